import ConsultationIndex

extension VerdictDecider {
  /// Whether the grade never falls, for one kind and direction.
  func decideGrade(_ question: Question, _ ranks: GradeRanks) -> Verdict.Answer {
    let pair = question.pair
    let ordered = question.isReversed ? (a: ranks.new, b: ranks.old) : (a: ranks.old, b: ranks.new)
    if pair.gradeNeverFalls(ranks: ordered, limit: limits.nodes) { return .proven }
    let falls = { (a: Witness.Result, b: Witness.Result) in
      pair.b.rank(b.grade, ordered.b) < pair.a.rank(a.grade, ordered.a)
    }
    let terms = ComparedPair.differing(
      pair.a.terms.compactMap(\.self), pair.b.terms.compactMap(\.self))
    let isChanged = pair.hasChangedMeasures(terms, withConditions: true)
    let sums = GradeSums(pair, ranks: ordered)
    let choices = QuantityChoices(
      space, terms: sums.terms, conditions: sums.conditions, limit: limits.nodes)
    guard let choices else { return .undecided(.limit) }
    var values: [Int: Int?]?
    var isSmallest = false
    let reachable = ReachableSums(
      Component.all(sums.contributions, choices), space, choices, sums: sums.count,
      limit: limits.nodes / 4)
    let lowered = pair.bounds(terms, wantsWitness: true, limit: limits.nodes)?.deepest ?? [:]
    let search = GradeSearch(pair, choices, ranks: ordered, lowered: lowered)
    if let reachable {
      values = reachable.cheapest(sums.falls)
      if values == nil { return .proven }
      isSmallest = true
    } else if let found = search.find() {
      values = Dictionary(
        found.enumerated().map { ($0.offset, $0.element) }, uniquingKeysWith: { a, _ in a })
    }
    let found = build(question, falls) { dossiers in
      if let values, let found = dossiers.direct(values) { return found }
      if let order = search.orders.first {
        if let found = dossiers.climb(from: lowered, order) { return found }
        let changed = terms.a.filter { pair.readsChanged($0) }
        if let trial = dossiers.fall(ofChanged: changed, startsLarge: true) {
          let kept = changed.reduce(into: Set<Int>()) { $0.formUnion($1.variables) }
          if let found = dossiers.climb(from: trial.maker, keeping: kept, order) { return found }
        }
      }
      return dossiers.sweep(search.orders) { side, indicator in
        guard let term = side.terms[indicator] else { return [:] }
        return Self.values(for: term, term.award.quantityForFull(maximum: term.maximum))
      }
    }
    if let found {
      return .refutedByDossier(
        witness(question, values ?? [:], isSmallest: isSmallest, found))
    }
    guard let values else { return .undecided(isChanged ? .changedMeasures : .limit) }
    let touchesChanged = values.contains { variable, value in
      !space.variables[variable].isShared && value != space.variables[variable].domain.silence
    }
    if isChanged, touchesChanged { return .undecided(.changedMeasures) }
    return .refutedInQuantities(witness(question, values, isSmallest: isSmallest, nil))
  }
}

extension ComparedSide {
  /// The rank of a grade by its id.
  func rank(_ grade: GradeID?, _ ranks: [Int]) -> Int {
    program.grades.firstIndex { $0.id == grade?.rawValue }.map { ranks[$0] } ?? 0
  }
}
