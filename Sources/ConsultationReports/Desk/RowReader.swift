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

  init(_ table: SheetTable, _ row: Int, _ diagnostics: DeskDiagnostics) {
    self.table = table
    self.row = row
    self.diagnostics = diagnostics
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
      let nearest = nearestName(to: cell, among: known)
      fail(
        CellProblem(
          .unknownCommunity, cell,
          ["file": CommunitySheet.fileName].adding("nearest", nearest)), key)
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
    _ template: MessageTemplate, _ key: String, _ parameters: [String: String] = [:]
  ) {
    if template.severity == .error { isSound = false }
    table.report(template, parameters, key, row, community: community, &diagnostics)
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
    guard isIdentifier(id) else { throw CellProblem(.cellNotAnID, cell) }
    return id
  }

  private static func isIdentifier(_ id: String) -> Bool {
    guard (1...64).contains(id.utf8.count), let first = id.utf8.first, isAlphanumeric(first) else {
      return false
    }
    return id.utf8.allSatisfy { isAlphanumeric($0) || "._-".utf8.contains($0) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
