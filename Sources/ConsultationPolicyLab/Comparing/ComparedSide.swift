import ConsultationIndex

/// One of two standards as it scores one kind of community, over the variables of a space.
struct ComparedSide {
  let standard: CompiledStandard
  let kind: Int
  /// By measure of the standard: its variable.
  let variables: [Int]
  /// What each indicator adds, by index of the indicator; nil where it is not for the kind.
  let terms: [ScoringTerm?]

  init?(_ standard: CompiledStandard, kind id: String, _ variables: [Int]) {
    guard let kind = standard.standard.kinds.firstIndex(where: { $0.id == id }) else { return nil }
    self.standard = standard
    self.kind = kind
    self.variables = variables
    terms = standard.program.indicators.map { ScoringTerm($0, kind: kind, variables) }
  }

  var program: ScoringProgram { standard.program }

  /// The score of quantities by variable.
  func score(_ values: [Int?]) -> ScoreSheet {
    program.score(variables.map { values[$0] }, kind: kind)
  }

  /// Total and grade of quantities by variable.
  func result(_ values: [Int?]) -> Witness.Result {
    let sheet = score(values)
    return Witness.Result(
      total: sheet.total, grade: sheet.grade.map { GradeID(rawValue: program.grades[$0].id) })
  }

  /// The index of a category or element among its like, or of a tier.
  func index(of id: String, in scope: GradeScope) -> Int? {
    switch scope {
    case .tier: standard.standard.tiers.firstIndex { $0.id == id }
    case .category: standard.standard.categories.firstIndex { $0.id == id }
    case .element: program.elements.firstIndex { $0.id == id }
    }
  }

  func id(of scope: GradeScope, _ index: Int) -> String {
    switch scope {
    case .tier: standard.standard.tiers[index].id
    case .category: standard.standard.categories[index].id
    case .element: program.elements[index].id
    }
  }

  /// The terms of a tier, category or element.
  func terms(of scope: GradeScope, _ index: Int) -> [ScoringTerm] {
    zip(program.indicators, terms).compactMap { indicator, term in
      indicator.place(in: scope) == index ? term : nil
    }
  }

  /// The measures that grades ask for, as conditions on variables.
  var gradeConditions: [ScoringTerm.Requirement] {
    program.grades.flatMap(\.conditions).compactMap { condition in
      if case .measure(let condition) = condition { .init(condition, variables) } else { nil }
    }
  }

  /// The least hundredths with which a floor holds.
  func least(of scope: GradeScope, _ index: Int, _ floor: GradeCondition.Floor) -> Int {
    switch floor {
    case .points(let points): return points.hundredths
    case .share(let share):
      let maximum = program.maximum(of: scope, index, kind: kind).hundredths
      return (share * maximum + Measure.wholeShare - 1) / Measure.wholeShare
    }
  }
}

extension CompiledIndicator {
  func place(in scope: GradeScope) -> Int {
    switch scope {
    case .tier: tier
    case .category: category
    case .element: element
    }
  }
}

/// Two sides of one kind of community: whether the second can bring less than the first.
struct ComparedPair {
  let space: QuantitySpace
  let a: ComparedSide
  let b: ComparedSide

  /// The terms of each side that the other does not have as well.
  static func differing(
    _ a: [ScoringTerm], _ b: [ScoringTerm]
  ) -> (a: [ScoringTerm], b: [ScoringTerm]) {
    var counts: [ScoringTerm: Int] = [:]
    for term in b { counts[term, default: 0] += 1 }
    var onlyA: [ScoringTerm] = []
    for term in a {
      if let count = counts[term], count > 0 {
        counts[term] = count - 1
      } else {
        onlyA.append(term)
      }
    }
    var onlyB: [ScoringTerm] = []
    for term in b.reversed() {
      if let count = counts[term], count > 0 {
        counts[term] = count - 1
        onlyB.append(term)
      }
    }
    return (onlyA, onlyB.reversed())
  }

  /// Whether quantities of changed measures matter on both sides: these are tied by the records that
  /// both look at, in ways that quantities do not show.
  ///
  /// - Parameter withConditions: Whether the measures that grades ask for matter as well.
  func hasChangedMeasures(
    _ terms: (a: [ScoringTerm], b: [ScoringTerm]), withConditions: Bool = false
  ) -> Bool {
    func own(_ terms: [ScoringTerm], _ side: ComparedSide) -> Bool {
      let conditions = withConditions ? side.gradeConditions.map(\.variable) : []
      return (terms.flatMap(\.variables) + conditions).contains {
        !space.variables[$0].isShared
      }
    }
    return own(terms.a, a) && own(terms.b, b)
  }
}
