import ConsultationIndex

extension StringProtocol {
  /// The text with full-width forms made narrow, dashes that look like hyphens made hyphens, and without
  /// blanks at its ends.
  package var folded: String {
    let text = trimmed
    // What is ASCII is narrow already.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: result.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000, 0x00A0: result.append(" ")
      case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: result.append("-")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// What two names must have in common to be taken for the same: neither case nor blanks matter.
  var matchKey: String {
    if utf8.allSatisfy({ $0 < 0x80 && $0 > 0x20 }) { return lowercased() }
    var result = ""
    for scalar in unicodeScalars where !scalar.isBlank { result.unicodeScalars.append(scalar) }
    return result.lowercased()
  }
}

/// What is wrong with a cell, before it is known where the cell is.
struct CellProblem: Error {
  let template: MessageTemplate
  let parameters: [String: String]

  init(_ template: MessageTemplate, _ value: String, _ more: [String: String] = [:]) {
    self.template = template
    // A cell may hold a whole essay; the message needs its beginning only.
    let shown = value.count > 60 ? value.prefix(60) + "…" : value[...]
    parameters = more.merging(["value": String(shown)]) { own, _ in own }
  }
}
