import ConsultationIndex
import Foundation
import Testing

@testable import xindu

/// Runs every command but those of the journal, whose files are on the real disk, in both languages and
/// lists what it says in the wrong one.
@Suite("Both languages")
struct LanguageTests {
  /// What is said in English must not hold Chinese, and the other way round: so neither must the input.
  private static func console(_ language: Language) throws -> FakeConsole {
    let console = FakeConsole()
    let cases = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Fixtures/Cases").standardizedFileURL
    for (file, example) in [
      ("a.json", "example-3a"), ("b.json", "example-held-back"), ("d.json", "demo-haicang"),
    ] {
      let data = try Data(contentsOf: cases.appending(path: "\(example)/dossier.json"))
      let text = String(decoding: data, as: UTF8.self)
      console.files[file] = Array((language == .chinese ? text : text.withoutHan).utf8)
    }
    let small = try PolicyComparisonTests.console([("[4, 10]", "[5, 10]")])
    console.files["small.json"] = small.files["small.json"]
    console.files["changed.json"] = small.files["new.json"]
    let wrong = FakeConsole.submission
    console.files["c.json"] = Array((language == .chinese ? wrong : wrong.withoutHan).utf8)
    console.files["bad.json"] = Array("{\"format\": \"consultation-dossier/2\", \"x\": [1,}".utf8)
    _ = console.run("policy", "export")
    console.files["new.json"] = Array(
      console.output.replacing(#""cut": 700"#, with: #""cut": 710"#).utf8)
    console.files["versions/1.json"] = console.files["small.json"]
    return console
  }

  /// Command lines that together say nearly everything there is to say; each builds on those before.
  private static let lines = [
    "help", "", "nonsense", "score", "score a.json --as-of tomorrow", "score none.json",
    "score a.json", "score c.json", "score d.json",
    "score bad.json", "explain a.json", "explain a.json --missing",
    "explain a.json --indicator F1.b1", "explain a.json --indicator F1.b9", "advise a.json",
    "advise a.json --target 9A", "advise --warnings a.json b.json", "report a.json",
    "report a.json --previous b.json", "report a.json --format html -o page.html",
    "report a.json --each -o pages", "measure a.json -o t.csv", "measure a.json -o t.csv",
    "score t.csv", "score t.csv --as-of 2025-12-31", "explain t.csv", "template -o tables",
    "convert a.json -o converted", "score converted", "review list a.json -o list.csv",
    "review record list.csv --reviews reviews.csv --input a.json", "notify a.json -o notices",
    "notify a.json --text -o texts", "policy check", "policy versions versions",
    "policy versions versions --period 1999",
    "policy check new.json",
    "policy check bad.json",
    "policy show", "policy diff small.json changed.json", "policy impact xindu new.json a.json",
    "policy impact xindu new.json a.json --community c-1",
    "policy impact xindu new.json a.json --sensitivity --variants 5", "policy test xindu",
  ]

  @Test("every command speaks the language asked for", arguments: Language.allCases)
  func speaks(language: Language) throws {
    let console = try Self.console(language)
    var foreign: [String] = []
    for line in Self.lines {
      let words = line.split(separator: " ").map(String.init)
      let before = console.files
      _ = console.run(words + ["--lang", language.rawValue])
      // Tables to be filled in have Chinese headers and names always: they belong to the district.
      let isTable = ["template", "convert", "review"].contains(words.first) && language == .english
      let written = console.files.filter { before[$0.key] != $0.value }
        .map { String(decoding: $0.value, as: UTF8.self) }
      for text in [console.errors] + (isTable ? [] : [console.output] + written) {
        for piece in Self.foreign(in: text, language) { foreign.append("\(line): \(piece)") }
      }
    }
    #expect(foreign == [])
  }

  /// The lines of a text that hold something in the other language.
  private static func foreign(in text: String, _ language: Language) -> [String] {
    // Of a page, what is read: neither its marks nor its style.
    var read = text.replacing(/<style>[^<]*<\/style>/, with: "").replacing(/<[^>]*>/, with: " ")
    if language == .english {
      // A source is quoted as it is, over several lines and with quotes within.
      while let quote = read.firstMatch(of: /“[^“”]*”/) { read.removeSubrange(quote.range) }
    }
    return read.split(separator: "\n").map(String.init).filter { line in
      switch language {
      case .english:
        line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      case .chinese: line.contains(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/)
      }
    }
  }
}

extension String {
  /// The same with something else in place of Chinese.
  fileprivate var withoutHan: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isASCII ? $0 : "x" }))
  }
}
