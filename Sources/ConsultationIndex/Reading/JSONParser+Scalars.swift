/// Finding out what is wrong inside a string or a number.
extension JSONParser {
  /// Why a string is ill-formed, given the offset of its opening quote.
  func refusal(_ bytes: Span<UInt8>, stringAt start: Int) -> JSONSyntaxError {
    var offset = start + 1
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x80...:
        let length = JSONText.sequenceLength(bytes, at: offset)
        if length == 0 { return Self.refusal(ofByte: byte, at: offset) }
        offset += length
      case UInt8(ascii: "\\"):
        let length = Self.escapeLength(bytes, at: offset)
        if length == 0 { return refusal(bytes, escapeAt: offset, in: start) }
        offset += length
      case 0x0A, 0x0D:
        return JSONSyntaxError(.lineBreakInString, at: offset)
      case 0..<0x20:
        return JSONSyntaxError(
          .controlCharacter, at: offset,
          ["code": JSONText.code(UInt32(byte)), "escape": Self.escape(byte)])
      default: offset += 1
      }
    }
    return JSONSyntaxError(.unclosedString, at: start)
  }

  private func refusal(
    _ bytes: Span<UInt8>, escapeAt offset: Int, in start: Int
  ) -> JSONSyntaxError {
    guard offset + 1 < bytes.count else { return JSONSyntaxError(.unclosedString, at: start) }
    guard bytes[offset + 1] == UInt8(ascii: "u") else {
      let found = "\\" + Self.sign(bytes, at: offset + 1)
      return JSONSyntaxError(.badEscape, at: offset, ["found": found])
    }
    var end = offset + 2
    while end < min(offset + 6, bytes.count), JSONText.hexadecimal(bytes[end]) != nil { end += 1 }
    let found = ["found": Self.lossy(bytes, offset..<end)]
    return JSONSyntaxError(
      end - offset == 6 ? .loneSurrogate : .badUnicodeEscape, at: offset, found)
  }

  /// How a control character is written in a string.
  private static func escape(_ byte: UInt8) -> String {
    let content = JSONTree.string(text(byte)).compact().dropFirst().dropLast()
    return String(decoding: content, as: UTF8.self)
  }

  /// Why a number is ill-formed, given the offset of its first byte.
  func refusal(_ bytes: Span<UInt8>, numberAt start: Int) -> JSONSyntaxError {
    Self.refusal(ofNumber: Self.run(bytes, from: start), at: start)
  }

  static func refusal(ofNumber text: String, at offset: Int) -> JSONSyntaxError {
    let found = ["found": text]
    let body = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    if ["nan", "inf", "infinity"].contains(body.lowercased()) {
      return JSONSyntaxError(.notFinite, at: offset, found)
    }
    let digits = body.utf8.prefix(while: JSONText.isDigit)
    if !text.hasPrefix("+"), digits.count > 1, digits.first == UInt8(ascii: "0") {
      return JSONSyntaxError(.leadingZero, at: offset, found)
    }
    return JSONSyntaxError(.badNumber, at: offset, found)
  }
}
