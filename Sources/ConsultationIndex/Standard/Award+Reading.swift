extension AwardRule {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> AwardRule? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    guard object.value("byKind") != nil else {
      return Award.read(&object, &diagnostics).map(Self.same)
    }
    return .byKind(object.map("byKind", &diagnostics, Award.read))
  }
}

extension Award {
  private static let keys = ["atLeast", "atMost", "steps", "perUnit", "lossPerUnit", "ramp"]

  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Award? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    return read(&object, &diagnostics)
  }

  fileprivate static func read(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Award? {
    var found: [String] = []
    for key in keys {
      if object.value(key) != nil { found.append(key) }
    }
    guard found.count == 1, let key = found.first else {
      let list = keys.map { "`\($0)`" }.joined(separator: ", ")
      diagnostics.report(.notExactlyOne, ["keys": list], at: object.path)
      return nil
    }
    let range = 0...Standard.maximumQuantity
    switch key {
    case "atLeast": return object.integer(key, in: range, &diagnostics).map(Self.atLeast)
    case "atMost": return object.integer(key, in: range, &diagnostics).map(Self.atMost)
    case "perUnit": return .perUnit(object.points(key, &diagnostics))
    case "lossPerUnit": return .lossPerUnit(object.points(key, &diagnostics))
    case "ramp":
      let ends = object.list(key, &diagnostics) { value, path, diagnostics in
        value.readInteger(in: range, at: path, &diagnostics)
      }
      guard object.value(key)?.count == 2 else {
        diagnostics.report(.notTwoNumbers, at: object.path(key))
        return nil
      }
      return ends.count == 2 ? .ramp(from: ends[0], to: ends[1]) : nil
    default:
      return .steps(object.list(key, &diagnostics, Step.read))
    }
  }
}

extension Award.Step {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    let parts = Array(value.elements)
    guard parts.count == 2 else {
      diagnostics.report(.notTwoNumbers, at: path)
      return nil
    }
    let threshold = parts[0].readInteger(
      in: 0...Standard.maximumQuantity, at: path.index(0), &diagnostics)
    let points = parts[1].readInteger(
      in: 0...Standard.maximumPoints.hundredths, scale: 2, at: path.index(1), &diagnostics)
    guard let threshold, let points else { return nil }
    return Self(threshold: threshold, points: Points(hundredths: points))
  }
}
