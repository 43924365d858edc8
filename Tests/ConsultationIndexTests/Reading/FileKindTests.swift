import Testing

@testable import ConsultationIndex

/// Files that are not what their names say.
struct FileKindTests {
  static func zip(_ names: String...) -> [UInt8] {
    names.flatMap { name -> [UInt8] in
      let header: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 22)
      return header + [UInt8(name.utf8.count), 0, 0, 0] + Array(name.utf8)
    }
  }

  static func compound(_ stream: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)
      + stream.utf8.flatMap { [$0, 0] as [UInt8] }
  }

  static let samples: [(FileKind, [UInt8])] = [
    (.workbook, zip("[Content_Types].xml", "xl/workbook.xml")),
    (.document, zip("[Content_Types].xml", "word/document.xml")),
    (.slides, zip("ppt/presentation.xml")),
    (.openDocument, zip("mimetype") + Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
    (.archive, zip("材料/议题.csv")), (.archive, [0x1F, 0x8B, 8, 0]),
    (.archive, Array("Rar!\u{1A}\u{7}".utf8)), (.oldWorkbook, compound("Workbook")),
    (.document, compound("WordDocument")), (.slides, compound("PowerPoint Document")),
    (.lockedWorkbook, compound("EncryptedPackage")), (.pdf, Array("%PDF-1.7\n".utf8)),
    (.image, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]), (.image, [0xFF, 0xD8, 0xFF, 0xE0]),
    (.page, Array("\u{FEFF}\r\n<html xmlns=\"x\">".utf8)), (.page, Array("<!DOCTYPE HTML>".utf8)),
    (.page, Array("<table><tr>".utf8)), (.xml, Array("<?xml version=\"1.0\"?><Workbook/>".utf8)),
    (.utf16, [0xFF, 0xFE, 0x7B, 0]), (.utf16, [0xFE, 0xFF, 0, 0x7B]), (.utf16, [0x7B, 0, 0x22, 0]),
    (.journal, Array(#"{"date":"2026-01-31","event":{},"number":1}"#.utf8)),
  ]

  @Test("Each is told by its first bytes, in both languages", arguments: samples)
  func recognises(kind: FileKind, bytes: [UInt8]) {
    #expect(FileKind(bytes) == kind)
    for language in Language.allCases {
      let issue = ConsultationIndex.Issue(.otherKind, kind.parameters)
      #expect(issue.message(in: language).contains("{") == false)
      #expect(issue.help(in: language)?.isEmpty == false)
    }
  }

  @Test("What is no JSON is told for what it is, once", arguments: samples)
  func refuses(kind: FileKind, bytes: [UInt8]) {
    // One entry of a journal is JSON by itself; two are not.
    let text = kind == .journal ? bytes + [0x0A] + bytes : bytes
    let error = #expect(throws: InputErrors.self) { try Dossier(json: text) }
    #expect(error?.issues.map(\.code) == ["json.other-kind"])
    #expect(error?.issues.first?.parameters["kind"] == "\(kind)")
  }

  @Test(
    "Tables, JSON and what is empty are none of these",
    arguments: ["", "{", "{}", "社区编号,材料编号\n", "sep=;\na;b\n", "<", "PK", "\u{FEFF}a,b", " \n"])
  func takes(text: String) {
    #expect(FileKind(Array(text.utf8)) == nil)
  }
}
