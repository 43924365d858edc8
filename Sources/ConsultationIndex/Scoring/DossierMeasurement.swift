/// The quantities of a dossier on one basis, with the records behind them.
struct Measurement {
  var quantities: Quantities
  /// By measure: the places of the records of its base among the typed ones.
  var bases: [[Int]]
  /// By measure: the records of the base that a share does not count.
  var unmatched: [[Int]]
}

/// Reads the records of a dossier once and measures them on either basis.
struct DossierMeasurement {
  var program: ScoringProgram
  let dossier: Dossier
  let asOf: CalendarDate
  /// The places of the revisions, and the names of the figures, that wait for a decision.
  let undecidedRecords: [Int]
  let undecidedFigures: [String]
  var pending: Int { undecidedRecords.count + undecidedFigures.count }
  private(set) var typed: [Typed] = []
  let log: ReviewLog
  private var figures: [Basis: [Int?]] = [:]
  private var ratings: [Basis: [Int?]] = [:]

  /// A record that counts, as far as its content goes, on at least one basis.
  struct Typed {
    let index: Int
    let record: TypedRecord
    let isConfirmed: Bool
    let isProvisional: Bool
    /// Why it does not count by the rule of its kind; nil where it does.
    let lateness: Lateness?

    var isInTime: Bool { lateness == nil }

    func counts(on basis: Basis) -> Bool {
      switch basis {
      case .confirmed: isConfirmed
      case .provisional: isProvisional
      }
    }
  }

  init(
    _ program: ScoringProgram, _ dossier: Dossier, asOf: CalendarDate,
    _ notices: inout NoticeCollector
  ) {
    self.program = program
    self.dossier = dossier
    self.asOf = asOf
    log = ReviewLog(dossier.reviews, asOf: asOf, rubrics: program.standard.rubrics)
    let selection = RecordSelection(dossier, log, program.reasons, &notices)
    let figures = FigureSelection(program, dossier, log, &notices)
    undecidedRecords = selection.undecided
    undecidedFigures = figures.undecided
    self.figures = figures.values
    for basis in Basis.allCases {
      ratings[basis] = program.rubrics.map { id, rubric in
        Ratings.median(log.ratings[id], of: rubric, on: basis)
      }
    }
    ReviewNotices(program: program, dossier: dossier, log: log, asOf: asOf).report(&notices)
    readRecords(selection, &notices)
  }

  private mutating func readRecords(
    _ selection: RecordSelection, _ notices: inout NoticeCollector
  ) {
    let records = dossier.submission.records
    let reader = RecordReader(program: program, asOf: asOf, ids: Set(records.map(\.id)))
    for selected in selection.selected {
      let record = records[selected.index]
      guard let read = reader.read(record, &notices) else { continue }
      typed.append(
        Typed(
          index: selected.index, record: read, isConfirmed: selected.isConfirmed,
          isProvisional: selected.isProvisional,
          lateness: lateness(of: read)))
    }
  }

  /// Why a record does not count by the rule of its kind.
  enum Lateness {
    case noDate(CompiledField)
    case outOfPeriod(CompiledField, CalendarDate)
    case notInForce(on: CalendarDate)
  }

  private func lateness(of typed: TypedRecord) -> Lateness? {
    let kind = program.evidence[typed.kind]
    switch kind.timing {
    case .at(let field):
      guard let date = typed.values[field].date else { return .noDate(kind.fields[field]) }
      return dossier.period.contains(date) ? nil : .outOfPeriod(kind.fields[field], date)
    case .standing(let from, let until):
      guard let first = typed.values[from].date else { return .noDate(kind.fields[from]) }
      let day = min(asOf, dossier.period.lastDay)
      let last = until.flatMap { typed.values[$0].date }
      return first <= day && last.map { day <= $0 } ?? true ? nil : .notInForce(on: day)
    }
  }

