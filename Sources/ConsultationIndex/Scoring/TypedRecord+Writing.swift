extension Record {
  /// A record as people write it, from one whose fields were read.
  package init(_ record: TypedRecord, id: String, by program: ScoringProgram) {
    let evidence = program.evidence[record.kind]
    var fields: [String: Value] = [:]
    for (field, value) in zip(evidence.fields, record.values) {
      fields[field.id] = value.written(in: field)
    }
    self.init(id: id, kind: evidence.id, fields: fields, times: record.times)
  }
}

extension TypedValue {
  /// The value as people write it in a field; nil where the field does not hold such values.
  package func written(in field: CompiledField) -> Record.Value? {
    func names(_ members: [String: Int]) -> [String] {
      members.sorted { $0.value < $1.value }.map(\.key)
    }
    switch (self, field.type) {
    case (.token(let token), .token(let members)): return .text(names(members)[token])
    case (.tokens(let tokens), .tokens(let members)):
      return .list(tokens.map { names(members)[$0] })
    case (.integer(let number), _): return .integer(number)
    case (.date(let date), _): return .text(date.description)
    case (.flag(let flag), _): return .flag(flag)
    case (.text(let text), _): return .text(text)
    case (.steps(let dates), .steps(let members)):
      var steps: [String: [String]] = [:]
      for (name, dates) in zip(names(members), dates) where !dates.isEmpty {
        steps[name] = dates.map(\.description)
      }
      return .steps(steps)
    default: return nil
    }
  }
}
