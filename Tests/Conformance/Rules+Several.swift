import ConsultationIndex
import Generators

/// Where there is more than one thing to tell.
extension Kit {
  static var severalRules: [Rule] { [severalErrors, severalInDossiers, severalInStandards] }

  /// What may be wrong with a record, each by a field of its own, or worth telling.
  private static let flaws: [(String, (key: String, value: JSONTree))] = [
    ("a wrong type", ("note", 5)), ("an unknown token", ("form", "x")),
    ("an unknown tag", ("tags", ["a", "x"])), ("an impossible date", ("due", "2025-02-30")),
    ("a number out of bounds", ("m", 0)), ("a constraint", ("filed", "2025-05-04")),
    ("a date ahead", ("path", ["p": "2026-03-01"])), ("a dangling reference", ("see", "zz")),
    ("an unknown field", ("fild", 1)),
  ]

  private static var severalErrors: Rule {
    var cases: [ScoringCase] = []
    func add(_ name: String, _ records: [JSONTree], _ reviews: [JSONTree] = []) {
      cases.append(ScoringCase(name: name, dossier: Workshop.dossier(records, reviews: reviews)))
    }
    for (place, (first, one)) in flaws.enumerated() {
      for (second, other) in flaws[(place + 1)...] {
        add("\(first) and \(second)", [Workshop.record("a", .object([one, other]))])
      }
      let flawed = Workshop.record("a", .object([one]))
      add("\(first), withdrawn", [flawed.setting("withdrawn", to: true)])
      add("\(first), rejected", [flawed], [Workshop.review("a", "rejected")])
      add("\(first), returned", [flawed], [Workshop.review("a", "returned")])
      let second = Workshop.record("a", [:], ["revision": 2])
      add("\(first), superseded by a right revision", [flawed, second])
      add(
        "\(first), taken on confirmed alone", [flawed, second], [Workshop.review("a", "accepted")])
      add("\(first), of an unknown kind", [flawed.setting("kind", to: "cass")])
    }
    add("all of them", [Workshop.record("a", .object(flaws.map(\.1)))])
    return Rule(
      name: "reading-several", article: "ScoringSemantics, 2 and 7",
      says:
        "all errors of a record's fields are told, and only where there is none what comes next",
      content: .scoring([
        Group(standard: Workshop.standard(["of": "case", "count": "records"]), cases: cases)
      ]))
  }

  private static var severalInDossiers: Rule {
    var faults = TreeFaults(Self.dossier, readAs: "dossier")
    let record = "submission.records[0]"
    faults.add(
      "three keys that are wrong",
      issues: [
        ("structure.not-a-string", "submission.community.name"),
        ("structure.number-out-of-range", record + ".times"),
        ("dossier.unknown-decision", "reviews[0].decision"),
      ],
      changes: [
        ("submission.community.name", 5), (record + ".times", 0), ("reviews[0].decision", "yes"),
      ])
    faults.add(
      "a missing key and an unknown one",
      issues: [("structure.missing-key", record), ("structure.unknown-key", record + ".zz")],
      changes: [(record + ".id", nil), (record + ".zz", 1)])
    faults.add(
      "three things that a dossier may not say",
      issues: [
        ("structure.invalid-identifier", record + ".id"),
        ("dossier.reviews-own-case", "reviews[0].affiliation"),
        ("dossier.amend-by-too-early", "reviews[0].amendBy"),
      ],
      changes: [
        (record + ".id", "-"), ("reviews[0].affiliation", "c-1"),
        ("reviews[0].amendBy", "2025-01-01"),
      ])
    faults.add(
      "a wrong form beside what a dossier may not say",
      issues: [("structure.not-a-number", record + ".times")],
      changes: [(record + ".times", "3"), ("reviews[0].affiliation", "c-1")])
    faults.add(
      "a judgement beside a wrong form",
      issues: [
        ("dossier.judges-itself", "submission.status"),
        ("structure.not-a-date", "reviews[2].date"),
      ],
      changes: [("submission.status", "ok"), ("reviews[2].date", "soon")])
    return Rule(
      name: "document-several", article: "DossierFormat",
      says: "everything that is wrong is told at once: the form, or, where that is right, the rest",
      content: .documents(faults.documents))
  }

  private static var severalInStandards: Rule {
    var faults = TreeFaults(standardBase)
    faults.add(
      "three keys that are wrong",
      issues: [
        ("structure.not-a-string", "version"), ("standard.empty-label", "kinds[1].en"),
        ("structure.number-out-of-range", "#.count.each"),
      ],
      changes: [("version", 1), ("kinds[1].en", ""), ("#.count.each", 0)])
    faults.add(
      "an unknown name, a step out of order and a cut that is too high",
      issues: [
        ("standard.unknown-token", "#.where.form"), ("standard.step-order", "@.award.steps[1]"),
        ("standard.cut-too-high", "grades[0].cut"),
      ],
      changes: [
        ("#.where.form", "councl"), ("@.award.steps[1]", [1, 5]), ("grades[0].cut", 11),
      ])
    faults.add(
      "what is declared, and a tier, for each kind",
      issues: [
        ("standard.declared-count", "declares.elements"),
        ("standard.tier-total", "tiers[0].points"), ("standard.tier-total", "tiers[0].points"),
      ],
      changes: [("declares.elements", 2), ("tiers[0].points", 9)])
    faults.add(
      "a wrong form beside an unknown name",
      issues: [("structure.not-a-boolean", "evidence[0].fields[2].planned")],
      changes: [("evidence[0].fields[2].planned", 1), ("@.measure", "p")])
    faults.add(
      "an award for nothing beside an unknown name, which ends the proof",
      issues: [("standard.unknown-stage", "@.stage")],
      changes: [("@.stage", "on"), ("@.award", ["atMost": 3])])
    return Rule(
      name: "standard-several", article: "StandardFormat",
      says: "everything that is wrong is told at once: the form, or, where that is right, the rest",
      content: .documents(faults.documents))
  }
}
