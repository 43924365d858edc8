/// What it takes that a record which stands satisfies a filter that it fails.
///
/// Facts that stand are never changed: only what is absent can be added, lists and steps completed,
/// and a date that is added is at the earliest the day from which it is seen.
package struct Repair: Sendable {
  /// The record with what has to be added.
  package private(set) var record: TypedRecord
  /// The fields that something was added to.
  package private(set) var fields: Set<Int> = []
  /// The last day on which it can be done; nil where no day is the last.
  package private(set) var by: CalendarDate?
  /// Whether nothing has to be done that carries a date: only fields are to be filled in.
  package private(set) var isFilling = true

  /// The dates that stand in the record and are read as absent until their day has come.
  fileprivate let ahead: [Int: CalendarDate]

  fileprivate init(_ record: TypedRecord, ahead: [Int: CalendarDate]) {
    self.record = record
    self.ahead = ahead
  }

  /// Whether one leaves more time than another, or else less work.
  fileprivate func isEasier(than other: Repair) -> Bool {
    switch (by, other.by) {
    case (nil, nil): isFilling && !other.isFilling
    case (nil, _?): true
    case (_?, nil): false
    case (let own?, let other?): own > other
    }
  }

  fileprivate mutating func set(_ value: TypedValue, at field: Int) {
    record.values[field] = value
    fields.insert(field)
  }

  fileprivate mutating func end(by day: CalendarDate?) {
    by = [by, day].compactMap(\.self).min()
  }

  fileprivate mutating func needsWork() { isFilling = false }
}

/// Whether a record can be repaired.
package enum Reparability: Sendable {
  case possible(Repair)
  /// It takes a date that lies ahead.
  case later
  /// What stands cannot be undone, or a day has passed.
  case lost
}

