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

  /// The section of the semantics that these rules stand in.
  static let measureSection = "ScoringSemantics, 4"

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
      name: "aggregate-records", article: measureSection,
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
      name: "aggregate-distinct", article: measureSection,
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
              name:
                "the end of month \(first) and the start of month \(next), by \(unit), \(each) in each",
              dossier: Workshop.dossier(records)))
          if first % length == 0 {
            cases.append(
              ScoringCase(
                name: "a record for two in month \(first), by \(unit), \(each) in each",
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
              name: "one record in each of \(count) months, by \(unit), \(each) in each",
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
      name: "aggregate-periods", article: measureSection,
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
      name: "aggregate-numbers", article: measureSection,
      says:
        "sum, largest and smallest take records that have the number; a blank list is of size 0",
      content: .scoring(groups))
  }
}
