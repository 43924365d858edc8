import ConsultationIndex

/// Which edits of a reform decide that a community's grade changes.
public struct Decision: Sendable, Hashable {
  /// Sets of edits by index, none of which can do with fewer.
  public struct Sets: Sendable, Hashable {
    /// The sets, each in rising order; where there are several, each alone is enough.
    public let sets: [[Int]]
    /// Whether all sets of the fewest edits are given; if not, there is one from which no edit can be
    /// left out, and others may be smaller.
    public let isExhaustive: Bool
  }

  /// Those that, made alone in the old standard, already give the new grade.
  public let giving: Sets
  /// Those that, taken back alone in the new standard, give the old grade again.
  public let restoring: Sets

  /// How many choices of edits are tried for one community before a single set is taken.
  public static let limit = 1_000
}

extension ReformCase {
  /// The edits that decide the change from one grade to another, as rungs of the ladder.
  ///
  /// The case must be as under the old standard, and is left so.
  mutating func decide(from old: Int?, to new: Int?) -> Decision {
    let giving = deciding(target: new)
    for edit in relevant { toggle(edit) }
    let restoring = deciding(target: old)
    for edit in relevant { toggle(edit) }
    return Decision(giving: giving, restoring: restoring)
  }

  /// The smallest sets of edits whose toggling from here on gives a grade.
  private mutating func deciding(target: Int?) -> Decision.Sets {
    var left = Decision.limit
    for size in stride(from: 1, through: relevant.count, by: 1) {
      let choices = Self.choices(size, of: relevant.count, limit: left)
      guard choices <= left else {
        return Decision.Sets(sets: [reduced(target)], isExhaustive: false)
      }
      left -= choices
      var found: [[Int]] = []
      var chosen: [Int] = []
      search(size, from: 0, target, &chosen, &found)
      if !found.isEmpty { return Decision.Sets(sets: found, isExhaustive: true) }
    }
    // All edits together always do, so this is reached only where the grade did not change.
    return Decision.Sets(sets: [], isExhaustive: true)
  }

  private mutating func search(
    _ size: Int, from start: Int, _ target: Int?, _ chosen: inout [Int], _ found: inout [[Int]]
  ) {
    guard size > 0 else {
      if grade == target { found.append(chosen) }
      return
    }
    for place in start..<max(start, relevant.count - size + 1) {
      let edit = relevant[place]
      toggle(edit)
      chosen.append(edit)
      search(size - 1, from: place + 1, target, &chosen, &found)
      chosen.removeLast()
      toggle(edit)
    }
  }

  /// All edits but those that can be left out one after the other, the first ones first.
  private mutating func reduced(_ target: Int?) -> [Int] {
    for edit in relevant { toggle(edit) }
    var kept = relevant
    var isSmaller = true
    // Leaving one out can make another dispensable, so it goes on until none is.
    while isSmaller {
      isSmaller = false
      for edit in kept {
        toggle(edit)
        if grade == target {
          kept.removeAll { $0 == edit }
          isSmaller = true
        } else {
          toggle(edit)
        }
      }
    }
    for edit in kept { toggle(edit) }
    return kept
  }

  /// The number of ways to choose, or more than the limit.
  private static func choices(_ size: Int, of count: Int, limit: Int) -> Int {
    var result = 1
    for step in 1...size {
      result = result * (count - size + step) / step
      if result > limit { return limit + 1 }
    }
    return result
  }
}
