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

  /// Reads the number of the community; one that is not known may be that of some, or of nobody.
  mutating func readCommunity(_ key: String, among known: KnownIDs?) {
    guard let cell = required(key, { $0 }) else { return }
    if let flaw = NameFlaw(cell, isID: true) {
      let header = ["key": table.columns.header(of: key)]
      report(
        flaw.template, key, flaw.parameters.merging(header) { own, _ in own },
        blocking: suspects(for: cell, among: known))
      return
    }
    if known == nil || known?.id(of: cell) == nil {
      do throws(CellProblem) {
        try LostDigits.check(cell)
      } catch {
        report(error.template, key, error.parameters, blocking: suspects(for: cell, among: known))
        return
      }
    }
    guard let known else {
      community = cell
      return
    }
    if let id = known.id(of: cell) {
      community = id
    } else if let id = known.padded(cell) {
      report(
        .cellLostZeros, key, CellProblem(.cellLostZeros, cell, ["other": id]).parameters,
        blocking: [id])
    } else {
      reportUnknown(cell, key, known)
    }
  }

  private mutating func reportUnknown(_ cell: String, _ key: String, _ known: KnownIDs) {
    let named = known.id(named: cell)
    // The nearest is looked for only where the message is kept: otherwise many wrong rows among many
    // communities cost the product.
    report(
      .unknownCommunity, key,
      CellProblem(
        .unknownCommunity, cell,
        ["file": CommunitySheet.fileName]
          .adding("nearest", named ?? nearestName(to: cell, among: known.all))
      ).parameters,
      blocking: named.map { [$0] } ?? suspects(for: cell, among: known))
  }

  /// The communities whose row this may be; nil where it may be anybody's.
  private mutating func suspects(for cell: String, among known: KnownIDs?) -> [String]? {
    guard let known else { return [] }
    return diagnostics.suspects(for: cell) { known.candidates(for: cell) }
  }

  mutating func optional<Value>(
    _ key: String, _ read: (String) throws(CellProblem) -> Value
  ) -> Value? {
    guard let cell = text(key) else { return nil }
    do throws(CellProblem) {
      return try Self.read(cell, read)
    } catch {
      if !NoneWord.isMeant(by: cell) { fail(error, key) }
      return nil
    }
  }

  private static func read<Value>(
    _ cell: String, _ read: (String) throws(CellProblem) -> Value
  ) throws(CellProblem) -> Value {
    if cell.isTooNarrow { throw CellProblem(.cellTooNarrow, cell) }
    return try read(cell)
  }

  mutating func required<Value>(
    _ key: String, _ read: (String) throws(CellProblem) -> Value
  ) -> Value? {
    guard let cell = text(key), !cell.isEmpty else {
      report(.missingCell, key)
      return nil
    }
    do throws(CellProblem) {
      return try Self.read(cell, read)
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
    _ parameters: @autoclosure () -> [String: String] = [:], blocking: [String]? = nil
  ) {
    if template.severity == .error { isSound = false }
    table.report(
      template, parameters(), key, row, community: community, blocking: blocking, &diagnostics)
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
    try LostDigits.check(cell)
    let id = cell.withoutApostrophe.folded
    guard id.isIdentifier else { throw CellProblem(.cellNotAnID, cell) }
    return id
  }
}
