import Testing

@testable import ConsultationIndex

/// What is wrong with an assessment's JSON.
struct AssessmentReadingTests {
  private static let tree: JSONTree = {
    let tree = Bench.smallest.setting("grades[0].cut", to: 2)
      .setting(
        "grades[0].requires",
        to: [["tier": "base", "share": 9000], ["measure": "council-quarters", "atLeast": 3]])
    let article = Articles.blocks.first { $0.article == "DossierFormat.md" }?.text ?? ""
    guard let standard = try? Bench.compile(tree),
      let dossier = try? Dossier(json: Array(article.utf8))
    else { return .null }
    return standard.assess(dossier, asOf: usualDay).tree(in: .english)
  }()

  @Test("An assessment whose grade is held back reads back")
  func whole() throws {
    let assessment = try Assessment(json: Self.tree.compact())
    #expect(assessment.confirmed.heldBackBy.first?.failing.count == 2)
    #expect(JSONTree.object(assessment.tree(in: .english).members) == Self.tree)
  }

  @Test("Any other outcome or grade than today's is kept", arguments: ["later", "met"])
  func openEnded(word: String) throws {
    let finding = "categories[0].elements[0].indicators[0].outcome"
    let assessment = try Assessment(json: Self.tree.setting(finding, to: .string(word)).compact())
    #expect(assessment.confirmed.findings[0].outcome.rawValue == word)
    #expect(Outcome(rawValue: "later").labels == Labels(zh: "later", en: "later"))
    #expect(
      Outcome.all.map { $0.labels[.chinese] } == ["达标", "部分达标", "未达标", "前置条件未满足", "无材料", "不适用"])
    #expect(GradeID(rawValue: "5A").description == "5A")
  }

  @Test(
    "What is wrong is told at its place",
    arguments: [
      ("structure.wrong-format", "format", "consultation-assessment/2"),
      ("dossier.impossible-period", "period", "2025-13"),
      ("dossier.impossible-digest", "dossierDigest", "xyz"),
      ("structure.missing-key", "engine", nil),
      ("structure.missing-key", "provisional", nil), ("structure.number-out-of-range", "total", -1),
      ("standard.unknown-severity", "notices[0].severity", "fatal"),
      ("structure.missing-key", "notices[0].code", nil),
      ("structure.not-exactly-one", "heldBackBy[0].failing[0].tier", nil),
      ("structure.missing-key", "tiers", nil),
      ("structure.not-an-array", "categories", 5),
      ("structure.unknown-key", "categories[0].name", "x"),
      ("structure.not-an-object", "heldBackBy[0]", 5),
      ("structure.not-an-object", "categories[0].elements[0].indicators[0]", 5),
      ("structure.missing-key", "categories[0].elements[0].indicators[0].next.full", nil),
      ("structure.no-such-date", "asOf", "2025-02-30"),
      ("structure.not-an-object", "stages", [5]), ("structure.not-an-object", "notices", [5]),
    ] as [(String, String, JSONTree?)])
  func wrong(code: String, path: String, value: JSONTree?) {
    let error = #expect(throws: InputErrors.self) {
      try Assessment(json: Self.tree.setting(path, to: value).pretty())
    }
    #expect(error?.issues.contains { $0.code == code } == true, "\(error.map { "\($0)" } ?? "")")
  }
}
