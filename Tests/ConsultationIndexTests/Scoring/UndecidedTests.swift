import Testing

@testable import ConsultationIndex

@Suite("Points that hang on what is undecided")
struct UndecidedTests {
  private static let asOf = CalendarDate("2026-01-31") ?? CalendarDate(dayNumber: 0)

  private func dossier(
    _ records: [Record], figures: [String: Int] = [:], reviews: [Review] = []
  ) throws -> Dossier {
    let period = try #require(Period("2025"))
    return try Dossier(
      Submission(
        community: Community(id: "c-1", name: "甲", kind: "urban"), period: period,
        figures: figures, records: records), reviews: reviews)
  }

  private func session(_ id: String, on day: String, revision: Int = 1) -> Record {
    Record(
      id: id, revision: revision, kind: "session",
      fields: ["heldOn": .text(day), "form": .text("council"), "papers": .list(["minutes"])])
  }

  private func review(_ id: String, _ revision: Int = 1, _ decision: Review.Decision) throws
    -> Review
  {
    Review(
      .record(id: id, revision: revision, decision), by: "r-1",
      on: try #require(CalendarDate("2026-01-10")))
  }

  private func total(_ dossier: Dossier, rejecting subject: Review.Subject) throws -> Points {
    let rejected = try Dossier(
      dossier.submission,
      reviews: dossier.reviews + [Review(subject, by: "r-9", on: Self.asOf)])
    return CompiledStandard.xindu.assess(rejected, asOf: Self.asOf).provisional.total
  }

  @Test("the points are the provisional total less that with the thing rejected")
  func isDifference() throws {
    let dossier = try dossier(
      [
        session("s-1", on: "2025-02-03"), session("s-2", on: "2025-03-03"),
        session("s-3", on: "2025-05-03"), session("s-4", on: "2024-05-03"),
        session("s-5", on: "2025-06-03"), session("s-5", on: "2025-09-03", revision: 2),
        session("s-6", on: "2025-12-03"),
        Record(id: "x-1", kind: "unheard-of"),
        Record(id: "s-7", revision: 1, kind: "session", fields: ["heldOn": .text("never")]),
      ],
      reviews: [review("s-5", 1, .accepted), review("s-6", 1, .accepted)])
    let standard = CompiledStandard.xindu
    let assessment = standard.assess(dossier, asOf: Self.asOf)
    let undecided = standard.undecided(in: dossier, asOf: Self.asOf)
    let records = undecided.filter { if case .record = $0.subject { true } else { false } }
    #expect(records.count == assessment.pending)
    for item in records {
      guard case .record(let id, let revision) = item.subject else { continue }
      let without = try total(dossier, rejecting: .record(id: id, revision: revision, .rejected))
      #expect(item.points == assessment.provisional.total - without, "\(id)")
    }
    // A quarter hangs on the only council in it, nothing on one of two or on one of another year.
    let points = Dictionary(
      uniqueKeysWithValues: records.map { item -> (String, Points) in
        guard case .record(let id, _) = item.subject else { return ("", .zero) }
        return (id, item.points)
      })
    #expect(try #require(points["s-3"]) >= Points(4))
    #expect(try #require(points["s-1"]) < Points(4))
    #expect(points["s-4"] == .zero && points["x-1"] == .zero && points["s-7"] == .zero)
    #expect(records.first { $0.points >= Points(4) }?.indicators.contains("F1.b1") == true)
  }

  @Test("figures that are undecided weigh what their measures bring")
  func weighsFigures() throws {
    let names = CompiledStandard.xindu.standard.figures.map(\.id)
    let dossier = try dossier(
      [], figures: Dictionary(uniqueKeysWithValues: names.map { ($0, 100) }))
    let undecided = CompiledStandard.xindu.undecided(in: dossier, asOf: Self.asOf)
      .filter { if case .figure = $0.subject { true } else { false } }
    #expect(
      undecided.count == CompiledStandard.xindu.assess(dossier, asOf: Self.asOf).pending)
  }

  @Test("a rating is asked for where it can bring points, until enough reviewers have given it")
  func asksForRatings() throws {
    let standard = CompiledStandard.xindu
    func rubrics(_ reviews: [Review]) throws -> [String: [String]] {
      let found = standard.undecided(in: try dossier([], reviews: reviews), asOf: Self.asOf)
      return Dictionary(
        uniqueKeysWithValues: found.compactMap { item -> (String, [String])? in
          guard case .rating(let rubric, let by) = item.subject else { return nil }
          return (rubric, by)
        })
    }
    let gated = Set(
      standard.standard.indicators.filter { !$0.requires.isEmpty }.map(\.id))
    let open = try rubrics([])
    #expect(open.keys.allSatisfy { !gated.contains($0) })
    guard let rubric = open.keys.sorted().first else { return }
    func rating(_ reviewer: String) throws -> Review {
      Review(
        .rating(rubric: rubric, level: 1), by: reviewer,
        on: try #require(CalendarDate("2026-01-10")))
    }
    #expect(try rubrics([rating("r-1")])[rubric] == ["r-1"])
    #expect(try rubrics([rating("r-1"), rating("r-2")])[rubric] == nil)
  }
}
