import ConsultationIndex

extension NoticeContent {
  /// Points by category and element, and across by tier: every row and every column adds up.
  var points: NoticePaper.Section? {
    guard !isDemonstration else { return nil }
    let tiers = assessment.confirmed.tiers
    var grid = NoticePaper.Grid(
      caption: say("各类别、要素、层级审定得分", "Confirmed points by category, element and tier"),
      header: [say("类别、要素", "Category, element")] + tiers.map { shortTier($0.id) }
        + [say("合计", "Total"), say("满分", "Maximum")])
    for category in assessment.confirmed.categories {
      grid.rows.append(
        row(
          .part, "\(category.id) \(name(of: category.id))",
          category.elements.flatMap(\.indicators)))
      for element in category.elements {
        grid.rows.append(row(.plain, "\(element.id) \(name(of: element.id))", element.indicators))
      }
    }
    grid.rows.append(row(.total, say("合计", "Total"), assessment.confirmed.findings))
    let maximum = tiers.reduce(Points.zero) { $0 + $1.maximum }
    grid.rows.append(
      NoticePaper.Grid.Row(
        rank: .maximum, name: say("满分", "Maximum"),
        values: tiers.map(\.maximum.description) + ["", maximum.description]))
    return NoticePaper.Section(heading: say("得分", "Points"), blocks: [.grid(grid)])
  }

  private func row(
    _ rank: NoticePaper.Grid.Rank, _ name: String, _ findings: [Finding]
  ) -> NoticePaper.Grid.Row {
    func sum(_ findings: some Sequence<Finding>, _ part: KeyPath<Finding, Points>) -> Points {
      findings.reduce(.zero) { $0 + $1[keyPath: part] }
    }
    var values = assessment.confirmed.tiers.map { tier in
      let own = findings.filter { $0.tier == tier.id }
      return own.isEmpty ? "–" : sum(own, \.points).description
    }
    values += [sum(findings, \.points).description, sum(findings, \.maximum).description]
    return NoticePaper.Grid.Row(rank: rank, name: name, values: values)
  }

  /// The tier in a narrow column: without the word for indicators.
  private func shortTier(_ id: String) -> String {
    let name = name(of: id)
    return isChinese && name.hasSuffix("指标") ? String(name.dropLast(2)) : name
  }
}
