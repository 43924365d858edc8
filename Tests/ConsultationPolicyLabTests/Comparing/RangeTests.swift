import Generators
import Testing

@testable import ConsultationIndex
@testable import ConsultationPolicyLab

@Suite("Ranges in which points differ")
struct RangeTests {
  /// An award at random, with the points of its indicator.
  private static func award(_ chance: inout SeededGenerator) -> (Award, Points) {
    let points = Points(hundredths: chance.number(1...1_500))
    switch chance.number(0...5) {
    case 0: return (.atLeast(chance.number(0...200)), points)
    case 1: return (.atMost(chance.number(0...200)), points)
    case 2: return (.perUnit(Points(hundredths: chance.number(1...90))), points)
    case 3: return (.lossPerUnit(Points(hundredths: chance.number(1...90))), points)
    case 4:
      let half = Points(hundredths: points.hundredths / 2)
      let steps = [
        Award.Step(threshold: chance.number(0...90), points: half),
        Award.Step(threshold: chance.number(91...190), points: points),
      ]
      return (.steps(steps), points)
    default:
      let from = chance.number(0...150)
      return (.ramp(from: from, to: from + chance.number(1...2_000)), points)
    }
  }

  @Test("within a piece of an award its points stay the same", arguments: 0..<300)
  func piecesAreComplete(seed: Int) throws {
    var chance = SeededGenerator(seed: seed)
    let (award, maximum) = Self.award(&chance)
    let function = AwardFunction(award: award, maximum: maximum)
    let starts = Set(try #require(function.pieces(through: 3_000, limit: 10_000)))
    for quantity in 1...3_000 where !starts.contains(quantity) {
      let before = award.points(for: quantity - 1, maximum: maximum)
      #expect(award.points(for: quantity, maximum: maximum) == before, "seed \(seed)")
    }
  }

  @Test("the ranges of a pair are those that every quantity tells", arguments: 0..<120)
  func rangesAreExact(seed: Int) throws {
    let pair = StandardPair(seed: seed)
    let comparison = StandardComparison(
      from: pair.before, to: pair.after, limits: ComparisonLimits(dossiers: 0))
    for indicator in comparison.indicators {
      guard indicator.obstacle == nil, let kind = indicator.kinds.first else { continue }
      let (a, b) = (
        try #require(Self.find(indicator.id, pair.before, kind)),
        try #require(Self.find(indicator.id, pair.after, kind))
      )
      for quantity in 0...8 {
        let change =
          b.award.points(for: quantity, maximum: b.points)
          - a.award.points(for: quantity, maximum: a.points)
        let range = indicator.ranges.first {
          $0.lower <= quantity && quantity <= $0.upper ?? .max
        }
        if let range {
          #expect(range.least <= change && change <= range.greatest, "seed \(seed)")
          #expect(change != .zero, "seed \(seed), \(indicator.id) at \(quantity)")
        } else if quantity <= 3 {
          // Up to 3 every measure reaches; beyond its bound there is nothing to tell.
          let bound = QuantityBounds(pair.after.program).bound(of: b.measure)
          #expect(change == .zero || quantity > bound, "seed \(seed), \(indicator.id)")
        }
      }
    }
  }

  private static func find(
    _ id: String, _ standard: CompiledStandard, _ kind: String
  ) -> (award: Award, points: Points, measure: Int)? {
    guard let place = standard.standard.kinds.firstIndex(where: { $0.id == kind }),
      let indicator = standard.program.indicators.first(where: { $0.id == id }),
      let award = indicator.awards[place]
    else { return nil }
    return (award, indicator.points, indicator.measure)
  }
}
