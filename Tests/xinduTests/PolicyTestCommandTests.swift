import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports
import Testing

@testable import xindu

@Suite("xindu policy test")
struct PolicyTestCommandTests {
  private static func console(_ tests: String) -> FakeConsole {
    let console = FakeConsole()
    _ = console.run("policy", "export")
    console.files["s/new.json"] = Array(console.output.utf8)
    console.files["s/new.tests/forms.json"] = Array(
      #"{"format": "consultation-tests/1", "period": "2025", "tests": [\#(tests)]}"#.utf8)
    return console
  }

  private static let right = """
    {"name": "three quarters", "quantities": {"council-quarters": 3},
      "expect": {"points": {"F1.b1": 12}}},
    {"name": "four quarters", "quantities": {"council-quarters": 4},
      "expect": {"points": {"F1.b1": 16}, "outcomes": {"F1.b1": "met"}}}
    """
  private static let wrong = """
    {"name": "all talk", "kind": "rural",
      "records": {"session": [{"heldOn": "2025-03-05", "form": "talk"}]},
      "expect": {"points": {"F1.b3": 4}}}
    """

  @Test("tests beside the standard are run; what fails is shown with what led to it")
  func runs() {
    let console = Self.console(Self.right)
    #expect(console.run("policy", "test", "s/new.json") == .done)
    #expect(console.output == "2 tests, 2 passed, 0 failed\n")
    let failing = Self.console(Self.right + "," + Self.wrong)
    #expect(failing.run("policy", "test", "s/new.json") == .inputErrors)
    #expect(failing.output.contains("failed all talk\n  s/new.tests/forms.json:4\n"))
    #expect(failing.output.contains("Rural community (village): F1.b3"))
    #expect(failing.output.contains("expected 4.00,\n  actual 2.00\n"))
    #expect(failing.output.contains("    step        1 → 2.00\n"))
    #expect(failing.output.contains("      ✓ session-1  Session 2025-03-05\n"))
    #expect(failing.output.hasSuffix("3 tests, 2 passed, 1 failed\n"))
    #expect(failing.run("policy", "test", "s/new.json", "--filter", "quarters") == .done)
    #expect(failing.output == "2 tests, 2 passed, 0 failed\n")
    #expect(failing.run("policy", "test", "s/new.json", "--filter", "quartres") == .inputErrors)
    #expect(failing.errors.contains("no test has `quartres` in its name"))
    #expect(failing.run("policy", "test", "xindu", "s/new.tests", "--lang", "zh") == .inputErrors)
    #expect(failing.output.hasSuffix("3 个测试，通过 2，未通过 1\n"))
    #expect(!failing.output.split(separator: "\n").contains { $0.displayWidth > 80 })
  }

  @Test("without arguments the built-in standard is tested by its own tests, from any folder")
  func runsOwnTests() {
    let console = FakeConsole()
    #expect(console.run("policy", "test", "--filter", "居民议事会每季召开") == .done)
    #expect(console.output.hasSuffix("passed, 0 failed\n"))
    #expect(!console.output.hasPrefix("0 tests"))
  }

  @Test("wrong tests and missing ones are errors with their place")
  func refuses() {
    let console = Self.console(#"{"name": "t", "expect": {"points": {"F1.b9": 4}}}"#)
    #expect(console.run("policy", "test", "s/new.json") == .inputErrors)
    #expect(console.output.isEmpty)
    #expect(console.errors.contains("s/new.tests/forms.json:1:"))
    #expect(console.errors.contains("did you mean `F1.b1`?"))
    #expect(console.run("policy", "test", "s/new.json", "none.json") == .inputErrors)
    #expect(console.errors == "none.json: error: there is no such file\n")
    #expect(console.run("policy", "test", "--minimum", "90") == .usage)
    #expect(console.run("policy", "test", "--coverage", "--minimum", "101") == .usage)
  }

  @Test("coverage gates in whole numbers, and drafts close what it lacks")
  func covers() throws {
    let console = Self.console(Self.right)
    #expect(
      console.run("policy", "test", "s/new.json", "--coverage", "--minimum", "0") == .done)
    #expect(console.output.contains("covered 4 of 1315 (0.30%)\n"))
    #expect(
      console.run("policy", "test", "s/new.json", "--coverage", "--minimum", "1") == .inputErrors)
    #expect(console.output.hasSuffix("below the 1% asked for\n"))
    #expect(console.run("policy", "test", "s/new.json", "--propose") == .done)
    console.files["s/new.tests/drafts.json"] = Array(console.output.utf8)
    #expect(
      console.run("policy", "test", "s/new.json", "--coverage", "--minimum", "100") == .done)
    #expect(console.output.contains("of them drafts to be confirmed\n"))
    #expect(console.output.hasSuffix("covered 1315 of 1315 (100.00%)\n"))
  }

  @Test("as JSON there are counts, results, coverage and what every test shows")
  func writesJSON() throws {
    let console = Self.console(Self.right + "," + Self.wrong)
    let words = ["policy", "test", "s/new.json", "--coverage", "--format", "json"]
    #expect(console.run(words) == .inputErrors)
    let root = try JSONDocument(Array(console.output.utf8)).root
    #expect(root["tests"]?.integer() == 3)
    #expect(root["failed"]?.integer() == 1)
    let failed = try #require(root["results"]?.elements.first { $0["passed"]?.boolean == false })
    let failure = try #require(failed["failures"]?.elements.first { _ in true })
    #expect(failure["expected"]?.integer() == 4)
    #expect(failure["actual"]?.integer() == 2)
    #expect(failure["kind"]?.string == "rural")
    let shown = root["coverage"]?["items"]?.elements.filter { $0["tests"]?.count == 1 }
    #expect(shown?.count == 4)
    let first = console.output
    _ = console.run(words)
    #expect(console.output == first)
  }
}
