import ConsultationIndex

/// A sheet whose headers are known: its rows, and what stands in which column of them.
package struct SheetTable: Sendable {
  package let file: String
  package let sheet: Sheet
  package let columns: SheetColumns
  /// The rows that hold data, from 0.
  package private(set) var rows: [Int] = []
  /// The rows that begin with `#`: instructions and examples of the template.
  package private(set) var markedRows: [Int] = []
  /// Where each column stands in the sheet, by its place among the columns.
  private var positions: [Int?]

  /// Finds the columns of a sheet in its first row that is not blank.
  ///
  /// - Returns: The table, or nil after errors in the headers were reported.
  package init?(
    _ file: String, _ sheet: Sheet, _ columns: SheetColumns, _ diagnostics: inout DeskDiagnostics
  ) {
    self.file = file
    self.sheet = sheet
    self.columns = columns
    positions = Array(repeating: nil, count: columns.columns.count)
    let filled = (0..<sheet.rowCount).filter { !sheet.isBlank(row: $0) }
    let open = filled.filter { !Self.isMarked($0, in: sheet) }
    guard let first = open.first else {
      diagnostics.report(.error, in: file) { _ in Issue(.tableEmpty) }
      return nil
    }
    let layout = TableLayout(sheet, columns)
    let header = layout.header(among: open.prefix(10)) ?? first
    if let separator = layout.foreignSeparator(ofRow: header) {
      report(
        .separator, ["separator": separator], row: header, column: 0, &diagnostics)
      return nil
    }
    if header != first { report(.aboveHeader, [:], row: header, column: 0, &diagnostics) }
    let isSound = readHeaders(in: header, &diagnostics)
    markedRows = filled.filter { Self.isMarked($0, in: sheet) }
    if isSound { takeRows(open.filter { $0 > header }, layout, &diagnostics) }
    reportUnnamed(below: header, &diagnostics)
    guard isSound else { return nil }
  }

  /// Takes the rows that hold data; the header once more, and totals, hold none.
  private mutating func takeRows(
    _ open: [Int], _ layout: TableLayout, _ diagnostics: inout DeskDiagnostics
  ) {
    rows.reserveCapacity(open.count)
    for row in open {
      switch layout.form(ofRow: row, positions) {
      case .data: rows.append(row)
      case .header: report(.headerAgain, [:], row: row, column: 0, &diagnostics)
      case .total(let word):
        report(.totalRow, ["value": word], row: row, column: 0, &diagnostics)
      case .otherHeader:
        report(.otherHeader, [:], row: row, column: 0, &diagnostics)
        return
      }
    }
  }

  private static func isMarked(_ row: Int, in sheet: Sheet) -> Bool {
    guard sheet.mayBeMarked(row: row) else { return false }
    let first = sheet.cell(row, 0).trimmed
    return (first.hasPrefix("#") || first.hasPrefix("＃")) && !first.isTooNarrow
  }

  // MARK: Headers

  private mutating func readHeaders(in row: Int, _ diagnostics: inout DeskDiagnostics) -> Bool {
    var isSound = true
    for column in 0..<sheet.cellCount(ofRow: row) {
      guard let header = CellGuard.value(of: sheet.cell(row, column)) else { continue }
      guard let index = columns.column(headed: header) else {
        report(
          .unknownColumn,
          CellProblem(.unknownColumn, header).parameters
            .adding("nearest", nearestName(to: header.folded, among: columns.headers)),
          row: row, column: column, &diagnostics)
        isSound = false
        continue
      }
      if let first = positions[index] {
        report(
          .repeatedColumn,
          ["header": columns.headers[index], "first": Sheet.letters(ofColumn: first)], row: row,
          column: column, &diagnostics)
        isSound = false
      }
      positions[index] = positions[index] ?? column
    }
    for (index, column) in columns.columns.enumerated() where positions[index] == nil {
      guard column.isRequired else { continue }
      report(
        .missingColumn, ["header": columns.headers[index]], row: row, column: 0, &diagnostics)
      isSound = false
    }
    let missing = columns.headers.indices.filter {
      positions[$0] == nil && !columns.columns[$0].key.hasPrefix("@")
    }
    if isSound, !missing.isEmpty {
      let names = missing.prefix(8).map { columns.headers[$0] }
      report(
        .leftOutColumns,
        [
          "count": "\(missing.count)",
          "headers": names.joined(separator: "、") + (missing.count > 8 ? "……" : ""),
        ], row: row, column: 0, &diagnostics)
    }
    return isSound
  }

  private func reportUnnamed(below header: Int, _ diagnostics: inout DeskDiagnostics) {
    let named = Set(
      (0..<sheet.cellCount(ofRow: header)).filter { !sheet.cell(header, $0).trimmed.isEmpty })
    for row in rows {
      for column in 0..<sheet.cellCount(ofRow: row) where !named.contains(column) {
        let text = sheet.cell(row, column)
        if text.trimmed.isEmpty { continue }
        report(
          .unnamedColumn, CellProblem(.unnamedColumn, text).parameters, row: row, column: column,
          &diagnostics)
      }
    }
  }

  // MARK: Cells

  /// What a cell says; nil where it is blank or the column is not there.
  package func text(_ key: String, _ row: Int) -> String? {
    column(of: key).flatMap { CellGuard.value(of: sheet.cell(row, $0)) }
  }

  /// The place of a column in the sheet.
  package func column(of key: String) -> Int? {
    columns.position(of: key).flatMap { positions[$0] }
  }

  // MARK: Reporting

  /// Reports what is wrong with a cell.
  func report(
    _ template: MessageTemplate, _ parameters: @autoclosure () -> [String: String],
    _ key: String, _ row: Int, community: String?, blocking: [String]? = nil,
    _ diagnostics: inout DeskDiagnostics
  ) {
    report(
      template, parameters().adding("header", columns.header(of: key)), row: row,
      column: column(of: key) ?? 0, community: community, blocking: blocking, &diagnostics)
  }

  /// Reports what is wrong at a place of the sheet; parameters are worked out only if it is kept.
  func report(
    _ template: MessageTemplate, _ parameters: @autoclosure () -> [String: String], row: Int,
    column: Int, community: String? = nil, blocking: [String]? = nil, hidesText: Bool = false,
    _ diagnostics: inout DeskDiagnostics
  ) {
    diagnostics.report(
      template.severity, in: file, community: community, blocking: blocking
    ) { diagnostics in
      var location = diagnostics.location(
        of: sheet.offset(row, column), in: sheet.text, of: file)
      if hidesText { location = location.withoutText }
      return Issue(
        template,
        parameters().adding("row", "\(row + 1)")
          .adding("column", Sheet.letters(ofColumn: column)),
        location: location)
    }
  }
}

extension SourceLocation {
  /// The same place without the text around it, which may be private.
  var withoutText: SourceLocation {
    SourceLocation(offset: offset, line: line, column: column, excerpt: "", caret: 0)
  }
}

extension [String: String] {
  func adding(_ key: String, _ value: String?) -> [String: String] {
    var result = self
    result[key] = value ?? result[key]
    return result
  }
}
