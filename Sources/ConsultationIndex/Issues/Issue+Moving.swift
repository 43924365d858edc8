extension Issue {
  /// The same issue where its text stands further down in another, as a line of a file does.
  ///
  /// - Parameters:
  ///   - lines: How many lines stand before the text.
  ///   - offset: How many bytes stand before it.
  package func moved(byLines lines: Int, offset: Int) -> Issue {
    var parameters = parameters
    // Some messages name another line, such as that of a bracket that is never closed.
    if let line = parameters["line"].flatMap({ Int($0) }) {
      parameters["line"] = "\(line + lines)"
    }
    return Issue(
      code: code, severity: severity, parameters: parameters, path: path, record: record,
      revision: revision,
      location: location.map {
        SourceLocation(
          offset: $0.offset + offset, line: $0.line + lines, column: $0.column,
          excerpt: $0.excerpt, caret: $0.caret)
      })
  }
}

extension [Issue] {
  /// The same issues in a text that is one line of many: a carriage return within it ends none.
  package func onOneLine(of text: [UInt8]) -> [Issue] {
    guard text.contains(0x0D) else { return self }
    let line = text.map { $0 == 0x0D ? 0x20 : $0 }
    var index = LineIndex()
    return map { issue in
      var parameters = issue.parameters
      if parameters["line"].flatMap({ Int($0) }) != nil { parameters["line"] = "1" }
      return Issue(
        code: issue.code, severity: issue.severity, parameters: parameters, path: issue.path,
        record: issue.record, revision: issue.revision,
        location: issue.location.map { index.location(of: $0.offset, in: line) })
    }
  }
}

extension InputErrors {
  /// The same errors in a text that is one line of many: a carriage return within it ends none.
  package func onOneLine(of text: [UInt8]) -> InputErrors {
    InputErrors(issues.onOneLine(of: text), limit: issues.count, omitted: omitted)
  }

  /// The same errors where their text stands further down in another.
  ///
  /// - Parameters:
  ///   - lines: How many lines stand before the text.
  ///   - offset: How many bytes stand before it.
  package func moved(byLines lines: Int, offset: Int) -> InputErrors {
    InputErrors(
      issues.map { $0.moved(byLines: lines, offset: offset) }, limit: issues.count,
      omitted: omitted)
  }

  /// The same errors in a text where the line is one of many; what has no place stands at its start.
  ///
  /// - Parameters:
  ///   - line: The number of the line, from 1.
  ///   - offset: The bytes before it.
  package func onLine(_ line: Int, startingAt offset: Int) -> InputErrors {
    let start = SourceLocation(offset: 0, line: 1, column: 1, excerpt: "", caret: 0)
    let issues = issues.map { issue in
      var issue = issue
      issue.location = issue.location ?? start
      return issue
    }
    return InputErrors(issues, limit: issues.count, omitted: omitted)
      .moved(byLines: line - 1, offset: offset)
  }
}
