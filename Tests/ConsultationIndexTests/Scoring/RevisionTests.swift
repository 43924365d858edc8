import Testing

@testable import ConsultationIndex

/// Which revision counts: section 1 of the semantics.
struct RevisionTests {
  private let standard: CompiledStandard
  init() throws {
    standard = try Bench.standard(measures: [
      "q": ["of": "case", "count": "records"], "size": ["of": "case", "sum": "n"],
    ])
  }

  private func sizes(_ revisions: [Record], _ reviews: [Review]) throws -> [Int?] {
    let dossier = try dossier(revisions, reviews: reviews)
    return try Basis.allCases.map { try standard.quantity("size", dossier, $0) }
  }

  private func revision(_ number: Int, withdrawn: Bool = false) -> Record {
    .case("c", ["n": .integer(number * 10)], revision: number, withdrawn: withdrawn)
  }

  struct Case: Sendable {
    let decisions: [Review.Decision?]
    let confirmed: Int
    let provisional: Int
  }

  @Test(
    "Confirmed takes the highest accepted revision, provisional the highest not refused",
    arguments: [
      Case(decisions: [nil], confirmed: 0, provisional: 10),
      Case(decisions: [.accepted], confirmed: 10, provisional: 10),
      Case(decisions: [.rejected], confirmed: 0, provisional: 0),
      Case(decisions: [.accepted, nil], confirmed: 10, provisional: 20),
      Case(decisions: [.accepted, .returned], confirmed: 10, provisional: 10),
      Case(decisions: [.returned, nil], confirmed: 0, provisional: 20),
      Case(decisions: [nil, .rejected], confirmed: 0, provisional: 10),
      Case(decisions: [.accepted, .accepted, nil], confirmed: 20, provisional: 30),
      Case(decisions: [nil, .accepted, .rejected], confirmed: 20, provisional: 20),
      Case(decisions: [.accepted, nil, .returned], confirmed: 10, provisional: 20),
    ])
  func chosen(example: Case) throws {
    let revisions = example.decisions.indices.map { revision($0 + 1) }
    let reviews = example.decisions.enumerated().compactMap { index, decision in
      decision.map { Review.of("c", $0, revision: index + 1) }
    }
    #expect(try sizes(revisions, reviews) == [example.confirmed, example.provisional])
    #expect(
      try sizes(revisions.reversed(), reviews.reversed()) == [
        example.confirmed, example.provisional,
      ])
  }

  @Test("A withdrawal needs acceptance before the confirmed score follows it")
  func withdrawal() throws {
    let revisions = [revision(1), revision(2, withdrawn: true)]
    let first = Review.of("c", .accepted)
    #expect(try sizes(revisions, [first]) == [10, 0])
    #expect(try sizes(revisions, [first, .of("c", .accepted, revision: 2)]) == [0, 0])
    #expect(try sizes(revisions, [first, .of("c", .rejected, revision: 2)]) == [10, 10])
    let pending = standard.assess(try dossier(revisions, reviews: [first]), asOf: usualDay)
    #expect(pending.codes(of: "c", revision: 2) == ["record.pending", "record.withdrawn"])
    #expect(pending.codes(of: "c", revision: 1).isEmpty && pending.pending == 1)
  }

  @Test("The latest date decides, and on one day the last in the log")
  func latest() throws {
    let accepted = Review.of("c", .accepted, on: "2025-12-01")
    let rejected = Review.of("c", .rejected, on: "2025-12-01")
    let earlier = Review.of("c", .returned, on: "2025-11-30")
    #expect(try sizes([revision(1)], [accepted, rejected]) == [0, 0])
    #expect(try sizes([revision(1)], [rejected, accepted]) == [10, 10])
    #expect(try sizes([revision(1)], [rejected, accepted, earlier]) == [10, 10])
    #expect(try sizes([revision(1)], [accepted, earlier, rejected]) == [0, 0])
  }

  @Test("A review dated after the day is ignored, one of that day is not")
  func future() throws {
    let dossier = try dossier(
      [revision(1)],
      reviews: [.of("c", .accepted, on: "2025-12-01"), .of("c", .rejected, on: "2026-02-01")])
    #expect(try standard.quantity(dossier, asOf: day("2026-01-31"), .confirmed) == 1)
    #expect(try standard.quantity(dossier, asOf: day("2026-02-01"), .confirmed) == 0)
    #expect(try standard.quantity(dossier, asOf: day("2025-11-30"), .confirmed) == 0)
    let notices = standard.assess(dossier, asOf: usualDay).notices
    #expect(notices.map(\.code) == ["review.in-future"] && notices.first?.path == "reviews[1].date")
  }

  @Test("The same revision handed in twice counts once")
  func repeated() throws {
    let list = { (tokens: [String]) in Record.case("c", ["tags": .list(tokens), "n": .integer(4)]) }
    let dossier = try dossier([list(["a", "b"]), list(["b", "a", "b"]), list(["a", "b"])])
    #expect(try standard.quantity(dossier) == 1)
    let assessment = standard.assess(dossier, asOf: usualDay)
    #expect(assessment.codes(of: "c") == ["record.repeated", "record.pending"])
    #expect(assessment.notices.first?.parameters["count"] == "3" && assessment.pending == 1)
  }

  @Test("Notices tell what was decided on each revision")
  func notices() throws {
    var returned = Review.of("c", .returned, revision: 2, on: "2025-06-01")
    returned.reason = "late"
    returned.note = "补签到表"
    returned.amendBy = day("2025-07-01")
    let assessment = standard.assess(
      try dossier(
        [revision(1), revision(2), revision(3)], reviews: [.of("c", .accepted), returned]),
      asOf: usualDay)
    #expect(assessment.codes(of: "c", revision: 1).isEmpty)
    #expect(assessment.codes(of: "c", revision: 2) == ["record.returned"])
    #expect(assessment.codes(of: "c", revision: 3) == ["record.pending"])
    #expect(
      assessment.notices.first?.message(in: .english)
        == "returned on 2025-06-01: late, 补签到表; to be amended by 2025-07-01")
    let later = standard.assess(
      try dossier([revision(1), revision(2)], reviews: [.of("c", .accepted, revision: 2)]),
      asOf: usualDay)
    #expect(later.codes(of: "c", revision: 1) == ["record.superseded"])
    #expect(later.notices.first?.parameters["by"] == "2")
  }
}
