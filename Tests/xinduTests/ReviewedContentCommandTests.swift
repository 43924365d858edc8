import ConsultationIndex
import ConsultationReports
import Testing

@testable import xindu

/// From the list that a reviewer looked at to the decision that counts.
@Suite("Decisions about what was looked at")
struct ReviewedContentCommandTests {
  private static let submission = FakeConsole.submission.replacing("councl", with: "council")

  /// The list of what waits, with decisions filled in for some records.
  private func fill(_ console: FakeConsole, _ decisions: [String: [String: String]]) throws {
    let bytes = try #require(console.files["list.csv"])
    let sheet = try Sheet(csv: bytes)
    let columns = PendingSheet(.xindu).columns.headers
    var writer = SheetWriter()
    for row in 0..<sheet.rowCount {
      var cells = columns.indices.map { sheet.cell(row, $0) as String? }
      let record = sheet.cell(row, try #require(columns.firstIndex(of: "材料编号")))
      for (name, text) in decisions[record] ?? [:] {
        cells[try #require(columns.firstIndex(of: name))] = text
      }
      writer.append(cells.map { $0?.isEmpty ?? true ? nil : $0 })
    }
    console.files["list.csv"] = writer.bytes(in: .utf8)
  }

  private func record(_ console: FakeConsole) -> ExitCode {
    console.run(
      "review", "record", "list.csv", "--reviews", "log.csv", "--input", "a.json", "--lang", "en")
  }

  private func pending(_ console: FakeConsole) throws -> Int {
    let words = ["score", "a.json", "--reviews", "log.csv", "--format", "json"]
    #expect(console.run(words) == .done)
    return try Assessment(json: Array(console.output.utf8)).pending
  }

  private let accepted = ["结论": "采信", "审核人": "r-1", "日期": "2026-01-20"]

  @Test("the list carries the digest, and what is recorded names it")
  func carries() throws {
    let console = FakeConsole.withSubmission(Self.submission)
    #expect(console.run("review", "list", "a.json", "-o", "list.csv") == .done)
    let digest = try #require(
      try Dossier(json: Array(Self.submission.utf8)).submission.records.first
    ).digest.description
    let list = String(decoding: console.files["list.csv"] ?? [], as: UTF8.self)
    #expect(list.contains(digest))
    try fill(console, ["s-1": accepted])
    #expect(record(console) == .done)
    #expect(String(decoding: console.files["log.csv"] ?? [], as: UTF8.self).contains(digest))
    #expect(try pending(console) == 1)
    #expect(record(console) == .done)
    #expect(console.output.contains("0 added, 1 there already"))
  }

  @Test("a record rewritten after the list was made is decided as it was, and undecided again")
  func isRewritten() throws {
    let console = FakeConsole.withSubmission(Self.submission)
    #expect(console.run("review", "list", "a.json", "-o", "list.csv") == .done)
    console.files["a.json"] = Array(
      Self.submission.replacing("2025-03-05", with: "2025-04-05").utf8)
    try fill(console, ["s-1": accepted])
    #expect(record(console) == .done)
    #expect(console.errors.contains("`s-1` was rewritten since the list was made"))
    #expect(try pending(console) == 2)
    #expect(console.run("score", "a.json", "--reviews", "log.csv") == .done)
    #expect(console.output.contains("says something else now"))
    // What is looked at now counts, on the same day by the same reviewer too.
    #expect(
      console.run("review", "list", "a.json", "-o", "list.csv", "--reviews", "log.csv", "--force")
        == .done)
    try fill(console, ["s-1": accepted])
    #expect(record(console) == .done)
    #expect(try pending(console) == 1)
  }

  @Test("a decision written by hand names what stands there now")
  func isBound() throws {
    let console = FakeConsole.withSubmission(Self.submission)
    console.files["list.csv"] = Array("社区编号,材料编号,结论,审核人,日期\nc-1,s-1,采信,r-1,2026-01-20\n".utf8)
    #expect(record(console) == .done)
    console.files["a.json"] = Array(
      Self.submission.replacing("2025-03-05", with: "2025-04-05").utf8)
    #expect(try pending(console) == 2)
  }

