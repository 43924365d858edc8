/// Puts names, records and reasons to the bare numbers of a score sheet.
struct ScoreBuilder {
  let program: ScoringProgram
  let measurement: DossierMeasurement
  let measured: Measurement
  let kind: Int?

  /// - Parameter isGraded: Whether a grade is given; a demonstration has none.
  func score(isGraded: Bool) -> Score {
    let sheet = program.score(measured.quantities, kind: kind)
    let findings = zip(program.indicators, sheet.results).map(finding)
    let standard = program.standard
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
      tiers: standard.tiers.indices.map { index in
        part(standard.tiers[index].id, findings) { $0.tier == index }
      },
      categories: categories(findings),
      stages: standard.stages.indices.map { index in
        part(standard.stages[index].id, findings) { $0.stage == index }
      },
      principles: standard.principles.indices.map { index in
        part(standard.principles[index].id, findings) { $0.principles.contains(index) }
      })
  }

  /// The sum of the findings of some indicators.
  private func part(
    _ id: String, _ findings: [Finding], _ belongs: (CompiledIndicator) -> Bool
  ) -> PartScore {
    let own = zip(program.indicators, findings).filter { belongs($0.0) }.map(\.1)
    return PartScore(id: id, points: own.points, maximum: own.maximum)
  }

  private func categories(_ findings: [Finding]) -> [CategoryScore] {
    let elements = program.elements.map { element in
      let own = Array(findings[element.indicators])
      return ElementScore(
        id: element.id, points: own.points, maximum: own.maximum, indicators: own)
    }
    return program.standard.categories.enumerated().map { index, category in
      let own = zip(program.elements, elements).filter { $0.0.category == index }.map(\.1)
      let below = own.flatMap(\.indicators)
      return CategoryScore(
        id: category.id, points: below.points, maximum: below.maximum, elements: own)
    }
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
    let measures = Set(own + own.flatMap { program.measures[$0].references })
    guard measures.count > 1 else { return ids(measured.bases[indicator.measure]) }
    return ids(Set(measures.flatMap { measured.bases[$0] }).sorted())
  }

  /// The ids of records by their places, which rise with the ids.
  private func ids(_ places: [Int]) -> [String] {
    let records = measurement.dossier.submission.records
    return places.map { records[measurement.typed[$0].index].id }
  }
}

extension [Finding] {
  fileprivate var points: Points { reduce(.zero) { $0 + $1.points } }
  fileprivate var maximum: Points { reduce(.zero) { $0 + $1.maximum } }
}
