import ConsultationIndex
import Generators

/// What a standard may declare, and the tree that it holds.
extension Kit {
  static var standardRules: [Rule] {
    [declarations, measureMeanings, filterMeanings, unknownNames, awardMeanings, warningMeanings]
  }

  /// A standard with everything that can be at fault: its only measure is `q`.
  static let standardBase: JSONTree = Workshop.standard(
    {
      var plan = Workshop.Plan(
        measures: [
          "q": [
            "of": "case", "where": ["form": "council"], "count": ["periods": "quarter", "each": 1],
          ]
        ],
        tree: [
          [
            [
              Workshop.indicator(
                "i", "q", 10, ["steps": [[1, 2.5], [2, 5], [3, 7.5], [4, 10]]],
                ["stage": "one", "principles": ["two"]])
            ]
          ]
        ])
      plan.effective = ["from": "2025-01-01", "until": "2026-12-31"]
      plan.more = [
        ("documents", ["d": ["zh": "文", "en": "Doc"]]), ("stages", Workshop.terms(["one"])),
        ("principles", Workshop.terms(["two"])),
        (
          "warnings",
          [
            warning("a", "rhythm", ["measure": "q"]),
            warning(
              "b", "due",
              [
                "of": "case", "where": ["form": "council"], "from": "on", "days": 7,
                "unless": ["filed": ["present": true]], "within": 3,
              ]), warning("c", "amend", ["within": 7]),
            warning("d", "weak", ["in": "element", "share": 5]),
            warning("e", "reuse", ["across": "records"]),
          ]
        ),
      ]
      return plan
    }())

  private static func warning(_ id: String, _ key: String, _ trigger: JSONTree) -> JSONTree {
    .object([
      ("id", .string(id)), ("zh", "警"), ("en", "Warning"), ("do", ["zh": "办", "en": "Act"]),
      ("severity", "important"), (key, trigger),
    ])
  }

  /// A rule whose cases are changes of the base.
  static func rule(
    _ name: String, says: String, _ add: (inout TreeFaults) -> Void
  ) -> Rule {
    var faults = TreeFaults(standardBase)
    add(&faults)
    return Rule(
      name: name, article: "StandardFormat", says: says, content: .documents(faults.documents))
  }

  private static var declarations: Rule {
    rule(
      "standard-declarations",
      says: "names are well formed and unique, and the tree holds what is declared"
    ) { faults in
      faults.add("another format", "structure.wrong-format", ("format", "consultation-standard/2"))
      for id in ["-x", "", "a b", "居民", String(repeating: "x", count: 65)] {
        faults.add("the id `\(id)`", "structure.invalid-identifier", ("id", .string(id)))
        faults.add(
          "the kind of community `\(id)`", "structure.invalid-identifier",
          ("kinds[1].id", .string(id)))
      }
      faults.add(
        "a measure with a name that is no identifier", "structure.invalid-identifier",
        at: "measures[\"居民\"]", ("measures.居民", ["of": "case", "count": "records"]))
      faults.add(
        "a field with a blank in its name", "structure.invalid-identifier",
        ("evidence[0].fields[8].id", "a b"))
      faults.add(
        "two kinds of community of one id", "standard.repeated-identifier", ("kinds[1].id", "urban")
      )
      faults.add(
        "two tokens of one id", "standard.repeated-identifier",
        ("vocabularies.tag.tokens[2].id", "a"))
      faults.add(
        "an indicator with the id of its element", "standard.repeated-identifier", ("@.id", "C1.1"))
      faults.add(
        "a kind of community named twice", "standard.repeated-identifier", at: "@.appliesTo[2]",
        ("@.appliesTo", ["urban", "rural", "urban"]))
      faults.add(
        "a principle named twice", "standard.repeated-identifier", at: "@.principles[1]",
        ("@.principles", ["two", "two"]))
      faults.add(
        "a vocabulary without tokens", "standard.empty-list", ("vocabularies.tag.tokens", []))
      faults.add(
        "a procedure without steps", "standard.empty-list", ("procedures.way.steps", []))
      for version in ["1.0", "1.02.0", "v1.0.0", "1.0.0-rc", ""] {
        faults.add(
          "the version `\(version)`", "standard.invalid-version", ("version", .string(version)))
      }
      faults.add(
        "a standard that ends before it begins", "standard.effective-order",
        ("effective.until", "2024-12-31"))
      for name in ["anyOf", "asOf"] {
        faults.add(
          "a field called `\(name)`", "standard.reserved-field",
          ("evidence[0].fields[8].id", .string(name)))
      }
      faults.add(
        "records that count at an integer", "standard.wrong-field-type",
        ("evidence[0].counts.at", "n"))
      faults.add(
        "records that stand until a text", "standard.wrong-field-type",
        at: "evidence[1].counts.standing.until", ("evidence[1].fields[1].type", "text"))
      faults.add(
        "records that count by what is planned", "standard.counts-by-plan",
        ("evidence[0].counts.at", "due"))
      faults.add(
        "a constraint between a date and an integer", "standard.constraint-types",
        at: "evidence[0].constraints[0]", ("evidence[0].constraints[0].atMost", "n"))
      faults.add(
        "a field with no number between its bounds", "standard.empty-range",
        ("evidence[0].fields[6].atLeast", 2000))
      faults.add(
        "a rubric with one level", "standard.too-few-levels",
        ("rubrics.quality.levels", [["zh": "一", "en": "1"]]))
      for key in ["categories", "elements", "indicators"] {
        faults.add(
          "more \(key) declared than there are", "standard.declared-count",
          ("declares.\(key)", 2))
      }
      faults.add(
        "a tier that its indicators do not add up to", "standard.tier-total", times: 2,
        ("tiers[0].points", 11))
      faults.add(
        "more points than a standard may award", "standard.too-many-points", at: "tiers",
        ("tiers[0].points", 1_000_000), ("@.points", 1_000_000), ("@.award", ["atLeast": 1]),
        ("tiers[1]", ["id": "more", "zh": "更", "en": "More", "points": 1]),
        ("declares.indicators", 2),
        (
          "categories[0].elements[0].indicators[1]",
          Workshop.indicator(
            "j", "q", 1, ["atLeast": 1], ["tier": "more", "stage": "one", "principles": ["two"]])
        ))
      faults.add(
        "an indicator without a stage where there are stages", "standard.stage-missing", at: "@",
        ("@.stage", nil))
    }
  }
}
