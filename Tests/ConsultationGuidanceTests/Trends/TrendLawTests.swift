import ConsultationIndex
import Generators
import Testing

@testable import ConsultationGuidance

@Suite("Trends over two standards that differ")
struct TrendLawTests {
  @Test("an element that only the earlier standard has is a line of its own with what was lost")
  func deleted() throws {
    let before = try HandMade.assessment(
      "a", 70_000, year: 2024,
      parts: [
        HandMade.Part(element: "T1", points: 30_000, maximum: 30_000),
        HandMade.Part(element: "gone", points: 40_000, maximum: 50_000),
      ])
    let now = try HandMade.assessment(
      "a", 30_000, parts: [HandMade.Part(element: "T1", points: 30_000, maximum: 30_000)])
    let trend = try #require(try HandMade.report([now], earlier: [before]).trend)
    let last = try #require(trend.elements.last)
    #expect(last.id == "gone")
    #expect(last.difference == Points(-400))
    #expect(last.causes.map(\.id) == ["gone.base"])
    #expect(last.causes.map(\.lost) == [1])
    #expect(trend.elements.reduce(Points.zero) { $0 + $1.difference } == Points(-400))
    #expect(trend.mostFallen(1).map(\.community.id) == ["a"])
    #expect(trend.mostImproved(1).isEmpty)
  }

  @Test("changes add up to those of the totals whatever two standards have in common")
  func adds() throws {
    let seed = 20_261_201
    var random = SeededGenerator(seed: seed)
    // Indicators have ids of their own, so that some stand in another element than before.
    let places = ["T1", "T2", "F1", "F2", "old", "older", "new"]
    func assessment(_ community: Int, _ year: Int, _ own: [(String, String)]) throws -> Assessment {
      let parts = own.map { element, indicator in
        let maximum = Int.random(in: 0...20_000, using: &random)
        return HandMade.Part(
          element: element, points: Int.random(in: 0...maximum, using: &random),
          maximum: maximum, indicator: indicator)
      }
      return try HandMade.assessment(
        "c\(community)", parts.reduce(0) { $0 + $1.points }, year: year, parts: parts)
    }
    func standard() -> [(String, String)] {
      (1...8).compactMap { indicator in
        Bool.random(using: &random)
          ? places.randomElement(using: &random).map { ($0, "i\(indicator)") } : nil
      }
    }
    for round in 0..<300 {
      let (old, new) = (standard(), standard())
      let earlier = try (0..<4).map { try assessment($0, 2024, old) }
      let now = try (0..<4).map { try assessment($0, 2025, new) }
      let trend = try #require(try HandMade.report(now, earlier: earlier).trend)
      let truth = trend.changes.reduce(Points.zero) { $0 + $1.difference }
      let sum = trend.elements.reduce(Points.zero) { $0 + $1.difference }
      #expect(sum == truth, "seed \(seed), round \(round)")
      for element in trend.elements {
        let causes = element.causes.reduce(Points.zero) { $0 + $1.difference }
        #expect(causes == element.difference, "seed \(seed), round \(round), \(element.id)")
      }
      for change in trend.changes {
        let own = change.elements.reduce(Points.zero) { $0 + $1.difference }
        #expect(own == change.difference, "seed \(seed), round \(round)")
      }
      let moved = trend.mostImproved(4) + trend.mostFallen(4)
      #expect(moved.count == trend.changes.count { $0.difference != .zero })
    }
  }

