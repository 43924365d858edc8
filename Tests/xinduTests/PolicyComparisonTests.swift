import ConsultationIndex
import Foundation
import Testing

@testable import xindu

@Suite("xindu policy diff and versions")
struct PolicyComparisonTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func console(_ edits: [(String, String)]) -> FakeConsole {
    let console = FakeConsole()
    var text = String(decoding: CompiledStandard.xindu.json, as: UTF8.self)
    for (old, new) in edits { text = text.replacing(old, with: new, maxReplacements: 1) }
    console.files["new.json"] = Array(text.utf8)
    return console
  }

  @Test("the output in the article on comparison is what the command prints")
  func printsArticle() throws {
    let folder = "Sources/ConsultationPolicyLab/ConsultationPolicyLab.docc"
    let text = try String(
      contentsOf: Self.root.appending(path: "\(folder)/ComparingStandards.md"), encoding: .utf8)
    let blocks = text.matches(of: /<!-- output: (.+) -->\n```\n((?:.|\n)*?)```\n/)
    #expect(!blocks.isEmpty)
    for block in blocks {
      let words = block.output.1.split(separator: " ").map(String.init)
      let console = FakeConsole()
      for word in words where word.hasSuffix(".json") {
        console.files[word] = [UInt8](try Data(contentsOf: Self.root.appending(path: word)))
      }
      #expect(console.run(words) == .done)
      #expect(console.output == block.output.2)
      #expect(console.output.split(separator: "\n").filter { $0.displayWidth > 80 } == [])
    }
  }

  @Test("a changed award is told in both languages within 80 columns", arguments: ["zh", "en"])
  func fits(in language: String) {
    let console = Self.console([
      ("[[1, 4], [2, 8], [3, 12], [4, 16]]", "[[1, 5], [2, 10], [4, 16]]"),
      (#""ramp": [5000, 8000]"#, #""ramp": [4000, 9000]"#),
      (#""version": "1.0.0""#, #""version": "1.0.1""#),
    ])
    #expect(console.run("policy", "diff", "xindu", "new.json", "--lang", language) == .done)
    #expect(console.output.split(separator: "\n").filter { $0.displayWidth > 80 } == [])
    #expect(console.output.contains("F1.b1"))
    #expect(console.output.contains(language == "zh" ? "多 1.00 分" : "1.00 more"))
    #expect(console.output.contains(language == "zh" ? "少 2.00 分" : "2.00 less"))
  }

  @Test(
    "as JSON it carries its format, paths and the status of each answer; dossiers can be written")
  func writesJSON() throws {
    let console = Self.console([("[[1, 4], [2, 8], [3, 12], [4, 16]]", "[[2, 8], [4, 16]]")])
    let code = console.run(
      "policy", "diff", "xindu", "new.json", "--format", "json", "-o", "out")
    #expect(code == .done)
    #expect(console.output.hasPrefix(#"{"format":"consultation-comparison/1","#))
    #expect(
      console.output.contains(#""oldPath":"$.categories[2].elements[0].indicators[0].award""#))
    #expect(
      console.output.contains(
        #""total":{"relation":"never-higher","neverLower":{"status":"refuted-by-dossier""#))
    let dossier = try Dossier(json: try #require(console.files["out/total-lower.json"]))
    #expect(dossier.submission.records.count == 1)
  }

  @Test("a standard does not differ from itself, and what is no standard is an error")
  func comparesFiles() {
    let console = Self.console([])
    #expect(console.run("policy", "diff", "xindu", "new.json") == .done)
    #expect(console.output.contains("the same to the last letter"))
    #expect(console.run("policy", "diff", "xindu") == .usage)
    #expect(console.run("policy", "diff", "xindu", "none.json") == .inputErrors)
    console.files["bad.json"] = Array("{".utf8)
    #expect(console.run("policy", "diff", "bad.json", "new.json") == .inputErrors)
  }

  @Test("versions are listed with their steps, and what is wrong ends with exit code 1")
  func listsVersions() {
    let console = Self.console([
      (#""cut": 700"#, #""cut": 690"#), (#""from": "2020-01-01""#, #""from": "2026-01-01""#),
      (#""version": "1.0.0""#, #""version": "1.0.1""#),
    ])
    console.files["all/b.json"] = console.files["new.json"]
    console.files["all/a.json"] = CompiledStandard.xindu.json
    #expect(console.run("policy", "versions", "all", "--period", "2024") == .inputErrors)
    #expect(console.output.contains("2024 is scored by xindu 1.0.0"))
    #expect(console.output.contains("calls for minor"))
    #expect(console.errors.contains("all/b.json: error: from 1.0.0 to 1.0.1 is too small a step"))
    #expect(console.errors.contains("are both in force from"))
    #expect(console.run("policy", "versions", "none") == .inputErrors)
    #expect(console.run("policy", "versions", "all", "--period", "x") == .usage)
  }
}
