/// Puts records in order by id, by bytes, and then by revision and place.
enum RecordOrder {
  /// The places of all records in that order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* records.
  static func places(of records: [Record]) -> [Int] {
    // Most ids differ within their first bytes, or have the same length and differ at the end.
    let heads = records.indices.map { records[$0].id.firstBytes }
    return records.indices.sorted { a, b in
      if heads[a] != heads[b] { return heads[a] < heads[b] }
      let (one, other) = (records[a].id, records[b].id)
      if one != other { return one.precedes(other) }
      return (records[a].revision, a) < (records[b].revision, b)
    }
  }
}

extension [String: Record.Value] {
  /// The members by the bytes of their names.
  var sortedByName: [(key: String, value: Record.Value)] {
    let members = Array(self)
    // Comparing numbers touches no text, which would be counted as referred to each time.
    let heads = members.map { $0.key.firstBytes }
    return members.indices.sorted { a, b in
      heads[a] == heads[b] ? members[a].key.precedes(members[b].key) : heads[a] < heads[b]
    }.map { members[$0] }
  }
}

extension String {
  /// The first sixteen bytes, the first one highest; shorter texts come first.
  fileprivate var firstBytes: (UInt64, UInt64) {
    var words: (UInt64, UInt64) = (0, 0)
    var shift: UInt64 = 128
    for byte in utf8 {
      shift -= 8
      if shift >= 64 {
        words.0 |= UInt64(byte) << (shift - 64)
      } else {
        words.1 |= UInt64(byte) << shift
      }
      if shift == 0 { break }
    }
    return words
  }
}
