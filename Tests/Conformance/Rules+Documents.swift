import ConsultationIndex
import Generators

/// Documents with one fault each, written down together with the place of the fault.
extension Kit {
  static var documentRules: [Rule] { [dossierForm, standardForm, dossierMeaning] }

  /// Dossiers by form: every key of this one is damaged in every way that fits it.
  static let dossier: JSONTree = [
    "format": "consultation-dossier/1",
    "submission": [
      "format": "consultation-submission/1",
      "community": ["id": "c-1", "name": "示例社区", "kind": "urban", "street": "街"],
      "period": "2025", "demonstration": false, "figures": ["homes": 1200],
      "records": [
        [
          "id": "a", "revision": 2, "kind": "case",
          "fields": ["on": "2025-03-05", "path": ["p": ["2025-01-01"]]],
          "attachments": [["name": "图", "sha256": .string(String(repeating: "0a", count: 32))]],
          "source": ["document": "报告", "quote": "文"], "times": 3, "withdrawn": false,
        ]
      ],
    ],
    "reviews": [
      [
        "record": "a", "revision": 2, "decision": "returned", "reviewer": "r", "affiliation": "c-2",
        "date": "2025-04-10", "reason": "late", "note": "注", "amendBy": "2025-05-10",
        "stage": "first",
      ],
      [
        "figure": "homes", "value": 1200, "decision": "accepted", "reviewer": "r",
        "date": "2025-04-10",
      ],
      ["rubric": "quality", "level": 2, "reviewer": "r", "date": "2025-04-10"],
    ],
  ]

  private static let standard: JSONTree = Workshop.standard(
    {
      var plan = Workshop.Plan(
        measures: [
          "q": ["of": "case", "where": ["form": ["oneOf": ["council"]]], "count": "records"],
          "s": [
            "of": "case", "share": ["open": true], "round": "down",
            "whenEmpty": ["use": 1, "given": ["measure": "q", "atLeast": 1]],
          ],
          "r": ["ratio": [["figure": "few"], ["figure": "homes"]], "per": 100, "cap": 90],
        ],
        tree: [
          [
            [
              Workshop.indicator(
                "i", "q", 10, ["steps": [[1, 5], [2, 10]]],
                [
                  "requires": [["measure": "s", "atLeast": 1]], "appliesTo": ["urban"],
                  "stage": "one", "principles": ["two"],
                ])
            ]
          ]
        ])
      plan.kinds = ["urban"]
      plan.effective = ["from": "2025-01-01", "until": "2026-12-31"]
      plan.grades = [
        [
          "id": "1A", "zh": "1A级", "en": "1A", "cut": 6,
          "requires": [["tier": "base", "atLeast": 1]],
        ]
      ]
      plan.more = [
        ("documents", ["d": ["zh": "文", "en": "Doc"]]), ("stages", Workshop.terms(["one"])),
        ("principles", Workshop.terms(["two"])),
      ]
      return plan
    }())

  private static var dossierForm: Rule {
    var faults = Faults(Documents(reads: "dossier", base: PlacedText(dossier)))
    let required = [
      "$.format", "$.submission", "$.submission.community", "$.submission.community.id",
      "$.submission.community.name", "$.submission.community.kind", "$.submission.period",
      "$.submission.records[0].id", "$.submission.records[0].kind",
      "$.submission.records[0].attachments[0].name",
      "$.submission.records[0].source.document", "$.reviews[0].decision", "$.reviews[0].reviewer",
      "$.reviews[0].date", "$.reviews[1].value", "$.reviews[1].decision", "$.reviews[1].reviewer",
      "$.reviews[1].date", "$.reviews[2].level", "$.reviews[2].reviewer", "$.reviews[2].date",
    ]
    // A field's value may be of several types.
    faults.everywhere(required: required) { path in
      path.hasPrefix("$.submission.records[0].fields.")
    }
    for path in [
      "$.submission.records[0].revision", "$.submission.records[0].times",
      "$.submission.figures.homes", "$.reviews[0].revision", "$.reviews[1].value",
      "$.reviews[2].level",
    ] {
      let isCount = path.hasSuffix("revision") || path.hasSuffix("times")
      let most = isCount ? "1000001" : "2147483648"
      for text in ["-1", most, "1e9999"] + (isCount ? ["0"] : []) {
        faults.put(text, at: path, "structure.number-out-of-range", "the number \(text)")
      }
      for text in ["1.5", "0.1", "15e-1"] {
        faults.put(text, at: path, "structure.not-a-whole-number", "the number \(text)")
      }
    }
    for path in ["$.reviews[0].date", "$.reviews[1].date", "$.reviews[2].date"] {
      faults.dates(at: path)
    }
    for text in ["", "a b", "-a", "a/b", "居", String(repeating: "x", count: 65), "."] {
      faults.put(
        "\"\(text)\"", at: "$.submission.records[0].id", "structure.invalid-identifier",
        "the id `\(text)`")
    }
    for text in ["2025-H3", "2025-H0", "2025-Q5", "2025-13", "2025-00", "25", "2025-1", "0000", ""]
    {
      faults.put(
        "\"\(text)\"", at: "$.submission.period", "dossier.impossible-period",
        "the period `\(text)`")
    }
    return Rule(
      name: "document-dossier", article: "DossierFormat",
      says: "a dossier of a wrong form is refused with the place of what is wrong",
      content: .documents(faults.documents))
  }

