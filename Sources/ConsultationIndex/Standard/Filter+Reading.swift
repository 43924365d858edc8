extension Filter {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Filter? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let anyOf = object.list("anyOf", &diagnostics, read)
    if object.value("anyOf")?.count == 0 {
      diagnostics.report(.emptyList, ["key": "anyOf"], at: object.path("anyOf"))
    }
    var tests: [FieldTest] = []
    for member in value.members where member.key != "anyOf" && member.value.kind != .null {
      let place = path.key(member.key)
      if let test = Test.read(member.value, place, &diagnostics) {
        tests.append(FieldTest(field: member.key, test: test))
      }
    }
    tests.sort { $0.field.utf8.lexicographicallyPrecedes($1.field.utf8) }
    return Filter(tests: tests, anyOf: anyOf)
  }
}

extension Filter.Literal {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    switch value.kind {
    case .string: return value.string.map(Self.token)
    case .boolean: return value.boolean.map(Self.flag)
    case .number:
      return value.readInteger(in: 0...Standard.maximumQuantity, at: path, &diagnostics)
        .map(Self.integer)
    case .null, .array, .object:
      diagnostics.report(.notALiteral, at: path)
      return nil
    }
  }
}

extension Filter.Test {
  private static let bounds = ["atLeast", "atMost"]
  private static let keys =
    ["oneOf", "has", "hasAny", "hasAll", "present", "daysAfter", "daysBefore", "steps"] + bounds

  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    guard value.kind == .object else {
      return Filter.Literal.read(value, path, &diagnostics).map(Self.equals)
    }
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let test = read(&object, &diagnostics)
    object.finish(&diagnostics)
    return test
  }

  private static func read(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Self? {
    var heads: [String] = []
    for key in keys where !bounds.contains(key) {
      if object.value(key) != nil { heads.append(key) }
    }
    let hasBounds = object.value("atLeast") != nil || object.value("atMost") != nil
    guard heads.count <= 1, !heads.isEmpty || hasBounds else {
      let list = keys.map { "`\($0)`" }.joined(separator: ", ")
      diagnostics.report(.notExactlyOne, ["keys": list], at: object.path)
      return nil
    }
    switch heads.first {
    case nil: return readBounds(&object, &diagnostics)
    case "oneOf":
      return .oneOf(nonEmpty("oneOf", &object, &diagnostics, Filter.Literal.read))
    case "hasAny": return .hasAny(nonEmpty("hasAny", &object, &diagnostics, JSONValue.string))
    case "hasAll": return .hasAll(nonEmpty("hasAll", &object, &diagnostics, JSONValue.string))
    case "has": return object.string("has", &diagnostics).map(Self.has)
    case "present": return object.optionalBoolean("present", &diagnostics).map(Self.present)
    case "steps":
      let atLeast = object.integer("atLeast", in: 1...Standard.maximumScale, &diagnostics)
      guard let procedure = object.string("steps", &diagnostics), let atLeast else { return nil }
      return .steps(procedure: procedure, atLeast: atLeast)
    case .some(let direction): return readDays(direction, &object, &diagnostics)
    }
  }

  private static func readBounds(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Self {
    let range = 0...Standard.maximumQuantity
    return .between(
      atLeast: object.optionalInteger("atLeast", in: range, &diagnostics),
      atMost: object.optionalInteger("atMost", in: range, &diagnostics))
  }

  private static func readDays(
    _ name: String, _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Self? {
    guard let direction = Filter.Direction(rawValue: name),
      let reference = object.string(name, &diagnostics)
    else { return nil }
    let range = -Standard.maximumScale...Standard.maximumScale
    return .days(
      direction, Filter.DateReference(reference),
      atLeast: object.optionalInteger("atLeast", in: range, &diagnostics),
      atMost: object.optionalInteger("atMost", in: range, &diagnostics))
  }

  private static func nonEmpty<Item>(
    _ key: String, _ object: inout ObjectReader, _ diagnostics: inout Diagnostics,
    _ read: (JSONValue, JSONPath, inout Diagnostics) -> Item?
  ) -> [Item] {
    if object.value(key)?.kind == .array, object.value(key)?.count == 0 {
      diagnostics.report(.emptyList, ["key": key], at: object.path(key))
    }
    return object.list(key, &diagnostics, read)
  }
}
