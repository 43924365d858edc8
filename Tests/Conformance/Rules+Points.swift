import ConsultationIndex
import Generators

/// What quantities bring: awards, requirements, kinds, views.
extension Kit {
  static var pointRules: [Rule] {
    [awards, ramps, requirements, kinds, views, demonstrations, cuts, floors, every, measureFloors]
  }

  private static func standard(_ award: JSONTree, points: JSONTree = 10) -> JSONTree {
    Workshop.standard(
      Workshop.Plan(
        measures: ["q": ["figure": "homes"]],
        tree: [[[Workshop.indicator("i", "q", points, award)]]],
        grades: [["id": "1A", "zh": "1A级", "en": "1A", "cut": points]]))
  }

  private static func homes(_ value: Int?, kind: String = "urban") -> JSONTree {
    Workshop.dossier(figures: value.map { ["homes": .integer($0)] } ?? [:], kind: kind)
  }

  private static func group(
    _ award: JSONTree, points: JSONTree = 10, _ quantities: [Int?]
  ) -> Group {
    let shown =
      String(decoding: award.compact(), as: UTF8.self)
      + (points == 10 ? "" : " of \(String(decoding: points.compact(), as: UTF8.self)) points")
    return Group(
      standard: standard(award, points: points),
      cases: quantities.map { quantity in
        ScoringCase(
          name: "\(quantity.map { "\($0)" } ?? "no quantity") under \(shown)",
          dossier: homes(quantity))
      })
  }

  private static var awards: Rule {
    let most = 2_147_483_647
    return Rule(
      name: "award", article: "StandardFormat, the tree; ScoringSemantics, 5",
      says: "an award is a function of one integer, its thresholds included",
      content: .scoring([
        group(["atLeast": 1], [nil, 0, 1, 2, most]),
        group(["atLeast": 100], [nil, 0, 99, 100, 101, most]),
        group(["atLeast": .integer(most)], [0, most - 1, most]),
        group(["atMost": 0], [nil, 0, 1, most]), group(["atMost": 5], [nil, 0, 4, 5, 6, most]),
        group(
          ["steps": [[1, 2.5], [2, 5], [4, 7.5], [8, 10]]],
          [nil, 0, 1, 2, 3, 4, 5, 7, 8, 9, most]),
        group(["steps": [[100, 0.01], [101, 10]]], [0, 99, 100, 101, 102]),
        group(["steps": [[5, 10]]], [4, 5, 6]),
        group(["perUnit": 2.5], [nil, 0, 1, 2, 3, 4, 5, most]),
        group(["perUnit": 3], [0, 1, 2, 3, 4, 5]),
        group(["perUnit": 0.01], [0, 1, 999, 1000, 1001]),
        group(["perUnit": 10], [0, 1, 2]), group(["lossPerUnit": 2.5], [nil, 0, 1, 3, 4, 5, most]),
        group(["lossPerUnit": 3], [0, 1, 2, 3, 4, 5]),
        group(["lossPerUnit": 0.01], [0, 1, 999, 1000, 1001]),
        group(["lossPerUnit": 10], [0, 1, 2]),
      ]))
  }

  private static var ramps: Rule {
    let ends = [(0, 3), (0, 7), (3, 10), (100, 113), (0, 1), (8000, 9500)]
    var groups: [Group] = []
    for (a, b) in ends {
      for points in [10, 0.01, 3.33] as [JSONTree] {
        let near =
          b - a <= 13
          ? Array(max(0, a - 1)...b + 1)
          : [0, a - 1, a, a + 1, a + 2, a + 149, a + 150, b - 2, b - 1, b, b + 1]
        groups.append(group(["ramp": [.integer(a), .integer(b)]], points: points, near))
      }
    }
    groups.append(
      group(
        ["ramp": [0, 2_147_483_647]], [0, 1, 2_147_483, 2_147_484, 2_147_483_646, 2_147_483_647]))
    return Rule(
      name: "rounding-ramp", article: "StandardFormat, the tree",
      says: "a ramp rounds down to hundredths of a point between its ends",
      content: .scoring(groups))
  }

  private static var requirements: Rule {
    var groups: [Group] = []
    for (name, requires) in [
      ("staff at least 5", [["measure": "s", "atLeast": 5]]),
      ("staff at most 5", [["measure": "s", "atMost": 5]]),
      ("staff from 5 to 6", [["measure": "s", "atLeast": 5, "atMost": 6]]),
      (
        "staff at least 5 and few at least 2",
        [["measure": "s", "atLeast": 5], ["measure": "f", "atLeast": 2]]
      ),
    ] as [(String, JSONTree)] {
      var cases: [ScoringCase] = []
      for staff in [nil, 0, 4, 5, 6, 7] as [Int?] {
        for (homes, few) in [(nil, 2), (0, 2), (1, 1), (1, nil), (1, 2)] as [(Int?, Int?)] {
          var figures: [(key: String, value: JSONTree)] = []
          if let homes { figures.append(("homes", .integer(homes))) }
          if let staff { figures.append(("staff", .integer(staff))) }
          if let few { figures.append(("few", .integer(few))) }
          func shown(_ value: Int?) -> String { value.map { "\($0)" } ?? "none" }
          cases.append(
            ScoringCase(
              name: "\(name): staff \(shown(staff)), homes \(shown(homes)), few \(shown(few))",
              dossier: Workshop.dossier(figures: .object(figures))))
        }
      }
      groups.append(
        Group(
          standard: Workshop.standard(
            ["figure": "homes"], further: ["s": ["figure": "staff"], "f": ["figure": "few"]],
            requires: requires), cases: cases))
    }
    var cases: [ScoringCase] = []
    for count in 0...6 {
      for good in 0...count {
        cases.append(
          ScoringCase(
            name: "\(good) of \(count) with a minimum base of 4",
            dossier: Workshop.dossier(
              (0..<count).map { Workshop.record("a\($0)", ["open": .boolean($0 < good)]) })))
      }
    }
    groups.append(
      Group(
        standard: Workshop.standard(
          ["of": "case", "share": ["open": true]], ["atLeast": 7500],
          further: ["n": ["of": "case", "count": "records"]],
          requires: [["measure": "n", "atLeast": 4]]), cases: cases))
    return Rule(
      name: "requirements", article: "ScoringSemantics, 5",
      says: "an indicator brings nothing where a requirement fails or its measure has no quantity",
      content: .scoring(groups))
  }