  private static var standardForm: Rule {
    var faults = Faults(Documents(reads: "standard", base: PlacedText(standard)))
    let base = faults.documents.base
    // What the article does not mark with a question mark, wherever it stands.
    let required = base.paths.filter { path in
      let key = path.split(separator: ".").last.map(String.init) ?? ""
      if [
        "$.format", "$.effective", "$.period", "$.version", "$.declares", "$.kinds", "$.tiers",
        "$.measures", "$.categories", "$.grades", "$.unrated", "$.effective.from",
      ].contains(path) {
        return true
      }
      // A measure has two names or none.
      return ["zh", "en", "id", "tokens", "levels", "reviewers", "cut", "tier", "points"].contains(
        key)
        && !path.hasPrefix("$.grades[0].requires") && !path.contains("sources")
    }
    faults.everywhere(required: required) { path in
      // A filter's test, an award and a side may be of several types, and a count as well.
      path.contains("where") || path.hasSuffix(".open") || path.contains("steps[")
        || path.contains("ratio[") || path.hasSuffix(".count") || path.contains("sources")
        || path.contains("award")
    }
    for path in base.paths where path.hasSuffix(".zh") || path.hasSuffix(".en") {
      faults.put("\"\"", at: path, "standard.empty-label", "an empty name")
    }
    for path in ["$.effective.from", "$.effective.until"] { faults.dates(at: path) }
    for path in [
      "$.tiers[0].points", "$.grades[0].cut", "$.categories[0].elements[0].indicators[0].points",
    ] {
      for text in ["0.001", "1.234", "1e-3"] {
        faults.put(text, at: path, "structure.too-many-decimals", "the number \(text)")
      }
      for text in ["-1", "-0.01", "1000000.01", "1e7"] {
        faults.put(text, at: path, "structure.number-out-of-range", "the number \(text)")
      }
    }
    for path in ["$.declares.categories", "$.declares.elements", "$.declares.indicators"] {
      for text in ["-1", "1000001"] {
        faults.put(text, at: path, "structure.number-out-of-range", "the number \(text)")
      }
      faults.put("1.5", at: path, "structure.not-a-whole-number", "the number 1.5")
    }
    return Rule(
      name: "document-standard", article: "StandardFormat",
      says: "a standard of a wrong form is refused with the place of what is wrong",
      content: .documents(faults.documents))
  }

  private static var dossierMeaning: Rule {
    var faults = Faults(Documents(reads: "dossier", base: PlacedText(dossier)))
    let submission = "$.submission"
    for key in ["review", "reviews", "rating", "ratings", "status", "decision", "accepted"] {
      for parent in [submission, submission + ".community", submission + ".records[0]"] {
        faults.insert(key, "1", into: parent, "dossier.judges-itself", atValue: true)
      }
    }
    faults.put(
      "\"c-1\"", at: "$.reviews[0].affiliation", "dossier.reviews-own-case",
      "the community's own reviewer")
    for word in ["Accepted", "accept", "", "通过"] {
      faults.put(
        "\"\(word)\"", at: "$.reviews[0].decision", "dossier.unknown-decision",
        "the decision `\(word)`")
    }
    for day in ["2025-04-09", "2024-12-31"] {
      faults.put(
        "\"\(day)\"", at: "$.reviews[0].amendBy", "dossier.amend-by-too-early",
        "to be amended by \(day)")
    }
    for digest in ["", "0a", String(repeating: "0", count: 63), String(repeating: "g", count: 64)] {
      faults.put(
        "\"\(digest)\"", at: submission + ".records[0].attachments[0].sha256",
        "dossier.impossible-digest", "a digest of \(digest.count) characters")
    }
    return Rule(
      name: "document-meaning", article: "DossierFormat",
      says: "what a dossier may not say is refused with its place",
      content: .documents(faults.documents))
  }
}
