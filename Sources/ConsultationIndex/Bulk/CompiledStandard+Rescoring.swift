extension CompiledStandard {
  /// Scores a table again after a change of awards, points, requirements or grades, computing only
  /// what the change touches.
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
    _ table: MeasureTable, after previous: ScoreTable
  ) throws(InputErrors) -> ScoreTable {
    try check(table)
    // Equal communities share their storage with the table's, so that comparing costs nothing.
    guard hasShape(of: previous.standard), fitsNarrowLanes, previous.standard.fitsNarrowLanes,
      previous.communities == table.communities
    else { return try score(table, indicators: previous.hasIndicators) }
    let changes = Change.between(previous.standard, self)
    var result = ScoreTable(
      standard: self, communities: table.communities, places: table.places,
      blocks: previous.blocks)
    for (index, block) in table.blocks.enumerated() {
      changes[block.kind < 0 ? changes.count - 1 : block.kind]
        .apply(to: &result.blocks[index], block, program)
    }
    return result
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
      && a.standard.grades.count < Int(Int8.max)
  }
}

/// What differs between two standards of one shape for one kind of community.
private struct Change {
  let old: BulkProgram
  let new: BulkProgram
  /// The indicators to take away and to add.
  let removed: [BulkProgram.Indicator]
  let added: [BulkProgram.Indicator]
  let scorers: (old: BlockScorer<UInt16>, new: BlockScorer<UInt16>)

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
        old: before, new: after, removed: changed.compactMap { a[$0] },
        added: changed.compactMap { b[$0] }, scorers: scorers)
    }
  }

  func apply(to result: inout ScoreBlock, _ block: MeasureBlock, _ program: ScoringProgram) {
    var deltas: [Place: [UInt16]] = [:]
    // Removed before added, so that an indicator that only changed keeps its new points.
    for indicator in removed {
      result.indicators?.set(indicator.index, to: Array(repeating: 0, count: block.lanes))
    }
    for indicator in added {
      let points = scorers.new.points(of: indicator, new, block)
      result.indicators?.set(indicator.index, to: points)
      let place = Place(indicator)
      // The first points are the delta themselves, which saves two passes.
      if deltas[place] == nil {
        deltas[place] = points
      } else {
        Kernels.add(points, to: &deltas[place, default: []])
      }
    }
    for indicator in removed {
      let points = scorers.old.points(of: indicator, old, block)
      Kernels.subtract(
        points, from: &deltas[Place(indicator), default: Array(repeating: 0, count: block.lanes)])
    }
    for (place, delta) in deltas where delta.contains(where: { $0 != 0 }) {
      result.elements.add(delta, to: place.element)
      result.tiers.add(delta, to: place.tier, &result.totals)
    }
    new.grade(&result, block, program)
  }

  /// Where the points of an indicator go.
  struct Place: Hashable {
    let element: Int
    let tier: Int

    init(_ indicator: BulkProgram.Indicator) {
      element = indicator.element
      tier = indicator.tier
    }
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
