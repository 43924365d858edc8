/// Finding where tokens end; what is wrong with those that do not is found out afterwards.
extension JSONParser {
  /// The offset of the first byte that is not white space.
  @inline(__always)
  static func skipSpace(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
        break
      }
      offset = offset &+ 1
    }
    return offset
  }

  /// The offset of a string's closing quote, given the offset after the opening one; -1 if it is
  /// ill-formed.
  static func stringEnd(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x80 {
        let length = JSONText.sequenceLength(bytes, at: offset)
        if length == 0 { return -1 }
        offset = offset &+ length
      } else if byte == UInt8(ascii: "\"") {
        return offset
      } else if byte == UInt8(ascii: "\\") {
        let length = escapeLength(bytes, at: offset)
        if length == 0 { return -1 }
        offset = offset &+ length
      } else if byte < 0x20 {
        return -1
      } else {
        offset = offset &+ 1
      }
    }
    return -1
  }

  /// The length of an escape at its backslash, both halves of a pair together; 0 if it is
  /// ill-formed.
  static func escapeLength(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    guard bytes.count &- offset >= 2 else { return 0 }
    switch bytes[offset &+ 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"):
      guard let unit = JSONText.unit(bytes, at: offset &+ 2) else { return 0 }
      guard unit >> 11 == 0xD800 >> 11 else { return 6 }
      guard unit < 0xDC00, bytes.count &- offset >= 12, bytes[offset &+ 6] == UInt8(ascii: "\\"),
        bytes[offset &+ 7] == UInt8(ascii: "u"),
        let low = JSONText.unit(bytes, at: offset &+ 8), low >> 10 == 0xDC00 >> 10
      else { return 0 }
      return 12
    default: return 0
    }
  }

  /// The offset after a number; -1 if it is ill-formed.
  static func numberEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    if bytes[offset] == UInt8(ascii: "-") { offset = offset &+ 1 }
    let integer = offset
    offset = digitsEnd(bytes, from: offset)
    if offset == integer || (bytes[integer] == UInt8(ascii: "0") && offset &- integer > 1) {
      return -1
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      let fraction = offset &+ 1
      offset = digitsEnd(bytes, from: fraction)
      if offset == fraction { return -1 }
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset = offset &+ 1
      if offset < bytes.count,
        bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-")
      {
        offset = offset &+ 1
      }
      let exponent = offset
      offset = digitsEnd(bytes, from: exponent)
      if offset == exponent { return -1 }
    }
    return offset < bytes.count && isNumberLike(bytes[offset]) ? -1 : offset
  }

  @inline(__always)
  private static func digitsEnd(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, JSONText.isDigit(bytes[offset]) { offset = offset &+ 1 }
    return offset
  }

  /// The length of `true`, `false` or `null` at an offset, 0 if none of them stands there alone.
  static func wordLength(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    guard bytes.count &- offset >= 4 else { return 0 }
    var word: UInt32 = 0
    for place in offset..<offset &+ 4 { word = word << 8 | UInt32(bytes[place]) }
    var end = offset &+ 4
    switch word {
    case 0x7472_7565, 0x6E75_6C6C: break  // true, null
    case 0x6661_6C73 where end < bytes.count && bytes[end] == UInt8(ascii: "e"):  // fals·e
      end = end &+ 1
    default: return 0
    }
    return end < bytes.count && isNumberLike(bytes[end]) ? 0 : end &- offset
  }

  /// Whether a byte right after a number or word shows that more was meant to belong to it.
  static func isNumberLike(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: JSONText.isDigit(byte) || JSONText.isLetter(byte)
    }
  }
}
