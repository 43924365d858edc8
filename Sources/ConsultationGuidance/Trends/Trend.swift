import ConsultationIndex

/// How a district came from earlier periods to this one.
///
/// Changes are those since the last earlier period, of communities that were assessed in both.
public struct Trend: Sendable {
  /// The periods from the earliest to the present one.
  public let periods: [TrendPeriod]
  /// The change of each community, in the order of the ranking.
  public let changes: [CommunityChange]
  /// The change of each element over those communities, in the standard's order; after them those
  /// that only the earlier standard had.
  package let elements: [ElementChange]
  /// How many communities of now were not assessed in the last period.
  public let arrived: Int
  /// How many communities of the last period are not assessed now.
  public var left: Int { departed.count }
  /// The communities of the last period that are not assessed now, by their ids.
  package let departed: [Community]
  /// The standards of earlier periods that are known.
  package let standards: [EarlierStandard]
  /// The others, as `id version`: whether what they had stands under another id now is not known.
  package let unknownStandards: [String]

  /// Whether all periods were assessed with one and the same standard; otherwise a change may come
  /// from the rules as well as from the work.
  public var hasOneStandard: Bool { periods.allSatisfy(\.hasSameStandard) }

  /// Nil where there is nothing earlier.
  init?(
    of ranking: [RankedCommunity], standard: CompiledStandard, period: Period,
    earlier: EarlierPeriods
  ) {
    func rated(_ results: [ScoreSummary]) -> [ConfirmedScore] {
      results.filter { !$0.isDemonstration && $0.period.lastDay < period.lastDay }
        .compactMap { ConfirmedScore($0) }
    }
    let again = rated(earlier.scoredAgain)
    let rated = rated(earlier.issued) + again
    let standards = Dictionary(
      earlier.standards.map { ($0.standard.digest, $0) }, uniquingKeysWith: { first, _ in first })
    func renamed(_ score: ConfirmedScore) -> RenamedParts {
      standards[score.summary.standardDigest]?.renamed ?? RenamedParts()
    }
    let byPeriod = Dictionary(grouping: rated, by: \.summary.period)
    let order = byPeriod.keys.sorted { a, b in
      a.lastDay == b.lastDay ? a.firstDay < b.firstDay : a.lastDay < b.lastDay
    }
    guard let last = order.last, let before = byPeriod[last] else { return nil }
    periods =
      order.map { period in
        TrendPeriod(
          period, byPeriod[period] ?? [], standard, renamed,
          scoredAgain: again.count { $0.summary.period == period })
      } + [
        TrendPeriod(
          period, ranking.compactMap { ConfirmedScore(ScoreSummary($0.member.assessment)) },
          standard, renamed)
      ]
    let earlierByID = Dictionary(
      before.map { ($0.community.id, $0) }, uniquingKeysWith: { first, _ in first })
    changes = ranking.compactMap { community in
      earlierByID[community.member.community.id].map {
        CommunityChange(
          rank: community.rank, before: $0, after: community.member.assessment,
          renamed: renamed($0))
      }
    }
    elements = ElementChange.all(of: changes, standard)
    arrived = ranking.count - changes.count
    let stayed = Set(changes.map(\.community.id))
    departed = earlierByID.values.map(\.community).filter { !stayed.contains($0.id) }
      .sorted { $0.id.precedes($1.id) }
    let named = Set(rated.map(\.summary.standardDigest))
    self.standards = earlier.standards.filter { named.contains($0.standard.digest) }
    let known = Set(standards.keys).union([standard.digest])
    unknownStandards = TrendPeriod.standards(
      of: rated.filter { !known.contains($0.summary.standardDigest) })
  }

  /// The communities that have another name, kind or street than in the last period.
  package var relabelled: [CommunityChange] {
    changes.filter { $0.before.community != $0.after.community }
  }

  /// The communities that gained most, the most first.
  ///
  /// - Parameter count: How many; those with the same gain as the last of them come along.
  public func mostImproved(_ count: Int) -> [CommunityChange] {
    Self.first(count, of: changes) { $0.difference.hundredths }
  }

  /// The communities that lost most, the most first.
  ///
  /// - Parameter count: How many; those with the same loss as the last of them come along.
  package func mostFallen(_ count: Int) -> [CommunityChange] {
    Self.first(count, of: changes) { -$0.difference.hundredths }
  }

