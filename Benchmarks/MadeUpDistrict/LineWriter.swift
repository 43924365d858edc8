import ConsultationIndex

/// Writes one line of JSON into a buffer that is used again and again.
///
/// Keys and texts are this generator's own and hold nothing that JSON would escape.
package struct LineWriter {
  package private(set) var bytes: [UInt8] = []

  package init() { bytes.reserveCapacity(1 << 17) }

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func raw(_ other: LineWriter) { bytes.append(contentsOf: other.bytes) }

  mutating func byte(_ character: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: character.value))
  }

  mutating func endLine() { byte("\n") }

  /// Opens an object or array.
  mutating func open(_ bracket: Unicode.Scalar) { byte(bracket) }

  mutating func close(_ bracket: Unicode.Scalar) { byte(bracket) }

  /// A comma unless nothing stands before it.
  mutating func separate() {
    switch bytes.last {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), nil: break
    default: byte(",")
    }
  }

  mutating func key(_ name: String) {
    separate()
    byte("\"")
    raw(name)
    raw("\":")
  }

  mutating func string(_ text: String) {
    separate()
    byte("\"")
    raw(text)
    byte("\"")
  }

  mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  mutating func member(_ name: String, _ number: Int) {
    key(name)
    digits(number)
  }

  mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    raw(flag ? "true" : "false")
  }

  /// A date by its day number, see ``CalendarDate``.
  mutating func member(_ name: String, day: Int) {
    key(name)
    date(day)
  }

  /// The tokens of which a bit is set.
  mutating func member(_ name: String, _ tokens: [String], mask: Int) {
    key(name)
    open("[")
    for (index, token) in tokens.enumerated() where mask & (1 << index) != 0 { string(token) }
    close("]")
  }

  mutating func date(_ day: Int) {
    let (year, month, dayOfMonth) = CalendarDate(dayNumber: Int32(clamping: day)).components
    byte("\"")
    padded(year / 100)
    padded(year % 100)
    byte("-")
    padded(month)
    byte("-")
    padded(dayOfMonth)
    byte("\"")
  }

  mutating func padded(_ number: Int, width: Int = 2) {
    var scale = 1
    for _ in 1..<width { scale *= 10 }
    while scale > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / scale % 10))
      scale /= 10
    }
  }

  mutating func digits(_ number: Int) {
    var width = 1
    var rest = number / 10
    while rest > 0 {
      width += 1
      rest /= 10
    }
    padded(number, width: width)
  }
}