/// Repairs records of one kind as seen from a day.
package struct RecordRepairer {
  private let kind: CompiledEvidence
  private let asOf: CalendarDate
  /// By kind of record: the id of a record that another one may refer to.
  private let references: [String: String]

  package init(
    _ kind: CompiledEvidence, asOf: CalendarDate, references: [String: String]
  ) {
    self.kind = kind
    self.asOf = asOf
    self.references = references
  }

  /// Whether and how a record can be made to satisfy a filter.
  ///
  /// - Parameters:
  ///   - record: The record as it stands, or as far as it was completed for others.
  ///   - written: The same as it was handed in, with the dates that lie ahead.
  package func repair(
    _ record: TypedRecord, of written: Record, toMatch filter: CompiledFilter
  ) -> Reparability {
    var waits = false
    let ahead = datesAhead(in: written)
    if let repair = completed(Repair(record, ahead: ahead), filter, &waits),
      repair.record.matches(filter, asOf: asOf), isPossible(repair.record, ahead)
    {
      return .possible(repair)
    }
    return waits ? .later : .lost
  }

  private func completed(
    _ start: Repair, _ filter: CompiledFilter, _ waits: inout Bool
  ) -> Repair? {
    var repair = start
    // A field that only has to be there takes what the tests that ask for more made of it.
    let tests = filter.tests.filter { !$0.isPresence } + filter.tests.filter(\.isPresence)
    for test in tests where !repair.record.matches(test, asOf: asOf) {
      guard let next = completed(repair, test, &waits) else { return nil }
      repair = next
    }
    guard !filter.anyOf.isEmpty,
      !filter.anyOf.contains(where: { repair.record.matches($0, asOf: asOf) })
    else { return repair }
    var best: Repair?
    for option in filter.anyOf {
      guard let next = completed(repair, option, &waits) else { continue }
      if best.map({ next.isEasier(than: $0) }) ?? true { best = next }
    }
    return best
  }

  private func completed(
    _ start: Repair, _ test: CompiledFilter.FieldTest, _ waits: inout Bool
  ) -> Repair? {
    var repair = start
    let field = test.field
    if start.ahead[field] != nil {
      waits = true
      return nil
    }
    let own = start.record.values[field]
    switch (test.test, own) {
    case (.present(false), _): return nil
    case (.present(true), .absent):
      guard let value = standIn(for: kind.fields[field]) else { return nil }
      repair.set(value, at: field)
      switch value {
      case .date, .steps: repair.needsWork()
      default: break
      }
    case (.token(let tokens), .absent):
      guard let token = tokens.first else { return nil }
      repair.set(.token(token), at: field)
    case (.integer(let numbers), .absent):
      guard let range = range(of: field), let number = numbers.first(where: range.contains)
      else { return nil }
      repair.set(.integer(number), at: field)
    case (.flag(let flag), .absent): repair.set(.flag(flag), at: field)
    case (.between(let atLeast, let atMost), .absent):
      guard let range = range(of: field) else { return nil }
      let least = max(atLeast, range.lowerBound)
      guard least <= min(atMost, range.upperBound) else { return nil }
      repair.set(.integer(least), at: field)
    case (.hasAny(let wanted), .absent), (.hasAny(let wanted), .tokens):
      repair.set(.tokens(Array(Set(own.tokens + wanted.prefix(1))).sorted()), at: field)
    case (.hasAll(let wanted), .absent), (.hasAll(let wanted), .tokens):
      repair.set(.tokens(Array(Set(own.tokens + wanted)).sorted()), at: field)
    case (.steps(let atLeast), .absent), (.steps(let atLeast), .steps):
      guard case .steps(let members) = kind.fields[field].type else { return nil }
      repair.set(followed(own, atLeast, of: members.count), at: field)
      repair.needsWork()
    case (.days(let direction, let other, let atLeast, let atMost), _):
      let range = DayRange(direction, atLeast: atLeast, atMost: atMost)
      return completed(repair, field, range, other, &waits)
    default: return nil
    }
    return repair
  }

  /// Adds the date that is absent: the earliest possible one, of the field or of the other.
  private func completed(
    _ start: Repair, _ field: Int, _ range: DayRange, _ other: Int?, _ waits: inout Bool
  ) -> Repair? {
    var repair = start
    let own = start.record.values[field].date
    let reference = other.map { start.record.values[$0].date } ?? asOf
    let missing: Int
    let window: (first: CalendarDate, last: CalendarDate)
    switch (own, reference) {
    case (nil, let reference?): (missing, window) = (field, range.days(around: reference))
    case (let own?, nil):
      guard let other else { return nil }
      (missing, window) = (other, range.reversed.days(around: own))
    case (nil, nil):
      // Two dates are missing: the one that is referred to is today's.
      guard let other, let first = added(asOf, at: other, to: start, &waits) else { return nil }
      return completed(first, field, range, other, &waits)
    case (let own?, let day?):
      // Of days before that of the assessment there will be more tomorrow.
      if other == nil, own > range.days(around: day).last { waits = true }
      return nil
    }
    guard asOf <= window.last,
      let added = added(max(asOf, window.first), at: missing, to: repair, &waits)
    else { return nil }
    repair = added
    repair.end(by: window.last == asOf.adding(days: .max) ? nil : window.last)
    return repair
  }

  private func added(
    _ day: CalendarDate, at field: Int, to start: Repair, _ waits: inout Bool
  ) -> Repair? {
    guard case .date(let isPlanned) = kind.fields[field].type else { return nil }
    if start.ahead[field] != nil || day > asOf && !isPlanned && kind.untilField != field {
      waits = true
      return nil
    }
    var repair = start
    repair.set(.date(day), at: field)
    repair.needsWork()
    return repair
  }

  /// So many steps from the first on, those that are missing taken today.
  private func followed(_ own: TypedValue, _ count: Int, of all: Int) -> TypedValue {
    var dates = [[CalendarDate]](repeating: [], count: all)
    if case .steps(let known) = own { dates = known }
    var last: CalendarDate?
    for step in 0..<min(count, all) {
      let next = dates[step].first { date in last.map { date >= $0 } ?? true }
      if next == nil { dates[step] = (dates[step] + [asOf]).sorted() }
      last = next ?? asOf
    }
    return .steps(dates)
  }

  /// The numbers that a field takes; nil where it takes none.
  private func range(of field: Int) -> ClosedRange<Int>? {
    if case .integer(let range) = kind.fields[field].type { range } else { nil }
  }

  private func standIn(for field: CompiledField) -> TypedValue? {
    switch field.type {
    case .token: return .token(0)
    case .tokens: return .tokens([0])
    case .integer(let range): return .integer(range.contains(1) ? 1 : range.lowerBound)
    case .date: return .date(asOf)
    case .flag: return .flag(true)
    case .text: return .text("…")
    case .steps(let members): return followed(.absent, 1, of: members.count)
    case .reference:
      guard case .reference(let kind) = field.declared else { return nil }
      return references[kind].map { .text($0) }
    }
  }

  private func datesAhead(in record: Record) -> [Int: CalendarDate] {
    var dates: [Int: CalendarDate] = [:]
    for index in kind.hidingFields {
      guard case .text(let text)? = record.fields[kind.fields[index].id],
        let date = CalendarDate(text), date > asOf
      else { continue }
      dates[index] = date
    }
    return dates
  }

  /// Whether the constraints of the kind hold, which dates that lie ahead are held to as well.
  private func isPossible(_ record: TypedRecord, _ ahead: [Int: CalendarDate]) -> Bool {
    func value(_ field: Int) -> TypedValue {
      ahead[field].map(TypedValue.date) ?? record.values[field]
    }
    return kind.constraints.allSatisfy { constraint in
      switch (value(constraint.field), value(constraint.atMost)) {
      case (.integer(let a), .integer(let b)): a <= b
      case (.date(let a), .date(let b)): a <= b
      default: true
      }
    }
  }
}

/// How many days lie between two dates, the later of them minus the earlier.
private struct DayRange {
  let least: Int
  let most: Int

  init(_ direction: Filter.Direction, atLeast: Int, atMost: Int) {
    (least, most) =
      direction == .after ? (atLeast, atMost) : (0 - atMost, 0 - atLeast)
  }

  private init(least: Int, most: Int) { (self.least, self.most) = (least, most) }

  /// The same as seen from the other date.
  var reversed: DayRange { DayRange(least: 0 - most, most: 0 - least) }

  func days(around date: CalendarDate) -> (first: CalendarDate, last: CalendarDate) {
    (date.adding(days: least), date.adding(days: most))
  }
}

extension CompiledFilter.FieldTest {
  fileprivate var isPresence: Bool { if case .present = test { true } else { false } }
}

extension TypedValue {
  /// The tokens of a list; none of anything else.
  fileprivate var tokens: [Int] { if case .tokens(let tokens) = self { tokens } else { [] } }
}
