extension Record {
  /// Reads a record; nil, with issues, where it is none.
  package static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Record? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    object.refuseJudgements(&diagnostics)
    let id = object.string("id", &diagnostics)
    let kind = object.string("kind", &diagnostics)
    let counts = 1...maximumCount
    let revision = object.optionalInteger("revision", in: counts, &diagnostics) ?? 1
    let times = object.optionalInteger("times", in: counts, &diagnostics) ?? 1
    let isWithdrawn = object.optionalBoolean("withdrawn", &diagnostics) ?? false
    let fields = object.map("fields", &diagnostics, Value.read)
    let attachments = object.list("attachments", &diagnostics, Attachment.read)
    let source = object.value("source").flatMap {
      Source.read($0, object.path("source"), &diagnostics)
    }
    guard let id, let kind else { return nil }
    return Record(
      id: id, revision: revision, kind: kind, fields: fields, attachments: attachments,
      source: source, times: times, isWithdrawn: isWithdrawn)
  }
}

extension Record.Value {
  /// Reads the value of a field, whatever its type.
  package static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    switch value.kind {
    case .null: return nil
    case .string: return value.string.map(Self.text)
    case .boolean: return value.boolean.map(Self.flag)
    case .number:
      // The bounds are the field's and told of when the record is scored.
      return value.readInteger(in: .min ... .max, at: path, &diagnostics).map(Self.integer)
    case .array:
      return .list(
        value.elements.enumerated().compactMap { index, item in
          item.readString(at: path.index(index), &diagnostics)
        })
    case .object:
      guard let object = ObjectReader(value, at: path, &diagnostics) else { return nil }
      var steps: [String: [String]] = [:]
      for member in object.value.members where member.value.kind != .null {
        steps[member.key] = readDates(member.value, path.key(member.key), &diagnostics)
      }
      return .steps(steps)
    }
  }

  /// One date or a list of dates, as written.
  private static func readDates(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> [String] {
    guard value.kind == .array else {
      return value.readString(at: path, &diagnostics).map { [$0] } ?? []
    }
    return value.elements.enumerated().compactMap { index, item in
      item.readString(at: path.index(index), &diagnostics)
    }
  }
}

extension Record.Attachment {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    var digest: SHA256Digest?
    if let text = object.optionalString("sha256", &diagnostics) {
      digest = SHA256Digest(hex: text)
      if digest == nil { diagnostics.report(.impossibleDigest, at: object.path("sha256")) }
    }
    return object.string("name", &diagnostics).map { Self(name: $0, sha256: digest) }
  }
}

extension Record.Source {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Self? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    let quote = object.optionalString("quote", &diagnostics)
    return object.string("document", &diagnostics).map { Self(document: $0, quote: quote) }
  }
}
