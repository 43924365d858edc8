import ConsultationIndex
import Generators

/// How filters look at what records hold.
extension Kit {
  /// One group for each filter, with the same records.
  private static func groups(
    _ filters: [(String, JSONTree)], _ records: [(String, JSONTree)], asOf: String = Workshop.asOf
  ) -> [Group] {
    filters.map { filter, tree in
      Group(
        standard: Workshop.standard(["of": "case", "where": tree, "count": "records"]),
        cases: records.map { name, fields in
          ScoringCase(
            name: "\(name) where \(filter)", asOf: asOf,
            dossier: Workshop.dossier([Workshop.record("a", fields)]))
        })
    }
  }

  static var tokenFilters: Rule {
    Rule(
      name: "filter-literal", article: "StandardFormat, measures",
      says: "a literal or oneOf holds for the value itself; an absent field fails",
      content: .scoring(
        groups(
          [
            ("form is council", ["form": "council"]),
            ("form is council or talk", ["form": ["oneOf": ["council", "talk"]]]),
            ("n is 3", ["n": 3]), ("n is 0", ["n": 0]), ("n is 3 or 5", ["n": ["oneOf": [3, 5]]]),
            ("open", ["open": true]), ("not open", ["open": false]),
            ("open and council", ["open": true, "form": "council"]),
          ],
          [
            ("nothing", [:]), ("council", ["form": "council"]), ("talk", ["form": "talk"]),
            ("visit", ["form": "visit"]), ("0", ["n": 0]), ("2", ["n": 2]), ("3", ["n": 3]),
            ("4", ["n": 4]), ("5", ["n": 5]), ("open", ["open": true]), ("shut", ["open": false]),
            ("open council", ["open": true, "form": "council", "n": 3]),
          ])))
  }

  static var listFilters: Rule {
    let sets: [[String]] = [[], ["a"], ["b"], ["c"], ["a", "b"], ["b", "c"], ["c", "a", "b"]]
    return Rule(
      name: "filter-lists", article: "StandardFormat, measures",
      says: "has, hasAny and hasAll ask which tokens a list holds",
      content: .scoring(
        groups(
          [
            ("has a", ["tags": ["has": "a"]]),
            ("has any of a, b", ["tags": ["hasAny": ["a", "b"]]]),
            ("has all of a, b", ["tags": ["hasAll": ["a", "b"]]]),
            ("has any of c", ["tags": ["hasAny": ["c"]]]),
            ("has all", ["tags": ["hasAll": ["c", "b", "a"]]]),
            ("has no list", ["tags": ["present": false]]),
          ],
          sets.map { ("the list \($0)", ["tags": JSONTree.strings($0)]) }
            + [("no list", [:]), ("a list with one twice", ["tags": ["b", "b", "a"]])])))
  }

  static var presence: Rule {
    let samples: [(String, JSONTree, JSONTree)] = [
      ("filed", "2025-05-06", ""), ("due", "2030-01-01", ""), ("form", "talk", ""),
      ("tags", ["a"], []), ("n", 0, ""), ("m", 1, ""), ("open", false, ""), ("note", "x", ""),
      ("path", ["p": "2025-05-05"], [:]), ("see", "a", ""),
    ]
    var all: [Group] = []
    for (field, value, empty) in samples {
      for present in [true, false] {
        all += groups(
          [
            (
              "`\(field)` \(present ? "is" : "is not") there",
              JSONTree.one(field, ["present": .boolean(present)])
            )
          ],
          [
            ("nothing", [:]), ("a value", JSONTree.one(field, value)),
            ("empty", JSONTree.one(field, empty)),
          ])
      }
    }
    return Rule(
      name: "filter-present", article: "StandardFormat, measures",
      says: "present asks whether a field of any type is there", content: .scoring(all))
  }

  static var integerFilters: Rule {
    Rule(
      name: "filter-between", article: "StandardFormat, measures",
      says: "atLeast and atMost include their ends",
      content: .scoring(
        groups(
          [
            ("n ≥ 5", ["n": ["atLeast": 5]]), ("n ≤ 5", ["n": ["atMost": 5]]),
            ("5 ≤ n ≤ 7", ["n": ["atLeast": 5, "atMost": 7]]),
            ("n = 6", ["n": ["atLeast": 6, "atMost": 6]]), ("n ≥ 0", ["n": ["atLeast": 0]]),
            ("n ≥ 2147483647", ["n": ["atLeast": 2_147_483_647]]),
          ],
          [nil, 0, 4, 5, 6, 7, 8, 2_147_483_646, 2_147_483_647].map { number in
            ("n \(number.map { "\($0)" } ?? "absent")", ["n": number.map { .integer($0) } ?? .null])
          })))
  }

