import ConsultationIndex
import Testing

@testable import xindu

@Suite("Who is in a result, and who is not")
struct AttendanceTests {
  private static let one = FakeConsole.submission.replacing("councl", with: "council")
    .replacing("\n", with: " ")

  private func submission(_ id: String, _ old: String = "x", _ new: String = "x") -> String {
    Self.one.replacing(#""id": "c-1""#, with: "\"id\": \"\(id)\"").replacing(old, with: new)
  }

  /// A folder of three dossiers, of which one names no period.
  private func folder() -> FakeConsole {
    let console = FakeConsole()
    console.files["d/a.json"] = Array(submission("a").utf8)
    console.files["d/b.json"] = Array(submission("b", #""period""#, #""perod""#).utf8)
    console.files["d/c.json"] = Array(submission("c").utf8)
    return console
  }

  @Test(
    "one wrong document leaves out one community, which is named first and with the reason",
    arguments: [["score", "d"], ["report", "d"], ["notify", "d", "-o", "out"]])
  func namesOne(_ words: [String]) {
    let console = folder()
    #expect(console.run(words + ["--lang", "zh"]) == .inputErrors)
    let lines = console.output.split(separator: "\n").prefix(5)
    #expect(lines.contains("收到 3 份社区材料，计入 2 份，未计入 1 份。"), "\(lines)")
    #expect(console.output.contains("- 示例社区（b）：d/b.json：缺少键`period`"))
  }

  @Test("only the notice of the one that is left out is withheld")
  func withholdsOne() {
    let console = folder()
    #expect(console.run("report", "d", "--each", "-o", "out", "--lang", "zh") == .inputErrors)
    let notices = console.files.keys.filter { $0.hasPrefix("out/notices/") }.sorted()
    #expect(notices == ["out/notices/a-示例社区-2025.html", "out/notices/c-示例社区-2025.html"])
    let page = String(decoding: console.files["out/report.html"] ?? [], as: UTF8.self)
    #expect(page.contains(#"<aside class="attendance missing""#))
    #expect(page.contains("<li>示例社区（b）：d/b.json：缺少键`period`"))
  }

  @Test("JSON and the table name them as well")
  func namesForPrograms() throws {
    let console = folder()
    #expect(console.run("report", "d", "--format", "json") == .inputErrors)
    let root = try JSONDocument(Array(console.output.utf8), limits: Limits()).root
    #expect(root["attendance"]?["given"]?.numberText == "3")
    #expect(root["attendance"]?["counted"]?.numberText == "2")
    let left = try #require(root["attendance"]?["leftOut"]?.elements.first { _ in true })
    #expect(left["community"]?.string == "b" && left["place"]?.string == "d/b.json")
    #expect(console.run("report", "d", "--format", "csv", "--lang", "zh") == .inputErrors)
    let rows = console.output.split(whereSeparator: \.isNewline)
    #expect(rows.first?.hasSuffix("未计入的原因") == true)
    #expect(rows.last?.hasPrefix(",b,示例社区,") == true)
  }

  @Test("lines, a second dossier of one community and another period are named by their places")
  func namesLines() {
    let console = FakeConsole()
    let lines = [
      submission("a"), "{}", submission("a"), submission("d").replacing("2025", with: "2024"), "no",
      submission("e"),
    ]
    console.files["all.ndjson"] = Array(lines.joined(separator: "\n").utf8)
    #expect(console.run("report", "all.ndjson", "--lang", "en") == .inputErrors)
    #expect(console.output.contains("Dossiers given: 6; in it: 2; not in it: 4."))
    #expect(console.output.contains("- all.ndjson:2: "))
    #expect(console.output.contains("- 示例社区 (a): "))
    #expect(console.output.contains("- 示例社区 (d): "))
    #expect(console.output.contains("- all.ndjson:5: "))
    // A stream knows it at its end.
    #expect(console.run("score", "all.ndjson", "--lang", "en") == .inputErrors)
    #expect(console.output.contains("Dossiers given: 6; in it: 4; not in it: 2."))
    #expect(console.output.contains("- all.ndjson:2: "))
  }

  @Test("of a roster, who has not come is named, and who came without being on it")
  func comparesWithRoster() {
    let console = folder()
    let roster = """
      社区编号,社区名称,社区类型
      a,甲社区,城市社区
      b,乙社区,城市社区
      z,丙社区,村

      """
    console.files["名册.csv"] = Array(roster.utf8)
    for words in [["score", "d"], ["report", "d"]] {
      #expect(console.run(words + ["--roster", "名册.csv", "--lang", "zh"]) == .inputErrors)
      #expect(console.output.contains("名册 3 个社区，1 个没有材料。"))
      #expect(console.output.contains("- 丙社区（z）：在名册中，没有收到材料"))
      #expect(console.output.contains("- 示例社区（c）：已计入，但不在名册中"))
    }
    // That somebody has not come is no error of what was given.
    console.files["d/b.json"] = Array(submission("b").utf8)
    #expect(console.run("score", "d", "--roster", "名册.csv", "--lang", "zh") == .done)
    console.files["名册.csv"] = Array("社区编号\na\n".utf8)
    #expect(console.run("score", "d", "--roster", "名册.csv") == .inputErrors)
  }

  @Test("a wrong cell of a table leaves out its community by name")
  func namesRows() throws {
    let console = FakeConsole()
    #expect(console.run("template", "--examples", "-o", "t") == .done)
    let table = String(decoding: try #require(console.files["t/社区.csv"]), as: UTF8.self)
    console.files["t/社区.csv"] = Array(
      table.replacing("示例村,村,示例街道", with: "示例村,村庄儿,示例街道").utf8)
    #expect(console.run("score", "t", "--lang", "zh") == .inputErrors)
    #expect(console.output.contains("收到 2 份社区材料，计入 1 份，未计入 1 份。"))
    #expect(console.output.contains("- 示例村（example-rural）：t/社区.csv："))
    #expect(console.output.contains("示例城市社区"))
  }

  @Test("one community of many is shown in full when it is asked for")
  func showsOne() {
    let console = folder()
    console.files["d/b.json"] = Array(submission("b").utf8)
    #expect(console.run("score", "d", "--lang", "en") == .done)
    #expect(!console.output.contains("category"))
    #expect(console.run("score", "d", "--community", "c", "--lang", "en") == .done)
    #expect(console.output.contains("category"))
    #expect(console.run("score", "d", "--community", "q", "--lang", "en") == .usage)
    #expect(console.errors.contains("`--community` cannot be `q`"))
  }
}
