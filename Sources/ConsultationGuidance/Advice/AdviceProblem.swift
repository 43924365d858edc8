import ConsultationIndex

/// What is asked: the least effort with which a grade's cut and conditions hold.
package struct AdviceProblem: Sendable {
  package let program: ScoringProgram
  /// The index of the kind of community.
  package let kind: Int
  /// By index of measure.
  package let levers: [Lever]
  /// The index of the grade.
  package let target: Int
  /// What must be gained, and where.
  let needs: [Need]
  /// The sheet before anything is done.
  let start: ScoreSheet

  /// Points that must be gained in all, or in one part of the index.
  struct Need: Hashable {
    let part: Part
    let points: Points
    /// The points there are.
    let now: Points
    var missing: Int { points.hundredths - now.hundredths }
  }

  enum Part: Hashable {
    case total
    case scope(GradeScope, Int)
  }

  package init(program: ScoringProgram, kind: Int, levers: [Lever], target: Int) {
    self.program = program
    self.kind = kind
    self.levers = levers
    self.target = target
    let start = Self.start(program, kind: kind, levers)
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
    self.needs = needs
    self.start = start
  }

  /// What there is before anything is done.
  static func start(_ program: ScoringProgram, kind: Int, _ levers: [Lever]) -> ScoreSheet {
    program.score(quantities(program, levers, own: levers.map(\.now)), kind: kind)
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
