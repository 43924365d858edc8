import ConsultationIndex

/// Makes variants of a standard whose points and thresholds are a little different.
///
/// A variant keeps the sum of every tier for every kind of community, all cuts, all measures and the
/// requirements of grades, so that its totals mean the same; thresholds stay within what a measure can
/// reach. It is a program to score by, not a document: rounding may let two steps bring the same points,
/// which the compiler would refuse.
struct Variation: Sendable {
  let program: ScoringProgram
  /// By how many per cent points and thresholds move at most; what is less than one, by chance.
  let percent: Int
  /// By measure: the greatest quantity.
  private let bounds: [Int]
  /// Indicators that can give points to each other: of one tier and for the same kinds.
  private let exchanges: [[Int]]

  init(_ program: ScoringProgram, percent: Int) {
    self.program = program
    self.percent = percent
    bounds = program.measures.indices.map { program.bound(of: $0) }
    var groups: [[Int]] = []
    for (index, indicator) in program.indicators.enumerated() {
      let place = groups.firstIndex { group in
        let other = program.indicators[group[0]]
        return other.tier == indicator.tier && Self.kinds(of: other) == Self.kinds(of: indicator)
      }
      if let place { groups[place].append(index) } else { groups.append([index]) }
    }
    exchanges = groups
  }

  private static func kinds(of indicator: CompiledIndicator) -> [Bool] {
    indicator.awards.map { $0 != nil }
  }

  /// The indicators of a variant; the same numbers give the same variant.
  func indicators(_ random: inout SplitMix64) -> [CompiledIndicator] {
    let points = movedPoints(&random)
    return program.indicators.enumerated().map { index, indicator in
      // Kinds that share an award go on sharing it.
      var moved: [Award: Award] = [:]
      let awards = indicator.awards.map { award -> Award? in
        guard let award else { return nil }
        if let known = moved[award] { return known }
        let scaled = award.scaled(from: indicator.points, to: points[index])
        let result = move(
          scaled, maximum: points[index], bound: bounds[indicator.measure], &random)
        moved[award] = result
        return result
      }
      let requires = indicator.requires.map { move($0, &random) }
      return indicator.replacing(points: points[index], awards: awards, requires: requires)
    }
  }

  /// Each indicator's points move on their own; what is then too much or too little in a tier is spread
  /// over it in proportion.
  private func movedPoints(_ random: inout SplitMix64) -> [Points] {
    var result = program.indicators.map(\.points.hundredths)
    for group in exchanges where group.count > 1 {
      let sum = group.reduce(0) { $0 + result[$1] }
      let wanted = group.map { index in
        let most = result[index] * percent / 100
        return max(1, result[index] + random.number(-most...most))
      }
      let shares = Apportionment.split(sum, by: wanted)
      for (index, share) in zip(group, shares) { result[index] = share }
    }
    return result.map { Points(hundredths: $0) }
  }

  /// Moves a threshold by up to its per cent, drawn in hundredths of a unit and rounded up or down by
  /// chance, so that small counts move by one as often as makes up for it. A threshold of 0 stays, since it
  /// says "any".
  private func move(
    _ threshold: Int, within range: ClosedRange<Int>, _ random: inout SplitMix64
  ) -> Int {
    let most = threshold * percent
    let drift = random.number(-most...most) + random.number(0...99)
    guard threshold > 0 else { return threshold }
    // Not below 0 before it is divided, so that the division rounds down.
    let moved = (100 * threshold + drift) / 100
    return min(max(moved, range.lowerBound), range.upperBound)
  }

  private func move(
    _ award: Award, maximum: Points, bound: Int, _ random: inout SplitMix64
  ) -> Award {
    switch award {
    case .atLeast(let threshold):
      return .atLeast(move(threshold, within: 1...max(1, bound), &random))
    case .atMost(let threshold):
      return .atMost(move(threshold, within: 1...Standard.maximumQuantity, &random))
    case .perUnit(let points):
      // Full points come a little sooner or later, but never beyond what can be reached.
      let least = (maximum.hundredths + max(1, bound) - 1) / max(1, bound)
      let moved = move(
        points.hundredths, within: max(1, least)...max(1, least, maximum.hundredths), &random)
      return .perUnit(Points(hundredths: moved))
    case .lossPerUnit(let points):
      // The other way round than for units: more than everything cannot be lost.
      let most = max(1, maximum.hundredths, points.hundredths)
      return .lossPerUnit(Points(hundredths: move(points.hundredths, within: 1...most, &random)))
    case .ramp(let from, let to):
      let end = move(to, within: 1...max(1, bound), &random)
      let start = move(from, within: 0...Standard.maximumQuantity, &random)
      return .ramp(from: min(start, end - 1), to: end)
    case .steps(let steps):
      var moved = steps
      for index in steps.indices {
        moved[index].threshold = move(
          steps[index].threshold, within: 1...max(1, bound), &random)
      }
      // They must go on rising, and leave room for those above.
      for index in moved.indices.dropFirst() {
        moved[index].threshold = max(moved[index].threshold, moved[index - 1].threshold + 1)
      }
      var most = max(bound, steps.last?.threshold ?? 0)
      for index in moved.indices.reversed() {
        moved[index].threshold = min(moved[index].threshold, most)
        most = moved[index].threshold - 1
      }
      return .steps(moved)
    }
  }

  private func move(
    _ condition: CompiledCondition, _ random: inout SplitMix64
  ) -> CompiledCondition {
    let bound = max(1, bounds[condition.measure])
    let least = condition.atLeast.map { move($0, within: 1...bound, &random) }
    let most = condition.atMost.map {
      move($0, within: 1...Standard.maximumQuantity, &random)
    }
    guard let least, let most else {
      return condition.replacing(atLeast: least, atMost: most)
    }
    return condition.replacing(atLeast: min(least, most), atMost: max(least, most))
  }
}

extension Award {
  /// The same award for an indicator of other points.
  ///
  /// Points of steps and units are rounded down, but never to nothing; the last step brings all.
  func scaled(from old: Points, to new: Points) -> Award {
    func scaled(_ points: Points) -> Points {
      Points(hundredths: max(1, points.hundredths * new.hundredths / max(1, old.hundredths)))
    }
    switch self {
    case .atLeast, .atMost, .ramp: return self
    case .perUnit(let points):
      // Upwards, so that full points are still reached where they were.
      let product = points.hundredths * new.hundredths
      return .perUnit(
        Points(hundredths: max(1, (product + old.hundredths - 1) / max(1, old.hundredths))))
    case .lossPerUnit(let points): return .lossPerUnit(scaled(points))
    case .steps(let steps):
      return .steps(
        steps.map { step in
          var step = step
          step.points = min(new, scaled(step.points))
          return step
        })
    }
  }
}

/// Splitting a whole number in proportion.
enum Apportionment {
  /// Parts that add up to the whole, as near to the weights as whole numbers allow and each at least 1
  /// where the whole allows it: rounded down, and what is left over goes to the largest remainders, the
  /// first of equal ones first.
  ///
  /// - Parameter weights: Positive numbers.
  static func split(_ whole: Int, by weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0, whole >= weights.count else { return weights.map { _ in 0 } }
    // One for each to begin with; the rest is split.
    let rest = whole - weights.count
    var parts = weights.map { 1 + rest * $0 / sum }
    let left = whole - parts.reduce(0, +)
    let order = weights.indices.sorted { a, b in
      let (first, second) = (rest * weights[a] % sum, rest * weights[b] % sum)
      return first == second ? a < b : first > second
    }
    for index in order.prefix(max(0, left)) { parts[index] += 1 }
    return parts
  }
}
