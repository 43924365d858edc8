import ConsultationGuidance
import ConsultationIndex
import Testing

@Suite("Ranking and distribution of a district")
struct RankingTests {
  private func report(_ totals: [Int]) throws -> DistrictReport {
    try HandMade.report(
      totals.enumerated().map { try HandMade.assessment("c\($0.offset)", $0.element) })
  }

  @Test("communities with the same points share a rank, and the places after them stay empty")
  func ties() throws {
    let report = try report([70_000, 80_000, 80_000, 60_000, 80_000, 60_000])
    #expect(report.ranking.map(\.rank) == [1, 1, 1, 4, 5, 5])
    #expect(report.ranking.map(\.member.community.id) == ["c1", "c2", "c4", "c0", "c3", "c5"])
    #expect(report.ranking.map(\.below) == [3, 3, 3, 2, 0, 0])
    #expect(report.ranking.map(\.sharing) == [3, 3, 3, 1, 2, 2])
    #expect(report.ranking.map { $0.percentile(of: 6) } == [50, 50, 50, 33, 0, 0])
  }

  @Test("a hundredth of a point parts two ranks, and the order of input changes nothing")
  func exact() throws {
    let report = try report([59_999, 60_000])
    #expect(report.ranking.map(\.rank) == [1, 2])
    #expect(report.ranking.map { $0.member.assessment.grade?.rawValue } == ["1A", nil])
    let turned = try self.report([60_000, 59_999])
    #expect(turned.totals == report.totals)
  }

  @Test(
    "a percentile is the least total that so many communities do not exceed",
    arguments: [(0, 100), (10, 100), (25, 200), (50, 300), (51, 400), (75, 500), (100, 600)])
  func percentiles(_ percent: Int, _ expected: Int) throws {
    let report = try report([600, 100, 300, 500, 200, 400])
    #expect(report.total(atPercent: percent).hundredths == expected)
  }

  @Test("grades are counted from the best, and their shares add up to a thousand")
  func grades() throws {
    let report = try report([95_000, 94_999, 60_000, 59_999, 1_000, 2_000, 3_000])
    #expect(report.grades.map { $0.grade?.rawValue } == ["5A", "4A", "3A", "2A", "1A", nil])
    #expect(report.grades.map(\.count) == [1, 1, 0, 0, 1, 4])
    #expect(report.grades.map(\.orBetter) == [1, 2, 2, 2, 3, 7])
    #expect(report.grades.reduce(0) { $0 + $1.permille } == 1_000)
  }

  @Test("no range of the distribution reaches across a cut, and all communities lie in one")
  func distribution() throws {
    let report = try report([59_999, 60_000, 69_999, 70_000, 95_000, 94_999, 100_000])
    let bins = report.distribution
    #expect(bins.reduce(0) { $0 + $1.count } == 7)
    for cut in CompiledStandard.xindu.standard.grades.map(\.cut) {
      #expect(!bins.contains { $0.from < cut && cut < $0.upTo })
    }
    #expect(zip(bins, bins.dropFirst()).allSatisfy { $0.upTo == $1.from })
    #expect(bins.first?.from == Points(550))
    #expect(bins.first?.count == 1)
    #expect(bins.last.map { [$0.from, $0.upTo] } == [Points(950), Points(1000)])
    #expect(bins.last?.count == 2)
  }

  @Test("communities within the margin of a cut are named, both bounds included")
  func nearCuts() throws {
    let report = try report([58_999, 59_000, 60_000, 61_000, 61_001])
    let near = report.nearCuts(within: Points(10))
    #expect(near.map(\.grade.rawValue) == ["1A", "1A", "1A"])
    #expect(near.map(\.distance.hundredths) == [1_000, 0, -1_000])
  }

  @Test("demonstrations are counted and take no rank; a district of nothing else has no report")
  func demonstrations() throws {
    let real = try HandMade.assessment("c1", 70_000)
    let demo = try HandMade.assessment("c2", 90_000, isDemonstration: true)
    let report = try HandMade.report([demo, real])
    #expect(report.count == 1)
    #expect(report.demonstrations == 1)
    let none = DistrictReport(of: [DistrictMember(demo)], standard: .xindu)
    #expect(none == nil)
    #expect(DistrictReport(of: [], standard: .xindu) == nil)
  }
}
