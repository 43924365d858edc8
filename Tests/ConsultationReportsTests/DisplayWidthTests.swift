import ConsultationReports
import Testing

@Suite("The width of text in a terminal")
struct DisplayWidthTests {
  @Test(
    "Chinese characters and full-width forms take two cells, marks none",
    arguments: [
      ("abc", 3), ("社区", 4), ("1A（a）", 7), ("é", 1), ("e\u{301}", 1), ("", 0), ("█▒·", 3),
      ("👍", 2), ("𠀀", 2),
    ])
  func width(of text: String, is width: Int) { #expect(text.displayWidth == width) }

  @Test(
    "fitting pads or cuts to exactly the width",
    arguments: [
      ("社区", 6, "社区  "), ("社区协商", 6, "社区… "), ("社区协商", 7, "社区协…"), ("abc", 2, "a…"),
    ])
  func fits(_ text: String, to width: Int, as fitted: String) {
    #expect(text.fitted(to: width) == fitted)
    #expect(text.fitted(to: width).displayWidth == width)
  }

  @Test("text aligned right has its spaces in front")
  func alignsRight() { #expect("社".fitted(to: 4, alignedRight: true) == "  社") }

  @Test("lines break at spaces and between Chinese characters, never before a closing mark")
  func wraps() {
    #expect("one two three".wrapped(to: 8) == ["one two", "three"])
    #expect("社区协商共治".wrapped(to: 8) == ["社区协商", "共治"])
    #expect("社区协商，共治".wrapped(to: 8) == ["社区协", "商，共治"])
    #expect("abcdefghij".wrapped(to: 4) == ["abcdefghij"])
    #expect("".wrapped(to: 4) == [""])
  }

  @Test("wrapped lines lose nothing but spaces at breaks", arguments: 4...40)
  func wrapsWithoutLoss(_ width: Int) {
    let text = "居民议事会每季召开，council every quarter；材料12件（含待审3件）、其余见附件。"
    let lines = text.wrapped(to: width)
    func letters(_ text: String) -> String { text.filter { $0 != " " } }
    #expect(letters(lines.joined()) == letters(text))
    #expect(lines.allSatisfy { $0.last != " " })
  }

  @Test("control characters cannot steer the terminal")
  func isHarmless() {
    #expect("a\u{1B}[31mb\u{202E}c\n".harmless == "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}")
  }
}

@Suite("Tables of a terminal")
struct TextTableTests {
  @Test("columns line up with Chinese names")
  func linesUp() {
    var table = TextTable([.left, .right], header: ["类别", "分"])
    table.add(["协商主题", "9.50"])
    table.add(["Forms", "10.00"])
    let lines = table.lines(width: 80)
    #expect(lines == ["类别         分", "协商主题   9.50", "Forms     10.00"])
    #expect(Set(lines.map(\.displayWidth)).count == 1)
  }

  @Test("a table too wide cuts its first column")
  func cutsFirstColumn() {
    var table = TextTable([.left, .right])
    table.add([String(repeating: "社", count: 30), "100.00"])
    #expect(table.lines(width: 40).allSatisfy { $0.displayWidth <= 40 })
  }
}
