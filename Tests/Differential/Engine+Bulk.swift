import ConsultationIndex

extension Engine {
  /// The bulk engine: a table of quantities, scored column by column.
  static let bulk = Engine("bulk") { batch in
    try batch.judgeByTable { table in try batch.standard.score(table) }
  }

  /// The same table written as CSV and read back.
  static let table = Engine("table") { batch in
    try batch.judgeByTable { table in
      // Not read at once, which would refuse the table for a community of an unknown kind.
      var reader = MeasureTableReader(for: batch.standard)
      try reader.feed(table.numbered(for: batch.standard).csv())
      return try batch.standard.score(try reader.finish())
    }
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
    of read: [Dossier?], _ standard: CompiledStandard, asOf: CalendarDate,
    reviewsUntil: CalendarDate?
  ) -> [Tables] {
    let usable = read.indices.filter { read[$0].map { !$0.submission.isDemonstration } ?? false }
    return Dictionary(grouping: usable) { read[$0]?.period }.compactMap { period, places in
      guard let period else { return nil }
      let tables = [Basis.confirmed, .provisional].map { basis in
        var table = MeasureTable(
          for: standard, period: period, asOf: asOf, basis: basis, reviewsUntil: reviewsUntil)
        // A row that were refused would move all others, which no comparison would miss.
        for case let dossier? in places.map({ read[$0] }) { try? table.append(dossier) }
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

extension MeasureTable {
  /// The same rows with communities of their own, since a table holds each community once.
  fileprivate func numbered(for standard: CompiledStandard) -> MeasureTable {
    var table = MeasureTable(
      for: standard, period: period, asOf: asOf, basis: basis, reviewsUntil: reviewsUntil)
    for (row, community) in communities.enumerated() {
      var community = community
      community.id = "row-\(row)"
      table.append(community, quantities(at: row))
    }
    return table
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
