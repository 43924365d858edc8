import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("Formulas in cells")
struct CellGuardTests {
  @Test(
    "what a spreadsheet would run is written as text and reads back unchanged",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a", "'=1", "''=1", "'''-",
      "-",
      "", "'", "''", " ", " a", "a ", "'a ", "\n", "a\n", "\u{3000}", "'\u{3000}",
      "=HYPERLINK(\"http://x\",\"甲\")", "=cmd|' /C calc'!A0",
    ])
  func guards(_ text: String) throws {
    let guarded = CellGuard.guarded(text)
    #expect(guarded.hasPrefix("'"))
    #expect(CellGuard.value(of: guarded)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    var writer = SheetWriter()
    writer.append([text, nil, text])
    let sheet = try Sheet(csv: writer.utf8)
    #expect(sheet.rowCount == 1 && sheet.cellCount(ofRow: 0) == 3)
    #expect(sheet.cell(0, 0).unicodeScalars.elementsEqual(guarded.unicodeScalars))
    #expect(CellGuard.value(of: sheet.cell(0, 1)) == nil)
  }

  @Test(
    "other texts stand as they are", arguments: ["a", "'a", "'a'", "it's", "1-2", "甲=乙", "''b"])
  func leavesAlone(_ text: String) {
    #expect(CellGuard.guarded(text) == text)
    #expect(CellGuard.value(of: text) == text)
  }

  @Test(
    "blanks around what people typed say nothing",
    arguments: ["a ", " a", "\u{3000}a\u{A0}", "\u{FEFF}a"])
  func trims(_ text: String) { #expect(CellGuard.value(of: text) == "a") }

  @Test("any text survives", arguments: 0..<20 as Range<UInt64>)
  func survives(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("'=+-@ \t\r\na甲\"',\u{3000}\u{FEFF}＝".unicodeScalars)
    for _ in 0..<2000 {
      let length = Int.random(in: 0...6, using: &random)
      let scalars = (0..<length).compactMap { _ in letters.randomElement(using: &random) }
      let text = String(String.UnicodeScalarView(scalars))
      let read = CellGuard.value(of: CellGuard.guarded(text))
      #expect(read.map { Array($0.utf8) } == Array(text.utf8), "seed \(seed): \(scalars)")
    }
  }
}
