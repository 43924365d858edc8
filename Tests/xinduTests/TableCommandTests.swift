import ConsultationIndex
import ConsultationReports
import Testing

@testable import xindu

@Suite("xindu measure, and score of a table")
struct TableCommandTests {
  private static func submission(_ id: String, period: String = "2025", form: String = "council")
    -> String
  {
    """
    {"format": "consultation-submission/1", "community": {"id": "\(id)", "name": "社区\(id)", \
    "kind": "urban", "street": "新都街道"}, "period": "\(period)", "records": [{"id": "s-1", "kind": \
    "session", "fields": {"heldOn": "2025-03-05", "form": "\(form)"}}]}
    """
  }

  private func console(_ files: [String: String]) -> FakeConsole {
    let console = FakeConsole()
    for (name, text) in files { console.files[name] = Array(text.utf8) }
    return console
  }

  /// The totals and grades by id, from assessments and from the scores of a table.
  private func scores(_ lines: String) throws -> [String: String] {
    var scores: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let tree = try JSONTree(JSONDocument(Array(line.utf8)).root)
      guard case .object(let members) = tree else { continue }
      let values = Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { a, _ in a })
      guard case .object(let who)? = values["community"], case .string(let id)? = who.first?.value,
        let score = values["provisional"] ?? values["total"]
      else { continue }
      if case .object(let inner) = score, let total = inner.first(where: { $0.key == "total" }) {
        scores[id] = "\(total.value)"
      } else {
        scores[id] = "\(score)"
      }
    }
    return scores
  }

  @Test("dossiers are measured from files, folders and lines, and the table scores as they do")
  func goesAllTheWay() throws {
    let console = console([
      "a.json": Self.submission("a"), "folder/b.json": Self.submission("b"),
      "folder/c.json": Self.submission("c", form: "talk"),
      "lines.ndjson": Self.submission("d") + "\n\n" + Self.submission("e") + "\r\n",
      "-": Self.submission("f") + "\n" + Self.submission("g"),
    ])
    let words = ["measure", "a.json", "folder", "lines.ndjson", "-", "-o", "t/table.csv"]
    #expect(console.run(words + ["--basis", "provisional"]) == .done)
    #expect(console.output.hasPrefix("t/table.csv: 7 communities, "))
    #expect(console.output.hasSuffix(", 2025, as of 2026-01-31, provisional\n"))
    #expect(console.run("score", "t/table.csv", "--format", "json") == .done)
    let table = try scores(console.output)
    #expect(table.count == 7)
    #expect(console.run("score", "a.json", "folder", "--format", "json") == .done)
    let alone = try scores(console.output)
    #expect(alone.count == 3)
    for (id, total) in alone { #expect(table[id] == total) }
  }

  @Test(
    "any number of workers, and standard input, give the same bytes",
    arguments: ["text", "csv", "json"])
  func ignoresWorkers(_ format: String) {
    let console = console([
      "lines.ndjson": ["a", "b", "c"].map { Self.submission($0) }.joined(separator: "\n")
    ])
    #expect(console.run("measure", "lines.ndjson", "-o", "t.csv") == .done)
    #expect(console.run("score", "t.csv", "--format", format) == .done)
    let alone = console.output
    #expect(console.run("score", "t.csv", "--format", format, "--workers", "2") == .done)
    #expect(console.output == alone)
    console.files["-"] = console.files["t.csv"]
    #expect(console.run("score", "-", "--format", format) == .done)
    #expect(console.output == alone)
  }

  @Test("a bad line or dossier is reported with its line, the others are measured, exit code 1")
  func reportsLines() {
    let lines = [
      Self.submission("a"), Self.submission("b", form: "councl"), "{\"x\": 1}",
      Self.submission("a"), Self.submission("c", period: "2024"), Self.submission("d"),
    ]
    let console = console(["l.ndjson": lines.joined(separator: "\n")])
    #expect(console.run("measure", "l.ndjson", "-o", "t.csv") == .inputErrors)
    #expect(console.errors.contains("l.ndjson:2:") && console.errors.contains("`councl`"))
    #expect(console.errors.contains("l.ndjson:3:"))
    #expect(console.errors.contains("the community `a` is there twice"))
    #expect(
      console.errors.contains("l.ndjson:5:") && console.errors.contains("the dossier is of 2024"))
    #expect(console.run("score", "t.csv", "--format", "csv") == .done)
    #expect(console.output.split(separator: "\r\n").count == 4)
  }

  @Test("a demonstration that comes first does not decide the period of the others")
  func leavesPeriodOpen() {
    let console = console([
      "demo.json": Self.submission("demo", period: "2024")
        .replacing(#""period""#, with: #""demonstration": true, "period""#),
      "a.json": Self.submission("a"), "b.json": Self.submission("b"),
    ])
    #expect(console.run("measure", "demo.json", "a.json", "b.json", "-o", "t.csv") == .inputErrors)
    #expect(console.output.hasPrefix("t.csv: 2 communities, "))
    #expect(console.output.contains(", 2025, as of"))
    #expect(console.errors.contains("a demonstration is given no grade"))
    #expect(!console.errors.contains("but the table of"))
    #expect(console.run("measure", "demo.json", "-o", "none.csv") == .inputErrors)
    #expect(console.files["none.csv"] == nil)
  }

  @Test("a bad row of a table is reported at its place, the others are scored, exit code 1")
  func reportsRows() throws {
    let console = console(["l.ndjson": Self.submission("a") + "\n" + Self.submission("b")])
    #expect(console.run("measure", "l.ndjson", "-o", "t.csv") == .done)
    let text = String(decoding: try #require(console.files["t.csv"]), as: UTF8.self)
    console.files["t.csv"] = Array(
      text.replacing("b,社区b,urban,新都街道,", with: "b,社区b,urban,新都街道,x").utf8)
    #expect(console.run("score", "t.csv", "--lang", "zh") == .inputErrors)
    #expect(console.errors.contains("t.csv:4:18: 错误：第4行E列"))
    #expect(console.errors.contains("不是0至2147483647的整数"))
    #expect(console.output.contains("共 1 个社区"))
    #expect(console.run("score", "t.csv", "--format", "json") == .inputErrors)
    #expect(console.errors.contains(#""code":"cell.not-a-quantity""#))
  }

  @Test("a table for another standard is refused, naming the columns that differ")
  func refusesOthers() {
    let console = console(["a.json": Self.submission("a")])
    #expect(console.run("measure", "a.json", "-o", "t.csv") == .done)
    #expect(console.run("policy", "export") == .done)
    let changed = console.output.replacing(#""form": "council""#, with: #""form": "hearing""#)
    #expect(changed != console.output)
    console.files["s.json"] = Array(changed.utf8)
    #expect(console.run("score", "t.csv", "--standard", "s.json") == .inputErrors)
    #expect(console.output.isEmpty)
    #expect(console.errors.contains("was counted by another definition of this measure"))
    #expect(console.run("score", "t.csv", "--as-of", "2026-02-01") == .inputErrors)
    #expect(console.errors.contains("was measured as of 2026-01-31"))
  }

  @Test(
    "a table is told by its first line from tables of evidence, which are not scored by themselves")
  func tellsTables() {
    let console = console([
      "f/社区.csv": "社区编号,社区名称,社区类型,期间\nc-1,甲,城市社区,2025\n",
      "t.csv": "\"#consultation-measures/9\",x\n",
    ])
    #expect(console.run("score", "f") == .done)
    #expect(console.run("score", "f/社区.csv") == .inputErrors)
    #expect(console.errors.contains("expected a value"))
    #expect(console.run("score", "t.csv") == .inputErrors)
    #expect(console.errors.contains("is not a form of table that is known here"))
  }

  @Test("nothing is replaced without being told, and a disk that cannot be written is an error")
  func keepsFiles() {
    let console = console(["a.json": Self.submission("a"), "t.csv": "x"])
    #expect(console.run("measure", "a.json", "-o", "t.csv") == .inputErrors)
    #expect(console.files["t.csv"] == Array("x".utf8))
    #expect(console.run("measure", "a.json", "-o", "t.csv", "--force", "--format", "json") == .done)
    #expect(console.output.hasPrefix(#"{"file":"t.csv","communities":1,"measures":"#))
    console.isReadOnly = true
    #expect(console.run("measure", "a.json", "-o", "u.csv") == .inputErrors)
    #expect(console.errors.contains("u.csv: error: the file cannot be written"))
    console.isReadOnly = false
    console.files["empty.ndjson"] = []
    #expect(console.run("measure", "empty.ndjson", "-o", "v.csv") == .inputErrors)
    #expect(console.errors.contains("there is no dossier to be measured"))
    #expect(console.files["v.csv"] == nil)
  }

  @Test("text keeps to 80 columns with names in Chinese in line", arguments: ["zh", "en"])
  func keepsToColumns(_ language: String) throws {
    let console = console([
      "l.ndjson": Self.submission("a") + "\n" + Self.submission("long-id-0001")
    ])
    #expect(console.run("measure", "l.ndjson", "-o", "t.csv", "--basis=provisional") == .done)
    #expect(console.run("score", "t.csv", "--lang", language) == .done)
    let lines = console.output.split(separator: "\n")
    #expect(lines.filter { $0.displayWidth > 80 } == [])
    let rows = lines.filter { $0.contains("新都街道") }
    #expect(rows.count == 2)
    let columns = try rows.map { row in
      row[..<(try #require(row.range(of: "新都街道")).lowerBound)].displayWidth
    }
    #expect(columns[0] == columns[1])
    #expect(console.output.contains(language == "zh" ? "预评" : "provisional"))
  }

  @Test("progress is told on a terminal after a second, and leaves nothing behind")
  func tellsProgress() {
    let text = (0..<20).map { Self.submission("c-\($0)") }.joined(separator: "\n")
    let console = console(["l.ndjson": text])
    console.pace = .milliseconds(90)
    #expect(console.run("measure", "l.ndjson", "-o", "t.csv") == .done)
    #expect(console.errors.isEmpty, "not where nobody watches")
    console.isTerminal = true
    #expect(console.run("measure", "l.ndjson", "-o", "t.csv", "--force") == .done)
    #expect(
      console.errors.contains("\r12 communities") || console.errors.contains("\r13 communities"))
    #expect(console.errors.hasSuffix("\r\u{1B}[K"))
    #expect(console.run("score", "t.csv", "--lang", "zh") == .done)
    #expect(console.errors.contains("个社区, 0 MB"))
    console.pace = .milliseconds(1)
    #expect(console.run("measure", "l.ndjson", "-o", "t.csv", "--force") == .done)
    #expect(console.errors.isEmpty, "not for short work")
  }

  @Test(
    "a wrong command line is answered with what is wrong",
    arguments: [
      (["measure", "a.json"], "the option `-o` is needed"),
      (["measure", "-o", "t.csv"], "name at least one file"),
      (["measure", "a.json", "-o", "t.csv", "--basis", "x"], "`--basis` cannot be `x`"),
      (["score", "a.json", "--format", "csv"], "is for the scores of tables"),
      (["explain", "a.json", "--format", "csv"], "is for the scores of tables"),
      (["score", "t.csv", "--indicators"], "`--indicators` needs `--format csv`"),
      (["score", "t.csv", "--workers", "0"], "`--workers` cannot be `0`"),
    ])
  func refuses(_ words: [String], with message: String) {
    let console = console(["a.json": Self.submission("a")])
    #expect(console.run(words) == .usage)
    #expect(console.errors.contains(message))
  }
}
