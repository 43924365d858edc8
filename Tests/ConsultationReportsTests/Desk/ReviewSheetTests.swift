import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("审核意见.csv")
struct ReviewSheetTests {
  let sheet = ReviewSheet(.xindu)

  func read(_ text: String, communities: [String] = ["c-1"]) throws -> (
    entries: [ReviewSheet.Entry], issues: [ConsultationIndex.Issue]
  ) {
    var diagnostics = DeskDiagnostics()
    let csv = try Sheet(csv: Array(text.utf8))
    let table = SheetTable(ReviewSheet.fileName, csv, sheet.columns, &diagnostics)
    let known = KnownIDs(communities.map { ($0, "") })
    let entries = table.map { sheet.read($0, communities: known, &diagnostics) } ?? []
    return (entries, diagnostics.issues.map(\.issue))
  }

  @Test("decisions and ratings are read by label or token, in the order of their rows")
  func reads() throws {
    let (entries, issues) = try read(
      """
      社区编号,材料编号,版本,量表,档次,基础数据,数值,结论,理由,审核人,所属社区,日期,补正期限,备注
      c-1,s-1,,,,,,采信,,r-01,,2025/4/10,,
      c-1,s-1,2,,,,,退回补正,,r-02,c-9,2025年4月12日,2025-5-1,"缺签到表，
      请补"
      c-1,,,quality,2,,,,,r-01,,45757,,
      """.replacing("quality", with: sheet.rubrics.terms[0].labels.zh))
    #expect(issues.isEmpty)
    #expect(entries.map(\.row) == [1, 2, 3])
    #expect(
      entries.map(\.review) == [
        Review(
          .record(id: "s-1", revision: 1, .accepted), by: "r-01",
          on: day("2025-04-10")),
        Review(
          .record(id: "s-1", revision: 2, .returned), by: "r-02",
          on: day("2025-04-12"), affiliation: "c-9", note: "缺签到表，\n请补",
          amendBy: day("2025-05-01")),
        Review(
          .rating(rubric: sheet.rubrics.terms[0].id, level: 2), by: "r-01",
          on: day("2025-04-10")),
      ])
  }

  @Test("what is written reads back as the same reviews")
  func readsBack() throws {
    let date = day("2025-04-10")
    let reviews = [
      Review(.record(id: "s-1", revision: 7, .rejected), by: "=r", on: date, note: " -\"a\",\n"),
      Review(.rating(rubric: sheet.rubrics.terms[0].id, level: 0), by: "r", on: date),
      Review(.record(id: "s-2", revision: 1, .accepted), by: "r", on: date, reason: "no such"),
    ]
    var writer = SheetWriter()
    for row in sheet.rows(of: reviews.map { ("c-1", $0) }) { writer.append(row) }
    let (entries, issues) = try read(String(decoding: writer.utf8, as: UTF8.self))
    #expect(issues.isEmpty)
    #expect(entries.map(\.review) == reviews)
  }
}

/// A day that exists.
func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(dayNumber: 0) }
