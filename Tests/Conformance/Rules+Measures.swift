import ConsultationIndex
import Generators

/// What measures make of records.
extension Kit {
  static var measureRules: [Rule] {
    [
      counts, distinct, months, numbers, quotients, sides, ratioSides, whenEmpty, figures, ratings,
      steps, tooLarge,
    ]
  }

  private static let section = "ScoringSemantics, 4"

  private static var counts: Rule {
    var cases: [ScoringCase] = []
    for count in 0...6 {
      for times in [1, 2, 1_000_000] {
        let records = (0..<count).map {
          Workshop.record(
            "a\($0)", kind: "case", times == 1 ? [:] : ["times": .integer(times)])
        }
        cases.append(
          ScoringCase(
            name: "\(count) records, each standing for \(times)",
            dossier: Workshop.dossier(records)))
      }
    }
    return Rule(
      name: "aggregate-records", article: section,
      says: "a count is the sum of what the records stand for",
      content: .scoring([
        Group(standard: Workshop.standard(["of": "case", "count": "records"]), cases: cases)
      ]))
  }

  private static var distinct: Rule {
    let values: [(String, String, [JSONTree])] = [
      ("form", "token", ["council", "talk", "visit", "council", ""]),
      ("tags", "tokens", [["a"], ["b", "a"], [], ["c", "c"], ["a", "b", "c"]]),
      ("note", "text", ["x", "X", "é", "e\u{301}", "x"]),
      ("filed", "date", ["2025-06-01", "2025-06-02", "2025-06-01", nil, "2025-12-31"]),
      ("see", "reference", ["r-1", "r-2", "r-1", nil, "r-3"]),
    ]
    return Rule(
      name: "aggregate-distinct", article: section,
      says: "distinct counts different values, lists flattened, texts by their code points",
      content: .scoring(
        values.map { field, type, options in
          var cases: [ScoringCase] = []
          for mask in 0..<(1 << options.count) {
            let records = options.indices.filter { mask >> $0 & 1 == 1 }.map {
              Workshop.record("a\($0)", .object([(key: field, value: options[$0])]))
            }
            cases.append(
              ScoringCase(
                name: "values of a \(type): selection \(mask)",
                dossier: Workshop.dossier(records)))
          }
          return Group(
            standard: Workshop.standard(["of": "case", "count": ["distinct": .string(field)]]),
            cases: cases)
        }))
  }

  private static var months: Rule {
    var groups: [Group] = []
    for (unit, length) in [("month", 1), ("quarter", 3), ("half", 6)] {
      for each in [1, 2] {
        var cases: [ScoringCase] = []
        for first in 1...12 {
          // The end of one and the start of the next.
          let next = first % 12 + 1
          let records = [
            Workshop.record("a", ["on": .string(date(2025, first, days(first, 2025)))]),
            Workshop.record("b", ["on": .string(date(2025, next, 1))]),
          ]
          cases.append(
            ScoringCase(
              name: "the end of month \(first) and the start of month \(next), by \(unit)",
              dossier: Workshop.dossier(records)))
          if first % length == 0 {
            cases.append(
              ScoringCase(
                name: "a record for two in month \(first), by \(unit)",
                dossier: Workshop.dossier([
                  Workshop.record(
                    "a", ["on": .string(date(2025, first, 1))], ["times": 2])
                ])))
          }
        }
        let all = (1...12).map {
          Workshop.record("a\($0)", ["on": .string(date(2025, $0, 15))])
        }
        for count in [0, 3, 11, 12] {
          cases.append(
            ScoringCase(
              name: "one record in each of \(count) months, by \(unit)",
              dossier: Workshop.dossier(Array(all.prefix(count)))))
        }
        groups.append(
          Group(
            standard: Workshop.standard([
              "of": "case", "count": ["periods": .string(unit), "each": .integer(each)],
            ]), cases: cases))
      }
    }
    return Rule(
      name: "aggregate-periods", article: section,
      says: "periods counts the months, quarters or halves with enough records",
      content: .scoring(groups))
  }

