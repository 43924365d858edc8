import Testing

@testable import ConsultationIndex

/// Which records a filter lets through.
struct FilterTests {
  private func passes(_ filter: JSONTree, _ fields: [String: Record.Value]) throws -> Bool {
    let standard = try Bench.standard(measures: [
      "q": ["of": "case", "where": filter, "count": "records"]
    ])
    return try standard.quantity(dossier([.case("c", fields)])) == 1
  }

  @Test(
    "A literal, a list of literals and a range compare values",
    arguments: [
      (["form": "talk"], true), (["form": "council"], false),
      (["form": ["oneOf": ["council", "talk"]]], true),
      (["n": 7], true), (["n": 8], false), (["n": ["oneOf": [1, 7]]], true),
      (["n": ["oneOf": [1, 2]]], false),
      (["n": ["atLeast": 7]], true), (["n": ["atLeast": 8]], false), (["n": ["atMost": 7]], true),
      (["n": ["atMost": 6]], false), (["n": ["atLeast": 6, "atMost": 8]], true),
      (["open": true], true),
      (["open": false], false), (["tags": ["has": "a"]], true), (["tags": ["has": "c"]], false),
      (["tags": ["hasAny": ["c", "b"]]], true), (["tags": ["hasAny": ["c"]]], false),
      (["tags": ["hasAll": ["a", "b"]]], true), (["tags": ["hasAll": ["a", "c"]]], false),
      (["path": ["steps": "five", "atLeast": 2]], true),
      (["path": ["steps": "five", "atLeast": 3]], false),
      (["note": ["present": true]], true), (["note": ["present": false]], false),
      (["m": ["present": false]], true), (["m": 5], false), (["m": ["atMost": 1000]], false),
      (["see": ["present": false]], true), ([:], true),
      (["n": 7, "form": "council"], false),
      (["n": 7, "anyOf": [["form": "council"], ["open": true]]], true),
      (["anyOf": [["form": "council"], ["open": false]]], false),
      (["n": 8, "anyOf": [["open": true]]], false),
      (["anyOf": [["anyOf": [["n": 1], ["n": 7]]], ["n": 2]]], true),
      (["anyOf": [[:], ["n": 2]]], true),
    ] as [(JSONTree, Bool)])
  func tests(filter: JSONTree, expected: Bool) throws {
    let fields: [String: Record.Value] = [
      "form": .text("talk"), "n": .integer(7), "open": .flag(true), "tags": .list(["b", "a"]),
      "note": .text("x"), "path": .steps(["p": ["2025-01-01"], "q": ["2025-01-02"]]),
      "see": .text(""),
    ]
    #expect(try passes(filter, fields) == expected)
  }

  @Test(
    "Days are calendar days from one date to another, at least 0 unless it says otherwise",
    arguments: [
      (["daysAfter": "on", "atMost": 7], "2025-05-12", true),
      (["daysAfter": "on", "atMost": 7], "2025-05-13", false),
      (["daysAfter": "on", "atMost": 7], "2025-05-05", true),
      (["daysAfter": "on", "atLeast": 1], "2025-05-05", false),
      (["daysAfter": "on"], "2025-06-06", true),
      (["daysBefore": "on", "atMost": 0], "2025-05-05", true),
      (["daysBefore": "on"], "2025-05-06", false),
      (["daysBefore": "on", "atLeast": -3, "atMost": 0], "2025-05-08", true),
      (["daysBefore": "on", "atLeast": -3, "atMost": 0], "2025-05-09", false),
      (["daysAfter": "asOf", "atLeast": -271, "atMost": -271], "2025-05-05", true),
      (["daysBefore": "asOf", "atMost": 271], "2025-05-05", true),
      (["daysBefore": "asOf", "atMost": 270], "2025-05-05", false),
      (["daysAfter": "asOf"], "2026-01-31", true), (["daysAfter": "due"], "2025-06-06", false),
    ] as [(JSONTree, String, Bool)])
  func days(test: JSONTree, filed: String, expected: Bool) throws {
    #expect(try passes(["filed": test], ["filed": .text(filed)]) == expected)
    // Both dates must be present.
    #expect(try !passes(["filed": test], [:]))
  }

  @Test("A deadline that may lie ahead is compared with the day")
  func deadline() throws {
    let filter: JSONTree = ["due": ["daysBefore": "asOf", "atLeast": 1]]
    #expect(try passes(filter, ["due": .text("2026-01-30")]))
    #expect(try !passes(filter, ["due": .text("2026-01-31")]))
    #expect(try !passes(filter, ["due": .text("2027-01-31")]))
  }

  @Test("A day before is not within the days after, unless it may be")
  func negative() throws {
    let early: [String: Record.Value] = ["filed": .text("2025-05-10"), "due": .text("2025-05-12")]
    #expect(try !passes(["filed": ["daysAfter": "due", "atMost": 7]], early))
    #expect(try passes(["filed": ["daysAfter": "due", "atLeast": -2, "atMost": 7]], early))
    #expect(try !passes(["filed": ["daysAfter": "due", "atLeast": -1, "atMost": 7]], early))
  }
}
