import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("审核意见.csv as a log")
struct ReviewLogFileTests {
  private let sheet = ReviewSheet(.xindu)
  private let entry = ReviewSheet.Entry(
    community: "c-1",
    review: Review(
      .record(id: "s-1", revision: 1, .accepted), by: "评审甲", on: day("2026-01-09"),
      note: "见附件，\"原件\"\n两页"), row: 0)

  private func appended(to bytes: [UInt8]?) -> (bytes: [UInt8]?, issues: [String]) {
    var diagnostics = DeskDiagnostics()
    let log = ReviewLogFile(sheet, file: ReviewSheet.fileName, bytes: bytes)
    return (log.appending([entry], &diagnostics), diagnostics.issues.map(\.issue.code))
  }

  private func entries(_ bytes: [UInt8]?) -> [Review] {
    var diagnostics = DeskDiagnostics()
    return ReviewLogFile(sheet, file: ReviewSheet.fileName, bytes: bytes)
      .entries(for: ["c-1"], &diagnostics).map(\.review)
  }

  @Test("without a file one is made, with all headers and the mark of UTF-8")
  func makesFile() {
    let bytes = appended(to: nil).bytes
    #expect(bytes?.starts(with: TextEncoding.utf8.mark) == true)
    #expect(entries(bytes) == [entry.review])
  }

  @Test(
    "rows are added in the encoding of the file, behind what is there",
    arguments: TextEncoding.allCases,
    [",", "\t"])
  func appends(_ encoding: TextEncoding, _ separator: String) throws {
    let old = [
      ["社区编号", "材料编号", "结论", "审核人", "日期", "备注"], ["c-1", "s-9", "不予采信", "评审乙", "2026-01-02", "无关"],
    ].map { $0.joined(separator: separator) }.joined(separator: "\n")
    for ending in ["", "\n", "\r\n"] {
      let bytes = try #require(encoding.encode(Array((old + ending).utf8)))
      let result = appended(to: bytes)
      #expect(result.issues == [])
      #expect(result.bytes?.starts(with: bytes) == true)
      #expect(entries(result.bytes).count == 2 && entries(result.bytes).last == entry.review)
    }
  }

  @Test("a file whose header is wrong is not touched")
  func refuses() {
    let result = appended(to: Array("社区编号,材料编号,结伦,审核人,日期,备注\n".utf8))
    #expect(result.bytes == nil && result.issues == ["table.unknown-column"])
  }
}
