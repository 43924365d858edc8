import ConsultationIndex

/// Empty tables to be filled in: headers, a row that says what goes where, and an example.
///
/// Both rows begin with `#` and are not read. An example that is changed but still marked is told of,
/// and so is every other row with such a mark; a row counts once its first cell is the number of a
/// community.
package struct Template: Sendable {
  static let helpMark = "#填报说明"
  static let exampleMark = "#示例"

  private let desk: Desk
  private let language: Language

  package init(_ desk: Desk, language: Language = .chinese) {
    self.desk = desk
    self.language = language
  }

  /// The tables by file name.
  ///
  /// - Parameter fills: Whether the examples are real rows, for trying things out.
  package func files(filledWithExamples fills: Bool = false) -> [DeskFile] {
    let examples = ExampleRecords(desk)
    let submissions = examples.submissions
    let community = submissions.first?.community.id ?? ""
    var files = [
      file(
        CommunitySheet.fileName, desk.communities.columns,
        rows: submissions.map { desk.communities.row(of: $0).cells }, fills: fills)
    ]
    for sheet in desk.records {
      let row = examples.record(of: sheet.kind.id).map { sheet.row(of: $0, in: community).cells }
      files.append(
        file(sheet.fileName, sheet.columns, rows: row.map { [$0] } ?? [], fills: fills))
    }
    return files
  }

  private func file(
    _ name: String, _ columns: SheetColumns, rows: [[String?]], fills: Bool
  ) -> DeskFile {
    var writer = SheetWriter()
    writer.append(columns.headers)
    var help: [String?] = columns.columns.map { $0.help[language] }
    help[0] = Self.helpMark + "：" + (help[0] ?? "")
    writer.append(help)
    for row in rows {
      var row = row
      // The mark takes the place of the community, without which no row is complete.
      if !fills { row[0] = Self.exampleMark }
      writer.append(row)
    }
    return DeskFile(name: name, table: writer)
  }
}

/// A table that is to be written to a file.
package struct DeskFile: Sendable {
  package let name: String
  package let table: SheetWriter

  /// The bytes of the file.
  ///
  /// - Throws: The first character that the encoding lacks.
  package func bytes(in encoding: TextEncoding) throws(InputErrors) -> [UInt8] {
    if let bytes = table.bytes(in: encoding) { return bytes }
    let text = String(decoding: table.utf8, as: UTF8.self)
    let lacking = text.unicodeScalars.first { encoding.lacks($0) }
    throw InputErrors([
      Issue(
        .cellNotEncodable,
        [
          "value": lacking.map { "U+" + String($0.value, radix: 16, uppercase: true) } ?? name,
          "encoding": encoding.name,
        ])
    ])
  }
}
