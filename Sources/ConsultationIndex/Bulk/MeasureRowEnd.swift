/// Finds where a row of a table ends, across the bounds of pieces.
///
/// A quote that is not closed takes in the lines below it. Such a row is given up as soon as it has
/// too many cells or bytes, so that no line is looked at more often than a row has cells.
struct MeasureRowEnd {
  private enum Place {
    case cellStart, plain, quoted
    /// Behind a quote within a quoted cell: its end, or the first of two.
    case quote
  }
  private let mostCells: Int
  private let mostBytes: Int
  private var place = Place.cellStart
  private var cells = 1
  private var scanned = 0
  /// How many bytes of the row stand before its first line break within quotes.
  private(set) var firstBreak: Int?
  /// Whether the row was given up.
  private(set) var isGivenUp = false

  init(mostCells: Int, mostBytes: Int) {
    self.mostCells = mostCells
    self.mostBytes = mostBytes
  }

  /// Whether a quote is open.
  var isInQuotes: Bool { place == .quoted }

  /// The offset of the line break that ends the row, or at which it was given up; nil where the bytes
  /// end first.
  mutating func find(in bytes: Span<UInt8>, from start: Int) -> Int? {
    let count = bytes.count
    var offset = start
    if scanned == 0 {
      // Most rows have no quotes at all. One that is too long is given up below.
      let end = mostBytes < count - start ? start + mostBytes + 1 : count
      while offset < end {
        let byte = bytes[offset]
        if byte == 0x0A || byte == 0x0D { return offset }
        if byte == UInt8(ascii: "\"") { break }
        offset &+= 1
      }
      offset = start
    }
    while offset < count {
      step(bytes[offset])
      if isEnded { return offset }
      scanned += 1
      guard scanned <= mostBytes, cells <= mostCells || firstBreak == nil else {
        isGivenUp = true
        return offset
      }
      offset &+= 1
    }
    return nil
  }

  private var isEnded = false

  private mutating func step(_ byte: UInt8) {
    let isQuote = byte == UInt8(ascii: "\"")
    switch place {
    case .quoted:
      if isQuote { place = .quote }
      if firstBreak == nil, byte == 0x0A || byte == 0x0D { firstBreak = scanned }
    case .quote where isQuote, .cellStart where isQuote: place = .quoted
    default:
      switch byte {
      case UInt8(ascii: ","):
        place = .cellStart
        cells += 1
      case 0x0A, 0x0D: isEnded = true
      default: place = .plain
      }
    }
  }
}
