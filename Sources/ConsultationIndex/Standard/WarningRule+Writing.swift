extension WarningRule {
  package var tree: JSONTree {
    .members([
      "id": .string(id), "zh": .string(labels.zh), "en": .string(labels.en), "do": action.tree,
      "severity": .string(severity.rawValue),
      trigger.key.rawValue: trigger.tree,
    ])
  }
}

extension WarningRule.Trigger {
  var key: Key {
    switch self {
    case .rhythm: .rhythm
    case .due: .due
    case .amend: .amend
    case .weak: .weak
    case .fall: .fall
    case .reuse: .reuse
    }
  }

  var tree: JSONTree {
    switch self {
    case .rhythm(let measure, let within):
      .members(["measure": .string(measure), "within": within.map(JSONTree.integer)])
    case .due(let due): due.tree
    case .amend(let within): .members(["within": .integer(within)])
    case .weak(let scope, let share, let within), .fall(let scope, let share, let within):
      .members([
        "in": .string(scope.rawValue), "share": .integer(share),
        "within": within.map(JSONTree.integer),
      ])
    case .reuse(let scope): .members(["across": .string(scope.rawValue)])
    }
  }
}

extension WarningRule.Due {
  fileprivate var tree: JSONTree {
    .members([
      "of": .string(of), "where": filter.isEverything ? nil : filter.tree,
      "from": .string(from), "days": .integer(days), "unless": unless.tree,
      "within": .integer(within),
    ])
  }
}
