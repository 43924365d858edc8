import Testing

@testable import ConsultationIndex

/// Awards as functions of a quantity, and the next step up, found by trying every quantity.
struct NextStepTests {
  private static let most = Points(hundredths: 1000)

  private static let awards: [Award] = [
    .atLeast(0), .atLeast(1), .atLeast(17), .atMost(0), .atMost(9), .perUnit(Points(hundredths: 1)),
    .perUnit(Points(hundredths: 300)), .perUnit(Points(hundredths: 2000)),
    .lossPerUnit(Points(hundredths: 300)), .lossPerUnit(Points(hundredths: 1000)),
    .lossPerUnit(Points(hundredths: 333)), .lossPerUnit(Points(hundredths: 5000)),
    .ramp(from: 0, to: 7),
    .ramp(from: 5, to: 6), .ramp(from: 10, to: 2500), .ramp(from: 3, to: 40),
    .steps([
      .init(threshold: 0, points: Points(hundredths: 10)),
      .init(threshold: 4, points: Points(hundredths: 500)),
      .init(threshold: 30, points: most),
    ]), .steps([.init(threshold: 3, points: most)]),
  ]

  private static let quantities = Array(0...60) + [999, 1000, 1001, 2499, 2500, 2501]

  @Test("The next step is the nearest quantity with more points", arguments: awards)
  func nearest(award: Award) {
    let all = 0...3000
    for quantity in Self.quantities {
      let now = award.points(for: quantity, maximum: Self.most)
      let better = all.filter { award.points(for: $0, maximum: Self.most) > now }
      let nearest = better.min { abs($0 - quantity) < abs($1 - quantity) }
      #expect(award.nextStep(after: quantity, maximum: Self.most) == nearest, "\(quantity)")
    }
  }

  @Test("The quantity for full points is the first or last that brings them", arguments: awards)
  func full(award: Award) {
    let full = (0...3000).filter { award.points(for: $0, maximum: Self.most) == Self.most }
    #expect(award.quantityForFull(maximum: Self.most) == (award.falls ? full.last : full.first))
  }

  @Test("Points stay between nothing and the maximum and never go the wrong way", arguments: awards)
  func monotone(award: Award) {
    let points = (0...3000).map { award.points(for: $0, maximum: Self.most) }
    #expect(points.allSatisfy { $0 >= .zero && $0 <= Self.most })
    #expect(zip(points, points.dropFirst()).allSatisfy { award.falls ? $0 >= $1 : $0 <= $1 })
    let farthest = award.points(for: Int(Int32.max), maximum: Standard.maximumPoints)
    #expect(farthest >= .zero && farthest <= Standard.maximumPoints)
  }

  @Test("A ramp rounds down to hundredths")
  func ramp() {
    let award = Award.ramp(from: 0, to: 3)
    #expect(
      [0, 1, 2, 3].map { award.points(for: $0, maximum: Points(10)).hundredths } == [
        0, 333, 666, 1000,
      ])
  }

  @Test("Without a quantity the next step is the least that brings points", arguments: awards)
  func fromNothing(award: Award) throws {
    // A smallest number has no value over nothing, so silence earns nothing whatever the award.
    let standard = try Bench.standard(measure: ["of": "case", "smallest": "n"], award: award.tree)
    let finding = try #require(
      standard.assess(dossier(), asOf: usualDay).provisional.findings.first)
    #expect(finding.outcome == .noEvidence && finding.quantity == nil && finding.points == .zero)
    let next = try #require(finding.next)
    #expect(
      next.points > .zero && next.points == award.points(for: next.quantity, maximum: Self.most))
    if !award.falls {
      #expect(
        next.quantity == (0...3000).first { award.points(for: $0, maximum: Self.most) > .zero })
    }
    #expect(next.full == award.quantityForFull(maximum: Self.most))
  }
}