  private static var numbers: Rule {
    var groups: [Group] = []
    for aggregate in ["sum", "largest", "smallest"] {
      var cases: [ScoringCase] = []
      let lists: [[Int?]] = [
        [], [nil], [0], [1], [0, 0], [0, 1], [1, 0], [nil, 5], [5, nil, 7], [7, 5, 6], [3, 3],
        [2_147_483_647], [2_147_483_647, 0], [2_147_483_646, 1], [2_147_483_647, 1],
        [1000, 1, 999],
      ]
      for list in lists {
        for times in [1, 2] {
          let records = list.enumerated().map { place, number in
            Workshop.record(
              "a\(place)", ["n": number.map { .integer($0) } ?? .null],
              times == 1 ? [:] : ["times": 2])
          }
          let shown = list.map { $0.map { "\($0)" } ?? "absent" }.joined(separator: ", ")
          cases.append(
            ScoringCase(
              name: "\(aggregate) of [\(shown)], each for \(times)",
              dossier: Workshop.dossier(records)))
        }
      }
      groups.append(
        Group(
          standard: Workshop.standard(
            JSONTree.one(aggregate, "n", ["of": "case"]),
            further: ["n": ["of": "case", "count": "records"]],
            requires: aggregate == "smallest" ? [["measure": "n", "atLeast": 1]] : nil),
          cases: cases))
      let sized: [(String, JSONTree)] = [
        ("absent", .null), ("empty", []), ("one", ["a"]), ("twice the same", ["a", "a"]),
        ("two", ["b", "a"]), ("all", ["c", "b", "a"]),
      ]
      var pairs: [ScoringCase] = []
      for (first, one) in sized {
        for (second, other) in sized {
          pairs.append(
            ScoringCase(
              name: "\(aggregate) of the sizes of two lists: \(first), \(second)",
              dossier: Workshop.dossier([
                Workshop.record("a", ["tags": one]), Workshop.record("b", ["tags": other]),
              ])))
        }
      }
      groups.append(
        Group(
          standard: Workshop.standard(
            JSONTree.one(aggregate, ["size": "tags"], ["of": "case"]),
            further: ["n": ["of": "case", "count": "records"]],
            requires: aggregate == "smallest" ? [["measure": "n", "atLeast": 1]] : nil),
          cases: pairs))
    }
    return Rule(
      name: "aggregate-numbers", article: section,
      says:
        "sum, largest and smallest take records that have the number; a blank list is of size 0",
      content: .scoring(groups))
  }

  private static func pair(_ first: Int, _ second: Int) -> JSONTree {
    Workshop.dossier(figures: ["homes": .integer(first), "staff": .integer(second)])
  }

