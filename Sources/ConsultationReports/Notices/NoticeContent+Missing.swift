import ConsultationIndex

extension NoticeContent {
  /// What is missing (缺什么材料): by kind of record, which fields and until when.
  ///
  /// It starts from what is still short once everything under review is accepted, so that nobody is
  /// asked for what was handed in already.
  var missing: NoticePaper.Section? {
    guard !isDemonstration else { return nil }
    let short = assessment.provisional.findings.filter { $0.points < $0.maximum }
    guard !short.isEmpty else { return nil }
    var listing = NoticePaper.Listing(
      caption: say("按材料种类列出的缺项", "What is missing, by kind of record"),
      header: [
        say("材料种类", "Kind of record"), say("最多可补", "Worth up to"),
        say("需填写的内容", "Fields that are read"), say("涉及指标", "Indicators"),
        say("补正期限", "To be amended by"),
      ], amount: 1)
    for group in groups(of: short) {
      listing.rows.append([
        group.title, group.points.description, joined(group.fields), joined(group.indicators),
        group.kind.map(deadlines) ?? "",
      ])
    }
    let note = say(
      "以下为待审材料全部采信后仍缺的部分；退回补正的材料须在所列期限（含当日）前补正。",
      "This is what would still be missing with everything under review accepted; returned records "
        + "are to be amended by the days given, inclusive.")
    return NoticePaper.Section(
      heading: say("缺什么材料", "What is missing"), blocks: [.paragraph(note), .listing(listing)])
  }

  private struct Group {
    var title: String
    var kind: String?
    var points = Points.zero
    var fields: [String] = []
    var indicators: [String] = []
  }

  /// The short indicators by what they are measured on, in the order of the standard's kinds.
  private func groups(of short: [Finding]) -> [Group] {
    var groups: [String: Group] = [:]
    for finding in short {
      guard let indicator = standard.standard.indicators.first(where: { $0.id == finding.id })
      else { continue }
      let (key, title, fields) = source(of: indicator.measure)
      var group = groups[key] ?? Group(title: title, kind: key)
      group.points += finding.maximum - finding.points
      group.indicators.append(finding.id)
      for field in fields where !group.fields.contains(field) { group.fields.append(field) }
      groups[key] = group
    }
    let order = standard.standard.evidence.map(\.id) + ["figure", "rating", "other"]
    return order.compactMap { groups[$0] }
  }

  /// What a measure is taken from: a kind of record with its fields, a figure, or a rating.
  private func source(of measure: String) -> (key: String, title: String, fields: [String]) {
    if let (kindID, fields) = standard.fields(readBy: measure),
      let kind = standard.standard.evidence.first(where: { $0.id == kindID })
    {
      return (
        kindID, kind.labels[language], fields.map { kind.field($0)?.labels[language] ?? $0 }
      )
    }
    switch standard.standard.measures[measure]?.value {
    case .rating(let rubric):
      let name = standard.standard.rubrics[rubric]?.labels[language] ?? rubric
      return ("rating", say("评审评分（量表）", "Reviewers' ratings"), [name])
    case .figure:
      return ("figure", say("基础数据", "Figures"), [words.description(of: measure)])
    default: return ("other", say("其他口径", "Other measures"), [words.description(of: measure)])
    }
  }

  /// Until when the returned records of a kind can be amended.
  private func deadlines(of kind: String) -> String {
    let open = refused.filter { $0.isOpen && $0.record.kind == kind && $0.review.amendBy != nil }
    let byDay = Dictionary(grouping: open, by: { $0.review.amendBy ?? asOf })
    return byDay.sorted { $0.key < $1.key }.map { day, refused in
      "\(day)" + say("：", ": ") + joined(refused.map(\.record.id))
        + (day < asOf ? say("（已逾期）", " (past)") : "")
    }.joined(separator: say("；", "; "))
  }
}
