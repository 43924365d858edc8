/// The quantities of a dossier on one basis, with the records behind them.
struct Measurement {
  var quantities: Quantities
  /// By measure: the places of the records of its base among the typed ones.
  var bases: [[Int]]
  /// By measure: the records of the base that a share does not count.
  var unmatched: [[Int]]
  /// By measure: what its records add up to.
  var sums: [Accumulator]
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
  private(set) var figures: [Basis: [Int?]] = [:]
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

  /// - Parameter ids: The ids that a record may refer to, where the dossier holds some of them only.
  init(
    _ program: ScoringProgram, _ dossier: Dossier, asOf: CalendarDate,
    ids: Set<String>? = nil, _ notices: inout NoticeCollector
  ) {
    self.program = program
    self.dossier = dossier
    self.asOf = asOf
    log = ReviewLog(dossier, asOf: asOf, rubrics: program.standard.rubrics)
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
    readRecords(selection, ids: ids, &notices)
  }

  private mutating func readRecords(
    _ selection: RecordSelection, ids: Set<String>?, _ notices: inout NoticeCollector
  ) {
    let all = dossier.submission.records
    let records = all.span
    let reader = RecordReader(
      program: program, asOf: asOf, ids: ids ?? Set(all.map(\.id)))
    typed.reserveCapacity(selection.selected.count)
    for selected in selection.selected {
      guard let read = reader.read(records[selected.index], &notices) else { continue }
      typed.append(
        Typed(
          index: selected.index, record: read, isConfirmed: selected.isConfirmed,
          isProvisional: selected.isProvisional,
          lateness: program.evidence[read.kind].lateness(
            of: read, in: dossier.period, asOf: asOf)))
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
    var placesOfKind = [[Int]](repeating: [], count: program.evidence.count)
    for place in typed.indices where place != excluded && typed[place].counts(on: basis) {
      placesOfKind[typed[place].record.kind].append(place)
    }
    var accumulators = Array(repeating: Accumulator(), count: program.measures.count)
    var totals = Array(repeating: MeasureTotals(), count: program.measures.count)
    for (index, measure) in program.measures.enumerated() where wanted?.contains(index) ?? true {
      guard let records = measure.records else { continue }
      var accumulator = Accumulator()
      accumulator.add(records, typed, placesOfKind[records.kind], dossier.period, asOf: asOf)
      totals[index] = accumulator.totals(for: records.aggregate)
      accumulators[index] = accumulator
    }
    let result = program.quantities(
      of: SelectedQuantities(figures: figures[basis] ?? [], ratings: ratings[basis] ?? []),
      only: wanted
    ) { totals[$0] }
    for index in result.tooLarge {
      let measure = program.measures[index]
      notices.report(
        .measureTooLarge,
        ["most": "\(Standard.maximumQuantity)"]
          .naming("measure", measure.id, program.standard.measures[measure.id]?.labels))
    }
    return Measurement(
      quantities: result.quantities, bases: accumulators.map(\.base),
      unmatched: accumulators.map(\.unmatched), sums: accumulators)
  }
}

extension DossierMeasurement {
  /// Measures again with some records changed, by their place among the typed ones.
  ///
  /// - Complexity: O(*n* · *m*) for *n* records of the changed ones' kinds and the *m* measures over
  ///   these kinds.
  func completing(
    _ records: [Int: TypedRecord], _ before: Measurement, _ basis: Basis
  ) -> (DossierMeasurement, Measurement) {
    var changed = self
    var kinds: Set<Int> = []
    for (place, record) in records {
      let old = typed[place]
      kinds.insert(record.kind)
      changed.typed[place] = Typed(
        index: old.index, record: record, isConfirmed: old.isConfirmed,
        isProvisional: old.isProvisional,
        lateness: program.evidence[record.kind].lateness(
          of: record, in: dossier.period, asOf: asOf))
    }
    var notices = NoticeCollector()
    let wanted = program.measures.indices.filter {
      program.measures[$0].records.map { kinds.contains($0.kind) } ?? false
    }
    var measured = before
    let again = changed.measure(basis, only: Set(wanted), &notices)
    for index in wanted {
      measured.bases[index] = again.bases[index]
      measured.unmatched[index] = again.unmatched[index]
      measured.sums[index] = again.sums[index]
    }
    measured.quantities =
      program.quantities(
        of: SelectedQuantities(figures: figures[basis] ?? [], ratings: ratings[basis] ?? [])
      ) { index in
        program.measures[index].records.map { measured.sums[index].totals(for: $0.aggregate) }
          ?? MeasureTotals()
      }.quantities
    return (changed, measured)
  }
}

extension Accumulator {
  /// Adds those of some records, all of the measure's kind, that are in its base.
  fileprivate mutating func add(
    _ records: CompiledMeasure.Records, _ typed: [DossierMeasurement.Typed], _ places: [Int],
    _ period: Period, asOf: CalendarDate
  ) {
    let typed = typed.span
    for place in places
    where records.take(
      typed[place].record, isInTime: typed[place].isInTime, in: period, asOf: asOf)
    {
      add(typed[place].record, at: place, records.aggregate, period, asOf: asOf)
    }
  }
}