  /// Those with the greatest sizes above 0; of equal ones the first in the ranking.
  private static func first(
    _ count: Int, of changes: [CommunityChange], by size: (CommunityChange) -> Int
  ) -> [CommunityChange] {
    let moved = changes.map { ($0, size: size($0)) }.filter { $0.size > 0 }.enumerated()
      .sorted { a, b in
        a.element.size == b.element.size
          ? a.offset < b.offset : a.element.size > b.element.size
      }.map(\.element)
    guard count > 0 else { return [] }
    let least = moved.count > count ? moved[count - 1].size : 1
    return moved.prefix { $0.size >= least }.map(\.0)
  }

  /// The communities that would lose their grade if they fell once more as they did, those with the
  /// least points to spare first.
  public func atRisk(by standard: CompiledStandard) -> [CommunityChange] {
    let cuts = Dictionary(
      standard.standard.grades.map { ($0.id, $0.cut) }, uniquingKeysWith: { first, _ in first })
    func spare(_ change: CommunityChange) -> Points? {
      guard let grade = change.after.grade, let cut = cuts[grade.rawValue] else { return nil }
      return change.after.total - cut
    }
    return changes.compactMap { change -> (change: CommunityChange, spare: Points)? in
      guard change.difference < .zero, let spare = spare(change),
        (spare + change.difference) < .zero
      else { return nil }
      return (change, spare)
    }.sorted { a, b in
      a.spare == b.spare
        ? a.change.community.id.precedes(b.change.community.id) : a.spare < b.spare
    }.map(\.change)
  }
}

/// One period of a trend, over all communities that were assessed in it.
public struct TrendPeriod: Sendable {
  /// The period.
  public let period: Period
  /// How many communities were assessed.
  public let count: Int
  /// The (lower) median of their totals.
  public let median: Points
  /// Whether all were assessed with the standard of the report.
  public let hasSameStandard: Bool
  /// The standards that they were assessed with, as `id version`.
  package let standards: [String]
  /// How many were scored again from their dossiers, which may differ from what was issued then.
  package let scoredAgain: Int
  /// A quarter of the communities has at most this total.
  package let lowerQuartile: Points
  /// Three quarters of the communities have at most this total.
  package let upperQuartile: Points
  /// How many have each grade, the best first and those not rated last.
  package let grades: [GradeCount]
  /// Points of each category of the standard by what they could be, over all of them.
  package let categories: [PointShare]

  init(
    _ period: Period, _ scores: [ConfirmedScore], _ standard: CompiledStandard,
    _ renamed: (ConfirmedScore) -> RenamedParts, scoredAgain: Int = 0
  ) {
    self.period = period
    self.scoredAgain = scoredAgain
    standards = Self.standards(of: scores)
    count = scores.count
    let totals = scores.map(\.total).sorted()
    median = totals.quantile(percent: 50) ?? .zero
    lowerQuartile = totals.quantile(percent: 25) ?? .zero
    upperQuartile = totals.quantile(percent: 75) ?? .zero
    hasSameStandard = scores.allSatisfy { $0.summary.standardDigest == standard.digest }
    grades = DistrictReport.grades(of: scores.map(\.grade), standard)
    var shares: [String: PointShare] = [:]
    for score in scores {
      let names = renamed(score).categories
      for category in score.sums.categories {
        shares[names[category.id] ?? category.id, default: PointShare()]
          .add(category.points, of: category.maximum)
      }
    }
    categories = standard.standard.categories.map { shares[$0.id] ?? PointShare() }
  }

  /// The standards of results, each once and in order.
  static func standards(of scores: [ConfirmedScore]) -> [String] {
    Set(scores.map { "\($0.summary.standardID) \($0.summary.standardVersion)" })
      .sorted { $0.precedes($1) }
  }

  /// The share of communities with a grade or a better one, in parts per thousand, rounded down.
  ///
  /// - Parameter grade: The grade; one that the standard does not have gives 0.
  public func permille(atOrAbove grade: GradeID) -> Int {
    guard count > 0, let own = grades.first(where: { $0.grade == grade }) else { return 0 }
    return own.orBetter * 1_000 / count
  }
}
