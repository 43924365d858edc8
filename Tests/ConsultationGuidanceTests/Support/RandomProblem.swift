import ConsultationGuidance
import ConsultationIndex
import Generators

/// A small random standard with random levers: what advice is checked on against all there is.
struct RandomProblem {
  let problem: AdviceProblem
  private var chance: SeededGenerator

  /// - Parameter combinations: How many ways to move the levers there may be at most.
  /// - Returns: nil where the random standard has no grades.
  init?(seed: Int, combinations: Int) throws {
    let standard = try CompiledStandard(json: RandomStandard.tree(seed: seed).compact())
    let program = standard.program
    guard !program.grades.isEmpty else { return nil }
    chance = SeededGenerator(seed: seed &+ 1_000_003)
    let kind = chance.number(0...program.standard.kinds.count - 1)
    var levers: [Lever] = []
    for index in program.measures.indices {
      levers.append(Self.lever(program, index, kind, &chance))
    }
    let divisors = Set(
      program.measures.compactMap { measure in
        if case .measure(let index)? = measure.ratio?.second { index } else { nil }
      })
    var left = combinations
    // Those that indicators read come first, so that most plans take several steps.
    let read = Set(program.indicators.filter { $0.awards[kind] != nil }.map(\.measure))
    let order = levers.indices.shuffled(using: &chance)
    for index in order.filter(read.contains) + order.filter({ !read.contains($0) }) {
      if case .derived = levers[index].form { continue }
      let most = chance.number(1...6)
      let ways = most + (levers[index].startsEmpty ? 2 : 1)
      guard !divisors.contains(index), ways <= left else { continue }
      left /= ways
      levers[index].most = most
      levers[index].effort = chance.number(1...9)
      levers[index].isFilling = chance.once(in: 3)
      levers[index].beginning = chance.number(0...5)
    }
    let grades = program.grades.indices.map {
      AdviceProblem(program: program, kind: kind, levers: levers, target: $0)
    }
    // Mostly the lowest grade that is not reached by what there is.
    let open = grades.first { problem in
      let quantities = problem.quantities(own: levers.map(\.now))
      return !problem.isReached(by: program.score(quantities, kind: kind), quantities)
    }
    problem = chance.once(in: 4) ? chance.one(of: grades) : open ?? grades[0]
  }

  private static func lever(
    _ program: ScoringProgram, _ index: Int, _ kind: Int, _ chance: inout SeededGenerator
  ) -> Lever {
    let measure = program.measures[index]
    var scale: QuotientScale?
    if let ratio = measure.ratio {
      scale = QuotientScale(per: ratio.per, cap: ratio.cap, roundsUp: measure.roundsUp)
      if case .measure(let from) = ratio.first {
        let by = chance.once(in: 8) ? nil : chance.number(1...5)
        return Lever(
          .derived(
            from: from, by: by,
            QuotientScale(per: ratio.per, cap: ratio.cap, roundsUp: measure.roundsUp)),
          most: nil)
      }
    } else if measure.isQuotient {
      scale = QuotientScale(per: Measure.wholeShare, roundsUp: measure.roundsUp)
    }
    if let scale {
      let second = chance.number(1...5)
      let isNew = chance.once(in: 5)
      return Lever(
        .quotient(
          first: isNew ? 0 : chance.number(0...second), second: second, scale, isNew: isNew),
        most: nil)
    }
    if chance.once(in: 6) {
      if case .records(let records) = measure.source, case .count = records.aggregate {
        return Lever(.direct(0), most: nil)
      }
      return Lever(.direct(nil), most: nil)
    }
    // Close below something that matters.
    var marks = [chance.number(0...6)]
    for indicator in program.indicators {
      if indicator.measure == index, let award = indicator.awards[kind] {
        marks.append(award.quantityForFull(maximum: indicator.points))
        marks += award.nextStep(after: 0, maximum: indicator.points).map { [$0] } ?? []
      }
      for condition in indicator.requires where condition.measure == index {
        marks += [condition.atLeast, condition.atMost].compactMap(\.self)
      }
    }
    let mark = chance.one(of: marks)
    return Lever(.direct(max(0, min(mark, 1_000_000) - chance.number(0...3))), most: nil)
  }

  /// The least cost of all ways to move all levers by any number of units; nil where none will do.
  ///
  /// It knows nothing of thresholds, components or bounds: it scores every way there is.
  func exhaustively() -> (effort: Int, fillings: Int)? {
    let levers = problem.levers
    var best: (effort: Int, fillings: Int)?
    var places = [Int](repeating: 0, count: levers.count)
    while true {
      var own: [Int?] = []
      var (effort, fillings) = (0, 0)
      for (lever, place) in zip(levers, places) {
        if place == 0 {
          own.append(lever.now)
          continue
        }
        let units = lever.startsEmpty ? place - 1 : place
        own.append(lever.quantity(adding: units))
        effort += lever.effort * max(1, units) + (lever.startsEmpty ? lever.beginning : 0)
        fillings += lever.isFilling ? 1 : 0
      }
      if best.map({ (effort, fillings) < $0 }) ?? true {
        let quantities = problem.quantities(own: own)
        let sheet = problem.program.score(quantities, kind: problem.kind)
        if problem.isReached(by: sheet, quantities) { best = (effort, fillings) }
      }
      var lever = 0
      while lever < levers.count {
        let ways = levers[lever].most.map { $0 + (levers[lever].startsEmpty ? 2 : 1) } ?? 1
        places[lever] += 1
        if places[lever] < ways { break }
        places[lever] = 0
        lever += 1
      }
      if lever == levers.count { return best }
    }
  }
}
