import ConsultationIndex

/// The measures of two standards as variables: measures of the same normal form are one variable.
struct QuantitySpace {
  /// A quantity that can be chosen.
  struct Variable {
    /// The measure's name, in the new standard where it has one.
    let name: String
    /// The first measure of this form in each standard.
    var old: Int?
    var new: Int?
    var domain: QuantityDomain

    var isShared: Bool { old != nil && new != nil }
  }

  private(set) var variables: [Variable] = []
  /// By measure of the old and of the new standard: its variable.
  private(set) var oldVariables: [Int] = []
  private(set) var newVariables: [Int] = []
  private(set) var relations: [QuantityRelation] = []

  init(_ old: CompiledStandard, _ new: CompiledStandard) {
    var known: [SHA256Digest: Int] = [:]
    newVariables = Self.number(new.program, &known, &variables) { $0.new = $0.new ?? $1 }
    oldVariables = Self.number(old.program, &known, &variables) { $0.old = $0.old ?? $1 }
    var found: Set<QuantityRelation> = []
    for (program, places) in [(new.program, newVariables), (old.program, oldVariables)] {
      for relation in QuantityRelation.all(in: program, places)
      where found.insert(relation).inserted {
        relations.append(relation)
      }
    }
  }

  private static func number(
    _ program: ScoringProgram, _ known: inout [SHA256Digest: Int], _ variables: inout [Variable],
    _ note: (inout Variable, Int) -> Void
  ) -> [Int] {
    let bounds = QuantityBounds(program)
    let silence = program.quantitiesOfSilence
    var places: [Int] = []
    for (index, measure) in program.measures.enumerated() {
      let form = program.standard.normalForm(of: measure.id)
      let place = form.flatMap { known[$0] } ?? variables.count
      if place == variables.count {
        variables.append(
          Variable(
            name: measure.id,
            domain: QuantityDomain(of: index, in: program, bounds, silence: silence[index])))
        if let form { known[form] = place }
      }
      note(&variables[place], index)
      places.append(place)
    }
    return places
  }
}

/// What a quantity can be: whole numbers of a range, and none where that can happen.
package struct QuantityDomain: Hashable, Sendable {
  package let range: ClosedRange<Int>
  package let allowsNone: Bool
  /// The quantity of a submission without anything in it.
  package let silence: Int?

  init(of index: Int, in program: ScoringProgram, _ bounds: QuantityBounds, silence: Int?) {
    let measure = program.measures[index]
    var upper = bounds.bound(of: index)
    var lower = 0
    var allowsNone = true
    switch measure.source {
    case .records(let records):
      let kind = program.evidence[records.kind]
      switch records.aggregate {
      case .distinct(let field):
        // Days, texts and references can be told apart without end.
        if case .token = kind.fields[field].type { allowsNone = false }
        if case .tokens = kind.fields[field].type { allowsNone = false }
      case .periods: allowsNone = false
      case .largest(.field(let field)), .smallest(.field(let field)):
        if case .integer(let range) = kind.fields[field].type { lower = range.lowerBound }
      case .ratio(let ratio):
        if Self.isAtMostWhole(ratio, kind) {
          upper = min(upper, max(ratio.per, measure.whenEmpty?.use ?? 0))
        }
      case .count, .sum, .largest, .smallest, .share: break
      }
    case .ratio, .figure, .rating: break
    }
    range = lower...max(lower, upper)
    self.allowsNone = allowsNone
    self.silence = silence
  }

  /// Whether a constraint keeps the first side of a ratio at or below the second in every record.
  private static func isAtMostWhole(
    _ ratio: CompiledMeasure.Ratio, _ kind: CompiledEvidence
  ) -> Bool {
    guard case .number(.field(let first)) = ratio.first,
      case .number(.field(let second)) = ratio.second
    else { return false }
    return first == second
      || kind.constraints.contains { $0.field == first && $0.atMost == second }
  }

  /// Whether a quantity lies in the domain.
  package func contains(_ quantity: Int?) -> Bool {
    quantity.map(range.contains) ?? allowsNone
  }
}
