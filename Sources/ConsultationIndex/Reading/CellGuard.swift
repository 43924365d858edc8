/// Keeps texts from being taken for formulas, and texts with blanks at their ends from losing them.
///
/// A spreadsheet runs what begins with `=`, `+`, `-` or `@`. Such a text is written with an
/// apostrophe before it, and so is every text that begins or ends with blanks, is empty, or would
/// look guarded once it is written. A guarded cell reads back as exactly what was meant; any other
/// cell is taken without the blanks around it.
package enum CellGuard {
  /// The text as it is written into a cell.
  package static func guarded(_ text: String) -> String {
    needsGuard(text.unicodeScalars[...]) ? "'" + text : text
  }

  /// What a cell says; nil where it is blank.
  package static func value(of cell: String) -> String? {
    let scalars = cell.unicodeScalars
    if scalars.first == "'" {
      let rest = scalars.dropFirst()
      if needsGuard(rest) { return String(rest) }
    }
    let trimmed = cell.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  private static func needsGuard(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let first = text.first(where: { $0 != "'" }), let last = text.last else { return true }
    return first.isBlank || last.isBlank || startsFormula(first)
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// White space, and the invisible marks that pasting leaves behind.
  package var isBlank: Bool {
    switch value {
    // Nearly all characters; the tables of Unicode are slow to ask.
    case 0x21...0x7E, 0x4E00...0x9FFF, 0xFF01...0xFF5E: false
    case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: true
    default: properties.isWhitespace
    }
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  package var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(self[first..<scalars.index(after: last)])
  }
}
