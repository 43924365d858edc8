/// Checks a text against RFC 8259 and notes where its values stand.
///
/// One loop with a stack of its own, so that nesting costs no call stack. Offsets are below 2³²
/// because longer texts are refused first; that is why arithmetic on them may wrap.
struct JSONParser {
  /// The deepest nesting whatever the limits say: what writers and readers, which do recurse, bear
  /// on the stack of any thread.
  private static let deepest = 512

  /// Every value and every key in the order of the text.
  private(set) var tape: [JSONNode] = []
  /// The indices of the arrays and objects around the current place.
  private(set) var open: [UInt32] = []
  private let limits: Limits

  init(limits: Limits) {
    self.limits = limits
  }

  /// Checks a whole text.
  mutating func parse(_ bytes: Span<UInt8>) throws(JSONSyntaxError) {
    try checkBeginning(bytes)
    // Ordinary documents spend about a dozen bytes on a value or key.
    tape.reserveCapacity(bytes.count / 12 + 1)
    var offset = Self.skipSpace(bytes, from: 0)
    repeat {
      var isInside = try value(bytes, &offset)
      while !isInside, let container = open.last {
        isInside = try next(bytes, &offset, container)
      }
    } while !open.isEmpty
    offset = Self.skipSpace(bytes, from: offset)
    if offset < bytes.count { throw refusal(bytes, at: offset, expecting: .end) }
  }

  /// Takes a value at an offset; says whether another value must follow inside of it.
  private mutating func value(
    _ bytes: Span<UInt8>, _ offset: inout Int
  ) throws(JSONSyntaxError) -> Bool {
    guard offset < bytes.count else { throw refusal(bytes, at: offset, expecting: .value) }
    let start = offset
    let byte = bytes[start]
    switch byte {
    case UInt8(ascii: "\""):
      try string(bytes, &offset)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      offset = Self.numberEnd(bytes, from: start)
      if offset < 0 { throw refusal(bytes, numberAt: start) }
      append(start, offset)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard open.count < min(limits.nesting, Self.deepest) else {
        throw JSONSyntaxError(
          .tooDeep, at: start, ["limit": "\(max(0, min(limits.nesting, Self.deepest)))"])
      }
      open.append(UInt32(truncatingIfNeeded: tape.count))
      append(start, start)
      offset = Self.skipSpace(bytes, from: start &+ 1)
      // `{` and `[` stand two before `}` and `]` in ASCII.
      if offset < bytes.count, bytes[offset] == byte &+ 2 {
        close(&offset)
        return false
      }
      if byte == UInt8(ascii: "{") { try name(bytes, &offset) }
      return true
    case UInt8(ascii: "t"): try word(bytes, &offset, length: 4)
    case UInt8(ascii: "f"): try word(bytes, &offset, length: 5)
    case UInt8(ascii: "n"): try word(bytes, &offset, length: 4)
    default: throw refusal(bytes, at: start, expecting: .value)
    }
    return false
  }

  /// Takes what follows a value inside a container; says whether another value must follow.
  private mutating func next(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ container: UInt32
  ) throws(JSONSyntaxError) -> Bool {
    offset = Self.skipSpace(bytes, from: offset)
    guard offset < bytes.count else { throw refusal(bytes, at: offset, expecting: .comma) }
    let opening = bytes[Int(tape[Int(container)].start)]
    let byte = bytes[offset]
    if byte == UInt8(ascii: ",") {
      let comma = offset
      offset = Self.skipSpace(bytes, from: comma &+ 1)
      if offset < bytes.count, bytes[offset] == opening &+ 2 {
        throw JSONSyntaxError(.trailingComma, at: comma, ["close": Self.text(bytes[offset])])
      }
      if opening == UInt8(ascii: "{") { try name(bytes, &offset) }
      return true
    }
    guard byte == opening &+ 2 else { throw refusal(bytes, at: offset, expecting: .comma) }
    close(&offset)
    return false
  }

  /// Ends the innermost container at its closing bracket.
  private mutating func close(_ offset: inout Int) {
    if let container = open.popLast() {
      tape[Int(container)].link = UInt32(truncatingIfNeeded: tape.count)
    }
    offset = offset &+ 1
  }

  /// Takes a key, the colon after it and the space up to the value.
  private mutating func name(
    _ bytes: Span<UInt8>, _ offset: inout Int
  ) throws(JSONSyntaxError) {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      throw refusal(bytes, at: offset, expecting: .name)
    }
    let start = offset
    try string(bytes, &offset)
    let end = offset
    offset = Self.skipSpace(bytes, from: end)
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else {
      throw refusal(bytes, at: offset, expecting: .colon(after: start..<end))
    }
    offset = Self.skipSpace(bytes, from: offset &+ 1)
  }

  /// Takes a string at its opening quote.
  private mutating func string(
    _ bytes: Span<UInt8>, _ offset: inout Int
  ) throws(JSONSyntaxError) {
    let start = offset
    let end = Self.stringEnd(bytes, from: start &+ 1)
    guard end >= 0 else { throw refusal(bytes, stringAt: start) }
    let length = end &- start &- 1
    if length > limits.stringBytes {
      throw JSONSyntaxError(
        .stringTooLong, at: start, ["count": "\(length)", "limit": "\(limits.stringBytes)"])
    }
    append(start, end)
    offset = end &+ 1
  }

  /// Takes one of the three words of JSON.
  private mutating func word(
    _ bytes: Span<UInt8>, _ offset: inout Int, length: Int
  ) throws(JSONSyntaxError) {
    let start = offset
    guard Self.wordLength(bytes, from: start) == length else {
      throw refusal(bytes, at: start, expecting: .value)
    }
    offset = start &+ length
    append(start, offset)
  }

  @inline(__always)
  private mutating func append(_ start: Int, _ link: Int) {
    tape.append(
      JSONNode(
        start: UInt32(truncatingIfNeeded: start), link: UInt32(truncatingIfNeeded: link)))
  }

  /// Refuses what shows at the first bytes: nothing, too much, or another encoding.
  private func checkBeginning(_ bytes: Span<UInt8>) throws(JSONSyntaxError) {
    if bytes.isEmpty { throw JSONSyntaxError(.emptyDocument, at: 0) }
    let limit = min(limits.bytes, Int(UInt32.max) - 1)
    if bytes.count > limit {
      throw JSONSyntaxError(
        .tooManyBytes, at: 0, ["count": "\(bytes.count)", "limit": "\(max(0, limit))"])
    }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      throw JSONSyntaxError(.byteOrderMark, at: 0)
    }
  }
}
