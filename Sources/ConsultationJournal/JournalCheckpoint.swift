import ConsultationIndex

/// An index as it is kept beside a journal, with the entry that it goes to.
///
/// A line of canonical JSON, whose last member is the SHA-256 of all the rest, and then twenty bytes for
/// each place. The hash of the last entry stands for all before it, so that a checkpoint of another
/// journal, or of one that was built anew, is never taken for this one's.
enum JournalCheckpoint {
  private static let format = "consultation-journal-checkpoint/1"
  private static let rowLength = 20

  static func bytes(of index: JournalIndex) -> [UInt8] {
    var index = index
    index.merge()
    var rows: [UInt8] = []
    rows.reserveCapacity(index.rows.count * rowLength)
    for row in index.rows {
      append(row.key, 8, to: &rows)
      append(UInt64(row.range.lowerBound), 8, to: &rows)
      append(UInt64(row.range.count), 4, to: &rows)
    }
    let body = JSONTree.object([
      ("days", .array(index.days.days.map(tree))), ("format", .string(format)),
      ("head", .string(index.head.description)),
      ("last", .array([.integer(index.last.lowerBound), .integer(index.last.upperBound)])),
      ("name", .string(index.name ?? "")),
    ]).canonical()
    let hash = SHA256.hash(body + rows)
    return body.dropLast() + Array(#","sha256":"\#(hash)"}"#.utf8) + [UInt8(ascii: "\n")] + rows
  }

  private static func tree(_ day: JournalDays.Day) -> JSONTree {
    let texts = [day.date.description] + (day.givenOn.map { [$0.description] } ?? [])
    return .string(texts.joined(separator: " "))
  }

  private static func append(_ number: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for place in (0..<count).reversed() {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * place)))
    }
  }

  /// Reads a checkpoint; nil where it is not whole, or of another edition.
  static func index(_ bytes: [UInt8]) -> JournalIndex? {
    // What stands behind the body: the member, its 64 digits and the brace.
    let tail = 13 + 64 + 1
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > tail,
      let document = try? JSONDocument(Array(bytes[..<end])),
      document.root["format"]?.string == format,
      let hash = document.root["sha256"]?.string.flatMap({ SHA256Digest(hex: $0) })
    else { return nil }
    let rows = bytes[(end + 1)...]
    let body = bytes[..<(end - tail + 1)] + [UInt8(ascii: "}")]
    guard rows.count % rowLength == 0, SHA256.hash(Array(body) + rows) == hash,
      let name = document.root["name"]?.string,
      let head = document.root["head"]?.string.flatMap({ JournalReceipt($0) }),
      let last = document.root["last"]?.elements.compactMap({ $0.integer() }), last.count == 2,
      0 <= last[0], last[0] <= last[1], head.count <= last[1],
      let texts = document.root["days"]?.elements.compactMap({ $0.string }),
      let days = JournalDays(texts.compactMap(day)), days.days.count == texts.count,
      let places = Self.rows(rows, within: 0..<last[1])
    else { return nil }
    return JournalIndex(
      name: name, head: head, last: last[0]..<last[1], days: days, rows: places)
  }

  private static func day(_ text: String) -> JournalDays.Day? {
    let dates = text.split(separator: " ").map { CalendarDate($0) }
    guard let first = dates.first, let date = first, dates.count < 3, !dates.contains(nil) else {
      return nil
    }
    return JournalDays.Day(date: date, givenOn: dates.dropFirst().first ?? nil)
  }

  /// The places, all within some range; nil where one is not.
  private static func rows(
    _ bytes: ArraySlice<UInt8>, within whole: Range<Int>
  ) -> [JournalIndex.Row]? {
    var rows: [JournalIndex.Row] = []
    rows.reserveCapacity(bytes.count / rowLength)
    func number(_ start: Int, _ count: Int) -> UInt64 {
      var number: UInt64 = 0
      for place in start..<start + count { number = number << 8 | UInt64(bytes[place]) }
      return number
    }
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: rowLength) {
      let length = Int(number(start + 16, 4))
      guard let offset = Int(exactly: number(start + 8, 8)), offset <= whole.count - length else {
        return nil
      }
      rows.append(
        JournalIndex.Row(key: number(start, 8), range: offset..<offset + length))
    }
    return rows
  }
}

extension Journal {
  /// Whether a checkpoint is the one of this journal, at the entry that it goes to: that is found out
  /// from the entries themselves.
  package func bears(outCheckpoint bytes: [UInt8]) -> Bool {
    guard let kept = JournalCheckpoint.index(bytes), kept.head.count <= entries.count else {
      return false
    }
    var index = JournalIndex()
    for entry in entries.prefix(kept.head.count) {
      guard let days = try? index.days(with: entry) else { return false }
      index.add(entry, days)
    }
    return JournalCheckpoint.bytes(of: index) == bytes
  }
}
