import Testing

@testable import ConsultationIndex

/// What can be wrong with measures, awards and grades, and with the names they use.
struct MeaningIssueTests {
  @Test("What is wrong with a measure is told at its place", arguments: measures)
  func wrongMeasure(example: StandardIssue) { expect(example) }

  @Test("What is wrong with an award or a grade is told at its place", arguments: awards)
  func wrongAward(example: StandardIssue) { expect(example) }

  @Test("A name that does not exist is told with the nearest one", arguments: names)
  func unknownName(example: StandardIssue) {
    expect(example)
    let issue = issues(of: example.tree).first
    #expect(issue?.parameters["nearest"] != nil && issue?.parameters["known"]?.isEmpty == false)
    #expect(issue?.message(in: .english).contains("did you mean") == true)
  }

  private func expect(_ example: StandardIssue) {
    let found = issues(of: example.tree).map { "\($0.code) \($0.path ?? "")" }
    #expect(Set(found) == ["\(example.code) \(example.path)"])
  }

  private static func measure(_ code: String, _ measure: JSONTree, at path: String? = nil)
    -> StandardIssue
  {
    StandardIssue(code, at: path.map { "measures.q." + $0 }, ("measures.q", measure))
  }

  static let measures: [StandardIssue] = [
    measure("standard.needs-records", ["count": "records"]),
    measure(
      "standard.needs-records", ["ratio": ["records", ["figure": "staff"]], "per": 1],
      at: "ratio[0]"),
    measure(
      "standard.needs-records", ["ratio": [["figure": "staff"], "n"], "per": 1], at: "ratio[1]"),
    measure("standard.not-over-records", ["figure": "staff", "of": "case"], at: "of"),
    measure("standard.not-over-records", ["rating": "quality", "of": "case"], at: "of"),
    measure("standard.not-over-records", ["figure": "staff", "where": ["n": 1]], at: "where"),
    measure("standard.not-over-records", ["figure": "staff", "on": "on"], at: "on"),
    measure("standard.only-for-quotient", ["of": "case", "sum": "n", "round": "up"], at: "round"),
    measure(
      "standard.only-for-quotient",
      [
        "figure": "staff",
        "whenEmpty": ["use": 1, "given": ["measure": "council-quarters", "atLeast": 1]],
      ], at: "whenEmpty"),
    measure(
      "standard.period-too-long", ["of": "case", "count": ["periods": "year", "each": 1]],
      at: "count.periods"),
    StandardIssue(
      "standard.period-too-long", at: "#.count.periods", ("period", "month"),
      ("@.award", ["atLeast": 0]), ("@.requires", [["measure": "q", "atLeast": 1]]),
      ("measures.q", ["of": "case", "count": "records"])),
    measure(
      "standard.periods-need-date", ["of": "rule", "count": ["periods": "month", "each": 1]],
      at: "count"),
    StandardIssue(
      "standard.measure-too-deep", at: "measures.q.ratio[0].measure",
      ("measures.q", ["ratio": [["measure": "r"], ["figure": "staff"]], "per": 1]),
      ("measures.r", ["ratio": [["measure": "council-quarters"], ["figure": "staff"]], "per": 1])),
    measure(
      "standard.measure-too-deep", ["ratio": [["measure": "q"], ["figure": "staff"]], "per": 1],
      at: "ratio[0].measure"),
    measure(
      "standard.too-many-steps",
      ["of": "case", "where": ["path": ["steps": "five", "atLeast": 4]], "count": "records"],
      at: "where.path.atLeast"),
    StandardIssue(
      "standard.other-procedure", at: "measures.q.where.path.steps",
      (
        "measures.q",
        ["of": "case", "where": ["path": ["steps": "other", "atLeast": 1]], "count": "records"]
      )),
    measure(
      "standard.other-procedure", ["of": "case", "sum": ["steps": "other", "in": "path"]],
      at: "sum.steps"),
    measure("standard.wrong-field-type", ["of": "case", "sum": "note"], at: "sum"),
    measure(
      "standard.wrong-field-type", ["of": "case", "largest": ["size": "n"]], at: "largest.size"),
    measure(
      "standard.wrong-field-type", ["of": "case", "smallest": ["steps": "five", "in": "n"]],
      at: "smallest.in"),
    measure(
      "standard.wrong-field-type", ["of": "case", "count": ["distinct": "n"]], at: "count.distinct"),
    measure("standard.wrong-field-type", ["of": "case", "on": "n", "count": "records"], at: "on"),
    measure(
      "standard.wrong-field-type",
      ["of": "case", "where": ["n": ["has": "a"]], "count": "records"], at: "where.n"),
    measure(
      "standard.wrong-field-type", ["of": "case", "where": ["tags": "a"], "count": "records"],
      at: "where.tags"),
    measure(
      "standard.wrong-field-type",
      ["of": "case", "where": ["n": ["oneOf": [1, "a"]]], "count": "records"],
      at: "where.n.oneOf[1]"),
    measure(
      "standard.wrong-field-type", ["of": "case", "where": ["note": true], "count": "records"],
      at: "where.note"),
    measure(
      "standard.wrong-field-type", ["of": "case", "where": ["form": 5], "count": "records"],
      at: "where.form"),
    measure(
      "standard.wrong-field-type",
      ["of": "case", "where": ["n": ["daysAfter": "on"]], "count": "records"], at: "where.n"),
    measure(
      "standard.wrong-field-type",
      ["of": "case", "where": ["on": ["daysAfter": "n"]], "count": "records"],
      at: "where.on.daysAfter"),
    measure(
      "standard.wrong-field-type",
      ["of": "case", "where": ["form": ["atLeast": 1]], "count": "records"], at: "where.form"),
    measure(
      "standard.wrong-field-type",
      ["of": "case", "where": ["n": ["steps": "five", "atLeast": 1]], "count": "records"],
      at: "where.n"),
    measure(
      "standard.wrong-field-type",
      ["of": "case", "where": ["n": ["hasAll": ["a"]]], "count": "records"], at: "where.n"),
    measure(
      "standard.wrong-field-type",
      ["of": "case", "where": ["tags": ["oneOf": ["a"]]], "count": "records"],
      at: "where.tags.oneOf[0]"),
    measure(
      "standard.empty-range",
      ["of": "case", "where": ["n": ["atLeast": 5, "atMost": 4]], "count": "records"], at: "where.n"
    ),
    measure(
      "standard.empty-range",
      ["of": "case", "where": ["on": ["daysAfter": "due", "atMost": -1]], "count": "records"],
      at: "where.on"),
  ]

