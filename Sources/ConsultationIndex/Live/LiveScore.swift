/// The sums, quantities and points of a dossier on one basis, kept up to date.
struct LiveScore: Sendable {
  /// By measure.
  private var sums: [RunningSums]
  private var given: SelectedQuantities
  private(set) var quantities: Quantities
  private(set) var sheet: ScoreSheet

  /// The score of a dossier without anything in it.
  init(_ plan: LivePlan) {
    let measures = plan.program.measures.count
    sums = Array(repeating: RunningSums(), count: measures)
    given = SelectedQuantities(
      figures: Array(repeating: nil, count: plan.measuresOfFigure.count),
      ratings: Array(repeating: nil, count: plan.measuresOfRubric.count))
    quantities = Array(repeating: nil, count: measures)
    sheet = plan.program.score(quantities, kind: plan.kind)
    _ = settle(Array(0..<measures), plan)
  }

  // MARK: What is counted

  enum Direction { case add, remove }

  /// Adds a record to the measures of its kind, or takes it away, before the next ``settle(_:_:)``.
  ///
  /// - Parameter touched: Takes the measures whose base the record is in.
  mutating func count(
    _ direction: Direction, _ record: TypedRecord, isInTime: Bool, _ plan: LivePlan,
    in period: Period, asOf: CalendarDate, _ touched: inout [Int]
  ) {
    var part = Accumulator()
    for count in plan.countsOfKind[record.kind] {
      guard count.records.take(record, isInTime: isInTime, in: period, asOf: asOf) else {
        continue
      }
      part.clear()
      part.add(record, at: 0, count.records.aggregate, period, asOf: asOf)
      switch direction {
      case .add: sums[count.index].add(part)
      case .remove: sums[count.index].remove(part)
      }
      if !touched.contains(count.index) { touched.append(count.index) }
    }
  }

  mutating func give(_ value: Int?, toFigure figure: Int) { given.figures[figure] = value }

  mutating func give(_ level: Int?, toRubric rubric: Int) { given.ratings[rubric] = level }

  // MARK: What follows from it

  /// Works out the quantities of some measures, and everything that depends on those that changed.
  ///
  /// - Returns: What changed.
  /// - Complexity: O(*m* + *i*) for *m* measures and the *i* indicators that depend on changed ones.
  mutating func settle(_ touched: [Int], _ plan: LivePlan) -> LiveChange.Score {
    var moved: [(measure: Int, before: Int?)] = []
    var later: [Int] = []
    for index in touched {
      if plan.measures[index].namesOthers {
        later.append(index)
      } else {
        update(index, plan, &moved)
      }
    }
    // Measures name others only one level deep, so two rounds suffice.
    for named in moved.map(\.measure) {
      for index in plan.measures[named].dependents where !later.contains(index) {
        later.append(index)
      }
    }
    for index in later { update(index, plan, &moved) }
    return score(moved, plan)
  }

  private mutating func update(
    _ index: Int, _ plan: LivePlan, _ moved: inout [(measure: Int, before: Int?)]
  ) {
    let measure = plan.measures[index]
    let value = measure.rule.value(sums[index].totals(for: measure.aggregate), quantities, given)
    let quantity = value.flatMap { $0 <= Standard.maximumQuantity ? Int($0) : nil }
    let before = quantities[index]
    guard quantity != before else { return }
    moved.append((index, before))
    quantities[index] = quantity
  }

  /// Scores the indicators that depend on some measures, and moves the sums by the difference.
  private mutating func score(
    _ moved: [(measure: Int, before: Int?)], _ plan: LivePlan
  ) -> LiveChange.Score {
    let (total, grade) = (sheet.total, sheet.grade)
    var affected: [Int] = []
    for (measure, _) in moved {
      for indicator in plan.measures[measure].indicators where !affected.contains(indicator) {
        affected.append(indicator)
      }
    }
    affected.sort()
    var findings: [LiveChange.Finding] = []
    findings.reserveCapacity(affected.count)
    for place in affected {
      let indicator = plan.program.indicators[place]
      let old = sheet.results[place]
      let new = plan.program.result(of: indicator, quantities, kind: plan.kind)
      let quantity = quantities[indicator.measure]
      let before = moved.first { $0.measure == indicator.measure }.map(\.before) ?? quantity
      guard new != old || quantity != before else { continue }
      sheet.results[place] = new
      let difference = new.points - old.points
      sheet.elements[indicator.element] += difference
      sheet.categories[indicator.category] += difference
      sheet.tiers[indicator.tier] += difference
      sheet.total += difference
      findings.append(
        LiveChange.Finding(
          id: indicator.id, outcome: .init(before: old.outcome, after: new.outcome),
          quantity: .init(before: before, after: quantity),
          points: .init(before: old.points, after: new.points)))
    }
    if !moved.isEmpty { sheet.grade = plan.grade(sheet, quantities) }
    return LiveChange.Score(
      total: .init(before: total, after: sheet.total),
      grade: .init(before: plan.id(ofGrade: grade), after: plan.id(ofGrade: sheet.grade)),
      findings: findings)
  }
}
