import ConsultationGuidance
import ConsultationIndex
import Testing

@Suite("Groups, elements and rounding of a district")
struct GroupTests {
  @Test("streets are sorted by their medians, and those without a street are not dropped")
  func streets() throws {
    let report = try HandMade.report([
      try HandMade.assessment("a", 60_000, street: "甲", pending: 2),
      try HandMade.assessment("b", 80_000, street: "甲", pending: 3),
      try HandMade.assessment("c", 70_000, street: "乙", kind: "rural"),
      try HandMade.assessment("d", 50_000),
    ])
    #expect(report.streets.map(\.name) == [.street("乙"), .street("甲"), .street(nil)])
    #expect(report.streets.map(\.median) == [Points(700), Points(600), Points(500)])
    #expect(report.streets.map(\.mean) == [Points(700), Points(700), Points(500)])
    #expect(report.streets.map(\.backlog.pending) == [0, 5, 0])
    #expect(report.kinds.map(\.name) == [.kind("urban"), .kind("rural")])
    #expect(report.kinds.reduce(0) { $0 + $1.members.count } == report.count)
  }

  @Test("the weakest elements come by their exact shares, and those of equal share by the standard")
  func weakest() throws {
    let parts = [
      HandMade.Part(element: "T1", points: 333, maximum: 1_000),
      HandMade.Part(element: "T2", points: 1, maximum: 3),
      HandMade.Part(element: "T3", points: 0, maximum: 500),
      HandMade.Part(element: "F1", points: 333, maximum: 1_000),
    ]
    let report = try HandMade.report([try HandMade.assessment("a", 667, parts: parts)])
    let elements = report.elements
    // Elements without any maximum are not weak, they are not there.
    #expect(report.weakest(5, of: elements).map(\.id) == ["T3", "T1", "F1", "T2"])
    #expect(report.weakest(2, of: elements).map(\.id) == ["T3", "T1"])
    #expect(elements.first { $0.id == "T3" }?.withoutEvidence == 1)
  }

  @Test("the means of elements and tiers add up to the mean total, rounded down")
  func means() throws {
    var random = SystemRandomNumberGenerator.seeded(7)
    for count in 1...12 {
      let assessments = try (0..<count).map { index in
        let parts = ["T1", "T2", "F1", "M1"].flatMap { element in
          ["base", "advanced", "featured"].map { tier in
            HandMade.Part(
              element: element, points: Int(random.next() % 1_000), maximum: 1_000, tier: tier)
          }
        }
        return try HandMade.assessment(
          "c\(index)", parts.reduce(0) { $0 + $1.points }, parts: parts)
      }
      let report = try HandMade.report(assessments)
      #expect(report.elements.reduce(Points.zero) { $0 + $1.mean } == report.mean)
    }
  }

  @Test("parts are rounded so that they add up", arguments: [1, 2, 3, 7, 999])
  func apportions(_ divisor: Int) {
    let parts = [10, 0, 11, 12, 5, 2_000]
    let split = Apportionment.split(parts, over: divisor)
    #expect(split.reduce(0, +) == parts.reduce(0, +) / divisor)
    #expect(zip(split, parts).allSatisfy { $0 == $1 / divisor || $0 == $1 / divisor + 1 })
    #expect(Apportionment.split([1, 1, 1], times: 1_000, over: 3) == [334, 333, 333])
    #expect(Apportionment.split([1, 2], over: 0) == [0, 0])
  }

  @Test("a share is rounded down, so that only all points are the whole")
  func shares() {
    #expect(PointShare(Points(hundredths: 99_999), of: Points(1000)).permille == 999)
    #expect(PointShare(Points(1000), of: Points(1000)).permille == 1_000)
    #expect(PointShare().permille == nil)
    #expect(PointShare(Points(1), of: Points(3)) < PointShare(Points(2), of: Points(5)))
    #expect(PointShare(Points(1), of: Points(3)) == PointShare(Points(2), of: Points(6)))
  }

  @Test("shares of sums over many communities are compared exactly")
  func largeShares() {
    // An element of 500,000 points in 61 communities.
    let all = Points(500_000 * 61)
    let whole = PointShare(all, of: all)
    let less = PointShare(all - Points(hundredths: 1), of: all)
    #expect(less < whole && !(whole < less) && less != whole)
    #expect(less.permille == 999 && whole.permille == 1_000)
    let halves = [PointShare(all, of: all + all), PointShare(Points(1), of: Points(2))]
    #expect(Set(halves).count == 1)
    // The product with 1000 is too large as well.
    let huge = Points(hundredths: .max)
    #expect(PointShare(huge, of: huge).permille == 1_000)
  }
}

extension SystemRandomNumberGenerator {
  /// Numbers that are the same in every run (SplitMix64).
  static func seeded(_ seed: UInt64) -> Seeded { Seeded(state: seed) }

  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
