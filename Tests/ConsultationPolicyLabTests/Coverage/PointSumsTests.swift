import ConsultationIndex
import Testing

@testable import ConsultationPolicyLab

@Suite("Sums of points that can come about")
struct PointSumsTests {
  @Test("they are those of every choice", arguments: 1...40)
  func sums(seed: Int) {
    var generator = SplitMix(seed: seed)
    var sums = PointSums(maximum: Points(hundredths: 400))
    var expected: Set<Int> = [0]
    for _ in 0..<3 {
      var values: Set<Int> = [0]
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        values.insert(Int.random(in: 0...130, using: &generator))
      }
      sums = sums.adding(values.sorted())
      expected = Set(expected.flatMap { sum in values.map { sum + $0 } })
    }
    for value in 0...400 { #expect(sums.contains(value) == expected.contains(value)) }
    for value in [0, 57, 133, 399] {
      #expect(sums.least(from: value) == expected.filter { $0 >= value }.min())
      #expect(sums.greatest(below: value) == expected.filter { $0 < value }.max())
    }
  }

  @Test("walking the pieces of an award finds every change", arguments: 1...200)
  func pieces(seed: Int) {
    var generator = SplitMix(seed: seed)
    let a = AwardFunction.random(&generator)
    for quantity in 0...40 {
      let next = (quantity + 1...80).first { a.points($0) != a.points(quantity) }
      if let next { #expect(a.nextChange(after: quantity) == next, "\(a) after \(quantity)") }
    }
    let starts = (0...40).filter { $0 == 0 || a.points($0) != a.points($0 - 1) }
    #expect(a.pieces(through: 40, limit: 100) == starts, "\(a)")
    #expect(a.pieces(through: 40, limit: starts.count - 2) == nil, "\(a)")
    #expect(
      a.values(through: 40, limit: 100)
        == Set([0] + (0...40).map { a.points($0).hundredths }).sorted())
  }

  @Test("an award of very many values is not written out")
  func isLimited() {
    let a = AwardFunction(award: .perUnit(Points(hundredths: 1)), maximum: Points(1_000_000))
    #expect(a.values(through: Standard.maximumQuantity, limit: 1_000) == nil)
    #expect(a.quantity(bringing: Points(7), through: Standard.maximumQuantity) == 700)
  }
}

extension AwardFunction {
  /// An award of a few points on quantities up to 30 or so.
  static func random(_ generator: inout SplitMix) -> AwardFunction {
    let maximum = Points(hundredths: Int.random(in: 1...900, using: &generator))
    let from = Int.random(in: 0...20, using: &generator)
    let to = Int.random(in: from + 1...35, using: &generator)
    let each = Points(hundredths: Int.random(in: 1...maximum.hundredths, using: &generator))
    let award: Award =
      switch Int.random(in: 0...4, using: &generator) {
      case 0: .atLeast(from)
      case 1: .atMost(from)
      case 2: .perUnit(each)
      case 3: .lossPerUnit(each)
      default: .ramp(from: from, to: to)
      }
    return AwardFunction(award: award, maximum: maximum)
  }
}
