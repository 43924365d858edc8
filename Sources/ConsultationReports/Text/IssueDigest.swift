import ConsultationIndex

/// What is wrong in the order in which people want to know it: errors, then warnings, then notes, each
/// cause once.
///
/// A column that is wrong in a hundred rows is one mistake; its first row is told, with the numbers of
/// some others.
package struct IssueDigest {
  package private(set) var issues: [FileIssue] = []

  /// - Complexity: O(*n* log *n*) for *n* issues.
  package init(_ issues: [FileIssue]) {
    var groups: [Key: Int] = [:]
    var rows: [[String]] = []
    for issue in issues {
      let key = Self.key(of: issue)
      if let key, let group = groups[key] {
        rows[group].append(issue.issue.parameters["row"] ?? "")
        continue
      }
      if let key { groups[key] = rows.count }
      rows.append([])
      self.issues.append(issue)
    }
    for (place, others) in rows.enumerated() where !others.isEmpty {
      self.issues[place] = Self.adding(others, to: self.issues[place])
    }
    self.issues = self.issues.enumerated().sorted {
      ($0.element.issue.severity, $0.offset) < ($1.element.issue.severity, $1.offset)
    }.map(\.element)
  }

  private struct Key: Hashable {
    let file: String
    let code: String
    /// What is said but for the row.
    let parameters: [String: String]
  }

  /// The codes of what has one cause whatever stands in the cell.
  private static let oneCause: Set = Set(
    [
      MessageTemplate.cellDateOrder, .cellShortYear, .cellNoYear, .cellNoDay, .cellScientific,
      .cellLostDigits, .cellFewerDigits, .cellUnit, .cellPercent, .cellNumberForTerm,
      .cellTooNarrow, .missingCell, .unnamedColumn, .repeatedRow, .identityNumber, .mobileNumber,
    ].map(\.code))

  /// How many other rows are named.
  private static let named = 5

  /// What tells a cause from another one; nil where every place is one of its own.
  private static func key(of issue: FileIssue) -> Key? {
    let told = issue.issue
    guard told.parameters["row"] != nil,
      MessageTemplate.catalogue[told.code]?.message.en.contains("{?again|") == true
    else { return nil }
    var parameters = told.parameters
    parameters["row"] = nil
    if oneCause.contains(told.code) {
      parameters = parameters.filter { $0.key == "column" || $0.key == "header" }
    }
    return Key(file: issue.file, code: told.code, parameters: parameters)
  }

  private static func adding(_ rows: [String], to issue: FileIssue) -> FileIssue {
    let told = issue.issue
    let shown = rows.prefix(named)
    let more = rows.count - shown.count
    let en = (rows.count > 1 ? "rows " : "row ") + shown.joined(separator: ", ")
    let parameters = told.parameters.adding("again", "\(rows.count)")
      .adding("again.en", more > 0 ? en + " and \(more) more" : en)
      .adding(
        "again.zh", shown.joined(separator: "、") + (more > 0 ? "等\(rows.count)" : ""))
    return FileIssue(
      file: issue.file,
      issue: Issue(
        code: told.code, severity: told.severity, parameters: parameters, path: told.path,
        record: told.record, revision: told.revision, location: told.location),
      community: nil)
  }
}
