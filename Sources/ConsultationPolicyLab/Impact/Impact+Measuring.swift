import ConsultationIndex

extension Impact {
  /// Measures what a change does to a population.
  ///
  /// - Complexity: O(*n* · *m*) for *n* communities and *m* indicators, and for each changed grade at
  ///   most ``Decision/limit`` choices of edits twice.
  public init(on population: Population) {
    let reform = Reform(from: population.old, to: population.new)
    let ladder = reform.ladder
    let old = Columns(
      population.before, population.old.program, ranks: ladder.old,
      points: reform.indicators.map { $0.edits.isEmpty ? nil : $0.old })
    let new = Columns(
      population.after, population.new.program, ranks: ladder.new,
      points: reform.indicators.map { $0.edits.isEmpty ? nil : $0.new })
    var effectIndex: [[Int]: Int] = [:]
    var differences: [Difference] = []
    let touched = reform.indicators.enumerated().filter { !$0.element.edits.isEmpty }
    let keys = Set(touched.map(\.element.edits)).sorted { $0.lexicographicallyPrecedes($1) }
    for (index, key) in keys.enumerated() { effectIndex[key] = index }
    for (index, indicator) in touched {
      differences.append(
        Difference(
          indicator: indicator, effect: effectIndex[indicator.edits] ?? 0,
          hundredths: Self.subtract(old.points[index], from: new.points[index])))
    }
    self.reform = reform
    basis = population.basis
    communities = population.communities
    grades = ladder.rungs.map { GradeID(rawValue: $0.id) }
    before = Distribution(old.totals)
    after = Distribution(new.totals)
    totals = (old.totals, new.totals)
    ranks = (old.ranks, new.ranks)
    self.differences = differences
    sizeFigure = population.sizeFigure
    sizes = population.sizes
    withErrors = population.withErrors
    effects = Self.effects(keys, differences)
    var tally = Tally()
    var migration = Array(
      repeating: Array(repeating: 0, count: ladder.rungs.count + 1), count: ladder.rungs.count + 1)
    for row in communities.indices {
      let (from, to) = (old.ranks[row], new.ranks[row])
      tally.add(new.totals[row] - old.totals[row], movedUp: to > from, movedDown: to < from)
      migration[from + 1][to + 1] += 1
    }
    self.tally = tally
    self.migration = migration
    decisions = Self.decide(ReformStudy(reform), population, old.ranks, new.ranks)
  }

  private static func subtract(_ a: [Int32], from b: [Int32]) -> [Int32] {
    // Points of one indicator, far from the ends of 32 bits.
    var result = b
    for row in result.indices { result[row] &-= a[row] }
    return result
  }

  private static func effects(_ keys: [[Int]], _ differences: [Difference]) -> [Effect] {
    keys.enumerated().map { index, edits in
      let own = differences.filter { $0.effect == index }
      var tally = Tally()
      for row in own[0].hundredths.indices {
        var change = 0
        for difference in own { change += Int(difference.hundredths[row]) }
        tally.add(change)
      }
      return Effect(edits: edits, indicators: own.map(\.indicator.id), tally: tally)
    }
  }

  private static func decide(
    _ study: ReformStudy, _ population: Population, _ before: [Int], _ after: [Int]
  ) -> [(row: Int, decision: Decision)] {
    let kinds = (
      ReformBuilder.index(population.old.standard.kinds.map(\.id)),
      ReformBuilder.index(population.new.standard.kinds.map(\.id))
    )
    let (old, new) = (population.before, population.after)
    return before.indices.filter { before[$0] != after[$0] }.map { row in
      let kind = population.communities[row].kind
      var trial = ReformCase(
        study, old: (old.quantities(at: row), kind: kinds.0[kind]),
        new: (new.quantities(at: row), kind: kinds.1[kind]))
      let decision = trial.decide(
        from: before[row] < 0 ? nil : before[row], to: after[row] < 0 ? nil : after[row])
      return (row, decision)
    }
  }
}

/// What a standard gives to the communities of a table, row by row.
struct Columns {
  /// In hundredths of a point.
  private(set) var totals: [Int]
  /// The place of the grade on the ladder; −1 for none.
  private(set) var ranks: [Int]
  /// For each wanted indicator its hundredths of a point; empty where none was wanted.
  private(set) var points: [[Int32]]

  /// - Parameters:
  ///   - ranks: The places of the program's grades on the ladder.
  ///   - wanted: Indices of indicators; nil for one that the program does not have.
  init(
    _ table: MeasureTable, _ program: ScoringProgram, ranks places: [Int], points wanted: [Int?]
  ) {
    let study = BlockStudy(program)
    let none = [Int32](repeating: 0, count: table.count)
    totals = Array(repeating: 0, count: table.count)
    ranks = Array(repeating: -1, count: table.count)
    points = wanted.map { _ in none }
    for (block, rows) in table.rowsByBlock.enumerated() {
      let scores = study.scores(table, block: block)
      for (slot, row) in rows.enumerated() {
        totals[row] = Int(scores.totals[slot])
        let grade = Int(scores.grades[slot])
        if grade >= 0 { ranks[row] = places[grade] }
      }
      for (place, indicator) in wanted.enumerated() {
        guard let indicator, let own = study.points(of: indicator, table, block: block) else {
          continue
        }
        for (slot, row) in rows.enumerated() { points[place][row] = own[slot] }
      }
    }
  }
}
