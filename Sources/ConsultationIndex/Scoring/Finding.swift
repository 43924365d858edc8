/// How one indicator came out, with the records behind it (单项结论).
public struct Finding: Hashable, Sendable {
  /// The indicator.
  public let id: String
  /// Its tier.
  public let tier: String
  /// The points it brought.
  public let points: Points
  /// The most it can bring for this kind of community.
  public let maximum: Points
  /// How it came out.
  public let outcome: Outcome
  /// The measured quantity: a count, days, yuan, or parts of a ratio; nil where there is none.
  public let quantity: Int?
  /// The ids of the records that entered the measure, those that it is built from, and those that
  /// the indicator requires; sorted.
  public let records: [String]
  /// Of a share: the ids of the records that entered but do not count in it; sorted.
  public let unmatched: [String]
  /// The conditions of the indicator that do not hold.
  public let failing: [FailedCondition]
  /// What more points would take; nil where there are none to be had, or a condition fails first.
  public let next: NextStep?
}

/// What the next step up would take.
public struct NextStep: Hashable, Sendable {
  /// The nearest quantity that brings more points.
  public let quantity: Int
  /// The points it brings.
  public let points: Points
  /// The quantity that brings all points.
  public let full: Int
}

/// A condition of an indicator or a grade that does not hold.
public enum FailedCondition: Hashable, Sendable {
  /// The quantity of a measure is not between the bounds, or there is none.
  case measure(String, atLeast: Int?, atMost: Int?, actual: Int?)
  /// A tier, category or element has fewer points than it needs.
  ///
  /// `scope` is `tier`, `category` or `element`. The floor is either in points, or in parts per
  /// 10000 of the most that this part can bring.
  case part(
    scope: String, id: String, points: Points?, share: Int?, actual: Points, maximum: Points)
}
