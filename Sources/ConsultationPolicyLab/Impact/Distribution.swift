import ConsultationIndex

/// How the totals of a population lie, in hundredths of a point.
public struct Distribution: Sendable, Hashable {
  /// How many communities there are.
  public let count: Int
  /// The sum of all totals in hundredths of a point.
  public let sum: Int
  /// The percentages at which ``quantiles`` are taken.
  public static let percentages = [0, 10, 25, 50, 75, 90, 100]
  /// By ``percentages``: the total at place ⌈count · percentage / 100⌉ in rising order, at least the
  /// first; empty where there is no community.
  public let quantiles: [Points]

  /// The mean, rounded down to hundredths of a point; nil where there is no community.
  public var mean: Points? { count == 0 ? nil : Points(hundredths: sum / count) }

  /// The distribution of totals in hundredths of a point.
  package init(_ totals: [Int]) {
    count = totals.count
    sum = totals.reduce(0, +)
    let sorted = totals.sorted()
    quantiles =
      sorted.isEmpty
      ? []
      : Self.percentages.map { percentage in
        let place = max(1, (sorted.count * percentage + 99) / 100)
        return Points(hundredths: sorted[place - 1])
      }
  }
}

/// How a change meets some communities.
public struct Tally: Sendable, Hashable {
  /// How many there are.
  public private(set) var communities = 0
  /// How many have more points than before.
  public private(set) var gaining = 0
  /// How many have fewer.
  public private(set) var losing = 0
  /// How many have a better grade than before.
  public private(set) var up = 0
  /// How many have a worse one.
  public private(set) var down = 0
  /// The sum of all gains in hundredths of a point.
  public private(set) var gains = 0
  /// The sum of all losses in hundredths of a point, not negative.
  public private(set) var losses = 0

  /// The sum of all changes in hundredths of a point.
  public var change: Int { gains - losses }
  /// The mean change in hundredths of a point, rounded towards zero.
  public var meanChange: Points {
    Points(hundredths: communities == 0 ? 0 : change / communities)
  }

  init() {}

  mutating func add(_ change: Int, movedUp: Bool = false, movedDown: Bool = false) {
    communities += 1
    if change > 0 {
      gaining += 1
      gains += change
    } else if change < 0 {
      losing += 1
      losses -= change
    }
    if movedUp { up += 1 }
    if movedDown { down += 1 }
  }
}
