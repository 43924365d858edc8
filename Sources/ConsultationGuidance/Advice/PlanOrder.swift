import ConsultationIndex

/// The steps of a solution in the order in which they are best taken, with what each one brings.
///
/// Real work comes first, then nil reports, then filling in; among these the nearest deadline, then
/// the cheapest points. What a step brings is the difference that it makes after those before it,
/// so that the parts add up to the whole.
struct PlanOrder {
  private let problem: AdviceProblem
  private let prospects: [Prospect]
  private let period: Period
  private let asOf: CalendarDate
  private let witnesses: Set<Int>
  private(set) var steps: [AdviceStep] = []

  private struct Draft {
    let lever: Int
    let units: Int
    let nature: AdviceStep.Nature
    let by: CalendarDate?
    var deadlines: [CalendarDate] = []
    var records: [String] = []
    let effort: Int
    let alone: Points
    /// Whether other measures of the plan bring points only once this one is there.
    var isRequired = false
  }

  init(
    _ problem: AdviceProblem, _ prospects: [Prospect], _ solution: Solution, asOf: CalendarDate,
    _ period: Period
  ) {
    self.problem = problem
    self.prospects = prospects
    self.period = period
    self.asOf = asOf
    witnesses = Set(problem.program.measures.compactMap { $0.whenEmpty?.measure })
    var drafts: [Draft] = []
    for (lever, units) in solution.units.enumerated() {
      if let units { drafts.append(draft(lever, adding: units)) }
    }
    let required = Self.required(problem, by: Set(drafts.map(\.lever)))
    for index in drafts.indices {
      drafts[index].isRequired = required.contains(drafts[index].lever)
    }
    drafts.sort { a, b in Self.precedes(a, b) }
    var own = problem.levers.map(\.now)
    var before = problem.start.total
    for draft in drafts {
      let lever = problem.levers[draft.lever]
      let from = lever.now
      own[draft.lever] = lever.quantity(adding: draft.units)
      let after = problem.program.score(problem.quantities(own: own), kind: problem.kind).total
      steps.append(
        AdviceStep(
          measure: problem.program.measures[draft.lever].id, from: from, to: own[draft.lever],
          units: lever.startsEmpty ? max(1, draft.units) : draft.units, effort: draft.effort,
          points: after - before, nature: draft.nature, by: draft.by, deadlines: draft.deadlines,
          records: draft.records, serves: served(by: draft.lever)))
      before = after
    }
  }

  private static func precedes(_ a: Draft, _ b: Draft) -> Bool {
    let order: [AdviceStep.Nature] = [.work, .nilReport, .filling]
    let (first, second) = (order.firstIndex(of: a.nature), order.firstIndex(of: b.nature))
    if first != second { return first ?? 0 < second ?? 0 }
    let days = (a.by?.dayNumber ?? .max, b.by?.dayNumber ?? .max)
    if days.0 != days.1 { return days.0 < days.1 }
    if a.isRequired != b.isRequired { return a.isRequired }
    let prices = (
      Int128(a.effort) * Int128(b.alone.hundredths), Int128(b.effort) * Int128(a.alone.hundredths)
    )
    return prices.0 == prices.1 ? a.lever < b.lever : prices.0 < prices.1
  }

  /// The levers that an indicator requires whose own measure the plan moves as well.
  private static func required(_ problem: AdviceProblem, by moved: Set<Int>) -> Set<Int> {
    var required: Set<Int> = []
    for indicator in problem.program.indicators
    where indicator.awards[problem.kind] != nil
      && problem.sources(of: indicator.measure).contains(where: moved.contains)
    {
      for condition in indicator.requires where condition.measure != indicator.measure {
        required.formUnion(problem.sources(of: condition.measure))
      }
    }
    return required
  }

  private func draft(_ lever: Int, adding units: Int) -> Draft {
    let prospect = prospects[lever]
    var own = problem.levers.map(\.now)
    own[lever] = prospect.lever.quantity(adding: units)
    let score = problem.program.score(problem.quantities(own: own), kind: problem.kind)
    // What opens the way for other steps comes before them.
    let alone = max(Points(hundredths: 1), score.total - problem.start.total)
    let effort = prospect.lever.effort(adding: units)
    let last = asOf <= period.lastDay ? period.lastDay : nil
    if !prospect.repairs.isEmpty {
      var left = units
      var records: [String] = []
      var days: [CalendarDate] = []
      var isFilling = true
      for repair in prospect.repairs where left > 0 {
        left -= repair.times
        records.append(repair.record)
        if let by = repair.repair.by { days.append(by) }
        isFilling = isFilling && repair.repair.isFilling
      }
      return Draft(
        lever: lever, units: units, nature: isFilling ? .filling : .work,
        by: days.max() ?? last, deadlines: days.count > 1 ? Set(days).sorted() : [],
        records: records, effort: effort, alone: alone)
    }
    if !prospect.openPeriods.isEmpty {
      let days = Array(prospect.openPeriods.suffix(units))
      return Draft(
        lever: lever, units: units, nature: .work, by: days.last,
        deadlines: days.count > 1 ? days : [], effort: effort, alone: alone)
    }
    let nature: AdviceStep.Nature =
      prospect.lever.isFilling ? .filling : witnesses.contains(lever) ? .nilReport : .work
    return Draft(
      lever: lever, units: units, nature: nature, by: last, effort: effort, alone: alone)
  }

  /// The indicators whose points hang on a lever.
  private func served(by lever: Int) -> [String] {
    problem.program.indicators.filter { indicator in
      indicator.awards[problem.kind] != nil
        && ([indicator.measure] + indicator.requires.map(\.measure))
          .contains { problem.sources(of: $0).contains(lever) }
    }.map(\.id)
  }
}
