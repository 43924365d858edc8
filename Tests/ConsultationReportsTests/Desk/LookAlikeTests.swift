import ConsultationIndex
import Testing

@testable import ConsultationReports

/// Names that differ and look alike.
struct LookAlikeTests {
  private func dossier(_ id: String, reviewers: [String] = []) throws -> Dossier {
    let community = Community(id: id, name: "示例社区", kind: "urban")
    let reviews = reviewers.map {
      Review(.rating(rubric: "q", level: 1), by: $0, on: CalendarDate(dayNumber: 20_000))
    }
    return try Dossier(
      Submission(community: community, period: try #require(Period(year: 2025))), reviews: reviews)
  }

  @Test(
    "Ids and reviewers that look alike once wide and round letters are plain are warned of once")
  func warns() throws {
    var names = LookAlikes()
    for id in ["c-1", "１２", "①", "豈"] {
      #expect(names.note(try dossier(id)).isEmpty)
    }
    for (id, other) in [("ｃ-1", "c-1"), ("12", "１２"), ("⑴", nil), ("1", "①")] as [(String, String?)]
    {
      let issues = names.note(try dossier(id))
      #expect(issues.map { $0.parameters["other"] } == (other.map { [$0] } ?? []))
      #expect(
        issues.allSatisfy { $0.code == "name.community-looks-like" && $0.severity == .warning })
      #expect(names.note(try dossier(id)).isEmpty, "told once")
    }
    // The same id in another code point is no other id.
    #expect(names.note(try dossier("\u{F900}")).isEmpty)
    let issues = names.note(try dossier("c-1", reviewers: ["r-1", "ｒ-1", "r-1", "ｒ-1", "王芳"]))
    #expect(issues.map(\.code) == ["name.reviewer-looks-like"])
  }
}
