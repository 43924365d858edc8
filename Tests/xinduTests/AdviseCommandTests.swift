import ConsultationReports
import Foundation
import Testing

@testable import xindu

@Suite("xindu advise")
struct AdviseCommandTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func console(_ example: String) throws -> FakeConsole {
    let console = FakeConsole()
    let path = Self.root.appending(path: "Fixtures/Cases/\(example)/dossier.json")
    console.files["a.json"] = [UInt8](try Data(contentsOf: path))
    return console
  }

  @Test("The example of the article is what the command prints")
  func showsArticle() throws {
    var article = try ShownCommands(
      "Sources/ConsultationGuidance/ConsultationGuidance.docc/LeastEffort.md")
    #expect(try article.check() == 1)
  }

  @Test(
    "It stays within 80 columns in both languages", arguments: ["zh", "en"],
    ["example-unrated", "example-2a", "example-4a", "demo-nancun"])
  func staysNarrow(_ language: String, _ example: String) throws {
    let console = try console(example)
    for day in ["2025-03-10", "2025-12-10", "2026-01-31"] {
      for target in ["1A", "5A"] {
        let code = console.run(
          "advise", "a.json", "--as-of", day, "--target", target, "--lang", language)
        #expect(code == .done)
        let wide = console.output.split(separator: "\n").filter { $0.displayWidth > 80 }.count
        #expect(wide == 0)
        #expect(console.output.contains(language == "zh" ? "评定日" : "as of"))
      }
    }
  }

  @Test("As JSON it is one line a community, the same in either language")
  func writesJSON() throws {
    let console = try console("example-1a")
    let words = ["advise", "a.json", "a.json", "--as-of", "2025-12-10", "--format", "json"]
    #expect(console.run(words) == .done)
    let lines = console.output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0] == lines[1])
    let start = lines[0].hasPrefix(
      #"{"format":"consultation-advice/1","community":{"id":"example-1a""#)
    #expect(start)
    let english = console.output
    #expect(console.run(words + ["--lang", "zh"]) == .done)
    let isSame = console.output == english
    #expect(isSame)
  }

  @Test("A grade that the standard does not have is a wrong command line")
  func refusesGrade() throws {
    let console = try console("example-1a")
    #expect(console.run("advise", "a.json", "--target", "6A") == .usage)
    #expect(console.errors.contains("`--target` cannot be `6A`; it can be `1A`, `2A`"))
    #expect(console.run("advise") == .usage)
    #expect(console.run("score", "a.json", "--target", "2A") == .usage)
  }

  @Test("A demonstration gets neither grade nor advice")
  func leavesDemonstrations() throws {
    let console = try console("demo-nancun")
    #expect(console.run("advise", "a.json") == .done)
    #expect(console.output.contains("not an assessment") && console.output.contains("no advice"))
  }
}
