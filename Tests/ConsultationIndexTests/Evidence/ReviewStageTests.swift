import Testing

@testable import ConsultationIndex

@Suite("Stages of reviews")
struct ReviewStageTests {
  private func dossier(stage: String, date: String = "2026-01-10") throws -> Dossier {
    let text = """
      {"format": "consultation-dossier/1",
       "submission": {"community": {"id": "c-1", "name": "甲", "kind": "urban"}, "period": "2025",
        "records": [{"id": "s-1", "kind": "session",
         "fields": {"heldOn": "2025-03-05", "form": "council"}}]},
       "reviews": [
        {"record": "s-1", "decision": "accepted", "reviewer": "r-1", "date": "2026-01-05"},
        {"record": "s-1", "decision": "rejected", "reviewer": "r-2", "date": "\(date)"\(stage)}]}
      """
    return try Dossier(json: Array(text.utf8))
  }

  @Test("a stage is read and written, and changes the digest but no points")
  func changesNoPoints() throws {
    let plain = try dossier(stage: "")
    let appeal = try dossier(stage: #", "stage": "appeal""#)
    #expect(appeal.reviews[1].stage == .appeal && plain.reviews[1].stage == nil)
    #expect(try Dossier(json: appeal.json) == appeal)
    #expect(appeal.digest != plain.digest)
    let asOf = try #require(CalendarDate("2026-01-31"))
    let standard = CompiledStandard.xindu
    #expect(
      standard.assess(appeal, asOf: asOf).confirmed == standard.assess(plain, asOf: asOf).confirmed)
  }

  @Test("an earlier appeal does not win over a later first review")
  func winsByDate() throws {
    let early = try dossier(stage: #", "stage": "second""#, date: "2026-01-04")
    let asOf = try #require(CalendarDate("2026-01-31"))
    #expect(CompiledStandard.xindu.assess(early, asOf: asOf).total > .zero)
  }

  @Test("a stage that there is not is an error with the nearest name")
  func refusesOthers() throws {
    let error = #expect(throws: InputErrors.self) {
      _ = try dossier(stage: #", "stage": "apeal""#)
    }
    #expect(error?.issues.map(\.code) == ["dossier.unknown-stage"])
    #expect(error?.issues.first?.message(in: .english).contains("did you mean `appeal`?") == true)
  }
}
