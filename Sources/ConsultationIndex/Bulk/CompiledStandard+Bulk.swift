extension CompiledStandard {
  /// Scores every community of a table, on the calling thread.
  ///
  /// - Parameters:
  ///   - table: A table made for measures that mean the same to this standard.
  ///   - indicators: Whether the points of each indicator are kept too, which takes about twice the
  ///     time and a column of memory for each.
  /// - Returns: Points and grades that agree with ``assess(_:asOf:superseding:)`` to the hundredth.
  /// - Throws: ``InputErrors`` when the table was made for other measures.
  /// - Complexity: O(*n* · *m*) for *n* communities and *m* indicators.
  public func score(
    _ table: MeasureTable, indicators: Bool = false
  ) throws(InputErrors) -> ScoreTable {
    try check(table)
    return ScoreTable(
      standard: self, communities: table.communities, places: table.places,
      blocks: scores(of: table.blocks[...], indicators))
  }

  /// Scores every community of a table with several workers; the result is the same for any number.
  ///
  /// - Parameters:
  ///   - table: A table made for measures that mean the same to this standard.
  ///   - workers: How many tasks share the work.
  ///   - indicators: Whether the points of each indicator are kept too.
  /// - Throws: ``InputErrors`` when the table was made for other measures.
  public func score(
    _ table: MeasureTable, workers: Int, indicators: Bool = false
  ) async throws(InputErrors) -> ScoreTable {
    // Below some ten thousand communities handing out the work takes longer than doing it.
    guard workers > 1, table.count > 2 * MeasureTable.greatestBlock else {
      return try score(table, indicators: indicators)
    }
    try check(table)
    let count = table.blocks.count
    let workers = min(workers, count)
    let share = (count + workers - 1) / workers
    let parts = await withTaskGroup(of: (Int, [ScoreBlock]).self) { group in
      for start in stride(from: 0, to: count, by: share) {
        let blocks = table.blocks[start..<min(start + share, count)]
        group.addTask { (start, self.scores(of: blocks, indicators)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    return ScoreTable(
      standard: self, communities: table.communities, places: table.places,
      blocks: parts.sorted { $0.0 < $1.0 }.flatMap(\.1))
  }

  /// A column is found by its index, so the measures and what they read must be the same.
  package func check(_ table: MeasureTable) throws(InputErrors) {
    let other = table.program.standard
    guard standard.kinds.map(\.id) == other.kinds.map(\.id) else {
      throw InputErrors([Issue(.otherKinds, ["table": other.id, "standard": id])])
    }
    // Standards that were changed in memory share most of their parts, which compares at once.
    if standard.measures == other.measures, standard.evidence == other.evidence,
      standard.vocabularies == other.vocabularies, standard.procedures == other.procedures,
      standard.rubrics == other.rubrics, standard.figures == other.figures,
      standard.period == other.period
    {
      return
    }
    let own = program.measures.map(\.id)
    var comparison = MeasureComparison(own, standard.digests(of: own))
    for (name, digest) in zip(table.measures, table.digests) { comparison.add(name, digest) }
    let issues = comparison.issues
    guard issues.isEmpty else { throw InputErrors(issues) }
  }

  private func scores(
    of blocks: ArraySlice<MeasureBlock>, _ indicators: Bool
  ) -> [ScoreBlock] {
    let programs = bulkPrograms
    if fitsNarrowLanes {
      let scorer = BlockScorer<UInt16>(program, programs)
      return blocks.map { scorer.score($0, indicators: indicators) }
    }
    let scorer = BlockScorer<UInt32>(program, programs)
    return blocks.map { scorer.score($0, indicators: indicators) }
  }

  var bulkPrograms: [BulkProgram] { program.bulkPrograms }

  var fitsNarrowLanes: Bool { program.fitsNarrowLanes }
}

extension ScoringProgram {
  /// One program for each kind of community, and one for unknown kinds.
  var bulkPrograms: [BulkProgram] {
    standard.kinds.indices.map { BulkProgram(self, kind: $0) }
      + [BulkProgram(self, kind: nil)]
  }

  /// Whether the points of every part fit into 16 bits.
  var fitsNarrowLanes: Bool {
    let scopes: [(GradeScope, Int)] = [
      (.tier, standard.tiers.count), (.category, standard.categories.count),
      (.element, elements.count),
    ]
    return standard.kinds.indices.allSatisfy { kind in
      scopes.allSatisfy { scope, count in
        (0..<count).allSatisfy {
          maximum(of: scope, $0, kind: kind).hundredths <= Int(UInt16.max)
        }
      }
    }
  }
}
