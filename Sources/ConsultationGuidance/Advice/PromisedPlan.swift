import ConsultationIndex

/// A plan that keeps its promise when it is followed to the letter.
struct PromisedPlan {
  /// By lever: the units added; nil where nothing is done.
  let units: [Int?]
  /// What comes of them.
  let outcome: LiteralPlan.Outcome
  /// An effort that no plan goes below; 0 where completing records moves more than one measure, since
  /// the search bounds plans whose measures move alone.
  let lowerBound: Int
  /// Whether no plan takes less effort.
  let isLeast: Bool

  /// How often another plan is looked for when one falls short.
  private static let rounds = 24

  /// Looks for a plan that reaches the target to the letter; nil where none was found.
  ///
  /// What a plan falls short of is asked for on top of the target the next time. A record whose
  /// completion costs more than it brings is left alone.
  init?(_ first: Solution, _ problem: AdviceProblem, _ plan: inout LiteralPlan, limit: Int) {
    var (problem, solution) = (problem, first)
    var left = limit - first.nodes
    for round in 0..<Self.rounds {
      guard solution.status == .optimal || solution.status == .bestFound else { return nil }
      let outcome = plan.outcome(adding: solution.units)
      if problem.isReached(by: outcome.sheet, outcome.quantities) {
        let pruned = Self.pruned(solution.units, outcome, problem, &plan)
        units = pruned.units
        self.outcome = pruned.outcome
        let isBounded = !plan.hasSideEffects()
        lowerBound = isBounded ? first.lowerBound : 0
        isLeast = isBounded && round == 0 && first.status == .optimal
        return
      }
      if let harmful = Self.harmful(solution.units, outcome, &plan) {
        problem = problem.without(harmful)
      } else if let raised = problem.raised(by: outcome.sheet) {
        problem = raised
      } else {
        return nil
      }
      guard left > 0 else { return nil }
      solution = problem.solved(limit: left)
      left -= solution.nodes
    }
    return nil
  }

  /// A lever whose records cost at least as much as they bring.
  private static func harmful(
    _ units: [Int?], _ outcome: LiteralPlan.Outcome, _ plan: inout LiteralPlan
  ) -> Int? {
    for lever in units.indices where units[lever] != nil && plan.isRepair(lever) {
      if plan.outcome(adding: units.without(lever)).sheet.total >= outcome.sheet.total {
        return lever
      }
    }
    return nil
  }

  /// The plan without the steps that others made needless, the dearest first.
  private static func pruned(
    _ units: [Int?], _ outcome: LiteralPlan.Outcome, _ problem: AdviceProblem,
    _ plan: inout LiteralPlan
  ) -> (units: [Int?], outcome: LiteralPlan.Outcome) {
    // Where no step had an effect beside its own, the search left nothing out.
    let alone = problem.program.score(
      problem.quantities(own: problem.own(adding: units)), kind: problem.kind)
    var best = (units: units, outcome: outcome)
    guard alone.total != outcome.sheet.total else { return best }
    let efforts = units.enumerated().map { lever, units in
      units.map { problem.levers[lever].effort(adding: $0) } ?? 0
    }
    let order = units.indices.filter { units[$0] != nil }
      .sorted { efforts[$0] == efforts[$1] ? $0 < $1 : efforts[$0] > efforts[$1] }
    for lever in order {
      let fewer = best.units.without(lever)
      let less = plan.outcome(adding: fewer)
      if problem.isReached(by: less.sheet, less.quantities) { best = (fewer, less) }
    }
    return best
  }
}

extension [Int?] {
  /// The units with a lever left where it is.
  fileprivate func without(_ lever: Int) -> [Int?] {
    var units = self
    units[lever] = nil
    return units
  }
}
