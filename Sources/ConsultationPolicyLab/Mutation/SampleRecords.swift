import ConsultationIndex

/// Records around what a measure takes: one that matches, and others that miss it by a field or two.
struct SampleRecords {
  /// A record that the measure counts, as far as filters can be satisfied one field at a time.
  let match: Record
  private let kind: EvidenceKind
  private let standard: Standard
  private let period: Period
  private let measure: Measure
  private let matches: [Record]
  /// The fields that filters and sums look at, in the order of the kind.
  private let fields: [EvidenceKind.Field]

  /// Nil for a measure that is not over records.
  init?(_ measure: Measure, in standard: Standard, period: Period) {
    guard let kind = standard.evidence.first(where: { $0.id == measure.of }) else { return nil }
    self.kind = kind
    self.standard = standard
    self.period = period
    self.measure = measure
    var filters = [measure.filter]
    if case .share(let share) = measure.value { filters.append(share) }
    let read = Set(filters.flatMap(\.fields) + measure.numberFields)
    var dates: Set<String> = [measure.on].compactMap(\.self).reduce(into: []) { $0.insert($1) }
    switch kind.counts {
    case .at(let field): dates.insert(field)
    case .standing(let from, _): dates.insert(from)
    }
    fields = kind.fields.filter { read.contains($0.id) || dates.contains($0.id) }
    var start: [String: Record.Value] = [:]
    let middle = period.firstDay.adding(days: period.firstDay.days(until: period.lastDay) / 3)
    for field in kind.fields where fields.contains(field) && !Filter.forbids(field.id, filters) {
      start[field.id] = Self.plain(field, standard, middle)
    }
    var found: [Record] = []
    for whole in measure.filter.alternatives {
      for part in filters.count > 1 ? filters[1].alternatives : [[]] {
        var values = start
        for test in whole + part {
          Self.satisfy(test, in: &values, kind, standard, asOf: period.lastDay, middle)
        }
        found.append(Record(id: "", kind: kind.id, fields: values))
      }
    }
    matches = found
    match = found.first ?? Record(id: "", kind: kind.id, fields: start)
  }

  /// Sets of records to try, the smallest first.
  var sets: [[Record]] {
    let singles = matches.flatMap { match in variations(of: match) }
    var sets: [[Record]] = [[]] + matches.map { [$0] } + [[match, match]]
    sets += singles.map { [$0] }
    sets += singles.map { [match, $0] }
    // Two fields at once, by the first few values of each.
    sets += variations(of: match, most: 4).flatMap { variations(of: $0, most: 4) }.map { [$0] }
    sets += singles.map { [match, $0, $0] }
    return sets
  }

  /// The record with one field changed, to each of its values or to the first few of them.
  private func variations(of record: Record, most: Int = .max) -> [Record] {
    fields.flatMap { field in
      values(for: field, in: record).prefix(most).map { value in
        var changed = record
        changed.fields[field.id] = value
        return changed
      }
    }
  }

  private static func plain(
    _ field: EvidenceKind.Field, _ standard: Standard, _ day: CalendarDate
  ) -> Record.Value? {
    switch field.type {
    case .token(let vocabulary):
      standard.vocabularies[vocabulary]?.tokens.first.map { .text($0.id) }
    case .tokens(let vocabulary):
      standard.vocabularies[vocabulary]?.tokens.first.map { .list([$0.id]) }
    case .integer(let least, let most): .integer(min(most ?? 10, max(least ?? 0, 10)))
    case .date: .text(day.description)
    case .flag: .flag(true)
    case .text, .reference: .text("x")
    case .steps(let procedure):
      .steps(
        Dictionary(
          (standard.procedures[procedure]?.steps ?? []).map { ($0.id, [day.description]) },
          uniquingKeysWith: { first, _ in first }))
    }
  }

