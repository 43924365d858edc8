extension Measure {
  package var tree: JSONTree {
    var members: [(key: String, value: JSONTree)] = []
    func add(_ key: String, _ value: JSONTree?) {
      if let value { members.append((key, value)) }
    }
    add("zh", (labels?.zh).map(JSONTree.string))
    add("en", (labels?.en).map(JSONTree.string))
    add("of", of.map(JSONTree.string))
    add("where", filter.isEverything ? nil : filter.tree)
    add("on", on.map(JSONTree.string))
    switch value {
    case .records: add("count", .string("records"))
    case .distinct(let field): add("count", .members(["distinct": .string(field)]))
    case .periods(let unit, let each):
      add("count", .members(["periods": .string(unit.rawValue), "each": .integer(each)]))
    case .sum(let number): add("sum", number.tree)
    case .largest(let number): add("largest", number.tree)
    case .smallest(let number): add("smallest", number.tree)
    case .share(let filter): add("share", filter.tree)
    case .ratio(let first, let second, let per, let cap):
      add("ratio", .array([first.tree, second.tree]))
      add("per", .integer(per))
      add("cap", cap.map(JSONTree.integer))
    case .figure(let name): add("figure", .string(name))
    case .rating(let rubric): add("rating", .string(rubric))
    }
    add("round", roundsUp ? .string("up") : nil)
    add("whenEmpty", whenEmpty?.tree)
    add("effort", effort.map(JSONTree.integer))
    return .object(members)
  }
}

extension Measure.Number {
  var tree: JSONTree {
    switch self {
    case .field(let field): .string(field)
    case .size(let field): .members(["size": .string(field)])
    case .steps(let procedure, let field):
      .members(["steps": .string(procedure), "in": .string(field)])
    }
  }
}

extension Measure.Side {
  var tree: JSONTree {
    switch self {
    case .number(let number): number.tree
    case .records: .string("records")
    case .measure(let name): .members(["measure": .string(name)])
    case .figure(let name): .members(["figure": .string(name)])
    }
  }
}

extension Measure.WhenEmpty {
  /// The member `whenEmpty` as it stands in a standard.
  package var tree: JSONTree {
    .members([
      "use": .integer(use),
      "given": .members(["measure": .string(measure), "atLeast": .integer(atLeast)]),
    ])
  }
}

extension Filter {
  package var tree: JSONTree {
    var members = tests.map { (key: $0.field, value: $0.test.tree) }
    if !anyOf.isEmpty { members.append(("anyOf", .array(anyOf.map(\.tree)))) }
    return .object(members)
  }
}

extension Filter.Literal {
  var tree: JSONTree {
    switch self {
    case .token(let token): .string(token)
    case .integer(let number): .integer(number)
    case .flag(let flag): .boolean(flag)
    }
  }
}

extension Filter.Test {
  /// The test as it stands in a standard.
  package var tree: JSONTree {
    switch self {
    case .equals(let literal): literal.tree
    case .oneOf(let literals): .members(["oneOf": .array(literals.map(\.tree))])
    case .has(let token): .members(["has": .string(token)])
    case .hasAny(let tokens): .members(["hasAny": .strings(tokens)])
    case .hasAll(let tokens): .members(["hasAll": .strings(tokens)])
    case .present(let present): .members(["present": .boolean(present)])
    case .between(let atLeast, let atMost):
      .members([
        "atLeast": atLeast.map(JSONTree.integer), "atMost": atMost.map(JSONTree.integer),
      ])
    case .days(let direction, let reference, let atLeast, let atMost):
      .object(
        [(direction.rawValue, .string(reference.name))]
          + (atLeast.map { [("atLeast", .integer($0))] } ?? [])
          + (atMost.map { [("atMost", .integer($0))] } ?? []))
    case .steps(let procedure, let atLeast):
      .members(["steps": .string(procedure), "atLeast": .integer(atLeast)])
    }
  }
}
