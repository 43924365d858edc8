import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("CSV under damage")
struct SheetMutationTests {
  @Test("random tables read back from every encoding", arguments: 0..<12 as Range<UInt64>)
  func readsBack(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let letters = Array("社区ab1,\"\r\n\t'=; 、😀".unicodeScalars)
    for encoding in TextEncoding.allCases {
      var rows: [[String]] = [["社区编号", "材料编号"]]
      for _ in 0..<20 {
        rows.append(
          (0..<Int.random(in: 2...5, using: &random)).map { _ in
            let length = Int.random(in: 0...8, using: &random)
            let scalars = (0..<length).compactMap { _ in letters.randomElement(using: &random) }
            return String(String.UnicodeScalarView(scalars))
          })
      }
      var writer = SheetWriter()
      for row in rows { writer.append(row) }
      let sheet = try Sheet(csv: try #require(writer.bytes(in: encoding)))
      let read = sheet.rows.map { $0.map { CellGuard.value(of: $0) ?? "" } }
      #expect(
        read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } },
        "seed \(seed), \(encoding)")
    }
  }

  @Test("no bytes trap the reader", arguments: 0..<12 as Range<UInt64>)
  func survives(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let encoding = TextEncoding.allCases[Int(seed % 4)]
    var writer = SheetWriter()
    writer.append(["社区编号", "名称", "期间"])
    for number in 0..<10 { writer.append(["c-\(number)", "甲\"乙\"\r\n丙", "=2025"]) }
    let original = try #require(writer.bytes(in: encoding))
    let marks: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x09, 0x00, 0x80, 0xFF, 0xFE, 0x81, 0x30, 0xD8]
    for _ in 0..<100 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.insert(marks.randomElement(using: &random) ?? 0, at: place)
        case 2: bytes.remove(at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 5))
        }
        if bytes.isEmpty { bytes = [0] }
      }
      // What matters is to come back from here, with cells or with a place; the seed is the name.
      do throws(InputErrors) {
        let sheet = try Sheet(csv: bytes)
        for row in 0..<sheet.rowCount {
          for column in 0...sheet.cellCount(ofRow: row) {
            #expect(sheet.offset(row, column) <= sheet.text.count)
            _ = sheet.cell(row, column)
          }
        }
      } catch {
        #expect(error.issues.first?.location != nil, "seed \(seed)")
      }
    }
  }

  @Test("a long table is read to its end, whatever is in it")
  func isReadToItsEnd() {
    for text in ["a,b\n", "\"\"\"\",", "\"a", ",", "\n", "'", "\r"] {
      /// How many rows and cells so many of the text make; nil where they are refused.
      func cells(_ count: Int) -> [Int]? {
        let sheet = try? Sheet(csv: Array(String(repeating: text, count: count).utf8))
        return sheet.map { [$0.rowCount, $0.rows.reduce(0) { $0 + $1.count }] }
      }
      // What each adds is seen by ten of them; in a long table every one adds as much.
      let (few, more, many) = (cells(100), cells(110), cells(20_000))
      let expected = few.flatMap { few in
        more.map { more in zip(few, more).map { $0 + ($1 - $0) * 1_990 } }
      }
      #expect(many == expected, "\(text.debugDescription)")
    }
  }
}
