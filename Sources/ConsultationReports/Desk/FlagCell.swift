import ConsultationIndex

/// Reads yes and no in the many ways in which they are ticked.
enum FlagCell {
  private static let yes: Set = [
    "是", "有", "对", "√", "✓", "✔", "☑", "✅", "y", "yes", "t", "true", "1",
  ]
  private static let no: Set = [
    "否", "无", "没有", "不是", "×", "✗", "✘", "❌", "☒", "x", "n", "no", "f", "false", "0",
  ]

  static func read(_ cell: String) throws(CellProblem) -> Bool {
    // An emoji may carry a mark that asks for colour.
    let scalars = cell.withoutApostrophe.folded.matchKey.unicodeScalars
    let word = String(String.UnicodeScalarView(scalars.filter { $0 != "\u{FE0F}" }))
    if yes.contains(word) { return true }
    if no.contains(word) { return false }
    throw CellProblem(.cellNotYesNo, cell)
  }

  static func text(of flag: Bool) -> String { flag ? "是" : "否" }
}
