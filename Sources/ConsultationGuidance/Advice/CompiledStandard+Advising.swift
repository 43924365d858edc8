import ConsultationIndex

extension CompiledStandard {
  /// The least effort with which a community reaches a grade, proven by scoring what comes of it.
  ///
  /// - Parameters:
  ///   - dossier: The submission with its reviews.
  ///   - target: The grade; by default the lowest above the one that is held.
  ///   - asOf: The day from which it is seen: what is past can no longer be done.
  ///   - basis: What is counted before anything is done; by default all pending evidence, so that
  ///     nothing is advised that waits for a reviewer only.
  ///   - limit: How many partial plans are looked at before the best one found is given as such.
  /// - Returns: The advice; whether it is the best there is stands in ``Advice/status``.
  /// - Complexity: O(`limit`), besides that of ``CompiledStandard/assess(_:asOf:superseding:)``.
  public func advice(
    for dossier: Dossier, target: GradeID? = nil, asOf: CalendarDate,
    on basis: Basis = .provisional, limit: Int = 2_000_000
  ) -> Advice {
    AdviceWriter(self, dossier, asOf: asOf, on: basis).advice(target: target, limit: limit)
  }

  /// Whether the standard has a grade.
  ///
  /// - Complexity: O(*n*) for *n* grades.
  public func hasGrade(_ grade: GradeID) -> Bool {
    program.grades.contains { $0.id == grade.rawValue }
  }
}

/// Makes an advice of a solution: puts it in order, in words of the standard, and proves it.
struct AdviceWriter {
  private let standard: CompiledStandard
  private let dossier: Dossier
  private let asOf: CalendarDate
  private let basis: Basis
  private var program: ScoringProgram { standard.program }

  init(_ standard: CompiledStandard, _ dossier: Dossier, asOf: CalendarDate, on basis: Basis) {
    self.standard = standard
    self.dossier = dossier
    self.asOf = asOf
    self.basis = basis
  }

  func advice(target wanted: GradeID?, limit: Int) -> Advice {
    guard !dossier.submission.isDemonstration,
      let kind = program.kind(of: dossier.submission.community)
    else { return answer(.notApplicable, target: wanted) }
    let meter = StandingMeter(standard, dossier, asOf: asOf, on: basis)
    let prospects = Prospects(program, meter.standings, dossier, kind: kind, asOf: asOf).all
    let levers = prospects.map(\.lever)
    let start = AdviceProblem.start(program, kind: kind, levers)
    let target =
      wanted.map { id in program.grades.firstIndex { $0.id == id.rawValue } }
      ?? (start.grade ?? -1) + 1
    guard let target, program.grades.indices.contains(target) else {
      return answer(.notApplicable, target: wanted, start)
    }
    let id = GradeID(rawValue: program.grades[target].id)
    if let held = start.grade, held >= target { return answer(.held, target: id, start) }
    let problem = AdviceProblem(program: program, kind: kind, levers: levers, target: target)
    let lost = lostChances(prospects, problem)
    let beyond = Utmost(problem, prospects, isOpen: asOf <= dossier.period.lastDay).obstacles
    if !beyond.isEmpty {
      return answer(.impossible, target: id, start, obstacles: beyond, lost: lost)
    }
    let solution = problem.solved(limit: limit)
    if solution.status == .undecided { return answer(.undecided, target: id, start, lost: lost) }
    var plan = LiteralPlan(program, meter, dossier, kind: kind, prospects, asOf: asOf)
    // A plan that scoring does not bear out to the letter is never shown.
    guard let promised = PromisedPlan(solution, problem, &plan, limit: limit) else {
      return answer(
        .notFound, target: id, start, obstacles: obstacles(problem, solution), lost: lost)
    }
    let steps = PlanOrder(
      problem, prospects, &plan, promised.units, asOf: asOf, dossier.period
    ).steps
    return answer(
      promised.isLeast ? .optimal : .bestFound, target: id, start, promised, steps, lost: lost)
  }

  private func answer(
    _ status: Advice.Status, target: GradeID?, _ start: ScoreSheet? = nil,
    _ promised: PromisedPlan? = nil, _ steps: [AdviceStep] = [], obstacles: [Obstacle] = [],
    lost: [LostChance] = []
  ) -> Advice {
    let result = promised?.outcome.sheet ?? start
    func grade(_ sheet: ScoreSheet?) -> GradeID? {
      (sheet?.grade).map { GradeID(rawValue: program.grades[$0].id) }
    }
    let day = max(asOf, dossier.period.firstDay)
    return Advice(
      status: status, target: target, basis: basis, period: dossier.period, asOf: asOf,
      daysLeft: max(0, day.days(until: dossier.period.lastDay) + 1),
      totalNow: start?.total ?? .zero, gradeNow: grade(start), steps: steps,
      effort: steps.reduce(0) { $0 + $1.effort }, lowerBound: promised?.lowerBound ?? 0,
      total: result?.total ?? .zero, grade: grade(result),
      obstacles: obstacles, lost: lost)
  }

  // MARK: Why not

  private func obstacles(_ problem: AdviceProblem, _ solution: Solution) -> [Obstacle] {
    var obstacles: [Obstacle] = []
    for (need, most) in solution.reach where most < need.points {
      obstacles.append(.points(id: problem.name(of: need.part), needed: need.points, most: most))
    }
    for condition in problem.conditions {
      let most = most(of: condition.measure, problem)
      let least = problem.levers[condition.measure].now
      if most ?? -1 < condition.atLeast ?? 0 || least ?? 0 > condition.atMost ?? .max {
        obstacles.append(
          .measure(
            program.measures[condition.measure].id, atLeast: condition.atLeast,
            atMost: condition.atMost, most: most))
      }
    }
    return obstacles.isEmpty ? [.conflict] : obstacles
  }

  private func most(of measure: Int, _ problem: AdviceProblem) -> Int? {
    let own = problem.levers.map { lever in
      lever.most.flatMap { lever.quantity(adding: $0) } ?? lever.now
    }
    return problem.quantities(own: own)[measure]
  }

  // MARK: What is lost

  private func lostChances(_ prospects: [Prospect], _ problem: AdviceProblem) -> [LostChance] {
    var short: Set<Int> = []
    for (index, indicator) in program.indicators.enumerated()
    where indicator.awards[problem.kind] != nil
      && problem.start.results[index].points < indicator.points
    {
      short.insert(indicator.measure)
    }
    return short.sorted().compactMap { measure in
      let prospect = prospects[measure]
      guard prospect.missedPeriods > 0 || !prospect.beyondRepair.isEmpty else { return nil }
      return LostChance(
        measure: program.measures[measure].id, missedPeriods: prospect.missedPeriods,
        records: prospect.beyondRepair)
    }
  }
}
