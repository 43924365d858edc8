import ConsultationIndex

/// Reads the cells of one row, reporting what is wrong with each.
struct RowReader {
  let table: SheetTable
  let row: Int
  var diagnostics: DeskDiagnostics
  /// The number of the community that the row is about, once it was read.
  private(set) var community: String?
  /// Whether nothing was wrong so far.
  private(set) var isSound = true

  /// Takes over what was noted so far, to be given back after the row: a copy for every row would
  /// cost the product of rows and failed communities.
  init(_ table: SheetTable, _ row: Int, _ diagnostics: inout DeskDiagnostics) {
    self.table = table
    self.row = row
    self.diagnostics = diagnostics.take()
  }

  func text(_ key: String) -> String? { table.text(key, row) }

  /// Reads the number of the community; one that is not known belongs to nobody.
  mutating func readCommunity(_ key: String, among known: Set<String>?) {
    guard let cell = required(key, { $0 }) else { return }
    if let known, !known.contains(cell) {
      if NumberCell.isScientific(cell.folded) {
        fail(CellProblem(.cellLostDigits, cell), key)
        return
      }
      // Full-width digits mean the same number.
      if known.contains(cell.folded) {
        community = cell.folded
        return
      }
      // Only for what is kept: otherwise many wrong rows among many communities cost the product.
      report(
        .unknownCommunity, key,
        CellProblem(
          .unknownCommunity, cell,
          ["file": CommunitySheet.fileName]
            .adding("nearest", nearestName(to: cell, among: known))
        ).parameters)
      return
    }
    community = cell
  }

  mutating func optional<Value>(
    _ key: String, _ read: (String) throws(CellProblem) -> Value
  ) -> Value? {
    guard let cell = text(key) else { return nil }
    do throws(CellProblem) {
      return try read(cell)
    } catch {
      fail(error, key)
      return nil
    }
  }

  mutating func required<Value>(
    _ key: String, _ read: (String) throws(CellProblem) -> Value
  ) -> Value? {
    guard let cell = text(key), !cell.isEmpty else {
      report(.missingCell, key)
      return nil
    }
    do throws(CellProblem) {
      return try read(cell)
    } catch {
      fail(error, key)
      return nil
    }
  }

  /// A revision or a tally: 1 where the cell is blank, nil after it was reported as wrong.
  mutating func revision(_ key: String) -> Int? {
    guard text(key) != nil else { return 1 }
    return optional(key) { cell throws(CellProblem) in
      try NumberCell.read(cell, in: 1...Record.maximumCount)
    }
  }

  mutating func fail(_ problem: CellProblem, _ key: String) {
    report(problem.template, key, problem.parameters)
  }

  mutating func report(
    _ template: MessageTemplate, _ key: String,
    _ parameters: @autoclosure () -> [String: String] = [:]
  ) {
    if template.severity == .error { isSound = false }
    table.report(template, parameters(), key, row, community: community, &diagnostics)
  }

  /// Reports what is wrong with the row as a whole.
  mutating func reportRow(_ template: MessageTemplate, _ parameters: [String: String] = [:]) {
    if template.severity == .error { isSound = false }
    table.report(
      template, parameters, row: row, column: 0, community: community, &diagnostics)
  }
}

/// Reads the id of a record.
enum IDCell {
  static func read(_ cell: String) throws(CellProblem) -> String {
    let id = cell.withoutApostrophe.folded
    if NumberCell.isScientific(id), id.contains(".") || id.contains("+") {
      throw CellProblem(.cellLostDigits, cell)
    }
    guard id.isIdentifier else { throw CellProblem(.cellNotAnID, cell) }
    return id
  }
}
