import ConsultationIndex

/// The table 社区.csv: a row for each community with its period and its figures.
package struct CommunitySheet: Sendable {
  package static let fileName = "社区.csv"

  package let columns: SheetColumns
  private let kinds: TermTable
  private let figures: [Figure]

  enum Key {
    static let id = "@id"
    static let name = "@name"
    static let kind = "@kind"
    static let street = "@street"
    static let period = "@period"
    static let demonstration = "@demonstration"
  }

  init(_ standard: Standard) {
    kinds = TermTable(standard.kinds)
    figures = standard.figures
    let figureColumns = standard.figures.map { figure in
      let most = figure.atMost.map { Labels(zh: "，不大于\($0)", en: ", at most \($0)") }
      return SheetColumn(
        figure.id, figure.labels,
        help: Labels(
          zh: "整数" + (most?.zh ?? "") + "，不写单位", en: "whole number" + (most?.en ?? "")))
    }
    let period = Self.example(of: standard)?.description ?? ""
    columns = SheetColumns(
      [
        SheetColumn(
          Key.id, Labels(zh: "社区编号", en: "Community"), isRequired: true,
          help: Labels(zh: "如统计用区划代码，单元格须为文本格式，必填", en: "such as the statistical code; required")),
        SheetColumn(
          Key.name, Labels(zh: "社区名称", en: "Name"), isRequired: true,
          help: Labels(zh: "必填", en: "required")),
        SheetColumn(
          Key.kind, Labels(zh: "社区类型", en: "Kind"), isRequired: true,
          help: Labels(
            zh: "单选，必填：" + standard.kinds.map(\.labels.zh).joined(separator: "／"),
            en: "required, one of: " + standard.kinds.map(\.labels.en).joined(separator: " / "))),
        SheetColumn(
          Key.street, Labels(zh: "街道（镇）", en: "Street"),
          help: Labels(zh: "文字，可不填", en: "text, may be left empty")),
        SheetColumn(
          Key.period, Labels(zh: "期间", en: "Period"), isRequired: true,
          help: Labels(zh: "必填，如" + period, en: "required, such as " + period)),
      ] + figureColumns + [
        SheetColumn(
          Key.demonstration, Labels(zh: "演示案例", en: "Demonstration"),
          help: Labels(zh: "据公开报道整理的填“是”，其余留空", en: "yes if put together from published reports"))
      ])
  }

  /// A period that the standard scores: the first of 2025, or else the first there is.
  static func example(of standard: Standard) -> Period? {
    if let usual = Period(year: 2025, unit: standard.period), standard.effective.covers(usual) {
      return usual
    }
    let first = standard.effective.from.components
    let unit = standard.period
    let index = (first.month - 1) / unit.months + 1
    return Period(year: first.year, unit: unit, index: index)
  }
}

extension CommunitySheet {
  /// Reads the submission of a row, without its records.
  func readSubmission(_ reader: inout RowReader) -> Submission? {
    let name = reader.required(Key.name) { $0 }
    let kind = reader.required(Key.kind) { cell throws(CellProblem) in try self.kinds.read(cell).id
    }
    let period = reader.required(Key.period) { cell throws(CellProblem) in
      try PeriodCell.read(cell)
    }
    let isDemonstration = reader.optional(Key.demonstration) { cell throws(CellProblem) in
      try FlagCell.read(cell)
    }
    var values: [String: Int] = [:]
    for figure in figures {
      values[figure.id] = reader.optional(figure.id) { cell throws(CellProblem) in
        try NumberCell.read(cell, in: 0...(figure.atMost ?? Standard.maximumQuantity))
      }
    }
    guard let id = reader.community, let name, let kind, let period, reader.isSound else {
      return nil
    }
    return Submission(
      community: Community(id: id, name: name, kind: kind, street: reader.text(Key.street)),
      period: period, isDemonstration: isDemonstration ?? false, figures: values)
  }

  /// The cells of a submission in the order of the columns, or the names of what does not fit.
  func row(of submission: Submission) -> (cells: [String?], misfits: [String]) {
    let community = submission.community
    var cells: [String: String] = [
      Key.id: community.id, Key.name: community.name, Key.kind: kinds.name(of: community.kind),
      Key.period: submission.period.description,
    ]
    cells[Key.street] = community.street
    cells[Key.demonstration] = submission.isDemonstration ? FlagCell.text(of: true) : nil
    for (name, value) in submission.figures { cells[name] = "\(value)" }
    var misfits = submission.figures.keys.filter { name in !figures.contains { $0.id == name } }
      .map { "figures." + $0 }
    if !kinds.terms.contains(where: { $0.id == community.kind }) {
      misfits.append("community.kind")
    }
    return (columns.columns.map { cells[$0.key] }, misfits.sorted())
  }
}

/// Reads periods: `2025`, `2025-H1`, `2025-Q3`, `2025-03`, also as `2025年`, `2025年上半年`,
/// `2025年第3季度`, `2025年3月`.
enum PeriodCell {
  static func read(_ cell: String) throws(CellProblem) -> Period {
    let text = cell.withoutApostrophe.folded.matchKey
    let period = Period(text.uppercased()) ?? readChinese(text)
    guard let period else { throw CellProblem(.cellNotAPeriod, cell) }
    return period
  }

  private static func readChinese(_ text: String) -> Period? {
    let parts = text.split(separator: "年", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[0].isDigits, let year = Int(parts[0]) else {
      return nil
    }
    var rest = String(parts[1])
    switch rest {
    case "", "度": return Period(year: year)
    case "上半年": return Period(year: year, unit: .half, index: 1)
    case "下半年": return Period(year: year, unit: .half, index: 2)
    default: break
    }
    if rest.hasPrefix("第") { rest.removeFirst() }
    for (ending, unit) in [("季度", Period.Unit.quarter), ("月", .month)] where rest.hasSuffix(ending)
    {
      let number = String(rest.dropLast(ending.count))
      let chinese = ["一": 1, "二": 2, "三": 3, "四": 4]
      let index = number.isDigits ? Int(number) : unit == .quarter ? chinese[number] : nil
      return index.flatMap { Period(year: year, unit: unit, index: $0) }
    }
    return nil
  }
}
