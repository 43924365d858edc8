import Testing

@testable import ConsultationIndex

/// What each aggregate makes of its base: section 4 of the semantics.
struct MeasureTests {
  private func quantity(
    _ measure: JSONTree, _ records: [Record], figures: [String: Int] = [:], period: String = "2025"
  ) throws -> Int? {
    let standard = try Bench.standard(measures: [
      "all": ["of": "case", "count": "records"], "q": measure,
      "nil-reports": ["of": "rule", "count": "records"],
    ])
    return try standard.quantity(dossier(records, figures: figures, period: period))
  }

  private func numbered(_ pairs: [(n: Int?, m: Int?)], times: Int = 1) -> [Record] {
    pairs.enumerated().map { index, pair in
      var fields: [String: Record.Value] = [:]
      fields["n"] = pair.n.map { .integer($0) }
      fields["m"] = pair.m.map { .integer($0) }
      return .case("c-\(index)", fields, times: times)
    }
  }

  @Test("A record with times counts as so many alike")
  func tallies() throws {
    let records = [
      Record.case("a", ["n": .integer(4), "form": .text("talk")], times: 3),
      .case("b", ["n": .integer(5)]),
    ]
    #expect(try quantity(["of": "case", "count": "records"], records) == 4)
    #expect(try quantity(["of": "case", "sum": "n"], records) == 17)
    #expect(try quantity(["of": "case", "share": ["form": "talk"]], records) == 7500)
    #expect(try quantity(["of": "case", "ratio": ["n", "records"], "per": 100], records) == 425)
    #expect(try quantity(["of": "case", "count": ["distinct": "form"]], records) == 1)
    #expect(try quantity(["of": "case", "largest": "n"], records) == 5)
    #expect(try quantity(["of": "case", "count": ["periods": "month", "each": 3]], records) == 1)
  }

  @Test(
    "A period counts when so many records lie in it",
    arguments: [
      ("month", 1, "2025", 5), ("month", 2, "2025", 1), ("quarter", 1, "2025", 3),
      ("quarter", 2, "2025", 3), ("half", 1, "2025", 2), ("half", 3, "2025", 1),
      ("month", 1, "2025-H2", 2),
      ("quarter", 1, "2025-H2", 1), ("month", 1, "2025-05", 1), ("quarter", 1, "2025-05", 1),
      ("month", 1, "2025-Q4", 2),
    ])
  func periods(unit: String, each: Int, period: String, expected: Int) throws {
    let dates = [
      "2025-01-31", "2025-02-28", "2025-05-01", "2025-05-31", "2025-10-01", "2025-12-31",
    ]
    let records = dates.enumerated().map { Record.case("c-\($0)", on: $1) }
    let measure: JSONTree = [
      "of": "case", "count": ["periods": .string(unit), "each": .integer(each)],
    ]
    #expect(try quantity(measure, records, period: period) == expected)
  }

  @Test("Different values are counted once, lists flattened")
  func distinct() throws {
    let records = [
      Record.case("a", ["tags": .list(["a", "b"]), "note": .text("x"), "see": .text("a")]),
      .case("b", ["tags": .list(["b"]), "note": .text("x"), "see": .text("b")]),
      .case("c", ["tags": .list([]), "note": .text("")], on: "2025-06-06"),
    ]
    #expect(try quantity(["of": "case", "count": ["distinct": "tags"]], records) == 2)
    #expect(try quantity(["of": "case", "count": ["distinct": "note"]], records) == 1)
    #expect(try quantity(["of": "case", "count": ["distinct": "see"]], records) == 2)
    #expect(try quantity(["of": "case", "count": ["distinct": "on"]], records) == 2)
    #expect(try quantity(["of": "case", "count": ["distinct": "tags"]], []) == 0)
  }

