import ConsultationIndex

/// What a change of the standard does to a population.
///
/// Every number is exact. A community's change is the sum of the changes of its indicators, and each
/// of these is put down to the edits on which the indicator's points depend; edits that meet in one
/// indicator are named together there.
///
/// ```swift
/// let impact = Impact(on: population)
/// impact.tally.up    // communities with a better grade than before
/// impact.migration   // from which grade to which
/// impact.change(at: 0).effects
/// ```
public struct Impact: Sendable {
  /// The change and its edits.
  public let reform: Reform
  /// What was counted.
  public let basis: Basis
  /// The communities; a row below is an index in this list.
  public let communities: [Community]
  /// The ids of the grades of both standards, from the lowest to the highest.
  public let grades: [GradeID]
  /// The totals before the change.
  public let before: Distribution
  /// The totals after the change.
  public let after: Distribution
  /// Gains, losses and changed grades of all communities.
  public let tally: Tally
  /// How many communities go from which grade to which: first the grade before as an index of
  /// ``grades`` plus one, then that after; 0 is "not rated".
  public let migration: [[Int]]
  /// The sets of edits that meet in some indicator, with what they do.
  public let effects: [Effect]
  /// The communities whose grade changes, with the edits that decide it.
  public let decisions: [(row: Int, decision: Decision)]
  /// The figure that says how large a community is; nil where nothing says it.
  public let sizeFigure: String?
  /// How many communities have evidence that could not be counted because it is wrong.
  public let withErrors: Int

  /// By row, in hundredths of a point.
  package let totals: (before: [Int], after: [Int])
  /// By row: an index of ``grades``; −1 for none.
  package let ranks: (before: [Int], after: [Int])
  /// The indicators whose points can change.
  package let differences: [Difference]
  package let sizes: [Int?]

  /// Edits whose work cannot be told apart, with all that they do together.
  public struct Effect: Sendable {
    /// The edits, as indices of those of the reform.
    public let edits: [Int]
    /// The indicators whose points depend on all of these edits and on no other.
    public let indicators: [String]
    /// What they change, over all communities.
    public let tally: Tally
  }

  /// What an indicator brings more or less than before.
  package struct Difference: Sendable {
    package let indicator: ReformIndicator
    /// The index of its edits in ``Impact/effects``.
    package let effect: Int
    /// By row, in hundredths of a point.
    package let hundredths: [Int32]
  }
}

/// What a change does to one community.
public struct CommunityChange: Sendable {
  /// The community.
  public let community: Community
  /// The points before.
  public let before: Points
  /// The points after.
  public let after: Points
  /// The grade before; nil where it was not rated.
  public let oldGrade: GradeID?
  /// The grade after; nil where it is not rated.
  public let newGrade: GradeID?
  /// The indicators that bring more or less than before; they add up to the change of the total.
  public let indicators: [(id: String, change: Points)]
  /// By index of the impact's effects: what each set of edits changes; these add up likewise.
  public let effects: [(effect: Int, change: Points)]
  /// The edits that decide the change of the grade; nil where it is the same.
  public let decision: Decision?

  /// The change of the total.
  public var change: Points { after - before }
}

extension Impact {
  /// What the change does to one community.
  ///
  /// - Parameter row: An index of ``communities``.
  public func change(at row: Int) -> CommunityChange {
    var indicators: [(id: String, change: Points)] = []
    var sums: [Int: Int] = [:]
    for difference in differences {
      let change = Int(difference.hundredths[row])
      guard change != 0 else { continue }
      indicators.append((difference.indicator.id, Points(hundredths: change)))
      sums[difference.effect, default: 0] += change
    }
    return CommunityChange(
      community: communities[row], before: Points(hundredths: totals.before[row]),
      after: Points(hundredths: totals.after[row]), oldGrade: grade(ranks.before[row]),
      newGrade: grade(ranks.after[row]), indicators: indicators,
      effects: sums.sorted { $0.key < $1.key }
        .map { (effect: $0.key, change: Points(hundredths: $0.value)) },
      decision: decision(at: row))
  }

  private func grade(_ rank: Int) -> GradeID? { rank < 0 ? nil : grades[rank] }

  private func decision(at row: Int) -> Decision? {
    // Decisions are in the order of rows.
    let place = decisions.count.partitionPoint { decisions[$0].row < row }
    return place < decisions.count && decisions[place].row == row
      ? decisions[place].decision : nil
  }

  /// The rows of the communities that lose most and of those that gain most.
  ///
  /// - Parameter most: How many of each.
  /// - Returns: Each from the largest change on, equal ones by their ids.
  package func largestMovers(_ most: Int) -> (losing: [Int], gaining: [Int]) {
    func change(_ row: Int) -> Int { totals.after[row] - totals.before[row] }
    func first(_ precedes: (Int, Int) -> Bool, where isWanted: (Int) -> Bool) -> [Int] {
      var best: [Int] = []
      for row in communities.indices where isWanted(row) {
        if best.count == most, let last = best.last, !precedes(row, last) { continue }
        best.insert(row, at: best.firstIndex { precedes(row, $0) } ?? best.count)
        if best.count > most { best.removeLast() }
      }
      return best
    }
    func isEarlier(_ a: Int, _ b: Int) -> Bool { communities[a].id.precedes(communities[b].id) }
    guard most > 0 else { return ([], []) }
    return (
      losing: first({ change($0) == change($1) ? isEarlier($0, $1) : change($0) < change($1) }) {
        change($0) < 0
      },
      gaining: first({ change($0) == change($1) ? isEarlier($0, $1) : change($0) > change($1) }) {
        change($0) > 0
      }
    )
  }
}
