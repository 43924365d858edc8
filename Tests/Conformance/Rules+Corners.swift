import ConsultationIndex
import Generators

/// What the articles say in passing: where two rules meet, and where there is nothing to compare.
extension Kit {
  static var cornerRules: [Rule] {
    [findings, emptyBounds, datesAhead, unused, otherLengths, emptyParts]
  }

  private static var findings: Rule {
    let plan = Workshop.Plan(
      measures: [
        "q": [
          "of": "case", "share": ["open": true],
          "whenEmpty": ["use": 5000, "given": ["measure": "r", "atLeast": 1]],
        ],
        "n": ["of": "case", "where": ["open": ["present": true]], "count": "records"],
        "r": ["of": "rule", "count": "records"],
      ],
      tree: [
        [
          [
            Workshop.indicator(
              "i", "q", 10, ["ramp": [0, 10000]], ["requires": [["measure": "n", "atLeast": 2]]]),
            Workshop.indicator("u", "q", 5, ["atLeast": 10000], ["appliesTo": ["urban"]]),
            Workshop.indicator("v", "n", 5, ["atLeast": 2], ["appliesTo": ["rural"]]),
          ]
        ]
      ])
    let rule = Workshop.record("r", ["from": "2024-01-01"], kind: "rule")
    let open = Workshop.record("a", ["open": true])
    let closed = Workshop.record("b", ["open": false])
    let blank = Workshop.record("c")
    var cases: [ScoringCase] = []
    for kind in ["urban", "rural", "urbn"] {
      for (name, records) in [
        ("nothing", []), ("an open case", [open]), ("a closed case", [closed]),
        ("a case without its field", [blank]), ("an open and a closed case", [open, closed]),
        ("all three cases", [open, closed, blank]), ("a rule", [rule]),
        ("a rule and a closed case", [rule, closed]),
        ("a rule and all three cases", [rule, open, closed, blank]),
      ] {
        cases.append(
          ScoringCase(
            name: "\(name), \(kind)", dossier: Workshop.dossier(records, kind: kind)))
      }
    }
    return Rule(
      name: "findings", article: "ScoringSemantics, 5; AssessmentFormat, a score",
      says:
        "records, what does not match and what fails are told whatever the outcome, if it applies",
      content: .scoring([Group(standard: Workshop.standard(plan), cases: cases)]))
  }

  private static var emptyBounds: Rule {
    let most = 2_147_483_647
    let rule = Workshop.record("r", ["from": "2024-01-01"], kind: "rule")
    var groups: [Group] = []
    for (name, measure) in [
      ("a cap of 5", ["ratio": ["n", "m"], "per": 1, "cap": 5]),
      ("parts of a million", ["ratio": ["n", "records"], "per": 1_000_000]),
    ] as [(String, JSONTree)] {
      var cases: [ScoringCase] = []
      for (what, records) in [
        ("nothing", []), ("7 of 1", [Workshop.record("a", ["n": 7, "m": 1])]),
        ("as many as can be of 1", [Workshop.record("a", ["n": .integer(most), "m": 1])]),
      ] {
        for witness in [[], [rule]] {
          cases.append(
            ScoringCase(
              name: "\(what) with \(name), \(witness.isEmpty ? "no" : "a") witness",
              dossier: Workshop.dossier(records + witness)))
        }
      }
      groups.append(
        Group(
          standard: Workshop.standard(
            .object(
              [("of", "case")] + measure.members + [
                ("whenEmpty", ["use": 10, "given": ["measure": "r", "atLeast": 1]])
              ]), further: ["r": ["of": "rule", "count": "records"]]), cases: cases))
    }
    return Rule(
      name: "when-empty-bounds", article: measureSection,
      says:
        "a cap is for quotients, not for what stands for nothing, which is not for what is too large",
      content: .scoring(groups))
  }

  private static var datesAhead: Rule {
    var groups: [Group] = []
    for (kind, field) in [("case", "due"), ("case", "filed"), ("rule", "until")] {
      var cases: [ScoringCase] = []
      for day in [
        "2024-12-31", "2025-06-29", "2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01",
      ] {
        for asOf in ["2025-06-30", "2026-01-31"] {
          let own: [(key: String, value: JSONTree)] =
            kind == "case" ? [("on", "2024-05-05")] : [("from", "2024-05-05")]
          cases.append(
            ScoringCase(
              name: "`\(field)` is \(day), as of \(asOf)", asOf: asOf,
              dossier: Workshop.dossier([
                Workshop.record("a", .object(own + [(field, .string(day))]), kind: kind)
              ])))
        }
      }
      groups.append(
        Group(
          standard: Workshop.standard([
            "of": .string(kind), "on": .string(field), "count": "records",
          ]), cases: cases))
    }
    return Rule(
      name: "time-on-ahead", article: "ScoringSemantics, 3",
      says: "a planned or final date that `on` names counts no earlier than it comes",
      content: .scoring(groups))
  }

