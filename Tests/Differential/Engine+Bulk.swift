import ConsultationIndex

extension Engine {
  /// The bulk engine: a table of quantities, scored column by column.
  static let bulk = Engine("bulk") { batch in
    try batch.judgeByTable { table, _ in try batch.standard.score(table) }
  }

  /// The same table scored by the changed standard first, and again by the standard, recomputing
  /// only what differs.
  static let incremental = Engine("incremental") { batch in
    try batch.judgeByTable { table, _ in
      try batch.standard.rescore(table, after: batch.changed.score(table))
    }
  }
}

extension Batch {
  /// Verdicts from tables of the dossiers that can stand in one.
  func judgeByTable(
    _ score: (MeasureTable, Basis) throws -> ScoreTable
  ) throws -> [Verdict?] {
    var verdicts = [Verdict?](repeating: nil, count: dossiers.count)
    // A table is of one period and knows no demonstrations.
    let usable = read.indices.filter { read[$0].map { !$0.submission.isDemonstration } ?? false }
    let byPeriod = Dictionary(grouping: usable) { read[$0]?.period }
    for indices in byPeriod.values {
      var facts: [[Verdict.Facts]] = []
      for basis in [Basis.confirmed, .provisional] {
        var table = MeasureTable(for: standard, basis: basis)
        for case let dossier? in indices.map({ read[$0] }) { table.append(dossier, asOf: asOf) }
        let scores = try score(table, basis)
        facts.append(
          indices.indices.map { row in
            let quantities = zip(table.measures, table.quantities(at: row))
            return Verdict.Facts(
              scores, quantities.sorted { $0.0 < $1.0 }.map(\.1), at: row)
          })
      }
      for (row, index) in indices.enumerated() {
        verdicts[index] = Verdict(confirmed: facts[0][row], provisional: facts[1][row])
      }
    }
    return verdicts
  }
}

extension Verdict.Facts {
  /// What a table of scores says of a row.
  init(_ scores: ScoreTable, _ quantities: [Int?]?, at row: Int) {
    total = scores.total(at: row).hundredths
    grade = .some(scores.grade(at: row)?.rawValue)
    tiers = scores.tiers(at: row).map(\.hundredths)
    categories = scores.categories(at: row).map(\.hundredths)
    elements = scores.elements(at: row).map(\.hundredths)
    self.quantities = quantities
  }
}
