import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("Encodings of tables")
struct TextEncodingTests {
  static let text = "社区编号,名称\r\n510114-001,“甲”社区😀\r\n一,\u{4E00}\u{3000}2\r\n"

  @Test("every encoding is recognised, with its mark", arguments: TextEncoding.allCases)
  func recognises(_ encoding: TextEncoding) throws {
    let bytes = try #require(encoding.encode(Array(Self.text.utf8)))
    #expect(bytes.starts(with: encoding.mark))
    let decoded = try TextEncoding.decode(bytes)
    #expect(decoded.encoding == encoding)
    #expect(decoded.text == Array(Self.text.utf8))
  }

  @Test("every encoding is recognised without its mark", arguments: TextEncoding.allCases)
  func recognisesUnmarked(_ encoding: TextEncoding) throws {
    let bytes = try #require(encoding.encode(Array(Self.text.utf8)))
    let decoded = try TextEncoding.decode(Array(bytes.dropFirst(encoding.mark.count)))
    #expect(decoded.encoding == encoding)
    #expect(decoded.text == Array(Self.text.utf8))
  }

  @Test("the mark of GB18030 is taken off, and GBK with the euro sign of Windows is read")
  func readsVariants() throws {
    let marked = try TextEncoding.decode([0x84, 0x31, 0x95, 0x33, 0xC9, 0xE7, 0xC7, 0xF8])
    #expect(String(decoding: marked.text, as: UTF8.self) == "社区")
    let euro = try TextEncoding.decode([0xC9, 0xE7, 0xC7, 0xF8, 0x80, 0x35])
    #expect(String(decoding: euro.text, as: UTF8.self) == "社区€5")
  }

  @Test(
    "bytes that are no character are reported at their line and column",
    arguments: [
      (TextEncoding.utf8, "社区\n甲", [0xFF] as [UInt8], ",乙\n", 2, 2),
      (.utf8, "社区编号", [0xE7, 0xA4], ",x", 1, 5),
      (.utf8, "", [0xC0, 0x80], "社区编号名称类型街道期间", 1, 1),
      (.gb18030, "社区\n甲乙", [0xFF], ",丙\n", 2, 3),
      (.gb18030, "社区,甲\n", [0x81], "", 2, 1),
      (.gb18030, "社区\r\n甲,乙,", [0xFE, 0x39, 0xFE, 0x39], ",丙\n", 2, 5),
      (.gb18030, "社区\n\n甲,\"乙", [0x81, 0x20], "丙", 3, 5),
      (.utf16LittleEndian, "编号,a\n甲,", [0x00, 0xD8], ",乙", 2, 3),
      (.utf16BigEndian, "编号,a\n甲,", [0xDC, 0x00], ",乙", 2, 3),
      (.utf16LittleEndian, "编号,a\n甲,", [0x41], "", 2, 3),
    ])
  func locates(
    _ encoding: TextEncoding, _ before: String, _ bad: [UInt8], _ after: String, line: Int,
    column: Int
  ) throws {
    let head = try #require(encoding.encode(Array(before.utf8)))
    let tail = try #require(encoding.encode(Array(after.utf8))).dropFirst(encoding.mark.count)
    let error = #expect(throws: InputErrors.self) { try TextEncoding.decode(head + bad + tail) }
    let issue = try #require(error?.issues.first)
    #expect(issue.code == "table.undecodable")
    #expect(issue.parameters["encoding"] == encoding.name)
    #expect(issue.line == line && issue.column == column)
  }

  @Test("UTF-8 keeps every character, and GB18030 says which few it lacks")
  func keepsCharacters() throws {
    var lacking: [UInt32] = []
    for start in stride(from: UInt32(1), to: 0x11_0000, by: 0x800) {
      let scalars = (start..<min(start + 0x800, 0x11_0000)).compactMap(Unicode.Scalar.init)
        .filter { $0 != "\u{FEFF}" }
      let text = "社区编号,名称\n" + String(String.UnicodeScalarView(scalars))
      let encoded = try #require(TextEncoding.utf16LittleEndian.encode(Array(text.utf8)))
      #expect(try TextEncoding.decode(encoded).text == Array(text.utf8))
      let isKept = TextEncoding.gb18030.encode(Array(text.utf8)) != nil
      if !isKept { lacking += scalars.filter(TextEncoding.gb18030.lacks).map(\.value) }
    }
    #expect(lacking.count < 30)
    #expect(lacking.allSatisfy { (0xE000...0xF8FF).contains($0) })
  }
}