  private static func falling(_ award: JSONTree, at path: String? = nil) -> StandardIssue {
    StandardIssue(
      "standard.round-up-needed", at: path ?? "@.award",
      ("measures.q", ["of": "case", "share": ["open": true]]),
      ("@.measure", "q"), ("@.award", award))
  }

  static let awards: [StandardIssue] = [
    StandardIssue("standard.award-top", ("@.award.steps[3]", [4, 9])).at("@.award.steps[3][1]"),
    StandardIssue("standard.award-missing", ("@.award", ["byKind": ["urban": ["atLeast": 1]]])).at(
      "@.award.byKind"),
    StandardIssue("standard.step-order", ("@.award.steps[1]", [1, 5])),
    StandardIssue("standard.step-order", ("@.award.steps[1]", [2, 2.5])),
    StandardIssue("standard.ramp-order", ("@.award", ["ramp": [4, 4]])).at("@.award.ramp"),
    StandardIssue("standard.no-points", ("@.award.steps[0]", [1, 0])).at("@.award.steps[0][1]"),
    StandardIssue("standard.no-points", ("@.award", ["lossPerUnit": 0])).at("@.award.lossPerUnit"),
    StandardIssue("standard.no-points", ("grades[0].cut", 0)),
    StandardIssue("standard.empty-list", ("@.award.steps", [])),
    StandardIssue("standard.unreachable", ("@.award", ["atLeast": 5])),
    StandardIssue("standard.unreachable", ("@.award", ["perUnit": 2])),
    StandardIssue(
      "standard.unreachable", ("@.requires", [["measure": "council-quarters", "atLeast": 5]])
    ).at("@.requires[0]"),
    StandardIssue(
      "standard.empty-range",
      ("@.requires", [["measure": "council-quarters", "atLeast": 3, "atMost": 2]])
    ).at("@.requires[0]"),
    falling(["atMost": 5]), falling(["lossPerUnit": 5]),
    falling(
      ["byKind": ["urban": ["atMost": 5], "rural": ["atLeast": 1]]], at: "@.award.byKind.urban"),
    StandardIssue(
      "standard.round-up-needed", at: "grades[0].requires[0].atMost",
      ("measures.q", ["of": "case", "ratio": ["n", "m"], "per": 1]),
      ("grades[0].requires", [["measure": "q", "atMost": 5]])),
    StandardIssue(
      "standard.cut-order", at: "grades[1].cut",
      ("grades[1]", ["id": "2A", "zh": "二", "en": "2", "cut": 6])),
    StandardIssue("standard.cut-too-high", ("grades[0].cut", 10.01)),
    StandardIssue(
      "standard.floor-too-high", at: "grades[0].requires[0].atLeast",
      ("grades[0].requires", [["element": "F1", "atLeast": 11]])),
    StandardIssue(
      "standard.floor-too-high", at: "grades[0].requires[0].atLeast",
      ("grades[0].requires", [["category": "F", "atLeast": 11]])),
    StandardIssue(
      "standard.floor-too-high", at: "grades[0].requires[0].atLeast",
      ("grades[0].requires", [["tier": "base", "atLeast": 11]])),
    StandardIssue("standard.tier-total", ("tiers[0].points", 11)),
    StandardIssue(
      "standard.too-many-points", at: "tiers", ("tiers[0].points", 1_000_000),
      ("@.points", 1_000_000), ("@.award", ["atLeast": 1]),
      ("tiers[1]", ["id": "more", "zh": "更", "en": "More", "points": 1]),
      ("declares.indicators", 2),
      (
        "categories[0].elements[0].indicators[1]",
        [
          "id": "F1.a1", "zh": "更", "en": "More", "tier": "more", "points": 1,
          "measure": "council-quarters", "award": ["atLeast": 1],
          "sources": ["rule": "proposed", "threshold": "proposed", "points": "proposed"],
        ]
      )),
  ]

