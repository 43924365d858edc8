extension CompiledStandard {
  /// Scores a table again after a change of awards, points, requirements or grades, computing only
  /// what the change touches.
  ///
  /// Scores that nobody else holds are changed where they lie, which spares the copies:
  ///
  /// ```swift
  /// var scores = try standard.score(table)
  /// for next in drafts { scores = try next.rescore(table, after: consume scores) }
  /// ```
  ///
  /// - Parameters:
  ///   - table: The table that was scored before.
  ///   - previous: Its scores by another version of the standard.
  /// - Throws: ``InputErrors`` when the table was made for other measures.
  /// - Returns: The same as ``score(_:indicators:)``, with columns of indicators where the previous
  ///   scores have them. Where the tree or the measures differ, everything is
  ///   scored anew.
  /// - Complexity: O(*n* · *c*) for *n* communities and *c* changed indicators.
  public func rescore(
    _ table: MeasureTable, after previous: consuming ScoreTable
  ) throws(InputErrors) -> ScoreTable {
    try check(table)
    // Equal communities share their storage with the table's, so that comparing costs nothing.
    guard hasShape(of: previous.standard), fitsNarrowLanes, previous.standard.fitsNarrowLanes,
      previous.communities == table.communities
    else { return try score(table, indicators: previous.hasIndicators) }
    let changes = Change.between(previous.standard, self)
    previous.standard = self
    var work = Change.Work()
    for (index, block) in table.blocks.enumerated() {
      changes[block.kind < 0 ? changes.count - 1 : block.kind]
        .apply(to: &previous.blocks[index], block, program, &work)
    }
    return previous
  }

  /// Whether everything that is laid out by index is the same.
  private func hasShape(of other: CompiledStandard) -> Bool {
    let (a, b) = (program, other.program)
    return a.standard.kinds.map(\.id) == b.standard.kinds.map(\.id)
      && a.standard.measures == b.standard.measures
      && a.standard.tiers.map(\.id) == b.standard.tiers.map(\.id)
      && a.elements.map(\.id) == b.elements.map(\.id)
      && a.elements.map(\.category) == b.elements.map(\.category)
      && a.elements.map(\.indicators) == b.elements.map(\.indicators)
      && a.indicators.map(\.tier) == b.indicators.map(\.tier)
  }
}

/// What differs between two standards of one shape for one kind of community.
private struct Change {
  let old: BulkProgram
  let new: BulkProgram
  /// The indicators that bring other points, as they were and as they are: nil where one is not for
  /// the kind. Elements and tiers are the same, since the shape is.
  let indicators: [(old: BulkProgram.Indicator?, new: BulkProgram.Indicator?)]
  let scorers: (old: BlockScorer<UInt16>, new: BlockScorer<UInt16>)

  /// Columns that serve block after block.
  struct Work {
    var old = BlockScorer<UInt16>.Work()
    var new = BlockScorer<UInt16>.Work()
  }

  static func between(_ old: CompiledStandard, _ new: CompiledStandard) -> [Change] {
    let programs = (old.bulkPrograms, new.bulkPrograms)
    let scorers = (
      old: BlockScorer<UInt16>(old.program, programs.0),
      new: BlockScorer<UInt16>(new.program, programs.1)
    )
    return zip(programs.0, programs.1).map { before, after in
      let (a, b) = (before.byIndex, after.byIndex)
      let changed = Set(a.keys).union(b.keys).filter { index in
        a[index].map(before.meaning) != b[index].map(after.meaning)
      }.sorted()
      return Change(
        old: before, new: after, indicators: changed.map { (a[$0], b[$0]) }, scorers: scorers)
    }
  }

  func apply(
    to result: inout ScoreBlock, _ block: MeasureBlock, _ program: ScoringProgram,
    _ work: inout Work
  ) {
    for (before, after) in indicators {
      guard let place = after ?? before else { continue }
      scorers.old.find(before, old, block, &work.old)
      scorers.new.find(after, new, block, &work.new)
      result.exchange(work.old.points, work.new.points, place)
    }
    if !indicators.isEmpty || old.grades != new.grades { new.grade(&result, block, program) }
  }
}

extension BulkProgram {
  fileprivate var byIndex: [Int: Indicator] {
    Dictionary(indicators.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All that decides the points of an indicator.
  fileprivate struct Meaning: Equatable {
    let column: Int
    let award: BulkAward
    let gate: Gate?
  }

  fileprivate func meaning(of indicator: Indicator) -> Meaning {
    Meaning(
      column: indicator.column, award: indicator.award, gate: indicator.gate.map { gates[$0] })
  }
}
