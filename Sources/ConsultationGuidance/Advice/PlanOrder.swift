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
    _ problem: AdviceProblem, _ prospects: [Prospect], _ plan: inout LiteralPlan, _ units: [Int?],
    asOf: CalendarDate, _ period: Period
  ) {
    self.problem = problem
    self.prospects = prospects
    self.period = period
    self.asOf = asOf
    witnesses = Set(problem.program.measures.compactMap { $0.whenEmpty?.measure })
    var drafts: [Draft] = []
    for (lever, units) in units.enumerated() {
      if let units { drafts.append(draft(lever, adding: units)) }
    }
    let required = Self.required(problem, by: Set(drafts.map(\.lever)))
    for index in drafts.indices {
      drafts[index].isRequired = required.contains(drafts[index].lever)
    }
    drafts.sort { a, b in Self.precedes(a, b) }
    var taken = [Int?](repeating: nil, count: units.count)
    var before = plan.outcome(adding: taken)
    for draft in drafts {
      let lever = problem.levers[draft.lever]
      taken[draft.lever] = draft.units
      let after = plan.outcome(adding: taken)
      steps.append(
        AdviceStep(
          measure: problem.program.measures[draft.lever].id, from: before.own[draft.lever],
          to: after.own[draft.lever],
          units: lever.startsEmpty ? max(1, draft.units) : draft.units,
          effort: draft.effort + after.additionalEffort - before.additionalEffort,
          points: after.sheet.total - before.sheet.total, nature: draft.nature, by: draft.by,
          deadlines: draft.deadlines, records: draft.records,
          completions: after.completions.beyond(before.completions),
          asked: draft.records.isEmpty ? asked(of: draft.lever) : [],
          serves: served(by: draft.lever)))
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
      let cases = LiteralPlan.cases(of: prospect, units: units)
      let days = cases.compactMap(\.repair.by)
      return Draft(
        lever: lever, units: units,
        nature: cases.allSatisfy(\.repair.isFilling) ? .filling : .work,
        by: days.max() ?? last, deadlines: days.count > 1 ? Set(days).sorted() : [],
        records: cases.map(\.record), effort: effort, alone: alone)
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

  /// The shares over the kind of record that a lever adds, of which some indicator takes points.
  private func asked(of lever: Int) -> [String] {
    let program = problem.program
    guard let records = program.measures[lever].records else { return [] }
    return program.measures.indices.filter { other in
      guard other != lever, let base = program.measures[other].records, base.kind == records.kind,
        case .share = base.aggregate
      else { return false }
      return program.indicators.contains {
        $0.awards[problem.kind] != nil && $0.measure == other
      }
    }.map { program.measures[$0].id }
  }
}

extension [Completion] {
  /// What is to be filled in beyond what was filled in before.
  fileprivate func beyond(_ earlier: [Completion]) -> [Completion] {
    let known = Dictionary(earlier.map { ($0.record, $0) }) { first, _ in first }
    return compactMap { completion in
      guard let before = known[completion.record] else { return completion }
      let fields = completion.fields.filter { before.fields[$0.key] != $0.value }
      let alsoFor = completion.alsoFor.filter { !before.alsoFor.contains($0) }
      let lostFor = completion.lostFor.filter { !before.lostFor.contains($0) }
      if fields.isEmpty, alsoFor.isEmpty, lostFor.isEmpty { return nil }
      return Completion(
        record: completion.record, kind: completion.kind, fields: fields, alsoFor: alsoFor,
        lostFor: lostFor)
    }
  }
}
