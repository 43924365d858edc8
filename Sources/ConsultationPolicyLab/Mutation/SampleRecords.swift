import ConsultationIndex

/// Records around what a measure takes: some that match, and others that miss it by a field or two.
struct SampleRecords {
  private let maker: RecordMaker
  /// The tests of all filters of the measure.
  private let tests: [CompiledFilter.FieldTest]
  /// The fields that filters, sums and dates look at.
  private let fields: [Int]
  /// One for each way in which the filters can hold.
  private let matches: [TypedRecord]

  /// Nil for a measure that is not over records.
  init?(of measure: Int, in program: ScoringProgram, period: Period) {
    guard let records = program.measures[measure].records else { return nil }
    let maker = RecordMaker(program: program, period: period, asOf: period.lastDay)
    self.maker = maker
    var filters = [records.filter]
    if case .share(let share) = records.aggregate { filters.append(share) }
    tests = filters.flatMap(\.allTests)
    let start = maker.draft(of: records.kind, on: records.on, at: maker.date(slot: 0, of: 2))
    var read = Set(tests.flatMap(\.fields) + records.aggregate.fields)
    for (index, value) in start.record.values.enumerated() where value.isPresent {
      read.insert(index)
    }
    fields = read.sorted()
    let found = filters.reduce([start]) { drafts, filter in
      drafts.flatMap { maker.ways(to: filter, from: $0) }
    }
    let fields = fields
    matches = (found.isEmpty ? [start] : found).map { maker.filling($0, fields).record }
  }

  /// A record that the measure counts, as far as one was found.
  var match: TypedRecord { matches[0] }

  /// Sets of records to try, the smallest first.
  var sets: [[TypedRecord]] {
    let singles = matches.flatMap { match in variations(of: match) }
    var sets: [[TypedRecord]] = [[]] + matches.map { [$0] } + [[match, match]]
    sets += singles.map { [$0] }
    sets += singles.map { [match, $0] }
    // Two fields at once, by the first few values of each.
    sets += variations(of: match, most: 4).flatMap { variations(of: $0, most: 4) }.map { [$0] }
    sets += singles.map { [match, $0, $0] }
    return sets
  }

  /// The record with one field changed, to each of its values or to the first few of them.
  private func variations(of record: TypedRecord, most: Int = .max) -> [TypedRecord] {
    fields.flatMap { field in
      maker.values(of: field, in: record, around: tests).prefix(most).map { value in
        var changed = record
        changed.values[field] = value
        return changed
      }
    }
  }
}

extension CompiledFilter {
  /// The filter's own tests and those of its alternatives.
  fileprivate var allTests: [FieldTest] { tests + anyOf.flatMap(\.allTests) }
}

extension CompiledFilter.FieldTest {
  /// The fields that the test looks at.
  fileprivate var fields: [Int] {
    if case .days(_, let other?, _, _) = test { [field, other] } else { [field] }
  }
}

extension CompiledMeasure.Aggregate {
  /// The fields that are added up or told apart.
  fileprivate var fields: [Int] {
    switch self {
    case .distinct(let field): return [field]
    case .sum(let number), .largest(let number), .smallest(let number): return [number.field]
    case .ratio(let ratio):
      return [ratio.first, ratio.second].compactMap { side in
        if case .number(let number) = side { number.field } else { nil }
      }
    case .count, .periods, .share: return []
    }
  }
}
