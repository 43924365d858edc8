import ConsultationGuidance
import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("A district report of a large standard")
struct LargeStandardTests {
  private static func text(by standard: String, in language: Language) throws -> String {
    let compiled = try CompiledStandard(json: Array(standard.utf8))
    let dossier = try Dossier(json: Array(NoticeSamples.submission.utf8))
    let assessment = compiled.assess(dossier, asOf: NoticeSamples.asOf)
    let report = try #require(
      DistrictReport(of: [DistrictMember(assessment, of: dossier)], standard: compiled))
    return DistrictDocument(report, language: language).text
  }

  @Test("ranges of many points are shown whole")
  func showsRanges() throws {
    let standard = NoticeSamples.standard
      .replacing(#""en": "Featured", "points": 10"#, with: #""en": "Featured", "points": 9980"#)
      .replacing(#""tier": "featured", "points": 10"#, with: #""tier": "featured", "points": 9980"#)
    let text = try Self.text(by: standard, in: .english)
    #expect(text.contains("9500.25–10000 "))
  }

  @Test("a long id of a standard makes no line wider than 80", arguments: Language.allCases)
  func wrapsFacts(in language: Language) throws {
    let id = String(repeating: "a", count: 64)
    let standard = NoticeSamples.standard.replacing(#""id": "small""#, with: "\"id\": \"\(id)\"")
    let text = try Self.text(by: standard, in: language)
    #expect(text.contains(id + " 2.1.0"))
    #expect(text.split(separator: "\n").filter { $0.displayWidth > 80 } == [])
  }
}
