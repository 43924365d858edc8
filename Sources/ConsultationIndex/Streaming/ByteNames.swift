/// Many small tables of names in one piece of memory, looked up by the bytes of a text.
struct ByteNames: Sendable {
  /// One of the tables: where its slots begin, and how many there are less one.
  struct Table: Sendable {
    fileprivate let start: Int
    fileprivate let mask: Int
  }

  private struct Entry: Sendable {
    let head: UInt64
    let next: UInt64
    let count: Int
    /// Where the bytes beyond the sixteenth begin.
    let tail: Int
    let value: Int
  }

  /// The index of an entry, or −1.
  private var slots: [Int32] = []
  private var entries: [Entry] = []
  private var tails: [UInt8] = []

  /// Adds a table in which each name stands for its index.
  mutating func add(_ names: [String]) -> Table { add(NameTables.indices(names)) }

  /// Adds a table of names with what they stand for, none of it below 0.
  mutating func add(_ names: [String: Int]) -> Table {
    var size = 4
    while size < names.count * 2 { size *= 2 }
    let table = Table(start: slots.count, mask: size - 1)
    slots += repeatElement(-1, count: size)
    for (name, value) in names {
      let bytes = Array(name.utf8)
      func word(_ range: Range<Int>) -> UInt64 {
        bytes[range.clamped(to: bytes.indices)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      }
      let entry = Entry(
        head: word(0..<8), next: word(8..<16), count: bytes.count, tail: tails.count, value: value)
      tails += bytes.dropFirst(16)
      var slot = Self.hash(entry.head, entry.next, entry.count) & table.mask
      while slots[table.start + slot] >= 0 { slot = (slot + 1) & table.mask }
      slots[table.start + slot] = Int32(entries.count)
      entries.append(entry)
    }
    return table
  }

  /// What a text stands for, or −1 where the table does not have it.
  func value(of text: ScannedText, in table: Table, _ bytes: Span<UInt8>) -> Int {
    guard text.isPlain else { return -1 }
    let slots = slots.span
    let entries = entries.span
    var slot = Self.hash(text.head, text.next, text.count) & table.mask
    // Half of the slots are empty, so the search ends.
    while true {
      let index = Int(slots[table.start &+ slot])
      if index < 0 { return -1 }
      let entry = entries[index]
      if entry.head == text.head, entry.next == text.next, entry.count == text.count,
        entry.count <= 16 || hasTail(entry, text, bytes)
      {
        return entry.value
      }
      slot = (slot &+ 1) & table.mask
    }
  }

  private func hasTail(_ entry: Entry, _ text: ScannedText, _ bytes: Span<UInt8>) -> Bool {
    for offset in 16..<entry.count
    where tails[entry.tail + offset - 16] != bytes[text.start &+ offset] {
      return false
    }
    return true
  }

  @inline(__always)
  private static func hash(_ head: UInt64, _ next: UInt64, _ count: Int) -> Int {
    let mixed =
      (head ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
      ^ next &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: mixed &>> 40)
  }
}

/// The texts of one line that are told apart by their bytes, each with a number.
struct InternedTexts: Sendable {
  private struct Entry: Sendable {
    let start: Int
    let count: Int
    let hash: UInt64
  }

  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private var entries: [Entry] = []

  var count: Int { entries.count }

  /// Forgets all texts.
  mutating func clear() {
    entries.removeAll(keepingCapacity: true)
    // One great line must not make every later one slow.
    if slots.count > 1 << 16 { slots = Array(repeating: -1, count: 1024) }
    for slot in slots.indices { slots[slot] = -1 }
  }

  /// The number of a text, a new one where it was not there yet.
  ///
  /// - Throws: ``Unusual`` for escapes, and where so many texts fall together that somebody must
  ///   have meant them to.
  mutating func number(
    of text: ScannedText, _ bytes: Span<UInt8>
  ) throws(Unusual) -> Int {
    if text.content == .escaped { throw Unusual() }
    if entries.count &* 2 >= slots.count { grow() }
    let hash = Self.hash(text, bytes)
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash &>> 32) & mask
    var steps = 0
    while true {
      let index = Int(slots[slot])
      if index < 0 { break }
      let entry = entries[index]
      if entry.hash == hash, entry.count == text.count, isSame(entry, text, bytes) { return index }
      slot = (slot &+ 1) & mask
      steps = steps &+ 1
      if steps > 200 { throw Unusual() }
    }
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(start: text.start, count: text.count, hash: hash))
    return entries.count &- 1
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash &>> 32) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  private func isSame(_ entry: Entry, _ text: ScannedText, _ bytes: Span<UInt8>) -> Bool {
    for offset in 0..<text.count
    where bytes[entry.start &+ offset] != bytes[text.start &+ offset] {
      return false
    }
    return true
  }

  private static func hash(_ text: ScannedText, _ bytes: Span<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: text.count)
    var place = text.start
    if text.isPlain {
      hash = mixed(mixed(hash, text.head), text.next)
      place = min(text.end, place &+ 16)
    }
    while text.end &- place >= 8 {
      hash = mixed(hash, Scan.word(bytes, place))
      place = place &+ 8
    }
    while place < text.end {
      hash = mixed(hash, UInt64(bytes[place]))
      place = place &+ 1
    }
    return hash
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product &>> 29
  }
}
