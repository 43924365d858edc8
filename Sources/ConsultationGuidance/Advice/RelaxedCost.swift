/// A bound on what the remaining components must cost: each may be treated in fractions.
///
/// The needs are added up with weights; whatever meets all needs meets the sum. For each component
/// the ways form a lower convex hull, and the hulls are climbed where gains are cheapest.
struct RelaxedCost {
  /// By need.
  let weights: [Int]
  /// By the first component that remains: what its cheapest ways cost and gain, and the climb.
  private var bases: [(cost: Int128, gain: Int)]
  private var climbs: [[Point]]

  private struct Point {
    var gain: Int
    var cost: Int128
  }

  struct Segment {
    let component: Int
    let option: Int
    let gain: Int
    let cost: Int128

    /// Whether a unit of gain is cheaper here.
    func isCheaper(than other: Segment) -> Bool {
      let (a, b) = (cost * Int128(other.gain), other.cost * Int128(gain))
      return a == b ? component < other.component : a < b
    }
  }

  init(_ components: [[Option]], weights: [Int]) {
    self.weights = weights
    bases = [(0, 0)]
    climbs = [[Point(gain: 0, cost: 0)]]
    var segments: [Segment] = []
    for (index, options) in components.enumerated().reversed() {
      let hull = Self.hull(options, component: index, weights)
      let last = bases[bases.count - 1]
      bases.append((last.cost + hull.cost, last.gain + hull.gain))
      if !hull.segments.isEmpty {
        segments = Self.merge(segments, hull.segments)
        var climb = [Point(gain: 0, cost: 0)]
        climb.reserveCapacity(segments.count + 1)
        for segment in segments {
          let before = climb[climb.count - 1]
          climb.append(
            Point(gain: before.gain + segment.gain, cost: before.cost + segment.cost))
        }
        climbs.append(climb)
      } else {
        climbs.append(climbs[climbs.count - 1])
      }
    }
    bases.reverse()
    climbs.reverse()
    self.segments = segments
  }

  /// The climb of all components, the cheapest gain first.
  private(set) var segments: [Segment]

  func weighted(_ gains: some Sequence<Int>) -> Int {
    zip(weights, gains).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The least that components from `first` on must cost to gain a weighted sum; nil where they
  /// cannot.
  func cost(from first: Int, gaining wanted: Int) -> Int128? {
    let base = bases[first]
    let missing = wanted - base.gain
    if missing <= 0 { return base.cost }
    let climb = climbs[first]
    guard climb[climb.count - 1].gain >= missing else { return nil }
    var (low, high) = (0, climb.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if climb[middle].gain >= missing { high = middle } else { low = middle }
    }
    let (before, after) = (climb[low], climb[high])
    let product = Int128(missing - before.gain) * (after.cost - before.cost)
    let span = Int128(after.gain - before.gain)
    return base.cost + before.cost + (product + span - 1) / span
  }

  /// The lower convex hull of the ways of one component, from its cheapest way on.
  private static func hull(
    _ options: [Option], component: Int, _ weights: [Int]
  ) -> (cost: Int128, gain: Int, segments: [Segment]) {
    var points: [(gain: Int, cost: Int128, option: Int)] = []
    for (index, option) in options.enumerated() {
      let gain = zip(weights, option.gains).reduce(0) { $0 + $1.0 * $1.1 }
      // By cost, so that only a greater gain is of use.
      if let last = points.last, gain <= last.gain { continue }
      if let last = points.last, option.cost == last.cost { points.removeLast() }
      while points.count >= 2 {
        let (a, b) = (points[points.count - 2], points[points.count - 1])
        let left = (b.cost - a.cost) * Int128(gain - b.gain)
        let right = (option.cost - b.cost) * Int128(b.gain - a.gain)
        if left < right { break }
        points.removeLast()
      }
      points.append((gain, option.cost, index))
    }
    guard let first = points.first else { return (0, 0, []) }
    let segments = zip(points, points.dropFirst()).map { a, b in
      Segment(component: component, option: b.option, gain: b.gain - a.gain, cost: b.cost - a.cost)
    }
    return (first.cost, first.gain, segments)
  }

  private static func merge(_ a: [Segment], _ b: [Segment]) -> [Segment] {
    var merged: [Segment] = []
    merged.reserveCapacity(a.count + b.count)
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if j == b.count || i < a.count && !b[j].isCheaper(than: a[i]) {
        merged.append(a[i])
        i += 1
      } else {
        merged.append(b[j])
        j += 1
      }
    }
    return merged
  }
}
