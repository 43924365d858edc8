import Testing

@testable import ConsultationIndex

/// What can be wrong with the form of a standard, and with what it declares.
struct FormIssueTests {
  @Test("What is wrong with the form is told at its place", arguments: form)
  func wrongForm(example: StandardIssue) { expect(example) }

  @Test("What is wrong with a declaration is told at its place", arguments: declarations)
  func wrongDeclaration(example: StandardIssue) { expect(example) }

  private func expect(_ example: StandardIssue) {
    let found = issues(of: example.tree)
    #expect(found.map { "\($0.code) \($0.path ?? "")" } == ["\(example.code) \(example.path)"])
    #expect(found.first?.location != nil)
  }

  static let form: [StandardIssue] = [
    StandardIssue("structure.wrong-format", ("format", "consultation-standard/2")),
    StandardIssue("standard.empty-label", ("zh", "")),
    StandardIssue("standard.empty-label", ("unrated.en", "")),
    StandardIssue("structure.missing-key", at: "#", ("#.zh", "名")),
    StandardIssue("standard.empty-list", ("#.where", ["anyOf": []])).at("#.where.anyOf"),
    StandardIssue("standard.empty-list", ("#.where.form", ["oneOf": []])).at("#.where.form.oneOf"),
    StandardIssue("structure.not-exactly-one", at: "#", ("#.sum", "present")),
    StandardIssue("structure.not-exactly-one", at: "#", ("#.count", nil)),
    StandardIssue("structure.not-exactly-one", ("#.where.form", ["has": "a", "hasAny": ["b"]])),
    StandardIssue("structure.not-exactly-one", ("#.where.form", [:])),
    StandardIssue("structure.not-exactly-one", ("@.award", ["atLeast": 1, "atMost": 2])),
    StandardIssue("structure.not-exactly-one", ("evidence[0].counts", [:])),
    StandardIssue(
      "structure.not-exactly-one",
      ("evidence[0].counts", ["at": "heldOn", "standing": ["from": "heldOn"]])),
    StandardIssue("structure.not-exactly-one", ("grades[0].requires", [[:]])).at(
      "grades[0].requires[0]"),
    StandardIssue(
      "standard.not-two-sides", ("measures.q", ["of": "session", "ratio": ["present"], "per": 1])
    ).at("measures.q.ratio"),
    StandardIssue(
      "structure.missing-key", ("measures.q", ["of": "session", "ratio": ["present", "expected"]])),
    StandardIssue(
      "structure.not-an-array", ("measures.q", ["of": "session", "ratio": "x", "per": 1])
    ).at("measures.q.ratio"),
    StandardIssue("standard.not-two-numbers", ("@.award.steps", [[1, 10], [2]])).at(
      "@.award.steps[1]"),
    StandardIssue("standard.not-two-numbers", ("@.award", ["ramp": [1]])).at("@.award.ramp"),
    StandardIssue("structure.not-a-number", ("@.award", ["ramp": [1, "x"]])).at("@.award.ramp[1]"),
    StandardIssue("standard.not-a-literal", ("#.where.form", ["oneOf": [["x"]]])).at(
      "#.where.form.oneOf[0]"),
    StandardIssue("standard.not-a-literal", ("#.where.form", ["x"])),
    StandardIssue("standard.only-for-ratio", ("#.per", 5)),
    StandardIssue("standard.only-for-ratio", ("#.cap", 5)),
    StandardIssue("standard.no-bound", ("@.requires", [["measure": "council-quarters"]])).at(
      "@.requires[0]"),
    StandardIssue("structure.missing-key", ("grades[0].requires", [["tier": "base"]])).at(
      "grades[0].requires[0]"),
    StandardIssue(
      "structure.unknown-key", ("grades[0].requires", [["tier": "base", "share": 1, "atLeast": 1]])
    ).at("grades[0].requires[0].atLeast"),
    StandardIssue("standard.unknown-rounding", ("#.round", "sideways")),
    StandardIssue("standard.unknown-count", ("#.count", "recrods")),
    StandardIssue("standard.unknown-period", ("#.count.periods", "week")),
    StandardIssue("standard.unknown-period", ("period", "decade")),
    StandardIssue("standard.unknown-field-type", ("evidence[0].fields[0].type", "dat")),
    StandardIssue("standard.unknown-source", ("@.sources.rule", "propsed")),
    StandardIssue("structure.not-an-object", ("@.sources.rule", 3)),
    StandardIssue("structure.not-an-object", ("@.sources.rule", ["borrowed": "elsewhere"])).at(
      "@.sources.rule.borrowed"),
    StandardIssue(
      "structure.missing-key", ("@.sources.rule", ["borrowed": ["document": "doc-1"]]),
      ("documents", ["doc-1": ["zh": "文", "en": "Paper"]])
    ).at("@.sources.rule.borrowed"),
    StandardIssue(
      "structure.unknown-key",
      (
        "@.sources.rule",
        ["borrowed": ["document": "doc-1", "quote": "文"], "quote": "文"]
      ), ("documents", ["doc-1": ["zh": "文", "en": "Paper"]])
    ).at("@.sources.rule.quote"),
    StandardIssue(
      "standard.unknown-scope", ("grades[0].requires", [["every": "teir", "share": 5]])
    ).at("grades[0].requires[0].every"),
    StandardIssue(
      "structure.number-out-of-range", ("grades[0].requires", [["every": "tier", "share": 10_001]])
    ).at("grades[0].requires[0].share"),
    StandardIssue("structure.too-many-decimals", ("@.points", 1.005)),
    StandardIssue("structure.not-an-object", ("measures", [])),
    StandardIssue("structure.not-an-object", ("effective", "2025")),
    StandardIssue("structure.number-out-of-range", ("#.count.each", 0)),
    StandardIssue("structure.unknown-key", ("#.note", "x")),
    StandardIssue("structure.not-a-string", ("@.measure", 5)),
  ]

