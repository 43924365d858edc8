extension StandardCompiler {
  /// Resolves the rules of warning: ids are unique, a rhythm's measure counts periods, fields exist.
  mutating func compileWarnings(
    _ evidence: [CompiledEvidence], _ measures: [CompiledMeasure?]
  ) -> [CompiledWarning] {
    let root = JSONPath.root.key("warnings")
    checkIdentifiers(standard.warnings.map(\.id), at: root, withKey: "id")
    return standard.warnings.enumerated().compactMap { index, rule in
      compile(rule.trigger, evidence, measures, at: root.index(index))
        .map { CompiledWarning(rule: rule, trigger: $0) }
    }
  }

  private mutating func compile(
    _ trigger: WarningRule.Trigger, _ evidence: [CompiledEvidence],
    _ measures: [CompiledMeasure?], at path: JSONPath
  ) -> CompiledWarning.Trigger? {
    switch trigger {
    case .rhythm(let name, let within):
      let place = path.key("rhythm").key("measure")
      guard let index = names.resolve(name, as: .measure, at: place, &diagnostics),
        let measure = measures[index]
      else { return nil }
      guard case .periods? = measure.records?.aggregate else {
        diagnostics.report(.noRhythm, ["measure": name], at: place)
        return nil
      }
      return .rhythm(measure: index, within: within)
    case .due(let due): return compile(due, evidence, at: path.key("due")).map { .due($0) }
    case .amend(let within): return .amend(within: within)
    case .weak(let scope, let share, let within):
      return .weak(scope, share: share, within: within)
    case .fall(let scope, let share, let within):
      return .fall(scope, share: share, within: within)
    case .reuse(let scope): return .reuse(across: scope)
    }
  }

  private mutating func compile(
    _ due: WarningRule.Due, _ evidence: [CompiledEvidence], at path: JSONPath
  ) -> CompiledWarning.Due? {
    guard let kind = names.resolve(due.of, as: .evidence, at: path.key("of"), &diagnostics) else {
      return nil
    }
    let scope = FieldScope(
      kind: standard.evidence[kind], fields: evidence[kind].fields,
      fieldIndex: evidence[kind].fieldIndex)
    let filter = compile(due.filter, in: scope, at: path.key("where"))
    let unless = compile(due.unless, in: scope, at: path.key("unless"))
    return dateField(due.from, in: scope, at: path.key("from")).map { from in
      CompiledWarning.Due(
        kind: kind, filter: filter, from: from, days: due.days, unless: unless,
        within: due.within)
    }
  }
}
