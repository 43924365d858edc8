import ConsultationIndex
import ConsultationReports

/// The file of `--errors`: everything that a command had to tell, row by row.
///
/// What is shown is cut after some and told once for each cause; here stands all of it.
final class IssueFile {
  private let path: String
  private let language: Language
  private var issues: [FileIssue] = []
  private var failures: [FileError] = []

  init(_ path: String, _ language: Language) {
    self.path = path
    self.language = language
  }

  func note(_ more: [FileIssue]) { issues += more }

  func note(_ failure: FileError) { failures.append(failure) }

  /// Writes the file, as JSON where its name says so and else as a table; false after it was reported why
  /// it cannot be written.
  func write(_ context: Context) -> Bool {
    context.mayWrite(path, replaces: true)
      && context.save(path.lowercased().hasSuffix(".json") ? json : table, to: path)
  }

  private var json: [UInt8] {
    let items =
      failures.map { IssueJSON.tree($0, language: language) }
      + issues.map { IssueJSON.tree($0.issue, file: $0.file, language: language) }
    return JSONTree.object([("issues", .array(items))]).compact() + [0x0A]
  }

  private var table: [UInt8] {
    var writer = SheetWriter()
    writer.append(
      language == .chinese
        ? ["文件", "级别", "表格行", "表格列", "表头", "社区编号", "材料编号", "文本行", "文本列", "位置", "说明", "办法", "代码"]
        : [
          "file", "severity", "row", "column", "header", "community", "record", "line",
          "character", "path", "message", "help", "code",
        ])
    for failure in failures {
      writer.append(
        [failure.path, word(.error)] + Array(repeating: nil, count: 8)
          + [failure.message(in: language), nil, failure.code])
    }
    for found in issues { writer.append(row(found.issue, in: found.file, of: found.community)) }
    return writer.bytes(in: .utf8) ?? writer.utf8
  }

  private func row(_ issue: Issue, in file: String, of community: String?) -> [String?] {
    func text(_ number: Int?) -> String? { number.map { "\($0)" } }
    return [
      file, word(issue.severity), issue.parameters["row"], issue.parameters["column"],
      issue.parameters["header"], community, issue.record, text(issue.line), text(issue.column),
      issue.path, issue.message(in: language), issue.help(in: language), issue.code,
    ]
  }

  private func word(_ severity: Issue.Severity) -> String {
    IssueText.word(for: severity, in: language)
  }
}
