import ConsultationIndex

extension VerdictDecider {
  /// Whether the total never falls, for one kind and direction.
  func decideTotal(_ question: Question) -> Verdict.Answer {
    let pair = question.pair
    let differing = ComparedPair.differing(
      pair.a.terms.compactMap(\.self), pair.b.terms.compactMap(\.self))
    guard let bounds = pair.bounds(differing, wantsWitness: true, limit: limits.nodes) else {
      return .undecided(.limit)
    }
    if bounds.least >= 0 { return .proven }
    let falls = { (a: Witness.Result, b: Witness.Result) in b.total < a.total }
    if let values = bounds.witness,
      let found = build(question, falls, { $0.direct(values) })
    {
      return .refutedByDossier(
        witness(question, values, isSmallest: bounds.isSmallest, found))
    }
    // The smallest quantities may be such that no records yield them; a greater fall has more room.
    if let found = build(question, falls, { $0.direct(bounds.deepest) }) {
      return .refutedByDossier(witness(question, bounds.deepest, isSmallest: false, found))
    }
    guard pair.hasChangedMeasures(differing) else {
      guard let values = bounds.witness, bounds.isComplete else { return .undecided(.limit) }
      return .refutedInQuantities(
        witness(question, values, isSmallest: bounds.isSmallest, nil))
    }
    if let answer = byChangedMeasures(question, differing, falls) { return answer }
    let changed = differing.a.filter { pair.readsChanged($0) }
    let found = build(question, falls) { search in
      search.fall(ofChanged: changed, startsLarge: false).flatMap { search.settle($0) }
    }
    if let found {
      return .refutedByDossier(witness(question, [:], isSmallest: false, found))
    }
    // Where changed measures have no part, quantities speak for themselves.
    let tied = pair.withoutChanged(differing)
    if let apart = pair.bounds(tied, wantsWitness: true, limit: limits.nodes), apart.least < 0,
      apart.isComplete, let values = apart.witness
    {
      return .refutedInQuantities(witness(question, values, isSmallest: false, nil))
    }
    return .undecided(.changedMeasures)
  }

  /// Dossiers made for the one definition of a changed measure, and for the one and the other.
  private func byChangedMeasures(
    _ question: Question, _ differing: (a: [ScoringTerm], b: [ScoringTerm]),
    _ isWitness: @escaping (Witness.Result, Witness.Result) -> Bool
  ) -> Verdict.Answer? {
    let others = differing.b.filter { question.pair.readsChanged($0) }
    for term in differing.a where question.pair.readsChanged(term) {
      for quantity in Self.samples(of: term, in: space) {
        let values = Self.values(for: term, quantity)
        var candidates: [(values: [Int: Int?], apart: Bool)] = [(values, false)]
        for other in others {
          let domain = space.variables[other.variable].domain
          for low in [domain.range.lowerBound, 1] {
            var both = Self.values(for: other, low)
            both.merge(values) { _, own in own }
            candidates.append((both, true))
          }
        }
        for (values, apart) in candidates {
          if let found = build(question, isWitness, { $0.direct(values, apart: apart) }) {
            return .refutedByDossier(
              witness(question, [:], isSmallest: false, found))
          }
        }
      }
    }
    return nil
  }

  /// Quantities at which a term begins to bring points, and has all.
  static func samples(of term: ScoringTerm, in space: QuantitySpace) -> [Int] {
    let domain = space.variables[term.variable].domain
    let full = term.award.quantityForFull(maximum: term.maximum)
    let pieces = term.function.pieces(through: domain.range.upperBound, limit: 10_000) ?? []
    let bringing = pieces.filter { term.function.points($0) > .zero }
    let some = bringing.count <= 6 ? bringing : [bringing[0], bringing[bringing.count / 2]]
    var seen: Set<Int> = []
    return ([full] + some + [full + 1]).filter {
      domain.range.contains($0) && seen.insert($0).inserted
    }
  }

  /// A term's measure at a quantity, with all that it requires.
  static func values(for term: ScoringTerm, _ quantity: Int) -> [Int: Int?] {
    var values: [Int: Int?] = [:]
    for requirement in term.requires {
      let least = max(requirement.atLeast, (values[requirement.variable] ?? 0) ?? 0)
      values[requirement.variable] = .some(least)
    }
    let needed = (values[term.variable] ?? 0) ?? 0
    values[term.variable] = .some(max(quantity, needed))
    return values
  }
}

extension ComparedPair {
  /// Whether a term reads a measure that the other side does not have.
  func readsChanged(_ term: ScoringTerm) -> Bool {
    term.variables.contains { !space.variables[$0].isShared }
  }

  /// The terms without those of components that hold a changed measure.
  func withoutChanged(
    _ terms: (a: [ScoringTerm], b: [ScoringTerm])
  ) -> (a: [ScoringTerm], b: [ScoringTerm]) {
    var changed: Set<Int> = []
    for index in space.variables.indices where !space.variables[index].isShared {
      changed.insert(index)
    }
    while true {
      let touched =
        (terms.a + terms.b).filter { !$0.variables.isDisjoint(with: changed) }
        .flatMap(\.variables)
        + space.relations.map(\.variables)
        .filter { !changed.isDisjoint(with: $0) }.joined()
      if changed.isSuperset(of: touched) { break }
      changed.formUnion(touched)
    }
    return (
      terms.a.filter { $0.variables.isDisjoint(with: changed) },
      terms.b.filter { $0.variables.isDisjoint(with: changed) }
    )
  }
}
