/// A community whose consultation work is assessed.
public struct Community: Hashable, Sendable {
  /// The identifier, such as the statistical code.
  public var id: String
  /// The name.
  public var name: String
  /// The kind of community, one of those of the standard, such as `urban`.
  public var kind: String
  /// The street or township that it belongs to.
  public var street: String?

  /// Creates a community.
  public init(id: String, name: String, kind: String, street: String? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
    self.street = street
  }
}

/// A community's own records and figures for one period.
///
/// ```swift
/// var submission = Submission(
///   community: Community(id: "510114-001", name: "示例社区", kind: "urban"),
///   period: Period("2025")!)
/// submission.records.append(
///   Record(id: "s-1", kind: "session", fields: ["heldOn": .text("2025-03-05")]))
/// ```
public struct Submission: Hashable, Sendable {
  package static let format = "consultation-submission/1"

  /// The community.
  public var community: Community
  /// The period that it reports on.
  public var period: Period
  /// Whether it is a demonstration put together from published reports.
  public var isDemonstration: Bool
  /// The numbers about the community, by name.
  public var figures: [String: Int]
  /// The evidence, in any order.
  public var records: [Record]

  /// Creates a submission.
  public init(
    community: Community, period: Period, isDemonstration: Bool = false,
    figures: [String: Int] = [:], records: [Record] = []
  ) {
    self.community = community
    self.period = period
    self.isDemonstration = isDemonstration
    self.figures = figures
    self.records = records
  }
}
