import ConsultationIndex
import Foundation
import Testing

@testable import xindu

@Suite("xindu policy diff and versions")
struct PolicyComparisonTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The smallest standard of the article on the format, as `small.json`, and a changed one.
  static func console(_ edits: [(String, String)]) throws -> FakeConsole {
    let article = "Sources/ConsultationIndex/ConsultationIndex.docc/StandardFormat.md"
    let text = try String(contentsOf: root.appending(path: article), encoding: .utf8)
    let blocks = text.matches(of: /```json\n((?:.|\n)*?)```/).map { String($0.output.1) }
    let small = try #require(blocks.first { $0.contains("consultation-standard/1") })
    let console = FakeConsole()
    console.files["small.json"] = Array(small.utf8)
    var changed = small
    for (old, new) in edits {
      #expect(changed.contains(old))
      changed = changed.replacing(old, with: new, maxReplacements: 1)
    }
    console.files["new.json"] = Array(changed.utf8)
    return console
  }

  @Test("the output in the article on comparison is what the command prints")
  func printsArticle() throws {
    var article = try ShownCommands(
      "Sources/ConsultationPolicyLab/ConsultationPolicyLab.docc/ComparingStandards.md")
    #expect(try article.check() == 1)
    #expect(article.widest <= 80)
  }

  @Test("a changed award is told in both languages within 80 columns", arguments: ["zh", "en"])
  func fits(in language: String) throws {
    let console = try Self.console([
      ("[[1, 2.5], [2, 5], [3, 7.5], [4, 10]]", "[[1, 3.5], [2, 7], [4, 10]]")
    ])
    #expect(console.run("policy", "diff", "small.json", "new.json", "--lang", language) == .done)
    #expect(console.output.split(separator: "\n").filter { $0.displayWidth > 80 } == [])
    #expect(console.output.contains("F1.b1"))
    #expect(console.output.contains(language == "zh" ? "多 1.00 至 2.00 分" : "1.00 to 2.00 more"))
    #expect(console.output.contains(language == "zh" ? "少 0.50 分" : "0.50 less"))
  }

  @Test(
    "as JSON it carries its format, paths and the status of each answer; dossiers can be written")
  func writesJSON() throws {
    let console = try Self.console([("[[1, 2.5], [2, 5], [3, 7.5], [4, 10]]", "[[2, 5], [4, 10]]")])
    let code = console.run(
      "policy", "diff", "small.json", "new.json", "--format", "json", "-o", "out")
    #expect(code == .done)
    #expect(console.output.hasPrefix(#"{"format":"consultation-comparison/1","#))
    #expect(
      console.output.contains(#""oldPath":"$.categories[0].elements[0].indicators[0].award""#))
    #expect(
      console.output.contains(
        #""total":{"relation":"never-higher","neverLower":{"status":"refuted-by-dossier""#))
    let dossier = try Dossier(json: try #require(console.files["out/total-lower.json"]))
    #expect(dossier.submission.records.count == 1)
  }

  @Test(
    "a filter that takes less is refuted by a record that it leaves out; the rest stays open",
    arguments: ["zh", "en"])
  func findsChangedFilter(in language: String) throws {
    let console = FakeConsole()
    #expect(console.run("policy", "export") == .done)
    let filter = #"{"channel": {"oneOf": ["party-delegates", "deputies"]}}"#
    let changed = console.output.replacing(filter, with: #"{"channel": "party-delegates"}"#)
    try #require(changed != console.output)
    console.files["new.json"] = Array(changed.utf8)
    let words = ["policy", "diff", "xindu", "new.json", "-o", "out", "--lang", language]
    #expect(console.run(words) == .done)
    let verdicts =
      language == "zh"
      ? ["总分：有降；是否有升，尚无定论", "等级：有降；是否有升，尚无定论"]
      : [
        "total: lower for some; whether higher for any is open",
        "grade: lower for some; whether higher for any is open",
      ]
    for verdict in verdicts { #expect(console.output.contains(verdict), "\(verdict)") }
    #expect(console.output.split(separator: "\n").filter { $0.displayWidth > 80 } == [])
    let dossier = try Dossier(json: try #require(console.files["out/total-lower.json"]))
    #expect(dossier.submission.records.map { $0.fields["channel"] } == [.text("deputies")])
  }

  @Test("the same standards print and write the same bytes", arguments: ["text", "json"])
  func repeats(_ format: String) throws {
    let console = try Self.console([("[[1, 2.5], [2, 5], [3, 7.5], [4, 10]]", "[[2, 5], [4, 10]]")])
    let commands = [
      ["policy", "diff", "small.json", "new.json", "-o", "out"],
      ["policy", "test", "new.json", "new.tests", "--coverage", "--mutate"],
      ["policy", "test", "new.json", "new.tests", "--propose", "--mutate"],
    ]
    console.files["new.tests/a.json"] = Array(
      #"{"format": "consultation-tests/1", "period": "2025", "tests": []}"#.utf8)
    func outputs() -> [String] {
      commands.map { words in
        #expect(console.run(words + ["--format", format]) == .done, "\(words) \(console.errors)")
        return console.output
      }
    }
    let first = outputs()
    let written = console.files
    #expect(first.allSatisfy { !$0.isEmpty })
    #expect(outputs() == first && console.files == written)
  }

  @Test("a standard does not differ from itself, and what is no standard is an error")
  func comparesFiles() throws {
    let console = try Self.console([])
    #expect(console.run("policy", "diff", "small.json", "new.json") == .done)
    #expect(console.output.contains("the same to the last letter"))
    #expect(console.run("policy", "diff", "xindu") == .usage)
    #expect(console.run("policy", "diff", "xindu", "none.json") == .inputErrors)
    console.files["bad.json"] = Array("{".utf8)
    #expect(console.run("policy", "diff", "bad.json", "new.json") == .inputErrors)
  }

  @Test("versions are listed with their steps, and what is wrong ends with exit code 1")
  func listsVersions() throws {
    let console = try Self.console([
      (#""cut": 6}"#, #""cut": 5}"#), (#"{"from": "2025-01-01"}"#, #"{"from": "2026-01-01"}"#),
      (#""version": "1.0.0""#, #""version": "1.0.1""#),
    ])
    console.files["all/b.json"] = console.files["new.json"]
    console.files["all/a.json"] = console.files["small.json"]
    #expect(console.run("policy", "versions", "all", "--period", "2025") == .inputErrors)
    #expect(console.output.contains("2025 is scored by small 1.0.0"))
    #expect(console.output.contains("calls for minor"))
    #expect(console.errors.contains("all/b.json: error: from `1.0.0` to `1.0.1` is too small"))
    // The later one ends the earlier, so that nothing else is wrong.
    #expect(console.errors.components(separatedBy: "error: ").count == 2)
    #expect(console.run("policy", "versions", "none") == .inputErrors)
    #expect(console.run("policy", "versions", "all", "--period", "x") == .usage)
  }
}