  @Test(
    "changes between random standards add up, with and without following other ids",
    arguments: 1...60)
  func addsForRandomStandards(_ seed: Int) throws {
    let trees = [RandomStandard.tree(seed: seed), RandomStandard.tree(seed: seed + 1_000)]
    let standards = try trees.map { try CompiledStandard(json: $0.compact()) }
    var changes: [CommunityChange] = []
    var random = SeededGenerator(seed: seed)
    for number in 0..<4 {
      let tree = RandomDossier.tree(
        seed: seed * 10 + number, for: RandomDossier.Plan(random.one(of: trees)))
      let dossier = try Dossier(json: tree.compact())
      let day = try #require(CalendarDate(RandomDossier.dayOfAssessment(seed: seed)))
      let (before, after) = (
        standards[0].assess(dossier, asOf: day), standards[1].assess(dossier, asOf: day)
      )
      // Every second id that is gone is followed to one that is new.
      var renamed = RenamedParts()
      if seed.isMultiple(of: 2) {
        let (old, new) = (
          before.confirmed.findings.map(\.id), after.confirmed.findings.map(\.id)
        )
        for (a, b) in zip(old.filter { !new.contains($0) }, new.filter { !old.contains($0) }) {
          renamed.indicators[a] = b
        }
      }
      changes.append(
        CommunityChange(
          rank: 1, before: try #require(ConfirmedScore(ScoreSummary(before))), after: after,
          renamed: renamed))
    }
    let truth = changes.reduce(Points.zero) { $0 + $1.difference }
    let elements = ElementChange.all(of: changes, standards[1])
    #expect(elements.reduce(Points.zero) { $0 + $1.difference } == truth, "seed \(seed)")
    for element in elements {
      let causes = element.causes.reduce(Points.zero) { $0 + $1.difference }
      #expect(causes == element.difference, "seed \(seed), \(element.id)")
    }
    for change in changes {
      let own = change.elements.reduce(Points.zero) { $0 + $1.difference }
      #expect(own == change.difference, "seed \(seed)")
    }
  }

  @Test("what has another id is followed: nothing of it is lost or gained")
  func follows() throws {
    let before = try HandMade.assessment(
      "a", 40_000, year: 2024,
      parts: [
        HandMade.Part(element: "old", points: 30_000, maximum: 40_000, indicator: "old.1"),
        HandMade.Part(element: "T2", points: 10_000, maximum: 20_000),
      ])
    let now = try HandMade.assessment(
      "a", 45_000,
      parts: [
        HandMade.Part(element: "T1", points: 35_000, maximum: 40_000, indicator: "T1.9"),
        HandMade.Part(element: "T2", points: 10_000, maximum: 20_000),
      ])
    var renamed = RenamedParts()
    renamed.elements = ["old": "T1"]
    renamed.indicators = ["old.1": "T1.9"]
    let change = CommunityChange(
      rank: 1, before: try #require(ConfirmedScore(ScoreSummary(before))), after: now,
      renamed: renamed)
    #expect(change.elements.map(\.id) == ["T1"])
    let finding = try #require(change.elements.first?.findings.first)
    #expect(finding.id == "T1.9")
    #expect(finding.before?.points == Points(300) && finding.after?.points == Points(350))
    let elements = ElementChange.all(of: [change], .xindu).filter { $0.difference != .zero }
    #expect(elements.map(\.id) == ["T1"])
    #expect(elements.first?.before.points == Points(300))
  }

  @Test("results that were made again, departed communities and other labels are told")
  func remarks() throws {
    var earlier = EarlierPeriods()
    earlier.issued = [ScoreSummary(try HandMade.assessment("a", 70_000, year: 2024))]
    earlier.scoredAgain = [
      try HandMade.assessment("b", 70_000, kind: "rural", year: 2024),
      try HandMade.assessment("c", 70_000, year: 2024),
    ].map(ScoreSummary.init)
    let now = try ["a", "b"].map { DistrictMember(try HandMade.assessment($0, 70_000)) }
    let report = try #require(DistrictReport(of: now, standard: .xindu, after: earlier))
    let trend = try #require(report.trend)
    #expect(trend.periods.map(\.scoredAgain) == [2, 0])
    #expect(trend.periods.map(\.standards) == [["xindu 1.0.0"], ["xindu 1.0.0"]])
    #expect(trend.departed.map(\.id) == ["c"])
    #expect(trend.relabelled.map(\.community.id) == ["b"])
    #expect(trend.unknownStandards.isEmpty)
  }
}
