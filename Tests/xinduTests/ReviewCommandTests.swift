import ConsultationIndex
import ConsultationReports
import Testing

@testable import xindu

@Suite("xindu review")
struct ReviewCommandTests {
  /// A community of four councils, one of them reviewed, one returned and handed in again.
  static let dossier = """
    {"format": "consultation-dossier/1",
     "submission": {"community": {"id": "c-1", "name": "示例社区", "kind": "urban"},
      "period": "2025", "records": [
       {"id": "s-1", "kind": "session", "fields": {"title": "春", "heldOn": "2025-03-05",
        "form": "council"}},
       {"id": "s-2", "kind": "session", "fields": {"title": "夏一", "heldOn": "2025-06-25",
        "form": "talk"}},
       {"id": "s-3", "kind": "session", "fields": {"title": "夏二", "heldOn": "2025-06-05",
        "form": "council"}},
       {"id": "s-4", "kind": "session", "fields": {"title": "冬", "heldOn": "2025-12-05",
        "form": "council"}},
       {"id": "s-4", "revision": 2, "kind": "session", "fields": {"title": "冬",
        "heldOn": "2025-12-05", "form": "council"}}]},
     "reviews": [
       {"record": "s-1", "decision": "accepted", "reviewer": "r-1", "date": "2025-04-01"},
       {"record": "s-4", "decision": "returned", "reviewer": "r-1", "date": "2026-01-05",
        "amendBy": "2026-01-20"}]}
    """

  static let header = "社区编号,材料编号,版本,量表,档次,结论,理由,审核人,所属社区,日期,补正期限,备注,类别"

  private func console(_ rows: String = "") -> FakeConsole {
    let console = FakeConsole()
    console.files["a.json"] = Array(Self.dossier.utf8)
    console.files["list.csv"] = Array((Self.header + "\n" + rows).utf8)
    return console
  }

  private func text(_ console: FakeConsole, _ file: String) -> String {
    String(decoding: console.files[file] ?? [], as: UTF8.self)
  }

  private func record(_ console: FakeConsole, lang: String = "en") -> ExitCode {
    console.run(
      "review", "record", "list.csv", "--reviews", "log.csv", "--input", "a.json", "--lang", lang)
  }

  // MARK: List

  @Test("the oldest month comes first, within it the heaviest; what is decided is not listed")
  func lists() throws {
    let console = console()
    #expect(console.run("review", "list", "a.json", "-o", "new.csv", "--lang", "zh") == .done)
    let lines = text(console, "new.csv").split(whereSeparator: \.isNewline)
    #expect(lines[0].contains("社区编号") && lines[0].contains("关联分值"))
    #expect(lines[1].contains("#填报说明") && lines[1].contains("缺少佐证附件"))
    let rows = lines.dropFirst(2).map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let records = rows.map { String($0[2]) }.filter { !$0.isEmpty }
    #expect(Set(records.prefix(2)) == ["s-2", "s-3"] && records.last == "s-4")
    #expect(rows.first { $0[2] == "s-4" }?[3] == "2")
    #expect(console.output.contains("1 个社区"))
    #expect(try points(of: records[0], rows) >= points(of: records[1], rows))
  }

  private func points(of record: String, _ rows: [[Substring]]) throws -> Double {
    let row = try #require(rows.first { $0[2] == record })
    return try #require(row.compactMap { $0.contains(".") ? Double($0) : nil }.first)
  }

  @Test("a list that is there is not overwritten unless it is forced")
  func keepsList() {
    let console = console()
    let before = console.files["list.csv"]
    #expect(console.run("review", "list", "a.json", "-o", "list.csv") == .inputErrors)
    #expect(console.files["list.csv"] == before)
    #expect(console.run("review", "list", "a.json", "-o", "list.csv", "--force") == .done)
    #expect(console.files["list.csv"] != before)
  }

