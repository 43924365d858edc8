import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("Wrong cells")
struct WrongCellTests {
  @Test("there are more than two hundred of them, of every type of field")
  func areMany() {
    #expect(WrongCells.all.reduce(0) { $0 + $1.cells.count } >= 200)
    #expect(
      Set(WrongCells.all.map { "\($0.table)\($0.column)\($0.code)" }).count == WrongCells.all.count)
  }

  @Test(
    "each is reported at its file, row, column and line, in both languages",
    arguments: WrongCells.all)
  func reports(_ wrong: WrongCells) throws {
    for cell in wrong.cells {
      let (folder, file, header) = Self.folder(with: cell, wrong)
      let reading = folder.read()
      let errors = reading.issues.filter { $0.issue.severity == .error }
      #expect(errors.count == 1, "\(cell): \(errors.map { $0.issue.description })")
      guard let error = errors.first else { continue }
      #expect(error.file == file)
      #expect(error.issue.code == wrong.code, "\(cell): \(error.issue.code)")
      #expect(error.issue.parameters["row"] == "3", "\(cell)")
      #expect(error.issue.parameters["column"] == Sheet.letters(ofColumn: header.column), "\(cell)")
      #expect(error.issue.parameters["header"] == header.name, "\(cell)")
      // The row above holds a line break, so that lines and rows differ.
      #expect(error.issue.line == 4, "\(cell)")
      for language in Language.allCases
      where error.issue.code.hasPrefix("cell.") || error.issue.code.hasPrefix("table.") {
        #expect(error.issue.message(in: language).contains(header.name))
      }
      #expect(
        reading.dossiers.map(\.dossier.submission.community.id)
          == Self.scored(besides: cell, wrong),
        "\(cell)")
    }
  }

  /// The communities that are scored: the other one, whose rows were right. A number that is not known
  /// stops whom it may have been meant for, and none stops all.
  private static func scored(besides cell: String, _ wrong: WrongCells) -> [String] {
    guard wrong.column == "社区编号" else { return ["c-2"] }
    switch wrong.code {
    case "table.missing-cell", "table.repeated-community": return []
    case _ where wrong.table == "社区": return ["c-2"]
    case "table.unknown-community":
      switch cell {
      case "c1", "甲社区": return ["c-2"]
      case "c-3", "c-8", "C-1": return []
      default: return ["c-1", "c-2"]
      }
    case "dossier.hidden-character": return ["c-2"]
    default: return ["c-1", "c-2"]
    }
  }

  /// A folder that is right but for one cell in the third row of a table.
  static func folder(
    with cell: String, _ wrong: WrongCells
  ) -> (TableFolder, file: String, header: (name: String, column: Int)) {
    let desk = DeskStandard.desk
    let columns: SheetColumns
    var right: [String: String]
    switch wrong.table {
    case "社区":
      columns = desk.communities.columns
      right = ["社区编号": "c-1", "社区名称": "丙", "社区类型": "城市社区", "期间": "2025", "街道（镇）": "某\n街道"]
    case "审核意见":
      columns = desk.reviews.columns
      right = [
        "社区编号": "c-1", "材料编号": "s-1", "结论": "采信", "审核人": "r", "日期": "2025-12-20", "备注": "甲\n乙",
      ]
    default:
      columns = desk.records[0].columns
      right = ["社区编号": "c-1", "材料编号": "s-1", "日期": "2025-05-05", "来源文件": "甲\n乙"]
    }
    // The label of a text field is that of the revision, so both bear their ids.
    let name = wrong.column == "版本" && wrong.table == "session" ? "版本（revision）" : wrong.column
    var first = right
    first["社区编号"] = wrong.code == "table.repeated-community" ? cell : "c-2"
    if wrong.table == "session" { first["材料编号"] = "s-0" }
    for multiline in ["来源文件", "街道（镇）"] { right[multiline] = nil }
    right[name] = cell
    let rows =
      [columns.headers] + [first, right].map { row in columns.headers.map { row[$0] ?? "" } }
    let text = rows.map { $0.map(quoted).joined(separator: ",") }.joined(separator: "\n")
    let file = wrong.table == "session" ? desk.records[0].fileName : wrong.table + ".csv"
    return (
      TableFolder([file: text]), file,
      (name, columns.headers.firstIndex(of: name) ?? -1)
    )
  }
}
