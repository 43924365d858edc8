import Testing

@testable import ConsultationIndex

/// Law 6: cuts are inclusive lower bounds.
struct CutTests {
  private let indicator = "categories[0].elements[0].indicators[0]."

  /// A standard of 1000 points, one hundredth for each record.
  private func standard(grades: JSONTree) throws -> CompiledStandard {
    try Bench.standard(
      measure: ["of": "case", "count": "records"], award: ["perUnit": 0.01],
      [
        indicator + "points": 1000, "tiers[0].points": 1000, "grades": grades,
        "measures.talks": ["of": "case", "where": ["form": "talk"], "count": "records"],
      ])
  }

  private func grade(_ id: String, _ cut: JSONTree, _ requires: JSONTree = []) -> JSONTree {
    ["id": .string(id), "zh": "级", "en": "Grade", "cut": cut, "requires": requires]
  }

  private func score(_ standard: CompiledStandard, _ hundredths: Int) throws -> Score {
    standard.assess(try dossier([.case("c", times: hundredths)]), asOf: usualDay).provisional
  }

  @Test("600 is rated, 599.99 is not")
  func boundary() throws {
    let standard = try standard(grades: [grade("1A", 600), grade("2A", 700.01)])
    #expect(try score(standard, 60_000).grade?.rawValue == "1A")
    #expect(try score(standard, 59_999).grade == nil)
    #expect(try score(standard, 59_999).total.description == "599.99")
    #expect(try score(standard, 70_000).grade?.rawValue == "1A")
    #expect(try score(standard, 70_001).grade?.rawValue == "2A")
    #expect(try score(standard, 70_001).heldBackBy.isEmpty)
  }

  @Test("The grade is the highest one held, and each higher one reached tells what fails")
  func heldBack() throws {
    let floor: JSONTree = [["tier": "base", "atLeast": 950]]
    let standard = try standard(grades: [
      grade("1A", 600), grade("2A", 700, floor), grade("3A", 800),
      grade("4A", 850, [["measure": "talks", "atLeast": 1], ["element": "F1", "share": 9000]]),
      grade("5A", 880, [["every": "category", "share": 8999]]), grade("6A", 990),
    ])
    let low = try score(standard, 75_000)
    #expect(low.grade?.rawValue == "1A" && low.heldBackBy.map(\.grade.rawValue) == ["2A"])
    #expect(
      low.heldBackBy[0].failing == [
        .part(
          scope: "tier", id: "base", points: Points(950), share: nil, actual: Points(750),
          maximum: Points(1000))
      ])
    let middle = try score(standard, 88_000)
    #expect(
      middle.grade?.rawValue == "3A" && middle.heldBackBy.map(\.grade.rawValue) == ["4A", "5A"])
    #expect(
      middle.heldBackBy[0].failing == [
        .measure("talks", atLeast: 1, atMost: nil, actual: 0),
        .part(
          scope: "element", id: "F1", points: nil, share: 9000, actual: Points(880),
          maximum: Points(1000)),
      ])
    #expect(middle.heldBackBy[1].failing.count == 1)
    let high = try score(standard, 90_000)
    #expect(high.grade?.rawValue == "5A" && high.heldBackBy.isEmpty)
  }

  @Test(
    "A share of the maximum is compared exactly",
    arguments: [
      (89_990, 8999, true), (89_989, 8999, false), (0, 0, true), (100_000, 10_000, true),
      (99_999, 10_000, false),
    ])
  func shares(hundredths: Int, share: Int, holds: Bool) {
    let floor = GradeCondition.Floor.share(share)
    #expect(floor.holds(points: Points(hundredths: hundredths), maximum: Points(1000)) == holds)
  }
}
