import Testing

@testable import ConsultationIndex

/// Reading, writing and the digest of a dossier, and of an assessment.
struct DossierFormTests {
  private static let standard = try? Bench.compile(RandomStandard.tree(seed: 11))

  @Test("A dossier reads back from what it writes, and its digest stands", arguments: 0..<60)
  func roundTrip(seed: Int) throws {
    let standard = try #require(Self.standard)
    let dossier = try Dossier(
      json: RandomDossier.tree(seed: seed, for: standard.standard).compact())
    let again = try Dossier(json: dossier.json)
    #expect(again.digest == dossier.digest && again.reviews == dossier.reviews, "seed \(seed)")
    #expect(try Dossier(json: again.json) == again, "seed \(seed)")
    #expect(again.tree == dossier.tree, "seed \(seed)")
  }

  @Test("An assessment reads back from what it writes", arguments: 0..<60)
  func assessment(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed % 12))
    let dossier = try Dossier(
      json: RandomDossier.tree(seed: seed, for: standard.standard).compact())
    let first = standard.assess(dossier, asOf: RandomDossier.asOf(seed: seed))
    let assessment = standard.assess(dossier, asOf: usualDay, superseding: first.receipt)
    for language in Language.allCases {
      #expect(try Assessment(json: assessment.json(in: language)) == assessment, "seed \(seed)")
    }
    #expect(assessment.receipt.supersedes == first.receipt.digest)
    #expect(assessment.receipt.standardDigest == standard.digest && first.receipt.supersedes == nil)
  }

  private func article() throws -> JSONTree {
    try JSONTree(Articles.blocks.first { $0.article == "DossierFormat.md" }?.text ?? "")
  }

  private func digest(_ tree: JSONTree) throws -> SHA256Digest {
    try Dossier(json: tree.compact()).digest
  }

  @Test("Defaults, repetition and what means nothing leave no trace in the digest")
  func defaults() throws {
    let tree = try article()
    let records = "submission.records"
    let same = [
      tree.setting("submission.format", to: nil), tree.setting(records + "[0].revision", to: 1),
      tree.setting(records + "[0].times", to: 1),
      tree.setting(records + "[0].withdrawn", to: false),
      tree.setting("submission.demonstration", to: false),
      tree.setting(records + "[1].attachments", to: []),
      tree.setting(records + "[3]", to: tree["submission"]?["records"]?.elements[0]),
      tree.setting(records + "[0].fields.none", to: .null),
      tree.setting("submission.figures.none", to: .null),
      tree.setting("submission.community.street", to: "示例街道"),
      tree.setting(records + "[2].source.quote", to: .null),
    ]
    for variant in same { #expect(try digest(variant) == digest(tree)) }
    let steps = tree.setting(
      records + "[0].fields.path",
      to: ["p": "2025-01-01", "q": ["2025-02-02", "2025-01-01", "2025-02-02"]])
    let sorted = tree.setting(
      records + "[0].fields.path", to: ["q": ["2025-01-01", "2025-02-02"], "p": ["2025-01-01"]])
    #expect(try digest(steps) == digest(sorted) && digest(steps) != digest(tree))
    let first: JSONTree = [
      ["name": "b"], ["name": "a", "sha256": .string(String(repeating: "b", count: 64))],
      ["name": "a"],
    ]
    let second = JSONTree.array(Array(first.elements.reversed()))
    #expect(
      try digest(tree.setting(records + "[0].attachments", to: first))
        == digest(tree.setting(records + "[0].attachments", to: second)))
    #expect(try digest(tree["submission"] ?? .null) == digest(tree.setting("reviews", to: nil)))
  }

  @Test("The digest of the article's dossier is what it has always been")
  func golden() throws {
    #expect(
      try digest(article()).description
        == "9ac5d76cbe16f94cbaaa218f5ca3b3cb36d48d078961237537764a25fdbf11d8")
  }

  @Test(
    "What is wrong with a dossier is told at its place",
    arguments: [
      ("structure.wrong-format", "format", "consultation-dossier/2"),
      ("structure.wrong-format", "submission.format", "x"),
      ("dossier.empty", "submission.community.id", ""),
      ("dossier.empty", "reviews[0].reviewer", ""),
      ("dossier.impossible-period", "submission.period", "2025-H3"),
      ("dossier.impossible-period", "submission.period", "25"),
      ("structure.number-out-of-range", "submission.figures.households", -1),
      ("structure.number-out-of-range", "submission.records[0].times", 0),
      ("structure.number-out-of-range", "submission.records[1].revision", 1_000_001),
      ("structure.number-out-of-range", "submission.records[0].fields.present", .number("1e30")),
      ("structure.not-a-whole-number", "submission.records[0].fields.present", 1.5),
      ("structure.invalid-identifier", "submission.records[2].id", "../x"),
      ("dossier.kind-changed", "submission.records[1].kind", "rule"),
      ("dossier.impossible-digest", "submission.records[0].attachments[0].sha256", "ab"),
      ("dossier.unknown-decision", "reviews[0].decision", "acepted"),
      ("dossier.amend-by-not-returned", "reviews[1].amendBy", "2025-12-01"),
      ("dossier.amend-by-too-early", "reviews[0].amendBy", "2025-04-09"),
      ("structure.no-such-date", "reviews[0].date", "2025-02-29"),
      ("structure.unknown-key", "reviews[0].level", 2),
      ("structure.not-a-string", "submission.records[0].fields.list", [5]),
      ("structure.not-a-string", "submission.records[0].fields.path", ["p": 5]),
      ("structure.not-a-number", "reviews[2].value", "x"), ("structure.not-an-array", "reviews", 5),
    ] as [(String, String, JSONTree)])
  func wrong(code: String, path: String, value: JSONTree) throws {
    let tree = try article().setting(path, to: value)
    let error = #expect(throws: InputErrors.self) { try Dossier(json: tree.pretty()) }
    let issue = error?.issues.first
    #expect(error?.issues.count == 1 && issue?.code == code)
    #expect(issue?.path?.hasPrefix("$." + path) == true && issue?.location != nil)
  }

  @Test("A review is about exactly one thing")
  func subjects() throws {
    for value: JSONTree in [
      ["reviewer": "r", "date": "2025-01-01"],
      ["record": "a", "rubric": "b", "reviewer": "r", "date": "2025-01-01"],
    ] {
      let tree = try article().setting("reviews", to: [value])
      let error = #expect(throws: InputErrors.self) { try Dossier(json: tree.compact()) }
      #expect(
        error?.issues.contains {
          $0.code == "structure.not-exactly-one" && $0.path == "$.reviews[0]"
        } == true)
    }
  }

  @Test("The same revision with other content is an error")
  func conflict() throws {
    let error = #expect(throws: InputErrors.self) {
      try dossier([.case("c", ["n": .integer(1)]), .case("c", ["n": .integer(2)])])
    }
    #expect(
      error?.issues.map { "\($0.code) \($0.path ?? "")" } == [
        "dossier.revision-conflict $.submission.records[1]"
      ])
    #expect(error?.issues.first?.parameters["first"] == "0")
  }

  @Test("A submission built in Swift keeps the same bounds")
  func inSwift() throws {
    let error = #expect(throws: InputErrors.self) {
      try dossier(
        [.case("c", times: 0), .case("d", revision: 0)], figures: ["x": -1, "y": Int.max])
    }
    #expect(
      Set(error?.issues.map { $0.path ?? "" } ?? []) == [
        "$.submission.records[0].times", "$.submission.records[1].revision",
        "$.submission.figures.x", "$.submission.figures.y",
      ])
    #expect(error?.description.contains("`0` is not between 1 and 1000000") == true)
  }

  @Test("More records or reviews than the limits allow are refused")
  func limits() throws {
    let bytes = try article().compact()
    func codes(_ limits: Limits) -> [String] {
      do throws(InputErrors) {
        _ = try Dossier(json: bytes, limits: limits)
        return []
      } catch {
        return error.issues.map { "\($0.code) \($0.path ?? "")" }
      }
    }
    #expect(codes(Limits(records: 3, reviews: 4)).isEmpty)
    #expect(codes(Limits(records: 2)) == ["dossier.too-many $.submission.records"])
    #expect(codes(Limits(reviews: 3)) == ["dossier.too-many $.reviews"])
  }
}