  private static var quotients: Rule {
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
      name: "rounding-ratio", article: section,
      says: "a ratio is rounded once, down or up as declared, and capped after that",
      content: .scoring(groups))
  }

  private static var sides: Rule {
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
      name: "rounding-share", article: section,
      says: "a share is in parts per 10000 of its base and none over nothing",
      content: .scoring(groups))
  }

  private static var ratioSides: Rule {
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
      name: "aggregate-ratio", article: section,
      says: "records enter a ratio that have the integers of both sides",
      content: .scoring(groups))
  }

  private static var whenEmpty: Rule {
    var groups: [Group] = []
    for least in [1, 2] {
      var cases: [ScoringCase] = []
      for rules in 0...3 {
        for open in [[], [true], [false], [true, false]] {
          for review in [false, true] {
            let witnesses = (0..<rules).map {
              Workshop.record("r\($0)", ["from": "2024-01-01"], kind: "rule")
            }
            let own = open.enumerated().map {
              Workshop.record("a\($0)", ["open": .boolean($1)])
            }
            cases.append(
              ScoringCase(
                name:
                  "\(open.count) cases, \(rules) witnesses of \(least), "
                  + (review ? "one accepted" : "none accepted"),
                dossier: Workshop.dossier(
                  own + witnesses,
                  reviews: review && rules > 0 ? [Workshop.review("r0")] : [])))
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
      name: "aggregate-when-empty", article: section,
      says: "where there is nothing to divide by, whenEmpty needs its witness on the same basis",
      content: .scoring(groups))
  }

  private static var figures: Rule {
    var cases: [ScoringCase] = []
    let decisions: [(String, [JSONTree])] =
      [("no review", [])]
      + ["accepted", "returned", "rejected"].flatMap { decision in
        [5, 6].map { value in
          (
            "\(decision) at \(value)",
            [figureReview("few", value, decision, on: "2025-12-01")]
          )
        }
      }
    for value in [nil, 0, 5, 6, 49, 50, 51, 2_147_483_647] as [Int?] {
      for (name, reviews) in decisions {
        let figures: JSONTree = value.map { ["few": .integer($0)] } ?? [:]
        cases.append(
          ScoringCase(
            name: "the figure \(value.map { "\($0)" } ?? "absent"), \(name)",
            dossier: Workshop.dossier(reviews: reviews, figures: figures)))
      }
    }
    for first in ["accepted", "returned", "rejected"] {
      for second in ["accepted", "returned", "rejected"] {
        for day in ["2025-11-30", "2025-12-01", "2025-12-02", "2026-02-01"] {
          cases.append(
            ScoringCase(
              name: "a figure \(first) on 2025-12-01, then in the log \(second) on \(day)",
              dossier: Workshop.dossier(
                reviews: [
                  figureReview("few", 5, first, on: "2025-12-01"),
                  figureReview("few", 5, second, on: day),
                ], figures: ["few": 5])))
        }
      }
    }
    cases.append(
      ScoringCase(
        name: "a figure that the standard does not declare",
        dossier: Workshop.dossier(
          reviews: [figureReview("fewer", 5, "accepted", on: "2025-12-01")],
          figures: ["fewer": 5])))
    return Rule(
      name: "figures", article: "ScoringSemantics, 1 and 7",
      says: "a figure counts by the latest decision on its present value, within its bound",
      content: .scoring([
        Group(standard: Workshop.standard(["figure": "few"]), cases: cases)
      ]))
  }

  static func figureReview(
    _ figure: String, _ value: Int, _ decision: String, on date: String
  ) -> JSONTree {
    [
      "figure": .string(figure), "value": .integer(value), "decision": .string(decision),
      "reviewer": "r-1", "date": .string(date),
    ]
  }

  private static var ratings: Rule {
    var cases: [ScoringCase] = []
    func add(_ name: String, _ reviews: [JSONTree], asOf: String = Workshop.asOf) {
      cases.append(
        ScoringCase(name: name, asOf: asOf, dossier: Workshop.dossier(reviews: reviews)))
    }
    func multisets(_ count: Int, from least: Int) -> [[Int]] {
      if count == 0 { return [[]] }
      return (least...3).flatMap { level in
        multisets(count - 1, from: level).map { [level] + $0 }
      }
    }
    for count in 0...4 {
      for levels in multisets(count, from: 0) {
        add(
          "levels \(levels)",
          levels.enumerated().map { Workshop.rating($1, by: "r-\($0)") })
      }
    }
    for first in 0...3 {
      for second in 0...3 {
        for day in ["2025-11-30", "2025-12-01", "2025-12-02", "2026-02-01"] {
          add(
            "one reviewer rates \(first) on 2025-12-01, then in the log \(second) on \(day)",
            [
              Workshop.rating(first, by: "r-1"), Workshop.rating(second, by: "r-1", on: day),
              Workshop.rating(1, by: "r-2"),
            ])
        }
      }
    }
    for level in [3, 4, 2_147_483_647] {
      add(
        "a level of \(level)",
        [Workshop.rating(level, by: "r-1"), Workshop.rating(2, by: "r-2")])
    }
    add("another rubric", [Workshop.rating(1, by: "r-1", rubric: "qualitie")])
    return Rule(
      name: "ratings", article: section,
      says: "a rating is the lower median of each reviewer's latest level",
      content: .scoring([
        Group(
          standard: Workshop.standard(
            ["rating": "quality"], ["steps": [[1, 2], [2, 5], [3, 10]]]),
          cases: cases)
      ]))
  }

  private static var steps: Rule {
    let days: [JSONTree] = [
      .null, "2025-05-01", "2025-05-02", "2025-05-03", ["2025-05-01", "2025-05-03"],
    ]
    var cases: [ScoringCase] = []
    for (a, p) in days.enumerated() {
      for (b, q) in days.enumerated() {
        for (c, r) in days.enumerated() {
          let path: [(key: String, value: JSONTree)] = [("p", p), ("q", q), ("r", r)]
          cases.append(
            ScoringCase(
              name: "steps \(a), \(b), \(c) of the list of days",
              dossier: Workshop.dossier([
                Workshop.record(
                  "a", ["path": .object(path.filter { $0.value != .null })])
              ])))
        }
      }
    }
    return Rule(
      name: "number-steps", article: section,
      says: "steps is the longest run from the first on, each not before the one before",
      content: .scoring([
        Group(
          standard: Workshop.standard(
            ["of": "case", "sum": ["steps": "way", "in": "path"]], ["steps": [[1, 1], [3, 10]]]),
          cases: cases)
      ]))
  }

  private static var tooLarge: Rule {
    var cases: [ScoringCase] = []
    for (n, times) in [
      (2_147_483_647, 1), (1_073_741_823, 2), (1_073_741_824, 2), (2147, 1_000_000),
      (2148, 1_000_000), (2_147_483_647, 1_000_000),
    ] {
      for more in 0...2 {
        let records =
          [Workshop.record("a", ["n": .integer(n)], ["times": .integer(times)])]
          + (0..<more).map { Workshop.record("b\($0)", ["n": 1]) }
        cases.append(
          ScoringCase(
            name: "\(n) for \(times) and \(more) more", dossier: Workshop.dossier(records)))
      }
    }
    return Rule(
      name: "quantity-too-large", article: section,
      says: "a quantity above 2147483647 is no value, with an error notice",
      content: .scoring([
        Group(
          standard: Workshop.standard(
            ["of": "case", "sum": "n"],
            further: ["mean": ["of": "case", "ratio": ["n", "records"], "per": 1]]),
          cases: cases)
      ]))
  }
}
