extension Category {
  var tree: JSONTree {
    .members([
      "id": .string(id), "zh": .string(labels.zh), "en": .string(labels.en),
      "elements": .array(elements.map(\.tree)),
    ])
  }
}

extension Element {
  var tree: JSONTree {
    .members([
      "id": .string(id), "zh": .string(labels.zh), "en": .string(labels.en),
      "basis": basis?.tree, "indicators": .array(indicators.map(\.tree)),
    ])
  }
}

extension Indicator {
  var tree: JSONTree {
    .members([
      "id": .string(id), "zh": .string(labels.zh), "en": .string(labels.en),
      "tier": .string(tier), "points": .points(points), "measure": .string(measure),
      "award": award.tree, "requires": .list(requires) { $0.tree },
      "appliesTo": appliesTo.map(JSONTree.strings), "stage": stage.map(JSONTree.string),
      "principles": principles.isEmpty ? nil : .strings(principles),
      "sources": .object(sources.all.map { ($0.key, $0.source.tree) }),
    ])
  }
}

extension Source {
  var tree: JSONTree {
    switch self {
    case .proposed: .string("proposed")
    case .borrowed(let citation): .members(["borrowed": citation.tree])
    case .published(let citation): citation.tree
    }
  }
}

extension Citation {
  var tree: JSONTree { .members(["document": .string(document), "quote": .string(quote)]) }
}

extension MeasureCondition {
  /// The condition as it stands in a standard.
  package var tree: JSONTree {
    .members([
      "measure": .string(measure), "atLeast": atLeast.map(JSONTree.integer),
      "atMost": atMost.map(JSONTree.integer),
    ])
  }
}

extension AwardRule {
  var tree: JSONTree {
    switch self {
    case .same(let award): award.tree
    case .byKind(let awards): .members(["byKind": .map(awards) { $0.tree } ?? .object([])])
    }
  }
}

extension Award {
  package var tree: JSONTree {
    switch self {
    case .atLeast(let threshold): .members(["atLeast": .integer(threshold)])
    case .atMost(let threshold): .members(["atMost": .integer(threshold)])
    case .steps(let steps):
      .members([
        "steps": .array(steps.map { .array([.integer($0.threshold), .points($0.points)]) })
      ])
    case .perUnit(let points): .members(["perUnit": .points(points)])
    case .lossPerUnit(let points): .members(["lossPerUnit": .points(points)])
    case .ramp(let from, let to):
      .members(["ramp": .array([.integer(from), .integer(to)])])
    }
  }
}

extension Grade {
  var tree: JSONTree {
    .members([
      "id": .string(id), "zh": .string(labels.zh), "en": .string(labels.en),
      "cut": .points(cut), "requires": .list(requires) { $0.tree },
    ])
  }
}

extension GradeCondition {
  package var tree: JSONTree {
    switch self {
    case .floor(let scope, let id, .points(let points)):
      .object([(scope.rawValue, .string(id)), ("atLeast", .points(points))])
    case .floor(let scope, let id, .share(let share)):
      .object([(scope.rawValue, .string(id)), ("share", .integer(share))])
    case .every(let scope, let share):
      .members(["every": .string(scope.rawValue), "share": .integer(share)])
    case .measure(let condition): condition.tree
    }
  }
}
