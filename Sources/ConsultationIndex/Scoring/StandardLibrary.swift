/// The standards that a service knows, found by the period that they are in force for.
public struct StandardLibrary: Sendable {
  /// The standards, in the order in which they were given.
  public let standards: [CompiledStandard]

  /// Creates a library.
  ///
  /// - Parameter standards: The standards, each once.
  /// - Throws: ``InputErrors`` when the same id and version stands for two contents.
  public init(_ standards: [CompiledStandard]) throws(InputErrors) {
    var issues: [Issue] = []
    for (index, standard) in standards.enumerated() {
      let other = standards[..<index].first {
        $0.id == standard.id && $0.version == standard.version
      }
      if let other, other.digest != standard.digest {
        issues.append(
          Issue(.versionConflict, ["id": standard.id, "version": standard.version]))
      }
    }
    guard issues.isEmpty else { throw InputErrors(issues) }
    self.standards = standards
  }

  /// The standard that is in force for a period: the period's last day decides.
  ///
  /// - Parameters:
  ///   - period: The period.
  ///   - id: The standard's id, where the library holds several kinds of standard.
  /// - Throws: ``InputErrors`` when none or more than one is in force.
  /// - Complexity: O(*n*) for *n* standards.
  public func inForce(
    for period: Period, id: String? = nil
  ) throws(InputErrors) -> CompiledStandard {
    let candidates = standards.filter {
      (id == nil || $0.id == id) && $0.isInForce(for: period) && $0.standard.period == period.unit
    }
    guard let first = candidates.first else {
      throw InputErrors([Issue(.noneInForce, ["period": period.description])])
    }
    if candidates.contains(where: { $0.digest != first.digest }) {
      let names = candidates.map { "`\($0.id) \($0.version)`" }.joined(separator: ", ")
      throw InputErrors([
        Issue(.severalInForce, ["period": period.description, "standards": names])
      ])
    }
    return first
  }

  /// The standard with a digest, such as that of a receipt.
  ///
  /// - Complexity: O(*n*) for *n* standards.
  public subscript(digest: SHA256Digest) -> CompiledStandard? {
    standards.first { $0.digest == digest }
  }
}