  /// Gives a field a value that passes a test.
  private static func satisfy(
    _ test: Filter.FieldTest, in values: inout [String: Record.Value], _ kind: EvidenceKind,
    _ standard: Standard, asOf: CalendarDate, _ day: CalendarDate
  ) {
    func date(_ name: String) -> CalendarDate {
      if case .text(let text)? = values[name], let date = CalendarDate(text) { return date }
      values[name] = .text(day.description)
      return day
    }
    switch test.test {
    case .equals(let literal): values[test.field] = literal.value
    case .oneOf(let literals): values[test.field] = literals.first?.value
    case .has(let token): values[test.field] = .list([token])
    case .hasAny(let tokens): values[test.field] = .list(Array(tokens.prefix(1)))
    case .hasAll(let tokens): values[test.field] = .list(tokens)
    case .present(false): values[test.field] = nil
    case .present(true):
      values[test.field] =
        values[test.field] ?? kind.field(test.field).flatMap { plain($0, standard, day) }
    case .between(let least, let most): values[test.field] = .integer(least ?? most ?? 0)
    case .days(let direction, let reference, let least, _):
      let other = if case .field(let name) = reference { date(name) } else { asOf }
      let days = (least ?? 0) * (direction == .after ? 1 : -1)
      values[test.field] = .text(other.adding(days: days).description)
    case .steps(let procedure, let least):
      let steps = (standard.procedures[procedure]?.steps ?? []).prefix(least)
      values[test.field] = .steps(
        Dictionary(
          steps.map { ($0.id, [day.description]) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// Other values that a field may have; nil for none at all.
  private func values(for field: EvidenceKind.Field, in record: Record) -> [Record.Value?] {
    let own = record.fields[field.id]
    var values: [Record.Value?] = [nil]
    switch field.type {
    case .token(let vocabulary):
      values += (standard.vocabularies[vocabulary]?.tokens ?? []).map { .text($0.id) }
    case .tokens(let vocabulary):
      let all = (standard.vocabularies[vocabulary]?.tokens ?? []).map(\.id)
      values += all.map { .list([$0]) }
      if case .list(let tokens)? = own {
        values += tokens.map { token in .list(tokens.filter { $0 != token }) }
        values += all.filter { !tokens.contains($0) }.map { .list(tokens + [$0]) }
      }
    case .integer: values += numbers(for: field.id).map { .integer($0) }
    case .date: values += days(for: field.id, in: record).map { .text($0.description) }
    case .flag: values += [.flag(true), .flag(false)]
    case .text, .reference: values.append(.text("y"))
    case .steps(let procedure):
      let steps = standard.procedures[procedure]?.steps ?? []
      let day = period.firstDay.adding(days: 40).description
      for count in 1...max(1, steps.count) {
        values.append(
          .steps(
            Dictionary(
              steps.prefix(count).map { ($0.id, [day]) }, uniquingKeysWith: { first, _ in first }))
        )
      }
    }
    return values.filter { $0 != own }
  }

  private func numbers(for field: String) -> [Int] {
    var numbers: Set<Int> = [0, 1, 3, 7]
    for test in measure.tests where test.field == field {
      switch test.test {
      case .between(let least, let most):
        for bound in [least, most].compactMap(\.self) {
          numbers.formUnion(neighbours(of: bound) + [bound])
        }
      case .equals(.integer(let value)): numbers.formUnion(neighbours(of: value) + [value])
      case .oneOf(let literals):
        for case .integer(let value) in literals {
          numbers.formUnion(neighbours(of: value) + [value])
        }
      default: break
      }
    }
    return numbers.sorted()
  }

  private func days(for field: String, in record: Record) -> [CalendarDate] {
    func date(_ name: String) -> CalendarDate? {
      if case .text(let text)? = record.fields[name] { CalendarDate(text) } else { nil }
    }
    var days: Set<CalendarDate> = [
      period.firstDay, period.lastDay, period.firstDay.adding(days: -1),
      period.firstDay.adding(days: 100), period.firstDay.adding(days: 200),
    ]
    for test in measure.tests {
      guard case .days(let direction, let reference, let least, let most) = test.test else {
        continue
      }
      var bounds = [least ?? 0]
      if let most { bounds.append(most) }
      let sign = direction == .after ? 1 : -1
      for offset in bounds.flatMap({ [$0 - 1, $0, $0 + 1] }) {
        if test.field == field {
          let other =
            if case .field(let name) = reference { date(name) } else {
              period.lastDay as CalendarDate?
            }
          if let other { days.insert(other.adding(days: sign * offset)) }
        } else if reference == .field(field), let own = date(test.field) {
          days.insert(own.adding(days: -sign * offset))
        }
      }
    }
    return days.sorted()
  }
}

extension Filter {
  /// All fields that the filter looks at.
  fileprivate var fields: [String] {
    tests.map(\.field)
      + tests.compactMap { test in
        if case .days(_, .field(let name), _, _) = test.test { name } else { nil }
      } + anyOf.flatMap(\.fields)
  }

  /// The tests to pass, once for each alternative.
  fileprivate var alternatives: [[FieldTest]] {
    guard !anyOf.isEmpty else { return [tests] }
    return anyOf.flatMap { option in option.alternatives.map { tests + $0 } }
  }

  fileprivate var allTests: [FieldTest] { tests + anyOf.flatMap(\.allTests) }

  /// Whether a field must be absent for all of some filters.
  fileprivate static func forbids(_ field: String, _ filters: [Filter]) -> Bool {
    filters.contains { $0.tests.contains { $0.field == field && $0.test == .present(false) } }
  }
}

extension Filter.Literal {
  fileprivate var value: Record.Value {
    switch self {
    case .token(let token): .text(token)
    case .integer(let number): .integer(number)
    case .flag(let flag): .flag(flag)
    }
  }
}

extension Measure {
  /// The tests of the measure's filters.
  fileprivate var tests: [Filter.FieldTest] {
    guard case .share(let share) = value else { return filter.allTests }
    return filter.allTests + share.allTests
  }

  /// The fields that are added up or told apart.
  fileprivate var numberFields: [String] {
    func field(_ number: Number) -> String {
      switch number {
      case .field(let name), .size(let name), .steps(_, let name): name
      }
    }
    switch value {
    case .distinct(let name): return [name]
    case .sum(let number), .largest(let number), .smallest(let number): return [field(number)]
    case .ratio(let first, let second, _, _):
      return [first, second].compactMap { side in
        if case .number(let number) = side { field(number) } else { nil }
      }
    default: return []
    }
  }
}
