import ConsultationIndex

/// The scores of many communities as a table for a terminal, one line each.
package struct ScoreTableText {
  private let scores: ScoreTable
  private let table: MeasureTable
  private let standard: CompiledStandard
  private let language: Language
  private let style: TextStyle
  /// Of name, id, street, total and grade.
  private let widths: [Int]

  package init(
    _ scores: ScoreTable, of table: MeasureTable, standard: CompiledStandard, language: Language,
    style: TextStyle
  ) {
    self.scores = scores
    self.table = table
    self.standard = standard
    self.language = language
    self.style = style
    let headers = Self.headers(table.basis, language)
    var (id, street) = (headers[1].displayWidth, headers[2].displayWidth)
    for community in scores.communities {
      id = max(id, Self.width(community.id))
      street = max(street, Self.width(community.street ?? ""))
    }
    let grades = standard.standard.grades.map(\.id) + [standard.standard.unrated[language].harmless]
    let grade = grades.map(\.displayWidth).max() ?? 0
    let fixed = [
      min(id, 20), min(street, 16), max(7, headers[3].displayWidth),
      min(20, max(grade, headers[4].displayWidth)),
    ]
    let name = max(8, style.width - fixed.reduce(0) { $0 + $1 + 2 })
    widths = [name] + fixed
  }

  /// Most ids are ASCII, whose width need not be looked up.
  private static func width(_ text: String) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.displayWidth
  }

  /// A provisional total never stands without that word.
  private static func headers(_ basis: Basis, _ language: Language) -> [String] {
    switch (language, basis) {
    case (.chinese, .confirmed): ["社区", "编号", "街道", "审定得分", "审定等级"]
    case (.chinese, .provisional): ["社区", "编号", "街道", "预评得分", "预评等级"]
    case (.english, .confirmed): ["community", "id", "street", "confirmed", "grade"]
    case (.english, .provisional):
      ["community", "id", "street", "provisional", "provisional grade"]
    }
  }

  /// By what was scored, and the headers of the columns.
  package var heading: String {
    let isChinese = language == .chinese
    let days = DaysText.text(asOf: table.asOf, reviewsUntil: table.reviewsUntil, in: language)
    let basis =
      switch table.basis {
      case .confirmed: isChinese ? "审定" : "confirmed"
      case .provisional: isChinese ? "预评" : "provisional"
      }
    let label = "\(standard.id) \(standard.version) · \(table.period) · \(days) · \(basis)"
    var lines = [style.apply(.faint, label)]
    if let proposed = StandardText(standard, language: language, style: style).proposedNote {
      lines += proposed.wrapped(to: style.width).map { style.apply(.faint, $0) }
    }
    lines += ["", line(Self.headers(table.basis, language))]
    return style.text(of: lines)
  }

  /// Some of the lines.
  package func rows(_ rows: Range<Int>) -> String {
    var text = ""
    for row in rows {
      let community = scores.communities[row]
      text += line([
        community.name.harmless, community.id.harmless, (community.street ?? "").harmless,
        scores.total(at: row).description, label(of: scores.grade(at: row)),
      ])
      text += "\n"
    }
    return text
  }

  /// How many communities have each grade, from the highest.
  package var summary: String {
    var counts: [GradeID?: Int] = [:]
    for row in 0..<scores.count { counts[scores.grade(at: row), default: 0] += 1 }
    let ids = standard.standard.grades.reversed().map { GradeID(rawValue: $0.id) }
    let parts = (ids.map(Optional.some) + [nil]).map { "\(label(of: $0)) \(counts[$0] ?? 0)" }
    let isChinese = language == .chinese
    let all = isChinese ? "共 \(scores.count) 个社区" : "\(scores.count) communities"
    let text = ([all] + parts).joined(separator: " · ")
    return "\n" + text.wrapped(to: style.width).joined(separator: "\n") + "\n"
  }

  private func label(of grade: GradeID?) -> String {
    grade?.rawValue ?? standard.standard.unrated[language].harmless
  }

  private func line(_ cells: [String]) -> String {
    var line = zip(cells, widths).enumerated().map { column, cell in
      cell.0.fitted(to: cell.1, alignedRight: column == 3)
    }.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
