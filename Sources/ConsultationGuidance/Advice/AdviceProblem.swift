import ConsultationIndex

/// What is asked: the least effort with which a grade's cut and conditions hold.
package struct AdviceProblem: Sendable {
  package let program: ScoringProgram
  /// The index of the kind of community.
  package let kind: Int
  /// By index of measure.
  package private(set) var levers: [Lever]
  /// The index of the grade.
  package let target: Int
  /// What must be gained, and where.
  private(set) var needs: [Need]
  /// The sheet before anything is done.
  let start: ScoreSheet

  /// Points that must be gained in all, or in one part of the index.
  struct Need: Hashable {
    let part: Part
    fileprivate(set) var points: Points
    /// The points there are.
    let now: Points
    var missing: Int { points.hundredths - now.hundredths }
  }

  enum Part: Hashable {
    case total
    case scope(GradeScope, Int)

    /// Whether the points of an indicator go to it.
    func holds(_ indicator: CompiledIndicator) -> Bool {
      switch self {
      case .total: true
      case .scope(.tier, let index): indicator.tier == index
      case .scope(.category, let index): indicator.category == index
      case .scope(.element, let index): indicator.element == index
      }
    }
  }

  package init(program: ScoringProgram, kind: Int, levers: [Lever], target: Int) {
    self.program = program
    self.kind = kind
    self.levers = levers
    self.target = target
    let start = Self.start(program, kind: kind, levers)
    needs = Self.needs(program, kind: kind, target: target, start)
    self.start = start
  }

  private static func needs(
    _ program: ScoringProgram, kind: Int, target: Int, _ start: ScoreSheet
  ) -> [Need] {
    let grade = program.grades[target]
    var needs = [Need(part: .total, points: grade.cut, now: start.total)]
    for case .floor(let scope, let index, let floor) in grade.conditions {
      let maximum = program.maximum(of: scope, index, kind: kind)
      let points: Points
      switch floor {
      case .points(let fixed): points = fixed
      case .share(let share):
        points = Points(
          hundredths: (share * maximum.hundredths + Measure.wholeShare - 1) / Measure.wholeShare)
      }
      let part = Part.scope(scope, index)
      let now = program.points(of: scope, index, start)
      let need = Need(part: part, points: points, now: now)
      if let place = needs.firstIndex(where: { $0.part == part }) {
        if needs[place].points < points { needs[place] = need }
      } else {
        needs.append(need)
      }
    }
    return needs
  }

  /// What there is before anything is done.
  static func start(_ program: ScoringProgram, kind: Int, _ levers: [Lever]) -> ScoreSheet {
    program.score(quantities(program, levers, own: levers.map(\.now)), kind: kind)
  }

  /// The same with a lever that stays.
  func without(_ lever: Int) -> AdviceProblem {
    var changed = self
    changed.levers[lever].most = nil
    return changed
  }

  /// The same with that asked for on top which a sheet falls short of; nil where it does not.
  func raised(by sheet: ScoreSheet) -> AdviceProblem? {
    var changed = self
    var isRaised = false
    for (index, need) in Self.needs(program, kind: kind, target: target, start).enumerated() {
      let short = need.points - points(of: need.part, sheet)
      guard short > .zero else { continue }
      changed.needs[index].points += short
      isRaised = true
    }
    return isRaised ? changed : nil
  }

  private func points(of part: Part, _ sheet: ScoreSheet) -> Points {
    switch part {
    case .total: sheet.total
    case .scope(let scope, let index): program.points(of: scope, index, sheet)
    }
  }

  /// The id of a tier, category or element; nil for the total.
  func name(of part: Part) -> String? {
    switch part {
    case .total: nil
    case .scope(.tier, let index): program.standard.tiers[index].id
    case .scope(.category, let index): program.standard.categories[index].id
    case .scope(.element, let index): program.elements[index].id
    }
  }

  /// The conditions of the grade on measures.
  var conditions: [CompiledCondition] {
    program.grades[target].conditions.compactMap {
      if case .measure(let condition) = $0 { condition } else { nil }
    }
  }

  /// Whether a sheet reaches the grade: its cut and all of its conditions.
  package func isReached(by sheet: ScoreSheet, _ quantities: Quantities) -> Bool {
    let grade = program.grades[target]
    return sheet.total >= grade.cut
      && grade.conditions.allSatisfy { program.holds($0, sheet, quantities, kind: kind) }
  }

  /// All quantities, from the measures' own.
  package func quantities(own: [Int?]) -> Quantities {
    Self.quantities(program, levers, own: own)
  }

  private static func quantities(
    _ program: ScoringProgram, _ levers: [Lever], own: [Int?]
  ) -> Quantities {
    program.measures.indices.map { quantity(program, levers, of: $0, own: own) }
  }

  /// A measure's quantity: its own, that of the measure that it divides, or what a witness allows.
  static func quantity(
    _ program: ScoringProgram, _ levers: [Lever], of measure: Int, own: [Int?]
  ) -> Int? {
    let value: Int?
    if case .derived(let from, let second, let scale) = levers[measure].form {
      value = own[from].flatMap { first in second.flatMap { scale.quantity(first, $0) } }
    } else {
      value = own[measure]
    }
    if value == nil, let whenEmpty = program.measures[measure].whenEmpty,
      let witness = own[whenEmpty.measure], witness >= whenEmpty.atLeast
    {
      return whenEmpty.use
    }
    return value.flatMap { $0 > Standard.maximumQuantity ? nil : $0 }
  }

  /// The measures whose own quantity a measure's quantity hangs on.
  func sources(of measure: Int) -> [Int] {
    var sources = [measure]
    if case .derived(let from, _, _) = levers[measure].form { sources = [from] }
    if let whenEmpty = program.measures[measure].whenEmpty { sources.append(whenEmpty.measure) }
    return sources
  }
}