  @Test("Extremes have no value over nothing, sums are 0")
  func empty() throws {
    #expect(try quantity(["of": "case", "largest": "n"], numbered([(nil, 3)])) == nil)
    #expect(try quantity(["of": "case", "smallest": "n"], []) == nil)
    #expect(try quantity(["of": "case", "sum": "n"], []) == 0)
    #expect(
      try quantity(["of": "case", "smallest": "n"], numbered([(7, nil), (2, 1), (9, nil)])) == 2)
    #expect(try quantity(["of": "case", "share": ["open": true]], []) == nil)
    #expect(try quantity(["of": "case", "largest": ["size": "tags"]], []) == nil)
    #expect(try quantity(["of": "case", "smallest": ["size": "tags"]], [.case("c")]) == 0)
  }

  @Test("A record enters a ratio of two numbers only with both")
  func pairing() throws {
    let ratio: JSONTree = ["of": "case", "ratio": ["n", "m"], "per": 100]
    #expect(try quantity(ratio, numbered([(5, 10), (100, nil), (nil, 100)])) == 50)
    #expect(try quantity(ratio, numbered([(100, nil)])) == nil)
    #expect(
      try quantity(["of": "case", "ratio": ["records", "n"], "per": 1], numbered([(0, 1)])) == nil)
    #expect(
      try quantity(
        ["of": "case", "ratio": ["n", ["figure": "households"]], "per": 1000], numbered([(5, nil)]),
        figures: ["households": 7]) == 714)
    #expect(
      try quantity(
        ["of": "case", "ratio": ["n", ["figure": "households"]], "per": 1], numbered([(5, nil)]))
        == nil)
    #expect(
      try quantity(
        ["ratio": [["measure": "all"], ["figure": "households"]], "per": 10], [.case("c")],
        figures: ["households": 4]) == 2)
  }

  @Test(
    "Quotients are rounded down, or up where they say so, and capped afterwards",
    arguments: [
      (2, 3, nil, false, 66), (2, 3, nil, true, 67), (1, 2, nil, true, 50),
      (199, 100, 198, true, 198),
      (1991, 1000, 199, true, 199), (1991, 1000, 200, true, 200), (0, 5, nil, true, 0),
      (1, 1000, nil, true, 1),
    ] as [(Int, Int, Int?, Bool, Int)])
  func rounding(first: Int, second: Int, cap: Int?, up: Bool, expected: Int) throws {
    var members: [(key: String, value: JSONTree)] = [
      ("of", "case"), ("ratio", ["n", "m"]), ("per", 100), ("round", up ? "up" : "down"),
    ]
    if let cap { members.append(("cap", .integer(cap))) }
    #expect(try quantity(.object(members), numbered([(first, second)])) == expected)
  }

  @Test("Shares are rounded like ratios")
  func shares() throws {
    let records = (0..<3).map { Record.case("c-\($0)", ["open": .flag($0 == 0)]) }
    #expect(try quantity(["of": "case", "share": ["open": true]], records) == 3333)
    #expect(try quantity(["of": "case", "share": ["open": true], "round": "up"], records) == 3334)
  }

  @Test("A quantity above 2147483647 is no value, with an error notice")
  func tooLarge() throws {
    let standard = try Bench.standard(measures: [
      "q": ["of": "case", "sum": "n"],
      "r": ["of": "case", "ratio": ["n", "records"], "per": 1_000_000, "cap": 5],
    ])
    let most = Int(Int32.max)
    func notices(_ records: [Record]) throws -> [String] {
      standard.assess(try dossier(records), asOf: usualDay).notices.filter { $0.record == nil }.map(
        \.code)
    }
    let exact = numbered([(most - 1, nil), (1, nil)])
    #expect(try standard.quantity(dossier(exact)) == most)
    #expect(try notices(exact).isEmpty)
    let above = numbered([(most, nil), (1, nil)])
    #expect(try standard.quantity(dossier(above)) == nil)
    #expect(try notices(above) == ["measure.too-large"])
    // The cap is applied before the quantity is judged too large.
    #expect(try standard.quantity("r", dossier(above)) == 5)
  }

  @Test("Sums that need more than 64 bits are exact")
  func wide() throws {
    let most = Int(Int32.max)
    let records = (0..<6).map {
      Record.case("c-\($0)", ["n": .integer(most), "m": .integer(1)], times: 1_000_000)
    }
    // 6 · 10⁶ · (2³¹ − 1) · 10⁶ does not fit into 64 bits before the division.
    #expect(
      try quantity(["of": "case", "ratio": ["n", "n"], "per": 1_000_000], records) == 1_000_000)
    #expect(
      try quantity(["of": "case", "ratio": ["m", "n"], "per": 1_000_000, "round": "up"], records)
        == 1)
    #expect(try quantity(["of": "case", "sum": "n"], records) == nil)
  }

  @Test("An empty quotient takes the declared value when its witness is there on the same basis")
  func whenEmpty() throws {
    let standard = try Bench.standard(measures: [
      "nil": ["of": "rule", "count": "records"],
      "q": [
        "of": "case", "share": ["open": true],
        "whenEmpty": ["use": 10_000, "given": ["measure": "nil", "atLeast": 1]],
      ],
    ])
    let report = Record(id: "nil", kind: "rule", fields: ["from": .text("2025-02-02")])
    let pending = try dossier([report])
    #expect(try standard.quantity(pending, .provisional) == 10_000)
    #expect(try standard.quantity(pending, .confirmed) == nil)
    let accepted = try dossier([report], reviews: [.of("nil", .accepted)])
    #expect(try standard.quantity(accepted, .confirmed) == 10_000)
    #expect(try standard.quantity(dossier()) == nil)
    #expect(try standard.quantity(dossier([report, .case("c", ["open": .flag(false)])])) == 0)
  }

  @Test(
    "Steps count as the longest run from the first on, each at its earliest date in order",
    arguments: [
      ([:], 0), (["p": ["2025-01-05"]], 1), (["q": ["2025-01-05"]], 0),
      (["p": ["2025-01-05"], "q": ["2025-01-05"], "r": ["2025-01-05"]], 3),
      (["p": ["2025-01-05"], "q": ["2025-01-04"], "r": ["2025-01-06"]], 1),
      (["p": ["2025-01-05"], "q": ["2025-01-04", "2025-02-01"], "r": ["2025-01-20"]], 2),
      (
        [
          "p": ["2025-03-01", "2025-01-05"], "q": ["2025-02-01"],
          "r": ["2025-02-01", "2025-01-01"],
        ], 3
      ),
      (["p": ["2025-01-05"], "r": ["2025-02-01"]], 1),
      (["p": ["2025-02-02"], "q": ["2025-03-03"], "r": ["2025-01-01"]], 2),
    ])
  func steps(dates: [String: [String]], expected: Int) throws {
    let record = Record.case("c", ["path": .steps(dates)])
    #expect(
      try quantity(["of": "case", "largest": ["steps": "five", "in": "path"]], [record]) == expected
    )
  }
}
