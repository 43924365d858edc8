import ConsultationIndex

/// An award at random that fits an indicator and what its measure can reach.
struct RandomAward {
  let tree: JSONTree
  /// Whether a quantity of 0 brings points.
  let rewardsNothing: Bool

  static func make(
    _ points: Int, _ traits: RandomStandard.Traits, _ chance: inout SeededGenerator
  ) -> RandomAward {
    let bound = traits.bound ?? chance.one(of: [12_000, 12_000, 70_000, 2_000_000_000])
    switch chance.number((traits.mayFall ? 0 : 2)...6) {
    case 0:
      let threshold = chance.number(0...chance.one(of: [0, 20, 70_000]))
      return RandomAward(tree: ["atMost": .integer(threshold)], rewardsNothing: true)
    case 1:
      let loss = Points(hundredths: chance.number(1...points * 2))
      return RandomAward(tree: ["lossPerUnit": .points(loss)], rewardsNothing: true)
    case 2:
      let threshold = chance.number(0...min(bound, chance.one(of: [2, 12_000, bound])))
      return RandomAward(tree: ["atLeast": .integer(threshold)], rewardsNothing: threshold == 0)
    case 3, 4:
      let wanted = chance.number(1...4)
      let thresholds = Set((0..<wanted).map { _ in chance.number(0...min(bound, 9)) }).sorted()
      var tops = Set([points])
      while tops.count < min(thresholds.count, points) { tops.insert(chance.number(1...points)) }
      let steps = zip(thresholds.suffix(tops.count), tops.sorted()).map { threshold, top in
        [.integer(threshold), .points(Points(hundredths: top))] as JSONTree
      }
      return RandomAward(
        tree: ["steps": .array(steps)], rewardsNothing: thresholds.suffix(tops.count).first == 0)
    case 5 where bound > 0:
      // So many units bring all points that the bound is not passed.
      let least = (points + bound - 1) / bound
      let unit = Points(hundredths: chance.number(least...max(least, points)))
      return RandomAward(tree: ["perUnit": .points(unit)], rewardsNothing: false)
    default:
      let to = chance.number(1...max(1, bound))
      let from = chance.number(0...to - 1)
      return RandomAward(tree: ["ramp": [.integer(from), .integer(to)]], rewardsNothing: false)
    }
  }
}
