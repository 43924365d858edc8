/// A standard as it scores the blocks of one kind of community.
struct BulkProgram: Sendable {
  /// Conditions that several indicators share are tested once per block.
  struct Gate: Sendable, Hashable {
    let conditions: [CompiledCondition]
  }

  struct Indicator: Sendable {
    /// Its index in the standard.
    let index: Int
    let column: Int
    let award: BulkAward
    /// The index of its gate; nil where it requires nothing.
    let gate: Int?
    let element: Int
    let tier: Int
  }

  let gates: [Gate]
  /// Those that apply to the kind, in the order of their gates and columns: points are sums, so any
  /// order will do, and this one reads the memory of a block from its beginning to its end.
  let indicators: [Indicator]
  let grades: [Grade]

  struct Grade: Sendable, Equatable {
    let cut: UInt32
    let conditions: [Condition]
  }

  enum Condition: Sendable, Equatable {
    /// At least so many hundredths; shares of a maximum were resolved for the kind.
    case floor(GradeScope, index: Int, least: UInt32)
    case measure(CompiledCondition)
  }

  init(_ program: ScoringProgram, kind: Int?) {
    var gateIndex: [Gate: Int] = [:]
    var gates: [Gate] = []
    let unordered = program.indicators.enumerated().compactMap { index, indicator -> Indicator? in
      guard let kind, let award = indicator.awards[kind] else { return nil }
      var gate: Int?
      if !indicator.requires.isEmpty {
        let wanted = Gate(conditions: indicator.requires)
        gate = gateIndex[wanted] ?? gates.count
        if gate == gates.count {
          gateIndex[wanted] = gates.count
          gates.append(wanted)
        }
      }
      return Indicator(
        index: index, column: indicator.measure,
        award: BulkAward(award, maximum: indicator.points), gate: gate,
        element: indicator.element, tier: indicator.tier)
    }
    self.gates = gates
    indicators = unordered.sorted {
      ($0.gate ?? -1, $0.column, $0.index) < ($1.gate ?? -1, $1.column, $1.index)
    }
    grades = Self.grades(of: program, kind: kind)
  }

  /// The grades with the shares that they ask for worked out for a kind of community.
  static func grades(of program: ScoringProgram, kind: Int?) -> [Grade] {
    program.grades.map { grade in
      Grade(
        cut: UInt32(clamping: grade.cut.hundredths),
        conditions: grade.conditions.map { condition in
          switch condition {
          case .measure(let condition): return .measure(condition)
          case .floor(let scope, let index, .points(let points)):
            return .floor(scope, index: index, least: UInt32(clamping: points.hundredths))
          case .floor(let scope, let index, .share(let share)):
            // points · 10000 ≥ share · maximum, so points ≥ ⌈share · maximum / 10000⌉.
            let maximum = program.maximum(of: scope, index, kind: kind).hundredths
            let least = (share * maximum + Measure.wholeShare - 1) / Measure.wholeShare
            return .floor(scope, index: index, least: UInt32(clamping: least))
          }
        })
    }
  }
}
