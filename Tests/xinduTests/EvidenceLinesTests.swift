import ConsultationIndex
import ConsultationReports
import Testing

@testable import xindu

@Suite("Scoring dossiers line by line")
struct EvidenceLinesTests {
  private static func line(_ id: String, _ name: String = "示例社区") -> String {
    """
    {"format":"consultation-submission/1","community":{"id":"\(id)","name":"\(name)","kind":"urban"},\
    "period":"2025","records":[{"id":"s-1","kind":"session",\
    "fields":{"heldOn":"2025-03-05","form":"council"}}]}
    """
  }

  private static let good = line("c-1") + "\n\n" + line("c-2", "很长很长很长很长很长很长的社区名称") + "\n"

  private static func console(_ text: String, as file: String = "a.ndjson") -> FakeConsole {
    let console = FakeConsole()
    console.files[file] = Array(text.utf8)
    return console
  }

  @Test("each community has a line of at most 80 columns", arguments: ["zh", "en"])
  func lists(language: String) {
    let console = Self.console(Self.good)
    #expect(console.run("score", "a.ndjson", "--lang", language) == .done)
    let lines = console.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.displayWidth <= 80 })
    let rows = lines.filter { $0.contains("c-1") || $0.contains("c-2") }
    #expect(rows.count == 2)
    #expect(Set(rows.map(\.displayWidth)).count == 1)
    #expect(lines.last?.contains(language == "zh" ? "共 2 个社区" : "2 communities") == true)
    #expect(console.errors.isEmpty)
  }

  @Test("a carriage return within a line ends none, in a stream and in whatever reads line by line")
  func countsLines() {
    let bad =
      #"{"format":"consultation-submission/1","# + "\r"
      + #""community":{"id":"","name":"n","kind":"urban"},"period":"2025"}"#
    let console = Self.console(bad + "\r\n" + bad.replacing("\r", with: " ") + "\n")
    for command in ["score", "explain"] {
      #expect(console.run(command, "a.ndjson") == .inputErrors)
      #expect(console.errors.contains("a.ndjson:1:58: error: `id` is empty"), "\(console.errors)")
      #expect(console.errors.contains("a.ndjson:2:58: error: `id` is empty"))
    }
  }

  @Test("standard input, any number of workers and a file say the same")
  func agrees() {
    let console = Self.console(Self.good)
    #expect(console.run("score", "a.ndjson", "--format", "json") == .done)
    let expected = console.output
    #expect(expected.split(separator: "\n").count == 2)
    console.files["-"] = console.files["a.ndjson"]
    for words in [["-"], ["-", "--workers", "1"], ["a.ndjson", "--workers", "3"]] {
      #expect(console.run(["score"] + words + ["--format", "json"]) == .done)
      #expect(console.output == expected)
    }
  }

  @Test("a line of JSON holds what an assessment says")
  func json() throws {
    let console = Self.console(Self.good)
    #expect(console.run("score", "a.ndjson", "--format", "json") == .done)
    let line = try #require(console.output.split(separator: "\n").last)
    let root = try JSONDocument(Array(line.utf8)).root
    #expect(root["line"]?.integer() == 3 && root["community"]?["id"]?.string == "c-2")
    let dossier = try Dossier(json: Array(Self.line("c-2").utf8))
    let assessment = CompiledStandard.xindu.assess(
      dossier, asOf: try #require(CalendarDate("2026-01-31")))
    #expect(
      root["provisional"]?["total"]?.integer(scale: 2) == assessment.provisional.total.hundredths)
    #expect(root["total"]?.integer(scale: 2) == assessment.total.hundredths)
    #expect(root["provisional"]?["pending"]?.integer() == 1)
  }

  @Test("a bad line is shown with its place and a caret, and the rest goes on")
  func refuses() {
    let console = Self.console(Self.line("c-1") + "\n{\"format\" 1}\n" + Self.line("c-2"))
    #expect(console.run("score", "a.ndjson", "--lang", "en") == .inputErrors)
    #expect(console.errors.contains("a.ndjson:2:11: error: "))
    #expect(console.errors.contains("{\"format\" 1}\n") && console.errors.contains("^"))
    #expect(console.output.contains("c-1") && console.output.contains("c-2"))
    #expect(console.output.contains("2 communities") && console.output.contains("1 lines refused"))
  }

  @Test("a record that cannot count is told of, and its community is scored all the same")
  func tellsOfContent() {
    let wrong = Self.line("c-1").replacing("\"council\"", with: "\"councl\"")
    let console = Self.console(Self.line("c-0") + "\n" + wrong)
    #expect(console.run("score", "a.ndjson", "--lang", "en") == .inputErrors)
    #expect(console.errors.contains("a.ndjson:2:"))
    #expect(console.errors.contains("councl"))
    #expect(console.output.contains("c-1"))
  }

  @Test("a dossier on standard input that spans lines is one dossier")
  func takesOneDossier() {
    let console = Self.console(FakeConsole.submission, as: "-")
    #expect(console.run("score", "-", "--lang", "en") == .inputErrors)
    #expect(console.output.contains("Topics and parties"))
    console.files["-"] = Array(Self.line("c-1").utf8)
    #expect(console.run("score", "-", "--lang", "en") == .done)
    #expect(console.output.contains("Topics and parties"))
  }

  @Test("a demonstration has no bare grade")
  func demonstrates() {
    let text = Self.line("c-1").replacing("\"period\"", with: "\"demonstration\":true,\"period\"")
    let console = Self.console(text)
    #expect(console.run("score", "a.ndjson", "--lang", "en") == .done)
    #expect(console.output.contains("demo") && console.output.contains("1 communities"))
  }

  @Test("CSV is for tables of measures", arguments: [["--format", "csv"], ["--workers", "0"]])
  func refusesOptions(words: [String]) {
    let console = Self.console(Self.good)
    #expect(console.run(["score", "a.ndjson"] + words) == .usage)
  }
}
