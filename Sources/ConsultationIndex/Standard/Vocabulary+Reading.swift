extension Labels {
  /// Reads an object that holds nothing but `zh` and `en`.
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Labels? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let labels = object.labels(&diagnostics)
    object.finish(&diagnostics)
    return labels
  }
}

extension Term {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Term? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let labels = object.labels(&diagnostics)
    object.finish(&diagnostics)
    return Term(id: id, labels: labels)
  }
}

extension Tier {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Tier? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let tier = Tier(
      id: id, labels: object.labels(&diagnostics), points: object.points("points", &diagnostics))
    object.finish(&diagnostics)
    return tier
  }
}

extension Vocabulary {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Vocabulary? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let vocabulary = Vocabulary(
      labels: object.labels(&diagnostics),
      tokens: object.requiredList("tokens", &diagnostics, Term.read))
    object.finish(&diagnostics)
    return vocabulary
  }
}

extension Procedure {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Procedure? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let procedure = Procedure(
      labels: object.labels(&diagnostics),
      steps: object.requiredList("steps", &diagnostics, Term.read))
    object.finish(&diagnostics)
    return procedure
  }
}

extension Rubric {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Rubric? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let rubric = Rubric(
      labels: object.labels(&diagnostics),
      reviewers: object.integer("reviewers", in: 1...Standard.maximumScale, &diagnostics) ?? 1,
      levels: object.requiredList("levels", &diagnostics, Labels.read))
    object.finish(&diagnostics)
    return rubric
  }
}

extension Figure {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Figure? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let figure = Figure(
      id: id, labels: object.labels(&diagnostics),
      atMost: object.optionalInteger("atMost", in: 0...Standard.maximumQuantity, &diagnostics))
    object.finish(&diagnostics)
    return figure
  }
}
