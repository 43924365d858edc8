import ConsultationIndex
import ConsultationReports
import Testing

@testable import xindu

@Suite("xindu notify")
struct NotifyCommandTests {
  static let page = "out/c-1-示例社区-2025.html"

  private func clean() -> FakeConsole {
    FakeConsole.withSubmission(FakeConsole.submission.replacing("councl", with: "council"))
  }

  @Test("one page for each community goes to the folder, and its name is told")
  func writes() throws {
    let console = clean()
    #expect(console.run("notify", "a.json", "-o", "out", "--lang", "zh") == .done)
    #expect(console.output == Self.page + "\n")
    let page = try #require(console.files[Self.page])
    #expect(String(decoding: page, as: UTF8.self).contains("评定结果告知书"))
    #expect(console.run("notify", "a.json", "-o", "out", "--text") == .done)
    #expect(console.output == "out/c-1-示例社区-2025.txt\n")
    #expect(console.run("notify", "a.json", "-o", "new", "--text", "--html") == .done)
    #expect(console.files.keys.count { $0.hasPrefix("new/") } == 2)
  }

  @Test("nothing is overwritten, and then nothing is written, unless it is forced")
  func keepsFiles() {
    let console = clean()
    console.files[Self.page] = [1]
    #expect(console.run("notify", "a.json", "-o", "out", "--html", "--text") == .inputErrors)
    #expect(console.errors.contains("\(Self.page): error: is there already"))
    #expect(console.files[Self.page] == [1])
    #expect(!console.files.keys.contains { $0.hasSuffix(".txt") })
    // Another day of the notice would move the window to appeal.
    #expect(console.run("notify", "a.json", "-o", "out", "--force") == .inputErrors)
    #expect(console.errors.contains("\(Self.page): error: a notice is there already"))
    #expect(console.files[Self.page] == [1])
    #expect(
      console.run("notify", "a.json", "-o", "out", "--force", "--notice-date", "2026-01-31")
        == .done)
    #expect(console.files[Self.page] != [1])
  }

  @Test("two dossiers of one community are not written to one file")
  func refusesSharing() {
    let console = clean()
    #expect(console.run("notify", "a.json", "a.json", "-o", "out") == .inputErrors)
    #expect(console.errors.contains("two dossiers would be written to this one file"))
    #expect(console.files.count == 1)
  }

  @Test("names of communities cannot leave the folder")
  func staysInFolder() {
    let text = FakeConsole.submission.replacing(#""id": "c-1""#, with: #""id": "..c:x*""#)
      .replacing("示例社区", with: #"a/b\\c:*?"#)
    let console = FakeConsole.withSubmission(text)
    _ = console.run("notify", "a.json", "-o", "out")
    let names = console.files.keys.filter { $0.hasPrefix("out/") }
    #expect(names == ["out/c_x_-a_b_c___-2025.html"])
    // An id that leads out of it is refused before.
    let path = FakeConsole.withSubmission(text.replacing("..c:x*", with: "../x"))
    #expect(path.run("notify", "a.json", "-o", "out") == .inputErrors)
    #expect(path.errors.contains("`id` holds a character of paths") && path.files.count == 1)
  }

  @Test("a name too long for file systems is cut within a community's name, and stays its own")
  func cutsNames() {
    let console = FakeConsole()
    let ids = [1, 2].map { String(repeating: "编", count: 60) + "\($0)" }
    for id in ids {
      let text = FakeConsole.submission.replacing("councl", with: "council")
        .replacing("c-1", with: id)
        .replacing("示例社区", with: String(repeating: "社区", count: 30))
      console.files[id + ".json"] = Array(text.utf8)
    }
    #expect(console.run(["notify", "-o", "out"] + ids.map { $0 + ".json" }) == .done)
    let names = console.files.keys.filter { $0.hasPrefix("out/") }
      .map { String($0.dropFirst(4)) }.sorted()
    #expect(names == ids.map { $0 + "-" + String(repeating: "社区", count: 10) + "社-2025.html" })
    #expect(names.map(\.utf8.count) == [255, 255])
  }

  @Test("what cannot be written is an error")
  func reportsUnwritable() {
    let console = clean()
    console.isReadOnly = true
    #expect(console.run("notify", "a.json", "-o", "out") == .inputErrors)
    #expect(console.errors.contains("the file cannot be written"))
  }

  @Test("errors in a dossier are reported, and the others get their notices")
  func reportsErrors() {
    let console = clean()
    console.files["b.json"] = Array("{".utf8)
    #expect(console.run("notify", "b.json", "a.json", "-o", "out") == .inputErrors)
    #expect(console.errors.contains("b.json:1:2: error"))
    #expect(console.files[Self.page] != nil)
  }

  @Test(
    "a wrong command line is told",
    arguments: [
      (["a.json"], "the option `-o` is needed"), (["-o", "out"], "name at least one file"),
      (["a.json", "-o", "out", "--appeal-days", "0"], "can be 1 … 366"),
      (["a.json", "-o", "out", "--appeal-days", "x"], "can be 1 … 366"),
    ])
  func refuses(_ words: [String], with message: String) {
    let console = clean()
    #expect(console.run(["notify"] + words) == .usage)
    #expect(console.errors.contains(message))
  }

  @Test("the days to appeal are counted from the day of the notice")
  func countsDays() throws {
    let console = clean()
    let words = ["notify", "a.json", "-o", "out", "--text", "--appeal-days", "5"]
    #expect(console.run(words + ["--notice-date", "2026-02-26", "--lang", "en"]) == .done)
    let text = try #require(console.files["out/c-1-示例社区-2025.txt"])
    #expect(String(decoding: text, as: UTF8.self).contains("Appeal until: 2026-03-03"))
  }
}
