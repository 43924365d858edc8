/// Scans a row of a table of measures: texts keep their places, numbers go into a row of integers.
///
/// One pass over the bytes, without a copy of any cell. What is not in the usual form — a quoted
/// number, something that is no number, too many or too few cells — is left to ``MeasureRowCells``.
enum MeasureRow {
  /// Where the cells of a column go: the index of a measure from 0, or one of these.
  enum Target {
    static let ignored: Int32 = -1
    static let id: Int32 = -2
    static let name: Int32 = -3
    static let kind: Int32 = -4
    static let street: Int32 = -5
  }

  /// A text without the quotes around it.
  struct Text {
    var start = 0
    var end = 0
    var isQuoted = false
    /// Whether quotes stand in it twice.
    var isEscaped = false
  }

  /// Where id, name, kind and street stand.
  struct Texts {
    private var texts = InlineArray<4, Text>(repeating: Text())

    subscript(target: Int32) -> Text {
      get { texts[Int(Target.id &- target)] }
      set { texts[Int(Target.id &- target)] = newValue }
    }
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")

  /// Scans a row, and says whether it is in the usual form.
  ///
  /// - Parameters:
  ///   - row: The bytes of the row without its line break.
  ///   - targets: By column.
  ///   - quantities: By measure; negative where there is no value.
  ///   - texts: Where the texts stand.
  static func scan(
    _ row: Span<UInt8>, _ targets: Span<Int32>, into quantities: inout [Int32],
    _ texts: inout Texts
  ) -> Bool {
    var values = quantities.mutableSpan
    let count = row.count
    let last = targets.count &- 1
    var offset = 0
    for column in 0..<targets.count {
      let target = targets[column]
      if target >= 0 {
        let begin = offset
        var value = 0
        while offset < count {
          let digit = row[offset] &- UInt8(ascii: "0")
          if digit > 9 { break }
          // What has more than ten digits is refused below, whatever this gives.
          value = value &* 10 &+ Int(digit)
          offset &+= 1
        }
        let length = offset &- begin
        guard length <= 10, value <= Standard.maximumQuantity else { return false }
        values[Int(target)] = length == 0 ? -1 : Int32(truncatingIfNeeded: value)
      } else {
        guard let text = text(row, from: offset) else { return false }
        offset = text.isQuoted ? text.end &+ 1 : text.end
        if target < Target.ignored { texts[target] = text }
      }
      guard column < last else { break }
      guard offset < count, row[offset] == comma else { return false }
      offset &+= 1
    }
    return offset == count
  }

  /// The extent of a text; nil where its quote is not closed.
  @inline(__always)
  private static func text(_ row: Span<UInt8>, from start: Int) -> Text? {
    let count = row.count
    var offset = start
    guard offset < count, row[offset] == quote else {
      while offset < count, row[offset] != comma { offset &+= 1 }
      return Text(start: start, end: offset)
    }
    var isEscaped = false
    offset &+= 1
    while offset < count {
      guard row[offset] == quote else {
        offset &+= 1
        continue
      }
      guard offset &+ 1 < count, row[offset &+ 1] == quote else {
        return Text(start: start &+ 1, end: offset, isQuoted: true, isEscaped: isEscaped)
      }
      isEscaped = true
      offset &+= 2
    }
    return nil
  }
}

extension Span<UInt8> {
  /// A copy of the bytes.
  var bytes: [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(count)
    for offset in indices { copy.append(self[offset]) }
    return copy
  }

  /// Whether a cell that is not empty surely has no guard and no blanks around it.
  var isPlainText: Bool {
    let last = count - 1
    func isInk(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
    // The first of three bytes of a character that is not blank, such as most Chinese ones.
    func isChinese(_ byte: UInt8) -> Bool { byte >= 0xE4 && byte <= 0xE9 }
    guard isInk(self[0]) && self[0] != UInt8(ascii: "'") || isChinese(self[0]) else {
      return false
    }
    return isInk(self[last]) || last >= 2 && isChinese(self[last - 2])
  }
}
