import ConsultationIndex

/// What people write where there is nothing to be written.
///
/// Only what a column cannot read otherwise is taken so: a vocabulary may have a term 无, and 无 says no
/// where yes or no is asked for.
enum NoneWord {
  private static let words: Set = [
    "无", "没有", "暂无", "无此项", "不适用", "/", "-", "--", "---", "n/a", "na", "none", "nil",
  ]

  static func isMeant(by cell: String) -> Bool {
    let text = cell.withoutApostrophe.folded
    return text.utf8.count <= 16 && words.contains(text.matchKey)
  }
}

extension StringProtocol {
  /// Whether a spreadsheet shows this in the place of a number or a date for which a column is too
  /// narrow.
  var isTooNarrow: Bool { utf8.count >= 3 && utf8.allSatisfy { $0 == UInt8(ascii: "#") } }
}
