import Testing

@testable import ConsultationIndex

@Suite("Awards in the form of bulk scoring")
struct BulkAwardTests {
  /// The points by the form of bulk scoring, as the kernels compute them.
  private func points(_ award: BulkAward, _ quantity: Int) -> Int {
    switch award {
    case .steps(let steps):
      return steps.filter { quantity >= Int($0.threshold) }.reduce(0) { $0 + Int($1.points) }
    case .ramp(let ramp):
      let clamped = Int16(clamping: quantity)
      let above = UInt32(min(max(clamped, ramp.from) - ramp.from, ramp.span))
      let product = above * UInt32(ramp.numerator)
      if ramp.magic == 0 { return Int(product) }
      let dividend = product + UInt32(ramp.offset)
      return Int(((dividend * UInt32(ramp.magic)) >> 16) >> UInt32(ramp.shift))
    case .table(let table): return Int(table[min(quantity + 1, table.count - 1)])
    case .wide(let award, let maximum):
      return quantity < 0 ? 0 : award.points(for: quantity, maximum: maximum).hundredths
    }
  }

  @Test("a division by multiplication is exact for every numerator that can occur")
  func dividesExactly() throws {
    var ramps = 0
    var roundedDown = 0
    var random = SeededGenerator(state: 20_260_131)
    for _ in 0..<600 {
      // Ramps as people write them: shares in steps of a half per cent, or counts.
      let isShare = Bool.random(using: &random)
      let from =
        isShare
        ? 50 * Int.random(in: 0...150, using: &random) : Int.random(in: 0...9, using: &random)
      let span = Int.random(in: 1...(isShare ? 200 : 40), using: &random)
      let to = from + (isShare ? 50 * span : span)
      let most =
        isShare
        ? 100 * Int.random(in: 1...30, using: &random) : Int.random(in: 1...1_500, using: &random)
      guard let ramp = BulkAward.Ramp(from: from, to: to, points: most) else { continue }
      ramps += 1
      roundedDown += ramp.offset == 1 ? 1 : 0
      let award = Award.ramp(from: from, to: to)
      let maximum = Points(hundredths: most)
      for quantity in stride(from: from - 1, through: to + 1, by: 1) where quantity >= 0 {
        let expected = award.points(for: quantity, maximum: maximum).hundredths
        try #require(points(.ramp(ramp), quantity) == expected, "\(from)→\(to) \(most) \(quantity)")
      }
    }
    #expect(ramps > 100, "the fast form must not be the exception")
    #expect(roundedDown > 4, "both ways to divide must occur")
  }

  @Test(
    "every award means the same in its bulk form",
    arguments: [
      Award.atLeast(0), .atLeast(1), .atLeast(40_000), .atMost(0), .atMost(3), .atMost(50_000),
      .steps([.init(threshold: 1, points: Points(4)), .init(threshold: 4, points: Points(16))]),
      .steps([.init(threshold: 1, points: Points(4)), .init(threshold: 90_000, points: Points(16))]
      ),
      .perUnit(Points(4)), .perUnit(Points(hundredths: 3)), .lossPerUnit(Points(5)),
      .lossPerUnit(Points(hundredths: 1)), .ramp(from: 0, to: 1), .ramp(from: 0, to: 1_600),
      .ramp(from: 0, to: 6), .ramp(from: 5_000, to: 9_000), .ramp(from: 0, to: 50_000),
      .ramp(from: 100, to: 2_000_000_000), .ramp(from: 32_766, to: 32_767),
      .ramp(from: 32_765, to: 32_766),
    ])
  func meansTheSame(_ award: Award) {
    let maximum = Points(16)
    let bulk = BulkAward(award, maximum: maximum)
    #expect(points(bulk, -1) == 0, "no quantity, no points")
    let quantities =
      Array(0...12_000) + [32_765, 32_766, 32_767, 32_768, 49_999, 50_000, 50_001, 2_147_483_647]
    for quantity in quantities {
      // Narrow columns hold greater quantities at their limit.
      let seen = if case .wide = bulk { quantity } else { min(quantity, MeasureBlock.limit) }
      let expected = award.points(for: quantity, maximum: maximum).hundredths
      if points(bulk, seen) != expected {
        Testing.Issue.record("\(award) at \(quantity): \(points(bulk, seen)), not \(expected)")
        return
      }
    }
  }

  @Test("the awards of the built-in standard take the fast form but for one")
  func takesFastForm() {
    let program = BulkProgram(CompiledStandard.xindu.program, kind: 0)
    let slow = program.indicators.filter {
      switch $0.award {
      case .wide, .table: true
      case .steps, .ramp: false
      }
    }
    let ids = slow.map(\.index).sorted().map { CompiledStandard.xindu.program.indicators[$0].id }
    #expect(ids == ["E1.a2"])
  }
}
