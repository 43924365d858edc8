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

  /// The points as a function of the own quantity, while all that is required is given.
  var function: AwardFunction { AwardFunction(award: award, maximum: maximum) }

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
