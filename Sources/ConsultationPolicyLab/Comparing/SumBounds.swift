import ConsultationIndex

/// The least that a sum of contributions can be, and the cheapest quantities that make it negative.
struct SumBounds {
  /// Exact over the domain of the quantities.
  let least: Int
  /// The smallest witness of a negative sum: quantities other than those of silence.
  let witness: [Int: Int?]?
  /// Whether the witness can be completed by quantities for all other variables.
  let isComplete: Bool

  /// - Parameters:
  ///   - terms: What is taken away, and what is added.
  ///   - withRelated: See ``QuantityChoices``.
  ///   - limit: The most quantities to look at.
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
    var left = limit
    for component in Component.all(contributions, choices) {
      let size = component.size(choices)
      guard size <= left else { return nil }
      left -= size
      var lowest: Int?
      component.forEachCase(space, choices, sums: 1) { found in
        let mins = found.options.map { $0.map { $0.amounts[0] }.min() ?? 0 }
        let sum = mins.reduce(found.amounts[0], +)
        lowest = min(lowest ?? sum, sum)
        if wantsWitness, sum < 0, best.map({ found.cost < $0.cost }) ?? true {
          best = Self.cheapest(component, found, atMost: best) ?? best
        }
        return true
      }
      least += lowest ?? 0
    }
    self.least = least
    isComplete = withRelated
    witness = best?.values
  }

  private struct Found {
    let cost: WitnessCost
    let values: [Int: Int?]
  }

  /// A choice for some of the leaves: what it costs, what it adds, and how it came about.
  private struct Partial {
    let cost: WitnessCost
    let sum: Int
    let picks: [Int?]
  }

  /// The cheapest choice of the leaves with a negative sum, if it is cheaper than one that is known.
  private static func cheapest(
    _ component: Component, _ found: Component.Case, atMost known: Found?
  ) -> Found? {
    // What the leaves that are still to be chosen can take away at most.
    var rest = [Int](repeating: 0, count: found.options.count + 1)
    for place in found.options.indices.reversed() {
      rest[place] = rest[place + 1] + (found.options[place].map { $0.amounts[0] }.min() ?? 0)
    }
    var front = [Partial(cost: found.cost, sum: found.amounts[0], picks: [])]
    for (place, options) in found.options.enumerated() {
      let useful = pareto(options.map { (cost: $0.cost, sum: $0.amounts[0], value: $0.value) })
      var next: [(cost: WitnessCost, sum: Int, value: [Int?])] = []
      for partial in front {
        for option in useful {
          let cost = partial.cost + option.cost
          let sum = partial.sum + option.sum
          if sum + rest[place + 1] >= 0 { continue }
          if let known, known.cost <= cost { continue }
          next.append((cost, sum, partial.picks + [option.value]))
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
