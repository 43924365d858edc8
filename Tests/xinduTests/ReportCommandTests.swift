import ConsultationIndex
import ConsultationReports
import Testing

@testable import xindu

@Suite("xindu report")
struct ReportCommandTests {
  private static let one = FakeConsole.submission.replacing("councl", with: "council")

  /// What is said of results that were not issued but made again.
  private static let again = """
    2024: 1 communities were scored again from their dossiers, by xindu 1.0.0; what
    was issued then may differ.

    """

  private func submission(_ id: String, _ period: String = "2025") -> String {
    Self.one.replacing(#""id": "c-1""#, with: "\"id\": \"\(id)\"")
      .replacing(#""period": "2025""#, with: "\"period\": \"\(period)\"")
      .replacing("2025-0", with: "\(period)-0").replacing("\n", with: " ")
  }

  private func district() -> FakeConsole {
    let console = FakeConsole()
    console.files["now.ndjson"] = Array((submission("a") + "\n" + submission("b")).utf8)
    console.files["before.json"] = Array(submission("a", "2024").utf8)
    return console
  }

  @Test("a district is told as text in both languages")
  func tells() {
    let console = district()
    #expect(console.run("report", "now.ndjson", "--lang", "zh") == .done)
    #expect(console.output.contains("社区协商评定情况报告"))
    #expect(console.output.contains("拟定"))
    #expect(console.run("report", "now.ndjson", "--lang", "en") == .done)
    #expect(console.output.contains("District report on community consultation"))
    #expect(!console.output.contains("== Trends"))
    #expect(console.errors.isEmpty)
  }

  @Test("an earlier period may come as a dossier or as an assessment")
  func takesPrevious() {
    let console = district()
    #expect(
      console.run("report", "now.ndjson", "--previous", "before.json", "--lang", "en") == .done)
    #expect(console.output.contains("1 communities were assessed in both, 1 are new, 0 are gone"))
    #expect(console.output.contains(Self.again))
    let dossier = console.output.replacing(Self.again, with: "")
    #expect(console.run("score", "before.json", "--format", "json") == .done)
    console.files["result.json"] = Array(console.output.utf8)
    #expect(
      console.run("report", "now.ndjson", "--previous", "result.json", "--lang", "en") == .done)
    #expect(console.output == dossier)
  }

  @Test("an earlier period may come through a pipe", arguments: ["-", "pipe"])
  func takesPreviousFromPipe(_ path: String) {
    let console = district()
    console.pipes.insert("pipe")
    let words = ["report", "now.ndjson", "--lang", "en", "--previous"]
    #expect(console.run(words + ["before.json"]) == .done)
    let expected = console.output.replacing(Self.again, with: "")
    #expect(console.run("score", "before.json", "--format", "json") == .done)
    for bytes in [console.files["before.json"], Array(console.output.utf8)] {
      console.files[path] = bytes
      #expect(console.run(words + [path]) == .done, "\(console.errors)")
      #expect(console.output.replacing(Self.again, with: "") == expected)
    }
  }

  @Test(
    "a period that is not earlier, another one among the data, and a community twice are errors")
  func refuses() {
    let console = district()
    #expect(console.run("report", "now.ndjson", "--previous", "now.ndjson") == .inputErrors)
    #expect(console.errors.contains("`--previous` takes earlier ones"))
    #expect(console.run("report", "now.ndjson", "before.json") == .inputErrors)
    #expect(console.errors.contains("a report is about one period"))
    #expect(console.run("report", "now.ndjson", "now.ndjson") == .inputErrors)
    #expect(console.errors.contains("the community `a` is there twice"))
  }

  @Test(
    "the name of the file says the format",
    arguments: [("r.html", "<!DOCTYPE html>"), ("r.json", "{\"format\""), ("r.txt", "District")])
  func writes(_ file: String, _ start: String) throws {
    let console = district()
    #expect(console.run("report", "now.ndjson", "-o", file, "--lang", "en") == .done)
    #expect(console.output == file + "\n")
    let bytes = try #require(console.files[file])
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(start))
    #expect(console.run("report", "now.ndjson", "-o", file) == .inputErrors)
    #expect(console.errors.contains("is there already"))
    #expect(console.run("report", "now.ndjson", "-o", file, "--force") == .done)
  }

  @Test("a folder takes the page and each community's notice, or several tables")
  func writesFolder() {
    let console = district()
    #expect(console.run("report", "now.ndjson", "--each", "-o", "out", "--lang", "zh") == .done)
    let names = console.files.keys.filter { $0.hasPrefix("out/") }.sorted()
    #expect(
      names == [
        "out/notices/a-示例社区-2025.html", "out/notices/b-示例社区-2025.html", "out/report.html",
      ])
    #expect(console.run("report", "now.ndjson", "--format", "csv", "-o", "tables/") == .done)
    #expect(console.files.keys.count { $0.hasPrefix("tables/") } == 3)
  }

  @Test("nothing to report on is an error")
  func refusesNothing() {
    let console = district()
    console.files["empty.ndjson"] = []
    #expect(console.run("report", "empty.ndjson") == .inputErrors)
    #expect(!console.errors.isEmpty)
  }

  @Test(
    "a wrong command line is told",
    arguments: [
      (["report"], "name at least one file"),
      (["report", "now.ndjson", "--each"], "the option `-o` is needed"),
      (["score", "now.ndjson", "--format", "html"], "is for `report`"),
    ])
  func refusesUsage(_ words: [String], _ message: String) {
    let console = district()
    #expect(console.run(words + ["--lang", "en"]) == .usage)
    #expect(console.errors.contains(message))
  }
}
