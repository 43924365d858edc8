/// The cells of one row, one by one: slower than ``MeasureRow``, and able to say what is wrong.
struct MeasureRowCells {
  struct Cell {
    /// Where it begins, with its quote.
    let offset: Int
    /// Without its quotes; as it stands where it is not UTF-8.
    let bytes: [UInt8]
  }

  private(set) var cells: [Cell] = []
  /// The place and kind of a quote that is wrong.
  private(set) var brokenQuote: (offset: Int, column: Int, template: MessageTemplate)?

  /// - Parameter row: The bytes of a row without the line break at its end.
  init(_ row: [UInt8]) {
    let (comma, quote) = (UInt8(ascii: ","), UInt8(ascii: "\""))
    var offset = 0
    repeat {
      let start = offset
      var content: [UInt8] = []
      if offset < row.count, row[offset] == quote {
        offset += 1
        var isClosed = false
        while offset < row.count {
          if row[offset] == quote {
            guard offset + 1 < row.count, row[offset + 1] == quote else {
              isClosed = true
              offset += 1
              break
            }
            offset += 1
          }
          content.append(row[offset])
          offset += 1
        }
        if !isClosed {
          brokenQuote = brokenQuote ?? (start, cells.count, .unclosedQuote)
        } else if offset < row.count, row[offset] != comma {
          brokenQuote = brokenQuote ?? (offset, cells.count, .textAfterQuote)
        }
      }
      while offset < row.count, row[offset] != comma {
        content.append(row[offset])
        offset += 1
      }
      cells.append(Cell(offset: start, bytes: content))
      offset += 1
    } while offset <= row.count
  }

  /// Whether every cell is empty.
  var isBlank: Bool { cells.allSatisfy { $0.bytes.isEmpty } }
}

extension [UInt8] {
  /// The number that digits alone stand for, −1 where there are none; nil where it is no quantity.
  var asQuantity: Int32? {
    if isEmpty { return -1 }
    guard count <= 10, allSatisfy(JSONText.isDigit) else { return nil }
    let value = reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return value <= Standard.maximumQuantity ? Int32(value) : nil
  }
}

/// The name of a column in a spreadsheet: A, B … Z, AA, AB ….
package func spreadsheetLetters(ofColumn column: Int) -> String {
  var letters: [UInt8] = []
  var rest = column
  while rest >= 0 {
    letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
    rest = rest / 26 - 1
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}
