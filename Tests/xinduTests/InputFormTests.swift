import Testing

@testable import xindu

@Suite("What standard input and pipes hold")
struct InputFormTests {
  private static func line(_ id: String) -> String {
    """
    {"format":"consultation-submission/1","community":{"id":"\(id)","name":"示例社区","kind":"urban"},\
    "period":"2025","records":[{"id":"s-1","kind":"session",\
    "fields":{"heldOn":"2025-03-05","form":"council"}}]}
    """
  }

  private static let document = FakeConsole.submission.replacing("councl", with: "council")
  private static let joined = document.replacing("\n", with: "")
  /// The same document, its lines broken in other ways.
  private static let documents: [String] = [
    document, "\(document)\n", "\n \n\(document)", document.replacing("\n", with: "\r\n"), joined,
    document.replacing("{", with: "{\n  "),
    // A record a line, without a blank before it.
    joined.replacing(#"{"id": "s-"#, with: "\n{\"id\": \"s-"),
  ]

  private static func console(_ text: String, as file: String = "-") -> FakeConsole {
    let console = FakeConsole()
    console.files[file] = Array(text.utf8)
    console.pipes.insert(file)
    return console
  }

  @Test(
    "a first line that is blank or broken does not stop the others",
    arguments: [
      "", "  ", "[", "{", "no JSON", #"{"format": ["#,
      #"{"format":"consultation-submission/1","community":{"id":"c-0","na"#,
    ], ["\n", "\r\n"])
  func goesOn(first: String, ending: String) {
    let console = Self.console(
      [first, Self.line("c-1"), Self.line("c-2")].joined(separator: ending))
    let isBlank = first.allSatisfy { $0 == " " }
    #expect(console.run("score", "-", "--format", "json") == (isBlank ? .done : .inputErrors))
    let outcomes = console.output.split(separator: "\n")
    #expect(outcomes.map { $0.contains(#","line":2,"#) } == [true, false])
    #expect(outcomes.map { $0.contains(#","line":3,"#) } == [false, true])
    #expect(console.errors.contains(#""line":1,"#) != isBlank)
  }

  @Test("one document is one, however its lines are broken", arguments: documents)
  func takesOne(text: String) {
    let console = Self.console(text)
    #expect(console.run("score", "-", "--format", "json") == .done, "\(console.errors)")
    #expect(console.output.contains("consultation-assessment/"))
    #expect(console.output.split(separator: "\n").count == 1)
  }

  @Test("a list of dossiers is one document, which is no dossier")
  func refusesLists() {
    let console = Self.console("[\n" + Self.line("c-1") + ",\n" + Self.line("c-2") + "\n]\n")
    #expect(console.run("score", "-", "--format", "json") == .inputErrors)
    #expect(console.output.isEmpty)
    #expect(console.errors.split(separator: "\n").count == 1)
  }

  @Test(
    "a part of many lines may be empty, where only the commands that need a dossier say so",
    arguments: ["", "\n", " \r\n\r\n"])
  func takesNothing(text: String) {
    let console = Self.console(text)
    #expect(console.run("score", "-", "--format", "json") == .done)
    #expect(console.output.isEmpty && console.errors.isEmpty)
    #expect(console.run("measure", "-", "-o", "t.csv") == .inputErrors)
    #expect(console.errors.contains("there is no dossier to be measured"))
    console.files["a.json"] = console.files["-"]
    #expect(console.run("score", "a.json") == .inputErrors)
  }

  @Test(
    "what a pipe that has a name gave once is not lost",
    arguments: ["score", "explain", "advise", "report"])
  func readsPipes(command: String) {
    let console = Self.console(Self.document, as: "/dev/fd/63")
    console.files["a.json"] = console.files["/dev/fd/63"]
    #expect(console.run(command, "a.json") == .done)
    let expected = console.output
    #expect(console.run(command, "/dev/fd/63") == .done, "\(console.errors)")
    #expect(console.output == expected)
  }

  @Test("lines come through a pipe that has a name as they do on standard input")
  func readsLines() {
    let console = Self.console(Self.line("c-1") + "\n" + Self.line("c-2"), as: "/dev/fd/63")
    #expect(console.run("score", "/dev/fd/63", "--format", "json") == .done)
    #expect(console.output.split(separator: "\n").count == 2)
  }
}
