/// Something that is wrong with, or worth knowing about, a document.
///
/// Errors of a reader, findings of the standard's compiler and notices in an assessment are all
/// issues: a stable ``code`` with ``parameters`` for programs, a ``message(in:)`` for people.
public struct Issue: Hashable, Sendable {
  /// How much an issue matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The document is wrong and must be mended.
    case error
    /// The document can be used, but something in it probably is not meant so.
    case warning
    /// Worth knowing.
    case note

    /// Orders errors before warnings before notes.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// The stable name of what is said, such as `record.out-of-period`.
  public let code: String
  /// How much it matters.
  public let severity: Severity
  /// The values that the message names, by parameter name.
  public let parameters: [String: String]
  /// The JSON path of the place, such as `$.records[3].fields.channel`.
  ///
  /// In the notices of an assessment the path starts at the record (`fields.channel`), so that the
  /// order of records leaves no trace.
  public package(set) var path: String?
  /// The id of the record that is concerned.
  public package(set) var record: String?
  /// The revision of that record.
  public package(set) var revision: Int?
  /// Where in the text of the document the place is.
  public package(set) var location: SourceLocation?

  package init(
    _ template: MessageTemplate, _ parameters: [String: String] = [:], path: String? = nil,
    record: String? = nil, revision: Int? = nil, location: SourceLocation? = nil
  ) {
    self.init(
      code: template.code, severity: template.severity, parameters: parameters, path: path,
      record: record, revision: revision, location: location)
  }

  package init(
    code: String, severity: Severity, parameters: [String: String], path: String?,
    record: String?, revision: Int?, location: SourceLocation? = nil
  ) {
    self.code = code
    self.severity = severity
    self.parameters = parameters
    self.path = path
    self.record = record
    self.revision = revision
    self.location = location
  }

  /// The line of the place, from 1.
  public var line: Int? { location?.line }
  /// The column of the place in characters, from 1.
  public var column: Int? { location?.column }

  /// What is wrong, in one clause without a full stop.
  ///
  /// - Parameter language: The language to say it in.
  public func message(in language: Language) -> String {
    MessageTemplate.catalogue[code]?.message.filled(with: parameters, in: language) ?? code
  }

  /// How to mend it, where there is something to say.
  ///
  /// - Parameter language: The language to say it in.
  public func help(in language: Language) -> String? {
    guard let help = MessageTemplate.catalogue[code]?.help else { return nil }
    let text = help.filled(with: parameters, in: language)
    return text.isEmpty ? nil : text
  }
}

extension Issue: CustomStringConvertible {
  /// The place and the message in English.
  public var description: String {
    let place = location.map { "\($0.line):\($0.column): " } ?? ""
    let path = path.map { "\($0): " } ?? ""
    return "\(severity.rawValue): " + place + path + message(in: .english)
  }
}

extension Issue: Comparable {
  /// Orders issues by place, severity, record, revision, code, path and parameters.
  ///
  /// Texts compare by their bytes, so that no version of Unicode changes the order.
  public static func < (a: Issue, b: Issue) -> Bool {
    let (place, otherPlace) = (a.location?.offset ?? 0, b.location?.offset ?? 0)
    if place != otherPlace { return place < otherPlace }
    if a.severity != b.severity { return a.severity < b.severity }
    if let order = precedes(a.record ?? "", b.record ?? "") { return order }
    if a.revision != b.revision { return a.revision ?? 0 < b.revision ?? 0 }
    if let order = precedes(a.code, b.code) { return order }
    if let order = precedes(a.path ?? "", b.path ?? "") { return order }
    // Few issues have all that in common, so the parameters are seldom put in order.
    func sorted(_ issue: Issue) -> [String] {
      issue.parameters.map { $0.key + "=" + $0.value }.sorted { $0.precedes($1) }
    }
    return sorted(a).lexicographicallyPrecedes(sorted(b)) { $0.precedes($1) }
  }

  /// Which of two texts comes first, nil where they have the same bytes.
  private static func precedes(_ a: String, _ b: String) -> Bool? {
    a.precedes(b) ? true : b.precedes(a) ? false : nil
  }
}
