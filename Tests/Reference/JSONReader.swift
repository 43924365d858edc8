/// Reads JSON strictly after RFC 8259; duplicate keys are refused as well.
struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  static func read(_ bytes: [UInt8]) throws -> JSON {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.place == bytes.count else { throw ReferenceRefusal("text after the value") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D { place += 1 }
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws {
    skipSpace()
    guard skip(character) else { throw ReferenceRefusal("`\(character)` expected at \(place)") }
    skipSpace()
  }

  private mutating func value() throws -> JSON {
    skipSpace()
    switch next.map(Unicode.Scalar.init) {
    case "{": return try nested { reader in try reader.object() }
    case "[": return try nested { reader in try reader.array() }
    case "\"": return .string(try string())
    case "t": return try word("true", .boolean(true))
    case "f": return try word("false", .boolean(false))
    case "n": return try word("null", .null)
    default: return .number(try number())
    }
  }

  /// Documents nest no deeper than 64 levels.
  private mutating func nested(_ read: (inout JSONReader) throws -> JSON) throws -> JSON {
    depth += 1
    guard depth <= 64 else { throw ReferenceRefusal("nested too deeply") }
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func word(_ word: String, _ value: JSON) throws -> JSON {
    guard bytes[place...].starts(with: word.utf8) else { throw ReferenceRefusal("no value") }
    place += word.utf8.count
    return value
  }

  private mutating func object() throws -> JSON {
    var members: [JSON.Member] = []
    try expect("{")
    if skip("}") { return .object([]) }
    repeat {
      skipSpace()
      let key = try string()
      guard !members.contains(where: { $0.key == key }) else {
        throw ReferenceRefusal("`\(key.string)` comes twice")
      }
      try expect(":")
      members.append(JSON.Member(key: key, value: try value()))
      skipSpace()
    } while skip(",")
    try expect("}")
    return .object(members)
  }

  private mutating func array() throws -> JSON {
    var elements: [JSON] = []
    try expect("[")
    if skip("]") { return .array([]) }
    repeat {
      elements.append(try value())
      skipSpace()
    } while skip(",")
    try expect("]")
    return .array(elements)
  }

  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
  private mutating func number() throws -> Text {
    let start = place
    _ = skip("-")
    if !skip("0") { try digits() }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      if !skip("-") { _ = skip("+") }
      try digits()
    }
    return Text(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func digits() throws {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    guard place > start else { throw ReferenceRefusal("a digit expected at \(place)") }
  }

  private mutating func string() throws -> Text {
    guard skip("\"") else { throw ReferenceRefusal("a string expected at \(place)") }
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw ReferenceRefusal("a control character at \(place)") }
      place += 1
      if byte == UInt8(ascii: "\\") {
        text += try escaped().utf8
      } else {
        text.append(byte)
      }
    }
    guard skip("\"") else { throw ReferenceRefusal("a string without end") }
    guard let string = String(validating: text, as: UTF8.self) else {
      throw ReferenceRefusal("not UTF-8")
    }
    return Text(string)
  }

  /// The character of an escape, after its backslash.
  private mutating func escaped() throws -> Unicode.Scalar {
    guard let byte = next else { throw ReferenceRefusal("a string without end") }
    place += 1
    switch Unicode.Scalar(byte) {
    case "\"": return "\""
    case "\\": return "\\"
    case "/": return "/"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": break
    default: throw ReferenceRefusal("no such escape")
    }
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // Half of a pair of surrogates: the other half has to follow.
    guard unit < 0xDC00, skip("\\"), skip("u") else { throw ReferenceRefusal("half a character") }
    let low = try codeUnit()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw ReferenceRefusal("half a character") }
    return scalar
  }

  private mutating func codeUnit() throws -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw ReferenceRefusal("four hexadecimal digits expected")
      }
      unit = unit * 16 + UInt32(digit)
      place += 1
    }
    return unit
  }
}
