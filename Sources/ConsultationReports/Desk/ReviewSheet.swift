import ConsultationIndex

/// The table 审核意见.csv: decisions on records and figures, and ratings, of any number of
/// communities.
///
/// A row says what is reviewed — 材料编号 with 版本, 基础数据 with 数值, or 量表 with 档次 — and what the
/// reviewer says of it. Rows keep the order of the log, of which the later one wins on the same day.
package struct ReviewSheet: Sendable {
  package static let fileName = "审核意见.csv"

  /// A review with the community it is about, and the row where it stands, from 0.
  package struct Entry: Hashable, Sendable {
    package let community: String
    package let review: Review
    package let row: Int
  }

  package let columns: SheetColumns
  let figures: TermTable
  let rubrics: TermTable
  let reasons: TermTable
  let levels: [String: [Labels]]
  static let decisions = TermTable(
    Review.Decision.allCases.map { Choice(id: $0.rawValue, labels: $0.labels) })

  static let stages = TermTable(
    Review.Stage.allCases.map { Choice(id: $0.rawValue, labels: $0.labels) })

  /// - Parameter arrange: Puts the columns into another order, or further ones between them, which
  ///   are not read.
  package init(
    _ standard: CompiledStandard,
    arranging arrange: ([SheetColumn]) -> [SheetColumn] = { $0 }
  ) {
    let standard = standard.standard
    figures = TermTable(standard.figures.map { Choice(id: $0.id, labels: $0.labels) })
    rubrics = TermTable(
      standard.rubrics.sorted { $0.key.precedes($1.key) }
        .map { Choice(id: $0.key, labels: $0.value.labels) })
    reasons = TermTable(
      standard.reviewReasons.flatMap { standard.vocabularies[$0]?.tokens } ?? [])
    levels = standard.rubrics.mapValues(\.levels)
    columns = SheetColumns(
      arrange(Self.columns(figures: figures, rubrics: rubrics, reasons: reasons)))
  }

  enum Key {
    static let community = "@community"
    static let record = "@record"
    static let revision = "@revision"
    static let figure = "@figure"
    static let value = "@value"
    static let rubric = "@rubric"
    static let level = "@level"
    static let decision = "@decision"
    static let reason = "@reason"
    static let reviewer = "@reviewer"
    static let affiliation = "@affiliation"
    static let date = "@date"
    static let amendBy = "@amendBy"
    static let note = "@note"
    static let stage = "@stage"
    static let digest = "@digest"
  }

  private static func columns(
    figures: TermTable, rubrics: TermTable, reasons: TermTable
  ) -> [SheetColumn] {
    func choices(_ table: TermTable) -> Labels {
      table.terms.isEmpty
        ? Labels(zh: "本标准无此项，留空", en: "this standard has none; leave empty")
        : Labels(
          zh: table.terms.map(\.labels.zh).joined(separator: "、"),
          en: table.terms.map(\.labels.en).joined(separator: ", "))
    }
    func column(_ key: String, _ zh: String, _ en: String, _ help: Labels) -> SheetColumn {
      let required: Set = [Key.community, Key.reviewer, Key.date]
      return SheetColumn(
        key, Labels(zh: zh, en: en), isRequired: required.contains(key), help: help)
    }
    return [
      column(
        Key.community, "社区编号", "Community",
        Labels(zh: "与社区.csv一致，必填", en: "as in 社区.csv; required")),
      column(
        Key.record, "材料编号", "Record",
        Labels(
          zh: "审核材料时填写；材料编号、基础数据、量表三者只填其一",
          en: "for a record; fill in only one of record, figure, scale")),
      column(
        Key.revision, "版本", "Revision",
        Labels(zh: "所审材料的版本，整数；不填为1", en: "of the record; 1 if left empty")),
      column(Key.figure, "基础数据", "Figure", choices(figures)),
      column(
        Key.value, "数值", "Value",
        Labels(zh: "审核基础数据时填写所审的数值", en: "of the figure that was looked at")),
      column(Key.rubric, "量表", "Scale", choices(rubrics)),
      column(
        Key.level, "档次", "Level",
        Labels(zh: "评分时填写，从0起的整数或该档名称", en: "of the scale: a number from 0, or its name")),
      column(
        Key.decision, "结论", "Decision",
        Labels(zh: "采信、退回补正、不予采信；评分时留空", en: "accepted, returned, rejected; empty for a level")),
      column(Key.reason, "理由", "Reason", choices(reasons)),
      column(
        Key.reviewer, "审核人", "Reviewer",
        Labels(zh: "审核人代号，不写姓名，必填", en: "a code, not a name; required")),
      column(
        Key.affiliation, "所属社区", "Affiliation",
        Labels(
          zh: "审核人所属社区的编号；不属于任何社区的留空", en: "the community that the reviewer belongs to, if any")),
      column(
        Key.date, "日期", "Date",
        Labels(zh: "审核日期，如2025-03-05，必填", en: "such as 2025-03-05; required")),
      column(
        Key.amendBy, "补正期限", "Amend by",
        Labels(zh: "退回补正的最后日期，只在退回时填写", en: "the last day to amend, where it is returned")),
      column(Key.note, "备注", "Note", Labels(zh: "文字，可不填", en: "free text")),
      column(
        Key.stage, "类别", "Stage",
        Labels(zh: "初审、申诉、复核，可不填；不影响得分", en: "first review, appeal, second review; if noted")),
      column(
        Key.digest, "材料摘要", "Digest",
        Labels(
          zh: "所审内容的摘要，由程序填写，不必改动；可不填",
          en: "of the content that was looked at; filled in by the program")),
    ]
  }
}
