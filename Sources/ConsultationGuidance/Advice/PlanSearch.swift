/// Chooses one way for each component so that all needs are met at the least cost.
///
/// The components are gone through one after another. Of the partial plans those are kept that no
/// other one beats and whose cost, with a bound on what must still be paid, stays below that of the
/// best plan known. A narrow first round finds that plan, a full round proves the best.
struct PlanSearch {
  private let components: [[Option]]
  private let needs: [Int]
  private let limit: Int
  /// Gains beyond this are of no further use, by need.
  private let caps: [Int]
  /// What the components from one on can gain at most, by need.
  private let mostAhead: [[Int]]
  private let bounds: [RelaxedCost]
  private(set) var nodes = 0

  enum Outcome {
    /// The choice of each component, and a bound that no plan goes below.
    case found([Int], cost: Int128, lowerBound: Int128, isOptimal: Bool)
    case impossible
    /// The limit was reached before a plan was found.
    case undecided
  }

  /// How many partial plans the first round keeps at each component.
  private static let narrow = 48

  init(_ components: [[Option]], needs: [Int], limit: Int) {
    self.components = components
    self.needs = needs
    self.limit = limit
    caps = needs.indices.map { need in
      components.reduce(max(0, needs[need])) { sum, options in
        sum - min(0, options.map { $0.gains[need] }.min() ?? 0)
      }
    }
    var ahead = [[Int](repeating: 0, count: needs.count)]
    for options in components.reversed() {
      let last = ahead[ahead.count - 1]
      ahead.append(
        needs.indices.map { need in last[need] + (options.map { $0.gains[need] }.max() ?? 0) })
    }
    mostAhead = ahead.reversed()
    bounds = Self.weights(components, needs).map { RelaxedCost(components, weights: $0) }
  }

  mutating func run() -> Outcome {
    guard !components.contains(where: \.isEmpty),
      let root = bound(from: 0, Array(repeating: 0, count: needs.count))
    else { return .impossible }
    let narrow = round(below: nil, keeping: Self.narrow)
    let full = round(below: narrow.best?.cost, keeping: nil)
    if full.isCut {
      guard let best = [narrow.best, full.best].compactMap(\.self).min(by: { $0.cost < $1.cost })
      else { return .undecided }
      return .found(
        best.choices, cost: best.cost, lowerBound: min(root, best.cost),
        isOptimal: best.cost <= root)
    }
    guard let best = full.best ?? narrow.best else { return .impossible }
    return .found(best.choices, cost: best.cost, lowerBound: best.cost, isOptimal: true)
  }

  // MARK: Going through the components

  private struct Partial: Priced {
    var cost: Int128
    /// Cost with what must still be paid at least.
    var promise: Int128
    var gains: [Int]
    /// The places of the partial plan that it grew from and of the way that was added.
    var parent: Int
    var option: Int
  }

  private typealias Plan = (choices: [Int], cost: Int128)

  /// - Parameters:
  ///   - known: The cost of a plan that is known; only cheaper ones are looked for.
  ///   - width: How many partial plans to keep; nil for all.
  private mutating func round(
    below known: Int128?, keeping width: Int?
  ) -> (best: Plan?, isCut: Bool) {
    var trail: [[(parent: Int, option: Int)]] = []
    var current = [
      Partial(
        cost: 0, promise: 0, gains: Array(repeating: 0, count: needs.count), parent: 0, option: 0)
    ]
    var isCut = false
    for (index, options) in components.enumerated() {
      var next: [Partial] = []
      for (parent, partial) in current.enumerated() {
        for (place, option) in options.enumerated() {
          nodes += 1
          let cost = partial.cost + option.cost
          // Ways stand in the order of their cost.
          if let known, cost >= known { break }
          var gains = partial.gains
          for need in gains.indices {
            gains[need] = min(caps[need], gains[need] + option.gains[need])
          }
          guard let ahead = bound(from: index + 1, gains) else { continue }
          if let known, cost + ahead >= known { continue }
          next.append(
            Partial(
              cost: cost, promise: cost + ahead, gains: gains, parent: parent, option: place))
        }
        if width == nil, nodes > limit { return (nil, true) }
      }
      next = next.unbeaten(by: 64)
      if let width, next.count > width {
        next = Array(next.sorted { $0.promise < $1.promise }.prefix(width))
        isCut = true
      }
      trail.append(next.map { ($0.parent, $0.option) })
      current = next
    }
    let finished = current.enumerated().filter { _, partial in
      zip(partial.gains, needs).allSatisfy { $0 >= $1 }
    }
    guard let best = finished.min(by: { $0.element.cost < $1.element.cost }) else {
      return (nil, isCut)
    }
    var choices = [Int](repeating: 0, count: components.count)
    var place = best.offset
    for index in components.indices.reversed() {
      choices[index] = trail[index][place].option
      place = trail[index][place].parent
    }
    return ((choices, best.element.cost), isCut)
  }

  /// The least that components from one on must cost; nil where the needs are out of reach.
  private func bound(from first: Int, _ gains: [Int]) -> Int128? {
    for need in needs.indices where gains[need] + mostAhead[first][need] < needs[need] {
      return nil
    }
    var most: Int128 = 0
    for bound in bounds {
      var wanted = 0
      for need in needs.indices { wanted += bound.weights[need] * (needs[need] - gains[need]) }
      guard let cost = bound.cost(from: first, gaining: wanted) else { return nil }
      most = max(most, cost)
    }
    return most
  }

  // MARK: Weights

  /// Each need alone, all alike, and a mixture found by climbing: needs that the cheapest fractions
  /// leave unmet weigh more the next time.
  private static func weights(_ components: [[Option]], _ needs: [Int]) -> [[Int]] {
    let open = needs.indices.filter { needs[$0] > 0 }
    guard needs.count > 1 else { return [[1]] }
    var all: [[Int]] = open.map { need in needs.indices.map { $0 == need ? 1 : 0 } }
    if all.isEmpty { all = [needs.indices.map { $0 == 0 ? 1 : 0 }] }
    guard open.count > 1 else { return all }
    var weights = needs.indices.map { needs[$0] > 0 ? 16 : 0 }
    var best: (weights: [Int], cost: Int128) = (weights, -1)
    for _ in 0..<24 {
      let relaxed = RelaxedCost(components, weights: weights)
      let wanted = zip(weights, needs).reduce(0) { $0 + $1.0 * $1.1 }
      guard let cost = relaxed.cost(from: 0, gaining: wanted) else { break }
      if cost > best.cost { best = (weights, cost) }
      var gains = components.enumerated().reduce(into: [Int](repeating: 0, count: needs.count)) {
        sum, component in
        for (need, gain) in (component.element.first?.gains ?? []).enumerated() {
          sum[need] += gain
        }
      }
      var chosen = [Int](repeating: 0, count: components.count)
      for segment in relaxed.segments {
        if relaxed.weighted(gains) >= wanted { break }
        let options = components[segment.component]
        let (old, new) = (options[chosen[segment.component]], options[segment.option])
        for need in gains.indices { gains[need] += new.gains[need] - old.gains[need] }
        chosen[segment.component] = segment.option
      }
      let unmet = open.filter { gains[$0] < needs[$0] }
      if unmet.isEmpty { break }
      for need in unmet { weights[need] += max(1, weights[need] / 3) }
    }
    return all + [best.weights]
  }
}
