/// Records that were made rather than read, measured as if each had been accepted.
///
/// Trying out a standard takes thousands of small changes; reading a dossier for each would take most
/// of the time. Nothing is checked here: what comes of it is confirmed on a dossier.
package struct MadeRecords: Sendable {
  /// The records, by the kinds and fields of the program that measures them.
  package var records: [TypedRecord]
  /// The figures, by name.
  package var figures: [String: Int]
  /// The level that all reviewers give, by rubric.
  package var ratings: [String: Int]

  /// Takes records as they are.
  package init(
    _ records: [TypedRecord] = [], figures: [String: Int] = [:], ratings: [String: Int] = [:]
  ) {
    self.records = records
    self.figures = figures
    self.ratings = ratings
  }
}

/// What measures records that were made, with its tables set up once.
package struct MadeRecordsMeasurement: Sendable {
  private let program: ScoringProgram
  private let period: Period
  private let asOf: CalendarDate
  /// By kind of record: the measures over it.
  private let measures: [[(index: Int, records: CompiledMeasure.Records)]]
  private let aggregates: [CompiledMeasure.Aggregate?]

  /// - Parameters:
  ///   - program: What measures.
  ///   - period: The period of the records.
  ///   - asOf: The day on which they are looked at; none of their dates may lie after it.
  ///   - wanted: A measure to measure, with all that it names; all measures if nil.
  package init(
    _ program: ScoringProgram, in period: Period, asOf: CalendarDate, only wanted: Int? = nil
  ) {
    self.program = program
    self.period = period
    self.asOf = asOf
    var measures = program.evidence.map { _ in [(index: Int, records: CompiledMeasure.Records)]() }
    let named = wanted.map { [$0] + program.measures[$0].references }
    for (index, measure) in program.measures.enumerated() where named?.contains(index) ?? true {
      if let records = measure.records { measures[records.kind].append((index, records)) }
    }
    self.measures = measures
    aggregates = program.measures.map { $0.records?.aggregate }
  }

  /// The quantities of all measures.
  ///
  /// - Complexity: O(*n* · *m*) for *n* records of a kind and the *m* measures over that kind.
  package func quantities(of made: MadeRecords) -> Quantities {
    var sums = [Accumulator](repeating: Accumulator(), count: aggregates.count)
    for (place, record) in made.records.enumerated() {
      let lateness = program.evidence[record.kind].lateness(of: record, in: period, asOf: asOf)
      for (index, records) in measures[record.kind]
      where records.take(record, isInTime: lateness == nil, in: period, asOf: asOf) {
        sums[index].add(record, at: place, records.aggregate, period, asOf: asOf)
      }
    }
    let selected = SelectedQuantities(
      figures: program.standard.figures.map { made.figures[$0.id] },
      ratings: program.rubrics.map { made.ratings[$0.id] })
    return program.quantities(of: selected) { sums[$0].totals(for: aggregates[$0]) }.quantities
  }
}
