import Testing

@testable import ConsultationIndex

/// Which figures count: sections 1 and 7 of the semantics.
struct FigureTests {
  private let standard: CompiledStandard
  init() throws {
    standard = try Bench.standard(measures: [
      "q": ["figure": "households"], "s": ["figure": "staff"],
    ])
  }

  private func review(_ value: Int, _ decision: Review.Decision, on text: String = "2025-12-01")
    -> Review
  {
    Review(.figure("households", value: value, decision), by: "r-1", on: day(text))
  }

  private func quantities(_ reviews: [Review]) throws -> [Int?] {
    let dossier = try dossier(reviews: reviews, figures: ["households": 1200])
    return try Basis.allCases.map { try standard.quantity("q", dossier, $0) }
  }

  @Test("A decision binds to the value that was looked at")
  func bound() throws {
    #expect(try quantities([]) == [nil, 1200])
    #expect(try quantities([review(1200, .accepted)]) == [1200, 1200])
    #expect(try quantities([review(1100, .accepted)]) == [nil, 1200])
    #expect(try quantities([review(1100, .rejected)]) == [nil, 1200])
    #expect(try quantities([review(1200, .rejected)]) == [nil, nil])
    #expect(try quantities([review(1200, .returned)]) == [nil, nil])
    #expect(try quantities([review(1200, .rejected), review(1200, .accepted)]) == [1200, 1200])
    #expect(
      try quantities([review(1200, .accepted), review(1200, .rejected, on: "2025-11-01")]) == [
        1200, 1200,
      ])
  }

  @Test(
    "Notices tell why a figure does not count",
    arguments: [
      (["households": 5], nil, ["figure.pending"], 1),
      (["households": 5], .accepted, [], 0),
      (["households": 5], .returned, ["figure.returned"], 0),
      (["households": 5], .rejected, ["figure.rejected"], 0),
      (["staff": 51], nil, ["figure.out-of-bounds"], 0),
      (["stafff": 5], nil, ["figure.unknown"], 0),
    ] as [([String: Int], Review.Decision?, [String], Int)])
  func notices(figures: [String: Int], decision: Review.Decision?, codes: [String], pending: Int)
    throws
  {
    let reviews = decision.map { [review(5, $0)] } ?? []
    let assessment = standard.assess(
      try dossier(reviews: reviews, figures: figures), asOf: usualDay)
    #expect(assessment.notices.map(\.code) == codes)
    #expect(assessment.pending == pending)
    if let name = figures.keys.first, !codes.isEmpty {
      #expect(assessment.notices.first?.path == "figures.\(name)")
    }
    if codes == ["figure.unknown"] {
      #expect(assessment.notices[0].parameters["nearest"] == "staff")
    }
    if codes == ["figure.out-of-bounds"] {
      #expect(try standard.quantity("s", try dossier(figures: figures)) == nil)
    }
  }
}
