import ConsultationIndex

extension Engine {
  /// The bulk engine: a table of quantities, scored column by column.
  static let bulk = Engine("bulk") { batch in
    try batch.judgeByTable { table in try batch.standard.score(table) }
  }

  /// The same table scored by the changed standard first, and again by the standard, recomputing
  /// only what differs.
  static let incremental = Engine("incremental") { batch in
    try batch.judgeByTable { table in
      try batch.standard.rescore(table, after: batch.changed.score(table))
    }
  }
}

extension Batch {
  /// The dossiers of one period as tables, one for each basis.
  struct Tables: Sendable {
    /// The dossiers by their place in the batch, row by row.
    let places: [Int]
    let tables: [MeasureTable]
  }

  /// Tables of the dossiers that can stand in one: it is of one period and knows no demonstrations.
  static func tables(
    of read: [Dossier?], _ standard: CompiledStandard, asOf: CalendarDate
  ) -> [Tables] {
    let usable = read.indices.filter { read[$0].map { !$0.submission.isDemonstration } ?? false }
    return Dictionary(grouping: usable) { read[$0]?.period }.values.map { places in
      let tables = [Basis.confirmed, .provisional].map { basis in
        var table = MeasureTable(for: standard, basis: basis)
        for case let dossier? in places.map({ read[$0] }) { table.append(dossier, asOf: asOf) }
        return table
      }
      return Tables(places: places, tables: tables)
    }
  }

  /// Verdicts from tables; dossiers that stand in none have none.
  func judgeByTable(_ score: (MeasureTable) throws -> ScoreTable) throws -> [Verdict?] {
    var verdicts = [Verdict?](repeating: nil, count: dossiers.count)
    for group in tables {
      let scores = try group.tables.map(score)
      let orders = group.tables.map { table in
        table.measures.indices.sorted { table.measures[$0] < table.measures[$1] }
      }
      for (row, place) in group.places.enumerated() {
        let facts = (0...1).map { basis in
          let quantities = group.tables[basis].quantities(at: row)
          return Verdict.Facts(scores[basis], orders[basis].map { quantities[$0] }, at: row)
        }
        verdicts[place] = Verdict(confirmed: facts[0], provisional: facts[1])
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
