import ConsultationGuidance
import ConsultationIndex
import Testing

@Suite("What waits for reviewers and communities")
struct BacklogTests {
  private func backlog(_ reviews: [Review], records: [Record]) throws -> Backlog {
    var submission = Submission(
      community: Community(id: "c", name: "c", kind: "urban"),
      period: try #require(Period(year: 2025)))
    submission.records = records
    let dossier = try Dossier(submission, reviews: reviews)
    let asOf = try #require(CalendarDate("2026-01-31"))
    return DistrictMember(CompiledStandard.xindu.assess(dossier, asOf: asOf), of: dossier).backlog
  }

  private func record(_ id: String, _ revision: Int = 1) -> Record {
    Record(id: id, revision: revision, kind: "session", fields: ["heldOn": .text("2025-03-05")])
  }

  private func review(
    _ id: String, _ decision: Review.Decision, _ day: String, revision: Int = 1,
    stage: Review.Stage? = nil, amendBy: String? = nil
  ) throws -> Review {
    Review(
      .record(id: id, revision: revision, decision), by: "r", on: try #require(CalendarDate(day)),
      amendBy: amendBy.flatMap { CalendarDate($0) }, stage: stage)
  }

  @Test("a returned record waits until it is handed in again, and is overdue after its day")
  func returned() throws {
    let found = try backlog(
      [
        review("a", .returned, "2025-06-01", amendBy: "2026-01-30"),
        review("b", .returned, "2025-06-01", amendBy: "2026-01-31"),
        review("c", .returned, "2025-06-01", amendBy: "2025-07-01"),
      ], records: [record("a"), record("b"), record("c"), record("c", 2)])
    #expect(found.returned == 2)
    #expect(found.overdue == 1)
    #expect(found.pending == 1)
    #expect(found.openAppeals == 0)
  }

  @Test("an appeal is open until it is accepted or looked at a second time")
  func appeals() throws {
    let found = try backlog(
      [
        review("open", .rejected, "2025-06-01"),
        review("open", .rejected, "2025-07-01", stage: .appeal),
        review("won", .rejected, "2025-06-01"),
        review("won", .accepted, "2025-07-01", stage: .appeal),
        review("closed", .rejected, "2025-07-01", stage: .appeal),
        review("closed", .rejected, "2025-08-01", stage: .second),
        review("later", .rejected, "2026-03-01", stage: .appeal),
        review("same-day", .rejected, "2025-07-01", stage: .appeal),
        review("same-day", .rejected, "2025-07-01", stage: .second),
      ], records: ["open", "won", "closed", "later", "same-day"].map { record($0) })
    #expect(found.openAppeals == 1)
  }

  @Test("without the dossier only what is pending is known")
  func withoutDossier() throws {
    let assessment = try HandMade.assessment("a", 60_000, pending: 4)
    let backlog = DistrictMember(assessment).backlog
    #expect([backlog.pending, backlog.returned, backlog.openAppeals] == [4, 0, 0])
  }
}
