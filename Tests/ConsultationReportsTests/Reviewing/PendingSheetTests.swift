import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("待审清单.csv")
struct PendingSheetTests {
  private func rows(_ dossier: String = NoticeSamples.submission) throws -> [[String: String]] {
    let standard = try CompiledStandard(json: Array(NoticeSamples.standard.utf8))
    let sheet = PendingSheet(standard)
    let dossier = try Dossier(json: Array(dossier.utf8))
    return sheet.rows(of: [dossier], asOf: NoticeSamples.asOf).map { row in
      Dictionary(
        uniqueKeysWithValues: zip(sheet.columns.headers, row).compactMap { header, cell in
          cell.map { (header, $0) }
        })
    }
  }

  @Test("a row tells what it is about, what it counts for and what hangs on it")
  func describes() throws {
    let rows = try rows()
    let session = try #require(rows.first { $0["材料编号"] == "s-5" })
    #expect(session["材料种类"] == "协商会议" && session["材料名称"] == "临时会")
    #expect(session["材料日期"] == "2025-12-15" && session["社区名称"] == "示例社区")
    #expect(session["计入指标"] == "F1.b1 每季召开；F1.b2 会后归档")
    // It is the only one of its quarter that counts; the share is short either way.
    #expect(session["关联分值"] == "2.50")
    #expect(session["结论"] == nil && session["审核人"] == nil)
  }

  @Test("a record of another year comes with no points, and what is decided does not come")
  func leavesOutDecided() throws {
    let rows = try rows()
    #expect(rows.compactMap { $0["材料编号"] } == ["s-6", "s-5"])
    #expect(rows.first?["关联分值"] == "0.00")
  }

  @Test("a rating comes last, once for each reviewer who is wanting, with its levels")
  func listsRatings() throws {
    let rating = try #require(try rows().last)
    #expect(rating["量表"] == "质量" && rating["关联分值"] == "10.00")
    #expect(rating["说明"] == "须2人评分，已评：r-1。档次：0 无；1 好")
    #expect(try rows().count { $0["量表"] != nil } == 1)
    let none = NoticeSamples.submission.replacing(
      #""rubric": "quality", "level": 1"#, with: #""rubric": "quality", "level": 7"#)
    #expect(try rows(none).count { $0["量表"] != nil } == 2)
  }

  @Test("a number below 0 stays a number, and every other cell is guarded")
  func keepsNumbers() throws {
    var writer = SheetWriter()
    writer.append(["-5.03", "-5.03"], number: 1)
    #expect(String(decoding: writer.utf8, as: UTF8.self) == "'-5.03,-5.03\r\n")
  }
}
