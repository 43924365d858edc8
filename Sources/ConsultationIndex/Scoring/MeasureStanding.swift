/// What a measure's quantity is made of on one basis, and what of it can still change.
package struct MeasureStanding: Sendable {
  /// The quantity; nil where there is none.
  package let quantity: Int?
  /// Of a share or ratio: its first side.
  package let first: Int
  /// Of a share the base, of a ratio its second side.
  package let second: Int
  /// Of a measure of periods: which months, quarters or halves of the period count, from 0.
  package let periodsMet: Set<Int>
  /// Of a share: its cases that can still be repaired, those with the least time first.
  package let repairs: [RepairableCase]
  /// Of a share: the records whose cases can no longer be repaired, sorted.
  package let beyondRepair: [String]
}

/// A record that a share does not count and that can still be made to count.
package struct RepairableCase: Sendable {
  package let record: String
  /// How many cases the record stands for.
  package let times: Int
  package let repair: Repair
}

extension CompiledStandard {
  /// How each measure stands, by index of the program's measures.
  ///
  /// - Complexity: that of ``assess(_:asOf:superseding:)``.
  package func standings(
    of dossier: Dossier, asOf: CalendarDate, on basis: Basis
  ) -> [MeasureStanding] {
    var notices = NoticeCollector()
    let measurement = DossierMeasurement(program, dossier, asOf: asOf, &notices)
    let measured = measurement.measure(basis, &notices)
    return program.measures.indices.map { index in
      let measure = program.measures[index]
      let sums = measured.sums[index]
      let isShare =
        if case .share? = measure.records?.aggregate { true } else { false }
      var met: Set<Int> = []
      if case .periods(_, _, let each)? = measure.records?.aggregate {
        met = Set(sums.slots.filter { $0.value >= each }.keys)
      }
      let (repairs, lost) = measurement.repairs(of: measure, measured.unmatched[index])
      return MeasureStanding(
        quantity: measured.quantities[index],
        first: measurement.side(measure.ratio?.first, sums.first, measured, basis),
        second: isShare
          ? sums.count : measurement.side(measure.ratio?.second, sums.second, measured, basis),
        periodsMet: met, repairs: repairs, beyondRepair: lost)
    }
  }
}

extension DossierMeasurement {
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
  ) -> (possible: [RepairableCase], lost: [String]) {
    guard case .share(let filter)? = measure.records?.aggregate else { return ([], []) }
    var possible: [RepairableCase] = []
    var lost: [String] = []
    for place in unmatched {
      let typed = typed[place]
      let record = dossier.submission.records[typed.index].id
      let fields = program.evidence[typed.record.kind].fields
      if let repair = typed.record.repair(filter, fields, asOf: asOf) {
        possible.append(
          RepairableCase(record: record, times: typed.record.times, repair: repair))
      } else {
        lost.append(record)
      }
    }
    // Filling in comes last: what must be done is done first.
    possible.sort { a, b in
      let days = (a.repair.by?.dayNumber ?? .max, b.repair.by?.dayNumber ?? .max)
      if days.0 != days.1 { return days.0 < days.1 }
      if a.repair.isFilling != b.repair.isFilling { return b.repair.isFilling }
      return a.record.precedes(b.record)
    }
    return (possible, lost.sorted { $0.precedes($1) })
  }
}
