extension StandardCompiler {
  /// Resolves a filter: fields exist, tests suit their types, tokens are in their vocabulary.
  mutating func compile(
    _ filter: Filter, in scope: FieldScope, at path: JSONPath
  ) -> CompiledFilter {
    let tests = filter.tests.compactMap { test -> CompiledFilter.FieldTest? in
      let place = path.key(test.field)
      guard let field = field(test.field, in: scope, at: place),
        let compiled = compile(test.test, of: field, in: scope, at: place)
      else { return nil }
      return CompiledFilter.FieldTest(field: field, test: compiled)
    }
    let anyOf = filter.anyOf.enumerated().map { index, filter in
      compile(filter, in: scope, at: path.key("anyOf").index(index))
    }
    return CompiledFilter(tests: tests, anyOf: anyOf)
  }

  private mutating func compile(
    _ test: Filter.Test, of field: Int, in scope: FieldScope, at path: JSONPath
  ) -> CompiledFilter.Test? {
    let type = scope.fields[field].type
    switch (test, type) {
    case (.present(let present), _):
      return .present(present)
    case (.equals(let literal), _):
      return compile([literal], of: field, in: scope, at: { _ in path })
    case (.oneOf(let literals), _):
      return compile(literals, of: field, in: scope, at: { path.key("oneOf").index($0) })
    case (.has(let token), .tokens(let members)):
      return .hasAny(resolve([token], among: members, as: .token, at: { _ in path.key("has") }))
    case (.hasAny(let tokens), .tokens(let members)):
      return .hasAny(
        resolve(tokens, among: members, as: .token, at: { path.key("hasAny").index($0) }))
    case (.hasAll(let tokens), .tokens(let members)):
      return .hasAll(
        resolve(tokens, among: members, as: .token, at: { path.key("hasAll").index($0) }))
    case (.between(let atLeast, let atMost), .integer):
      checkRange(atLeast, atMost, at: path)
      return .between(atLeast ?? 0, atMost ?? .max)
    case (.days(let direction, let reference, let atLeast, let atMost), .date):
      checkRange(atLeast ?? 0, atMost, at: path)
      guard case .field(let name) = reference else {
        return .days(direction, field: nil, atLeast ?? 0, atMost ?? .max)
      }
      return dateField(name, in: scope, at: path.key(direction.rawValue)).map {
        .days(direction, field: $0, atLeast ?? 0, atMost ?? .max)
      }
    case (.steps(let procedure, let atLeast), .steps(let steps)):
      checkProcedure(procedure, of: field, in: scope, at: path.key("steps"))
      if atLeast > steps.count {
        diagnostics.report(
          .tooManySteps, ["steps": "\(atLeast)", "most": "\(steps.count)"],
          at: path.key("atLeast"))
      }
      return .steps(atLeast: atLeast)
    default:
      reportWrongType(of: field, in: scope, expected: test.fieldTypes, at: path)
      return nil
    }
  }

  /// The test for one of several literals, which must all suit the field.
  private mutating func compile(
    _ literals: [Filter.Literal], of field: Int, in scope: FieldScope, at path: (Int) -> JSONPath
  ) -> CompiledFilter.Test? {
    var tokens: [String] = []
    var integers: [Int] = []
    for (index, literal) in literals.enumerated() {
      switch (literal, scope.fields[field].type) {
      case (.token(let token), .token): tokens.append(token)
      case (.integer(let number), .integer): integers.append(number)
      case (.flag(let flag), .flag) where literals.count == 1: return .flag(flag)
      default:
        reportWrongType(of: field, in: scope, expected: literal.fieldTypes, at: path(index))
        return nil
      }
    }
    guard case .token(let members) = scope.fields[field].type else { return .integer(integers) }
    return .token(resolve(tokens, among: members, as: .token, at: path))
  }

  /// The indices of names; unknown ones are reported.
  private mutating func resolve(
    _ wanted: [String], among members: [String: Int], as kind: NameKind,
    at path: (Int) -> JSONPath
  ) -> [Int] {
    wanted.enumerated().compactMap { index, name in
      if let member = members[name] { return member }
      // An unknown or empty vocabulary was reported as such.
      if members.isEmpty { return nil }
      diagnostics.reportUnknown(name, as: kind, among: members.keys, at: path(index))
      return nil
    }
  }

  mutating func checkProcedure(
    _ procedure: String, of field: Int, in scope: FieldScope, at path: JSONPath
  ) {
    guard case .steps(let declared) = scope.kind.fields[field].type, declared != procedure else {
      return
    }
    diagnostics.report(
      .otherProcedure,
      ["field": scope.kind.fields[field].id, "declared": declared, "found": procedure], at: path)
  }

  mutating func checkRange(_ atLeast: Int?, _ atMost: Int?, at path: JSONPath) {
    if let atMost, atLeast ?? .min > atMost { diagnostics.report(.emptyRange, at: path) }
  }
}

extension Filter.Test {
  /// The types of field that the test is for, in words.
  fileprivate var fieldTypes: String {
    switch self {
    case .equals(let literal): literal.fieldTypes
    case .oneOf: "`token`, `integer`"
    case .has, .hasAny, .hasAll: "`tokens`"
    case .present: ""
    case .between: "`integer`"
    case .days: "`date`"
    case .steps: "`steps`"
    }
  }
}

extension Filter.Literal {
  fileprivate var fieldTypes: String {
    switch self {
    case .token: "`token`"
    case .integer: "`integer`"
    case .flag: "`flag`"
    }
  }
}
