import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("CSV reading")
struct SheetTests {
  @Test(
    "cells are told apart as RFC 4180 says",
    arguments: [
      ("", []),
      ("a", [["a"]]),
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
      ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
      ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
      ("a,\n,b\n", [["a", ""], ["", "b"]]),
      ("a,", [["a", ""]]),
      ("a\n\nb\n", [["a"], [""], ["b"]]),
      (#""a,b","c""d""#, [["a,b", #"c"d"#]]),
      ("\"a\r\nb\",c\nd", [["a\r\nb", "c"], ["d"]]),
      ("\"\",\"\"\n", [["", ""]]),
      (#"a"b,c"#, [[#"a"b"#, "c"]]),
      ("a\tb,c\n1\t2", [["a", "b,c"], ["1", "2"]]),
      ("a,b\tc\n", [["a", "b\tc"]]),
      ("\"a\tb\",c\n", [["a\tb", "c"]]),
      ("编号；名称\n", [["编号；名称"]]),
      ("a;b\n1;2,5", [["a", "b"], ["1", "2,5"]]),
      ("a;b,c\n", [["a;b", "c"]]), ("标题\na;b\n1;2", [["标题"], ["a", "b"], ["1", "2"]]),
      ("标题\r\na\tb\r\n", [["标题"], ["a", "b"]]), ("\"a;b\",c\n", [["a;b", "c"]]),
      ("sep=,\r\na,b\r\n", [["a", "b"]]), ("sep=;\na;b,c\n", [["a", "b,c"]]),
      ("\"sep=;\"\na;b\n", [["a", "b"]]), ("SEP=|\na|b\n", [["a", "b"]]),
      ("sep=,,,\na,b", [["a", "b"]]),
      ("sep=x\na,b", [["sep=x"], ["a", "b"]]), ("sep=,", []),
    ])
  func reads(_ text: String, as rows: [[String]]) throws {
    let sheet = try Sheet(csv: Array(text.utf8))
    #expect(sheet.rows == rows)
  }

  @Test(
    "a wrong quote is reported at its row, column and line",
    arguments: [
      ("a,b\n\"c", "table.unclosed-quote", "2", "A", 2, 1),
      ("a,b\n\"x\ny\",\"c\"d\n", "table.text-after-quote", "2", "B", 3, 7),
      ("a,\"b\" ,c\n", "table.text-after-quote", "1", "B", 1, 6),
      ("\"", "table.unclosed-quote", "1", "A", 1, 1),
    ])
  func refuses(
    _ text: String, code: String, row: String, column: String, line: Int, character: Int
  ) throws {
    let error = #expect(throws: InputErrors.self) { try Sheet(csv: Array(text.utf8)) }
    let issue = try #require(error?.issues.first)
    #expect(issue.code == code)
    #expect(issue.parameters["row"] == row && issue.parameters["column"] == column)
    #expect(issue.line == line && issue.column == character)
  }

  @Test("columns are lettered as in a spreadsheet")
  func lettersColumns() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map(Sheet.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }

  @Test("a table beyond the limit is refused before it is read")
  func refusesTooLarge() {
    #expect(throws: InputErrors.self) {
      try Sheet(csv: Array("a,b,c".utf8), limits: Limits(bytes: 4))
    }
  }
}

extension Sheet {
  /// All cells as texts.
  var rows: [[String]] {
    (0..<rowCount).map { row in (0..<cellCount(ofRow: row)).map { cell(row, $0) } }
  }
}
