import ConsultationIndex

/// What the assessments of a district's communities say together.
///
/// Every number rests on the confirmed scores. Demonstrations are counted and left out of all else.
///
/// ```swift
/// let members = dossiers.map { DistrictMember(standard.assess($0, asOf: today), of: $0) }
/// let report = DistrictReport(of: members, standard: standard)
/// report?.ranking.first?.rank  // 1
/// ```
public struct DistrictReport: Sendable {
  /// The standard that all were assessed with.
  public let standard: CompiledStandard
  /// The period.
  public let period: Period
  /// The latest day as of which a community was assessed.
  public let asOf: CalendarDate
  /// The last day of reviews that were taken into account.
  public let reviewsUntil: CalendarDate
  /// The communities by points, the most first; those with the same points by their ids.
  public let ranking: [RankedCommunity]
  /// How many demonstrations there were.
  public let demonstrations: Int
  /// How the district came here from earlier periods; nil without such.
  public let trend: Trend?
  /// All totals from the least to the greatest.
  package let totals: [Points]

  /// Puts the assessments of one period together; nil where there is none, or only demonstrations.
  ///
  /// - Parameters:
  ///   - members: One for each community. Those of another period than the first are left out.
  ///   - standard: The standard that they were assessed with.
  ///   - earlier: Assessments of earlier periods, in any order.
  /// - Complexity: O(*n* log *n*) for *n* communities.
  public init?(
    of members: [DistrictMember], standard: CompiledStandard, earlier: [Assessment] = []
  ) {
    var periods = EarlierPeriods()
    periods.issued = earlier.map(ScoreSummary.init)
    self.init(of: members, standard: standard, after: periods)
  }

  /// Puts the assessments of one period together; nil where there is none, or only demonstrations.
  ///
  /// - Parameter earlier: What is known of the periods before.
  package init?(
    of members: [DistrictMember], standard: CompiledStandard, after earlier: EarlierPeriods
  ) {
    guard let period = members.first?.assessment.receipt.period else { return nil }
    let own = members.filter { $0.assessment.receipt.period == period }
    let rated = own.filter { !$0.assessment.isDemonstration }
    guard let asOf = rated.map(\.assessment.receipt.asOf).max() else { return nil }
    self.standard = standard
    self.period = period
    self.asOf = asOf
    reviewsUntil = rated.map(\.assessment.receipt.reviewsUntil).max() ?? asOf
    demonstrations = own.count - rated.count
    ranking = RankedCommunity.rank(rated)
    totals = ranking.reversed().map(\.member.total)
    trend = Trend(of: ranking, standard: standard, period: period, earlier: earlier)
  }

  /// The number of communities that were rated.
  public var count: Int { ranking.count }

  /// The smallest total that at least so many percent of the communities do not exceed.
  ///
  /// - Parameter percent: From 0 to 100; 50 is the (lower) median.
  public func total(atPercent percent: Int) -> Points {
    totals.quantile(percent: percent) ?? .zero
  }

  /// The mean of all totals, rounded down.
  package var mean: Points {
    Points(hundredths: totals.reduce(0) { $0 + $1.hundredths } / max(1, totals.count))
  }

  /// The most points that a community can have.
  package var maximum: Points {
    standard.standard.tiers.reduce(.zero) { $0 + $1.points }
  }

  /// What waits in all communities together.
  package var backlog: Backlog {
    ranking.reduce(Backlog()) { $0 + $1.member.backlog }
  }
}

/// A community with its place among all.
public struct RankedCommunity: Sendable {
  /// Its place from 1: one more than the communities with more points. Those with the same points
  /// share it, and the places after them are left out.
  public let rank: Int
  /// How many communities have fewer points.
  public let below: Int
  /// The community.
  public let member: DistrictMember
  /// How many share the rank, itself included.
  package let sharing: Int

  /// The share of communities with fewer points, in whole percent, rounded down.
  ///
  /// - Parameter count: The number of communities.
  package func percentile(of count: Int) -> Int { below * 100 / max(1, count) }

  /// Ranks communities by their confirmed points.
  static func rank(_ members: [DistrictMember]) -> [RankedCommunity] {
    let sorted = members.sorted { a, b in
      a.total == b.total ? a.community.id.precedes(b.community.id) : a.total > b.total
    }
    var result: [RankedCommunity] = []
    result.reserveCapacity(sorted.count)
    var start = 0
    while start < sorted.count {
      let total = sorted[start].total
      let end = sorted[start...].firstIndex { $0.total != total } ?? sorted.count
      for member in sorted[start..<end] {
        result.append(
          RankedCommunity(
            rank: start + 1, below: sorted.count - end, member: member, sharing: end - start))
      }
      start = end
    }
    return result
  }
}
