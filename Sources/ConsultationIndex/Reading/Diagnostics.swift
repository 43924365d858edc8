/// Collects everything that is wrong with a document.
///
/// Only as many issues are kept as the limits allow; the rest are counted, and places are worked
/// out for kept issues alone, so that a million errors cost no more than a million values.
package struct Diagnostics: Sendable {
  /// The issues that were kept, in the order in which they were reported.
  package private(set) var issues: [Issue] = []
  /// How many errors were counted without being kept.
  package private(set) var omitted = 0

  private let document: JSONDocument?
  private let limit: Int
  private var lines = LineIndex()
  private var errors = 0
  private var remarks = 0

  /// Starts with nothing wrong.
  ///
  /// - Parameters:
  ///   - document: Where the places are, if there is a text at all.
  ///   - limits: How many issues to keep.
  package init(document: JSONDocument?, limits: Limits) {
    self.document = document
    self.limit = max(0, limits.issues)
  }

  /// Notes an issue.
  ///
  /// - Parameters:
  ///   - path: Where it is; if there is no such value, its nearest ancestor is meant.
  ///   - offset: The exact place, where it is known.
  package mutating func report(
    _ template: MessageTemplate, _ parameters: [String: String] = [:], at path: JSONPath,
    offset: Int? = nil
  ) {
    report(template, offset: offset) { (parameters, path) }
  }

  /// Notes an issue whose parameters and path are worked out only if it is kept.
  ///
  /// - Parameters:
  ///   - offset: The exact place, where it is known.
  ///   - details: The parameters, and where it is.
  package mutating func report(
    _ template: MessageTemplate, offset: Int?,
    details: () -> (parameters: [String: String], path: JSONPath)
  ) {
    if template.severity == .error {
      errors += 1
      guard errors <= limit else {
        omitted += 1
        return
      }
    } else {
      // Warnings and notes have room of their own and cannot crowd out errors.
      remarks += 1
      guard remarks <= limit else { return }
    }
    let (parameters, path) = details()
    var location: SourceLocation?
    if let document, let offset = offset ?? document.value(at: path)?.offset {
      location = lines.location(of: offset, in: document.bytes)
    }
    issues.append(Issue(template, parameters, path: path.description, location: location))
  }

  /// Whether anything is wrong; warnings and notes do not count.
  package var hasErrors: Bool { errors > 0 }

  /// Ends the reading if anything is wrong.
  ///
  /// - Throws: The errors in the order of their places, without warnings and notes.
  package func throwIfErrors() throws(InputErrors) {
    guard hasErrors else { return }
    throw errorsFound
  }

  /// Ends the reading with what was read.
  ///
  /// - Parameter value: What was read; whatever made it nil was reported.
  /// - Throws: The errors in the order of their places.
  package func finish<Value>(with value: Value?) throws(InputErrors) -> Value {
    guard let value, !hasErrors else { throw errorsFound }
    return value
  }

  private var errorsFound: InputErrors {
    InputErrors(issues.filter { $0.severity == .error }, limit: limit, omitted: omitted)
  }
}
