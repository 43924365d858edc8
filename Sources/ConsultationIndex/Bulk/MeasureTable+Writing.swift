extension MeasureTable {
  /// The table as CSV in UTF-8, see <doc:MeasureTableFormat>.
  ///
  /// - Complexity: O(*n* · *m*) for *n* communities and *m* measures.
  public func csv() -> [UInt8] {
    var bytes: [UInt8] = []
    writeCSV { bytes += $0 }
    return bytes
  }

  /// Writes the table as CSV in UTF-8 piece by piece, so that it is never in memory as a whole.
  ///
  /// - Parameter write: Takes the next bytes.
  /// - Throws: What `write` throws; nothing more is written then.
  public func writeCSV<Failure: Error>(
    _ write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = MeasureTableWriter()
    for line in MeasureTableHeader.lines(of: self) { writer.append(line) }
    for row in 0..<count {
      let place = places[row]
      writer.append(communities[row], blocks[Int(place.block)], Int(place.slot))
      if writer.isFull { try write(writer.take()) }
    }
    try write(writer.take())
  }
}

/// Gathers the bytes of a table: text cells with their guard, integers digit by digit.
private struct MeasureTableWriter {
  /// How many bytes are gathered before they are passed on.
  private static let piece = 1 << 18

  /// A mark, so that spreadsheets know the encoding.
  private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// The bytes of the integers of one row, with the commas before them.
  private var integers: [UInt8] = []

  var isFull: Bool { bytes.count >= Self.piece }

  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func append(_ cells: [String]) {
    for (column, cell) in cells.enumerated() {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    endRow()
  }

  mutating func append(_ community: Community, _ block: MeasureBlock, _ slot: Int) {
    append(community.id)
    bytes.append(UInt8(ascii: ","))
    if !community.name.isEmpty { append(community.name) }
    bytes.append(UInt8(ascii: ","))
    if !community.kind.isEmpty { append(community.kind) }
    bytes.append(UInt8(ascii: ","))
    if let street = community.street { append(street) }
    appendIntegers(of: block, slot)
    endRow()
  }

  private mutating func endRow() {
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  /// Appends a text; one in the usual form byte by byte, others with guard and quotes.
  private mutating func append(_ text: String) {
    let start = bytes.count
    if !appendUsual(text.utf8.span) {
      for byte in CellGuard.guarded(text).utf8 { bytes.append(byte) }
    }
    let cell = bytes[start...]
    guard cell.contains(where: Self.needsQuotes) else { return }
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for byte in cell {
      if byte == UInt8(ascii: "\"") { quoted.append(byte) }
      quoted.append(byte)
    }
    bytes.replaceSubrange(start..., with: quoted + [UInt8(ascii: "\"")])
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D, 0x09: true
    default: false
    }
  }

  /// Appends a text that surely needs no guard: from a letter, digit or Chinese character to another.
  private mutating func appendUsual(_ text: Span<UInt8>) -> Bool {
    func isAlphanumeric(_ byte: UInt8) -> Bool { JSONText.isDigit(byte) || JSONText.isLetter(byte) }
    // The first of three bytes of a character that is neither blank nor the start of a formula.
    func isChinese(_ byte: UInt8) -> Bool { byte >= 0xE4 && byte <= 0xE9 }
    let last = text.count - 1
    guard last >= 0, isAlphanumeric(text[0]) || isChinese(text[0]),
      isAlphanumeric(text[last]) || last >= 2 && isChinese(text[last - 2])
    else { return false }
    for offset in text.indices { bytes.append(text[offset]) }
    return true
  }

  /// Appends the integers of a row, each after a comma.
  private mutating func appendIntegers(of block: MeasureBlock, _ slot: Int) {
    let columns = block.columnCount
    // A comma and ten digits at most.
    let most = columns * 11
    if integers.count < most { integers = Array(repeating: 0, count: most) }
    var digits = integers.mutableSpan
    let narrow = block.narrow.span
    let stride = block.stride
    var end = 0
    var place = slot
    for column in 0..<columns {
      digits[end] = UInt8(ascii: ",")
      end &+= 1
      var value = Int32(narrow[place])
      if value == MeasureBlock.limit { value = block.exact(column, slot) }
      place &+= stride
      if value >= 0 {
        Self.write(UInt32(bitPattern: value), to: &digits, at: &end)
      }
    }
    bytes.append(contentsOf: integers[..<end])
  }

  @inline(__always)
  private static func write(
    _ value: UInt32, to digits: inout MutableSpan<UInt8>, at end: inout Int
  ) {
    if value < 10 {
      digits[end] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value)
      end &+= 1
      return
    }
    var length = 2
    var bound: UInt32 = 100
    while length < 10, value >= bound {
      length &+= 1
      bound = bound &* 10
    }
    var rest = value
    var place = end &+ length
    end = place
    while place > end &- length {
      place &-= 1
      digits[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}