  static var dayFilters: Rule {
    let filters: [(String, JSONTree)] = [
      ("filed at most 7 days after", ["filed": ["daysAfter": "on", "atMost": 7]]),
      ("filed at least 1 day after", ["filed": ["daysAfter": "on", "atLeast": 1]]),
      ("filed 365 days after", ["filed": ["daysAfter": "on", "atLeast": 365, "atMost": 365]]),
      ("due at most 2 days before", ["due": ["daysBefore": "on", "atMost": 2]]),
      ("due from 2 before to 2 after", ["due": ["daysAfter": "on", "atLeast": -2, "atMost": 2]]),
      ("due at least 1 day after asOf", ["due": ["daysAfter": "asOf", "atLeast": 1]]),
      ("due at most 30 days before asOf", ["due": ["daysBefore": "asOf", "atMost": 30]]),
    ]
    let pairs: [(String, String)] = [
      ("2025-05-05", "2025-05-05"), ("2025-05-05", "2025-05-06"), ("2025-05-05", "2025-05-12"),
      ("2025-05-05", "2025-05-13"), ("2025-02-28", "2025-03-01"), ("2025-02-22", "2025-03-01"),
      ("2025-02-21", "2025-03-01"), ("2025-12-30", "2026-01-06"), ("2025-12-29", "2026-01-06"),
      ("2025-01-31", "2026-01-31"), ("2025-01-30", "2026-01-31"), ("2025-03-31", "2025-04-01"),
    ]
    var records: [(String, JSONTree)] = [("only the first day", [:])]
    for (on, other) in pairs {
      records.append(("filed \(other) after \(on)", ["on": .string(on), "filed": .string(other)]))
      records.append(("due \(other) for \(on)", ["on": .string(on), "due": .string(other)]))
    }
    for due in ["2025-05-03", "2025-05-02", "2025-05-04", "2026-01-01", "2026-01-02", "2026-02-01"]
    {
      records.append(("due \(due)", ["due": .string(due)]))
    }
    return Rule(
      name: "filter-days", article: "ScoringSemantics, 4; StandardFormat, measures",
      says: "daysAfter and daysBefore compare calendar days, from 0 where no least is given",
      content: .scoring(groups(filters, records)))
  }

  static var stepFilters: Rule {
    let days: [JSONTree] = [.null, "2025-05-01", "2025-05-02"]
    var records: [(String, JSONTree)] = []
    for (a, p) in days.enumerated() {
      for (b, q) in days.enumerated() {
        for (c, r) in days.enumerated() {
          let path: [(key: String, value: JSONTree)] = [("p", p), ("q", q), ("r", r)]
          records.append(
            ("steps \(a)\(b)\(c)", ["path": .object(path.filter { $0.value != .null })]))
        }
      }
    }
    return Rule(
      name: "filter-steps", article: "StandardFormat, measures",
      says: "steps asks how many were followed in their order",
      content: .scoring(
        groups(
          (1...3).map {
            ("\($0) steps", ["path": ["steps": "way", "atLeast": .integer($0)]])
          }, records)))
  }

  static var alternatives: Rule {
    var records: [(String, JSONTree)] = []
    for mask in 0..<16 {
      records.append(
        (
          "facts \(mask)",
          [
            "open": .boolean(mask & 1 == 1), "n": .integer(mask & 2 == 2 ? 5 : 4),
            "tags": mask & 4 == 4 ? ["a"] : ["b"], "form": mask & 8 == 8 ? "council" : "talk",
          ]
        ))
    }
    return Rule(
      name: "filter-any-of", article: "StandardFormat, measures",
      says: "every test holds, and of anyOf at least one filter",
      content: .scoring(
        groups(
          [
            ("open or n", ["anyOf": [["open": true], ["n": ["atLeast": 5]]]]),
            (
              "council and (open or a)",
              ["form": "council", "anyOf": [["open": true], ["tags": ["has": "a"]]]]
            ),
            ("one filter", ["anyOf": [["open": true, "n": 5]]]),
            (
              "anyOf within anyOf",
              [
                "anyOf": [
                  ["form": "talk", "anyOf": [["open": true], ["n": 5]]], ["tags": ["has": "a"]],
                ]
              ]
            ),
          ], records)))
  }
}
