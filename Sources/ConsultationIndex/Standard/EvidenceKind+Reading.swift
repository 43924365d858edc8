extension EvidenceKind {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> EvidenceKind? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let labels = object.labels(&diagnostics)
    let counts =
      object.required("counts", &diagnostics)
      .flatMap { Timing.read($0, object.path("counts"), &diagnostics) } ?? .at("")
    let kind = EvidenceKind(
      id: id, labels: labels, counts: counts,
      fields: object.requiredList("fields", &diagnostics, Field.read),
      constraints: object.list("constraints", &diagnostics, Constraint.read))
    object.finish(&diagnostics)
    return kind
  }
}

extension EvidenceKind.Timing {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    if let standing = object.value("standing") {
      guard object.value("at") == nil else {
        diagnostics.report(.notExactlyOne, ["keys": "`at`, `standing`"], at: path)
        return nil
      }
      guard var range = ObjectReader(standing, at: object.path("standing"), &diagnostics) else {
        return nil
      }
      let from = range.string("from", &diagnostics) ?? ""
      let until = range.optionalString("until", &diagnostics)
      range.finish(&diagnostics)
      return .standing(from: from, until: until)
    }
    guard object.value("at") != nil else {
      diagnostics.report(.notExactlyOne, ["keys": "`at`, `standing`"], at: path)
      return nil
    }
    return object.string("at", &diagnostics).map(Self.at)
  }
}

extension EvidenceKind.Constraint {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let constraint = Self(
      field: object.string("field", &diagnostics) ?? "",
      atMost: object.string("atMost", &diagnostics) ?? "")
    object.finish(&diagnostics)
    return constraint
  }
}

extension EvidenceKind.Field {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let labels = object.labels(&diagnostics)
    let help = object.value("help").flatMap {
      Labels.read($0, object.path("help"), &diagnostics)
    }
    let type = EvidenceKind.FieldType.read(&object, &diagnostics)
    object.finish(&diagnostics)
    return Self(id: id, labels: labels, help: help, type: type ?? .text)
  }
}

extension EvidenceKind.FieldType {
  fileprivate static func read(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Self? {
    guard let name = object.string("type", &diagnostics) else { return nil }
    switch name {
    case "token": return .token(vocabulary: object.string("vocabulary", &diagnostics) ?? "")
    case "tokens": return .tokens(vocabulary: object.string("vocabulary", &diagnostics) ?? "")
    case "integer":
      let range = 0...Standard.maximumQuantity
      return .integer(
        atLeast: object.optionalInteger("atLeast", in: range, &diagnostics),
        atMost: object.optionalInteger("atMost", in: range, &diagnostics))
    case "date": return .date(planned: object.optionalBoolean("planned", &diagnostics) ?? false)
    case "flag": return .flag
    case "text": return .text
    case "steps": return .steps(procedure: object.string("procedure", &diagnostics) ?? "")
    case "reference": return .reference(kind: object.string("kind", &diagnostics) ?? "")
    default:
      let known = ["token", "tokens", "integer", "date", "flag", "text", "steps", "reference"]
      diagnostics.reportUnknown(name, as: .fieldType, among: known, at: object.path("type"))
      return nil
    }
  }
}
