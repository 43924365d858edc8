import Testing

@testable import ConsultationIndex

/// Reading, writing and the digest of a standard.
struct StandardFormTests {
  private func standard(_ bytes: [UInt8]) throws -> Standard {
    try CompiledStandard(json: bytes).standard
  }

  @Test("A standard reads back from what it writes, and its digest stands", arguments: 0..<40)
  func roundTrip(seed: Int) throws {
    let tree = RandomStandard.tree(seed: seed)
    let compiled = try Bench.compile(tree)
    #expect(try standard(compiled.standard.json) == compiled.standard, "seed \(seed)")
    #expect(try standard(compiled.standard.tree.canonical()) == compiled.standard, "seed \(seed)")
    var chance = SeededGenerator(seed: seed)
    let shuffled = try CompiledStandard(json: tree.withKeysShuffled(&chance).compact())
    #expect(shuffled.standard == compiled.standard && shuffled.digest == compiled.digest)
    #expect(shuffled.warnings.map(\.code).sorted() == compiled.warnings.map(\.code).sorted())
    #expect(try CompiledStandard(compiled.standard).digest == compiled.digest)
  }

  @Test("Defaults and what is empty or null leave no trace in the digest")
  func defaults() throws {
    let spelled = Bench.smallest.setting("documents", to: [:]).setting("stages", to: [])
      .setting("rubrics", to: nil).setting("procedures", to: .null).setting("figures", to: [])
      .setting("reviews", to: .null).setting("effective.until", to: .null)
      .setting("measures.council-quarters.round", to: "down")
      .setting("measures.council-quarters.whenEmpty", to: .null).setting("measures.none", to: .null)
      .setting("categories[0].elements[0].basis", to: .null)
      .setting("categories[0].elements[0].indicators[0].points", to: .number("1.0e1"))
      .setting("categories[0].elements[0].indicators[0].requires", to: [])
      .setting("categories[0].elements[0].indicators[0].appliesTo", to: .null)
      .setting("categories[0].elements[0].indicators[0].award.byKind", to: .null)
      .setting("evidence[0].fields[0].planned", to: false)
      .setting("evidence[0].fields[1].help", to: .null).setting("grades[0].requires", to: [])
    #expect(try Bench.compile(spelled).digest == Bench.compile(Bench.smallest).digest)
  }

  @Test("A null beside the key that is meant counts as absent")
  func nullBeside() throws {
    let measure: JSONTree = [
      "of": "case", "per": 1,
      "ratio": [
        ["measure": .null, "figure": .null, "size": "tags"], ["figure": "staff", "measure": .null],
      ],
      "where": ["n": .null, "m": ["oneOf": .null, "atLeast": 1]],
    ]
    let standard = try Bench.standard(measures: ["q": measure])
    #expect(
      standard.standard.measures["q"]?.value
        == .ratio(.number(.size("tags")), .figure("staff"), per: 1, cap: nil))
    #expect(standard.standard.measures["q"]?.filter.tests.map(\.field) == ["m"])
  }

  @Test("The digest of the smallest standard is what it has always been")
  func golden() throws {
    #expect(
      try Bench.compile(Bench.smallest).digest.description
        == "cf002253e66ebc22ea9d804262dbde36d0dad956e33461a374119e10a6d73250")
  }

  @Test("A bench of every type of field writes what it read")
  func everyType() throws {
    let compiled = try Bench.compile(
      Bench.tree.setting("evidence[1].fields[3].help", to: ["zh": "助", "en": "Help"]))
    #expect(try standard(compiled.standard.json) == compiled.standard)
    #expect(compiled.name(of: "urban", in: .english) == "Urban community")
    #expect(
      compiled.name(of: "F", in: .english) == "Forms"
        && compiled.name(of: "F1", in: .chinese) == "议事会常态运行")
    #expect(compiled.name(of: "F1.b1", in: .english) == "Quarterly council")
    #expect(
      compiled.name(of: "base", in: .english) == "Base"
        && compiled.name(of: "1A", in: .chinese) == "1A级")
    #expect(compiled.name(of: "nothing", in: .english) == nil)
  }
}
