import ConsultationIndex
import Generators

/// Quantities that are not counted from records, and those that are too large.
extension Kit {
  static var figures: Rule {
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

  static var ratings: Rule {
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
      name: "ratings", article: measureSection,
      says: "a rating is the lower median of each reviewer's latest level",
      content: .scoring([
        Group(
          standard: Workshop.standard(
            ["rating": "quality"], ["steps": [[1, 2], [2, 5], [3, 10]]]),
          cases: cases)
      ]))
  }

  static var steps: Rule {
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
      name: "number-steps", article: measureSection,
      says: "steps is the longest run from the first on, each not before the one before",
      content: .scoring([
        Group(
          standard: Workshop.standard(
            ["of": "case", "sum": ["steps": "way", "in": "path"]], ["steps": [[1, 1], [3, 10]]]),
          cases: cases)
      ]))
  }

  static var tooLarge: Rule {
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
      name: "quantity-too-large", article: measureSection,
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
