import Foundation
import ConsultationIndex
import Testing

@testable import xindu

/// A district's year as a folder whose settings say what would otherwise be typed.
@Suite("A district's folder")
struct DistrictFolderTests {
  private static let settings = """
    {"format": "consultation-district/1", "period": "2025",
     "asOf": "2026-01-31", "reviewsUntil": "2026-03-15", "noticeDate": "2026-02-05",
     "office": "新都区民政局", "appealDays": 10,
     "submissions": ["填报"], "reviews": "意见.csv", "journal": "日志.ndjson"}
    """
  private static let reviews = """
    社区编号,材料编号,版本,结论,审核人,日期
    c-1,s-1,1,采信,r-1,2026-02-20

    """

  /// A folder, or the files of one that a command runs in where no name is given.
  private func folder(
    _ name: String?, settings: String = settings, submission: String? = nil
  ) -> FakeConsole {
    let console = FakeConsole()
    let prefix = name.map { $0 + "/" } ?? ""
    let text = FakeConsole.submission.replacing("councl", with: "council")
    console.files[prefix + "district.json"] = Array(settings.utf8)
    console.files[prefix + "填报/甲.json"] = Array((submission ?? text).utf8)
    console.files[prefix + "意见.csv"] = Array(Self.reviews.utf8)
    return console
  }

  @Test("a command on the folder, or in it, needs no options", arguments: ["2025年度", nil])
  func needsNothing(_ name: String?) throws {
    let console = folder(name)
    let prefix = name.map { $0 + "/" } ?? ""
    let words = name.map { [$0] } ?? []
    #expect(console.run(["score"] + words + ["--format", "json"]) == .done)
    let assessment = try Assessment(json: Array(console.output.utf8))
    #expect(assessment.receipt.asOf.description == "2026-01-31")
    #expect(assessment.receipt.reviewsUntil.description == "2026-03-15")
    // The log beside the submissions is counted: one of two records was accepted in it.
    #expect(assessment.pending == 1)
    #expect(console.run(["notify"] + words + ["--text", "--lang", "zh"]) == .done)
    let notice = try #require(console.files[prefix + "告知书/c-1-示例社区-2025.txt"])
    let text = String(decoding: notice, as: UTF8.self)
    #expect(text.contains("申诉截止日：2026-02-15") && text.contains("出具单位：新都区民政局"))
    #expect(console.run(["review", "list"] + words) == .done)
    #expect(console.files[prefix + "待审清单.csv"] != nil)
    let list = String(decoding: console.files[prefix + "待审清单.csv"] ?? [], as: UTF8.self)
    #expect(list.contains("s-2") && !list.contains("s-1"))
  }

