import ConsultationIndex

/// Finds the cells of a table in a single pass over its bytes.
struct SheetParser {
  private let text: [UInt8]
  /// What stands between cells.
  let delimiter: UInt8
  /// Where the first row begins.
  private let start: Int
  private(set) var cells: [Sheet.Cell] = []
  private(set) var rowEnds: [Int] = []

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let tab = UInt8(ascii: "\t")
  private static let semicolon = UInt8(ascii: ";")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ text: [UInt8]) {
    self.text = text
    if let told = Self.toldDelimiter(of: text) {
      (delimiter, start) = told
    } else {
      (delimiter, start) = (Self.delimiter(of: text), 0)
    }
  }

  /// What a first line such as `sep=;` says, which is for spreadsheets and no row, and where it ends.
  private static func toldDelimiter(of text: [UInt8]) -> (UInt8, Int)? {
    let line = text.prefix(64).prefix { $0 != lineFeed && $0 != carriageReturn }
    let plain = line.filter { $0 != quote }
    guard plain.count >= 5,
      plain.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 }),
      let told = plain.dropFirst(4).first,
      [comma, tab, semicolon, UInt8(ascii: "|")].contains(told),
      plain.dropFirst(4).allSatisfy({ $0 == told || $0 == comma })
    else { return nil }
    var end = line.endIndex
    if end < text.count, text[end] == carriageReturn { end += 1 }
    if end < text.count, text[end] == lineFeed { end += 1 }
    return (told, end)
  }

  /// What stands between cells in the first line that has any of them: a tab before any comma, a comma, or
  /// a semicolon where there is neither.
  private static func delimiter(of text: [UInt8]) -> UInt8 {
    var isQuoted = false
    var hasSemicolon = false
    for byte in text {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      switch byte {
      case tab, comma: return byte
      case semicolon: hasSemicolon = true
      case lineFeed, carriageReturn: if hasSemicolon { return semicolon }
      default: break
      }
    }
    return hasSemicolon ? semicolon : comma
  }

  mutating func parse() throws(InputErrors) {
    var offset = start
    while offset < text.count {
      offset = text[offset] == Self.quote ? try quoted(at: offset) : plain(at: offset)
      guard offset < text.count else { break }
      if text[offset] == delimiter {
        offset += 1
        // A delimiter at the very end is followed by an empty cell.
        if offset == text.count { append(offset, offset, .plain) }
      } else {
        offset = endRow(at: offset)
      }
    }
    if (rowEnds.last ?? 0) < cells.count { rowEnds.append(cells.count) }
  }

  /// Takes a cell without quotes around it; quotes within it are text.
  private mutating func plain(at start: Int) -> Int {
    var end = start
    while end < text.count {
      let byte = text[end]
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      end += 1
    }
    append(start, end, .plain)
    return end
  }

  private mutating func quoted(at start: Int) throws(InputErrors) -> Int {
    var end = start + 1
    var form = Sheet.Cell.Form.quoted
    while true {
      while end < text.count, text[end] != Self.quote { end += 1 }
      guard end < text.count else { throw error(.unclosedQuote, at: start) }
      guard end + 1 < text.count, text[end + 1] == Self.quote else { break }
      form = .escaped
      end += 2
    }
    let next = end + 1
    if next < text.count {
      switch text[next] {
      case delimiter, Self.lineFeed, Self.carriageReturn: break
      default: throw error(.textAfterQuote, at: next)
      }
    }
    append(start + 1, end, form)
    return next
  }

  /// Ends the row at a line break and returns the start of the next.
  private mutating func endRow(at offset: Int) -> Int {
    rowEnds.append(cells.count)
    let isPair =
      text[offset] == Self.carriageReturn && offset + 1 < text.count
      && text[offset + 1] == Self.lineFeed
    return offset + (isPair ? 2 : 1)
  }

  private mutating func append(_ start: Int, _ end: Int, _ form: Sheet.Cell.Form) {
    cells.append(Sheet.Cell(start: UInt32(start), end: UInt32(end), form: form))
  }

  private func error(_ template: MessageTemplate, at offset: Int) -> InputErrors {
    var lines = LineIndex()
    let column = cells.count - (rowEnds.last ?? 0)
    return InputErrors([
      Issue(
        template,
        ["row": "\(rowEnds.count + 1)", "column": Sheet.letters(ofColumn: column)],
        location: lines.location(of: offset, in: text))
    ])
  }
}
