import ConsultationIndex

/// Tells the rows of a sheet apart that are no data: titles above the header, the header once more, and
/// totals.
struct TableLayout {
  enum Form {
    case data, header, otherHeader
    case total(String)
  }

  private let sheet: Sheet
  private let columns: SheetColumns

  init(_ sheet: Sheet, _ columns: SheetColumns) {
    self.sheet = sheet
    self.columns = columns
  }

  private static let totals: Set = [
    "合计", "总计", "小计", "共计", "累计", "合计数", "总数", "total", "totals", "subtotal", "sum",
  ]
  /// What commas are mistaken for.
  private static let separators: [Character] = ["，", "；", "|", "、", "｜"]

  /// The header: the first row that names columns; a title above it names none.
  func header(among rows: ArraySlice<Int>) -> Int? {
    if let first = rows.first, named(inRow: first).known > 0 { return first }
    return rows.first { named(inRow: $0).known >= 2 }
  }

  /// How many cells of a row name a column, and how many are not blank.
  private func named(inRow row: Int) -> (known: Int, filled: Int) {
    var found = (known: 0, filled: 0)
    for column in 0..<sheet.cellCount(ofRow: row) {
      guard let header = CellGuard.value(of: sheet.cell(row, column)) else { continue }
      found.filled += 1
      if columns.column(headed: header) != nil { found.known += 1 }
    }
    return found
  }

  /// What stands between the headers of a row that is a single cell.
  func foreignSeparator(ofRow row: Int) -> String? {
    let cell = sheet.cell(row, 0)
    guard (1..<sheet.cellCount(ofRow: row)).allSatisfy({ sheet.cell(row, $0).isEmpty }) else {
      return nil
    }
    return Self.separators.first { separator in
      let names = cell.split(separator: separator)
      return names.count > 1
        && names.count { columns.column(headed: String($0)) != nil } * 2 > names.count
    }.map(String.init)
  }

  /// What a row below the header is.
  ///
  /// - Parameter positions: Where each column stands, by its place among the columns.
  func form(ofRow row: Int, _ positions: [Int?]) -> Form {
    guard let first = firstFilled(ofRow: row) else { return .data }
    if let word = total(inRow: row, from: first) { return .total(word) }
    guard columns.column(headed: sheet.cell(row, first)) != nil else { return .data }
    let named = named(inRow: row)
    guard named.known >= 2, named.known == named.filled else { return .data }
    let isSame = (0..<sheet.cellCount(ofRow: row)).allSatisfy { column in
      guard let index = columns.column(headed: sheet.cell(row, column)) else { return true }
      return positions[index] == column
    }
    return isSame ? .header : .otherHeader
  }

  private func firstFilled(ofRow row: Int) -> Int? {
    (0..<sheet.cellCount(ofRow: row)).first { !sheet.cell(row, $0).trimmed.isEmpty }
  }

  /// The word for a total in the first or second cell that is filled in.
  private func total(inRow row: Int, from first: Int) -> String? {
    for column in [first, first + 1] where sheet.length(row, column) <= 24 {
      let cell = sheet.cell(row, column)
      if Self.totals.contains(cell.folded.matchKey.trimmingColon) { return cell.trimmed }
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingColon: String {
    hasSuffix(":") || hasSuffix("：") ? String(dropLast()) : self
  }
}
