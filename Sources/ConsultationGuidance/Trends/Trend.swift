import ConsultationIndex

/// How a district came from earlier periods to this one.
///
/// Changes are those since the last earlier period, of communities that were assessed in both.
public struct Trend: Sendable {
  /// The periods from the earliest to the present one.
  public let periods: [TrendPeriod]
  /// The change of each community, in the order of the ranking.
  public let changes: [CommunityChange]
  /// The change of each element over those communities, in the standard's order.
  package let elements: [ElementChange]
  /// How many communities of now were not assessed in the last period.
  public let arrived: Int
  /// How many communities of the last period are not assessed now.
  public let left: Int

  /// Whether all periods were assessed with one and the same standard; otherwise a change may come
  /// from the rules as well as from the work.
  public var hasOneStandard: Bool { periods.allSatisfy(\.hasSameStandard) }

  /// Nil where there is nothing earlier.
  init?(
    of ranking: [RankedCommunity], standard: CompiledStandard, period: Period,
    earlier: [Assessment]
  ) {
    let rated = earlier.filter {
      !$0.isDemonstration && $0.receipt.period.lastDay < period.lastDay
    }
    let byPeriod = Dictionary(grouping: rated, by: \.receipt.period)
    let order = byPeriod.keys.sorted { a, b in
      a.lastDay == b.lastDay ? a.firstDay < b.firstDay : a.lastDay < b.lastDay
    }
    guard let last = order.last, let before = byPeriod[last] else { return nil }
    periods =
      order.map { TrendPeriod($0, byPeriod[$0] ?? [], standard) }
      + [TrendPeriod(period, ranking.map(\.member.assessment), standard)]
    let earlierByID = Dictionary(
      before.map { ($0.community.id, $0) }, uniquingKeysWith: { first, _ in first })
    changes = ranking.compactMap { community in
      earlierByID[community.member.community.id].map {
        CommunityChange(rank: community.rank, before: $0, after: community.member.assessment)
      }
    }
    elements = ElementChange.all(of: changes, standard)
    arrived = ranking.count - changes.count
    left = earlierByID.count - changes.count
  }

  /// The communities that gained most, the most first.
  ///
  /// - Parameter count: How many; those with the same gain as the last of them come along.
  public func mostImproved(_ count: Int) -> [CommunityChange] {
    let gained = changes.filter { $0.difference > .zero }.enumerated().sorted { a, b in
      a.element.difference == b.element.difference
        ? a.offset < b.offset : a.element.difference > b.element.difference
    }.map(\.element)
    guard count > 0, gained.count > count else { return count > 0 ? gained : [] }
    let least = gained[count - 1].difference
    return gained.filter { $0.difference >= least }
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
  /// A quarter of the communities has at most this total.
  package let lowerQuartile: Points
  /// Three quarters of the communities have at most this total.
  package let upperQuartile: Points
  /// How many have each grade, the best first and those not rated last.
  package let grades: [GradeCount]
  /// Points of each category of the standard by what they could be, over all of them.
  package let categories: [PointShare]

  init(_ period: Period, _ assessments: [Assessment], _ standard: CompiledStandard) {
    self.period = period
    count = assessments.count
    let totals = assessments.map(\.total).sorted()
    median = totals.quantile(percent: 50) ?? .zero
    lowerQuartile = totals.quantile(percent: 25) ?? .zero
    upperQuartile = totals.quantile(percent: 75) ?? .zero
    hasSameStandard = assessments.allSatisfy { $0.receipt.standardDigest == standard.digest }
    grades = DistrictReport.grades(of: assessments.map(\.confirmed.grade), standard)
    var shares: [String: PointShare] = [:]
    for category in assessments.lazy.flatMap(\.confirmed.categories) {
      shares[category.id, default: PointShare()].add(category.points, of: category.maximum)
    }
    categories = standard.standard.categories.map { shares[$0.id] ?? PointShare() }
  }

  /// The share of communities with a grade or a better one, in parts per thousand, rounded down.
  ///
  /// - Parameter grade: The grade; one that the standard does not have gives 0.
  public func permille(atOrAbove grade: GradeID) -> Int {
    guard count > 0, let own = grades.first(where: { $0.grade == grade }) else { return 0 }
    return own.orBetter * 1_000 / count
  }
}
