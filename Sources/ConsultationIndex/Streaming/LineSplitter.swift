/// Finding lines in bytes.
enum LineSplitter {
  /// The offset of the first line feed in a range, or its end.
  static func lineEnd(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int {
    var place = range.lowerBound
    // Whole chunks without any are passed over in vector registers.
    while range.upperBound &- place >= 64 {
      let chunk = bytes.extracting(place..<place &+ 64)
      var found: UInt8 = 0
      for offset in 0..<64 { found |= chunk[offset] == 0x0A ? 1 : 0 }
      if found != 0 { break }
      place = place &+ 64
    }
    while place < range.upperBound, bytes[place] != 0x0A { place = place &+ 1 }
    return place
  }

  /// The offset after the last line feed in a range, or its start.
  static func end(ofLinesIn range: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    var place = range.upperBound
    while place > range.lowerBound, bytes[place &- 1] != 0x0A { place = place &- 1 }
    return place
  }

  /// The range without spaces, tabs and carriage returns at its ends.
  static func trimmed(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var end = range.upperBound
    while end > range.lowerBound, isSpace(bytes[end &- 1]) { end = end &- 1 }
    var start = range.lowerBound
    while start < end, isSpace(bytes[start]) { start = start &+ 1 }
    // What stands before a value on its line keeps its column.
    return start == end ? end..<end : range.lowerBound..<end
  }
}

extension LineMeter {
  /// Measures all lines of a range, which ends with one.
  ///
  /// - Returns: The outcomes, numbered from 1 at the start of the range, with the number of lines.
  mutating func lines(
    _ bytes: [UInt8], _ range: Range<Int>, offset: Int
  ) -> (results: [EvidenceLine], count: Int) {
    var results: [EvidenceLine] = []
    var (start, count) = (range.lowerBound, 0)
    while start < range.upperBound {
      let end = LineSplitter.lineEnd(bytes.span, in: start..<range.upperBound)
      count += 1
      if let line = measured(bytes, start..<end, number: count, offset: offset) {
        results.append(line)
      }
      start = end + 1
    }
    return (results, count)
  }

  /// The outcome of a line; nil where it is empty.
  mutating func measured(
    _ bytes: [UInt8], _ range: Range<Int>, number: Int, offset: Int
  ) -> EvidenceLine? {
    if let long = LongLine(bytes[range], offset: offset + range.lowerBound, ifAbove: limits) {
      return long.refused(number: number, limits: limits)
    }
    let text = LineSplitter.trimmed(range, bytes.span)
    return text.isEmpty ? nil : line(bytes, text, number: number, offset: offset)
  }
}

/// A line that is longer than the limits allow, of which only the start is kept.
struct LongLine: Sendable {
  /// As much as an excerpt shows.
  private static let shown = 2_000

  private let start: [UInt8]
  private let offset: Int
  private var length: Int
  private var last: UInt8?

  /// How long the line is without the carriage return at its end.
  private var count: Int { last == 0x0D ? length - 1 : length }

  init(_ bytes: ArraySlice<UInt8>, offset: Int) {
    start = Array(bytes.prefix(Self.shown))
    self.offset = offset
    length = bytes.count
    last = bytes.last
  }

  /// nil where the line is within the limits.
  init?(_ bytes: ArraySlice<UInt8>, offset: Int, ifAbove limits: Limits) {
    guard bytes.count > limits.bytes else { return nil }
    self.init(bytes, offset: offset)
    if count <= limits.bytes { return nil }
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    length += bytes.count
    last = bytes.last ?? last
  }

  /// The one error that it is.
  func refused(number: Int, limits: Limits) -> EvidenceLine {
    let error = JSONSyntaxError(
      .tooManyBytes, at: 0, ["count": "\(count)", "limit": "\(max(0, limits.bytes))"])
    var line = EvidenceLine(number: 1, result: .failure(InputErrors([error.issue(in: start)])))
    line.move(by: number - 1, offset: offset)
    return line
  }
}
