import ConsultationIndex

extension TextEncoding {
  /// A text as UTF-8 without a mark.
  package struct Decoded: Sendable {
    package let text: [UInt8]
    package let encoding: TextEncoding
  }

  /// Recognises the encoding of a text and turns it into UTF-8.
  ///
  /// - Throws: The place of the first bytes that are no character.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func decode(_ bytes: [UInt8]) throws(InputErrors) -> Decoded {
    let (encoding, mark) = recognise(bytes)
    let result =
      switch encoding {
      case .utf8: decodeUTF8(bytes, from: mark)
      case .utf16LittleEndian, .utf16BigEndian:
        decodeUTF16(bytes, from: mark, isLittleEndian: encoding == .utf16LittleEndian)
      case .gb18030: GB18030.decode(bytes, from: mark)
      }
    guard let bad = result.bad else { return Decoded(text: result.text, encoding: encoding) }
    throw InputErrors([undecodable(bad, in: bytes, after: result.text, encoding)])
  }

  /// What could be decoded, and the place in the bytes where it ended too early.
  typealias Partial = (text: [UInt8], bad: Range<Int>?)

  private static func decodeUTF8(_ bytes: [UInt8], from start: Int) -> Partial {
    let text = Array(bytes[start...])
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text.span)
      return (text, nil)
    } catch {
      let range = error.byteOffsets
      return (Array(text[..<range.lowerBound]), range.lowerBound + start..<range.upperBound + start)
    }
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], from start: Int, isLittleEndian: Bool
  ) -> Partial {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = start
    func unit(at index: Int) -> UInt16? {
      guard index + 1 < bytes.count else { return nil }
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? first | second << 8 : first << 8 | second
    }
    while index < bytes.count {
      guard let first = unit(at: index) else { return (text, index..<bytes.count) }
      var length = 2
      var value = UInt32(first)
      if UTF16.isLeadSurrogate(first), let second = unit(at: index + 2),
        UTF16.isTrailSurrogate(second)
      {
        value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
        length = 4
      }
      guard let scalar = Unicode.Scalar(value) else { return (text, index..<index + 2) }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      index += length
    }
    return (text, nil)
  }

  private static func undecodable(
    _ bad: Range<Int>, in bytes: [UInt8], after text: [UInt8], _ encoding: TextEncoding
  ) -> Issue {
    let shown = text + Array("\u{FFFD}".utf8)
    var lines = LineIndex()
    let digits = bytes[bad].prefix(4).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return Issue(
      .undecodable, ["bytes": digits.joined(separator: " "), "encoding": encoding.name],
      location: lines.location(of: text.count, in: shown))
  }

  /// The name as people know it.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .gb18030: "GB18030"
    }
  }
}

extension TextEncoding {
  /// A text in bytes, with the mark by which programs recognise the encoding.
  ///
  /// - Returns: The bytes, or nil where they would not read back as the same text.
  package func encode(_ text: [UInt8]) -> [UInt8]? {
    let bytes: [UInt8]
    switch self {
    case .utf8: return mark + text
    case .utf16LittleEndian, .utf16BigEndian:
      var units = mark
      for unit in String(decoding: text, as: UTF8.self).utf16 {
        let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
        units += self == .utf16LittleEndian ? [low, high] : [high, low]
      }
      return units
    case .gb18030:
      guard let encoded = GB18030.encode(text) else { return nil }
      bytes = encoded
    }
    // Nothing marks GB18030, so a short text could be taken for another encoding.
    guard let decoded = try? Self.decode(bytes), decoded.text == text else { return nil }
    return bytes
  }

  /// Whether a character cannot be written, or would read back as another one.
  package func lacks(_ scalar: Unicode.Scalar) -> Bool {
    guard self == .gb18030 else { return false }
    let text = Array(String(Character(scalar)).utf8)
    guard let bytes = GB18030.encode(text) else { return true }
    return GB18030.decode(bytes, from: 0).text != text
  }
}
