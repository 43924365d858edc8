import ConsultationIndex

/// The table 待审清单.csv: what waits for reviewers, with places for their decisions.
///
/// It has the columns of 审核意见.csv, so that a row once filled in is an opinion, and between them
/// what a reviewer wants to know. The oldest month comes first, and within a month what most points
/// hang on; what has no date, such as figures and ratings, comes last.
package struct PendingSheet: Sendable {
  package static let fileName = "待审清单.csv"

  package let reviews: ReviewSheet
  let standard: CompiledStandard

  package var columns: SheetColumns { reviews.columns }

  package init(_ standard: CompiledStandard) {
    self.standard = standard
    reviews = ReviewSheet(standard) { columns in
      typealias Key = ReviewSheet.Key
      let subject = [Key.record, Key.revision, Key.figure, Key.value, Key.rubric]
      let own = columns.filter { subject.contains($0.key) }
      let answers = columns.filter { !subject.contains($0.key) && $0.key != Key.community }
      return columns.filter { $0.key == Key.community } + Self.names + own + Self.context + answers
    }
  }

  enum Context {
    static let name = "@communityName"
    static let kind = "@kind"
    static let title = "@title"
    static let day = "@day"
    static let indicators = "@indicators"
    static let points = "@points"
    static let remark = "@remark"
  }

  private static func column(_ key: String, _ zh: String, _ en: String, _ help: Labels)
    -> SheetColumn
  { SheetColumn(key, Labels(zh: zh, en: en), help: help) }

  private static let names = [
    column(
      Context.name, "社区名称", "Community name",
      Labels(zh: "供查看，不读入", en: "for information, not read"))
  ]

  private static let context = [
    column(
      Context.kind, "材料种类", "Kind of record",
      Labels(zh: "供查看，不读入", en: "for information, not read")),
    column(
      Context.title, "材料名称", "Title", Labels(zh: "供查看，不读入", en: "for information, not read")),
    column(
      Context.day, "材料日期", "Date of the record",
      Labels(zh: "据以计入评定周期的日期；供查看，不读入", en: "the day by which it counts; not read")),
    column(
      Context.indicators, "计入指标", "Counts for",
      Labels(zh: "采信后计入的指标；供查看，不读入", en: "the indicators it would count for; not read")),
    column(
      Context.points, "关联分值", "Points at stake",
      Labels(
        zh: "材料和数据：现有预评总分减去不予采信时的预评总分，可以为0或负；评分：相关指标尚未得到的分值。供查看，不读入",
        en: "of a record or figure: the provisional total less that if it were rejected; of a "
          + "rating: what its indicators do not bring yet; not read")),
    column(
      Context.remark, "说明", "Remark", Labels(zh: "供查看，不读入", en: "for information, not read")),
  ]

  // MARK: Rows

  /// Something undecided with the dossier it belongs to.
  private struct Item {
    let dossier: Dossier
    let undecided: Undecided
    /// The months since year 0, so that the oldest come first; what has no date comes last.
    var month: Int {
      guard let day = undecided.day?.components else { return .max }
      return day.year * 12 + day.month
    }
  }

  /// The list as a file, and how many decisions and ratings are wanting.
  package func list(
    of dossiers: [Dossier], asOf: CalendarDate, language: Language = .chinese
  ) -> (file: DeskFile, count: Int) {
    let rows = self.rows(of: dossiers, asOf: asOf)
    var writer = SheetWriter()
    writer.append(columns.headers)
    writer.append(instructions(in: language))
    let points = columns.position(of: Context.points)
    for row in rows { writer.append(row, number: points) }
    return (DeskFile(name: Self.fileName, table: writer), rows.count)
  }

  /// A row for each decision or rating that is wanting.
  func rows(of dossiers: [Dossier], asOf: CalendarDate) -> [[String?]] {
    let items = dossiers.flatMap { dossier in
      standard.undecided(in: dossier, asOf: asOf).map { Item(dossier: dossier, undecided: $0) }
    }
    let sorted = items.enumerated().sorted { a, b in
      let (first, second) = (a.element, b.element)
      if first.month != second.month { return first.month < second.month }
      if first.undecided.points != second.undecided.points {
        return first.undecided.points > second.undecided.points
      }
      if first.undecided.day != second.undecided.day {
        return first.undecided.day ?? asOf < second.undecided.day ?? asOf
      }
      let communities = (
        first.dossier.submission.community.id, second.dossier.submission.community.id
      )
      return communities.0 == communities.1
        ? a.offset < b.offset : communities.0.precedes(communities.1)
    }.map(\.element)
    return sorted.flatMap(rows)
  }

  /// The row below the header: what goes where, with the words that are allowed.
  private func instructions(in language: Language) -> [String?] {
    columns.columns.enumerated().map { index, column in
      (index == 0 ? Template.helpMark + "：" : "") + column.help[language]
    }
  }

  private func rows(of item: Item) -> [[String?]] {
    var cells: [String: String] = [:]
    let community = item.dossier.submission.community
    let undecided = item.undecided
    cells[ReviewSheet.Key.community] = community.id
    cells[Context.name] = community.name
    cells[Context.day] = undecided.day?.description
    cells[Context.indicators] = undecided.indicators.map { indicator in
      "\(indicator) \(standard.name(of: indicator, in: .chinese) ?? "")"
    }.joined(separator: "；")
    cells[Context.points] = undecided.points.description
    switch undecided.subject {
    case .record(let id, let revision):
      cells[ReviewSheet.Key.record] = id
      cells[ReviewSheet.Key.revision] = "\(revision)"
      describe(id, revision, in: item.dossier, &cells)
    case .figure(let figure, let value):
      cells[ReviewSheet.Key.figure] = reviews.figures.name(of: figure)
      cells[ReviewSheet.Key.value] = "\(value)"
      cells[Context.kind] = "基础数据"
    case .rating(let rubric, let given):
      cells[ReviewSheet.Key.rubric] = reviews.rubrics.name(of: rubric)
      cells[Context.kind] = "评审评分"
      let needed = standard.standard.rubrics[rubric]?.reviewers ?? 1
      cells[Context.remark] = remark(on: rubric, needed: needed, given: given)
      let row = columns.columns.map { filled(cells[$0.key]) }
      return Array(repeating: row, count: max(1, needed - given.count))
    }
    return [columns.columns.map { filled(cells[$0.key]) }]
  }

  private func filled(_ cell: String?) -> String? { cell?.isEmpty ?? true ? nil : cell }

  private func describe(
    _ id: String, _ revision: Int, in dossier: Dossier, _ cells: inout [String: String]
  ) {
    let records = dossier.submission.records
    guard let record = records.first(where: { $0.id == id && $0.revision == revision }) else {
      return
    }
    let kind = standard.standard.evidence.first { $0.id == record.kind }
    cells[ReviewSheet.Key.digest] = record.digest.description
    cells[Context.kind] = kind?.labels.zh ?? record.kind
    cells[Context.title] = title(of: record, kind)
    var remarks: [String] = []
    if record.isWithdrawn { remarks.append("社区申请撤回") }
    if revision > 1 { remarks.append("补正后重新提交") }
    if record.times > 1 { remarks.append("合计\(record.times)件") }
    if !record.attachments.isEmpty {
      remarks.append("附件：" + record.attachments.map(\.name).joined(separator: "、"))
    }
    cells[Context.remark] = remarks.joined(separator: "；")
  }

  private func remark(on rubric: String, needed: Int, given: [String]) -> String {
    let levels = (standard.standard.rubrics[rubric]?.levels ?? []).enumerated()
      .map { "\($0.offset) \($0.element.zh)" }.joined(separator: "；")
    let so = given.isEmpty ? "" : "，已评：" + given.joined(separator: "、")
    return "须\(needed)人评分\(so)。档次：\(levels)"
  }
}