  static let declarations: [StandardIssue] = [
    StandardIssue("structure.invalid-identifier", ("id", "-x")),
    StandardIssue("structure.invalid-identifier", ("kinds[0].id", "")),
    StandardIssue(
      "structure.invalid-identifier", ("kinds[0].id", .string(String(repeating: "x", count: 65)))),
    StandardIssue(
      "structure.invalid-identifier", ("measures.居民", ["of": "case", "count": "records"])
    ).at("measures[\"居民\"]"),
    StandardIssue("structure.invalid-identifier", ("evidence[1].fields[8].id", "a b")),
    StandardIssue("standard.repeated-identifier", ("kinds[1].id", "urban")),
    StandardIssue("standard.repeated-identifier", ("vocabularies.tag.tokens[2].id", "a")),
    StandardIssue("standard.repeated-identifier", ("@.id", "F1")),
    StandardIssue("standard.repeated-identifier", ("@.appliesTo", ["urban", "rural", "urban"])).at(
      "@.appliesTo[2]"),
    StandardIssue("standard.empty-list", ("vocabularies.tag.tokens", [])),
    StandardIssue("standard.invalid-version", ("version", "1.0")),
    StandardIssue("standard.invalid-version", ("version", "1.02.0")),
    StandardIssue("standard.effective-order", ("effective.until", "2024-12-31")),
    StandardIssue("standard.reserved-field", ("evidence[1].fields[8].id", "anyOf")),
    StandardIssue("standard.reserved-field", ("evidence[2].fields[2].id", "asOf")),
    StandardIssue("standard.wrong-field-type", ("evidence[1].counts.at", "n")),
    StandardIssue("standard.wrong-field-type", ("evidence[2].fields[1].type", "text")).at(
      "evidence[2].counts.standing.until"),
    StandardIssue("standard.counts-by-plan", ("evidence[1].counts.at", "due")),
    StandardIssue("standard.constraint-types", ("evidence[1].constraints[0].atMost", "n")).at(
      "evidence[1].constraints[0]"),
    StandardIssue("standard.empty-range", ("evidence[1].fields[6].atLeast", 2000)),
    StandardIssue("standard.too-few-levels", ("rubrics.quality.levels", [["zh": "一", "en": "1"]])),
    StandardIssue("standard.declared-count", ("declares.indicators", 2)),
    StandardIssue("standard.stage-missing", ("stages", [["id": "s", "zh": "一", "en": "1"]])).at(
      "@"),
    StandardIssue(
      "standard.repeated-identifier", ("@.principles", ["p", "p"]),
      ("principles", [["id": "p", "zh": "一", "en": "1"]])
    ).at("@.principles[1]"),
  ]
}
