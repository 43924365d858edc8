import ConsultationIndex

/// What an indicator adds for one kind of community, over the variables of a quantity space.
struct ScoringTerm: Hashable {
  let variable: Int
  let award: Award
  let maximum: Points
  let requires: Set<Requirement>

  /// A condition on a variable.
  struct Requirement: Hashable {
    let variable: Int
    let atLeast: Int
    let atMost: Int?

    func holds(for quantity: Int?) -> Bool {
      quantity.map { $0 >= atLeast && $0 <= atMost ?? .max } ?? false
    }
  }

  var variables: Set<Int> { Set(requires.map(\.variable)).union([variable]) }

  func points(_ value: (Int) -> Int?) -> Int {
    guard let quantity = value(variable),
      requires.allSatisfy({ $0.holds(for: value($0.variable)) })
    else { return 0 }
    return award.points(for: quantity, maximum: maximum).hundredths
  }
}

extension ScoringTerm {
  /// - Parameters:
  ///   - indicator: An indicator of a program.
  ///   - kind: The kind of community; nil is returned where the indicator is not for it.
  ///   - variables: By measure of the program: its variable.
  init?(_ indicator: CompiledIndicator, kind: Int, _ variables: [Int]) {
    guard let award = indicator.awards[kind] else { return nil }
    variable = variables[indicator.measure]
    self.award = award
    maximum = indicator.points
    requires = Set(indicator.requires.map { Requirement($0, variables) })
  }
}

extension ScoringTerm.Requirement {
  /// The condition told apart by its variable and bounds alone.
  init(_ condition: CompiledCondition, _ variables: [Int]) {
    variable = variables[condition.measure]
    atLeast = condition.atLeast ?? 0
    atMost = condition.atMost
  }

  /// The quantities at which the condition begins to hold, or ceases to.
  var cuts: [Int] { [atLeast] + (atMost.map { [$0 + 1] } ?? []) }
}

extension Award {
  /// The quantities at which the points change, rising; nil where there are more than a limit.
  func cuts(maximum: Points, upTo bound: Int, limit: Int) -> [Int]? {
    let most = maximum.hundredths
    switch self {
    case .atLeast(let threshold): return [threshold]
    case .atMost(let threshold): return [threshold + 1]
    case .steps(let steps): return steps.map(\.threshold)
    case .perUnit(let points):
      // Beyond the quantity for all points nothing changes.
      let last = min(bound, quantityForFull(maximum: maximum))
      guard points > .zero, last < limit else { return nil }
      return last < 1 ? [] : Array(1...last)
    case .lossPerUnit(let points):
      guard points > .zero else { return [] }
      let last = min(bound, (most + points.hundredths - 1) / points.hundredths)
      guard last < limit else { return nil }
      return last < 1 ? [] : Array(1...last)
    case .ramp(let from, let to):
      let span = to - from
      guard span > 0 else { return [to] }
      guard min(span, most) < limit else { return nil }
      if span <= most { return Array((from + 1)...to) }
      // Each number of hundredths begins at the least quantity that brings it.
      return most < 1 ? [] : (1...most).map { from + ($0 * span + most - 1) / most }
    }
  }
}
