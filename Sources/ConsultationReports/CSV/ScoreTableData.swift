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
      bytes += tree(row).compact()
      bytes.append(0x0A)
    }
    return bytes
  }

  private func tree(_ row: Int) -> JSONTree {
    func points(_ ids: [String], _ points: [Points]) -> JSONTree {
      .object(zip(ids, points).map { (key: $0, value: .points($1)) })
    }
    let community = scores.communities[row]
    var who: [(key: String, value: JSONTree)] = [
      ("id", .string(community.id)), ("name", .string(community.name)),
      ("kind", .string(community.kind)),
    ]
    if let street = community.street { who.append(("street", .string(street))) }
    var members: [(key: String, value: JSONTree)] = [
      ("format", .string("consultation-score/1")), ("community", .object(who)),
      (
        "standard",
        .object([
          ("id", .string(standard.id)), ("version", .string(standard.version)),
          ("digest", .string(standard.digest.description)),
        ])
      ),
      ("period", .string(table.period.description)),
    ]
    members += JSONTree.days(asOf: table.asOf, reviewsUntil: table.reviewsUntil)
    members += [
      ("basis", .string(table.basis.rawValue)), ("total", .points(scores.total(at: row))),
      ("grade", scores.grade(at: row).map { .string($0.rawValue) } ?? .null),
      ("tiers", points(tiers, scores.tiers(at: row))),
      ("categories", points(categories, scores.categories(at: row))),
      ("elements", points(elements, scores.elements(at: row))),
    ]
    if let own = scores.indicators(at: row) {
      members.append(("indicators", points(indicators, own)))
    }
    return .object(members)
  }
}
