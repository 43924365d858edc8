import ConsultationIndex

/// An issue as people read it: place, message, the line with a caret, and how to mend it.
package struct IssueText {
  let language: Language
  let style: TextStyle

  package init(language: Language, style: TextStyle) {
    self.language = language
    self.style = style
  }

  package static func word(for severity: Issue.Severity, in language: Language) -> String {
    switch severity {
    case .error: language == .chinese ? "错误" : "error"
    case .warning: language == .chinese ? "警告" : "warning"
    case .note: language == .chinese ? "说明" : "note"
    }
  }

  /// - Parameters:
  ///   - issue: The issue.
  ///   - file: The file that it was found in.
  package func text(of issue: Issue, in file: String) -> String {
    let colon = language == .chinese ? "：" : ": "
    var place = file
    if let location = issue.location { place += ":\(location.line):\(location.column)" }
    let word = Self.word(for: issue.severity, in: language)
    let emphasis: TextStyle.Emphasis = issue.severity == .error ? .red : .yellow
    let message = issue.message(in: language).harmless
    var lines = [
      style.apply(.bold, place + ":") + " " + style.apply(emphasis, word) + colon + message
    ]
    if let location = issue.location, !location.excerpt.isEmpty { lines += excerpt(location) }
    var context: [String] = []
    if let cell = Self.cell(of: issue, in: language) { context.append(cell.harmless) }
    if let record = issue.record {
      context.append((language == .chinese ? "材料 " : "record ") + record.harmless)
    }
    if let path = issue.path { context.append(path.harmless) }
    if !context.isEmpty {
      lines.append("  " + style.apply(.faint, context.joined(separator: "  ")))
    }
    if let help = issue.help(in: language) {
      lines.append("  " + (language == .chinese ? "办法：" : "help: ") + help.harmless)
    }
    return lines.joined(separator: "\n")
  }

  /// The place in a table, where the message does not name it itself.
  private static func cell(of issue: Issue, in language: Language) -> String? {
    guard let row = issue.parameters["row"], let column = issue.parameters["column"],
      !issue.code.hasPrefix("table."), !issue.code.hasPrefix("cell.")
    else { return nil }
    let header = issue.parameters["header"].map { "“\($0)”" } ?? ""
    return language == .chinese
      ? "第\(row)行\(column)列\(header)" : "row \(row), column \(column) \(header)"
  }

  /// As much of the line as fits, with a caret under the place.
  private func excerpt(_ location: SourceLocation) -> [String] {
    let width = style.width - 4
    var before = Array(location.excerpt.prefix(location.caret))
    var used = String(before).displayWidth
    while used > width * 3 / 4, let first = before.first {
      used -= first.displayWidth
      before.removeFirst()
    }
    let after = location.excerpt.dropFirst(location.caret)
    return [
      "  " + (String(before) + after).harmless.truncated(to: width),
      "  " + String(repeating: " ", count: used) + style.apply(.green, "^"),
    ]
  }
}
