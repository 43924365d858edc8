/// Everything that is wrong with a document, reported at once.
public struct InputErrors: Error, Hashable, Sendable {
  /// The issues in the order of their places, at most as many as the limits allow.
  public let issues: [Issue]
  /// How many further issues there are.
  public let omitted: Int

  /// Sorts the issues and keeps as many as the limit allows.
  ///
  /// - Parameter omitted: How many issues were counted elsewhere without being kept.
  package init(_ issues: [Issue], limit: Int = Limits().issues, omitted: Int = 0) {
    let limit = max(0, limit)
    self.issues = Array(issues.sorted().prefix(limit))
    self.omitted = max(0, issues.count - limit) + omitted
  }
}

extension InputErrors: CustomStringConvertible {
  /// The issues in English, one a line.
  public var description: String {
    let more = omitted > 0 ? ["and \(omitted) more"] : []
    return (issues.map(\.description) + more).joined(separator: "\n")
  }
}
