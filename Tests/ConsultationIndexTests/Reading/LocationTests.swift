import Testing

@testable import ConsultationIndex

struct LocationTests {
  @Test("Columns count characters, whatever they are made of")
  func characters() {
    let family = "👨‍👩‍👧‍👦"
    let issue = refusal("{\n  \"社区\(family)e\u{301}\": 01}")
    #expect(issue?.line == 2)
    #expect(issue?.column == 11)
    #expect(issue?.location?.excerpt == "  \"社区\(family)e\u{301}\": 01}")
    #expect(issue?.location?.caret == 10)
    #expect(issue?.location?.offset == 2 + 3 + 6 + 25 + 3 + 3)
  }

  @Test(
    "Lines end with any of the three line breaks",
    arguments: ["\n", "\r\n", "\r"])
  func lineBreaks(lineBreak: String) throws {
    let text = ["[", "", "  1,", "  x"].joined(separator: lineBreak)
    let issue = refusal(text)
    #expect(issue?.line == 4)
    #expect(issue?.column == 3)
    #expect(issue?.location?.excerpt == "  x")
    let location = try document("[" + lineBreak + "1]").location(at: 1)
    #expect(location.line == 1 && location.column == 2 && location.excerpt == "[")
  }

  @Test("An excerpt of a long line shows the surroundings of the place")
  func excerpt() throws {
    let line = "[" + String(repeating: "\"协商\", ", count: 40_000) + "01]"
    let location = try #require(refusal(line)?.location)
    #expect(location.line == 1 && location.offset == line.utf8.count - 3)
    #expect(location.column == line.count - 2)
    #expect(location.excerpt.count == 100 && location.excerpt.hasSuffix(", 01]"))
    #expect(Array(location.excerpt)[location.caret...].starts(with: "01]"))
    let middle = try document("[" + String(repeating: "12, ", count: 200) + "1]").location(at: 401)
    #expect(middle.excerpt.count == 100 && middle.caret == 60 && middle.column == 402)
    let start = try document("[" + String(repeating: "12, ", count: 200) + "1]").location(at: 1)
    #expect(start.excerpt.count == 100 && start.caret == 1 && start.excerpt.hasPrefix("[12, 12,"))
  }

  @Test("Broken bytes and control characters cannot disturb an excerpt")
  func hostile() throws {
    let issue = refusal([0x5B, 0x22, 0x1B, 0x5B, 0x22, 0xFF, 0x80, 0x0A, 0x41])
    #expect(issue?.code == "json.control-character")
    #expect(issue?.location?.excerpt == "[\"\u{FFFD}[\"\u{FFFD}\u{FFFD}")
    #expect(issue?.location?.caret == 2)
    let marks = try document("[\"" + String(repeating: "\u{301}", count: 5000) + "\"]")
    for offset in [-1, 0, 2, 3, 4, 5001, 10_003, 10_004, .max] {
      let location = marks.location(at: offset)
      #expect(location.excerpt.count <= 100 && location.caret <= location.excerpt.count)
    }
  }

  @Test("An index of lines finds the same places as a search from the start")
  func index() throws {
    let text = "[" + String(repeating: "\"é社区\",\r\n\n \r", count: 20_000)
    let sample = try document(text + "0]")
    var index = LineIndex()
    var generator = SeededGenerator(state: 7)
    for _ in 0..<50 {
      let offset = Int.random(in: 0...sample.bytes.count, using: &generator)
      #expect(index.location(of: offset, in: sample.bytes) == sample.location(at: offset))
    }
  }
}
