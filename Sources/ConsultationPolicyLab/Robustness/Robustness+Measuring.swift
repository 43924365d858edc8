import ConsultationIndex

extension Robustness {
  /// Tries variants of a standard on a table, on the calling thread.
  ///
  /// - Parameters:
  ///   - standard: The standard.
  ///   - table: Communities by measures that mean the same to the standard.
  ///   - variants: How many variants to try; at least 1 and at most ``mostVariants``.
  ///   - seed: Decides the variants.
  ///   - percent: By how many per cent points and thresholds move at most; from 1 to 50.
  /// - Throws: `InputErrors` where the table was made for other measures.
  /// - Complexity: O(*n* · *m* · *v*) for *n* communities, *m* indicators and *v* variants.
  public init(
    of standard: CompiledStandard, over table: MeasureTable, variants: Int, seed: UInt64,
    percent: Int = 10
  ) throws(InputErrors) {
    try standard.check(table)
    let trial = RobustnessTrial(
      standard, table, variants: min(max(variants, 1), Self.mostVariants), seed: seed,
      percent: min(max(percent, 1), 50))
    var blocks = trial.noSums
    for unit in trial.units { blocks[unit.block].add(trial.run(unit)) }
    self.init(trial, blocks, without: trial.program.indicators.indices.map(trial.gradesWithout))
  }

  /// The same with several workers; the result is the same for any number.
  ///
  /// - Throws: `InputErrors` where the table was made for other measures.
  public static func measured(
    of standard: CompiledStandard, over table: MeasureTable, variants: Int, seed: UInt64,
    percent: Int = 10, workers: Int
  ) async throws(InputErrors) -> Robustness {
    try standard.check(table)
    let trial = RobustnessTrial(
      standard, table, variants: min(max(variants, 1), mostVariants), seed: seed,
      percent: min(max(percent, 1), 50))
    let blocks = await sums(of: trial, workers: workers)
    let without = await inOrder(Array(trial.program.indicators.indices), workers: workers) {
      trial.gradesWithout($0)
    }
    return Robustness(trial, blocks, without: without)
  }

  /// By block the sums of all variants.
  ///
  /// Each part is added as it arrives, and no more are under way than there are workers, so that
  /// memory does not grow with the number of variants. Whole numbers add up the same in any order.
  private static func sums(of trial: RobustnessTrial, workers: Int) async -> [SpreadSums] {
    await withTaskGroup(of: (Int, SpreadSums).self) { group in
      var blocks = trial.noSums
      var waiting = trial.units.makeIterator()
      for _ in 0..<max(1, workers) {
        guard let unit = waiting.next() else { break }
        group.addTask { (unit.block, trial.run(unit)) }
      }
      while let (block, part) = await group.next() {
        blocks[block].add(part)
        if let unit = waiting.next() {
          group.addTask { (unit.block, trial.run(unit)) }
        }
      }
      return blocks
    }
  }

