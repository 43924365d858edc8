import ConsultationIndex

/// A table of texts as it stands in a CSV file (RFC 4180), with the place of every cell.
///
/// ```swift
/// let sheet = try Sheet(csv: Array("编号,名称\r\nc-1,\"甲\"\"乙\"\r\n".utf8))
/// sheet.cell(1, 1)  // "甲\"乙"
/// ```
///
/// Rows and columns count from 0 here and from 1, like a spreadsheet, in messages. An empty line is
/// a row, so that both agree.
package struct Sheet: Sendable {
  /// Where a cell stands in the text, without its quotes.
  struct Cell {
    enum Form: UInt8 {
      case plain, quoted
      /// Quoted, with `""` in it.
      case escaped
    }
    let start: UInt32
    let end: UInt32
    let form: Form
  }

  /// The text as UTF-8, whatever its encoding was.
  package let text: [UInt8]
  /// The encoding that it was read from.
  package let encoding: TextEncoding
  /// What stands between cells: a comma, a tab or a semicolon.
  package let delimiter: UInt8
  let cells: [Cell]
  /// Where each row ends in the list of cells.
  let rowEnds: [Int]

  /// Reads a table, in UTF-8, UTF-16 or GB18030, with commas or (where its first line shows them, or a line
  /// `sep=;` before it) tabs or semicolons between cells.
  ///
  /// - Throws: The place of the first byte that is no character or the first quote that is wrong.
  /// - Complexity: O(*n*) for *n* bytes.
  package init(csv bytes: [UInt8], limits: Limits = Limits()) throws(InputErrors) {
    guard bytes.count <= limits.bytes else {
      throw InputErrors([
        Issue(.tableTooLarge, ["found": "\(bytes.count)", "most": "\(limits.bytes)"])
      ])
    }
    if let kind = FileKind(bytes), kind != .utf16 {
      throw InputErrors([Issue(.notATable, kind.parameters)])
    }
    let decoded = try TextEncoding.decode(bytes)
    // Other encodings may grow when they become UTF-8; positions take 32 bits.
    guard decoded.text.count < Int(UInt32.max) else {
      throw InputErrors([
        Issue(.tableTooLarge, ["found": "\(decoded.text.count)", "most": "\(UInt32.max)"])
      ])
    }
    var parser = SheetParser(decoded.text)
    try parser.parse()
    text = decoded.text
    encoding = decoded.encoding
    cells = parser.cells
    rowEnds = parser.rowEnds
    delimiter = parser.delimiter
  }

  /// The number of rows.
  package var rowCount: Int { rowEnds.count }

  /// The number of cells of a row.
  package func cellCount(ofRow row: Int) -> Int {
    guard rowEnds.indices.contains(row) else { return 0 }
    return rowEnds[row] - firstCell(ofRow: row)
  }

  /// The text of a cell; empty where the row has no such cell.
  package func cell(_ row: Int, _ column: Int) -> String {
    guard let cell = place(row, column) else { return "" }
    let range = Int(cell.start)..<Int(cell.end)
    guard cell.form == .escaped else { return String(decoding: text[range], as: UTF8.self) }
    var content: [UInt8] = []
    content.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      content.append(text[index])
      // A quote inside a quoted cell is always the first of two.
      index += text[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// The number of bytes of text before a cell, or before the end of the row without such a cell.
  package func offset(_ row: Int, _ column: Int) -> Int {
    if let cell = place(row, column) {
      return Int(cell.start) - (cell.form == .plain ? 0 : 1)
    }
    guard rowEnds.indices.contains(row), cellCount(ofRow: row) > 0 else { return text.count }
    let last = cells[rowEnds[row] - 1]
    return Int(last.end) + (last.form == .plain ? 0 : 1)
  }

  /// Whether a cell may hold so many digits, narrow or full-width; most cells are told apart by this
  /// without becoming a text.
  func mayHoldDigits(_ row: Int, _ column: Int, atLeast count: Int) -> Bool {
    guard let cell = place(row, column), cell.end - cell.start >= count else { return false }
    var found = 0
    for index in Int(cell.start)..<Int(cell.end) {
      switch text[index] {
      // 0xEF begins every full-width digit.
      case UInt8(ascii: "0")...UInt8(ascii: "9"), 0xEF: found += 1
      default: break
      }
    }
    return found >= count
  }

  /// How many bytes a cell takes; 0 where there is none.
  func length(_ row: Int, _ column: Int) -> Int {
    place(row, column).map { Int($0.end - $0.start) } ?? 0
  }

  /// Whether a row holds nothing but blanks.
  func isBlank(row: Int) -> Bool {
    let span = text.span
    for index in firstCell(ofRow: row)..<rowEnds[row] {
      let cell = cells[index]
      for place in Int(cell.start)..<Int(cell.end) {
        let byte = span[place]
        if byte > 0x20, byte < 0x7F { return false }
        if byte >= 0x80 {
          if !self.cell(row, index - firstCell(ofRow: row)).trimmed.isEmpty { return false }
          break
        }
      }
    }
    return true
  }

  /// Whether a row may begin with a mark, behind blanks perhaps: most are told apart by one byte.
  func mayBeMarked(row: Int) -> Bool {
    guard let cell = place(row, 0), cell.start < cell.end else { return false }
    let byte = text[Int(cell.start)]
    // 0xE2, 0xE3 and 0xEF begin wide marks and blanks.
    return byte <= 0x20 || byte == UInt8(ascii: "#") || byte == 0xC2 || byte >= 0xE1 && byte <= 0xE3
      || byte == 0xEF
  }

  private func firstCell(ofRow row: Int) -> Int { row == 0 ? 0 : rowEnds[row - 1] }

  private func place(_ row: Int, _ column: Int) -> Cell? {
    guard column >= 0, column < cellCount(ofRow: row) else { return nil }
    return cells[firstCell(ofRow: row) + column]
  }

  /// The name of a column in a spreadsheet: A, B … Z, AA, AB ….
  package static func letters(ofColumn column: Int) -> String {
    spreadsheetLetters(ofColumn: column)
  }
}
