/// How the text of a table is written in bytes.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16"
  case utf16BigEndian = "utf-16be"
  /// What WPS and Excel write as "CSV" on a Chinese Windows; GBK and GB2312 are parts of it.
  case gb18030

  /// The bytes by which programs recognise the encoding; GB18030 has none that they know.
  package var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: []
    }
  }
}

extension TextEncoding {
  /// The encoding of a text and how many bytes its mark takes.
  ///
  /// Without a mark, UTF-16 shows itself by the zero bytes beside commas and digits; else what is
  /// well-formed UTF-8 is that, and the rest is GB18030. A text in UTF-8 with a few broken bytes
  /// is still taken for UTF-8, so that they are reported and not read as other characters.
  package static func recognise(_ bytes: [UInt8]) -> (encoding: TextEncoding, mark: Int) {
    for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian]
    where bytes.starts(with: encoding.mark) {
      return (encoding, encoding.mark.count)
    }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
    if let evident = evidentUTF16(bytes) { return (evident, 0) }
    let census = UTF8Census(bytes)
    let isUTF8 = census.broken == 0 || census.broken * 10 < census.sequences
    return (isUTF8 ? .utf8 : .gb18030, 0)
  }

  /// UTF-16 without a mark: more ASCII characters beside a zero on the one side than on the other.
  private static func evidentUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(1 << 16)
    guard head.count >= 4, head.contains(0) else { return nil }
    var little = 0
    var big = 0
    for index in stride(from: 0, to: head.count - 1, by: 2) {
      let (first, second) = (head[index], head[index + 1])
      if second == 0, (0x09...0x7E).contains(first) { little += 1 }
      if first == 0, (0x09...0x7E).contains(second) { big += 1 }
    }
    // A stray zero byte in another encoding must not turn the whole text into UTF-16.
    let pairs = head.count / 2
    if little > big, little * 20 >= pairs { return .utf16LittleEndian }
    if big > little, big * 20 >= pairs { return .utf16BigEndian }
    return nil
  }
}

/// How much of a text is well-formed UTF-8 of more than one byte, and how much is broken.
private struct UTF8Census {
  var sequences = 0
  var broken = 0

  init(_ bytes: [UInt8]) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): if scalar.value >= 0x80 { sequences += 1 }
      case .error: broken += 1
      case .emptyInput: return
      }
    }
  }
}
