/// Finding out what is wrong, once it is known that something is.
extension JSONParser {
  /// What the grammar allows at a place.
  enum Expectation {
    case value, name, comma, end
    case colon(after: Range<Int>)
  }

  static func text(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }

  /// Why the text cannot go on as it does at an offset.
  func refusal(
    _ bytes: Span<UInt8>, at offset: Int, expecting expectation: Expectation
  ) -> JSONSyntaxError {
    guard offset < bytes.count else { return refusalOfEnd(bytes) }
    let byte = bytes[offset]
    if let foreign = refusalOfForeignSign(bytes, at: offset) { return foreign }
    let found = Self.sign(bytes, at: offset)
    let parameters = ["found": found]
    if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "/") {
      return JSONSyntaxError(.comment, at: offset, parameters)
    }
    switch expectation {
    case .value:
      return refusalOfValue(bytes, at: offset)
    case .name:
      if byte == UInt8(ascii: "'") { return JSONSyntaxError(.singleQuotes, at: offset, parameters) }
      let run = Self.run(bytes, from: offset)
      return run.isEmpty
        ? JSONSyntaxError(.missingName, at: offset, parameters)
        : JSONSyntaxError(.unquotedKey, at: offset, ["key": run])
    case .colon(after: let key):
      let name = JSONText.shown(Self.lossy(bytes, key.lowerBound + 1..<key.upperBound - 1))
      return JSONSyntaxError(.missingColon, at: offset, ["key": name, "found": found])
    case .comma:
      return refusalAfterValue(bytes, at: offset, found)
    case .end:
      return JSONSyntaxError(.contentAfterValue, at: offset, parameters)
    }
  }

  private func refusalOfValue(_ bytes: Span<UInt8>, at offset: Int) -> JSONSyntaxError {
    let byte = bytes[offset]
    let run = Self.run(bytes, from: offset)
    if byte == UInt8(ascii: "'") {
      return JSONSyntaxError(.singleQuotes, at: offset, ["found": "'"])
    }
    if byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") {
      return Self.refusal(ofNumber: run, at: offset)
    }
    if !run.isEmpty { return Self.refusal(ofWord: run, at: offset) }
    return JSONSyntaxError(.missingValue, at: offset, ["found": Self.sign(bytes, at: offset)])
  }

  /// After a value stands neither a comma nor the bracket that closes what is open.
  private func refusalAfterValue(
    _ bytes: Span<UInt8>, at offset: Int, _ found: String
  ) -> JSONSyntaxError {
    let opening = open.last.map { Int(tape[Int($0)].start) } ?? 0
    let close = Self.text(bytes[opening] &+ 2)
    let byte = bytes[offset]
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
      return JSONSyntaxError(
        .mismatchedBracket, at: offset,
        ["open": Self.text(bytes[opening]), "close": close, "found": found], opening: opening)
    }
    return JSONSyntaxError(.missingComma, at: offset, ["close": close, "found": found])
  }

  private func refusalOfEnd(_ bytes: Span<UInt8>) -> JSONSyntaxError {
    guard let container = open.last else {
      return JSONSyntaxError(.emptyDocument, at: bytes.count)
    }
    let opening = Int(tape[Int(container)].start)
    return JSONSyntaxError(
      .unexpectedEnd, at: bytes.count, ["open": Self.text(bytes[opening])], opening: opening)
  }

  /// Bytes above ASCII outside of strings: another encoding, or signs of a Chinese keyboard.
  private func refusalOfForeignSign(
    _ bytes: Span<UInt8>, at offset: Int
  ) -> JSONSyntaxError? {
    guard bytes[offset] >= 0x80 else { return nil }
    let length = JSONText.sequenceLength(bytes, at: offset)
    guard length > 0 else { return Self.refusal(ofByte: bytes[offset], at: offset) }
    let text = Self.lossy(bytes, offset..<offset + length)
    let wanted: String
    switch text {
    case "，", "、", "；": wanted = ","
    case "：": wanted = ":"
    case "“", "”", "„", "‟", "＂", "‘", "’", "＇", "「", "」", "『", "』": wanted = "\""
    case "［", "【", "〔": wanted = "["
    case "］", "】", "〕": wanted = "]"
    case "｛": wanted = "{"
    case "｝": wanted = "}"
    case "－", "−", "–", "—": wanted = "-"
    case "\u{3000}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{200B}": wanted = " "
    default: return nil
    }
    let code = text.unicodeScalars.first.map { JSONText.code($0.value) } ?? ""
    return JSONSyntaxError(
      .foreignPunctuation, at: offset,
      ["found": JSONText.shown(text), "code": code, "wanted": wanted])
  }

  static func refusal(ofByte byte: UInt8, at offset: Int) -> JSONSyntaxError {
    JSONSyntaxError(
      .notUTF8, at: offset, ["byte": JSONText.code(UInt32(byte), digits: 2, prefix: "0x")])
  }

  /// Why letters without quotes are no value.
  private static func refusal(ofWord word: String, at offset: Int) -> JSONSyntaxError {
    var parameters = ["found": word]
    switch word.lowercased() {
    case "nan", "inf", "infinity": return JSONSyntaxError(.notFinite, at: offset, parameters)
    case "none", "nil", "undefined": parameters["nearest"] = "null"
    case "yes": parameters["nearest"] = "true"
    case "no": parameters["nearest"] = "false"
    default: parameters["nearest"] = nearestName(to: word, among: ["true", "false", "null"])
    }
    return JSONSyntaxError(.unknownWord, at: offset, parameters)
  }
}

/// The shortest text around a place that shows what stands there.
extension JSONParser {
  /// Letters, digits and signs of numbers from an offset on, as a message shows them.
  static func run(_ bytes: Span<UInt8>, from offset: Int) -> String {
    var end = offset
    // One more than a message shows, so that it shows that there is more.
    while end < bytes.count, end - offset <= 40, isNumberLike(bytes[end]) { end += 1 }
    return JSONText.shown(lossy(bytes, offset..<end))
  }

  /// The character at an offset, or its code where it has no looks of its own.
  static func sign(_ bytes: Span<UInt8>, at offset: Int) -> String {
    let byte = bytes[offset]
    if byte < 0x20 || byte == 0x7F { return JSONText.code(UInt32(byte)) }
    let length = byte < 0x80 ? 1 : max(1, JSONText.sequenceLength(bytes, at: offset))
    return JSONText.harmless(lossy(bytes, offset..<offset + length))
  }

  /// The text of a range that lies within the bytes.
  static func lossy(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var text: [UInt8] = []
    for offset in range { text.append(bytes[offset]) }
    return String(decoding: text, as: UTF8.self)
  }
}