  @Test("a filled-in list is recorded in the log of the folder")
  func records() throws {
    let console = folder("2025年度")
    #expect(console.run("review", "list", "2025年度") == .done)
    let list = String(decoding: try #require(console.files["2025年度/待审清单.csv"]), as: UTF8.self)
    let rows = list.split(separator: "\r\n").map(String.init)
    let header = rows[0].split(separator: ",", omittingEmptySubsequences: false)
    var cells = try #require(rows.last).split(separator: ",", omittingEmptySubsequences: false)
      .map(String.init)
    for (name, value) in [("结论", "采信"), ("审核人", "r-2"), ("日期", "2026-01-20")] {
      cells[try #require(header.firstIndex { $0 == name })] = value
    }
    let filled = (rows.dropLast() + [cells.joined(separator: ",")]).joined(separator: "\r\n")
    console.files["2025年度/待审清单.csv"] = Array(filled.utf8)
    #expect(console.run("review", "record", "2025年度", "--lang", "zh") == .done)
    #expect(console.output == "2025年度/意见.csv：新增 1 条，已有 0 条，尚未填写 0 行\n")
    #expect(console.run("score", "2025年度", "--format", "json") == .done)
    #expect(try Assessment(json: Array(console.output.utf8)).pending == 0)
  }

  @Test("explicit options and files win")
  func givesWay() throws {
    let console = folder(nil)
    #expect(
      console.run(
        "score", "--as-of", "2026-02-28", "--reviews-until", "2026-02-01", "--format=json")
        == .done)
    let receipt = try Assessment(json: Array(console.output.utf8)).receipt
    #expect(receipt.asOf.description == "2026-02-28")
    #expect(receipt.reviewsUntil.description == "2026-02-01")
    console.files["b.json"] = Array(
      FakeConsole.submission.replacing("c-1", with: "c-2").replacing("councl", with: "council").utf8
    )
    #expect(console.run("score", "b.json") == .done)
    #expect(console.output.contains("c-2") && !console.output.contains("c-1"))
  }

  @Test("a copy of the folder under another name gives the same")
  func isHandedOver() {
    let (a, b) = (folder("甲/2025"), folder("乙"))
    for words in [["score"], ["explain"], ["report"], ["advise"]] {
      #expect(a.run(words + ["甲/2025"]) == b.run(words + ["乙"]))
      #expect(a.output == b.output)
    }
  }

  @Test("settings that say the format only take what lies in the folder itself")
  func isSmall() {
    let console = FakeConsole()
    console.files["年/district.json"] = Array(#"{"format": "consultation-district/1"}"#.utf8)
    console.files["年/a.json"] = Array(
      FakeConsole.submission.replacing("councl", with: "council").utf8)
    #expect(console.run("score", "年") == .done)
    #expect(console.output.contains("c-1"))
  }

  @Test("a dossier of another period is told with its place and left out")
  func keepsPeriod() {
    let text = FakeConsole.submission.replacing(#""2025""#, with: #""2024""#)
    let console = folder("年", submission: text)
    #expect(console.run("score", "年") == .inputErrors)
    #expect(console.errors.contains("年/填报/甲.json:2:73: error"))
    #expect(console.errors.contains("the dossier is of 2024, the folder of 2025"))
    #expect(!console.output.contains("c-1"))
  }

  @Test(
    "what is wrong with settings is told at its line and column, and nothing is done",
    arguments: [
      (#""asOf": "2026-01-31""#, #""asOf": "2026-02-30""#, "年/district.json:2:10: error"),
      (#""appealDays": 10"#, #""appealDays": 0"#, "year/"),
      (#""office""#, #""offise""#, "`office`"),
      (#"["填报"]"#, #"["填包"]"#, "there is no `填包` in the folder"),
      (#"["填报"]"#, #"["../填报"]"#, "`../填报` leads out of the folder"),
      (#""意见.csv""#, #""/tmp/意见.csv""#, "leads out of the folder"),
      (#""period": "2025""#, #""period": "25""#, "period"),
      ("district/1", "district/2", "consultation-district/1"),
    ])
  func tells(_ old: String, _ new: String, _ message: String) {
    let console = folder("年", settings: Self.settings.replacing(old, with: new))
    #expect(console.run("score", "年") == .inputErrors)
    #expect(console.output.isEmpty)
    #expect(console.errors.contains("年/district.json:"))
    if message != "year/" { #expect(console.errors.contains(message)) }
  }

  @Test("two folders with settings of their own are one too many")
  func takesOne() {
    let console = folder("年")
    console.files["又/district.json"] = console.files["年/district.json"]
    console.files["又/填报/乙.json"] = console.files["年/填报/甲.json"]
    #expect(console.run("report", "年", "又") == .usage)
    #expect(console.errors.contains("`年`, `又`"))
  }

  @Test("the article shows settings that can be read, and names every key and code")
  func isDescribed() throws {
    let article = try String(
      contentsOf: ShownCommands.root.appending(
        path: "Sources/ConsultationReports/ConsultationReports.docc/DistrictFolder.md"),
      encoding: .utf8)
    let shown = try #require(article.split(separator: "```json\n").dropFirst().first)
    let text = String(shown.prefix(while: { $0 != "`" }))
    let settings = try DistrictSettings(json: Array(text.utf8), in: "年") { _ in true }
    #expect(settings.operands(of: "score") == ["年/填报"])
    for key in try #require(text.matches(of: /"([A-Za-z]+)":/)).map(\.output.1) {
      #expect(article.contains("| `\(key)`"), "\(key)")
    }
    for template in MessageTemplate.all where template.code.hasPrefix("district.") {
      #expect(article.contains("`\(template.code)`"), "\(template.code)")
    }
  }
}
