extension Standard {
  /// The standard as JSON; defaults and what is empty are left out.
  package var tree: JSONTree {
    .members([
      "format": .string(Self.format),
      "id": .string(id), "version": .string(version),
      "zh": .string(labels.zh), "en": .string(labels.en),
      "effective": .members([
        "from": .string(effective.from.description),
        "until": (effective.until?.description).map(JSONTree.string),
        "adopted": (effective.adopted?.description).map(JSONTree.string),
      ]),
      "period": .string(period.rawValue),
      "effort": effort?.tree,
      "declares": .members([
        "categories": .integer(declares.categories), "elements": .integer(declares.elements),
        "indicators": .integer(declares.indicators),
      ]),
      "documents": .map(documents) { $0.tree },
      "kinds": .array(kinds.map(\.tree)),
      "tiers": .array(tiers.map(\.tree)),
      "stages": .list(stages) { $0.tree },
      "principles": .list(principles) { $0.tree },
      "vocabularies": .map(vocabularies) { $0.tree },
      "procedures": .map(procedures) { $0.tree },
      "rubrics": .map(rubrics) { $0.tree },
      "reviews": reviewReasons.map { .members(["reasons": .string($0)]) },
      "evidence": .list(evidence) { $0.tree },
      "figures": .list(figures) { $0.tree },
      "measures": .object(
        measures.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
          .map { (key: $0.key, value: $0.value.tree) }),
      "categories": .array(categories.map(\.tree)),
      "grades": .array(grades.map(\.tree)),
      "unrated": unrated.tree,
      "warnings": .list(warnings) { $0.tree },
    ])
  }

  /// The standard's JSON, indented for people.
  package var json: [UInt8] { tree.pretty() }
}

extension Labels {
  var tree: JSONTree { .members(["zh": .string(zh), "en": .string(en)]) }
}

extension Term {
  var tree: JSONTree {
    .members(["id": .string(id), "zh": .string(labels.zh), "en": .string(labels.en)])
  }
}

extension Tier {
  var tree: JSONTree {
    .members([
      "id": .string(id), "zh": .string(labels.zh), "en": .string(labels.en),
      "points": .points(points),
    ])
  }
}

extension Vocabulary {
  var tree: JSONTree {
    .members([
      "zh": .string(labels.zh), "en": .string(labels.en), "tokens": .array(tokens.map(\.tree)),
    ])
  }
}

extension Procedure {
  var tree: JSONTree {
    .members([
      "zh": .string(labels.zh), "en": .string(labels.en), "steps": .array(steps.map(\.tree)),
    ])
  }
}

extension Rubric {
  var tree: JSONTree {
    .members([
      "zh": .string(labels.zh), "en": .string(labels.en), "reviewers": .integer(reviewers),
      "levels": .array(levels.map(\.tree)),
    ])
  }
}

extension Figure {
  var tree: JSONTree {
    .members([
      "id": .string(id), "zh": .string(labels.zh), "en": .string(labels.en),
      "atMost": atMost.map(JSONTree.integer),
    ])
  }
}
