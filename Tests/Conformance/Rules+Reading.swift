import ConsultationIndex
import Generators

/// What records may hold.
extension Kit {
  static var readingRules: [Rule] {
    [
      types, bounds, constraints, unknown, tokenFilters, listFilters, presence, integerFilters,
      dayFilters, stepFilters, alternatives,
    ]
  }

  private static let values: [(String, JSONTree)] = [
    ("a text", "x"), ("empty text", ""), ("the text of a number", "1"), ("a date", "2025-05-05"),
    ("a token", "council"), ("0", 0), ("1", 1), ("a negative number", -1),
    ("1e2", .number("1e2")), ("100.0", .number("100.0")), ("true", true), ("false", false),
    ("null", .null), ("an empty list", []), ("a list of a tag", ["a"]),
    ("a list of something else", ["a", "x"]), ("an empty object", [:]),
    ("an object of a date", ["p": "2025-05-05"]), ("an object of dates", ["q": ["2025-05-05"]]),
    ("an object of no date", ["p": "2025-02-29"]),
    ("an object of another step", ["x": "2025-05-05"]),
    ("an object of an empty text", ["p": ""]), ("an object of an empty list", ["p": []]),
  ]

  private static var types: Rule {
    let fields = ["filed", "due", "form", "tags", "n", "m", "open", "note", "path", "see"]
    return Rule(
      name: "reading-types", article: "ScoringSemantics, 2; StandardFormat, kinds of record",
      says: "a value of the wrong type is an error of its record; what is empty is absent",
      content: .scoring(
        fields.map { field in
          Group(
            standard: Workshop.standard(
              ["of": "case", "count": "records"],
              further: [
                "there": [
                  "of": "case", "where": JSONTree.one(field, ["present": true]), "count": "records",
                ]
              ]),
            cases: values.map { name, value in
              var all: [(key: String, value: JSONTree)] = [("on", "2025-05-05")]
              if value != .null { all.append((field, value)) }
              return ScoringCase(
                name: "`\(field)` is \(name)",
                dossier: Workshop.dossier([
                  ["id": "a", "kind": "case", "fields": .object(all)],
                  ["id": "b", "kind": "case", "fields": ["on": "2025-05-05"]],
                ]))
            })
        }))
  }

  private static var bounds: Rule {
    var cases: [ScoringCase] = []
    for number in [
      "-2", "-1", "-0", "0", "1", "2", "999", "1000", "1001", "2147483646", "2147483647",
      "2147483648", "9223372036854775807", "1e3", "1.0e3", "100e-2", "0e400", "-0.0",
    ] {
      for field in ["n", "m"] {
        cases.append(
          ScoringCase(
            name: "`\(field)` is \(number)",
            dossier: Workshop.dossier([
              Workshop.record("a", JSONTree.one(field, .number(number)))
            ])))
      }
    }
    return Rule(
      name: "reading-bounds", article: "ScoringSemantics, 2; StandardFormat, top level",
      says: "an integer lies between 0 and 2147483647 or narrower bounds, however it is written",
      content: .scoring([
        Group(
          standard: Workshop.standard(
            ["of": "case", "sum": "n"], further: ["m": ["of": "case", "sum": "m"]]), cases: cases)
      ]))
  }

  private static var constraints: Rule {
    var cases: [ScoringCase] = []
    for m in [nil, 1, 2, 3, 1000] as [Int?] {
      for n in [nil, 0, 1, 2, 3, 1000] as [Int?] {
        cases.append(
          ScoringCase(
            name: "m \(m.map { "\($0)" } ?? "absent") of n \(n.map { "\($0)" } ?? "absent")",
            dossier: Workshop.dossier([
              Workshop.record(
                "a",
                ["m": m.map { .integer($0) } ?? .null, "n": n.map { .integer($0) } ?? .null])
            ])))
      }
    }
    for asOf in ["2025-05-04", "2025-05-05", "2026-01-31"] {
      for filed in [nil, "2025-05-04", "2025-05-05", "2025-05-06"] {
        cases.append(
          ScoringCase(
            name: "on 2025-05-05, filed \(filed ?? "never"), as of \(asOf)", asOf: asOf,
            dossier: Workshop.dossier([
              Workshop.record("a", ["filed": filed.map { .string($0) } ?? .null])
            ])))
      }
    }
    return Rule(
      name: "reading-constraints", article: "ScoringSemantics, 2",
      says:
        "where both fields are present one is at most the other, before dates ahead are dropped",
      content: .scoring([
        Group(standard: Workshop.standard(["of": "case", "count": "records"]), cases: cases)
      ]))
  }

  private static var unknown: Rule {
    var cases: [ScoringCase] = []
    func add(_ name: String, _ records: [JSONTree], _ reviews: [JSONTree] = []) {
      cases.append(ScoringCase(name: name, dossier: Workshop.dossier(records, reviews: reviews)))
    }
    add("an unknown kind", [Workshop.record("a", ["on": "2025-05-05"], kind: "cass")])
    add("an unknown field", [Workshop.record("a", ["fild": "2025-05-05"])])
    add("an unknown field that is empty", [Workshop.record("a", ["fild": ""])])
    add("two unknown fields", [Workshop.record("a", ["x": 1, "y": [:]])])
    add("an unknown field and a wrong one", [Workshop.record("a", ["x": 1, "n": "1"])])
    add("a reference to nothing", [Workshop.record("a", ["see": "r"])])
    add("a reference to itself", [Workshop.record("a", ["see": "a"])])
    add(
      "a reference to a record of another kind",
      [Workshop.record("a", ["see": "b"]), Workshop.record("b")])
    add(
      "a reference to a record that is rejected",
      [
        Workshop.record("a", ["see": "r"]),
        Workshop.record("r", ["from": "2024-01-01"], kind: "rule"),
      ],
      [Workshop.review("r", "rejected")])
    for field in ["form", "tags"] {
      for token in ["Council", "council ", "councel", "a", "A", "议", "c"] {
        add(
          "the token `\(token)` in `\(field)`",
          [
            Workshop.record(
              "a", JSONTree.one(field, field == "form" ? .string(token) : ["a", .string(token)]))
          ])
      }
    }
    for fields in [[:], ["on": ""], ["on": "2024-12-31"], ["on": "2026-01-01"]] as [JSONTree] {
      cases.append(
        ScoringCase(
          name: "a record whose fields are \(String(decoding: fields.compact(), as: UTF8.self))",
          dossier: Workshop.dossier([["id": "a", "kind": "case", "fields": fields]])))
    }
    return Rule(
      name: "reading-unknown", article: "ScoringSemantics, 2 and 7",
      says: "what the standard does not know is told, with the records that do not count for it",
      content: .scoring([
        Group(
          standard: Workshop.standard(
            ["of": "case", "where": ["n": ["present": false]], "count": "records"]), cases: cases)
      ]))
  }
}
