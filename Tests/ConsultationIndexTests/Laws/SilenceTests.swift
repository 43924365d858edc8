import Testing

@testable import ConsultationIndex

/// Law 5: silence earns nothing.
struct SilenceTests {
  @Test(
    "An empty submission scores 0 under the built-in standard",
    arguments: ["urban", "rural", "none"])
  func builtIn(kind: String) throws {
    let assessment = CompiledStandard.xindu.assess(try dossier(kind: kind), asOf: usualDay)
    #expect(assessment.total == .zero && assessment.provisional.total == .zero)
    #expect(assessment.grade == nil && assessment.reach == 0)
  }

  @Test("An empty submission scores 0 under every standard", arguments: 300..<360)
  func random(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    for kind in standard.standard.kinds {
      let assessment = standard.assess(try dossier(period: "2024", kind: kind.id), asOf: usualDay)
      #expect(assessment.provisional.total == .zero, "seed \(seed)")
      // What the compiler took for the quantities of silence is what an empty submission measures.
      var notices = NoticeCollector()
      let empty = DossierMeasurement(
        standard.program, try dossier(period: "2024", kind: kind.id), asOf: usualDay, &notices)
      #expect(
        empty.measure(.provisional, &notices).quantities == standard.program.quantitiesOfSilence,
        "seed \(seed)")
    }
  }

  @Test(
    "A standard that rewards silence does not compile",
    arguments: [
      ["atMost": 3], ["lossPerUnit": 1], ["atLeast": 0], ["steps": [[0, 1], [5, 10]]],
    ] as [JSONTree])
  func refused(award: JSONTree) {
    let changed = Bench.smallest
      .setting("measures.council-quarters.count", to: "records")
      .setting("categories[0].elements[0].indicators[0].award", to: award)
    let found = issues(of: changed)
    #expect(found.map(\.code) == ["standard.silence-earns"])
    #expect(found.first?.path == "$.categories[0].elements[0].indicators[0].award")
  }
}
