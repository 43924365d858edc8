extension StandardCompiler {
  /// Resolves the measures, in the order of their names.
  mutating func compileMeasures(_ evidence: [CompiledEvidence]) -> [CompiledMeasure?] {
    let measures = names.measureNames.map { name -> CompiledMeasure? in
      guard let measure = standard.measures[name] else { return nil }
      return compile(measure, named: name, evidence, at: measuresPath.key(name))
    }
    checkDepth(measures)
    return measures
  }

  var measuresPath: JSONPath { JSONPath.root.key("measures") }

  mutating func compile(
    _ measure: Measure, named name: String, _ evidence: [CompiledEvidence], at path: JSONPath
  ) -> CompiledMeasure? {
    checkKeys(of: measure, at: path)
    let whenEmpty = measure.whenEmpty.flatMap { whenEmpty -> CompiledMeasure.WhenEmpty? in
      let place = path.key("whenEmpty").key("given").key("measure")
      return names.resolve(whenEmpty.measure, as: .measure, at: place, &diagnostics).map {
        CompiledMeasure.WhenEmpty(use: whenEmpty.use, measure: $0, atLeast: whenEmpty.atLeast)
      }
    }
    let source: CompiledMeasure.Source?
    switch measure.value {
    case .figure(let figure):
      source = names.resolve(figure, as: .figure, at: path.key("figure"), &diagnostics)
        .map(CompiledMeasure.Source.figure)
    case .rating(let rubric):
      source = names.resolve(rubric, as: .rubric, at: path.key("rating"), &diagnostics)
        .map(CompiledMeasure.Source.rating)
    case .ratio(let first, let second, let per, let cap) where measure.of == nil:
      source = compileRatio(first, second, per: per, cap: cap, in: nil, at: path)
        .map(CompiledMeasure.Source.ratio)
    default:
      source = compileRecords(measure, evidence, at: path).map(CompiledMeasure.Source.records)
    }
    return source.map {
      CompiledMeasure(id: name, source: $0, roundsUp: measure.roundsUp, whenEmpty: whenEmpty)
    }
  }

  /// Reports keys that mean nothing for this kind of measure.
  private mutating func checkKeys(of measure: Measure, at path: JSONPath) {
    switch measure.value {
    case .figure, .rating:
      if measure.of != nil {
        diagnostics.report(.notOverRecords, ["key": "of"], at: path.key("of"))
      }
    case .ratio: break
    default:
      if measure.of == nil { diagnostics.report(.needsRecords, at: path) }
    }
    if measure.of == nil {
      if !measure.filter.isEverything {
        diagnostics.report(.notOverRecords, ["key": "where"], at: path.key("where"))
      }
      if measure.on != nil {
        diagnostics.report(.notOverRecords, ["key": "on"], at: path.key("on"))
      }
    }
    switch measure.value {
    case .share, .ratio: break
    default:
      if measure.roundsUp {
        diagnostics.report(.onlyForQuotient, ["key": "round"], at: path.key("round"))
      }
      if measure.whenEmpty != nil {
        diagnostics.report(.onlyForQuotient, ["key": "whenEmpty"], at: path.key("whenEmpty"))
      }
    }
  }

  private mutating func compileRecords(
    _ measure: Measure, _ evidence: [CompiledEvidence], at path: JSONPath
  ) -> CompiledMeasure.Records? {
    guard let of = measure.of,
      let kind = names.resolve(of, as: .evidence, at: path.key("of"), &diagnostics)
    else { return nil }
    let scope = FieldScope(
      kind: standard.evidence[kind], fields: evidence[kind].fields,
      fieldIndex: evidence[kind].fieldIndex)
    let filter = compile(measure.filter, in: scope, at: path.key("where"))
    let on = measure.on.flatMap { dateField($0, in: scope, at: path.key("on")) }
    var measured: [Int] = []
    let aggregate: CompiledMeasure.Aggregate?
    switch measure.value {
    case .records: aggregate = .count
    case .distinct(let name):
      aggregate = distinctField(name, in: scope, at: path.key("count").key("distinct")).map {
        measured = [$0]
        return .distinct($0)
      }
    case .periods(let unit, let each):
      aggregate = compilePeriods(unit, each: each, on: on, evidence[kind], at: path.key("count"))
    case .sum(let number):
      aggregate = compile(number, in: scope, at: path.key("sum")).map { .sum($0) }
    case .largest(let number):
      aggregate = compile(number, in: scope, at: path.key("largest")).map { .largest($0) }
    case .smallest(let number):
      aggregate = compile(number, in: scope, at: path.key("smallest")).map { .smallest($0) }
    case .share(let matching):
      aggregate = .share(compile(matching, in: scope, at: path.key("share")))
    case .ratio(let first, let second, let per, let cap):
      aggregate = compileRatio(first, second, per: per, cap: cap, in: scope, at: path)
        .map { .ratio($0) }
    case .figure, .rating: aggregate = nil
    }
    guard let aggregate else { return nil }
    switch aggregate {
    case .sum(let number), .largest(let number), .smallest(let number):
      measured = number.neededField.map { [$0] } ?? []
    case .ratio(let ratio):
      for case .number(let number) in [ratio.first, ratio.second] {
        if let field = number.neededField { measured.append(field) }
      }
    case .count, .distinct, .periods, .share: break
    }
    return CompiledMeasure.Records(
      kind: kind, filter: filter, on: on, measured: measured, aggregate: aggregate)
  }

  private mutating func distinctField(
    _ name: String, in scope: FieldScope, at path: JSONPath
  ) -> Int? {
    guard let field = field(name, in: scope, at: path) else { return nil }
    switch scope.fields[field].type {
    case .token, .tokens, .date, .text, .reference: return field
    case .integer, .flag, .steps:
      let expected = "`token`, `tokens`, `date`, `text`, `reference`"
      reportWrongType(of: field, in: scope, expected: expected, at: path)
      return nil
    }
  }

  private mutating func compilePeriods(
    _ unit: Period.Unit, each: Int, on: Int?, _ kind: CompiledEvidence, at path: JSONPath
  ) -> CompiledMeasure.Aggregate? {
    if unit == .year || unit.months > standard.period.months {
      diagnostics.report(
        .periodTooLong, ["unit": unit.rawValue, "period": standard.period.rawValue],
        at: path.key("periods"))
    }
    if let on { return .periods(unit, date: on, each: each) }
    if case .at(let field) = kind.timing { return .periods(unit, date: field, each: each) }
    diagnostics.report(.periodsNeedDate, ["kind": kind.id], at: path)
    return nil
  }

  private mutating func compile(
    _ number: Measure.Number, in scope: FieldScope, at path: JSONPath
  ) -> CompiledNumber? {
    switch number {
    case .field(let name):
      guard let index = field(name, in: scope, at: path) else { return nil }
      if case .integer = scope.fields[index].type { return .field(index) }
      reportWrongType(of: index, in: scope, expected: "`integer`", at: path)
    case .size(let name):
      guard let index = field(name, in: scope, at: path.key("size")) else { return nil }
      if case .tokens = scope.fields[index].type { return .size(index) }
      reportWrongType(of: index, in: scope, expected: "`tokens`", at: path.key("size"))
    case .steps(let procedure, let name):
      guard let index = field(name, in: scope, at: path.key("in")) else { return nil }
      if case .steps = scope.fields[index].type {
        checkProcedure(procedure, of: index, in: scope, at: path.key("steps"))
        return .steps(index)
      }
      reportWrongType(of: index, in: scope, expected: "`steps`", at: path.key("in"))
    }
    return nil
  }

  private mutating func compileRatio(
    _ first: Measure.Side, _ second: Measure.Side, per: Int, cap: Int?, in scope: FieldScope?,
    at path: JSONPath
  ) -> CompiledMeasure.Ratio? {
    let place = path.key("ratio")
    let sides = [first, second].enumerated().map { index, side in
      compile(side, in: scope, at: place.index(index))
    }
    guard let first = sides[0], let second = sides[1] else { return nil }
    return CompiledMeasure.Ratio(first: first, second: second, per: per, cap: cap)
  }

  private mutating func compile(
    _ side: Measure.Side, in scope: FieldScope?, at path: JSONPath
  ) -> CompiledSide? {
    switch side {
    case .measure(let name):
      return names.resolve(name, as: .measure, at: path.key("measure"), &diagnostics)
        .map(CompiledSide.measure)
    case .figure(let name):
      return names.resolve(name, as: .figure, at: path.key("figure"), &diagnostics)
        .map(CompiledSide.figure)
    case .number(let number):
      guard let scope else { break }
      return compile(number, in: scope, at: path).map(CompiledSide.number)
    case .records:
      if scope != nil { return .records }
    }
    diagnostics.report(.needsRecords, at: path)
    return nil
  }

  /// A measure that another one names may not name measures itself.
  mutating func checkDepth(_ measures: [CompiledMeasure?]) {
    for measure in measures {
      guard let measure else { continue }
      let path = measuresPath.key(measure.id)
      func check(_ reference: Int, at path: JSONPath) {
        guard let named = measures[reference], !named.references.isEmpty else { return }
        diagnostics.report(.measureTooDeep, ["measure": named.id], at: path)
      }
      if let ratio = measure.ratio {
        for (index, side) in [ratio.first, ratio.second].enumerated() {
          guard case .measure(let reference) = side else { continue }
          check(reference, at: path.key("ratio").index(index).key("measure"))
        }
      }
      if let whenEmpty = measure.whenEmpty {
        check(whenEmpty.measure, at: path.key("whenEmpty").key("given").key("measure"))
      }
    }
  }
}
