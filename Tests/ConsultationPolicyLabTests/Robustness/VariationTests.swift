import Testing

@testable import ConsultationIndex
@testable import ConsultationPolicyLab

@Suite("Variants of a standard")
struct VariationTests {
  @Test("every variant keeps the tiers for every kind, and brings no more than its points")
  func keepsTiers() throws {
    let program = CompiledStandard.xindu.program
    let variation = Variation(program, percent: 10)
    let before = program.indicators
    var moved = 0
    for number in 0..<20 {
      var random = SplitMix64(seed: 9, stream: number)
      let after = variation.indicators(&random)
      for kind in program.standard.kinds.indices {
        for tier in program.standard.tiers.indices {
          func sum(_ indicators: [CompiledIndicator]) -> Int {
            indicators.filter { $0.tier == tier }
              .reduce(0) { $0 + $1.maximum(for: kind).hundredths }
          }
          try #require(sum(after) == sum(before), "variant \(number)")
        }
      }
      for (index, indicator) in after.enumerated() {
        let bound = program.bound(of: indicator.measure)
        let points = (before[index].points.hundredths, indicator.points.hundredths)
        // A tenth, and what the others' moves leave over.
        #expect(abs(points.1 - points.0) <= points.0 / 4 + 2, "\(indicator.id)")
        for award in indicator.awards.compactMap(\.self) {
          check(award, indicator.points, bound, "\(indicator.id) of variant \(number)")
        }
        if points.0 != points.1 || before[index].awards != indicator.awards { moved += 1 }
      }
    }
    #expect(moved > 20 * before.count * 9 / 10, "nearly every indicator moves in every variant")
  }

  private func check(_ award: Award, _ maximum: Points, _ bound: Int, _ name: String) {
    let quantities = Array(0...min(bound, 30)) + [bound / 3, bound / 2, bound]
    var last: Points?
    for quantity in quantities.sorted() {
      let points = award.points(for: quantity, maximum: maximum)
      #expect(points >= .zero && points <= maximum, "\(name) at \(quantity)")
      if let last { #expect(award.falls ? points <= last : points >= last, "\(name): \(award)") }
      last = points
    }
    #expect(
      award.points(for: award.quantityForFull(maximum: maximum), maximum: maximum) == maximum,
      "\(name): \(award)")
    #expect(award.falls || award.quantityForFull(maximum: maximum) <= bound, "\(name): \(award)")
  }

  @Test("random standards of every kind of award keep their laws too")
  func keepsLaws() throws {
    var tried = 0
    for seed in 0..<40 {
      guard let small = try SmallReform(seed: seed, edits: 1, communities: 0) else { continue }
      let program = small.old.program
      for percent in [1, 10, 50] {
        let variation = Variation(program, percent: percent)
        var random = SplitMix64(seed: UInt64(seed))
        for indicator in variation.indicators(&random) {
          for award in indicator.awards.compactMap(\.self) {
            check(award, indicator.points, SmallReform.most, "seed \(seed) \(indicator.id)")
          }
        }
      }
      tried += 1
    }
    #expect(tried > 20)
  }

  @Test("splitting is exact, in proportion, and gives everyone something")
  func splits() {
    #expect(Apportionment.split(10, by: [1, 1, 1]) == [4, 3, 3])
    #expect(Apportionment.split(3, by: [100, 1, 1]) == [1, 1, 1])
    #expect(Apportionment.split(0, by: [1]) == [0])
    var random = SplitMix64(seed: 4)
    for _ in 0..<300 {
      let weights = (0..<random.number(1...9)).map { _ in random.number(1...2_000) }
      let whole = random.number(weights.count...100_000)
      let parts = Apportionment.split(whole, by: weights)
      #expect(parts.reduce(0, +) == whole && parts.allSatisfy { $0 >= 1 })
      let sum = weights.reduce(0, +)
      for (part, weight) in zip(parts, weights) {
        #expect(abs(part * sum - whole * weight) <= sum * (weights.count + 2))
      }
    }
  }
}
