extension Measure {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Measure? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    let labels = object.optionalLabels(&diagnostics)
    let of = object.optionalString("of", &diagnostics)
    let filter = object.value("where").flatMap {
      Filter.read($0, object.path("where"), &diagnostics)
    }
    let on = object.optionalString("on", &diagnostics)
    let rounding = object.optionalString("round", &diagnostics) ?? "down"
    if rounding != "up" && rounding != "down" {
      diagnostics.reportUnknown(
        rounding, as: .rounding, among: ["down", "up"], at: object.path("round"))
    }
    let whenEmpty = object.value("whenEmpty").flatMap {
      WhenEmpty.read($0, object.path("whenEmpty"), &diagnostics)
    }
    let effort = object.optionalInteger("effort", in: 1...maximumEffort, &diagnostics)
    guard let measured = Value.read(&object, &diagnostics) else { return nil }
    return Measure(
      labels: labels, of: of, filter: filter ?? .everything, on: on, value: measured,
      roundsUp: rounding == "up", whenEmpty: whenEmpty, effort: effort)
  }
}

extension Measure.Value {
  private static let keys = [
    "count", "sum", "largest", "smallest", "share", "ratio", "figure", "rating",
  ]

  fileprivate static func read(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Self? {
    var found: [(key: String, value: JSONValue)] = []
    for key in keys {
      if let value = object.value(key) { found.append((key, value)) }
    }
    // The companions of `ratio` are asked for in any case, so that they are not called unknown.
    let per = object.optionalInteger("per", in: 1...Standard.maximumScale, &diagnostics)
    let cap = object.optionalInteger("cap", in: 0...Standard.maximumQuantity, &diagnostics)
    guard found.count == 1, let (key, value) = found.first else {
      let list = keys.map { "`\($0)`" }.joined(separator: ", ")
      diagnostics.report(.notExactlyOne, ["keys": list], at: object.path)
      return nil
    }
    if key != "ratio", per != nil || cap != nil {
      diagnostics.report(.onlyForRatio, at: object.path(per != nil ? "per" : "cap"))
    }
    let path = object.path(key)
    switch key {
    case "count": return readCount(value, path, &diagnostics)
    case "sum": return Measure.Number.read(value, path, &diagnostics).map(Self.sum)
    case "largest": return Measure.Number.read(value, path, &diagnostics).map(Self.largest)
    case "smallest": return Measure.Number.read(value, path, &diagnostics).map(Self.smallest)
    case "share": return Filter.read(value, path, &diagnostics).map(Self.share)
    case "figure": return value.readString(at: path, &diagnostics).map(Self.figure)
    case "rating": return value.readString(at: path, &diagnostics).map(Self.rating)
    default:
      if object.value("per") == nil { _ = object.required("per", &diagnostics) }
      let sides = object.list("ratio", &diagnostics, Measure.Side.read)
      guard value.count == 2 else {
        if value.kind == .array { diagnostics.report(.notTwoSides, at: path) }
        return nil
      }
      guard sides.count == 2, let per else { return nil }
      return .ratio(sides[0], sides[1], per: per, cap: cap)
    }
  }

  private static func readCount(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    if let word = value.string {
      if word == "records" { return .records }
      diagnostics.reportUnknown(word, as: .count, among: ["records"], at: path)
      return nil
    }
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    if object.value("periods") != nil {
      let each = object.integer("each", in: 1...Standard.maximumScale, &diagnostics)
      guard let name = object.string("periods", &diagnostics),
        let unit = Period.Unit.read(name, at: object.path("periods"), &diagnostics), let each
      else { return nil }
      return .periods(unit, each: each)
    }
    return object.string("distinct", &diagnostics).map(Self.distinct)
  }
}

extension Measure.Number {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    if let field = value.string { return .field(field) }
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    return read(&object, &diagnostics)
  }

  fileprivate static func read(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Self? {
    if object.value("size") != nil {
      return object.string("size", &diagnostics).map(Self.size)
    }
    guard let procedure = object.string("steps", &diagnostics),
      let field = object.string("in", &diagnostics)
    else { return nil }
    return .steps(procedure: procedure, in: field)
  }
}

extension Measure.Side {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    if let name = value.string { return name == "records" ? .records : .number(.field(name)) }
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    if object.value("measure") != nil {
      return object.string("measure", &diagnostics).map(Self.measure)
    }
    if object.value("figure") != nil {
      return object.string("figure", &diagnostics).map(Self.figure)
    }
    return Measure.Number.read(&object, &diagnostics).map(Self.number)
  }
}

extension Measure.WhenEmpty {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    let use = object.integer("use", in: 0...Standard.maximumQuantity, &diagnostics)
    guard let given = object.required("given", &diagnostics),
      var witness = ObjectReader(given, at: object.path("given"), &diagnostics)
    else { return nil }
    defer { witness.finish(&diagnostics) }
    let measure = witness.string("measure", &diagnostics)
    let atLeast = witness.integer("atLeast", in: 1...Standard.maximumQuantity, &diagnostics)
    guard let use, let measure, let atLeast else { return nil }
    return Self(use: use, measure: measure, atLeast: atLeast)
  }
}
