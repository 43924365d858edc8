import ConsultationIndex

extension Impact {
  /// By what communities are told apart.
  public enum Grouping: String, Sendable, CaseIterable {
    /// By kind of community.
    case kind
    /// By street.
    case street
    /// By the figure that tells their size.
    case size
  }

  /// Some communities that have something in common.
  public struct Group: Sendable, Hashable {
    /// The kind or street; nil for sizes, and where it is not known.
    public let name: String?
    /// The sizes; nil for kinds and streets, and where it is not known.
    public let sizes: ClosedRange<Int>?
    /// What the change does to them.
    public let tally: Tally
  }

  /// What the change does to communities of one kind, street or size.
  ///
  /// Kinds and streets come by their mean change, the greatest loss first; sizes from the smallest to
  /// the largest in up to four bands of equally many communities, where equal sizes share a band.
  /// What is not known comes last. Empty where nothing tells the size.
  public func groups(by grouping: Grouping) -> [Group] {
    switch grouping {
    case .kind: return named { $0.kind }
    case .street: return named { $0.street }
    case .size: return sizeFigure == nil ? [] : bands()
    }
  }

  private func add(_ row: Int, to tally: inout Tally) {
    tally.add(
      totals.after[row] - totals.before[row], movedUp: ranks.after[row] > ranks.before[row],
      movedDown: ranks.after[row] < ranks.before[row])
  }

  private func named(_ name: (Community) -> String?) -> [Group] {
    var tallies: [String?: Tally] = [:]
    for (row, community) in communities.enumerated() {
      add(row, to: &tallies[name(community), default: Tally()])
    }
    return tallies.map { Group(name: $0.key, sizes: nil, tally: $0.value) }.sorted { a, b in
      guard let first = a.name, let second = b.name else { return a.name != nil }
      return a.tally.meanIsBelow(that: b.tally) ?? first.precedes(second)
    }
  }

  private func bands() -> [Group] {
    let known = sizes.compactMap(\.self).sorted()
    var ends: [Int] = []
    for quarter in 1...4 where !known.isEmpty {
      let end = known[max(1, (known.count * quarter + 3) / 4) - 1]
      if ends.last != end { ends.append(end) }
    }
    var tallies = ends.map { _ in Tally() }
    var unknown = Tally()
    for (row, size) in sizes.enumerated() {
      if let size, let band = ends.firstIndex(where: { size <= $0 }) {
        add(row, to: &tallies[band])
      } else {
        add(row, to: &unknown)
      }
    }
    var result: [Group] = []
    for (band, tally) in tallies.enumerated() {
      // The least size that there is in the band.
      let start = band == 0 ? known[0] : known.first { $0 > ends[band - 1] } ?? ends[band]
      result.append(Group(name: nil, sizes: start...ends[band], tally: tally))
    }
    if unknown.communities > 0 { result.append(Group(name: nil, sizes: nil, tally: unknown)) }
    return result
  }
}

extension Tally {
  /// Whether the exact mean change is below that of another tally; nil where they are the same.
  func meanIsBelow(that other: Tally) -> Bool? {
    // Fractions are compared crosswise, which goes beyond an Int for hundreds of thousands of
    // communities under the greatest standards.
    let left = Int128(change) * Int128(other.communities)
    let right = Int128(other.change) * Int128(communities)
    return left == right ? nil : left < right
  }
}

extension Impact {
  /// A set of edits with the number of communities whose changed grade it decides.
  package struct DecidingSet: Sendable, Hashable {
    package let edits: [Int]
    /// For how many it is one of the smallest sets that alone give the new grade.
    package let giving: Int
    /// For how many it is one of the smallest sets whose reversal gives the old grade again.
    package let restoring: Int
  }

  /// The sets of edits that decide changed grades, those that decide most first.
  package var decidingSets: [DecidingSet] {
    var counts: [[Int]: (giving: Int, restoring: Int)] = [:]
    for (_, decision) in decisions {
      for set in decision.giving.sets { counts[set, default: (0, 0)].giving += 1 }
      for set in decision.restoring.sets { counts[set, default: (0, 0)].restoring += 1 }
    }
    return counts.map {
      DecidingSet(edits: $0.key, giving: $0.value.giving, restoring: $0.value.restoring)
    }.sorted { a, b in
      if a.giving != b.giving { return a.giving > b.giving }
      if a.restoring != b.restoring { return a.restoring > b.restoring }
      return a.edits.lexicographicallyPrecedes(b.edits)
    }
  }
}
