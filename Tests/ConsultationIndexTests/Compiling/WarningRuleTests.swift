import Testing

@testable import ConsultationIndex

/// Reading, writing and compiling the rules of warning.
struct WarningRuleTests {
  /// A rule with its trigger under a key.
  private static func rule(_ key: String, _ trigger: JSONTree, id: String = "r") -> JSONTree {
    .object([
      ("id", .string(id)), ("zh", "警"), ("en", "Warning"), ("do", ["zh": "办", "en": "Act"]),
      ("severity", "important"), (key, trigger),
    ])
  }

  private static func due(_ changes: [String: JSONTree] = [:]) -> JSONTree {
    let usual: JSONTree = [
      "of": "case", "where": ["form": "council"], "from": "on", "days": 7,
      "unless": ["filed": ["present": true]], "within": 3,
    ]
    return changes.reduce(usual) { $0.setting($1.key, to: $1.value) }
  }

  private static let all: JSONTree = .array([
    rule("rhythm", ["measure": "council-quarters"], id: "a"),
    rule("rhythm", ["measure": "council-quarters", "within": 0], id: "b"),
    rule("due", due(), id: "c"), rule("amend", ["within": 7], id: "d"),
    rule("weak", ["in": "element", "share": 1], id: "e"),
    rule("fall", ["in": "total", "share": 10_000, "within": 92], id: "f"),
    rule("reuse", ["across": "records"], id: "g"), rule("reuse", ["across": "periods"], id: "h"),
    rule("reuse", ["across": "communities"], id: "i"),
  ])

  @Test("Rules of every kind write what was read, and change the digest")
  func roundTrip() throws {
    let plain = try Bench.compile(Bench.tree)
    let tree = Bench.tree.setting("warnings", to: Self.all)
    let compiled = try Bench.compile(tree)
    #expect(compiled.standard.warnings.count == 9 && compiled.program.warnings.count == 9)
    #expect(try CompiledStandard(json: compiled.json).standard == compiled.standard)
    #expect(compiled.standard.tree["warnings"] == Self.all)
    #expect(compiled.digest != plain.digest)
    var chance = SeededGenerator(seed: 3)
    let shuffled = try CompiledStandard(json: tree.withKeysShuffled(&chance).compact())
    #expect(shuffled.digest == compiled.digest)
  }

  @Test("No rules, and what a rule leaves out, leave no trace in the digest")
  func defaults() throws {
    let plain = try Bench.compile(Bench.tree)
    #expect(try Bench.compile(Bench.tree.setting("warnings", to: [])).digest == plain.digest)
    #expect(try Bench.compile(Bench.tree.setting("warnings", to: .null)).digest == plain.digest)
    func digest(_ rule: JSONTree) throws -> SHA256Digest {
      try Bench.compile(Bench.tree.setting("warnings", to: .array([rule]))).digest
    }
    let short = Self.due().setting("where", to: nil)
    #expect(
      try digest(Self.rule("due", short))
        == digest(Self.rule("due", short.setting("where", to: [:]))))
    #expect(
      try digest(Self.rule("weak", ["in": "tier", "share": 5]))
        == digest(Self.rule("weak", ["in": "tier", "share": 5, "within": .null])))
  }

  @Test("A measure, or a kind of record, that only a rule uses is used")
  func isUse() throws {
    let tree = Bench.tree
      .setting(
        "measures.q", to: ["of": "session", "count": ["periods": "half", "each": 1]]
      )
    let unused = try Bench.compile(tree).warnings.map(\.code)
    let used = try Bench.compile(
      tree.setting(
        "warnings",
        to: .array([
          Self.rule("rhythm", ["measure": "q"]), Self.rule("due", Self.due(), id: "s"),
        ]))
    ).warnings.map(\.code)
    #expect(unused.count { $0 == "standard.unused-measure" } == 1)
    #expect(!used.contains("standard.unused-measure"))
    #expect(
      unused.count { $0 == "standard.unused-evidence" }
        == used.count { $0 == "standard.unused-evidence" } + 1)
  }

  @Test("What is wrong with a rule is told at its place", arguments: wrong)
  func tellsPlace(example: StandardIssue) {
    let found = issues(of: example.tree).map { "\($0.code) \($0.path ?? "")" }
    #expect(found == ["\(example.code) \(example.path)"])
  }

  private static func wrong(
    _ code: String, _ key: String, _ trigger: JSONTree, at path: String
  ) -> StandardIssue {
    StandardIssue(code, at: "warnings[0]" + path, ("warnings", .array([rule(key, trigger)])))
  }

  static let wrong: [StandardIssue] = [
    wrong(
      "standard.unknown-measure", "rhythm", ["measure": "council-quarter"], at: ".rhythm.measure"),
    wrong("standard.unknown-evidence", "due", due(["of": "cse"]), at: ".due.of"),
    wrong("standard.unknown-field", "due", due(["from": "onn"]), at: ".due.from"),
    wrong("standard.wrong-field-type", "due", due(["from": "n"]), at: ".due.from"),
    wrong(
      "standard.unknown-field", "due", due(["unless": ["fild": ["present": true]]]),
      at: ".due.unless.fild"),
    wrong(
      "standard.unknown-token", "due", due(["where": ["form": "concil"]]), at: ".due.where.form"),
    wrong("standard.empty-list", "due", due(["unless": [:]]), at: ".due.unless"),
    wrong("structure.number-out-of-range", "due", due(["days": -1]), at: ".due.days"),
    wrong("structure.missing-key", "due", due(["within": .null]), at: ".due.within"),
    wrong("structure.missing-key", "amend", [:], at: ".amend"),
    wrong("structure.unknown-key", "amend", ["within": 7, "days": 3], at: ".amend.days"),
    wrong("standard.unknown-scope", "weak", ["in": "elment", "share": 5], at: ".weak.in"),
    wrong(
      "structure.number-out-of-range", "weak", ["in": "tier", "share": 10_001], at: ".weak.share"),
    wrong("structure.number-out-of-range", "fall", ["in": "tier", "share": 0], at: ".fall.share"),
    wrong("standard.unknown-scope", "reuse", ["across": "years"], at: ".reuse.across"),
    wrong("structure.not-an-object", "reuse", "records", at: ".reuse"),
    StandardIssue(
      "standard.unknown-severity", at: "warnings[0].severity", ("warnings", all),
      ("warnings[0].severity", "urgnt")),
    StandardIssue(
      "structure.not-exactly-one", at: "warnings[3]", ("warnings", all),
      ("warnings[3].amend", nil)),
    StandardIssue(
      "structure.not-exactly-one", at: "warnings[3]", ("warnings", all),
      ("warnings[3].reuse", ["across": "records"])),
    StandardIssue(
      "standard.empty-label", at: "warnings[2].do.en", ("warnings", all),
      ("warnings[2].do.en", "")),
    StandardIssue(
      "standard.repeated-identifier", at: "warnings[1].id", ("warnings", all),
      ("warnings[1].id", "a")),
    StandardIssue(
      "structure.invalid-identifier", at: "warnings[1].id", ("warnings", all),
      ("warnings[1].id", "-")),
    StandardIssue(
      "standard.no-rhythm", at: "warnings[0].rhythm.measure", ("warnings", all),
      ("warnings[0].rhythm.measure", "q"), ("measures.q", ["of": "case", "count": "records"])),
  ]
}
