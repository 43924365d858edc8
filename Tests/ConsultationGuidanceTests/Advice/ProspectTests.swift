import ConsultationGuidance
import ConsultationIndex
import Testing

/// What can still be done, and what no longer can.
struct ProspectTests {
  private func step(_ measure: String, in advice: Advice) throws -> AdviceStep {
    try #require(advice.steps.first { $0.measure == measure })
  }

  @Test("A quarter that was missed is lost; those ahead have their last days")
  func knowsQuarters() throws {
    // 4 (two quarters) + 2.5 (one of four filed) + 1.5 (papers of one of four) = 8.
    let advice = try Parish.advice(to: "good")
    #expect(advice.status == .optimal && advice.totalNow == Points(hundredths: 800))
    let councils = try step("quarters", in: advice)
    #expect(councils.from == 2 && councils.to == 3 && councils.effort == 5)
    #expect(councils.by == CalendarDate("2025-12-31"))
    let lost = try #require(advice.lost.first { $0.measure == "quarters" })
    #expect(lost.missedPeriods == 1)
    let early = try Parish.advice(to: "best", on: "2025-03-31", "")
    #expect(try step("quarters", in: early).deadlines.first == CalendarDate("2025-03-31"))
    #expect(early.lost.isEmpty)
  }

  @Test("A case is filed while there is time; what was filed late or is past its day is lost")
  func knowsDeadlines() throws {
    let advice = try Parish.advice(to: "good")
    let filing = try step("filed", in: advice)
    #expect(filing.from == 2500 && filing.to == 5000 && filing.units == 1)
    #expect(filing.records == ["c-3"] && filing.by == CalendarDate("2025-08-25"))
    #expect(filing.nature == .work && filing.effort == 2)
    let lost = try #require(advice.lost.first { $0.measure == "filed" })
    #expect(lost.records == ["c-2", "c-4"])
    let later = try Parish.advice(to: "pass", on: "2025-08-26")
    #expect(!later.steps.contains { $0.measure == "filed" })
  }

  @Test("What only fills in fields is marked and comes last")
  func marksFilling() throws {
    let advice = try Parish.advice(to: "good")
    let papers = try step("papers", in: advice)
    #expect(papers.nature == .filling && papers.units == 3 && papers.to == 10_000)
    #expect(advice.steps.last?.measure == "papers")
    let natures = advice.steps.map(\.nature)
    #expect(natures.prefix { $0 != .filling }.count + 1 == natures.count)
  }

  @Test("A nil report is marked, and is chosen where it takes less")
  func knowsNilReports() throws {
    let advice = try Parish.advice(to: "good")
    let report = try step("nils", in: advice)
    #expect(report.nature == .nilReport && report.effort == 1 && report.points == Points(4))
    // Where there are visits, only notes on them count.
    let visits =
      Parish.records + """
        , {"id": "v-1", "kind": "visit", "fields": {"on": "2025-04-01"}}
        """
    let other = try Parish.advice(to: "good", visits)
    #expect(!other.steps.contains { $0.measure == "nils" })
    #expect(try step("noted", in: other).nature == .filling)
  }

  @Test("A requirement is met before the share that asks for it")
  func ordersRequirements() throws {
    let advice = try Parish.advice(to: "good", on: "2025-01-10", "")
    let places = advice.steps.map(\.measure)
    let cases = try #require(places.firstIndex(of: "cases"))
    let filed = try #require(places.firstIndex(of: "filed"))
    #expect(cases < filed && advice.steps[cases].to == 3 && advice.steps[cases].effort == 21)
    #expect(advice.steps[cases].serves == ["filing", "papers"])
  }

  @Test("Where a grade is out of reach, it says which cut and how far one gets")
  func explains() throws {
    let advice = try Parish.advice(to: "best")
    #expect(advice.status == .impossible && advice.steps.isEmpty)
    // One quarter is lost. Some cases were filed late, and no number of new ones makes up for that.
    #expect(
      advice.obstacles == [.points(id: nil, needed: Points(28), most: Points(hundredths: 2599))])
    let floors = """
      {"id": "pass", "zh": "合格", "en": "Pass", "cut": 10,
       "requires": [{"category": "B", "share": 9000}, {"measure": "quarters", "atLeast": 4}]}
      """
    let both = try Parish.advice(to: "pass", grades: floors)
    #expect(
      both.obstacles == [.measure("quarters", atLeast: 4, atMost: nil, most: 3)])
  }

  @Test("The floors of a grade are part of the target")
  func meetsFloors() throws {
    let floors = """
      {"id": "pass", "zh": "合格", "en": "Pass", "cut": 10,
       "requires": [{"category": "B", "atLeast": 10}, {"measure": "quarters", "atLeast": 3}]}
      """
    let advice = try Parish.advice(to: "pass", grades: floors)
    #expect(advice.status == .optimal && advice.grade == GradeID(rawValue: "pass"))
    #expect(Set(advice.steps.map(\.measure)) == ["quarters", "filed", "papers"])
    // 4 points are there in B; 10 take the one case that can be filed (2) and all papers (3).
    #expect(advice.effort == 5 + 2 + 3)
  }

  @Test("After the period only records that stand can be worked on")
  func knowsTheEnd() throws {
    let advice = try Parish.advice(to: "pass", on: "2026-01-10")
    #expect(advice.status == .optimal && advice.daysLeft == 0)
    #expect(advice.steps.map(\.measure) == ["papers"] && advice.steps[0].by == nil)
  }
}
