import ConsultationIndex

/// Writes tables as CSV (RFC 4180, lines ended by CRLF).
///
/// Every text passes ``CellGuard``, so that no cell is ever run as a formula.
package struct SheetWriter: Sendable {
  private var text: [UInt8] = []
  private let delimiter: UInt8

  package init(delimiter: UInt8 = UInt8(ascii: ",")) { self.delimiter = delimiter }

  /// Appends a row; nil is an empty cell.
  ///
  /// - Parameters:
  ///   - cells: The cells.
  ///   - number: The place of a cell that is a number of our own and is to stay one, even below 0.
  package mutating func append(_ cells: [String?], number: Int? = nil) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text.append(delimiter) }
      if let cell { append(index == number ? cell : CellGuard.guarded(cell)) }
    }
    text += [0x0D, 0x0A]
  }

  private mutating func append(_ cell: String) {
    let bytes = cell.utf8
    let needsQuotes = bytes.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D, 0x09: true
      default: byte == delimiter
      }
    }
    guard needsQuotes else {
      text.append(contentsOf: bytes)
      return
    }
    text.append(UInt8(ascii: "\""))
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { text.append(byte) }
      text.append(byte)
    }
    text.append(UInt8(ascii: "\""))
  }

  /// The table as UTF-8 without a mark.
  package var utf8: [UInt8] { text }

  /// The table in an encoding; nil where the encoding lacks one of its characters.
  package func bytes(in encoding: TextEncoding) -> [UInt8]? { encoding.encode(text) }
}
