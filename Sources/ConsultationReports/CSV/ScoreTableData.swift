import ConsultationIndex

/// The scores of many communities for other programs: as CSV, or as JSON with one line each.
package struct ScoreTableData {
  private let scores: ScoreTable
  private let table: MeasureTable
  private let standard: CompiledStandard
  private let tiers: [String]
  private let categories: [String]
  private let elements: [String]
  private let indicators: [String]

  package init(_ scores: ScoreTable, of table: MeasureTable, standard: CompiledStandard) {
    self.scores = scores
    self.table = table
    self.standard = standard
    let model = standard.standard
    tiers = model.tiers.map(\.id)
    categories = model.categories.map(\.id)
    elements = model.categories.flatMap { $0.elements.map(\.id) }
    indicators = standard.program.indicators.map(\.id)
  }

  private var hasIndicators: Bool { scores.count > 0 && scores.indicators(at: 0) != nil }

  /// The header of the CSV, in UTF-8 with a mark for spreadsheets.
  package var csvHeader: [UInt8] {
    var writer = SheetWriter()
    writer.append(
      ["community", "name", "kind", "street", "basis", "total", "grade"] + tiers + categories
        + elements + (hasIndicators ? indicators : []))
    return TextEncoding.utf8.mark + writer.utf8
  }

  /// Some rows of the CSV.
  package func csv(_ rows: Range<Int>) -> [UInt8] {
    var writer = SheetWriter()
    for row in rows {
      let community = scores.communities[row]
      let points =
        scores.tiers(at: row) + scores.categories(at: row) + scores.elements(at: row)
        + (scores.indicators(at: row) ?? [])
      writer.append(
        [
          community.id, community.name.isEmpty ? nil : community.name, community.kind,
          community.street, table.basis.rawValue, scores.total(at: row).description,
          scores.grade(at: row)?.rawValue,
        ] + points.map(\.description))
    }
    return writer.utf8
  }

  /// Some lines of the JSON.
  package func json(_ rows: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      bytes += ScoreSummary(scores, row: row, of: table, by: standard).json()
      bytes.append(0x0A)
    }
    return bytes
  }
}
