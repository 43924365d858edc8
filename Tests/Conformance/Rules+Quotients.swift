import ConsultationIndex
import Generators

/// Ratios and shares: how they are rounded, what enters them, and what stands for nothing.
extension Kit {
  private static func pair(_ first: Int, _ second: Int) -> JSONTree {
    Workshop.dossier(figures: ["homes": .integer(first), "staff": .integer(second)])
  }

  static var quotients: Rule {
    var groups: [Group] = []
    for (per, round, cap) in [
      (10000, "down", nil), (10000, "up", nil), (3, "down", nil), (1, "up", nil),
      (100, "down", 50), (1_000_000, "up", 333_334),
    ] as [(Int, String, Int?)] {
      var measure: [(key: String, value: JSONTree)] = [
        ("ratio", [["figure": "homes"], ["figure": "staff"]]), ("per", .integer(per)),
        ("round", .string(round)),
      ]
      if let cap { measure.append(("cap", .integer(cap))) }
      var cases: [ScoringCase] = []
      for first in [0, 1, 2, 3, 5, 7, 13, 2_147_483_647] {
        for second in [0, 1, 2, 3, 6, 7, 9, 2_147_483_647] {
          cases.append(
            ScoringCase(
              name: "\(first) of \(second) in parts per \(per), \(round)",
              dossier: pair(first, second)))
        }
      }
      groups.append(Group(standard: Workshop.standard(.object(measure)), cases: cases))
    }
    return Rule(
      name: "rounding-ratio", article: measureSection,
      says: "a ratio is rounded once, down or up as declared, and capped after that",
      content: .scoring(groups))
  }

  static var sides: Rule {
    var groups: [Group] = []
    for round in ["down", "up"] {
      var cases: [ScoringCase] = []
      for all in 0...7 {
        for good in 0...all {
          let records = (0..<all).map {
            Workshop.record("a\($0)", ["open": .boolean($0 < good)])
          }
          cases.append(
            ScoringCase(
              name: "\(good) of \(all) records, \(round)", dossier: Workshop.dossier(records)))
        }
      }
      for (good, bad) in [(1, 999_999), (999_999, 1), (1_000_000, 1_000_000), (1, 2), (2, 1)] {
        cases.append(
          ScoringCase(
            name: "a record for \(good) and one for \(bad) others, \(round)",
            dossier: Workshop.dossier([
              Workshop.record("a", ["open": true], ["times": .integer(good)]),
              Workshop.record("b", ["open": false], ["times": .integer(bad)]),
            ])))
      }
      groups.append(
        Group(
          standard: Workshop.standard(
            ["of": "case", "share": ["open": true], "round": .string(round)],
            further: ["n": ["of": "case", "count": "records"]],
            requires: [["measure": "n", "atLeast": 2]]),
          cases: cases))
    }
    return Rule(
      name: "rounding-share", article: measureSection,
      says: "a share is in parts per 10000 of its base and none over nothing",
      content: .scoring(groups))
  }

  static var ratioSides: Rule {
    let sides: [(String, JSONTree)] = [
      ("n", "n"), ("records", "records"), ("the size of tags", ["size": "tags"]),
      ("steps", ["steps": "way", "in": "path"]), ("a measure", ["measure": "rules"]),
      ("a figure", ["figure": "homes"]),
    ]
    let records: [[JSONTree]] = [
      [], [Workshop.record("a")], [Workshop.record("a", ["n": 3])],
      [Workshop.record("a", ["n": 0])],
      [Workshop.record("a", ["n": 5, "tags": ["a", "b"], "path": ["p": "2025-01-01"]])],
      [
        Workshop.record("a", ["n": 5, "tags": ["a"]]),
        Workshop.record(
          "b", ["tags": ["a", "c"], "path": ["p": "2025-01-01", "q": "2025-01-01"]]),
      ],
      [
        Workshop.record("a", ["n": 5], ["times": 3]), Workshop.record("b", ["n": 1]),
        Workshop.record("r", ["from": "2024-01-01"], kind: "rule"),
      ],
    ]
    var groups: [Group] = []
    for (first, one) in sides {
      for (second, other) in sides where first != second {
        groups.append(
          Group(
            standard: Workshop.standard(
              ["of": "case", "ratio": [one, other], "per": 10],
              further: ["rules": ["of": "rule", "count": "records"]]),
            cases: records.enumerated().map { place, records in
              ScoringCase(
                name: "\(first) by \(second), records \(place)",
                dossier: Workshop.dossier(records, figures: place < 5 ? ["homes": 4] : [:]))
            }))
      }
    }
    return Rule(
      name: "aggregate-ratio", article: measureSection,
      says: "records enter a ratio that have the integers of both sides",
      content: .scoring(groups))
  }

  static var whenEmpty: Rule {
    var groups: [Group] = []
    for least in [1, 2] {
      var cases: [ScoringCase] = []
      for rules in 0...3 {
        for open in [[], [true], [false], [true, false]] {
          for review in rules > 0 ? [false, true] : [false] {
            let witnesses = (0..<rules).map {
              Workshop.record("r\($0)", ["from": "2024-01-01"], kind: "rule")
            }
            let own = open.enumerated().map {
              Workshop.record("a\($0)", ["open": .boolean($1)])
            }
            cases.append(
              ScoringCase(
                name:
                  "cases open \(open), \(rules) witnesses of \(least), "
                  + (review ? "one accepted" : "none accepted"),
                dossier: Workshop.dossier(
                  own + witnesses,
                  reviews: review ? [Workshop.review("r0")] : [])))
          }
        }
      }
      groups.append(
        Group(
          standard: Workshop.standard(
            [
              "of": "case", "share": ["open": true],
              "whenEmpty": ["use": 10000, "given": ["measure": "r", "atLeast": .integer(least)]],
            ], ["atLeast": 5000], further: ["r": ["of": "rule", "count": "records"]]),
          cases: cases))
    }
    return Rule(
      name: "aggregate-when-empty", article: measureSection,
      says: "where there is nothing to divide by, whenEmpty needs its witness on the same basis",
      content: .scoring(groups))
  }
}
