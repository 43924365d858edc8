/// What a file is that stands in the place of JSON or of a table, by its first bytes and not by its name.
///
/// People rename files and pick the wrong one; what they are told is what they picked.
package enum FileKind: Sendable, Hashable, CaseIterable {
  case workbook, oldWorkbook, lockedWorkbook, document, slides, openDocument, pdf, archive, image
  case page, xml, utf16, journal

  /// The kind of a file that begins with some bytes; nil for whatever may be JSON or a table.
  ///
  /// - Complexity: O(1) but for archives, in which names are looked for.
  package init?(_ bytes: [UInt8]) {
    func begins(_ start: [UInt8]) -> Bool { bytes.starts(with: start) }
    if begins([0x50, 0x4B, 0x03, 0x04]) || begins([0x50, 0x4B, 0x05, 0x06]) {
      self = Self.zipped(bytes.prefix(Self.head))
    } else if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = Self.compound(bytes)
    } else if begins(Array("%PDF-".utf8)) {
      self = .pdf
    } else if Self.archives.contains(where: begins) {
      self = .archive
    } else if Self.images.contains(where: begins) {
      self = .image
    } else if bytes.count >= 12, begins(Array("RIFF".utf8)),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    {
      self = .image
    } else if begins([0xFF, 0xFE]) || begins([0xFE, 0xFF]) || begins([0x7B, 0])
      || begins([0, 0x7B])
    {
      self = .utf16
    } else if let marked = Self.marked(bytes) {
      self = marked
    } else {
      return nil
    }
  }

  /// How far into an archive names are looked for.
  private static let head = 1 << 16
  private static let archives: [[UInt8]] = [
    [0x1F, 0x8B], Array("7z\u{BC}".unicodeScalars.map { UInt8($0.value) }) + [0xAF, 0x27, 0x1C],
    Array("Rar!".utf8) + [0x1A, 0x07], [0xFD] + Array("7zXZ".utf8) + [0], Array("BZh".utf8),
    [0x28, 0xB5, 0x2F, 0xFD],
  ]
  private static let images: [[UInt8]] = [
    [0x89] + Array("PNG\r\n".utf8), [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0],
    [0x4D, 0x4D, 0, 0x2A],
  ]

  /// The parts of a package of office programs tell what it is.
  private static func zipped(_ bytes: ArraySlice<UInt8>) -> FileKind {
    if holds(bytes, "vnd.oasis.opendocument") { return .openDocument }
    if holds(bytes, "word/") { return .document }
    if holds(bytes, "ppt/") { return .slides }
    return holds(bytes, "xl/") ? .workbook : .archive
  }

  /// A compound file names its streams in UTF-16.
  private static func compound(_ bytes: [UInt8]) -> FileKind {
    func names(_ name: String) -> Bool {
      let wide: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] }
      return holds(bytes[...], wide)
    }
    if names("EncryptedPackage") { return .lockedWorkbook }
    if names("WordDocument") { return .document }
    return names("PowerPoint Document") ? .slides : .oldWorkbook
  }

  private static func holds(_ bytes: ArraySlice<UInt8>, _ name: String) -> Bool {
    holds(bytes, Array(name.utf8))
  }

  private static func holds(_ bytes: ArraySlice<UInt8>, _ name: [UInt8]) -> Bool {
    guard let first = name.first else { return true }
    var rest = bytes
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: name) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }

  /// Pages, other markup, and journals, by how their text begins.
  private static func marked(_ bytes: [UInt8]) -> FileKind? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let ink = bytes[start...].prefix(start + 1_000).firstIndex(where: { $0 > 0x20 }) else {
      return nil
    }
    let text = String(decoding: bytes[ink...].prefix(1_000), as: UTF8.self).lowercased()
    if ["<!doctype html", "<html", "<table", "<head"].contains(where: text.hasPrefix) {
      return .page
    }
    if text.hasPrefix("<?xml") { return text.contains("<html") ? .page : .xml }
    // An entry of a journal has its members in this order.
    let isEntry = text.hasPrefix(#"{"date":""#) && text.dropFirst(20).hasPrefix(#","event":"#)
    return isEntry ? .journal : nil
  }
}

extension FileKind {
  /// What people call it, and what is to be done with it.
  private var words: (name: Labels, help: Labels) {
    let asCSV = Labels(
      zh: "请用WPS或Excel打开，将各工作表另存为“CSV UTF-8（逗号分隔）”",
      en: "open it in a spreadsheet and save each of its sheets as CSV UTF-8")
    let none = Labels(zh: "请选择卷宗（JSON）或表格（CSV）文件", en: "give the dossier as JSON, or tables as CSV")
    return switch self {
    case .workbook: (Labels(zh: "Excel工作簿（.xlsx）", en: "an Excel workbook (.xlsx)"), asCSV)
    case .oldWorkbook:
      (
        Labels(zh: "旧版Excel或WPS工作簿（.xls、.et）", en: "an old workbook of Excel or WPS (.xls, .et)"),
        asCSV
      )
    case .lockedWorkbook:
      (
        Labels(zh: "加了密码的Office文件", en: "an Office file with a password"),
        Labels(
          zh: "请先取消密码，再将各工作表另存为“CSV UTF-8（逗号分隔）”",
          en: "remove the password, then save each sheet as CSV UTF-8")
      )
    case .document: (Labels(zh: "Word文档", en: "a Word document"), none)
    case .slides: (Labels(zh: "演示文稿", en: "a presentation"), none)
    case .openDocument:
      (Labels(zh: "OpenDocument文件（.ods、.odt）", en: "an OpenDocument file (.ods, .odt)"), asCSV)
    case .pdf: (Labels(zh: "PDF文件", en: "a PDF file"), none)
    case .archive:
      (
        Labels(zh: "压缩包", en: "an archive"),
        Labels(zh: "请先解压，再给出其中的文件夹", en: "unpack it, and give the folder that comes out")
      )
    case .image: (Labels(zh: "图片", en: "an image"), none)
    case .page:
      (
        Labels(
          zh: "网页，虽然文件名可能是.xls或.csv", en: "a web page, though its name may end in .xls or .csv"),
        asCSV
      )
    case .xml: (Labels(zh: "XML文件", en: "an XML file"), asCSV)
    case .utf16:
      (
        Labels(zh: "UTF-16编码的文本", en: "a text in UTF-16"),
        Labels(zh: "请将文件另存为UTF-8编码", en: "save the file as UTF-8")
      )
    case .journal:
      (
        Labels(zh: "日志", en: "a journal"),
        Labels(
          zh: "日志用`journal verify`核查，用`journal replay`重现评定结果",
          en: "`journal verify` checks it, and `journal replay` gives its results")
      )
    }
  }

  /// The parameters of a message that says what a file is.
  package var parameters: [String: String] {
    let words = words
    return [
      "kind": "\(self)", "kind.zh": words.name.zh, "kind.en": words.name.en,
      "mend.zh": words.help.zh, "mend.en": words.help.en,
    ]
  }
}
