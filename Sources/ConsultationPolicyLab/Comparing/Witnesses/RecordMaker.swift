import ConsultationIndex

/// Makes records that satisfy filters, or fail them, by choosing values test by test.
///
/// Nothing is relied on: a record is kept only if the engine's own tests say that it fits.
struct RecordMaker {
  let program: ScoringProgram
  let period: Period
  let asOf: CalendarDate

  /// The middle of a slot of the period, so that other dates have room around it.
  func date(slot: Int, of slots: Int) -> CalendarDate {
    let days = period.firstDay.days(until: period.lastDay) + 1
    return period.firstDay.adding(days: (2 * slot + 1) * days / (2 * max(1, slots)))
  }

  /// The day in the middle of the period.
  var middle: CalendarDate { date(slot: 0, of: 1) }

  /// An empty record of a kind that counts on a day.
  func draft(of kind: Int, on field: Int?, at date: CalendarDate, times: Int = 1) -> RecordDraft {
    let evidence = program.evidence[kind]
    var values = [TypedValue](repeating: .absent, count: evidence.fields.count)
    var pinned: Set<Int> = []
    switch evidence.timing {
    case .at(let own):
      values[own] = .date(date)
      if field == nil { pinned.insert(own) }
    case .standing(let from, _):
      values[from] = .date(period.firstDay)
      if field == nil { pinned.insert(from) }
    }
    if let field {
      values[field] = .date(date)
      pinned.insert(field)
    }
    return RecordDraft(
      record: TypedRecord(kind: kind, times: times, values: values), pinned: pinned)
  }

  /// The record changed so that it matches a filter as well; nil where no way is found.
  func extend(_ draft: RecordDraft, toMatch filter: CompiledFilter) -> RecordDraft? {
    ways(to: filter, from: draft).first
  }

  /// The record changed so that it matches a filter, once for each way in which the filter can hold.
  func ways(
    to filter: CompiledFilter, from draft: RecordDraft
  ) -> some Collection<RecordDraft> {
    Self.branches(of: filter).lazy.compactMap { tests in
      var changed = draft
      changed.matching.append(filter)
      // Days refer to other dates, so they come last, twice over since they may refer to each other.
      let ordered = tests.filter { !$0.isAboutDays } + tests.filter(\.isAboutDays)
      for test in ordered + ordered { apply(test, to: &changed) }
      mend(&changed)
      return isSound(changed) ? changed : nil
    }
  }

  /// The record with something plain in those of some fields that hold nothing and may hold it.
  func filling(_ draft: RecordDraft, _ fields: [Int]) -> RecordDraft {
    let declared = program.evidence[draft.record.kind].fields
    var changed = draft
    for field in fields where !draft.record.values[field].isPresent {
      var more = changed
      more.record.values[field] = standIn(for: declared[field])
      mend(&more)
      if isSound(more) { changed = more }
    }
    return changed
  }

  /// The record changed so that it does not match a filter.
  func extend(_ draft: RecordDraft, toFail filter: CompiledFilter) -> RecordDraft? {
    var start = draft
    start.failing.append(filter)
    if isSound(start) { return start }
    for test in Self.branches(of: filter).joined() {
      var changed = start
      for value in values(of: test.field, in: draft.record, around: [test]) {
        changed.record.values[test.field] = value
        mend(&changed)
        if isSound(changed) { return changed }
      }
    }
    return nil
  }

  /// The record with a number; nil where it cannot be.
  func set(_ number: CompiledNumber, to value: Int, in draft: RecordDraft) -> RecordDraft? {
    var changed = draft
    let field = number.field
    let type = program.evidence[draft.record.kind].fields[field].type
    switch (number, type) {
    case (.field, .integer): changed.record.values[field] = .integer(value)
    case (.size, .tokens(let members)):
      var own: [Int] = []
      if case .tokens(let tokens) = draft.record.values[field] { own = tokens }
      let more = members.values.sorted().filter { !own.contains($0) }
      let tokens = (own + more.prefix(max(0, value - own.count))).prefix(value).sorted()
      changed.record.values[field] = tokens.isEmpty ? .absent : .tokens(tokens)
    case (.steps, .steps(let members)):
      changed.record.values[field] = steps(value, of: members.count, in: draft)
    default: return nil
    }
    changed.numbers[number] = value
    mend(&changed)
    return isSound(changed) ? changed : nil
  }

  private func steps(_ followed: Int, of count: Int, in draft: RecordDraft) -> TypedValue {
    steps(followed, of: count, on: draft.pinnedDay ?? period.firstDay)
  }

  /// The first few steps of a procedure, all taken on one day.
  func steps(_ followed: Int, of count: Int, on day: CalendarDate) -> TypedValue {
    followed > 0 ? .steps((0..<count).map { $0 < followed ? [day] : [] }) : .absent
  }

  /// The ways in which a filter can hold: its own tests with those of one alternative.
  private static func branches(of filter: CompiledFilter) -> [[CompiledFilter.FieldTest]] {
    guard !filter.anyOf.isEmpty else { return [filter.tests] }
    return filter.anyOf.flatMap(branches).prefix(64).map { filter.tests + $0 }
  }

