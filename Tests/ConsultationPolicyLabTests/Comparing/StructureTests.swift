import ConsultationIndex
import Testing

@testable import ConsultationPolicyLab

@Suite("What is written differently")
struct StructureTests {
  private static func differences(
    _ edits: [(String, String)]
  ) throws -> [StructuralDifference] {
    var text = String(decoding: CompiledStandard.xindu.json, as: UTF8.self)
    for (old, new) in edits {
      #expect(text.contains(old))
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    let changed = try CompiledStandard(json: Array(text.utf8))
    return StructuralComparison(CompiledStandard.xindu.standard, changed.standard).differences
  }

  @Test("a standard does not differ from itself")
  func findsNothing() throws {
    #expect(try Self.differences([]).isEmpty)
  }

  @Test("an award that changed is told with its place and both values")
  func findsAward() throws {
    let found = try Self.differences([("[[1, 4], [2, 8], [3, 12], [4, 16]]", "[[2, 8], [4, 16]]")])
    let difference = try #require(found.first)
    #expect(found.count == 1)
    #expect(difference.change == .changed && difference.part == .indicator)
    #expect(difference.id == "F1.b1" && difference.key == "award")
    #expect(difference.oldPath == "$.categories[2].elements[0].indicators[0].award")
    #expect(difference.newPath == difference.oldPath)
    #expect(difference.before == #"{"steps":[[1,4],[2,8],[3,12],[4,16]]}"#)
  }

  @Test("the same rule under another id is renamed, not removed and added")
  func findsRenamed() throws {
    let found = try Self.differences([(#""id": "F1.b1""#, #""id": "F1.b9""#)])
    #expect(found.map(\.change) == [.renamed])
    #expect(found.first?.before == #""F1.b1""# && found.first?.after == #""F1.b9""#)
  }

  @Test("a name is wording, a cut is not; they come in the order of the document")
  func tellsWordingApart() throws {
    let found = try Self.differences([
      (#""cut": 700"#, #""cut": 690"#), (#""en": "Unrated""#, #""en": "Not rated""#),
    ])
    #expect(found.map(\.change) == [.wording, .changed])
    #expect(found.last?.part == .grade && found.last?.id == "2A")
  }

  @Test(
    "an id that reads like the key of a help or a source is no wording",
    arguments: ["basis", "a.do"])
  func tellsIDsFromKeys(id: String) {
    func standard(atMost most: Int, en: String = "Field") -> Standard {
      var standard = CompiledStandard.xindu.standard
      standard.evidence[0].fields[0].id = id
      standard.evidence[0].fields[0].labels.en = en
      standard.evidence[0].fields[0].type = .integer(atLeast: nil, atMost: most)
      return standard
    }
    let old = standard(atMost: 100)
    let narrowed = StructuralComparison(old, standard(atMost: 50)).differences
    #expect(narrowed.map(\.change) == [.changed])
    #expect(narrowed.map(\.key) == ["fields.\(id).atMost"])
    let renamed = StructuralComparison(old, standard(atMost: 100, en: "Other")).differences
    #expect(renamed.map(\.change) == [.wording])
    #expect(renamed.map(\.key) == ["fields.\(id).en"])
  }

  @Test("a rule of warning is told apart from what decides points")
  func findsWarning() throws {
    let rhythm = #""rhythm": {"measure": "council-quarters", "within": "#
    let found = try Self.differences([
      (rhythm + "30}", rhythm + "20}"), ("hold a council before", "hold one before"),
    ])
    #expect(found.map(\.change) == [.wording, .changed])
    #expect(found.allSatisfy { $0.part == .warning && $0.id == "council-rhythm" })
    #expect(found.map(\.key) == ["do", "rhythm"])
  }

  @Test("a measure under another name is renamed, and reads the same")
  func findsRenamedMeasure() throws {
    let text = String(decoding: CompiledStandard.xindu.json, as: UTF8.self)
      .replacing(#""council-quarters""#, with: #""quarters-of-council""#)
    let changed = try CompiledStandard(json: Array(text.utf8))
    let comparison = StandardComparison(
      from: .xindu, to: changed, limits: ComparisonLimits(nodes: 50_000, dossiers: 0))
    #expect(comparison.structure.contains { $0.change == .renamed && $0.part == .measure })
    #expect(comparison.indicators.isEmpty && comparison.changedMeasures.isEmpty)
    #expect(comparison.total.relation == .equivalent && comparison.grade.relation == .equivalent)
  }

  @Test("another effort is told, and the measure is the same; a patch will do")
  func tellsEfforts() throws {
    let edits = [
      (#""effort": {"zh": "分钟", "en": "minutes"}"#, #""effort": {"zh": "分钟", "en": "min"}"#),
      (#""effort": 20"#, #""effort": 21"#),
    ]
    let found = try Self.differences(edits)
    #expect(found.map(\.change) == [.wording, .changed])
    #expect(found.map(\.part) == [.standard, .measure])
    #expect(found.map(\.key) == ["effort.en", "effort"])
    var standard = CompiledStandard.xindu.standard
    for name in standard.measures.keys { standard.measures[name]?.effort = 7 }
    let comparison = StandardComparison(
      from: .xindu, to: try CompiledStandard(standard),
      limits: ComparisonLimits(nodes: 50_000, dossiers: 0))
    #expect(comparison.indicators.isEmpty && comparison.changedMeasures.isEmpty)
    #expect(VersionBump(comparison) == .patch)
  }

  @Test("an indicator in another element is moved, and points in its old place are none of its own")
  func findsMoved() throws {
    var standard = CompiledStandard.xindu.standard
    let indicator = standard.categories[0].elements[0].indicators.removeFirst()
    standard.categories[0].elements[1].indicators.append(indicator)
    let found = StructuralComparison(CompiledStandard.xindu.standard, standard).differences
    #expect(found.map(\.change) == [.moved])
    #expect(found.first?.id == indicator.id)
    #expect(found.first?.oldPath == "$.categories[0].elements[0].indicators[0]")
    #expect(found.first?.newPath?.hasPrefix("$.categories[0].elements[1]") == true)
  }
}
