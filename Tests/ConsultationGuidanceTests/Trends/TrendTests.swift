import ConsultationGuidance
import ConsultationIndex
import Testing

@Suite("Trends over several periods")
struct TrendTests {
  private func part(_ element: String, _ points: Int) -> HandMade.Part {
    HandMade.Part(element: element, points: points, maximum: 50_000)
  }

  @Test("changes are told by element with the findings that caused them, and add up")
  func causes() throws {
    let before = try HandMade.assessment(
      "a", 60_000, year: 2024, parts: [part("T1", 30_000), part("F1", 30_000)])
    let now = try HandMade.assessment(
      "a", 70_000, parts: [part("T1", 25_000), part("F1", 45_000)])
    let trend = try #require(try HandMade.report([now], earlier: [before]).trend)
    let change = try #require(trend.changes.first)
    #expect(change.difference == Points(100))
    #expect(change.elements.map(\.id) == ["F1", "T1"])
    #expect(change.elements.map(\.difference) == [Points(150), Points(-50)])
    #expect(change.elements.first?.findings.map(\.id) == ["F1.base"])
    let elements = trend.elements.filter { $0.difference != .zero }
    #expect(elements.map(\.id) == ["T1", "F1"])
    #expect(elements.first?.causes.first?.lost == 1)
    #expect(trend.elements.reduce(Points.zero) { $0 + $1.difference } == Points(100))
  }

  @Test("periods come in their order, and only earlier ones count")
  func periods() throws {
    let now = try ["a", "b", "c"].map { try HandMade.assessment($0, 70_000) }
    let earlier = [
      try HandMade.assessment("a", 65_000, year: 2024),
      try HandMade.assessment("gone", 65_000, year: 2024),
      try HandMade.assessment("a", 55_000, year: 2023),
      try HandMade.assessment("b", 95_000, year: 2026),
      try HandMade.assessment("b", 95_000, year: 2025),
    ]
    let trend = try #require(try HandMade.report(now, earlier: earlier).trend)
    #expect(trend.periods.map(\.period.description) == ["2023", "2024", "2025"])
    #expect(trend.periods.map(\.count) == [1, 2, 3])
    #expect(trend.changes.map(\.community.id) == ["a"])
    #expect(trend.arrived == 2)
    #expect(trend.left == 1)
    let grade = GradeID(rawValue: "1A")
    #expect(trend.periods.map { $0.permille(atOrAbove: grade) } == [0, 1_000, 1_000])
    #expect(trend.hasOneStandard)
  }

  @Test("those with the same gain as the last of the most improved come along")
  func improved() throws {
    let gains = [("a", 500), ("b", 300), ("c", 300), ("d", 100), ("e", 0), ("f", -100)]
    let trend = try #require(
      try HandMade.report(
        try gains.map { try HandMade.assessment($0.0, 70_000 + $0.1) },
        earlier: try gains.map { try HandMade.assessment($0.0, 70_000, year: 2024) }
      ).trend)
    #expect(trend.mostImproved(2).map(\.community.id) == ["a", "b", "c"])
    #expect(trend.mostImproved(9).map(\.community.id) == ["a", "b", "c", "d"])
    #expect(trend.mostImproved(0).isEmpty)
  }

  @Test("a grade is at risk where one more fall of the same size would lose it")
  func risk() throws {
    // From 2A: one hundredth too little to spare, exactly enough, and no grade to lose.
    let cases = [("lost", 71_000, 70_499), ("kept", 71_000, 70_500), ("none", 60_000, 59_000)]
    let report = try HandMade.report(
      try cases.map { try HandMade.assessment($0.0, $0.2) },
      earlier: try cases.map { try HandMade.assessment($0.0, $0.1, year: 2024) })
    let trend = try #require(report.trend)
    #expect(trend.atRisk(by: .xindu).map(\.community.id) == ["lost"])
  }

  @Test("without anything earlier there is no trend")
  func none() throws {
    #expect(try HandMade.report([try HandMade.assessment("a", 1)]).trend == nil)
  }
}
