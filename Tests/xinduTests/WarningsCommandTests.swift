import Testing

@testable import xindu

@Suite("advise --warnings")
struct WarningsCommandTests {
  private static func console() -> FakeConsole {
    let console = FakeConsole.withSubmission()
    console.files["district/b.json"] = Array(
      FakeConsole.submission.replacing("c-1", with: "c-2").utf8)
    console.files["earlier.json"] = Array(
      FakeConsole.submission.replacing("2025", with: "2024").utf8)
    return console
  }

  @Test("it warns of one community, or of a district with a summary, and is done")
  func warns() {
    let console = Self.console()
    let words = ["advise", "--warnings", "--as-of", "2025-12-20", "--lang", "en"]
    #expect(console.run(words + ["a.json"]) == .done)
    #expect(console.errors.isEmpty && console.output.contains("no council yet this quarter"))
    #expect(!console.output.contains("communities have warnings"))
    #expect(console.run(words + ["a.json", "district", "earlier.json"]) == .done)
    #expect(console.output.contains("2 of 2 communities have warnings"))
    #expect(console.output.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
  }

  @Test("the day is today where none is given, and JSON keeps to English unless asked")
  func writesJSON() {
    let console = Self.console()
    console.environment = ["LANG": "zh_CN.UTF-8"]
    #expect(console.run("advise", "--warnings", "a.json", "--format", "json") == .done)
    let start = #"{"format":"consultation-warnings/1","asOf":"2026-01-31","standard":{"id":"xindu""#
    #expect(console.output.hasPrefix(start) && console.output.hasSuffix("]}]}\n"))
    #expect(console.output.contains(#""title":"elements below half of their points""#))
    #expect(console.run("advise", "--warnings", "a.json", "--format=json", "--lang=zh") == .done)
    #expect(console.output.contains(#""title":"得分不足一半的要素""#))
    #expect(console.run("advise", "--warnings", "a.json") == .done)
    #expect(console.output.contains("预警，截至 2026-01-31"))
  }

  @Test("two dossiers of one community and period, and what cannot be read, are errors")
  func refuses() {
    let console = Self.console()
    #expect(console.run("advise", "--warnings", "a.json", "a.json", "--lang=en") == .inputErrors)
    #expect(console.errors.contains("the community `c-1` is there twice for 2025"))
    #expect(console.output.isEmpty)
    #expect(console.run("advise", "--warnings", "none.json") == .inputErrors)
    #expect(console.output.isEmpty)
    #expect(console.run("advise", "--warnings") == .usage)
    #expect(console.run("advise", "--warnings", "a.json", "--as-of", "soon") == .usage)
  }

  @Test("a standard without rules is said to have none")
  func hasNoRules() {
    let console = Self.console()
    let standard = """
      {"format": "consultation-standard/1", "id": "none", "version": "1.0.0", "zh": "标准",
       "en": "Standard", "effective": {"from": "2020-01-01"}, "period": "year",
       "declares": {"categories": 1, "elements": 1, "indicators": 1},
       "kinds": [{"id": "urban", "zh": "城市", "en": "Urban"}],
       "tiers": [{"id": "base", "zh": "基础", "en": "Base", "points": 10}],
       "figures": [{"id": "n", "zh": "数", "en": "Number"}], "measures": {"n": {"figure": "n"}},
       "categories": [{"id": "A", "zh": "类", "en": "Category", "elements": [
        {"id": "A1", "zh": "要素", "en": "Element", "indicators": [
         {"id": "A1.b1", "zh": "指标", "en": "Indicator", "tier": "base", "points": 10,
          "measure": "n", "award": {"atLeast": 1},
          "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}}]}]}],
       "grades": [{"id": "1A", "zh": "1A级", "en": "1A", "cut": 6}],
       "unrated": {"zh": "不评级", "en": "unrated"}}
      """
    console.files["none.json"] = Array(standard.utf8)
    let words = ["advise", "--warnings", "a.json", "--standard", "none.json"]
    #expect(console.run(words + ["--lang=en"]) == .done)
    #expect(console.output.contains("the standard has no rules of warning"))
    #expect(console.run(words + ["--lang=zh"]) == .done)
    #expect(console.output.contains("该标准没有预警规则"))
  }
}