  private static let cited: JSONTree = ["document": "doc-2", "quote": "引文"]

  static let names: [StandardIssue] = [
    StandardIssue("standard.unknown-vocabulary", ("evidence[1].fields[4].vocabulary", "tags")),
    StandardIssue("standard.unknown-vocabulary", ("reviews.reasons", "whi")),
    StandardIssue("standard.unknown-procedure", ("evidence[1].fields[9].procedure", "fives")),
    StandardIssue("standard.unknown-evidence", ("evidence[1].fields[10].kind", "rules")),
    StandardIssue("standard.unknown-evidence", ("#.of", "sesion")),
    StandardIssue("standard.unknown-field", ("evidence[0].counts.at", "heldOm")),
    StandardIssue("standard.unknown-field", at: "#.where.from", ("#.where", ["from": "council"])),
    StandardIssue("standard.unknown-field", ("evidence[1].constraints[0].field", "onn")),
    measure(
      "standard.unknown-field",
      ["of": "case", "where": ["on": ["daysAfter": "dues"]], "count": "records"],
      at: "where.on.daysAfter"),
    measure("standard.unknown-field", ["of": "case", "sum": ["size": "tag"]], at: "sum.size"),
    measure(
      "standard.unknown-field", ["of": "case", "sum": ["steps": "five", "in": "paths"]],
      at: "sum.in"),
    measure(
      "standard.unknown-field", ["of": "case", "count": ["distinct": "tag"]], at: "count.distinct"),
    StandardIssue("standard.unknown-token", ("#.where.form", "councl")),
    measure(
      "standard.unknown-token",
      ["of": "case", "where": ["form": ["oneOf": ["talk", "tlk"]]], "count": "records"],
      at: "where.form.oneOf[1]"),
    measure("standard.unknown-figure", ["figure": "stuff"], at: "figure"),
    measure(
      "standard.unknown-figure", ["ratio": [["figure": "stuff"], ["figure": "staff"]], "per": 1],
      at: "ratio[0].figure"),
    measure("standard.unknown-rubric", ["rating": "qualty"], at: "rating"),
    measure(
      "standard.unknown-measure",
      ["ratio": [["measure": "council-quarter"], ["figure": "staff"]], "per": 1],
      at: "ratio[0].measure"),
    measure(
      "standard.unknown-measure",
      [
        "of": "case", "share": [:],
        "whenEmpty": ["use": 1, "given": ["measure": "council-quarter", "atLeast": 1]],
      ], at: "whenEmpty.given.measure"),
    StandardIssue("standard.unknown-measure", ("@.measure", "council-quarter")),
    StandardIssue(
      "standard.unknown-measure", at: "grades[0].requires[0].measure",
      ("grades[0].requires", [["measure": "council-quarter", "atLeast": 1]])),
    StandardIssue(
      "standard.unknown-tier", at: "grades[0].requires[0].tier",
      ("grades[0].requires", [["tier": "bas", "atLeast": 1]])),
    StandardIssue(
      "standard.unknown-category", at: "grades[0].requires[0].category",
      ("grades[0].requires", [["category": "F1", "atLeast": 1]])),
    StandardIssue(
      "standard.unknown-element", at: "grades[0].requires[0].element",
      ("grades[0].requires", [["element": "F2", "atLeast": 1]])),
    StandardIssue(
      "standard.unknown-kind", at: "@.appliesTo[2]", ("@.appliesTo", ["urban", "rural", "urbam"])),
    StandardIssue(
      "standard.unknown-kind", at: "@.award.byKind.urbam",
      (
        "@.award",
        ["byKind": ["urban": ["atLeast": 1], "rural": ["atLeast": 1], "urbam": ["atLeast": 1]]]
      )),
    StandardIssue(
      "standard.unknown-stage", ("@.stage", "early"),
      ("stages", [["id": "earl", "zh": "一", "en": "1"]])),
    StandardIssue(
      "standard.unknown-principle", at: "@.principles[0]", ("@.principles", ["opem"]),
      ("principles", [["id": "open", "zh": "一", "en": "1"]])),
    StandardIssue(
      "standard.unknown-document", at: "@.sources.rule.document", ("@.sources.rule", cited),
      ("documents", ["doc-1": ["zh": "文", "en": "Paper"]])),
    StandardIssue(
      "standard.unknown-document", at: "@.sources.rule.borrowed.document",
      ("@.sources.rule", ["borrowed": cited]),
      ("documents", ["doc-1": ["zh": "文", "en": "Paper"]])),
    StandardIssue(
      "standard.unknown-document", at: "categories[0].elements[0].basis.document",
      ("categories[0].elements[0].basis", cited),
      ("documents", ["doc-1": ["zh": "文", "en": "Paper"]])),
  ]
}