  @Test("what a file of reviews decides is not listed any more")
  func takesReviews() {
    let console = console()
    console.files["log.csv"] = Array(
      (Self.header + "\nc-1,s-2,1,,,采信,,r-1,,2026-01-08,,,\n").utf8)
    #expect(
      console.run("review", "list", "a.json", "-o", "new.csv", "--reviews", "log.csv") == .done)
    #expect(!text(console, "new.csv").contains(",s-2,"))
    #expect(text(console, "new.csv").contains(",s-3,"))
  }

  @Test("a filled-in list that was written by the command is recorded, and then nothing is open")
  func goesAround() {
    let console = console()
    _ = console.run("review", "list", "a.json", "-o", "new.csv")
    console.files["list.csv"] = console.files["new.csv"]
    let lines = text(console, "new.csv").replacing("\r\n", with: "\n").split(separator: "\n")
    let headers = lines[0].split(separator: ",", omittingEmptySubsequences: false)
    func place(_ name: String) -> Int { headers.firstIndex { $0.hasSuffix(name) } ?? 0 }
    let filled = lines.enumerated().map { index, line -> String in
      guard index > 1 else { return String(line) }
      var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard !cells[place("材料编号")].isEmpty else { return String(line) }
      cells[place("结论")] = "采信"
      cells[place("审核人")] = "r-7"
      cells[headers.lastIndex(of: "日期") ?? 0] = "2026/1/30"
      return cells.joined(separator: ",")
    }
    console.files["list.csv"] = Array(filled.joined(separator: "\n").utf8)
    #expect(record(console) == .done)
    #expect(console.output.hasPrefix("log.csv: 3 added, 0 there already"))
    #expect(record(console) == .done)
    #expect(console.output.hasPrefix("log.csv: 0 added, 3 there already"))
    #expect(console.errors.contains("recorded already, skipped"))
    _ = console.run("review", "list", "a.json", "-o", "new.csv", "--reviews", "log.csv", "--force")
    #expect(!text(console, "new.csv").contains(",s-"))
  }

  // MARK: Record

  @Test("what is there stays byte for byte, in its encoding and order of columns")
  func appends() {
    let console = console(
      "c-1,s-2,1,,,退回补正,缺少盖章,r-2,,2026年1月9日,2026-1-20,请补,申诉\n"
        .replacing("缺少盖章", with: "缺少签字或盖章"))
    // GB18030 of a file with its own order of columns and no line break at its end.
    let old = "日期,审核人,社区编号,结论,材料编号,版本,理由,补正期限,备注,类别\n2026-01-02,r-9,c-1,采信,s-3,1,,,,"
    let bytes = TextEncoding.gb18030.encode(Array(old.utf8)) ?? []
    console.files["log.csv"] = bytes
    #expect(record(console) == .done)
    let now = console.files["log.csv"] ?? []
    #expect(!bytes.isEmpty && now.starts(with: bytes))
    let sheet = try? Sheet(csv: now)
    #expect(sheet?.encoding == .gb18030)
    #expect(
      (0..<10).map { sheet?.cell(2, $0) } == [
        "2026-01-09", "r-2", "c-1", "退回补正", "s-2", "1", "缺少签字或盖章", "2026-01-20", "请补", "申诉",
      ])
  }

  @Test(
    "what somebody else records meanwhile is not written over",
    arguments: [
      ("en", "log.csv: error: somebody else changed the file meanwhile, and nothing was written"),
      ("zh", "log.csv: 错误：读取之后文件已被他人改动，未写入任何内容"),
    ])
  func keepsOthers(_ language: String, _ message: String) {
    for old in [nil, Array((Self.header + "\n").utf8)] {
      let console = console("c-1,s-2,1,,,采信,,r-2,,2026-01-09,,,\n")
      let others = Array((Self.header + "\nc-1,s-3,1,,,采信,,r-3,,2026-01-09,,,\n").utf8)
      console.files["log.csv"] = old
      console.later["log.csv"] = others
      #expect(record(console, lang: language) == .inputErrors)
      #expect(console.errors.contains(message))
      #expect(console.output.isEmpty && console.files["log.csv"] == others)
      #expect(record(console, lang: language) == .done)
      let now = text(console, "log.csv")
      #expect(now.contains(",s-2,") && now.contains(",s-3,"))
    }
  }

  @Test(
    "what contradicts is told with row and column, and nothing is written",
    arguments: [
      ("c-1,s-9,1,,,采信,,r-2,,2026-01-09,,,", "there is no revision 1 of the record `s-9`"),
      ("c-1,s-2,3,,,采信,,r-2,,2026-01-09,,,", "there is no revision 3 of the record `s-2`"),
      ("c-1,s-4,1,,,采信,,r-2,,2026-01-09,,,", "superseded by revision 2"),
      ("c-1,s-1,1,,,不予采信,,r-1,,2025-04-01,,,", "has already given another opinion on `s-1`"),
      ("c-1,s-2,1,,,采信,,r-2,c-1,2026-01-09,,,", "`r-2` belongs to the community under review"),
      ("c-1,s-2,1,,,采信,,r-2,ｃ-１,2026-01-09,,,", "`r-2` belongs to the community under review"),
      ("c-1,s-2,1,,,采信,,r-2,,2026-02-01,,,", "2026-02-01 lies after 2026-01-31"),
      ("c-1,s-2,1,,,退回补正,随便,r-2,,2026-01-09,,,", "the standard has no reason `随便`"),
      ("c-1,,,特色征集载体,9,,,r-2,,2026-01-09,,,", "ends at level 3, not 9"),
      ("c-1,s-2,1,,,退回补正,,r-2,,2026-01-09,2026-01-01,,", "is before the review of 2026-01-09"),
      ("c-1,s-2,1,,,采信,,r-2,,2026-01-09,2026-01-19,,", "only what is returned"),
      ("c-1,s-2,1,,,采信,,,,2026-01-09,,,", "column H “审核人”: this cell must be filled in"),
      ("c-1,s-2,1,,,采信,,r-2,,,,,", "column J “日期”: this cell must be filled in"),
      ("c-1,s-2,1,,,,缺少佐证附件,r-2,,2026-01-09,,,", "“结论”: this cell must be filled in"),
      ("c-2,s-2,1,,,采信,,r-2,,2026-01-09,,,", "there is no community `c-2`"),
      ("c-1,s-2,1,,,采信,,r-2,,2026-01-09,,,上诉", "`上诉` is not one of the values"),
    ])
  func refuses(_ row: String, with message: String) {
    // The sound row before it is not recorded either.
    let console = console("c-1,s-3,1,,,采信,,r-3,,2026-01-09,,,\n" + row + "\n")
    #expect(record(console) == .inputErrors)
    #expect(console.errors.contains(message))
    #expect(console.errors.contains("list.csv:3:") && console.errors.contains("row 3"))
    #expect(console.errors.contains("nothing was recorded"))
    #expect(console.files["log.csv"] == nil)
  }

  @Test("everything that is wrong is told at once")
  func reportsAll() {
    let console = console(
      "c-1,s-9,1,,,采信,,r-2,,2026-01-09,,,\nc-1,s-2,1,,,采信,,r-2,,2026-02-09,,,\n"
        + "c-1,s-3,1,,,退回补正,随意,r-2,c-1,2026-01-09,2025-01-01,,\n")
    #expect(record(console, lang: "zh") == .inputErrors)
    for message in ["材料`s-9`没有第1版", "2026-02-09晚于2026-01-31", "没有理由`随意`", "属于被评社区", "早于审核日期"] {
      #expect(console.errors.contains(message))
    }
  }

  @Test("the one wrong date behind a hundred repetitions comes first, and they are one count")
  func errorsFirst() {
    let again = String(repeating: "c-1,s-2,1,,,采信,,r-2,,2026-01-09,,,\n", count: 120)
    let console = console(again + "c-1,s-3,1,,,采信,,r-2,,2026-02-09,,,\n")
    #expect(record(console, lang: "zh") == .inputErrors)
    #expect(console.errors.hasPrefix("list.csv:122:"))
    #expect(console.errors.contains("2026-02-09晚于2026-01-31"))
    #expect(console.errors.components(separatedBy: "已记录过相同意见").count == 2)
    #expect(console.errors.contains("第4、5、6、7、8等118行也是"))
  }

  @Test("a row that describes another record than the one whose id a spreadsheet left is refused")
  func findsOtherRecord() {
    let console = console()
    let twins = Self.dossier.replacing(#""s-1""#, with: #""012""#).replacing(
      #""s-2""#, with: #""12""#)
    console.files["a.json"] = Array(twins.utf8)
    func list(_ title: String, _ day: String) -> [UInt8] {
      let header = "社区编号,材料编号,版本,材料种类,材料名称,材料日期,结论,审核人,日期\n"
      return Array((header + "c-1,12,1,,\(title),\(day),采信,r-2,2026-01-09\n").utf8)
    }
    console.files["list.csv"] = list("春", "2025/3/5")
    #expect(record(console) == .inputErrors)
    #expect(console.errors.contains("the row describes the record `012`, not `12`"))
    for (title, day) in [("夏一", "2025-06-25"), ("", ""), ("改了名", "")] {
      let other = self.console()
      other.files["a.json"] = console.files["a.json"]
      other.files["list.csv"] = list(title, day)
      #expect(record(other) == .done, "\(title) \(other.errors)")
    }
  }

  @Test("two rows that contradict each other are an error; the same one twice is skipped")
  func comparesRows() {
    let console = console(
      "c-1,s-2,1,,,采信,,r-2,,2026-01-09,,,\nc-1,s-2,1,,,采信,,r-2,,2026-01-09,,,\n")
    #expect(record(console) == .done)
    #expect(console.output.contains("1 added, 1 there already"))
    let other = self.console(
      "c-1,s-2,1,,,采信,,r-2,,2026-01-09,,,\nc-1,s-2,1,,,不予采信,,r-2,,2026-01-09,,,\n")
    #expect(record(other) == .inputErrors)
    #expect(other.errors.contains("has already given another opinion"))
  }

  @Test("a reviewer is known by what they said of where they belong elsewhere")
  func remembersAffiliation() {
    let console = console("c-1,s-2,1,,,采信,,r-5,,2026-01-09,,,\n")
    console.files["log.csv"] = Array(
      (Self.header + "\nc-2,x-1,1,,,采信,,r-5,c-1,2026-01-08,,,\n").utf8)
    #expect(record(console) == .inputErrors)
    #expect(console.errors.contains("belongs to the community under review, as other opinions say"))
  }

  @Test("rows with a reviewer but no decision are left for later")
  func leavesOpen() {
    let console = console("c-1,s-2,1,,,,,r-2,,2026-01-09,,,\nc-1,s-3,1,,,采信,,r-2,,2026-01-09,,,\n")
    #expect(record(console) == .done)
    #expect(console.output == "log.csv: 1 added, 0 there already, 1 rows still open\n")
  }

  @Test("an appeal is a later review: it wins by date, and the history tells its stage")
  func recordsAppeals() throws {
    let console = console("c-1,s-1,1,,,不予采信,核查无法印证,r-2,,2026-01-09,,,申诉\n")
    #expect(record(console) == .done)
    #expect(text(console, "log.csv").contains("申诉"))
    let earlier = self.console("c-1,s-1,1,,,不予采信,核查无法印证,r-2,,2025-03-09,,,\n")
    #expect(record(earlier) == .done)
    #expect(earlier.errors.contains("a decision of 2025-04-01 on `s-1` is later"))
  }

  @Test("the reasons for an indicator show the history of its records, with stages and reasons")
  func explainsHistory() {
    let console = FakeConsole.withSubmission(
      Self.dossier.replacing(
        #"{"record": "s-4", "decision""#,
        with: #"{"record": "s-1", "decision": "accepted", "reviewer": "r-3", "reason": "seal", "#
          + #""date": "2025-05-01", "stage": "second"}, {"record": "s-4", "decision""#))
    _ = console.run("explain", "a.json", "--indicator", "F1.b1", "--lang", "zh")
    #expect(console.output.contains("2025-04-01 r1 采信 r-1"))
    #expect(console.output.contains("2025-05-01 r1 采信 r-3 复核 seal"))
  }

  @Test("a file of reviews without a needed column is not appended to")
  func needsColumns() {
    let console = console("c-1,s-2,1,,,采信,,r-2,,2026-01-09,,,复核\n")
    let old = Array("社区编号,材料编号,版本,结论,审核人,日期\n".utf8)
    console.files["log.csv"] = old
    #expect(record(console) == .inputErrors)
    #expect(console.errors.contains("the column “类别” is missing and needed"))
    #expect(console.files["log.csv"] == old)
  }

  @Test(
    "a wrong command line is told",
    arguments: [
      (["list", "a.json"], "the option `-o` is needed"),
      (["list", "-o", "x"], "at least one file"),
      (["record", "list.csv", "--input", "a.json"], "the option `--reviews` is needed"),
      (["record", "list.csv", "--reviews", "log.csv"], "the option `--input` is needed"),
      (["record", "--reviews", "log.csv", "--input", "a.json"], "name at least one file"),
      (["lst", "a.json"], "did you mean `review list`?"),
    ])
  func refusesUsage(_ words: [String], with message: String) {
    let console = console()
    #expect(console.run(["review"] + words) == .usage)
    #expect(console.errors.contains(message))
  }

  @Test("one community in two inputs is an error")
  func refusesTwice() {
    let console = console()
    #expect(console.run("review", "list", "a.json", "a.json", "-o", "x.csv") == .inputErrors)
    #expect(console.errors.contains("the community `c-1` is there twice"))
  }
}
