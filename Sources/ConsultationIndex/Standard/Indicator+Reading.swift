extension Category {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Category? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let category = Category(
      id: id, labels: object.labels(&diagnostics),
      elements: object.requiredList("elements", &diagnostics, Element.read))
    object.finish(&diagnostics)
    return category
  }
}

extension Element {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Element? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let element = Element(
      id: id, labels: object.labels(&diagnostics),
      basis: object.value("basis").flatMap {
        Citation.read($0, object.path("basis"), &diagnostics)
      },
      indicators: object.requiredList("indicators", &diagnostics, Indicator.read))
    object.finish(&diagnostics)
    return element
  }
}

extension Indicator {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Indicator? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    let id = object.string("id", &diagnostics) ?? ""
    let labels = object.labels(&diagnostics)
    let tier = object.string("tier", &diagnostics) ?? ""
    let points = object.points("points", &diagnostics)
    let measure = object.string("measure", &diagnostics) ?? ""
    let award = object.required("award", &diagnostics).flatMap {
      AwardRule.read($0, object.path("award"), &diagnostics)
    }
    let requires = object.list("requires", &diagnostics, MeasureCondition.read)
    let appliesTo =
      object.value("appliesTo") == nil
      ? nil : object.list("appliesTo", &diagnostics, JSONValue.string)
    let stage = object.optionalString("stage", &diagnostics)
    let principles = object.list("principles", &diagnostics, JSONValue.string)
    let sources = object.required("sources", &diagnostics).flatMap {
      Sources.read($0, object.path("sources"), &diagnostics)
    }
    guard let award, let sources else { return nil }
    return Indicator(
      id: id, labels: labels, tier: tier, points: points, measure: measure, award: award,
      requires: requires, appliesTo: appliesTo, stage: stage, principles: principles,
      sources: sources)
  }
}

extension Indicator.Sources {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    func source(_ key: String) -> Source? {
      object.required(key, &diagnostics).flatMap {
        Source.read($0, object.path(key), &diagnostics)
      }
    }
    let (rule, threshold, points) = (source("rule"), source("threshold"), source("points"))
    guard let rule, let threshold, let points else { return nil }
    return Self(rule: rule, threshold: threshold, points: points)
  }
}

extension Source {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Source? {
    if let word = value.string {
      if word == "proposed" { return .proposed }
      diagnostics.reportUnknown(word, as: .source, among: ["proposed"], at: path)
      return nil
    }
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    guard let borrowed = object.value("borrowed") else {
      return .published(Citation.read(&object, &diagnostics))
    }
    return Citation.read(borrowed, object.path("borrowed"), &diagnostics).map(Self.borrowed)
  }
}

extension Citation {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Citation? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let citation = read(&object, &diagnostics)
    object.finish(&diagnostics)
    return citation
  }

  static func read(_ object: inout ObjectReader, _ diagnostics: inout Diagnostics) -> Citation {
    Citation(
      document: object.string("document", &diagnostics) ?? "",
      quote: object.string("quote", &diagnostics) ?? "")
  }
}

extension MeasureCondition {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> MeasureCondition? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let condition = read(&object, &diagnostics)
    object.finish(&diagnostics)
    return condition
  }

  static func read(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> MeasureCondition? {
    let range = 0...Standard.maximumQuantity
    let atLeast = object.optionalInteger("atLeast", in: range, &diagnostics)
    let atMost = object.optionalInteger("atMost", in: range, &diagnostics)
    if object.value("atLeast") == nil, object.value("atMost") == nil {
      diagnostics.report(.noBound, at: object.path)
    }
    return object.string("measure", &diagnostics).map {
      MeasureCondition(measure: $0, atLeast: atLeast, atMost: atMost)
    }
  }
}
