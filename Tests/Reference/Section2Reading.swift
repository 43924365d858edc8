/// Section 2: a revision as the standard declares its fields.
struct Reading {
  let record: Record
  /// The fields that are present.
  private(set) var fields: [Text: Value] = [:]
  /// Codes of notices about the content.
  private(set) var codes: Set<String> = []

  enum Value {
    /// A token, a text, or a reference.
    case text(Text)
    case tokens(Set<Text>)
    case integer(Int)
    case flag(Bool)
    case date(Day)
    /// The dates of each step that has any.
    case steps([Text: [Day]])
  }

  private static let errors: Set<String> = [
    "record.unknown-kind", "record.wrong-type", "record.unknown-token", "record.impossible-date",
    "record.out-of-bounds", "record.constraint",
  ]

  /// Whether the record may count at all.
  var isSound: Bool { codes.isDisjoint(with: Self.errors) }

  /// - Parameter ids: The ids of all records of the dossier.
  init(of record: Record, by standard: Standard, among ids: Set<Text>, asOf: Day) {
    self.record = record
    guard let kind = standard.evidence[record.kind] else {
      codes.insert("record.unknown-kind")
      return
    }
    for (name, written) in record.fields {
      if let field = kind.fields[name] {
        read(written, as: field, named: name, standard)
      } else {
        codes.insert("record.unknown-field")
      }
    }
    for (name, field) in kind.fields {
      if case .reference = field, case .text(let id) = fields[name],
        !ids.contains(id)
      {
        codes.insert("record.dangling")
      }
    }
    // What is wrong is read no further.
    guard isSound else { return }
    for constraint in kind.constraints {
      if !holds(fields[constraint.field], atMost: fields[constraint.atMost]) {
        codes.insert("record.constraint")
      }
    }
    guard isSound else { return }
    for (name, field) in kind.fields { hideDates(after: asOf, name, field, kind) }
  }

  private mutating func read(
    _ written: Record.Value, as field: Standard.Field, named name: Text, _ standard: Standard
  ) {
    if written.isEmpty { return }
    switch (field, written) {
    case (.token(let vocabulary), .text(let token)):
      if standard.vocabularies[vocabulary]?.contains(token) != true {
        codes.insert("record.unknown-token")
      }
      fields[name] = .text(token)
    case (.tokens(let vocabulary), .list(let tokens)):
      if !Set(tokens).isSubset(of: standard.vocabularies[vocabulary] ?? []) {
        codes.insert("record.unknown-token")
      }
      fields[name] = .tokens(Set(tokens))
    case (.integer(let range), .integer(let integer)):
      if !range.contains(integer) { codes.insert("record.out-of-bounds") }
      fields[name] = .integer(integer)
    case (.date, .text(let text)):
      if let day = Day(text) {
        fields[name] = .date(day)
      } else {
        codes.insert("record.impossible-date")
      }
    case (.flag, .flag(let flag)): fields[name] = .flag(flag)
    case (.text, .text(let text)), (.reference, .text(let text)): fields[name] = .text(text)
    case (.steps(let procedure), .steps(let steps)):
      var days: [Text: [Day]] = [:]
      for (step, dates) in steps {
        if standard.procedures[procedure]?.contains(step) != true {
          codes.insert("record.unknown-token")
        }
        let real = dates.compactMap(Day.init)
        if real.count < dates.count { codes.insert("record.impossible-date") }
        if !real.isEmpty { days[step] = real }
      }
      if !days.isEmpty { fields[name] = .steps(days) }
    default: codes.insert("record.wrong-type")
    }
  }

  /// Whether a constraint holds; it says nothing where a field is absent.
  private func holds(_ value: Value?, atMost limit: Value?) -> Bool {
    switch (value, limit) {
    case (.integer(let a), .integer(let b)): a <= b
    case (.date(let a), .date(let b)): a <= b
    default: true
    }
  }

  /// Makes dates after *asOf* absent where they may not lie ahead.
  private mutating func hideDates(
    after asOf: Day, _ name: Text, _ field: Standard.Field, _ kind: Standard.Kind
  ) {
    switch (field, fields[name]) {
    case (.date(let isPlanned), .date(let day)):
      if case .standing(_, until: name) = kind.counts { return }
      if isPlanned || day <= asOf { return }
      fields[name] = nil
      codes.insert("record.date-ahead")
    case (.steps, .steps(let steps)):
      let past = steps.mapValues { $0.filter { $0 <= asOf } }.filter { !$0.value.isEmpty }
      if steps.values.joined().contains(where: { $0 > asOf }) { codes.insert("record.date-ahead") }
      fields[name] = past.isEmpty ? nil : .steps(past)
    default: break
    }
  }

  func date(_ field: Text) -> Day? { if case .date(let day) = fields[field] { day } else { nil } }

  func integer(_ field: Text) -> Int? {
    if case .integer(let integer) = fields[field] { integer } else { nil }
  }
}

extension Record.Value {
  /// Empty text, an empty list and an empty object are absent.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text == ""
    case .list(let items): items.isEmpty
    case .steps(let steps): steps.isEmpty
    case .integer, .flag: false
    }
  }
}