  @Test("a log without the column takes decisions as before, and says what that means")
  func isOld() throws {
    let console = FakeConsole.withSubmission(Self.submission)
    console.files["log.csv"] = Array("社区编号,材料编号,版本,结论,审核人,日期\n".utf8)
    console.files["list.csv"] = Array("社区编号,材料编号,结论,审核人,日期\nc-1,s-1,采信,r-1,2026-01-20\n".utf8)
    #expect(record(console) == .done)
    #expect(console.errors.contains("without the column “材料摘要”"))
    #expect(console.errors.split(separator: "\n").count { $0.contains("warning") } == 1)
    #expect(record(console) == .done)
    #expect(console.output.contains("0 added, 1 there already"))
    #expect(try pending(console) == 1)
  }

  @Test("tables and back, a decision keeps its digest")
  func converts() throws {
    let console = FakeConsole.withSubmission(Self.submission)
    #expect(console.run("review", "list", "a.json", "-o", "list.csv") == .done)
    try fill(console, ["s-1": accepted, "s-2": accepted])
    #expect(record(console) == .done)
    #expect(console.run("convert", "a.json", "-o", "t", "--reviews", "log.csv") == .done)
    #expect(console.run("score", "t", "--format", "json") == .done)
    let tables = console.output
    #expect(console.run("score", "a.json", "--reviews", "log.csv", "--format", "json") == .done)
    #expect(console.output == tables)
    #expect(String(decoding: console.files["t/审核意见.csv"] ?? [], as: UTF8.self).contains("材料摘要"))
  }

  @Test(
    "what is returned or refused needs a reason or a note, as the how-to says",
    arguments: [
      ("退回补正", "", "", false), ("不予采信", "", "", false), ("退回补正", "缺少签字或盖章", "", true),
      ("不予采信", "", "重复申报", true), ("采信", "", "", true),
    ])
  func needsReason(_ decision: String, _ reason: String, _ note: String, _ isSound: Bool) {
    let console = FakeConsole.withSubmission(Self.submission)
    console.files["list.csv"] = Array(
      "社区编号,材料编号,结论,理由,审核人,日期,备注\nc-1,s-1,\(decision),\(reason),r-1,2026-01-20,\(note)\n".utf8)
    #expect(record(console) == (isSound ? .done : .inputErrors))
    #expect(console.errors.contains("needs a reason or a note") == !isSound)
    #expect((console.files["log.csv"] != nil) == isSound)
  }

  @Test(
    "a reviewer who is written like a person is a warning",
    arguments: [
      ("张三", true), ("欧阳修文", true), ("Wang Wei", true), ("r-1", false), ("评审甲", false),
      ("12", false), ("１２", false), ("专家2", false),
    ])
  func warnsOfNames(_ reviewer: String, _ isWarned: Bool) {
    let console = FakeConsole.withSubmission(Self.submission)
    console.files["list.csv"] = Array(
      "社区编号,材料编号,结论,审核人,日期\nc-1,s-1,采信,\(reviewer),2026-01-20\n".utf8)
    #expect(record(console) == .done)
    #expect(console.errors.contains("looks like a name") == isWarned)
  }

  @Test("two decisions of one day in a sorted log are told, whichever stands last")
  func tellsOfSorting() {
    let rows = ["c-1,s-1,采信,,r-1,2026-01-10", "c-1,s-1,不予采信,重复,r-2,2026-01-10"]
    for log in [rows, rows.reversed()] {
      let console = FakeConsole.withSubmission(Self.submission)
      console.files["log.csv"] = Array(
        ("社区编号,材料编号,结论,备注,审核人,日期\n" + log.joined(separator: "\n") + "\n").utf8)
      #expect(console.run("score", "a.json", "--reviews", "log.csv", "--lang", "zh") == .done)
      #expect(console.output.contains("2026-01-10的结论不一致"))
      // Beside other communities, of which each has a line, too.
      console.files["b.json"] = Array(
        Self.submission.replacing(#""c-1""#, with: #""c-2""#).utf8)
      #expect(
        console.run("score", "a.json", "b.json", "--reviews", "log.csv", "--lang", "zh") == .done)
      #expect(console.output.contains("s-1：2026-01-10的结论不一致"))
    }
  }
}
