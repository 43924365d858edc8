import ConsultationGuidance
import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("Labels of a standard on a terminal")
struct HostileLabelTests {
  /// The small standard in which every label begins with a sequence that clears the screen.
  private static func standard() throws -> CompiledStandard {
    let text = NoticeSamples.standard
      .replacing(#""zh": ""#, with: #""zh": "\u001b[2J"#)
      .replacing(#""en": ""#, with: #""en": "\u001b[2J"#)
    return try CompiledStandard(json: Array(text.utf8))
  }

  private static func texts(in language: Language, _ style: TextStyle) throws -> [String] {
    let standard = try standard()
    let dossier = try Dossier(json: Array(NoticeSamples.submission.utf8))
    let assessment = standard.assess(dossier, asOf: NoticeSamples.asOf)
    let explanation = ExplanationText(
      assessment, of: dossier, standard: standard, language: language, style: style)
    let missing = MissingText(
      assessment, of: dossier, standard: standard, language: language, style: style)
    let report = try #require(
      DistrictReport(of: [DistrictMember(assessment, of: dossier)], standard: standard))
    return [
      StandardText(standard, language: language, style: style).tree,
      AssessmentText(assessment, standard: standard, language: language, style: style).overview,
      explanation.all, explanation.detail(of: "F1.b2") ?? "", missing.list(),
      DistrictDocument(report, language: language).text(style: style),
      ResultNotice(assessment, of: dossier, standard: standard, language: language).text,
    ]
  }

  @Test("control characters of a label never reach the terminal", arguments: Language.allCases)
  func isHarmless(in language: Language) throws {
    for text in try Self.texts(in: language, .plain) {
      #expect(!text.contains("\u{1B}"))
      #expect(text.contains("\u{FFFD}[2J"))
    }
  }

  @Test("with colours nothing but the style's own sequences steers the terminal")
  func keepsColours() throws {
    let style = TextStyle(usesColor: true)
    for text in try Self.texts(in: .english, style) { #expect(!text.contains("\u{1B}[2J")) }
    let line = style.apply(.bold, "a") + "\u{1B}[2Jb\n"
    #expect(style.text(of: [line]) == "\u{1B}[1ma\u{1B}[0m\u{FFFD}[2Jb\u{FFFD}\n")
  }
}