  private static var kinds: Rule {
    let plan = Workshop.Plan(
      measures: ["q": ["figure": "homes"]],
      tree: [
        [
          [
            Workshop.indicator("all", "q", 10, ["atLeast": 2]),
            Workshop.indicator("urban-only", "q", 5, ["atLeast": 1], ["appliesTo": ["urban"]]),
            Workshop.indicator("rural-only", "q", 5, ["atLeast": 3], ["appliesTo": ["rural"]]),
            Workshop.indicator(
              "by-kind", "q", 10, ["byKind": ["urban": ["atLeast": 4], "rural": ["ramp": [0, 4]]]]),
          ]
        ]
      ],
      grades: [
        ["id": "1A", "zh": "1A级", "en": "1A", "cut": 15],
        [
          "id": "2A", "zh": "2A级", "en": "2A", "cut": 20,
          "requires": [["every": "element", "share": 9000]],
        ],
      ])
    var cases: [ScoringCase] = []
    for kind in ["urban", "rural", "mixed", "Urban"] {
      for value in [nil, 0, 1, 2, 3, 4, 5] as [Int?] {
        cases.append(
          ScoringCase(
            name: "\(kind) with \(value.map { "\($0)" } ?? "no") homes",
            dossier: homes(value, kind: kind)))
      }
    }
    return Rule(
      name: "kinds-of-community", article: "ScoringSemantics, 5 and 7",
      says: "what an indicator is for and what it awards may differ by kind of community",
      content: .scoring([Group(standard: Workshop.standard(plan), cases: cases)]))
  }

  private static var views: Rule {
    var plan = Workshop.Plan(
      measures: ["q": ["figure": "homes"], "s": ["figure": "staff"]],
      tree: [
        [
          [
            Workshop.indicator(
              "x", "q", 10, ["perUnit": 1], ["stage": "first", "principles": ["one", "two"]]),
            Workshop.indicator(
              "y", "s", 5, ["perUnit": 0.5], ["stage": "last", "principles": ["two"]]),
          ]
        ],
        [
          [
            Workshop.indicator(
              "z", "s", 7.5, ["ramp": [0, 3]], ["stage": "first", "appliesTo": ["urban"]]),
            Workshop.indicator(
              "v", "s", 7.5, ["ramp": [0, 4]], ["stage": "last", "appliesTo": ["rural"]]),
          ]
        ],
      ])
    plan.more = [
      ("stages", Workshop.terms(["first", "last"])),
      ("principles", Workshop.terms(["one", "two"])),
    ]
    var cases: [ScoringCase] = []
    for homes in [0, 1, 9, 10, 11] {
      for staff in [0, 1, 2, 3, 10] {
        for kind in ["urban", "rural"] {
          cases.append(
            ScoringCase(
              name: "homes \(homes), staff \(staff), \(kind)",
              dossier: Workshop.dossier(
                figures: ["homes": .integer(homes), "staff": .integer(staff)], kind: kind)))
        }
      }
    }
    return Rule(
      name: "sums-and-views", article: "ScoringSemantics, 5",
      says: "points are sums by element, category, tier and stage; principles overlap",
      content: .scoring([Group(standard: Workshop.standard(plan), cases: cases)]))
  }

  private static var demonstrations: Rule {
    var cases: [ScoringCase] = []
    for flag in [true, false] {
      for value in [0, 5, 6, 7, 10] {
        for accepted in [true, false] {
          cases.append(
            ScoringCase(
              name:
                "demonstration \(flag), \(value) points, \(accepted ? "accepted" : "undecided")",
              dossier: Workshop.dossier(
                reviews: accepted
                  ? [figureReview("homes", value, "accepted", on: "2026-01-01")] : [],
                figures: ["homes": .integer(value)], ["demonstration": .boolean(flag)])))
        }
      }
    }
    var plan = Workshop.Plan(
      measures: ["q": ["figure": "homes"]],
      tree: [[[Workshop.indicator("i", "q", 10, ["perUnit": 1])]]])
    plan.grades = [
      ["id": "1A", "zh": "1A级", "en": "1A", "cut": 5],
      [
        "id": "2A", "zh": "2A级", "en": "2A", "cut": 6,
        "requires": [["tier": "base", "atLeast": 7]],
      ],
    ]
    return Rule(
      name: "demonstrations", article: "ScoringSemantics, 6",
      says: "a demonstration is given no grade and is held back by none",
      content: .scoring([Group(standard: Workshop.standard(plan), cases: cases)]))
  }
}
