/// What a measure's quantity is made of on one basis, and what of it can still change.
package struct MeasureStanding: Sendable {
  /// The quantity; nil where there is none.
  package let quantity: Int?
  /// Of a share or ratio: its first side.
  package let first: Int
  /// Of a share the base, of a ratio its second side.
  package let second: Int
  /// How many records are in its base, tallies counted.
  package let cases: Int
  /// Of a measure of periods: which months, quarters or halves of the period count, from 0.
  package let periodsMet: Set<Int>
  /// Of a share: its cases that can be repaired now, those with the least time first.
  package let repairs: [RepairableCase]
  /// Of a share: how many cases wait for a day that lies ahead.
  package let waiting: Int
  /// Of a share: the records whose cases can no longer be repaired, sorted.
  package let beyondRepair: [String]
}

/// A record that a share does not count and that can still be made to count.
package struct RepairableCase: Sendable {
  /// The place of its revision among the submission's records.
  package let index: Int
  /// Its place among the records that were read.
  let place: Int
  /// The record's id.
  package let record: String
  /// The record as it stands.
  package let before: TypedRecord
  package let repair: Repair
  /// How many cases the record stands for.
  package var times: Int { before.times }
}

/// Measures a dossier, and again with some of its records completed.
package struct StandingMeter: Sendable {
  private let program: ScoringProgram
  private let measurement: DossierMeasurement
  private let measured: Measurement
  private let basis: Basis

  /// - Complexity: that of ``CompiledStandard/assess(_:asOf:superseding:)``.
  package init(
    _ standard: CompiledStandard, _ dossier: Dossier, asOf: CalendarDate, on basis: Basis
  ) {
    var notices = NoticeCollector()
    program = standard.program
    self.basis = basis
    measurement = DossierMeasurement(program, dossier, asOf: asOf, &notices)
    measured = measurement.measure(basis, &notices)
  }

  /// The quantity of each measure.
  package var quantities: Quantities { measured.quantities }

  /// How each measure stands, by index of the program's measures.
  package var standings: [MeasureStanding] {
    program.measures.indices.map {
      measurement.standing(of: $0, measured, basis, findingRepairs: true)
    }
  }

  /// The same with some records completed; what could be repaired further is not looked for.
  ///
  /// - Complexity: O(*n* · *m*) for *n* records of the completed ones' kinds and the *m* measures over
  ///   these kinds.
  package func standings(
    completing records: [(case: RepairableCase, record: TypedRecord)]
  ) -> [MeasureStanding] {
    let changed = Dictionary(records.map { ($0.case.place, $0.record) }) { $1 }
    let (measurement, measured) = measurement.completing(changed, measured, basis)
    return program.measures.indices.map {
      measurement.standing(of: $0, measured, basis, findingRepairs: false)
    }
  }
}

extension DossierMeasurement {
  fileprivate func standing(
    of index: Int, _ measured: Measurement, _ basis: Basis, findingRepairs: Bool
  ) -> MeasureStanding {
    let measure = program.measures[index]
    let sums = measured.sums[index]
    let isShare =
      if case .share? = measure.records?.aggregate { true } else { false }
    var met: Set<Int> = []
    if case .periods(_, _, let each)? = measure.records?.aggregate {
      met = Set(sums.slots.filter { $0.value >= each }.keys)
    }
    let found = findingRepairs ? repairs(of: measure, measured.unmatched[index]) : ([], 0, [])
    return MeasureStanding(
      quantity: measured.quantities[index],
      first: side(measure.ratio?.first, sums.first, measured, basis),
      second: isShare ? sums.count : side(measure.ratio?.second, sums.second, measured, basis),
      cases: sums.count, periodsMet: met, repairs: found.0, waiting: found.1,
      beyondRepair: found.2)
  }

  /// The number that stands on one side of a ratio; 0 where there is none.
  fileprivate func side(
    _ side: CompiledSide?, _ sum: Int128, _ measured: Measurement, _ basis: Basis
  ) -> Int {
    switch side {
    case .measure(let measure): measured.quantities[measure] ?? 0
    case .figure(let figure): figures[basis]?[figure] ?? 0
    case .number, .records, nil: Int(clamping: sum)
    }
  }

  /// What the cases that a share does not count would take; a tally stands for as many cases.
  fileprivate func repairs(
    of measure: CompiledMeasure, _ unmatched: [Int]
  ) -> (possible: [RepairableCase], waiting: Int, lost: [String]) {
    guard case .share(let filter)? = measure.records?.aggregate, let kind = measure.records?.kind
    else { return ([], 0, []) }
    let repairer = program.repairer(ofKind: kind, in: dossier, asOf: asOf)
    var possible: [RepairableCase] = []
    var waiting = 0
    var lost: [String] = []
    for place in unmatched {
      let typed = typed[place]
      let written = dossier.submission.records[typed.index]
      let record = written.id
      switch repairer.repair(typed.record, of: written, toMatch: filter) {
      case .possible(let repair):
        possible.append(
          RepairableCase(
            index: typed.index, place: place, record: record, before: typed.record, repair: repair))
      case .later: waiting += typed.record.times
      case .lost: lost.append(record)
      }
    }
    // Filling in comes last: what must be done is done first.
    possible.sort { a, b in
      let days = (a.repair.by?.dayNumber ?? .max, b.repair.by?.dayNumber ?? .max)
      if days.0 != days.1 { return days.0 < days.1 }
      if a.repair.isFilling != b.repair.isFilling { return b.repair.isFilling }
      return a.record.precedes(b.record)
    }
    return (possible, waiting, lost.sorted { $0.precedes($1) })
  }
}

extension ScoringProgram {
  /// What repairs records of a kind, as seen from a day.
  ///
  /// - Complexity: O(*n*) for *n* records.
  package func repairer(
    ofKind kind: Int, in dossier: Dossier, asOf: CalendarDate
  ) -> RecordRepairer {
    var references: [String: String] = [:]
    for record in dossier.submission.records
    where references[record.kind].map({ record.id.precedes($0) }) ?? true {
      references[record.kind] = record.id
    }
    return RecordRepairer(evidence[kind], asOf: asOf, references: references)
  }

  /// Whether a record is in the base of a measure, and whether a share counts it.
  package func standing(
    of record: TypedRecord, in measure: Int, _ period: Period, asOf: CalendarDate
  ) -> (isInBase: Bool, isCounted: Bool) {
    guard let records = measures[measure].records, records.kind == record.kind,
      records.take(
        record,
        isInTime: evidence[record.kind].lateness(of: record, in: period, asOf: asOf) == nil,
        in: period, asOf: asOf)
    else { return (false, false) }
    guard case .share(let filter) = records.aggregate else { return (true, true) }
    return (true, record.matches(filter, asOf: asOf))
  }
}
