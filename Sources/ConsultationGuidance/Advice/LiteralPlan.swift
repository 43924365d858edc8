import ConsultationIndex

/// What a plan brings when it is followed to the letter.
///
/// A plan is found lever by lever, as if each moved alone. Records that are completed may join the
/// base of measures beside the one they are completed for; so the changed dossier is measured again,
/// and what is newly done is added to that.
struct LiteralPlan {
  private let program: ScoringProgram
  private let meter: StandingMeter
  private let dossier: Dossier
  private let asOf: CalendarDate
  private let kind: Int
  private let prospects: [Prospect]
  /// By the units of the levers that complete records: what these have become. Plans that are looked
  /// at one after another differ in other levers mostly.
  private var known: [[Int?]: Completed] = [:]

  private struct Completed {
    let completions: [Completion]
    let additionalEffort: Int
    let levers: [Lever]
  }

  /// What the steps so far have led to.
  struct Outcome {
    let sheet: ScoreSheet
    let quantities: Quantities
    /// By lever: the quantity of its own.
    let own: [Int?]
    let completions: [Completion]
    /// What it takes to complete records for measures that the plan does not name.
    let additionalEffort: Int
  }

  init(
    _ program: ScoringProgram, _ meter: StandingMeter, _ dossier: Dossier, kind: Int,
    _ prospects: [Prospect], asOf: CalendarDate
  ) {
    self.program = program
    self.meter = meter
    self.dossier = dossier
    self.kind = kind
    self.prospects = prospects
    self.asOf = asOf
  }

  /// Whether units of a lever are records that stand and are completed.
  func isRepair(_ lever: Int) -> Bool { !prospects[lever].repairs.isEmpty }

  /// The cases that a number of units completes, in their order.
  static func cases(of prospect: Prospect, units: Int) -> [RepairableCase] {
    var left = units
    return Array(
      prospect.repairs.prefix { repairable in
        defer { left -= repairable.times }
        return left > 0
      })
  }

  /// What comes of some units by lever; nil is a lever that stays.
  ///
  /// - Complexity: that of measuring the records of the kinds that are completed, once for each choice
  ///   of these.
  mutating func outcome(adding units: [Int?]) -> Outcome {
    let completed = completed(units.enumerated().map { isRepair($0) ? $1 : nil })
    let levers = completed.levers
    let own = units.enumerated().map { lever, units in
      guard let units, !isRepair(lever) else { return levers[lever].now }
      return levers[lever].quantity(adding: units, planned: prospects[lever].lever)
    }
    let quantities = program.measures.indices.map {
      AdviceProblem.quantity(program, levers, of: $0, own: own)
    }
    return Outcome(
      sheet: program.score(quantities, kind: kind), quantities: quantities, own: own,
      completions: completed.completions, additionalEffort: completed.additionalEffort)
  }

  /// Whether completing records for one measure changes another one.
  ///
  /// Where it does not, each lever moves alone, and a plan that is the least of levers that move alone
  /// is the least of all.
  mutating func hasSideEffects() -> Bool {
    let before = prospects.map(\.lever.form)
    return prospects.indices.contains { lever in
      guard isRepair(lever), let most = prospects[lever].lever.most else { return false }
      var units = [Int?](repeating: nil, count: prospects.count)
      units[lever] = most
      let after = completed(units)
      return after.completions.contains { !$0.alsoFor.isEmpty || !$0.lostFor.isEmpty }
        || after.levers.indices.contains { $0 != lever && after.levers[$0].form != before[$0] }
    }
  }

  private mutating func completed(_ units: [Int?]) -> Completed {
    if let found = known[units] { return found }
    var records = CompletedRecords(program, kind: kind, dossier, asOf: asOf)
    for (lever, units) in units.enumerated() {
      guard let units else { continue }
      for repairable in Self.cases(of: prospects[lever], units: units) {
        records.complete(repairable, for: lever)
      }
    }
    var after = prospects
    if !records.records.isEmpty {
      let standings = meter.standings(completing: records.records)
      after = Prospects(program, standings, dossier, kind: kind, asOf: asOf).all
    }
    let made = Completed(
      completions: records.completions,
      additionalEffort: records.additional.reduce(0) {
        $0 + (program.standard.measures[program.measures[$1].id]?.effort ?? 1)
      }, levers: after.map(\.lever))
    known[units] = made
    return made
  }
}

extension Lever {
  /// The quantity after units that were planned when the lever stood otherwise.
  fileprivate func quantity(adding units: Int, planned: Lever) -> Int? {
    if planned.startsEmpty, !startsEmpty, case .quotient(_, let base, _, _) = planned.form,
      case .quotient(let first, let second, let scale, _) = form
    {
      // The base that was to be made anew joins the one that has come about.
      return scale.quantity(first + units, second + base)
    }
    return quantity(adding: units)
  }
}
