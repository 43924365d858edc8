import Testing

@testable import ConsultationIndex

/// What the compiler warns of.
struct WarningTests {
  private func warnings(_ tree: JSONTree) throws -> [String] {
    try Bench.compile(tree).warnings.map { "\($0.code) \($0.path ?? "")" }
  }

  @Test("The smallest standard has no warnings")
  func none() throws {
    #expect(try warnings(Bench.smallest).isEmpty)
  }

  @Test("Everything that nothing uses is named")
  func unused() throws {
    let tree = Bench.tree.setting("documents", to: ["d": ["zh": "文", "en": "Paper"]])
      .setting("principles", to: [["id": "p", "zh": "甲", "en": "P"]])
      .setting(
        "stages", to: [["id": "s", "zh": "甲", "en": "S"], ["id": "t", "zh": "乙", "en": "T"]]
      )
      .setting("categories[0].elements[0].indicators[0].stage", to: "t")
      .setting(
        "vocabularies.idle",
        to: ["zh": "词", "en": "Idle", "tokens": [["id": "a", "zh": "甲", "en": "A"]]]
      )
      .setting(
        "procedures.idle",
        to: ["zh": "程", "en": "Idle", "steps": [["id": "a", "zh": "甲", "en": "A"]]]
      )
      .setting("measures.idle", to: ["of": "session", "count": "records"])
    #expect(
      try Set(warnings(tree)) == [
        "standard.unused-document $.documents.d", "standard.unused-principle $.principles[0]",
        "standard.unused-stage $.stages[0]", "standard.unused-vocabulary $.vocabularies.idle",
        "standard.unused-procedure $.procedures.idle", "standard.unused-measure $.measures.idle",
        "standard.unused-rubric $.rubrics.quality", "standard.unused-evidence $.evidence[1]",
        "standard.unused-figure $.figures[0]", "standard.unused-figure $.figures[1]",
      ])
  }

  private let indicator = "categories[0].elements[0].indicators[0]."

  private func withholding(_ measure: JSONTree, base: JSONTree? = nil) throws -> Bool {
    var tree = Bench.smallest.setting("measures.q", to: measure)
      .setting(indicator + "measure", to: "q").setting(indicator + "award", to: ["atLeast": 5])
      .setting(
        "measures.reports", to: ["of": "session", "where": ["form": "talk"], "count": "records"])
    if let base {
      tree = tree.setting("measures.base", to: base)
        .setting(indicator + "requires", to: [["measure": "base", "atLeast": 3]])
    }
    return try warnings(tree).contains("standard.withholding $.measures.q")
  }

  private static let council: JSONTree = ["form": "council"]

  @Test(
    "A share that withholding can raise is named, unless a minimum base or a nil report stands by it"
  )
  func withholding() throws {
    let share: JSONTree = [
      "of": "session", "where": Self.council, "share": ["present": ["atLeast": 5]],
    ]
    #expect(try withholding(share))
    #expect(
      try !withholding(share, base: ["of": "session", "where": Self.council, "count": "records"]))
    #expect(try withholding(share, base: ["of": "session", "count": "records"]))
    #expect(
      try withholding(
        share, base: ["of": "session", "where": Self.council, "on": "heldOn", "count": "records"]))
    #expect(
      try withholding(share, base: ["of": "session", "where": Self.council, "largest": "present"]))
    let report: JSONTree = ["use": 10_000, "given": ["measure": "reports", "atLeast": 1]]
    #expect(try !withholding(share.setting("whenEmpty", to: report)))
    let ratio: JSONTree = ["of": "session", "ratio": ["present", "expected"], "per": 100]
    #expect(try withholding(ratio))
    #expect(try !withholding(ratio, base: ["of": "session", "sum": "expected"]))
    #expect(try withholding(ratio, base: ["of": "session", "sum": "present"]))
    #expect(try withholding(["of": "session", "ratio": ["present", "records"], "per": 100]))
    #expect(
      try !withholding(["of": "session", "ratio": [["measure": "reports"], "present"], "per": 100]))
    #expect(try !withholding(["of": "session", "sum": "present"]))
  }

  @Test(
    "What a measure can reach bounds the awards on it",
    arguments: [
      (["of": "case", "count": ["distinct": "form"]], 2),
      (
        [
          "of": "case", "where": ["form": ["oneOf": ["talk", "talk"]]],
          "count": ["distinct": "form"],
        ], 1
      ),
      (["of": "case", "count": ["distinct": "tags"]], 3),
      (["of": "case", "largest": ["size": "tags"]], 3),
      (["of": "case", "smallest": ["steps": "five", "in": "path"]], 3),
      (["of": "case", "largest": "m"], 1000),
      (["of": "case", "share": ["n": 1]], 10_000), (["figure": "staff"], 50),
      (["rating": "quality"], 3),
      (["of": "case", "ratio": ["m", "records"], "per": 10], 10_000),
      (["of": "case", "ratio": ["records", "records"], "per": 7], 7),
      (["of": "case", "ratio": ["n", "m"], "per": 7, "cap": 30], 30),
      (["of": "case", "ratio": [["figure": "staff"], "records"], "per": 7, "cap": 31], 31),
      (["ratio": [["figure": "staff"], ["figure": "households"]], "per": 7, "cap": 32], 32),
      (["of": "case", "count": ["periods": "month", "each": 2]], 12),
      (
        [
          "of": "case", "share": ["n": 1],
          "whenEmpty": ["use": 20_000, "given": ["measure": "council-quarters", "atLeast": 1]],
        ], 20_000
      ),
    ] as [(JSONTree, Int)])
  func bounds(measure: JSONTree, bound: Int) throws {
    #expect(throws: Never.self) {
      try Bench.standard(measure: measure, award: ["atLeast": .integer(bound)])
    }
    let error = #expect(throws: InputErrors.self) {
      try Bench.standard(measure: measure, award: ["atLeast": .integer(bound + 1)])
    }
    #expect(error?.issues.map(\.code) == ["standard.unreachable"])
    #expect(error?.issues.first?.parameters["bound"] == "\(bound)")
  }
}
