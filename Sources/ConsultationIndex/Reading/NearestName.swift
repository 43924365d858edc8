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
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  guard let wanted = folded(name), !wanted.isEmpty else { return nil }
  let allowed = min(3, max(1, wanted.count / 3))
  var best: (distance: Int, name: String)?
  for candidate in candidates where candidate != name {
    guard let letters = folded(candidate), abs(letters.count - wanted.count) <= allowed else {
      continue
    }
    let distance = slips(wanted, letters)
    // Of a name of one or two letters, at least one must be right.
    guard distance <= allowed, distance < max(wanted.count, letters.count) else { continue }
    if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// The longest name that is compared, which bounds the cost of a comparison.
private let longest = 64

/// The letters of a name without regard to case, nil where it is too long.
private func folded(_ name: String) -> [Unicode.Scalar]? {
  // No scalar has more than four bytes; longer names need not even be walked through.
  guard name.utf8.count <= longest * 4 else { return nil }
  let letters = Array(name.lowercased().unicodeScalars)
  return letters.count <= longest ? letters : nil
}

/// The Damerau-Levenshtein distance, where no letter takes part in two slips.
private func slips(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for row in 0..<a.count {
    var current = [row + 1]
    for column in 0..<b.count {
      var cost = min(
        last[column + 1] + 1, current[column] + 1, last[column] + (a[row] == b[column] ? 0 : 1))
      if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[b.count]
}
