extension StandardCompiler {
  /// Resolves the kinds of record: their fields, when they count, and their constraints.
  mutating func compileEvidence() -> [CompiledEvidence] {
    standard.evidence.enumerated().map { index, kind in
      compile(kind, at: JSONPath.root.key("evidence").index(index))
    }
  }

  private mutating func compile(_ kind: EvidenceKind, at path: JSONPath) -> CompiledEvidence {
    checkIdentifiers(kind.fields.map(\.id), at: path.key("fields"), withKey: "id")
    let fields = kind.fields.enumerated().map { index, field in
      compile(field, at: path.key("fields").index(index))
    }
    let fieldIndex = NameTables.indices(kind.fields.map(\.id))
    let scope = FieldScope(kind: kind, fields: fields, fieldIndex: fieldIndex)
    let timing: CompiledEvidence.Timing
    switch kind.counts {
    case .at(let field):
      let place = path.key("counts").key("at")
      let date = dateField(field, in: scope, at: place) ?? 0
      if fields.indices.contains(date), case .date(planned: true) = fields[date].type {
        diagnostics.report(.countsByPlan, ["field": field], at: place)
      }
      timing = .at(date)
    case .standing(let from, let until):
      let place = path.key("counts").key("standing")
      let first = dateField(from, in: scope, at: place.key("from")) ?? 0
      timing = .standing(
        from: first, until: until.flatMap { dateField($0, in: scope, at: place.key("until")) })
    }
    let constraints = kind.constraints.enumerated().compactMap { index, constraint in
      compile(constraint, in: scope, at: path.key("constraints").index(index))
    }
    return CompiledEvidence(
      id: kind.id, fields: fields, fieldIndex: fieldIndex, timing: timing,
      constraints: constraints)
  }

  private mutating func compile(
    _ field: EvidenceKind.Field, at path: JSONPath
  ) -> CompiledField {
    if field.id == "anyOf" || field.id == "asOf" {
      diagnostics.report(.reservedFieldName, ["name": field.id], at: path.key("id"))
    }
    let type: CompiledField.FieldType
    switch field.type {
    case .token(let name): type = .token(tokens(of: name, at: path))
    case .tokens(let name): type = .tokens(tokens(of: name, at: path))
    case .steps(let name):
      let place = path.key("procedure")
      type = .steps(names.members(of: name, as: .procedure, at: place, &diagnostics) ?? [:])
    case .reference(let name):
      _ = names.resolve(name, as: .evidence, at: path.key("kind"), &diagnostics)
      type = .reference
    case .integer(let atLeast, let atMost):
      let lower = atLeast ?? 0
      let upper = atMost ?? Standard.maximumQuantity
      if lower > upper { diagnostics.report(.emptyRange, at: path.key("atLeast")) }
      type = .integer(lower...max(lower, upper))
    case .date(let planned): type = .date(planned: planned)
    case .flag: type = .flag
    case .text: type = .text
    }
    return CompiledField(id: field.id, labels: field.labels, type: type)
  }

  private mutating func tokens(of name: String, at path: JSONPath) -> [String: Int] {
    names.members(of: name, as: .vocabulary, at: path.key("vocabulary"), &diagnostics) ?? [:]
  }

  private mutating func compile(
    _ constraint: EvidenceKind.Constraint, in scope: FieldScope, at path: JSONPath
  ) -> CompiledEvidence.Constraint? {
    let first = field(constraint.field, in: scope, at: path.key("field"))
    let second = field(constraint.atMost, in: scope, at: path.key("atMost"))
    guard let first, let second else { return nil }
    switch (scope.fields[first].type, scope.fields[second].type) {
    case (.integer, .integer), (.date, .date):
      return CompiledEvidence.Constraint(field: first, atMost: second)
    default:
      diagnostics.report(
        .constraintTypes, ["first": constraint.field, "second": constraint.atMost], at: path)
      return nil
    }
  }
}

/// The fields of one kind of record, among which a name is looked up.
struct FieldScope {
  let kind: EvidenceKind
  let fields: [CompiledField]
  let fieldIndex: [String: Int]
}

extension StandardCompiler {
  /// The index of a field of a kind; an unknown name is reported.
  mutating func field(_ name: String, in scope: FieldScope, at path: JSONPath) -> Int? {
    if let index = scope.fieldIndex[name] { return index }
    diagnostics.reportUnknown(name, as: .field, among: scope.fieldIndex.keys, at: path)
    return nil
  }

  /// The index of a date field of a kind.
  mutating func dateField(_ name: String, in scope: FieldScope, at path: JSONPath) -> Int? {
    guard let index = field(name, in: scope, at: path) else { return nil }
    if case .date = scope.fields[index].type { return index }
    reportWrongType(of: index, in: scope, expected: "`date`", at: path)
    return nil
  }

  mutating func reportWrongType(
    of index: Int, in scope: FieldScope, expected: String, at path: JSONPath
  ) {
    let field = scope.kind.fields[index]
    diagnostics.report(
      .wrongFieldType, ["field": field.id, "found": field.type.name, "expected": expected],
      at: path)
  }
}
