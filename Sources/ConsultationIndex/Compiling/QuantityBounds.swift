/// The greatest quantity that each measure can take, for telling what can never be reached.
package struct QuantityBounds: Sendable {
  let standard: Standard
  let evidence: [CompiledEvidence]
  let measures: [CompiledMeasure?]

  init(standard: Standard, evidence: [CompiledEvidence], measures: [CompiledMeasure?]) {
    self.standard = standard
    self.evidence = evidence
    self.measures = measures
  }

  /// The bounds of the measures of a compiled standard.
  package init(_ program: ScoringProgram) {
    self.init(
      standard: program.standard, evidence: program.evidence, measures: program.measures)
  }

  /// The bound of a measure; 2³¹ − 1 where nothing lower is known.
  package func bound(of index: Int) -> Int {
    guard let measure = measures[index] else { return Standard.maximumQuantity }
    let bound =
      switch measure.source {
      case .figure(let figure): standard.figures[figure].atMost ?? Standard.maximumQuantity
      case .rating(let rubric): rubricBound(rubric)
      case .ratio(let ratio): ratio.cap ?? Standard.maximumQuantity
      case .records(let records): self.bound(of: records)
      }
    return max(bound, measure.whenEmpty?.use ?? 0)
  }

  private func rubricBound(_ index: Int) -> Int {
    let name = standard.rubrics.keys.sorted()[index]
    return (standard.rubrics[name]?.levels.count ?? 1) - 1
  }

  private func bound(of records: CompiledMeasure.Records) -> Int {
    let fields = evidence[records.kind].fields
    switch records.aggregate {
    case .count, .sum: return Standard.maximumQuantity
    case .distinct(let field): return distinctBound(field, fields, records.filter)
    case .periods(let unit, _, _): return standard.period.count(of: unit)
    case .largest(let number), .smallest(let number): return fields[number.field].bound
    case .share: return Measure.wholeShare
    case .ratio(let ratio): return bound(of: ratio, fields)
    }
  }

  /// A filter on the same field leaves only the values that it names.
  private func distinctBound(
    _ field: Int, _ fields: [CompiledField], _ filter: CompiledFilter
  ) -> Int {
    var bound = fields[field].bound
    for test in filter.tests where test.field == field {
      if case .token(let tokens) = test.test { bound = min(bound, Set(tokens).count) }
    }
    return bound
  }

  /// A number per record is at most the greatest number that one record can have.
  private func bound(of ratio: CompiledMeasure.Ratio, _ fields: [CompiledField]) -> Int {
    var bound = ratio.cap ?? Standard.maximumQuantity
    if ratio.second == .records {
      switch ratio.first {
      case .number(let number):
        bound = min(bound, Self.product(fields[number.field].bound, ratio.per))
      case .records: bound = min(bound, ratio.per)
      case .measure, .figure: break
      }
    }
    return bound
  }

  private static func product(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? Standard.maximumQuantity : product
  }
}

extension ScoringProgram {
  /// The greatest quantity that a measure can take; 2³¹ − 1 where nothing lower is known.
  package func bound(of measure: Int) -> Int {
    QuantityBounds(standard: standard, evidence: evidence, measures: measures).bound(of: measure)
  }
}
