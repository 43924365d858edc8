/// Appends values to a text.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  /// Appends text that needs no escapes.
  mutating func raw(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

  mutating func raw(_ byte: UInt8) { bytes.append(byte) }

  /// Appends a string in quotes, with no more escapes than JSON asks for.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    // Few texts need an escape; those that do are written again, byte by byte.
    if Self.needsEscapes(bytes.span, from: start) {
      bytes.removeSubrange(start...)
      for byte in text.utf8 {
        if Self.isPlain(byte) { bytes.append(byte) } else { escape(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func needsEscapes(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    for place in start..<bytes.count where !isPlain(bytes[place]) { return true }
    return false
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): raw([UInt8(ascii: "\\"), byte])
    case 0x08: raw("\\b".utf8)
    case 0x0C: raw("\\f".utf8)
    case 0x0A: raw("\\n".utf8)
    case 0x0D: raw("\\r".utf8)
    case 0x09: raw("\\t".utf8)
    default:
      raw((byte < 0x10 ? "\\u000" : "\\u00").utf8)
      raw(String(byte, radix: 16).utf8)
    }
  }

  /// Appends a null, boolean, number or string; says whether the value was one of these.
  mutating func scalar(_ tree: JSONTree) -> Bool {
    switch tree {
    case .null: raw("null".utf8)
    case .boolean(let value): raw((value ? "true" : "false").utf8)
    case .number(let text): raw(text.utf8)
    case .string(let text): string(text)
    case .array, .object: return false
    }
    return true
  }
}

extension JSONTree {
  /// The value on one line without spaces, its members in the order in which they were given.
  package func compact() -> [UInt8] {
    var writer = JSONWriter()
    writer.compact(self, isCanonical: false)
    return writer.bytes
  }

  /// The one form from which digests are made.
  ///
  /// Members are sorted by the UTF-8 bytes of their keys and left out where they are null; there is
  /// no white space; numbers have their shortest exact form, integers without exponent; strings
  /// have only the escapes that JSON asks for and are not normalised.
  package func canonical() -> [UInt8] {
    var writer = JSONWriter()
    writer.compact(self, isCanonical: true)
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func compact(_ tree: JSONTree, isCanonical: Bool) {
    switch tree {
    case .array(let elements):
      raw(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { raw(UInt8(ascii: ",")) }
        compact(element, isCanonical: isCanonical)
      }
      raw(UInt8(ascii: "]"))
    case .object(let members):
      raw(UInt8(ascii: "{"))
      for (index, member) in (isCanonical ? Self.canonical(members) : members).enumerated() {
        if index > 0 { raw(UInt8(ascii: ",")) }
        string(member.key)
        raw(UInt8(ascii: ":"))
        compact(member.value, isCanonical: isCanonical)
      }
      raw(UInt8(ascii: "}"))
    case .number(let text) where isCanonical:
      raw((JSONDecimal(text.utf8).canonical ?? text).utf8)
    default: _ = scalar(tree)
    }
  }

  private static func canonical(
    _ members: [(key: String, value: JSONTree)]
  ) -> [(key: String, value: JSONTree)] {
    members
      .filter { if case .null = $0.value { false } else { true } }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}
