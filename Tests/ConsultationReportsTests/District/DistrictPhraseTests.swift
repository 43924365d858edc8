import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("The words of a district report")
struct DistrictPhraseTests {
  private func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

  private func places(_ text: String) -> Set<String> {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return Set(parts.compactMap { $0.split(separator: "}").first }.map(String.init))
  }

  @Test("every text exists in both languages, with the same places to be filled in")
  func complete() {
    let missing = DistrictPhrase.allCases.filter { phrase in
      let labels = phrase.labels
      let ownsWords = labels.zh.unicodeScalars.contains(where: isHan)
      // What only puts names side by side needs no words of its own.
      let isFrame = [.causeOne, .streetRadarText, .heatPlace, .named].contains(phrase)
      return !(ownsWords || isFrame) || labels.en.isEmpty
        || labels.en.unicodeScalars.contains(where: isHan)
        || places(labels.zh) != places(labels.en)
    }
    #expect(missing.map(\.rawValue) == [])
  }

  @Test("what is filled in is not taken for a place again")
  func fillsOnce() {
    let say = DistrictWords(language: .english)
    let text = say(.atLeast, ["grade": "{n} {grade}", "n": "x"])
    #expect(text == "{n} {grade} or better")
  }

  @Test("the built-in standard names everything that a report shows in both languages")
  func namesAll() {
    let model = CompiledStandard.xindu.standard
    let labels =
      model.categories.map(\.labels) + model.categories.flatMap(\.elements).map(\.labels)
      + model.indicators.map(\.labels) + model.tiers.map(\.labels) + model.stages.map(\.labels)
      + model.principles.map(\.labels) + model.kinds.map(\.labels) + [model.unrated, model.labels]
    let missing = labels.filter { $0.zh.isEmpty || $0.en.unicodeScalars.contains(where: isHan) }
    #expect(missing.map(\.zh) == [])
  }
}
