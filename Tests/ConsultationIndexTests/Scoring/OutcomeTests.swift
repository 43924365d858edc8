import Testing

@testable import ConsultationIndex

/// Points, outcomes and views: section 5 of the semantics.
struct OutcomeTests {
  private let indicator = "categories[0].elements[0].indicators[0]."

  private func finding(
    _ standard: CompiledStandard, _ records: [Record], kind: String = "urban"
  ) throws -> Finding {
    let assessment = standard.assess(try dossier(records, kind: kind), asOf: usualDay)
    return try #require(assessment.provisional.finding(of: "F1.b1"))
  }

  private let open = Record.case("a", ["open": .flag(true)])
  private let shut = Record.case("b", ["open": .flag(false)])

  @Test("Outcomes are tried in their order")
  func order() throws {
    let standard = try Bench.standard(
      measure: ["of": "case", "share": ["open": true]], award: ["ramp": [5000, 10_000]],
      [
        "measures.enough": ["of": "case", "count": "records"],
        "measures.never": ["of": "case", "largest": "m"],
        indicator + "requires": [
          ["measure": "enough", "atLeast": 2], ["measure": "enough", "atMost": 4],
        ],
      ])
    #expect(try finding(standard, [], kind: "other").outcome == .notApplicable)
    #expect(try finding(standard, []).outcome == .noEvidence)
    let gated = try finding(standard, [open])
    #expect(
      gated.outcome == .gated && gated.points == .zero && gated.quantity == 10_000
        && gated.next == nil)
    #expect(gated.failing == [.measure("enough", atLeast: 2, atMost: nil, actual: 1)])
    #expect(try finding(standard, [open, .case("c", ["open": .flag(true)])]).outcome == .met)
    let partly = try finding(standard, [open, shut, .case("c", ["open": .flag(true)])])
    #expect(
      partly.outcome == .partlyMet && partly.quantity == 6666 && partly.points.hundredths == 333)
    #expect(partly.records == ["a", "b", "c"] && partly.unmatched == ["b"])
    let unmet = try finding(standard, [open, shut])
    #expect(unmet.outcome == .unmet && unmet.points == .zero && unmet.next?.quantity == 5005)
    #expect(try finding(standard, [shut]).outcome == .gated)
    #expect(
      try finding(standard, (0..<5).map { .case("c\($0)", ["open": .flag(true)]) }).outcome
        == .gated)
  }

  @Test("A requirement on a measure without a value does not hold")
  func withoutValue() throws {
    let standard = try Bench.standard(
      measure: ["of": "case", "count": "records"], award: ["atLeast": 1],
      [
        "measures.n": ["of": "case", "largest": "n"],
        indicator + "requires": [["measure": "n", "atMost": 9]],
      ])
    #expect(try finding(standard, [open]).outcome == .gated)
    #expect(try finding(standard, [.case("a", ["n": .integer(9)])]).outcome == .met)
  }

  @Test("A missing quantity comes before a failing requirement, whose reason is told all the same")
  func noEvidenceFirst() throws {
    let standard = try Bench.standard(
      measure: ["of": "case", "share": ["open": true]], award: ["atLeast": 5000],
      [
        "measures.enough": ["of": "case", "count": "records"],
        indicator + "requires": [["measure": "enough", "atLeast": 2]],
      ])
    let finding = try finding(standard, [])
    #expect(finding.outcome == .noEvidence && finding.failing.count == 1 && finding.next == nil)
  }

  @Test("An indicator for other kinds has a maximum of 0, and awards may differ by kind")
  func kinds() throws {
    let twin =
      Bench.smallest.setting("x", to: nil)["categories"]?.elements[0]["elements"]?.elements[0][
        "indicators"]?.elements[0] ?? .null
    let standard = try Bench.standard(
      measure: ["of": "case", "count": "records"], award: ["byKind": ["urban": ["atLeast": 2]]],
      [
        "declares.indicators": 2, indicator + "appliesTo": ["urban"],
        "categories[0].elements[0].indicators[1]": twin.setting("id", to: "F1.b2")
          .setting("appliesTo", to: ["rural"]).setting("measure", to: "q").setting(
            "award", to: ["atLeast": 1]),
      ])
    let urban = standard.assess(try dossier([open]), asOf: usualDay).provisional
    #expect(urban.findings.map(\.outcome) == [.unmet, .notApplicable])
    #expect(urban.findings.map(\.maximum) == [Points(10), .zero])
    #expect(urban.findings[1].records.isEmpty && urban.findings[1].next == nil)
    let rural = standard.assess(try dossier([open], kind: "rural"), asOf: usualDay).provisional
    #expect(rural.findings.map(\.outcome) == [.notApplicable, .met])
    #expect(rural.total == Points(10) && rural.tiers[0].maximum == Points(10))
  }

  @Test("A kind the standard does not know scores nothing, with an error notice")
  func unknownKind() throws {
    let standard = try Bench.standard(
      measure: ["of": "case", "count": "records"], award: ["atLeast": 1])
    let assessment = standard.assess(try dossier([open], kind: "urbn"), asOf: usualDay)
    #expect(
      assessment.provisional.total == .zero && assessment.provisional.tiers[0].maximum == .zero)
    #expect(assessment.provisional.findings.map(\.outcome) == [.notApplicable])
    #expect(assessment.notices.first?.code == "community.unknown-kind")
    #expect(assessment.notices.first?.parameters["nearest"] == "urban" && assessment.grade == nil)
  }

  @Test("Stages sum their indicators, principles those that name them")
  func views() throws {
    let standard = try Bench.standard(
      measure: ["of": "case", "count": "records"], award: ["perUnit": 4],
      [
        "stages": [["id": "s1", "zh": "一", "en": "1"], ["id": "s2", "zh": "二", "en": "2"]],
        "principles": [["id": "p1", "zh": "甲", "en": "1"], ["id": "p2", "zh": "乙", "en": "2"]],
        indicator + "stage": "s2", indicator + "principles": ["p1", "p2"],
      ])
    let score = standard.assess(try dossier([open, shut]), asOf: usualDay).provisional
    #expect(score.stages.map(\.points) == [.zero, Points(8)])
    #expect(score.stages.map(\.maximum) == [.zero, Points(10)])
    #expect(score.principles.map(\.points) == [Points(8), Points(8)])
    #expect(
      standard.name(of: "s2", in: .chinese) == "二" && standard.name(of: "p1", in: .english) == "1")
  }

  @Test(
    "The records behind a finding are those of its measure, of what it names, and of requirements")
  func behind() throws {
    let standard = try Bench.standard(
      measure: ["ratio": [["measure": "talks"], ["measure": "all"]], "per": 10],
      award: ["atLeast": 1],
      [
        "measures.talks": ["of": "case", "where": ["form": "talk"], "count": "records"],
        "measures.all": ["of": "case", "where": ["form": ["present": true]], "count": "records"],
        "measures.rules": ["of": "rule", "count": "records"],
        indicator + "requires": [["measure": "rules", "atLeast": 1]],
      ])
    let records = [
      Record.case("b", ["form": .text("talk")]), .case("a", ["form": .text("council")]), .case("c"),
      Record(id: "r", kind: "rule", fields: ["from": .text("2024-01-01")]),
    ]
    let assessment = standard.assess(try dossier(records), asOf: usualDay)
    let finding = try #require(assessment.provisional.findings.first)
    #expect(finding.records == ["a", "b", "r"] && finding.quantity == 5 && finding.outcome == .met)
    #expect(
      assessment.reach == 1 && assessment.codes(of: "c") == ["record.pending", "record.unused"])
  }
}
