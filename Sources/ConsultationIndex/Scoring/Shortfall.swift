/// Why a share is not whole: the records of its base that it does not count.
package struct Shortfall: Sendable, Hashable {
  /// How many records are in the base, tallies counted.
  package let base: Int
  /// How many of them count.
  package let matching: Int
  /// Those that do not, sorted by id.
  package let records: [Unmatched]

  /// A record with the fields in its way.
  package struct Unmatched: Sendable, Hashable {
    package let record: String
    /// The fields whose tests fail, in the order of the kind.
    package let fields: [String]
  }
}

extension CompiledStandard {
  /// Why records of a share's base do not count in it, by measure.
  ///
  /// - Complexity: that of ``assess(_:asOf:superseding:)``.
  package func shortfalls(
    of dossier: Dossier, asOf: CalendarDate, on basis: Basis
  ) -> [String: Shortfall] {
    var notices = NoticeCollector()
    let measurement = DossierMeasurement(program, dossier, asOf: asOf, &notices)
    let measured = measurement.measure(basis, &notices)
    var shortfalls: [String: Shortfall] = [:]
    for (index, measure) in program.measures.enumerated() {
      guard case .share(let filter)? = measure.records?.aggregate else { continue }
      func times(_ places: [Int]) -> Int {
        places.reduce(0) { $0 + measurement.typed[$1].record.times }
      }
      let unmatched = measured.unmatched[index].map { place in
        let typed = measurement.typed[place]
        let failing = typed.record.failingFields(filter, asOf: asOf)
        let fields = program.evidence[typed.record.kind].fields
        return Shortfall.Unmatched(
          record: dossier.submission.records[typed.index].id,
          fields: failing.sorted().map { fields[$0].id })
      }
      let base = times(measured.bases[index])
      shortfalls[measure.id] = Shortfall(
        base: base, matching: base - times(measured.unmatched[index]),
        records: unmatched.sorted { $0.record.precedes($1.record) })
    }
    return shortfalls
  }

  /// The revision of each record that is taken, for the provisional score where there are two.
  package func recordsTaken(from dossier: Dossier, asOf: CalendarDate) -> [String: Record] {
    var notices = NoticeCollector()
    let measurement = DossierMeasurement(program, dossier, asOf: asOf, &notices)
    var records: [String: Record] = [:]
    for typed in measurement.typed {
      let record = dossier.submission.records[typed.index]
      if records[record.id] == nil || typed.isProvisional { records[record.id] = record }
    }
    return records
  }

  /// The fields that a measure reads of its kind of record, in the order of the kind.
  package func fields(readBy measure: String) -> (kind: String, fields: [String])? {
    guard let index = program.measures.firstIndex(where: { $0.id == measure }),
      let records = program.measures[index].records
    else { return nil }
    let kind = program.evidence[records.kind]
    var read = Set(records.measured).union(records.filter.fields)
    switch (records.on, kind.timing) {
    case (let on?, _): read.insert(on)
    case (nil, .at(let field)): read.insert(field)
    case (nil, .standing(let from, _)): read.insert(from)
    }
    switch records.aggregate {
    case .share(let filter): read.formUnion(filter.fields)
    case .sum(let number), .largest(let number), .smallest(let number): read.insert(number.field)
    case .ratio(let ratio):
      for case .number(let number) in [ratio.first, ratio.second] { read.insert(number.field) }
    case .count, .distinct, .periods: break
    }
    return (kind.id, read.sorted().map { kind.fields[$0].id })
  }
}

extension CompiledFilter {
  /// All fields that the filter reads.
  fileprivate var fields: Set<Int> {
    anyOf.reduce(into: Set(tests.map(\.field))) { $0.formUnion($1.fields) }
  }
}

extension TypedRecord {
  /// The fields whose tests fail; of alternatives that all fail, the fields of each.
  fileprivate func failingFields(_ filter: CompiledFilter, asOf: CalendarDate) -> Set<Int> {
    var failing: Set<Int> = []
    for test in filter.tests {
      let alone = CompiledFilter(tests: [test], anyOf: [])
      if !matches(alone, asOf: asOf) { failing.insert(test.field) }
    }
    if !filter.anyOf.isEmpty, !filter.anyOf.contains(where: { matches($0, asOf: asOf) }) {
      for option in filter.anyOf { failing.formUnion(failingFields(option, asOf: asOf)) }
    }
    return failing
  }
}
