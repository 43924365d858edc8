import ConsultationIndex

/// Points out of a maximum; compared exactly, and rounded down wherever they are shown.
package struct PointShare: Hashable, Sendable, Comparable {
  /// The points there are.
  package var points: Points
  /// The most there could be.
  package var maximum: Points

  /// Creates a share.
  package init(_ points: Points = .zero, of maximum: Points = .zero) {
    self.points = points
    self.maximum = maximum
  }

  /// Adds points and their maximum to both sides.
  package mutating func add(_ points: Points, of maximum: Points) {
    self.points += points
    self.maximum += maximum
  }

  /// The share in parts per thousand, rounded down, so that only all points are 1000; nil of nothing.
  package var permille: Int? {
    guard maximum > .zero else { return nil }
    return Int(clamping: Int128(points.hundredths) * 1_000 / Int128(maximum.hundredths))
  }

  /// Whether one share is smaller than another, by cross-multiplication; shares of nothing come last.
  ///
  /// Sums over all communities are multiplied, which an `Int` need not hold.
  package static func < (a: PointShare, b: PointShare) -> Bool {
    guard a.maximum > .zero else { return false }
    guard b.maximum > .zero else { return true }
    return Int128(a.points.hundredths) * Int128(b.maximum.hundredths)
      < Int128(b.points.hundredths) * Int128(a.maximum.hundredths)
  }

  /// Whether two shares have the same value, whatever they are of.
  package static func == (a: PointShare, b: PointShare) -> Bool { !(a < b) && !(b < a) }

  /// Hashes what shares of the same value have in common.
  package func hash(into hasher: inout Hasher) { hasher.combine(permille) }
}

/// Rounds parts so that they add up to their rounded sum.
package enum Apportionment {
  /// Each part times a factor over a divisor, rounded down or up, so that all add up to the sum of the
  /// parts treated in the same way and rounded down.
  ///
  /// The largest remainders are rounded up; of equal ones the first.
  ///
  /// - Complexity: O(*n* log *n*) for *n* parts.
  package static func split(_ parts: [Int], times factor: Int = 1, over divisor: Int) -> [Int] {
    guard divisor > 0 else { return parts.map { _ in 0 } }
    let products = parts.map { $0 * factor }
    var shares = products.map { $0 / divisor }
    let missing = products.reduce(0, +) / divisor - shares.reduce(0, +)
    let byRemainder = products.indices.sorted { a, b in
      let (first, second) = (products[a] % divisor, products[b] % divisor)
      return first == second ? a < b : first > second
    }
    for index in byRemainder.prefix(max(0, missing)) { shares[index] += 1 }
    return shares
  }
}

extension Array where Element: Comparable {
  /// The smallest element that at least so many percent of all do not exceed; of an even number the
  /// median is thus the lower of the two in the middle, and always one that occurs.
  ///
  /// The array must be sorted.
  package func quantile(percent: Int) -> Element? {
    guard !isEmpty else { return nil }
    let place = (count * Swift.min(100, Swift.max(0, percent)) + 99) / 100
    return self[Swift.max(1, place) - 1]
  }
}