  /// Measures all that counts on a basis.
  ///
  /// - Parameters:
  ///   - excluded: The place of a record that is left out as if it did not count.
  ///   - wanted: The measures to compute, with all that they name; all if nil.
  /// - Complexity: O(*n* · *m*) for *n* records of a kind and the *m* measures over that kind.
  func measure(
    _ basis: Basis, excluding excluded: Int? = nil, only wanted: Set<Int>? = nil,
    _ notices: inout NoticeCollector
  ) -> Measurement {
    var accumulators = Array(repeating: Accumulator(), count: program.measures.count)
    var measuresOfKind = [[Int]](repeating: [], count: program.evidence.count)
    for (index, measure) in program.measures.enumerated() where wanted?.contains(index) ?? true {
      if let records = measure.records { measuresOfKind[records.kind].append(index) }
    }
    for (place, typed) in typed.enumerated()
    where place != excluded && typed.counts(on: basis) {
      for index in measuresOfKind[typed.record.kind] {
        guard let records = program.measures[index].records,
          isInBase(typed, of: records)
        else { continue }
        accumulators[index].add(
          typed.record, at: place, records.aggregate, dossier.period, asOf: asOf)
      }
    }
    var measurement = Measurement(
      quantities: Array(repeating: nil, count: accumulators.count),
      bases: accumulators.map(\.base), unmatched: accumulators.map(\.unmatched))
    // Measures name others only one level deep, so two rounds suffice.
    let indices = program.measures.indices
    func isWanted(_ index: Int) -> Bool { wanted?.contains(index) ?? true }
    for index in indices where isWanted(index) && program.measures[index].references.isEmpty {
      measurement.quantities[index] = quantity(
        of: index, accumulators[index], measurement.quantities, basis, &notices)
    }
    for index in indices where isWanted(index) && !program.measures[index].references.isEmpty {
      measurement.quantities[index] = quantity(
        of: index, accumulators[index], measurement.quantities, basis, &notices)
    }
    return measurement
  }

  private func isInBase(_ typed: Typed, of records: CompiledMeasure.Records) -> Bool {
    if let on = records.on {
      // A planned date may lie ahead; what is not there yet does not count.
      guard let date = typed.record.values[on].date, dossier.period.contains(date), date <= asOf
      else { return false }
    } else if !typed.isInTime {
      return false
    }
    return records.measured.allSatisfy { typed.record.values[$0].isPresent }
      && typed.record.matches(records.filter, asOf: asOf)
  }

  private func quantity(
    of index: Int, _ accumulator: Accumulator, _ quantities: Quantities, _ basis: Basis,
    _ notices: inout NoticeCollector
  ) -> Int? {
    let measure = program.measures[index]
    var value: Int128?
    switch measure.source {
    case .figure(let figure): value = figures[basis]?[figure].map { Int128($0) }
    case .rating(let rubric): value = ratings[basis]?[rubric].map { Int128($0) }
    case .ratio(let ratio):
      value = self.value(of: ratio, accumulator, quantities, basis, roundsUp: measure.roundsUp)
    case .records(let records):
      switch records.aggregate {
      case .count: value = Int128(accumulator.count)
      case .distinct: value = Int128(accumulator.distinct.count)
      case .periods(_, _, let each):
        value = Int128(accumulator.slots.values.count { $0 >= each })
      case .sum: value = accumulator.first
      case .largest, .smallest: value = accumulator.extreme.map { Int128($0) }
      case .share:
        value = Accumulator.quotient(
          accumulator.first, Int128(accumulator.count), parts: Measure.wholeShare,
          roundsUp: measure.roundsUp)
      case .ratio(let ratio):
        value = self.value(of: ratio, accumulator, quantities, basis, roundsUp: measure.roundsUp)
      }
    }
    if value == nil, let whenEmpty = measure.whenEmpty,
      let witness = quantities[whenEmpty.measure], witness >= whenEmpty.atLeast
    {
      return whenEmpty.use
    }
    guard let value else { return nil }
    guard value <= Standard.maximumQuantity else {
      notices.report(
        .measureTooLarge,
        ["most": "\(Standard.maximumQuantity)"]
          .naming("measure", measure.id, program.standard.measures[measure.id]?.labels))
      return nil
    }
    return Int(value)
  }

  private func value(
    of ratio: CompiledMeasure.Ratio, _ accumulator: Accumulator, _ quantities: Quantities,
    _ basis: Basis, roundsUp: Bool
  ) -> Int128? {
    func side(_ side: CompiledSide, _ sum: Int128) -> Int128? {
      switch side {
      case .number, .records: sum
      case .measure(let measure): quantities[measure].map { Int128($0) }
      case .figure(let figure): figures[basis]?[figure].map { Int128($0) }
      }
    }
    guard let first = side(ratio.first, accumulator.first),
      let second = side(ratio.second, accumulator.second),
      let value = Accumulator.quotient(first, second, parts: ratio.per, roundsUp: roundsUp)
    else { return nil }
    return ratio.cap.map { min(value, Int128($0)) } ?? value
  }
}
