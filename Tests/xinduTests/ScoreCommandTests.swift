import ConsultationIndex
import ConsultationReports
import Testing

@testable import xindu

@Suite("xindu score and explain")
struct ScoreCommandTests {
  @Test("a record that cannot be read is reported with its place, the rest is scored, exit code 1")
  func reportsContentErrors() {
    let console = FakeConsole.withSubmission()
    #expect(console.run("score", "a.json") == .inputErrors)
    #expect(console.output.contains("provisional Unrated (6.40)"))
    #expect(
      console.errors.contains("a.json:5:79: error: `councl` is not one of the values of `Form`"))
    #expect(console.errors.contains("did you mean `council`?"))
    #expect(console.errors.contains("record s-2  $.records[1].fields.form"))
  }

  @Test("the caret stands under the place, also behind Chinese characters")
  func pointsAtPlace() throws {
    let text = #"{"format": "consultation-submission/1", "community": {"name": "社区", "x": 1}}"#
    let console = FakeConsole.withSubmission(text)
    #expect(console.run("score", "a.json") == .inputErrors)
    let lines = console.errors.split(separator: "\n", omittingEmptySubsequences: false)
    let caret = try #require(lines.firstIndex { $0.contains("^") })
    let before = lines[caret].prefix { $0 != "^" }.displayWidth
    let source = lines[caret - 1]
    var column = 0
    let place = source.first { character in
      defer { column += character.displayWidth }
      return column >= before
    }
    #expect(place == "\"" || place == "{")
    #expect(console.errors.contains("there is no key `x` here") || console.errors.contains("`x`"))
  }

  @Test("JSON results go to standard output, one line a dossier, and read back")
  func writesJSON() throws {
    let console = FakeConsole.withSubmission()
    #expect(console.run("score", "a.json", "a.json", "--format", "json") == .inputErrors)
    let lines = console.output.split(separator: "\n")
    #expect(lines.count == 2)
    let assessment = try Assessment(json: Array(lines[0].utf8))
    #expect(assessment.provisional.total == Points(hundredths: 640))
    #expect(
      console.errors.split(separator: "\n").allSatisfy { $0.hasPrefix(#"{"issues":[{"code":"#) })
    #expect(console.errors.contains(#""line":5,"column":79,"path":"$.records[1].fields.form""#))
  }

  @Test("no locale changes the bytes of JSON")
  func ignoresLocale() {
    let console = FakeConsole.withSubmission()
    _ = console.run("score", "a.json", "--format", "json")
    let english = console.output
    console.environment = ["LANG": "zh_CN.UTF-8"]
    _ = console.run("score", "a.json", "--format", "json")
    #expect(console.output == english)
    _ = console.run("score", "a.json", "--format", "json", "--lang", "zh")
    #expect(console.output.contains("待审"))
  }

  @Test("a missing file is an error of its own, and the others are scored")
  func missesFile() {
    let console = FakeConsole.withSubmission()
    #expect(console.run("score", "b.json", "a.json") == .inputErrors)
    #expect(console.errors.contains("b.json: error: there is no such file"))
    #expect(console.output.contains("示例社区"))
    #expect(console.run("score", "b.json", "--format", "json") == .inputErrors)
    #expect(console.errors.contains(#""code":"file.missing","severity":"error","file":"b.json""#))
  }

  @Test(
    "text keeps to 80 columns and has no colour where it does not belong", arguments: ["zh", "en"])
  func keepsToColumns(in language: String) {
    let console = FakeConsole.withSubmission()
    for words in [
      ["score"], ["explain"], ["explain", "--missing"], ["explain", "--indicator=F1.b1"],
    ] {
      _ = console.run(words + ["a.json", "--lang", language])
      let wide = console.output.split(separator: "\n").filter { $0.displayWidth > 80 }
      #expect(wide == [], "\(words)")
      #expect(!console.output.contains("\u{1B}"))
    }
  }

  @Test("colour comes on a terminal only, and never under NO_COLOR")
  func colours() {
    let console = FakeConsole.withSubmission()
    console.isTerminal = true
    _ = console.run("score", "a.json")
    #expect(console.output.contains("\u{1B}[1m"))
    console.environment = ["NO_COLOR": "1"]
    _ = console.run("score", "a.json")
    #expect(!console.output.contains("\u{1B}") && !console.errors.contains("\u{1B}"))
    console.environment = ["TERM": "dumb"]
    _ = console.run("score", "a.json")
    #expect(!console.output.contains("\u{1B}"))
  }

  @Test(
    "names from the input cannot steer the terminal, nor turn round what stands beside them",
    arguments: [
      (#"\u001b[2J"#, "\u{1B}"), (#"\u009b2J"#, "\u{9B}"), (#"\u202e"#, "\u{202E}"),
      (#"\u2066"#, "\u{2066}"), (#"\r"#, "\r"), (#"\u0000"#, "\0"), (#"\u2028"#, "\u{2028}"),
    ],
    ["score", "explain", "advise", "report"])
  func disarmsNames(hostile: (written: String, means: String), command: String) {
    let text = FakeConsole.submission.replacing("示例社区", with: "甲\(hostile.written)社区")
      .replacing("councl", with: "councl\(hostile.written)")
    let console = FakeConsole.withSubmission(text)
    for language in ["zh", "en"] {
      _ = console.run(command, "a.json", "--lang", language)
      let printed = console.output + console.errors
      #expect(!printed.isEmpty)
      #expect(!printed.unicodeScalars.contains { hostile.means.unicodeScalars.contains($0) })
    }
  }

  @Test("what is missing names the kind, the fields and what it would bring")
  func listsMissing() {
    let console = FakeConsole.withSubmission()
    _ = console.run("explain", "a.json", "--missing", "--indicator", "F1.b1", "--lang", "zh")
    #expect(console.output.contains("F1.b1 居民议事会每季召开"))
    #expect(console.output.contains("+12.00"))
    #expect(console.output.contains("现为 1，2 可得 8.00，满分须 4"))
    #expect(console.output.contains("协商形式"))
  }

  @Test("one indicator is explained with its source, its records and the next step")
  func explainsOne() {
    let console = FakeConsole.withSubmission()
    _ = console.run("explain", "a.json", "--indicator", "F1.b1", "--lang", "zh")
    #expect(console.output.contains("每季度至少召开一次"))
    #expect(console.output.contains("✓ s-1"))
    #expect(console.output.contains("2 可得 8.00；4 得满分 16.00"))
  }
}
