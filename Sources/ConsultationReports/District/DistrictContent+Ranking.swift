import ConsultationGuidance
import ConsultationIndex

extension DistrictContent {
  /// All communities by points.
  var ranking: ReportPaper.Section {
    let changes = Dictionary(
      (report.trend?.changes ?? []).map { ($0.community.id, $0.difference) },
      uniquingKeysWith: { first, _ in first })
    var table = ReportTable(
      caption: say(.rankingCaption),
      columns: [
        .number(say(.rank)), .text(say(.community)), .text(say(.street), minor: true),
        .text(say(.grade)), .number(say(.total)), .number(say(.percentile), minor: true),
        .number(say(.pending), minor: true),
      ], header: 1)
    if report.trend != nil { table.columns.insert(.number(say(.change)), at: 5) }
    table.rows = report.ranking.map { community in
      let assessment = community.member.assessment
      var row = [
        "\(community.rank)", assessment.community.name, assessment.community.street ?? "",
        name(of: assessment.grade), assessment.total.description,
        "\(community.percentile(of: report.count))", "\(assessment.pending)",
      ]
      if report.trend != nil {
        row.insert(changes[assessment.community.id].map { signed($0) } ?? "–", at: 5)
      }
      return row
    }
    return ReportPaper.Section(heading: say(.ranking), blocks: [.table(table)], startsPage: true)
  }
}