  /// The results of work that is handed out to several tasks, in the order of the work.
  private static func inOrder<Work: Sendable, Result: Sendable>(
    _ work: [Work], workers: Int, _ run: @escaping @Sendable (Work) -> Result
  ) async -> [Result] {
    let workers = max(1, min(workers, work.count))
    let parts = await withTaskGroup(of: (Int, [Result]).self) { group in
      let share = max(1, (work.count + workers - 1) / workers)
      for start in stride(from: 0, to: work.count, by: share) {
        let own = work[start..<min(start + share, work.count)]
        group.addTask { (start, own.map(run)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }

  private init(_ trial: RobustnessTrial, _ blocks: [SpreadSums], without: [Int?]) {
    var kept = [Int](repeating: 0, count: trial.table.count)
    var covariances = [Int128](repeating: 0, count: trial.program.indicators.count)
    for (rows, sums) in zip(trial.rows, blocks) {
      for (slot, row) in rows.enumerated() { kept[row] = sums.kept[slot] }
      for (index, covariance) in sums.covariances(variants: trial.variants).enumerated() {
        covariances[index] += covariance
      }
    }
    let spread = covariances.reduce(0, +)
    standard = trial.standard
    communities = trial.table.communities
    variants = trial.variants
    seed = trial.seed
    percent = trial.percent
    self.kept = kept
    indicators = trial.program.indicators.enumerated().map { index, indicator in
      IndicatorRobustness(
        id: indicator.id,
        shareOfSpread: spread == 0 ? nil : Int(covariances[index] * 10_000 / spread),
        gradesWithout: without[index])
    }
    totals = trial.base.totals
    grades = trial.base.ranks
    bunching = Bunching.count(totals, trial.program.grades)
  }
}

/// A standard with its variants, tried on a table block by block.
struct RobustnessTrial: Sendable {
  /// Some variants over one block.
  struct Unit: Sendable {
    let block: Int
    let variants: Range<Int>
  }

  let standard: CompiledStandard
  let table: MeasureTable
  let variants: Int
  let seed: UInt64
  let percent: Int
  /// By block and place in it: the row.
  let rows: [[Int]]
  /// What the standard itself gives.
  let base: Columns
  let program: ScoringProgram
  private let variation: Variation
  private let study: BlockStudy

  init(
    _ standard: CompiledStandard, _ table: MeasureTable, variants: Int, seed: UInt64, percent: Int
  ) {
    self.standard = standard
    self.table = table
    self.variants = variants
    self.seed = seed
    self.percent = percent
    program = standard.program
    rows = table.rowsByBlock
    study = BlockStudy(program)
    base = Columns(table, program, ranks: Array(program.grades.indices), points: [])
    variation = Variation(program, percent: percent)
  }

  /// Small enough that several workers share the work also where there is one block only.
  var units: [Unit] {
    rows.indices.flatMap { block in
      stride(from: 0, to: variants, by: 50).map { start in
        Unit(block: block, variants: start..<min(start + 50, variants))
      }
    }
  }

  /// By block: sums of no variants.
  var noSums: [SpreadSums] {
    rows.map { SpreadSums(indicators: program.indicators.count, rows: $0.count) }
  }

  /// The sums of some variants over one block.
  func run(_ unit: Unit) -> SpreadSums {
    let count = rows[unit.block].count
    let indices = program.indicators.indices
    var sums = SpreadSums(indicators: indices.count, rows: count)
    let base = indices.map { study.points(of: $0, table, block: unit.block) }
    let scores = study.scores(table, block: unit.block)
    for number in unit.variants {
      // A stream for each variant, so that it does not matter who computes it.
      var random = SplitMix64(seed: seed, stream: number)
      let variant = BlockStudy(program.replacing(indicators: variation.indicators(&random)))
      let moved = indices.map { index -> [Int32]? in
        guard let before = base[index],
          let after = variant.points(of: index, table, block: unit.block)
        else { return nil }
        return zip(after, before).map { $0 &- $1 }
      }
      let result = variant.scores(table, block: unit.block)
      sums.add(
        points: moved,
        totals: (0..<count).map { Int64(result.totals[$0]) - Int64(scores.totals[$0]) },
        kept: (0..<count).map { result.grades[$0] == scores.grades[$0] })
    }
    return sums
  }

  /// How many grades change when an indicator is left out; nil where its tier has nothing else for some
  /// kind of community that there is.
  func gradesWithout(_ index: Int) -> Int? {
    let left = program.indicators[index]
    var changed = 0
    for kind in left.awards.indices where left.awards[kind] != nil {
      let blocks = rows.indices.filter { table.kind(ofBlock: $0) == kind }
      guard !blocks.isEmpty else { continue }
      guard let indicators = without(index, kind: kind) else { return nil }
      let study = BlockStudy(program.replacing(indicators: indicators))
      for block in blocks {
        let grades = study.scores(table, block: block).grades
        for (slot, row) in rows[block].enumerated() where Int(grades[slot]) != base.ranks[row] {
          changed += 1
        }
      }
    }
    return changed
  }

  /// The indicators as they would be without one of them, for communities of one kind.
  private func without(_ index: Int, kind: Int) -> [CompiledIndicator]? {
    let left = program.indicators[index]
    let rest = program.indicators.indices.filter {
      $0 != index && program.indicators[$0].tier == left.tier
        && program.indicators[$0].awards[kind] != nil
    }
    guard !rest.isEmpty else { return nil }
    let weights = rest.map { program.indicators[$0].points.hundredths }
    let shares = Apportionment.split(
      weights.reduce(left.points.hundredths, +), by: weights)
    var result = program.indicators
    result[index] = left.replacing(
      points: .zero, awards: left.awards.map { _ in nil }, requires: [])
    for (place, share) in zip(rest, shares) {
      let indicator = result[place]
      let points = Points(hundredths: share)
      result[place] = indicator.replacing(
        points: points,
        awards: indicator.awards.map { $0?.scaled(from: indicator.points, to: points) },
        requires: indicator.requires)
    }
    return result
  }
}
