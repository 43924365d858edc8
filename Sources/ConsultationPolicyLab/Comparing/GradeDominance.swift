import ConsultationIndex

extension ComparedPair {
  /// Whether every grade of the first side implies one of the second that is as good: the cut is low
  /// enough for what the total can lose, and each requirement follows from one that was met.
  ///
  /// - Returns: false where that does not prove it, which refutes nothing.
  func gradeNeverFalls(ranks: (a: [Int], b: [Int]), limit: Int) -> Bool {
    guard let total = leastChange(of: nil, limit: limit) else { return false }
    var changes: [Part: Int?] = [:]
    func change(of part: Part) -> Int? {
      if let known = changes[part] { return known }
      let found = leastChange(of: part, limit: limit)
      changes[part] = .some(found)
      return found
    }
    let bases = a.program.grades.enumerated()
    return bases.allSatisfy { index, held in
      b.program.grades.enumerated().contains { other, wanted in
        ranks.b[other] >= ranks.a[index]
          && wanted.cut.hundredths <= held.cut.hundredths + total
          && wanted.conditions.allSatisfy {
            isImplied($0, by: held, total: held.cut.hundredths + total, change)
          }
      }
    }
  }

  private struct Part: Hashable {
    let scope: GradeScope
    let id: String
  }

  private func isImplied(
    _ condition: CompiledGrade.Condition, by held: CompiledGrade, total: Int,
    _ change: (Part) -> Int?
  ) -> Bool {
    switch condition {
    case .measure(let wanted):
      let wanted = ScoringTerm.Requirement(wanted, b.variables)
      return held.conditions.contains { other in
        guard case .measure(let other) = other else { return false }
        let given = ScoringTerm.Requirement(other, a.variables)
        return given.variable == wanted.variable
          && given.atLeast >= wanted.atLeast
          && given.atMost ?? .max <= wanted.atMost ?? .max
      }
    case .floor(let scope, let index, let floor):
      let least = b.least(of: scope, index, floor)
      let most = b.program.maximum(of: scope, index, kind: b.kind).hundredths
      let all = b.terms.reduce(0) { $0 + ($1?.maximum.hundredths ?? 0) }
      // What the other parts cannot bring must come from this one.
      if least <= max(0, total - (all - most)) { return true }
      let id = b.id(of: scope, index)
      return held.conditions.contains { other in
        guard case .floor(scope, let place, let given) = other, a.id(of: scope, place) == id,
          let change = change(Part(scope: scope, id: id))
        else { return false }
        return least <= a.least(of: scope, place, given) + change
      }
    }
  }

  /// The most that the total, or a part that both have, can lose, as a number of at most 0 or a gain.
  private func leastChange(of part: Part?, limit: Int) -> Int? {
    var terms = (a.terms.compactMap(\.self), b.terms.compactMap(\.self))
    if let part {
      guard let before = a.index(of: part.id, in: part.scope),
        let after = b.index(of: part.id, in: part.scope)
      else { return nil }
      terms = (a.terms(of: part.scope, before), b.terms(of: part.scope, after))
    }
    let differing = Self.differing(terms.0, terms.1)
    return bounds(differing, wantsWitness: false, limit: limit)?.least
  }

  /// The least sum of what differs; without related measures where with them it would be too much.
  func bounds(
    _ terms: (a: [ScoringTerm], b: [ScoringTerm]), wantsWitness: Bool, limit: Int
  ) -> SumBounds? {
    SumBounds(
      space, minus: terms.a, plus: terms.b, wantsWitness: wantsWitness, limit: limit)
      ?? SumBounds(
        space, minus: terms.a, plus: terms.b, withRelated: false, wantsWitness: wantsWitness,
        limit: limit)
  }
}
