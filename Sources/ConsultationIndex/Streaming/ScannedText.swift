/// A string of a JSON text: where it stands, and its first bytes in two words.
///
/// Names of at most sixteen bytes are told apart by the words and the length alone.
struct ScannedText {
  /// The offset after the opening quote.
  var start: Int
  /// The offset of the closing quote.
  var end: Int
  /// The first eight bytes, the first one lowest.
  var head: UInt64
  /// The next eight bytes.
  var next: UInt64
  var content: Content

  /// What the bytes between the quotes are, so that they can be taken for the meaning or not.
  enum Content {
    /// Printable ASCII, which means itself.
    case plain
    /// Well-formed UTF-8 without escapes; the words are not filled.
    case unicode
    /// With escapes; the words are not filled.
    case escaped
  }

  @inline(__always) var count: Int { end &- start }
  @inline(__always) var isPlain: Bool { content == .plain }

  /// The day number of a date written `YYYY-MM-DD`, nil where there is no such day.
  var dayNumber: Int64? {
    guard content == .plain, count == 10 else { return nil }
    func digit(_ word: UInt64, _ place: UInt64) -> Int {
      Int(truncatingIfNeeded: word &>> (place &* 8) & 0xFF) &- 0x30
    }
    // Places 4 and 7 hold the hyphens; every other digit must be one.
    guard head &>> 32 & 0xFF == 0x2D, head &>> 56 & 0xFF == 0x2D else { return nil }
    let digits = (
      digit(head, 0), digit(head, 1), digit(head, 2), digit(head, 3), digit(head, 5),
      digit(head, 6), digit(next, 0), digit(next, 1)
    )
    func isDigit(_ value: Int) -> Bool { UInt(bitPattern: value) < 10 }
    guard isDigit(digits.0), isDigit(digits.1), isDigit(digits.2), isDigit(digits.3),
      isDigit(digits.4), isDigit(digits.5), isDigit(digits.6), isDigit(digits.7)
    else { return nil }
    // Digits were checked, so none of these sums comes near the ends of an integer.
    let year = ((digits.0 &* 10 &+ digits.1) &* 10 &+ digits.2) &* 10 &+ digits.3
    return CalendarDate(
      year: year, month: digits.4 &* 10 &+ digits.5, day: digits.6 &* 10 &+ digits.7
    ).map { Int64($0.dayNumber) }
  }
}

/// Something that is left to the exact reader: an error, or merely seldom.
struct Unusual: Error {}

