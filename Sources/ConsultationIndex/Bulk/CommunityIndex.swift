/// Finds communities that were there before, in eight bytes for each and without copies of their ids.
///
/// Ids are the same in normal form C, as they are everywhere.
package struct CommunityIndex: Sendable {
  /// The row, from 1, with 32 bits of its hash before it; 0 where the slot is free. At most half of
  /// the slots are taken.
  private var slots = [UInt64](repeating: 0, count: 64)
  private var count = 0

  /// Starts with no community.
  package init() {}

  /// Notes that a community comes next.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - communities: Those that were noted so far, in their order.
  /// - Returns: The row of the community of the same id, nil where there is none.
  package mutating func insert(_ id: String, after communities: [Community]) -> Int? {
    if count * 2 >= slots.count { grow() }
    let (slot, hash, row) = find(id, communities)
    if let row { return row }
    count += 1
    slots[slot] = hash << 32 | UInt64(count)
    return nil
  }

  /// The row of a community that was noted, nil where there is none of the id.
  package func row(of id: String, among communities: [Community]) -> Int? {
    find(id, communities).row
  }

  /// The slot of an id, or the free one that it would take.
  private func find(
    _ id: String, _ communities: [Community]
  ) -> (slot: Int, hash: UInt64, row: Int?) {
    // Swift's own hash is seeded for each process, so that nobody can make ids collide.
    let hash = UInt64(UInt(bitPattern: id.hashValue)) >> 32
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash {
        let row = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if row < communities.count, communities[row].id == id {
          return (slot, hash, row)
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, hash, nil)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 {
      var slot = Int(truncatingIfNeeded: entry >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
