import ConsultationIndex

/// The least that a sum of contributions can be, and the cheapest quantities that make it negative.
struct SumBounds {
  /// Exact over the domain of the quantities.
  let least: Int
  /// A witness of a negative sum: quantities other than those of silence.
  let witness: [Int: Int?]?
  /// Whether there is no smaller witness.
  let isSmallest: Bool
  /// Quantities at which the sum is least, of those the cheapest; empty where it is 0.
  let deepest: [Int: Int?]
  /// Whether the witness can be completed by quantities for all other variables.
  let isComplete: Bool

  /// - Parameters:
  ///   - terms: What is taken away, and what is added.
  ///   - withRelated: See ``QuantityChoices``.
  ///   - limit: The most quantities to look at, and the most choices of them in search of the
  ///     smallest witness.
  /// - Returns: nil where more would have to be looked at.
  init?(
    _ space: QuantitySpace, minus: [ScoringTerm], plus: [ScoringTerm], withRelated: Bool = true,
    wantsWitness: Bool = true, limit: Int
  ) {
    guard
      let choices = QuantityChoices(
        space, terms: minus + plus, withRelated: withRelated, limit: limit)
    else { return nil }
    let contributions =
      minus.map { Contribution($0, sums: [0], sign: -1) } + plus.map { Contribution($0, sums: [0]) }
    var least = 0
    var best: Found?
    var deepest: [Int: Int?] = [:]
    var left = limit
    // Apart, so that what is proven does not hang on how long a witness is looked for.
    var picks = limit
    for component in Component.all(contributions, choices) {
      let size = component.size(choices)
      guard size <= left else { return nil }
      left -= size
      var lowest: Int?
      var own: Found?
      component.forEachCase(space, choices, sums: 1) { found in
        let mins = found.options.map { $0.map { $0.amounts[0] }.min() ?? 0 }
        let sum = mins.reduce(found.amounts[0], +)
        if wantsWitness, sum < 0, sum <= lowest ?? sum {
          let deep = Self.deepest(component, found)
          if sum < lowest ?? 0 || own.map({ deep.cost < $0.cost }) ?? true { own = deep }
        }
        lowest = min(lowest ?? sum, sum)
        if wantsWitness, sum < 0, best.map({ found.cost < $0.cost }) ?? true {
          if let cheaper = Self.cheapest(component, found, atMost: best, left: &picks) {
            best = cheaper
          } else if picks < 0 {
            let deep = Self.deepest(component, found)
            if best.map({ deep.cost < $0.cost }) ?? true { best = deep }
          }
        }
        return true
      }
      least += lowest ?? 0
      if let own { deepest.merge(own.values) { known, _ in known } }
    }
    self.deepest = deepest
    self.least = least
    isComplete = withRelated
    isSmallest = withRelated && picks >= 0
    witness = best?.values
  }

  private struct Found {
    let cost: WitnessCost
    let values: [Int: Int?]
  }

  /// The choice of the leaves with the least sum, of those the cheapest.
  private static func deepest(_ component: Component, _ found: Component.Case) -> Found {
    var cost = found.cost
    var values: [Int: Int?] = [:]
    for hub in found.hubs { values[hub.variable] = .some(hub.value) }
    for (leaf, options) in zip(component.leaves, found.options) {
      let least = options.min { ($0.amounts[0], $0.cost) < ($1.amounts[0], $1.cost) }
      guard let least else { continue }
      cost = cost + least.cost
      values[leaf] = .some(least.value)
    }
    return Found(cost: cost, values: values)
  }

  /// A choice for some of the leaves: what it costs, what it adds, and how it came about.
  private struct Partial {
    let cost: WitnessCost
    let sum: Int
    let picks: [Int?]
  }

  /// The cheapest choice of the leaves with a negative sum, if it is cheaper than one that is known.
  ///
  /// - Parameter left: How many choices may still be looked at; below 0 once there are more, and
  ///   then nothing is found.
  private static func cheapest(
    _ component: Component, _ found: Component.Case, atMost known: Found?, left: inout Int
  ) -> Found? {
    guard left >= 0 else { return nil }
    // What the leaves that are still to be chosen can take away at most.
    var rest = [Int](repeating: 0, count: found.options.count + 1)
    for place in found.options.indices.reversed() {
      rest[place] = rest[place + 1] + (found.options[place].map { $0.amounts[0] }.min() ?? 0)
    }
    var front = [Partial(cost: found.cost, sum: found.amounts[0], picks: [])]
    for (place, options) in found.options.enumerated() {
      let useful = pareto(options.map { (cost: $0.cost, sum: $0.amounts[0], value: $0.value) })
      let isLast = place + 1 == found.options.count
      var next: [(cost: WitnessCost, sum: Int, value: [Int?])] = []
      for partial in front {
        // The cheapest come first, and the cheaper one is the higher its sum.
        let start = useful.count.partitionPoint {
          partial.sum + useful[$0].sum + rest[place + 1] >= 0
        }
        for option in useful[start...] {
          let cost = partial.cost + option.cost
          if let known, known.cost <= cost { break }
          left -= 1
          if left < 0 { return nil }
          next.append((cost, partial.sum + option.sum, partial.picks + [option.value]))
          // With nothing left to choose, a choice that costs more is never the cheapest.
          if isLast { break }
        }
      }
      front = pareto(next).map { Partial(cost: $0.cost, sum: $0.sum, picks: $0.value) }
    }
    guard let cheapest = front.first(where: { $0.sum < 0 }) else { return nil }
    var values: [Int: Int?] = [:]
    for hub in found.hubs { values[hub.variable] = .some(hub.value) }
    for (leaf, value) in zip(component.leaves, cheapest.picks) { values[leaf] = .some(value) }
    return Found(cost: cheapest.cost, values: values)
  }

  /// Of choices in any order those for which no cheaper one has as low a sum, cheapest first.
  private static func pareto<Value>(
    _ choices: [(cost: WitnessCost, sum: Int, value: Value)]
  ) -> [(cost: WitnessCost, sum: Int, value: Value)] {
    var kept: [(cost: WitnessCost, sum: Int, value: Value)] = []
    let order = choices.indices.sorted { a, b in
      let (x, y) = (choices[a], choices[b])
      if x.cost != y.cost { return x.cost < y.cost }
      return x.sum == y.sum ? a < b : x.sum < y.sum
    }
    for index in order where kept.last.map({ choices[index].sum < $0.sum }) ?? true {
      kept.append(choices[index])
    }
    return kept
  }
}
