import ConsultationIndex

/// The answer to an ``AdviceProblem`` in quantities.
package struct Solution: Sendable {
  package enum Status: Sendable, Hashable {
    /// No plan takes less effort.
    case optimal
    /// The best plan found within the limit.
    case bestFound
    /// Some need is out of reach, or some condition on a measure, or not all can be had together.
    case impossible
    /// The limit was reached before any plan was found.
    case undecided
  }

  package let status: Status
  /// By lever: the units added; nil where nothing is done.
  package let units: [Int?]
  package let effort: Int
  /// What no plan goes below.
  package let lowerBound: Int
  /// Of each need: the most points that can be had.
  let reach: [(need: AdviceProblem.Need, most: Points)]
  /// How many partial plans and ways were looked at.
  package let nodes: Int
}

extension AdviceProblem {
  /// How many partial plans and ways to treat a group of indicators are looked at, unless a service
  /// asks for another limit.
  package static let usualLimit = 2_000_000

  /// Looks for the least effort.
  ///
  /// - Parameter limit: How many partial plans and ways are looked at before the best plan found is
  ///   given as such.
  package func solved(limit: Int = usualLimit) -> Solution {
    let candidates = Candidates(self)
    let components = Components(self, candidates, limit: limit)
    let options = Self.ordered(components.options)
    let reach = needs.enumerated().map { place, need in
      let most = options.reduce(need.now.hundredths) { sum, ways in
        sum + (ways.map { $0.gains[place] }.max() ?? 0)
      }
      return (need: need, most: Points(hundredths: most))
    }
    func answer(
      _ status: Solution.Status, _ units: [Int?], _ effort: Int, _ bound: Int, _ nodes: Int
    ) -> Solution {
      Solution(
        status: status, units: units, effort: effort, lowerBound: bound, reach: reach,
        nodes: components.nodes + nodes)
    }
    let nothing = [Int?](repeating: nil, count: levers.count)
    var search = PlanSearch(options, needs: needs.map(\.missing), limit: limit)
    let outcome = search.run()
    switch outcome {
    case .impossible:
      return answer(components.isCut ? .undecided : .impossible, nothing, 0, 0, search.nodes)
    case .undecided: return answer(.undecided, nothing, 0, 0, search.nodes)
    case .found(let choices, let cost, let lowerBound, let isOptimal):
      var units = nothing
      for (ways, choice) in zip(options, choices) {
        for chosen in ways[choice].choices {
          units[chosen.lever] = candidates.moves[chosen.lever][chosen.move].units
        }
      }
      // Where ways may be missing nothing is known about what they would have cost.
      let bound = components.isCut ? 0 : Option.effort(of: lowerBound)
      return answer(
        isOptimal && !components.isCut ? .optimal : .bestFound, units, Option.effort(of: cost),
        bound, search.nodes)
    }
  }

  /// Those that gain most for their cost first, so that partial plans without them soon prove dear;
  /// those without a choice before all.
  private static func ordered(_ components: [[Option]]) -> [[Option]] {
    func price(_ options: [Option]) -> (cost: Int128, gain: Int) {
      guard let first = options.first else { return (0, 1) }
      // Dearer than any, until something is gained.
      var best: (cost: Int128, gain: Int) = (1, 0)
      for option in options.dropFirst() {
        let gain = zip(option.gains, first.gains).reduce(0) { max($0, $1.0 - $1.1) }
        let cost = option.cost - first.cost
        if gain > 0, cost * Int128(best.gain) < best.cost * Int128(gain) {
          best = (cost, gain)
        }
      }
      return best
    }
    return components.enumerated()
      .map { (place: $0.offset, options: $0.element, price: price($0.element)) }
      .sorted { a, b in
        if (a.options.count > 1) != (b.options.count > 1) { return a.options.count <= 1 }
        let (left, right) = (
          a.price.cost * Int128(b.price.gain), b.price.cost * Int128(a.price.gain)
        )
        return left == right ? a.place < b.place : left < right
      }.map(\.options)
  }

  /// The measures' own quantities once units were added.
  package func own(adding units: [Int?]) -> [Int?] {
    zip(levers, units).map { lever, units in
      units.map { lever.quantity(adding: $0) } ?? lever.now
    }
  }
}
