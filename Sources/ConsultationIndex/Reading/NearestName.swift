/// The name that was probably meant: the one with the fewest slips from what was written.
///
/// Slips are letters left out, added, exchanged or swapped with their neighbour. At most a third of
/// the letters may be wrong, and never more than three. Upper and lower case count as the same.
///
/// ```swift
/// nearestName(to: "chanel", among: ["channel", "date"])  // "channel"
/// ```
///
/// - Returns: The nearest name, among equally near ones the first in sorted order.
/// - Complexity: A few nanoseconds for each candidate that has other letters, no allocation for one
///   of ASCII, since whoever sends a million unknown names makes this run a million times.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  guard let wanted = FoldedName(name), wanted.count > 0 else { return nil }
  let allowed = min(3, max(1, wanted.count / 3))
  var best: (distance: Int, name: String)?
  for candidate in candidates where candidate != name {
    guard let letters = FoldedName(candidate), wanted.isNear(letters, slips: allowed),
      let distance = wanted.slips(to: letters, atMost: allowed),
      // Of a name of one or two letters, at least one must be right.
      distance < max(wanted.count, letters.count)
    else { continue }
    if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// All names that may have been meant, in any order: those as near as ``nearestName(to:among:)`` allows.
package func nearNames(to name: String, among candidates: some Sequence<String>) -> [String] {
  guard let wanted = FoldedName(name), wanted.count > 0 else { return [] }
  let allowed = min(3, max(1, wanted.count / 3))
  return candidates.filter { candidate in
    guard let letters = FoldedName(candidate), wanted.isNear(letters, slips: allowed),
      let distance = wanted.slips(to: letters, atMost: allowed)
    else { return false }
    return distance < max(wanted.count, letters.count)
  }
}

/// The letters of a name without regard to case.
private struct FoldedName {
  /// The longest name that is compared, which bounds the cost of a comparison.
  static let longest = 64

  private(set) var count = 0
  private var letters = InlineArray<64, UInt32>(repeating: 0)
  /// Which letters there are, several sharing a bit.
  private var bag: UInt64 = 0

  /// Nil where the name is too long.
  init?(_ name: String) {
    // No scalar has more than four bytes; longer names need not even be walked through.
    guard name.utf8.count <= Self.longest * 4 else { return nil }
    for byte in name.utf8 {
      guard byte < 0x80 else {
        (count, bag) = (0, 0)
        for scalar in name.lowercased().unicodeScalars {
          guard append(scalar.value) else { return nil }
        }
        return
      }
      guard append(UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)) else { return nil }
    }
  }

  private mutating func append(_ letter: UInt32) -> Bool {
    guard count < Self.longest else { return false }
    letters[count] = letter
    count += 1
    bag |= 1 << UInt64(letter % 64)
    return true
  }

  /// Whether so few slips could lead from one to the other: no slip adds or removes more than one
  /// letter.
  func isNear(_ other: FoldedName, slips: Int) -> Bool {
    abs(count - other.count) <= slips && (bag & ~other.bag).nonzeroBitCount <= slips
      && (other.bag & ~bag).nonzeroBitCount <= slips
  }

  /// The Damerau-Levenshtein distance, where no letter takes part in two slips; nil above the most.
  func slips(to other: FoldedName, atMost most: Int) -> Int? {
    var beforeLast = InlineArray<65, Int>(repeating: 0)
    var last = InlineArray<65, Int>(repeating: 0)
    for column in 0...other.count { last[column] = column }
    var leastBefore = 0
    for row in 0..<count {
      var current = InlineArray<65, Int>(repeating: 0)
      current[0] = row + 1
      var least = row + 1
      for column in 0..<other.count {
        let isSame = letters[row] == other.letters[column]
        var cost = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, letters[row] == other.letters[column - 1],
          letters[row - 1] == other.letters[column]
        {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      // No later row falls below the lesser of two rows that are above the most.
      if least > most, leastBefore > most { return nil }
      leastBefore = least
      beforeLast = last
      last = current
    }
    return last[other.count] <= most ? last[other.count] : nil
  }
}
