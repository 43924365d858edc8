/// Puts names, records and reasons to the bare numbers of a score sheet.
struct ScoreBuilder {
  let program: ScoringProgram
  let measurement: DossierMeasurement
  let measured: Measurement
  let kind: Int?

  /// - Parameter isGraded: Whether a grade is given; a demonstration has none.
  func score(isGraded: Bool) -> Score {
    let sheet = program.score(measured.quantities, kind: kind)
    let findings = findings(sheet)
    let standard = program.standard
    func parts(_ ids: [String], _ belongs: (_ indicator: Int, Int) -> Bool) -> [PartScore] {
      ids.enumerated().map { part, id in
        let own = findings.indices.filter { belongs($0, part) }
        return PartScore(
          id: id, points: own.sum { findings[$0].points },
          maximum: own.sum { findings[$0].maximum })
      }
    }
    return Score(
      total: sheet.total,
      grade: isGraded ? sheet.grade.map { GradeID(rawValue: program.grades[$0].id) } : nil,
      heldBackBy: (isGraded ? sheet.heldBackBy : []).map { grade, failing in
        HeldBack(
          grade: GradeID(rawValue: program.grades[grade].id),
          failing: failing.map {
            program.failed($0, sheet, measured.quantities, kind: kind)
          })
      },
      tiers: parts(standard.tiers.map(\.id)) { program.indicators[$0].tier == $1 },
      categories: categories(findings),
      stages: parts(standard.stages.map(\.id)) { program.indicators[$0].stage == $1 },
      principles: parts(standard.principles.map(\.id)) {
        program.indicators[$0].principles.contains($1)
      })
  }

  private func categories(_ findings: [Finding]) -> [CategoryScore] {
    let elements = program.elements.map { element in
      let own = Array(findings[element.indicators])
      return ElementScore(
        id: element.id, points: own.sum(\.points), maximum: own.sum(\.maximum), indicators: own)
    }
    return program.standard.categories.enumerated().map { index, category in
      let own = elements.indices.filter { program.elements[$0].category == index }
        .map { elements[$0] }
      return CategoryScore(
        id: category.id, points: own.sum(\.points), maximum: own.sum(\.maximum), elements: own)
    }
  }

  private func findings(_ sheet: ScoreSheet) -> [Finding] {
    var findings: [Finding] = []
    findings.reserveCapacity(sheet.results.count)
    let indicators = program.indicators
    // A span lends its elements, where an array would hand out copies.
    let lent = indicators.span
    for place in lent.indices {
      findings.append(finding(of: lent[place], sheet.results[place]))
    }
    return findings
  }

  private func finding(
    of indicator: CompiledIndicator, _ result: ScoreSheet.Result
  ) -> Finding {
    let quantity = measured.quantities[indicator.measure]
    let award = kind.flatMap { indicator.awards[$0] }
    let failing =
      award == nil
      ? []
      : indicator.requires.filter { !$0.holds(for: measured.quantities[$0.measure]) }
        .map { program.failed($0, measured.quantities) }
    return Finding(
      id: indicator.id, tier: program.standard.tiers[indicator.tier].id, points: result.points,
      maximum: indicator.maximum(for: kind), outcome: result.outcome, quantity: quantity,
      records: award == nil ? [] : records(behind: indicator),
      unmatched: award == nil ? [] : ids(measured.unmatched[indicator.measure]),
      failing: failing,
      next: award.flatMap { nextStep(of: indicator, $0, quantity, failing) })
  }

  private func nextStep(
    of indicator: CompiledIndicator, _ award: Award, _ quantity: Int?,
    _ failing: [FailedCondition]
  ) -> NextStep? {
    guard failing.isEmpty else { return nil }
    let full = award.quantityForFull(maximum: indicator.points)
    let next: Int?
    if let quantity {
      next = award.nextStep(after: quantity, maximum: indicator.points)
    } else {
      // Without a quantity any that brings points will do; the least effort is the nearest to 0.
      let nothing = award.points(for: 0, maximum: indicator.points)
      next =
        award.falls
        ? full : nothing > .zero ? 0 : award.nextStep(after: 0, maximum: indicator.points)
    }
    return next.map {
      NextStep(
        quantity: $0, points: award.points(for: $0, maximum: indicator.points), full: full)
    }
  }

  /// The records of the measure, of those it is built from, and of those that are required.
  private func records(behind indicator: CompiledIndicator) -> [String] {
    let own = [indicator.measure] + indicator.requires.map(\.measure)
    let measures = own + own.flatMap { program.measureReferences[$0] }
    guard measures.count > 1 else { return ids(measured.bases[indicator.measure]) }
    return ids(measures.risingAndOnce().flatMap { measured.bases[$0] }.risingAndOnce())
  }

  /// The ids of records by their places, which rise with the ids.
  private func ids(_ places: [Int]) -> [String] {
    let records = measurement.dossier.submission.records
    return places.map { records[measurement.typed[$0].index].id }
  }
}

extension Array {
  fileprivate func sum(_ points: (Element) -> Points) -> Points {
    reduce(.zero) { $0 + points($1) }
  }
}
