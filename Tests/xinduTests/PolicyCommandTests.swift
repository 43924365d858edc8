import ConsultationIndex
import ConsultationReports
import Testing

@testable import xindu

@Suite("xindu policy")
struct PolicyCommandTests {
  @Test("the built-in standard is clean: 7, 22, 107, and 600/200/200 for both kinds")
  func checksBuiltIn() {
    let console = FakeConsole()
    #expect(console.run("policy", "check") == .done)
    #expect(console.output.contains("7 categories, 22 elements, 107 indicators"))
    let tiers = "Base 600.00, Advanced 200.00, Featured 200.00"
    #expect(console.output.split(separator: tiers).count == 3)
    #expect(console.output.hasSuffix("no issues\n"))
    #expect(console.errors.isEmpty)
  }

  @Test("the check as JSON gives counts, tiers and issues")
  func checksAsJSON() {
    let console = FakeConsole()
    #expect(console.run("policy", "check", "--format", "json") == .done)
    #expect(
      console.output.contains(
        #""categories":7,"elements":22,"indicators":107,"tiers":{"base":600,"advanced":200,"featured":200},"issues":[]"#
      ))
  }

  @Test("what is exported compiles to the same standard")
  func exports() throws {
    let console = FakeConsole()
    #expect(console.run("policy", "export") == .done)
    let standard = try CompiledStandard(json: Array(console.output.utf8))
    #expect(standard.digest == CompiledStandard.xindu.digest)
  }

  @Test("a changed standard is checked and scored by; a wrong one is reported at its place")
  func takesAnother() throws {
    let console = FakeConsole.withSubmission()
    _ = console.run("policy", "export")
    let text = console.output
    console.files["new.json"] = Array(
      text.replacing(#""version": "1.0.0""#, with: #""version": "1.1.0""#).utf8)
    _ = console.run("score", "a.json", "--standard", "new.json")
    #expect(console.output.contains("xindu 1.1.0"))
    console.files["bad.json"] = Array(
      text.replacing(#""tier": "base""#, with: #""tier": "bas""#).utf8)
    #expect(console.run("policy", "check", "bad.json", "new.json") == .inputErrors)
    #expect(console.errors.contains("there is no tier `bas`; did you mean `base`?"))
    #expect(console.output.contains("xindu 1.1.0"))
    #expect(console.run("score", "a.json", "--standard", "bad.json") == .inputErrors)
    #expect(console.output.isEmpty)
  }

  @Test("the tree shows every indicator in 80 columns", arguments: ["zh", "en"])
  func shows(in language: String) {
    let console = FakeConsole()
    #expect(console.run("policy", "show", "--lang", language) == .done)
    let standard = CompiledStandard.xindu.standard
    for indicator in standard.indicators {
      #expect(console.output.contains("  \(indicator.id) "))
    }
    #expect(console.output.split(separator: "\n").filter { $0.displayWidth > 80 } == [])
  }
}
