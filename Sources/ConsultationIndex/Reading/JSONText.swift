/// What bytes of a JSON text mean.
enum JSONText {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  /// The value of a hexadecimal digit.
  static func hexadecimal(_ byte: UInt8) -> UInt32? {
    if isDigit(byte) { return UInt32(byte & 0x0F) }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// A byte or code point in hexadecimal digits, such as `U+000A`.
  static func code(_ value: UInt32, digits: Int = 4, prefix: String = "U+") -> String {
    let text = String(value, radix: 16, uppercase: true)
    return prefix + String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// The length of the well-formed UTF-8 sequence that starts with a byte of 80 or more, or 0.
  ///
  /// Table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing above U+10FFFF.
  @inline(__always)
  static func sequenceLength(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let left = bytes.count &- offset
    let lead = bytes[offset]
    if lead < 0xE0 {
      return lead >= 0xC2 && left >= 2 && isContinuation(bytes[offset &+ 1]) ? 2 : 0
    }
    guard left >= 3 else { return 0 }
    let second = bytes[offset &+ 1]
    guard isContinuation(second), isContinuation(bytes[offset &+ 2]) else { return 0 }
    switch lead {
    case 0xE0: return second >= 0xA0 ? 3 : 0
    case 0xED: return second < 0xA0 ? 3 : 0
    case ..<0xF0: return 3
    case 0xF0 where second < 0x90, 0xF4 where second >= 0x90, 0xF5...: return 0
    default: return left >= 4 && isContinuation(bytes[offset &+ 3]) ? 4 : 0
    }
  }

  @inline(__always)
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The text of a string that the parser has checked, given the bytes between its quotes.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let content = bytes[range]
    guard content.contains(UInt8(ascii: "\\")) else {
      return String(decoding: content, as: UTF8.self)
    }
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      offset += 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      // The parser has seen to it that an escape is complete.
      let letter = bytes[offset]
      offset += 1
      switch letter {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        var code = unit(bytes.span, at: offset) ?? 0
        offset += 4
        if code >> 10 == 0xD800 >> 10 {
          let low = unit(bytes.span, at: offset + 2) ?? 0
          code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
          offset += 6
        }
        text += String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8
      default: text.append(letter)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The four hexadecimal digits at an offset, nil where there are not four.
  static func unit(_ bytes: Span<UInt8>, at offset: Int) -> UInt32? {
    guard bytes.count - offset >= 4 else { return nil }
    var code: UInt32 = 0
    for place in offset..<offset + 4 {
      guard let digit = hexadecimal(bytes[place]) else { return nil }
      code = code << 4 | digit
    }
    return code
  }

  /// Input as a message shows it: not longer than a line, and unable to disturb a terminal.
  static func shown(_ text: some StringProtocol, limit: Int = 40) -> String {
    let head = text.prefix(limit)
    let more = head.endIndex < text.endIndex ? "…" : ""
    return harmless(String(head)) + more
  }

  /// A text with control characters and changes of direction replaced.
  static func harmless(_ text: String) -> String {
    func replacement(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
      switch scalar.value {
      case 0x09: " "
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
      default: nil
      }
    }
    // Looking is far quicker than writing, and nearly always enough.
    guard text.unicodeScalars.contains(where: { replacement($0) != nil }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(replacement(scalar) ?? scalar) }
    return String(scalars)
  }
}