/// Reads tokens of JSON at a moving offset, and gives up at whatever is not plain.
///
/// Nothing is accepted here that `JSONParser` would refuse. Offsets stay below the count of the
/// bytes, which is why arithmetic on them may wrap.
enum Scan {
  /// The next byte that is not white space, 0 at the end and before control characters.
  @inline(__always)
  static func peek(_ bytes: Span<UInt8>, _ at: inout Int) -> UInt8 {
    while at < bytes.count {
      let byte = bytes[at]
      if byte > 0x20 { return byte }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return 0 }
      at = at &+ 1
    }
    return 0
  }

  /// Takes a byte that must come next.
  @inline(__always)
  static func take(_ byte: UInt8, _ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) {
    guard peek(bytes, &at) == byte else { throw Unusual() }
    at = at &+ 1
  }

  /// Takes a byte if it comes next.
  @inline(__always)
  static func takes(_ byte: UInt8, _ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    guard peek(bytes, &at) == byte else { return false }
    at = at &+ 1
    return true
  }

  /// Takes the comma before another item, or the bracket that ends them.
  @inline(__always)
  static func hasMore(
    before close: UInt8, _ bytes: Span<UInt8>, _ at: inout Int
  ) throws(Unusual) -> Bool {
    let byte = peek(bytes, &at)
    at = at &+ 1
    if byte == UInt8(ascii: ",") { return true }
    guard byte == close else { throw Unusual() }
    return false
  }

  /// Takes a string and its colon.
  @inline(__always)
  static func key(
    _ bytes: Span<UInt8>, _ at: inout Int, most: Int
  ) throws(Unusual) -> ScannedText {
    let text = try text(bytes, &at, most: most)
    try take(UInt8(ascii: ":"), bytes, &at)
    return text
  }

  /// Takes a string of at most so many bytes.
  static func text(
    _ bytes: Span<UInt8>, _ at: inout Int, most: Int
  ) throws(Unusual) -> ScannedText {
    try take(UInt8(ascii: "\""), bytes, &at)
    var text = ScannedText(start: at, end: at, head: 0, next: 0, content: .plain)
    var words = 0
    var place = at
    while bytes.count &- place >= 8 {
      var word = word(bytes, place)
      let special = special(word)
      let length = special.trailingZeroBitCount &>> 3
      if special != 0 { word &= 1 &<< UInt64(truncatingIfNeeded: length &<< 3) &- 1 }
      if words == 0 { text.head = word } else if words == 1 { text.next = word }
      words = words &+ 1
      place = place &+ length
      if special != 0 { break }
    }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      return try unusual(text, bytes, &at, most: most)
    }
    text.end = place
    if text.count > most { throw Unusual() }
    at = place &+ 1
    return text
  }

  /// A string that holds other than plain bytes, or stands at the end of the text.
  @inline(never)
  private static func unusual(
    _ start: ScannedText, _ bytes: Span<UInt8>, _ at: inout Int, most: Int
  ) throws(Unusual) -> ScannedText {
    var text = ScannedText(
      start: start.start, end: start.start, head: 0, next: 0, content: .plain)
    var place = text.start
    while place < bytes.count {
      let byte = bytes[place]
      if byte >= 0x80 {
        let length = JSONText.sequenceLength(bytes, at: place)
        if length == 0 { throw Unusual() }
        if text.content == .plain { text.content = .unicode }
        place = place &+ length
      } else if byte == UInt8(ascii: "\"") {
        text.end = place
        if text.count > most { throw Unusual() }
        if text.isPlain { text.fill(bytes) }
        at = place &+ 1
        return text
      } else if byte == UInt8(ascii: "\\") {
        let length = JSONParser.escapeLength(bytes, at: place)
        if length == 0 { throw Unusual() }
        text.content = .escaped
        place = place &+ length
      } else if byte < 0x20 {
        throw Unusual()
      } else {
        place = place &+ 1
      }
    }
    throw Unusual()
  }

  /// Eight bytes from an offset on, the first one lowest; the text must hold them.
  @inline(__always)
  static func word(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    let part = bytes.extracting(at..<at &+ 8)
    let low =
      UInt64(part[0]) | UInt64(part[1]) &<< 8 | UInt64(part[2]) &<< 16 | UInt64(part[3]) &<< 24
    let high =
      UInt64(part[4]) | UInt64(part[5]) &<< 8 | UInt64(part[6]) &<< 16 | UInt64(part[7]) &<< 24
    return low | high &<< 32
  }

  /// The top bit of each byte that may end a run of plain ones; exact for the lowest such byte.
  ///
  /// A quote, a backslash, a control character, or a byte of 80 or more: a byte less than another
  /// borrows from the next when they are subtracted, so only bytes above a true one can be wrong.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let found =
      (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
      | word
    return found & (ones &* 0x80)
  }

  /// Takes a number that is written in digits alone.
  static func digits(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) -> Int {
    _ = peek(bytes, &at)
    let start = at
    var value = 0
    while at < bytes.count, JSONText.isDigit(bytes[at]) {
      // Eighteen digits stay below 2⁶³; more are refused below, however they wrapped.
      value = value &* 10 &+ Int(bytes[at] & 0x0F)
      at = at &+ 1
    }
    let count = at &- start
    guard count > 0, count <= 18, count == 1 || bytes[start] != UInt8(ascii: "0"),
      at < bytes.count, !JSONParser.isNumberLike(bytes[at])
    else { throw Unusual() }
    return value
  }

  /// Takes `true` or `false`.
  static func flag(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) -> Bool {
    let first = peek(bytes, &at)
    let length = at < bytes.count ? JSONParser.wordLength(bytes, from: at) : 0
    guard length > 0, first != UInt8(ascii: "n") else { throw Unusual() }
    at = at &+ length
    return first == UInt8(ascii: "t")
  }

  /// Passes over an object without looking into it, so that it can be read later.
  static func passObject(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) {
    var depth = 0
    repeat {
      let byte = peek(bytes, &at)
      switch byte {
      case 0: throw Unusual()
      case UInt8(ascii: "\""): _ = try text(bytes, &at, most: .max)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth = depth &+ 1
        at = at &+ 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth = depth &- 1
        at = at &+ 1
      default: at = at &+ 1
      }
    } while depth > 0
  }
}

extension ScannedText {
  /// Fills the words from the bytes, one by one.
  fileprivate mutating func fill(_ bytes: Span<UInt8>) {
    for place in start..<min(end, start &+ 16) {
      let byte = UInt64(bytes[place])
      let index = UInt64(truncatingIfNeeded: place &- start)
      if index < 8 { head |= byte &<< (index &* 8) } else { next |= byte &<< ((index &- 8) &* 8) }
    }
  }
}