  private func apply(_ test: CompiledFilter.FieldTest, to draft: inout RecordDraft) {
    let field = program.evidence[draft.record.kind].fields[test.field]
    let own = draft.record.values[test.field]
    switch test.test {
    case .present(true): if own == .absent { draft.record.values[test.field] = standIn(for: field) }
    case .present(false):
      if !draft.pinned.contains(test.field) { draft.record.values[test.field] = .absent }
    case .token(let tokens):
      if own == .absent, let first = tokens.first {
        draft.record.values[test.field] = .token(first)
      }
    case .integer(let numbers):
      if let first = numbers.first { draft.record.values[test.field] = .integer(first) }
    case .flag(let flag): draft.record.values[test.field] = .flag(flag)
    case .hasAny(let tokens), .hasAll(let tokens):
      var all: Set<Int> = []
      if case .tokens(let present) = own { all = Set(present) }
      if case .hasAll = test.test { all.formUnion(tokens) }
      if all.isDisjoint(with: tokens), let first = tokens.first { all.insert(first) }
      draft.record.values[test.field] = .tokens(all.sorted())
    case .between(let atLeast, let atMost):
      if case .integer(let number) = own, number >= atLeast, number <= atMost { return }
      guard case .integer(let range) = field.type else { return }
      draft.record.values[test.field] = .integer(max(atLeast, range.lowerBound))
    case .steps(let atLeast):
      guard case .steps(let members) = field.type else { return }
      draft.record.values[test.field] = steps(atLeast, of: members.count, in: draft)
    case .days(let direction, let other, let atLeast, _):
      applyDays(direction, other, atLeast, to: test.field, &draft)
    }
  }

  private func applyDays(
    _ direction: Filter.Direction, _ other: Int?, _ atLeast: Int, to field: Int,
    _ draft: inout RecordDraft
  ) {
    let days = direction == .after ? atLeast : -atLeast
    guard let other else {
      if draft.record.values[field].date == nil {
        draft.record.values[field] = .date(asOf.adding(days: days))
      }
      return
    }
    let (own, reference) = (draft.record.values[field].date, draft.record.values[other].date)
    let holds =
      own.flatMap { own in
        reference.map { direction == .after ? $0.days(until: own) : own.days(until: $0) }
      }.map { $0 >= atLeast } ?? false
    if holds { return }
    let day = draft.pinnedDay
    switch (own, reference) {
    case (let own?, nil): draft.record.values[other] = .date(own.adding(days: -days))
    case (let own?, _) where draft.pinned.contains(field):
      draft.record.values[other] = .date(own.adding(days: -days))
    default:
      let base = reference ?? day ?? period.firstDay
      draft.record.values[other] = .date(base)
      draft.record.values[field] = .date(base.adding(days: days))
    }
  }

  private func standIn(for field: CompiledField) -> TypedValue {
    switch field.type {
    case .token: .token(0)
    case .tokens: .tokens([0])
    case .integer(let range): .integer(max(1, range.lowerBound))
    case .date: .date(middle)
    case .flag: .flag(true)
    case .text, .reference: .text("x")
    case .steps(let members): steps(members.count, of: members.count, on: middle)
    }
  }

  /// Moves what is not pinned so that the constraints of the kind hold.
  private func mend(_ draft: inout RecordDraft) {
    let evidence = program.evidence[draft.record.kind]
    for _ in 0..<3 {
      for constraint in evidence.constraints {
        let (small, large) = (constraint.field, constraint.atMost)
        switch (draft.record.values[small], draft.record.values[large]) {
        case (.integer(let a), .integer(let b)) where a > b:
          draft.record.values[large] = .integer(a)
        case (.date(let a), .date(let b)) where a > b:
          if draft.pinned.contains(small) {
            draft.record.values[large] = .date(a)
          } else {
            draft.record.values[small] = .date(b)
          }
        default: break
        }
      }
    }
  }

  /// Whether a record is possible, counts, and is what it was made for.
  func isSound(_ draft: RecordDraft) -> Bool {
    let evidence = program.evidence[draft.record.kind]
    let values = draft.record.values
    for (index, field) in evidence.fields.enumerated() {
      switch (field.type, values[index]) {
      case (.integer(let range), .integer(let number)) where !range.contains(number): return false
      case (.date(planned: false), .date(let date)) where date > asOf: return false
      default: break
      }
    }
    for constraint in evidence.constraints {
      switch (values[constraint.field], values[constraint.atMost]) {
      case (.integer(let a), .integer(let b)) where a > b: return false
      case (.date(let a), .date(let b)) where a > b: return false
      default: break
      }
    }
    if case .at(let field) = evidence.timing, draft.pinned.contains(field),
      values[field].date.map({ !period.contains($0) }) ?? true
    {
      return false
    }
    return draft.matching.allSatisfy { draft.record.matches($0, asOf: asOf) }
      && draft.failing.allSatisfy { !draft.record.matches($0, asOf: asOf) }
      && draft.numbers.allSatisfy { draft.record.number($0.key) == $0.value }
      && draft.pinned.allSatisfy { values[$0].date != nil }
  }
}

extension CompiledFilter.FieldTest {
  fileprivate var isAboutDays: Bool { if case .days = test { true } else { false } }
}
