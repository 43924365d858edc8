extension Score {
  static func read(_ object: inout ObjectReader, _ diagnostics: inout Diagnostics) -> Score {
    let tiers = tiers(&object, &diagnostics)
    return Score(
      total: object.points("total", &diagnostics),
      grade: object.optionalString("grade", &diagnostics).map(GradeID.init),
      heldBackBy: object.requiredList("heldBackBy", &diagnostics, HeldBack.read), tiers: tiers,
      categories: object.requiredList("categories", &diagnostics, CategoryScore.read),
      stages: object.list("stages", &diagnostics, PartScore.read),
      principles: object.list("principles", &diagnostics, PartScore.read))
  }

  /// The points of the tiers with what they can be.
  static func tiers(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> [PartScore] {
    let maximums = object.map("tierMaximums", &diagnostics, Points.read)
    var tiers: [PartScore] = []
    if let value = object.required("tiers", &diagnostics) {
      let points = object.map("tiers", &diagnostics, Points.read)
      // The order of the members is the standard's.
      for member in value.members {
        guard let points = points[member.key] else { continue }
        tiers.append(
          PartScore(id: member.key, points: points, maximum: maximums[member.key] ?? points))
      }
    }
    return tiers
  }
}

extension Points {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Points? {
    value.readInteger(
      in: 0...Standard.maximumPoints.hundredths, scale: 2, at: path, &diagnostics
    ).map(Points.init(hundredths:))
  }
}

extension HeldBack {
  fileprivate static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> HeldBack? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    let failing = object.requiredList("failing", &diagnostics, FailedCondition.read)
    return object.string("grade", &diagnostics).map {
      HeldBack(grade: GradeID(rawValue: $0), failing: failing)
    }
  }
}

extension FailedCondition {
  fileprivate static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> FailedCondition? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    let quantities = 0...Standard.maximumQuantity
    if object.value("measure") != nil {
      let atLeast = object.optionalInteger("atLeast", in: quantities, &diagnostics)
      let atMost = object.optionalInteger("atMost", in: quantities, &diagnostics)
      let actual = object.optionalInteger("actual", in: quantities, &diagnostics)
      return object.string("measure", &diagnostics).map {
        .measure($0, atLeast: atLeast, atMost: atMost, actual: actual)
      }
    }
    var place: (scope: String, id: String)?
    for scope in GradeScope.allCases {
      if object.value(scope.rawValue) != nil {
        place = object.string(scope.rawValue, &diagnostics).map { (scope.rawValue, $0) }
      }
    }
    guard let place else {
      diagnostics.report(
        .notExactlyOne, ["keys": "`tier`, `category`, `element`, `measure`"], at: path)
      return nil
    }
    let points =
      object.value("atLeast") == nil ? nil : object.points("atLeast", &diagnostics)
    let share = object.optionalInteger("share", in: 0...Measure.wholeShare, &diagnostics)
    return .part(
      scope: place.scope, id: place.id, points: points, share: share,
      actual: object.points("actual", &diagnostics),
      maximum: object.points("maximum", &diagnostics))
  }
}

extension PartScore {
  fileprivate static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> PartScore? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let part = PartScore(
      id: id, points: object.points("points", &diagnostics),
      maximum: object.points("maximum", &diagnostics))
    object.finish(&diagnostics)
    return part
  }
}

extension CategoryScore {
  fileprivate static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> CategoryScore? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let category = CategoryScore(
      id: id, points: object.points("points", &diagnostics),
      maximum: object.points("maximum", &diagnostics),
      elements: object.requiredList("elements", &diagnostics, ElementScore.read))
    object.finish(&diagnostics)
    return category
  }
}

extension ElementScore {
  fileprivate static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> ElementScore? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let element = ElementScore(
      id: id, points: object.points("points", &diagnostics),
      maximum: object.points("maximum", &diagnostics),
      indicators: object.requiredList("indicators", &diagnostics, Finding.read))
    object.finish(&diagnostics)
    return element
  }
}

extension Finding {
  fileprivate static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Finding? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let quantities = 0...Standard.maximumQuantity
    var next: NextStep?
    if let value = object.value("next"),
      var step = ObjectReader(value, at: object.path("next"), &diagnostics)
    {
      next = NextStep(
        quantity: step.integer("quantity", in: quantities, &diagnostics) ?? 0,
        points: step.points("points", &diagnostics),
        full: step.integer("full", in: quantities, &diagnostics) ?? 0)
      step.finish(&diagnostics)
    }
    let id = object.string("id", &diagnostics) ?? ""
    let finding = Finding(
      id: id, tier: object.string("tier", &diagnostics) ?? "",
      points: object.points("points", &diagnostics),
      maximum: object.points("maximum", &diagnostics),
      outcome: Outcome(rawValue: object.string("outcome", &diagnostics) ?? ""),
      quantity: object.optionalInteger("quantity", in: quantities, &diagnostics),
      records: object.requiredList("records", &diagnostics, JSONValue.string),
      unmatched: object.list("unmatched", &diagnostics, JSONValue.string),
      failing: object.list("failing", &diagnostics, FailedCondition.read), next: next)
    object.finish(&diagnostics)
    return finding
  }
}