  private static var unused: Rule {
    var cases: [ScoringCase] = []
    for on in ["2024-12-31", "2025-05-05", "2026-01-15", nil] as [String?] {
      for filed in ["2024-12-31", "2025-06-05", "2026-01-20", nil] as [String?] {
        for asOf in ["2025-03-31", "2026-01-31"] {
          cases.append(
            ScoringCase(
              name: "on \(on ?? "no day"), filed \(filed ?? "never"), as of \(asOf)", asOf: asOf,
              dossier: Workshop.dossier([
                Workshop.record(
                  "a",
                  [
                    "on": on.map { .string($0) } ?? .null,
                    "filed": filed.map { .string($0) } ?? .null,
                  ])
              ])))
        }
      }
    }
    return Rule(
      name: "record-unused", article: "ScoringSemantics, 7",
      says: "a record that enters no base is told of by the date that its kind counts by",
      content: .scoring([
        Group(
          standard: Workshop.standard(["of": "case", "on": "filed", "count": "records"]),
          cases: cases),
        Group(
          standard: Workshop.standard(["of": "rule", "count": "records"]),
          cases: cases.map { example in
            var example = example
            example.name += ", which no measure counts"
            return example
          }),
      ]))
  }

  private static var otherLengths: Rule {
    var groups: [Group] = []
    for (unit, counted) in [
      ("year", "half"), ("year", "quarter"), ("year", "month"), ("half", "quarter"),
      ("quarter", "month"),
    ] {
      var plan = Workshop.Plan(
        measures: ["q": ["of": "case", "count": ["periods": .string(counted), "each": 1]]],
        tree: [[[Workshop.indicator("i", "q", 10, ["atLeast": 1])]]])
      plan.period = unit
      let several = counted == "half" ? "halves" : counted + "s"
      let records = [1, 3, 4, 6, 7, 9, 10, 12].map {
        Workshop.record("a\($0)", ["on": .string(date(2025, $0, 15))])
      }
      groups.append(
        Group(
          standard: Workshop.standard(plan),
          cases: ["2025", "2025-H1", "2025-H2", "2025-Q2", "2025-Q4", "2025-04", "2025-12"].map {
            ScoringCase(
              name: "\(several) of \($0), by a standard for a \(unit)",
              dossier: Workshop.dossier(records, period: $0))
          }))
    }
    return Rule(
      name: "period-of-another-length", article: "ScoringSemantics, 4 and 7",
      says: "a dossier of another length is scored for its own period, and told so",
      content: .scoring(groups))
  }

  private static var emptyParts: Rule {
    var groups: [Group] = []
    for condition in [
      ["every": "element", "share": 5000], ["every": "element", "share": 1],
      ["every": "category", "share": 5000], ["element": "C2.1", "share": 5000],
      ["category": "C2", "share": 1],
    ] as [JSONTree] {
      let plan = Workshop.Plan(
        measures: ["q": ["figure": "homes"], "s": ["figure": "staff"]],
        tree: [
          [[Workshop.indicator("i", "q", 10, ["perUnit": 1])]],
          // For rural communities alone, so that the most of it is 0 for the others.
          [[Workshop.indicator("r", "s", 5, ["perUnit": 1], ["appliesTo": ["rural"]])]],
          [[Workshop.indicator("u", "s", 5, ["perUnit": 1], ["appliesTo": ["urban"]])]],
        ],
        grades: [
          ["id": "1A", "zh": "一", "en": "1", "cut": 5],
          ["id": "2A", "zh": "二", "en": "2", "cut": 8, "requires": [condition]],
        ])
      let shown = String(decoding: condition.compact(), as: UTF8.self)
      var cases: [ScoringCase] = []
      for kind in ["urban", "rural", "urbn"] {
        for (homes, staff) in [(10, 5), (10, 0), (10, 2), (10, 3), (4, 5)] {
          cases.append(
            ScoringCase(
              name: "\(homes) and \(staff) points, \(kind), under \(shown)",
              dossier: Workshop.dossier(
                figures: ["homes": .integer(homes), "staff": .integer(staff)], kind: kind)))
        }
      }
      groups.append(Group(standard: Workshop.standard(plan), cases: cases))
    }
    return Rule(
      name: "grade-empty-parts", article: "ScoringSemantics, 6",
      says: "a part that can bring nothing for a kind of community holds every share of it",
      content: .scoring(groups))
  }
}
