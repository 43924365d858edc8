import ConsultationIndex
import Testing

@testable import xindu

@Suite("What names dossiers on the command line")
struct InputTests {
  private static func submission(_ id: String, period: String = "2025") -> String {
    """
    {"format":"consultation-submission/1","community":{"id":"\(id)","name":"社区\(id)","kind":"urban"},\
    "period":"\(period)","records":[{"id":"s-1","kind":"session",\
    "fields":{"heldOn":"\(period)-03-05","form":"council"}}]}
    """
  }

  private static let ids = ["c-1", "c-2", "c-3"]

  /// The same communities one on a line, on standard input, and in a file each.
  private static func console() -> FakeConsole {
    let console = FakeConsole()
    let lines = ids.map { submission($0) + "\n" }.joined(separator: "\n")
    console.files["all.ndjson"] = Array(lines.utf8)
    console.files["-"] = Array(lines.utf8)
    for id in ids { console.files["folder/\(id).json"] = Array(submission(id).utf8) }
    return console
  }

  @Test(
    "every command takes lines, standard input and a folder alike",
    arguments: [
      ["explain"], ["explain", "--missing"], ["advise"], ["advise", "--warnings"],
      ["advise", "--format", "json"], ["report", "--format", "json"], ["report"],
      ["notify", "--text", "-o", "out"], ["convert", "-o", "out"],
      ["measure", "-o", "out/table.csv"], ["review", "list", "-o", "out/list.csv"],
      ["policy", "impact", "xindu", "xindu"],
    ])
  func agree(words: [String]) {
    var seen: [(output: String, files: [String: [UInt8]])] = []
    for input in ["folder", "all.ndjson", "-"] {
      let console = Self.console()
      let code = console.run(words + [input])
      #expect(code == .done, "\(input): \(console.errors)")
      #expect(Self.ids.allSatisfy { console.said($0, words) }, "\(input)")
      seen.append((console.output, console.files))
    }
    #expect(seen[1] == seen[0])
    #expect(seen[2] == seen[0])
  }

  @Test(
    "what is wrong on a line has its place in the file, whoever reads it",
    arguments: [
      ["explain"], ["advise"], ["report"], ["measure", "-o", "out.csv"], ["convert", "-o", "out"],
      ["policy", "impact", "xindu", "xindu"], ["score"],
    ])
  func places(words: [String]) {
    let console = FakeConsole()
    // The message names the line of the bracket as well.
    let text = "\n" + Self.submission("c-1") + "\n{\"format\": [\n"
    console.files["a.ndjson"] = Array(text.utf8)
    #expect(console.run(words + ["a.ndjson", "--lang", "en"]) == .inputErrors)
    #expect(console.errors.contains("a.ndjson:3:"), "\(console.errors)")
    #expect(console.errors.contains("of line 3"), "\(console.errors)")
  }

  @Test("a line of assessments has its place too")
  func placesAssessments() {
    let console = Self.console()
    #expect(console.run("score", "folder", "--format", "json") == .done)
    let earlier = console.output + "{\"format\": [\n"
    console.files["earlier.ndjson"] = Array(earlier.utf8)
    console.files["now.json"] = Array(Self.submission("c-1", period: "2026").utf8)
    let words = ["report", "now.json", "--previous", "earlier.ndjson", "--lang", "en"]
    #expect(console.run(words + ["--as-of", "2026-12-31"]) == .inputErrors)
    #expect(console.errors.contains("earlier.ndjson:4:"), "\(console.errors)")
    #expect(console.errors.contains("of line 4"), "\(console.errors)")
  }

  @Test(
    "a table of measures is refused with advice where records are wanted",
    arguments: [["explain"], ["advise"], ["report"], ["notify", "-o", "out"]])
  func refusesTables(words: [String]) {
    let console = Self.console()
    #expect(console.run("measure", "folder", "-o", "table.csv") == .done)
    for (language, advice) in [
      ("en", "`score` and `policy impact` take it"), ("zh", "只有`score`与`policy impact`能读"),
    ] {
      #expect(console.run(words + ["table.csv", "--lang", language]) == .inputErrors)
      #expect(console.errors.contains(advice), "\(console.errors)")
    }
    console.files["-"] = console.files["table.csv"]
    #expect(console.run(words + ["-"]) == .inputErrors)
    #expect(console.errors.contains("table of measures"))
  }

  @Test("a missing file is told of once", arguments: ["score", "explain", "measure", "report"])
  func missing(command: String) {
    let console = FakeConsole()
    let words = [command, "none.json", "--lang", "en"] + (command == "measure" ? ["-o", "t"] : [])
    #expect(console.run(words) == .inputErrors)
    #expect(console.errors == "none.json: error: there is no such file\n")
  }

  @Test("lines cut anywhere are the same lines, and one that is too long is cut short")
  func cuts() {
    let text = Array("one\n\n  \r\nthree of them\nlast".utf8)
    let whole = InputLine.lines(of: text)
    #expect(
      whole.map { String(decoding: $0.bytes, as: UTF8.self) } == ["one", "three of them", "last"])
    #expect(whole.map(\.place.number) == [1, 4, 5])
    #expect(whole.map(\.place.offset) == [0, 9, 23])
    for size in 1...text.count {
      var cutter = LineCutter(atMost: 6)
      var lines: [InputLine] = []
      for start in stride(from: 0, to: text.count, by: size) {
        cutter.feed(Array(text[start..<min(text.count, start + size)])) { lines.append($0) }
      }
      cutter.finish { lines.append($0) }
      #expect(lines.map { String(decoding: $0.bytes, as: UTF8.self) } == ["one", "three ", "last"])
      #expect(lines.map(\.place.number) == [1, 4, 5])
      #expect(lines.map(\.place.offset) == [0, 9, 23])
    }
  }

  @Test("progress shows on a terminal, and its line is gone in the end")
  func shows() {
    let console = Self.console()
    console.isTerminal = true
    console.pace = .seconds(2)
    #expect(console.run("measure", "all.ndjson", "-o", "t.csv", "--lang", "en") == .done)
    #expect(console.errors.contains("3 communities") && console.errors.hasSuffix("\r\u{1B}[K"))
  }
}

extension FakeConsole {
  /// Whether a community is spoken of in what was printed or written.
  fileprivate func said(_ id: String, _ words: [String]) -> Bool {
    if words.starts(with: ["policy"]) { return output.contains("3") }
    return output.contains(id)
      || files.contains { path, bytes in
        path.hasPrefix("out")
          && (path.contains(id) || String(decoding: bytes, as: UTF8.self).contains(id))
      }
  }
}
