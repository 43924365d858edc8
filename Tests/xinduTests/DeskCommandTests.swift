import ConsultationIndex
import ConsultationReports
import Testing

@testable import xindu

@Suite("xindu template and convert")
struct DeskCommandTests {
  @Test("a template is written, filled and scored", arguments: ["utf-8", "gb18030", "utf-16"])
  func goesAllTheWay(_ encoding: String) throws {
    let console = FakeConsole()
    #expect(console.run("template", "-o", "empty", "--encoding", encoding) == .done)
    #expect(console.output.contains("empty/协商会议（活动）.csv\n"))
    #expect(console.run("score", "empty", "--lang", "en") == .done)
    #expect(console.output == "Nothing was given, so that nothing is scored.\n")
    #expect(
      console.errors.contains("empty/社区.csv: warning: there is no community in the table yet"))
    #expect(console.run("template", "--examples", "-o", "full", "--encoding", encoding) == .done)
    #expect(console.run("score", "full", "--lang", "zh") == .done)
    #expect(console.output.contains("示例城市社区") && console.output.contains("示例村"))
    #expect(console.errors.isEmpty)
    #expect(console.run("explain", "full", "--indicator", "F1.b1") == .done)
    #expect(console.output.contains("✓ example-2"))
  }

  @Test("dossiers become tables, and tables score the same to the byte")
  func converts() {
    let console = FakeConsole.withSubmission(
      FakeConsole.submission.replacing("councl", with: "council"))
    _ = console.run("score", "a.json", "--format", "json")
    let original = console.output
    #expect(console.run("convert", "a.json", "-o", "tables/new", "--format", "json") == .done)
    #expect(console.output == #"{"files":["tables/new/社区.csv","tables/new/协商会议（活动）.csv"]}"# + "\n")
    #expect(console.files["tables/new/社区.csv"]?.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(console.run("score", "tables/new", "--format", "json") == .done)
    #expect(console.output == original)
  }

  private static let communities = "社区编号,社区名称,社区类型,期间\nc-1,甲,城市社区,2025\nc-2,乙,村,2025\n"

  private static let entry = #"{"date":"2026-01-31","event":{},"hash":""}"# + "\n"

  @Test("what lies beside the tables and may hold evidence is named, and nothing else")
  func namesOthers() {
    let console = FakeConsole()
    for name in [
      "社区.csv", "dossier.json", "a/议题.csv", "b/c/more.ndjson", "d/告知书.html", "照片.jpg", ".x/y.csv",
      "材料.zip", "说明.docx",
    ] { console.files["f/" + name] = Array(Self.communities.utf8) }
    #expect(console.run("score", "f") == .done)
    for name in ["dossier.json", "a", "b", "材料.zip", "说明.docx"] {
      #expect(
        console.errors.contains("f/\(name): warning: lies beside the tables and is not read\n"))
    }
    #expect(console.errors.components(separatedBy: "warning").count == 6)
  }

  @Test(
    "a file that is not what it seems is told for what it is, once, at every door",
    arguments: [
      ("score", []), ("explain", []), ("advise", []), ("convert", ["-o", "t"]), ("report", []),
      ("notify", ["-o", "t"]), ("measure", ["-o", "t.csv"]), ("review list", ["-o", "l.csv"]),
      ("policy check", []), ("policy test", []), ("policy impact", ["xindu", "xindu"]),
    ])
  func knowsFiles(_ command: String, _ options: [String]) {
    let console = FakeConsole()
    for (name, bytes, word) in [
      ("a.json", Array("PK\u{3}\u{4}............xl/workbook.xml".utf8), "an Excel workbook"),
      ("b.json", [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], "a text in UTF-16"),
      ("c.ndjson", Array("%PDF-1.4\n%\n%\n".utf8), "a PDF file"),
      ("d.json", Array(String(repeating: Self.entry, count: 2).utf8), "a journal"),
    ] {
      console.files = [name: bytes]
      let words = command.split(separator: " ").map(String.init)
      let files = command == "policy impact" ? options + [name] : [name] + options
      #expect(console.run(words + files) == .inputErrors, "\(command) \(name)")
      #expect(
        console.errors.contains("\(name): error: this is \(word)"), "\(command): \(console.errors)")
      #expect(console.errors.components(separatedBy: "error:").count == 2, "\(console.errors)")
    }
  }

  @Test("one cause in many rows is one error, and all of them are in the file that is asked for")
  func writesAll() throws {
    let console = FakeConsole()
    console.files["f/社区.csv"] = Array(Self.communities.utf8)
    let rows = (1...300).map { "c-1,s-\($0),2025-03-05,\($0)\n" }.joined()
    console.files["f/协商会议（活动）.csv"] = Array(("社区编号,材料编号,召开日期,协商形式\n" + rows).utf8)
    #expect(console.run("score", "f", "--errors", "e.csv", "--lang", "zh") == .inputErrors)
    #expect(console.errors.components(separatedBy: "错误").count == 2)
    #expect(console.errors.contains("`1`是数字，此处应填名称；第3、4、5、6、7等299行也是"))
    let table = try Sheet(csv: console.files["e.csv"] ?? [])
    let wrong = (1..<table.rowCount).filter { table.cell($0, 12) == "cell.number-for-term" }
    #expect(wrong.map { table.cell($0, 2) } == (2...301).map { "\($0)" })
    #expect(wrong.allSatisfy { table.cell($0, 5) == "c-1" })
    #expect(console.run("score", "f", "--errors", "e.json") == .inputErrors)
    let json = try JSONDocument(console.files["e.json"] ?? [])
    #expect(json.root["issues"]?.count == 301)
    #expect(console.run("score", "b.json", "--errors", "e.csv") == .inputErrors)
    #expect(String(decoding: console.files["e.csv"] ?? [], as: UTF8.self).contains("file.missing"))
  }

  @Test("what is there is replaced only on demand, and otherwise nothing is written")
  func keepsFiles() {
    let console = FakeConsole()
    console.files["t/议题.csv"] = [1]
    #expect(console.run("template", "-o", "t") == .inputErrors)
    #expect(console.errors.contains("t/议题.csv: error: is there already; `--force` overwrites it"))
    #expect(console.run("template", "-o", "t", "--lang", "zh") == .inputErrors)
    #expect(console.errors.contains("t/议题.csv: 错误：文件已存在，未改动；如要覆盖请加`--force`"))
    #expect(console.files.count == 1)
    #expect(console.run("template", "-o", "t", "--force") == .done)
    #expect(console.files["t/议题.csv"] != [1])
  }

  @Test("a disk that cannot be written is an error")
  func reportsDisk() {
    let console = FakeConsole()
    console.isReadOnly = true
    #expect(console.run("template", "-o", "t", "--lang", "zh") == .inputErrors)
    #expect(console.errors.contains("t/社区.csv: 错误：文件无法写入"))
  }

  @Test("a dossier that does not fit the standard is not converted")
  func refusesMisfits() {
    let console = FakeConsole.withSubmission()
    #expect(console.run("convert", "a.json", "-o", "t") == .inputErrors)
    #expect(console.errors.contains("a.json:5:79: error: a table cannot hold `fields.form`"))
    #expect(console.files.count == 1)
    #expect(console.run("convert", "b.json", "-o", "t") == .inputErrors)
    #expect(console.errors.contains("there is no such file"))
  }

  @Test("a wrong cell is reported at its file, row and column; the other communities are scored")
  func reportsCells() {
    let console = FakeConsole()
    console.files["f/社区.csv"] = Array("社区编号,社区名称,社区类型,期间\nc-1,甲,城市社区,2025\nc-2,乙,村,2025\n".utf8)
    console.files["f/协商会议（活动）.csv"] = Array("社区编号,材料编号,召开日期\nc-1,s-1,3/5/2025\n".utf8)
    #expect(console.run("score", "f", "--lang", "zh") == .inputErrors)
    #expect(console.errors.contains("f/协商会议（活动）.csv:2:9: 错误：第2行C列“召开日期”：`3/5/2025`分不清哪个是月、哪个是日"))
    #expect(console.errors.contains("办法：请将年份写在最前"))
    #expect(console.output.contains("乙 (c-2)") && !console.output.contains("甲 (c-1)"))
    #expect(console.run("score", "f", "--format", "json") == .inputErrors)
    #expect(console.errors.contains(#""cell":{"row":2,"column":"C","header":"召开日期"}"#))
  }

  @Test("an error of the assessment is reported at its cell")
  func locatesNotices() {
    let console = FakeConsole()
    console.files["f/社区.csv"] = Array("社区编号,社区名称,社区类型,期间\nc-1,甲,城市社区,2025\n".utf8)
    console.files["f/协商会议（活动）.csv"] = Array(
      "社区编号,材料编号,召开日期,应到居民代表人数,实到居民代表人数\nc-1,s-1,2025-03-05,3,4\n".utf8)
    #expect(console.run("score", "f", "--lang", "zh") == .inputErrors)
    #expect(console.errors.contains("f/协商会议（活动）.csv:2:22: 错误"))
    #expect(console.errors.contains("第2行E列“实到居民代表人数”"))
    #expect(console.output.contains("甲 (c-1)"))
  }

  @Test(
    "a wrong command line is answered with what is wrong",
    arguments: [
      (["template"], "the option `-o` is needed"),
      (["convert", "a.json"], "the option `-o` is needed"),
      (["convert", "-o", "t"], "name at least one file"),
      (["template", "-o", "t", "--encoding", "latin-1"], "`--encoding` cannot be `latin-1`"),
      (["template", "-o", "t", "a.json"], "`a.json` is one word too many"),
      (["score", "a.json", "--force"], "this command has no option `--force`"),
    ])
  func refuses(_ words: [String], with message: String) {
    let console = FakeConsole.withSubmission()
    #expect(console.run(words) == .usage)
    #expect(console.errors.contains(message))
  }
}
