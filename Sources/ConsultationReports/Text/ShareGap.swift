import ConsultationGuidance
import ConsultationIndex

/// What stands between a share and all the points of an award, with the base that there is.
enum ShareGap: Hashable {
  /// So many more records must count.
  case missing(Int)
  /// So many of the records that count are too many.
  case tooMany(Int)

  /// - Parameters:
  ///   - full: The quantity that brings all points.
  ///   - falls: Whether more points come from a smaller share.
  ///   - roundsUp: How the share is rounded; a quantity is reached earlier where it is rounded up.
  init(_ shortfall: Shortfall, to full: Int, falls: Bool, roundsUp: Bool) {
    let scale = QuotientScale(per: Measure.wholeShare, roundsUp: roundsUp)
    if falls {
      // The most that may count is one less than what first exceeds the quantity.
      let most = scale.first(reaching: full + 1, over: shortfall.base) - 1
      self = .tooMany(max(0, shortfall.matching - most))
    } else {
      let least = scale.first(reaching: full, over: shortfall.base)
      self = .missing(max(0, least - shortfall.matching))
    }
  }
}

extension CompiledStandard {
  /// What stands between a share and all the points of an indicator for a community.
  func gap(
    of shortfall: Shortfall, to next: NextStep, by indicator: Indicator, for community: Community
  ) -> ShareGap {
    ShareGap(
      shortfall, to: next.full, falls: indicator.falls(for: community),
      roundsUp: standard.measures[indicator.measure]?.roundsUp ?? false)
  }
}

extension Indicator {
  /// Whether a community gains points where the quantity gets smaller.
  func falls(for community: Community) -> Bool {
    award.award(for: community.kind)?.falls ?? false
  }
}
