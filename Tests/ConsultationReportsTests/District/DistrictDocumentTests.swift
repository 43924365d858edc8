import ConsultationGuidance
import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("A district report on paper")
struct DistrictDocumentTests {
  private static let hostile = "\"><script>alert(1)</script>'</title></style></svg>&=cmd\u{202E}"

  /// The worked examples as a district, each under a name and street that a test chooses.
  private func report(
    naming name: (Int) -> String = { "Community \($0)" },
    street: (Int) -> String = { "Street \($0 % 3)" }
  ) throws -> DistrictReport {
    let folders = ["1a", "2a", "3a", "4a", "5a", "599-99", "exactly-600", "unrated"]
    let asOf = try #require(CalendarDate("2026-01-31"))
    let members = try folders.enumerated().map { index, folder in
      let bytes = try Fixtures.bytes(of: "Fixtures/Cases/example-\(folder)/dossier.json")
      let dossier = try Dossier(json: bytes)
      var submission = dossier.submission
      submission.community.id = "c\(index)"
      submission.community.name = name(index)
      submission.community.street = street(index)
      let own = try Dossier(submission, reviews: dossier.reviews)
      return DistrictMember(CompiledStandard.xindu.assess(own, asOf: asOf), of: own)
    }
    return try #require(DistrictReport(of: members, standard: .xindu))
  }

  @Test("no name from the input becomes markup", arguments: Language.allCases)
  func escapes(_ language: Language) throws {
    let report = try report(naming: { _ in Self.hostile }, street: { "\($0)" + Self.hostile })
    let html = DistrictDocument(report, language: language).html
    #expect(!html.contains("<script"))
    #expect(!html.contains("\u{202E}"))
    #expect(html.components(of: "</title>") == html.components(of: "<title"))
    #expect(html.components(of: "</style>") == 1)
    #expect(html.components(of: "</svg>") == html.components(of: "<svg"))
    #expect(html.contains("&lt;script&gt;"))
    #expect(!html.contains(" src=") && !html.contains(" href=") && !html.contains("url("))
  }

  @Test("English pages hold English only where names are English")
  func speaksEnglish() throws {
    let document = DistrictDocument(try report(), language: .english)
    let lines =
      document.html.split(separator: "\n") + document.text.split(separator: "\n")
    // Fonts have Chinese names nowhere either.
    let chinese = lines.filter { line in
      line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
    #expect(chinese.prefix(3).map { String($0.prefix(100)) } == [])
  }

  @Test("no line of the text is wider than a terminal", arguments: Language.allCases)
  func fits(_ language: Language) throws {
    let report = try report(naming: { "很长的社区名称，很长的社区名称，很长的社区名称\($0)" })
    let wide = DistrictDocument(report, language: language).text.split(separator: "\n")
      .filter { $0.displayWidth > 80 }
    #expect(wide.map(String.init) == [])
  }

  @Test("the parts of every table with a sum add up to it", arguments: Language.allCases)
  func addsUp(_ language: Language) throws {
    let paper = DistrictContent(try report(), language: language).paper
    let tables = paper.sections.flatMap(\.blocks).compactMap { block -> ReportTable? in
      switch block {
      case .table(let table), .data(let table): table.hasSum ? table : nil
      default: nil
      }
    }
    #expect(tables.count >= 5)
    let words = DistrictWords(language: language)
    // Medians, shares and changes of medians have no sum.
    let others = [DistrictPhrase.median, .rate, .change, .orBetter, .cut].map { words($0) }
    for table in tables {
      for (column, head) in table.columns.enumerated()
      where head.isNumber && !others.contains(head.name) {
        let values = table.rows.map { Self.hundredths($0[column]) }
        let sum = values.last ?? 0
        #expect(values.dropLast().reduce(0, +) == sum, "\(table.caption) | \(head.name)")
      }
    }
  }

  /// A shown number in hundredths; what is no number is 0.
  private static func hundredths(_ text: String) -> Int {
    let parts = text.filter { $0 != "%" && $0 != "+" }.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }) else { return 0 }
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    return whole * 100 + (Int((fraction + "00").prefix(2)) ?? 0)
  }

  @Test("no total or mean is shown on the other side of a cut")
  func keepsCuts() throws {
    let report = try report()
    let html = DistrictDocument(report, language: .english).html
    // Two of the examples lie a hundredth apart, on either side of the lowest cut.
    #expect(html.contains(">599.99<") && html.contains(">600.00<"))
    for ranked in report.ranking {
      let shown = ranked.member.assessment.total.description
      #expect(Self.hundredths(shown) == ranked.member.assessment.total.hundredths)
    }
    let totals = report.ranking.reduce(0) { $0 + $1.member.assessment.total.hundredths }
    #expect(report.mean.hundredths * report.count <= totals)
    #expect((report.mean.hundredths + 1) * report.count > totals)
  }

  @Test("the page can be read aloud: headings, headers with their scope, words for pictures")
  func isAccessible() throws {
    let html = DistrictDocument(try report(), language: .chinese).html
    #expect(html.contains("<html lang=\"zh-Hans\">"))
    #expect(
      html.components(of: "<th") - html.components(of: "<thead") == html.components(of: "scope="))
    #expect(html.components(of: "role=\"img\"") == html.components(of: "<desc"))
    #expect(html.components(of: "<table") == html.components(of: "<caption"))
    #expect(html.components(of: "<h1") == 1)
  }

  @Test("the ranking reads back from its table, and no name is run as a formula")
  func writesCSV() throws {
    let report = try report(naming: { _ in "=1+1" })
    let sheet = try Sheet(csv: DistrictDocument(report, language: .chinese).csv)
    #expect(sheet.rowCount == report.count + 1)
    for (row, ranked) in report.ranking.enumerated() {
      #expect(sheet.cell(row + 1, 0) == "\(ranked.rank)")
      #expect(sheet.cell(row + 1, 2) == "'=1+1")
      #expect(sheet.cell(row + 1, 6) == ranked.member.assessment.total.description)
    }
  }

  @Test("the JSON is well formed and tells ranks and grades")
  func writesJSON() throws {
    let report = try report()
    let document = try JSONDocument(DistrictDocument(report, language: .chinese).json)
    #expect(document.root["format"]?.string == "consultation-district-report/1")
    #expect(document.root["ranking"]?.elements.count == report.count)
    let counts = document.root["grades"]?.elements.compactMap { $0["count"]?.numberText } ?? []
    #expect(counts.compactMap { Int($0) }.reduce(0, +) == report.count)
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
