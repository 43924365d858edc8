import ConsultationIndex

/// All sums that quantities can reach, each with its cheapest quantities.
struct ReachableSums {
  private struct State {
    var sums: [Int]
    var cost: WitnessCost
    var trail: Int
  }

  /// How a state came about: the step before, and a variable with its value.
  private struct Step {
    let before: Int
    let variable: Int
    let value: Int?
  }

  private var states: [State]
  private var steps: [Step] = []

  /// - Parameters:
  ///   - limit: The most steps to take.
  /// - Returns: nil where more would be needed.
  init?(
    _ components: [Component], _ space: QuantitySpace, _ choices: QuantityChoices, sums: Int,
    limit: Int
  ) {
    states = [State(sums: Array(repeating: 0, count: sums), cost: .none, trail: -1)]
    var left = limit
    for component in components {
      guard component.size(choices) <= left else { return nil }
      var merged = Table()
      var isWithinLimit = true
      component.forEachCase(space, choices, sums: sums) { found in
        var own = states
        left -= own.count
        for index in own.indices { take(found, &own[index]) }
        for (leaf, options) in zip(component.leaves, found.options) {
          left -= own.count * options.count
          guard left >= 0 else { break }
          own = combine(own, leaf, options)
        }
        guard left >= 0 else {
          isWithinLimit = false
          return false
        }
        for state in own { merged.insert(state) }
        return true
      }
      guard isWithinLimit else { return nil }
      states = merged.states
    }
  }

  /// The states found so far, each sum once with its least cost.
  private struct Table {
    var states: [State] = []
    private var places: [[Int]: Int] = [:]

    /// - Returns: Whether the state is new or cheaper than the one known.
    mutating func insert(_ state: State) {
      if let place = places[state.sums] {
        if state.cost < states[place].cost { states[place] = state }
      } else {
        places[state.sums] = states.count
        states.append(state)
      }
    }

    func improves(_ sums: [Int], _ cost: WitnessCost) -> Bool {
      places[sums].map { cost < states[$0].cost } ?? true
    }
  }

  private mutating func take(_ found: Component.Case, _ state: inout State) {
    for place in state.sums.indices { state.sums[place] += found.amounts[place] }
    state.cost = state.cost + found.cost
    for hub in found.hubs {
      steps.append(Step(before: state.trail, variable: hub.variable, value: hub.value))
      state.trail = steps.count - 1
    }
  }

  private mutating func combine(
    _ states: [State], _ leaf: Int, _ options: [Component.Option]
  ) -> [State] {
    var table = Table()
    for state in states {
      for option in options {
        var sums = state.sums
        for place in sums.indices { sums[place] += option.amounts[place] }
        let cost = state.cost + option.cost
        guard table.improves(sums, cost) else { continue }
        steps.append(Step(before: state.trail, variable: leaf, value: option.value))
        table.insert(State(sums: sums, cost: cost, trail: steps.count - 1))
      }
    }
    return table.states
  }

  /// The cheapest quantities whose sums satisfy a condition.
  func cheapest(_ condition: ([Int]) -> Bool) -> [Int: Int?]? {
    var best: State?
    for state in states where condition(state.sums) {
      if best.map({ state.cost < $0.cost }) ?? true { best = state }
    }
    guard let best else { return nil }
    var values: [Int: Int?] = [:]
    var trail = best.trail
    while trail >= 0 {
      values[steps[trail].variable] = .some(steps[trail].value)
      trail = steps[trail].before
    }
    return values
  }
}
