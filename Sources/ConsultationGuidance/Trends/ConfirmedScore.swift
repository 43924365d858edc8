import ConsultationIndex

/// A result with confirmed sums, which trends compare.
public struct ConfirmedScore: Hashable, Sendable {
  /// The result.
  public let summary: ScoreSummary
  /// Its confirmed sums.
  public let sums: ScoreSummary.Sums

  /// Creates it from a result; nil where that counts provisional evidence only.
  public init?(_ summary: ScoreSummary) {
    guard let sums = summary.confirmed else { return nil }
    self.summary = summary
    self.sums = sums
  }

  /// The community.
  public var community: Community { summary.community }
  /// The confirmed points.
  public var total: Points { sums.total }
  /// The confirmed grade; nil where the community is not rated.
  public var grade: GradeID? { sums.grade }

  var elements: [ScoreSummary.Part] { sums.categories.flatMap(\.parts) }

  /// Whether it tells the points of indicators, and not only those of elements.
  var hasIndicators: Bool { elements.contains { !$0.parts.isEmpty } }
}
