import ConsultationIndex

/// Decides what becomes of total and grade, kind by kind and direction by direction.
struct VerdictDecider {
  let old: CompiledStandard
  let new: CompiledStandard
  let space: QuantitySpace
  let kinds: [String]
  let limits: ComparisonLimits

  func total() -> Verdict { verdict(decideTotal) }

  func grade() -> Verdict {
    guard
      let ranks = GradeRanks(old.standard.grades.map(\.id), new.standard.grades.map(\.id))
    else {
      return Verdict(neverLower: .undecided(.ladders), neverHigher: .undecided(.ladders))
    }
    return verdict { decideGrade($0, ranks) }
  }

  /// One direction for one kind of community: whether the second side never falls below the first.
  struct Question {
    let pair: ComparedPair
    let kind: String
    /// Whether the first side is the new standard.
    let isReversed: Bool
  }

  private func verdict(_ decide: (Question) -> Verdict.Answer) -> Verdict {
    guard old.standard.period == new.standard.period else {
      return Verdict(neverLower: .undecided(.periods), neverHigher: .undecided(.periods))
    }
    func answer(isReversed: Bool) -> Verdict.Answer {
      let answers = kinds.compactMap { kind -> Verdict.Answer? in
        guard let before = ComparedSide(old, kind: kind, space.oldVariables),
          let after = ComparedSide(new, kind: kind, space.newVariables)
        else { return nil }
        let pair = ComparedPair(
          space: space, a: isReversed ? after : before, b: isReversed ? before : after)
        return decide(Question(pair: pair, kind: kind, isReversed: isReversed))
      }
      return Self.joined(answers)
    }
    return Verdict(neverLower: answer(isReversed: false), neverHigher: answer(isReversed: true))
  }

  /// What holds for all kinds: one that refutes is enough, and one that is open leaves it open.
  private static func joined(_ answers: [Verdict.Answer]) -> Verdict.Answer {
    func size(_ answer: Verdict.Answer) -> (Int, Int) {
      let values = answer.witness?.values ?? []
      return (values.count, values.reduce(0) { $0 + ($1.quantity ?? Standard.maximumQuantity) })
    }
    let refuting = answers.filter { $0.isRefuted == true }
    let built = refuting.filter { $0.witness?.dossier != nil }
    if let first = (built.isEmpty ? refuting : built).min(by: { size($0) < size($1) }) {
      return first
    }
    if let open = answers.first(where: { $0.isRefuted == nil }) { return open }
    return answers.first ?? .undecided(.kinds)
  }

  // MARK: The total

  private func decideTotal(_ question: Question) -> Verdict.Answer {
    let pair = question.pair
    let differing = ComparedPair.differing(
      pair.a.terms.compactMap(\.self), pair.b.terms.compactMap(\.self))
    guard let bounds = pair.bounds(differing, wantsWitness: true, limit: limits.nodes) else {
      return .undecided(.limit)
    }
    if bounds.least >= 0 { return .proven }
    let falls = { (a: Score, b: Score) in b.total < a.total }
    if let values = bounds.witness,
      let found = build(question, falls, { $0.direct(values) })
    {
      return .refutedByDossier(
        witness(question, values, isSmallest: bounds.isComplete, found))
    }
    guard pair.hasChangedMeasures(differing) else {
      guard let values = bounds.witness, bounds.isComplete else { return .undecided(.limit) }
      return .refutedInQuantities(witness(question, values, isSmallest: true, nil))
    }
    if let answer = byChangedMeasures(question, differing, falls) { return answer }
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
    _ isWitness: @escaping (Score, Score) -> Bool
  ) -> Verdict.Answer? {
    let pair = question.pair
    func isChanged(_ term: ScoringTerm) -> Bool {
      term.variables.contains { !space.variables[$0].isShared }
    }
    let others = differing.b.filter(isChanged)
    for term in differing.a.filter(isChanged) {
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
              witness(question, [:], isSmallest: false, found, apart: pair))
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
    let all = term.award.cuts(maximum: term.maximum, upTo: domain.range.upperBound, limit: 10_000)
    let cuts = all ?? []
    let some = cuts.count <= 6 ? cuts : [cuts[0], cuts[cuts.count / 2]]
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

  // MARK: The grade

  private func decideGrade(_ question: Question, _ ranks: GradeRanks) -> Verdict.Answer {
    let pair = question.pair
    let ordered = question.isReversed ? (a: ranks.new, b: ranks.old) : (a: ranks.old, b: ranks.new)
    if pair.gradeNeverFalls(ranks: ordered, limit: limits.nodes) { return .proven }
    let falls = { (a: Score, b: Score) in
      pair.b.rank(b.grade, ordered.b) < pair.a.rank(a.grade, ordered.a)
    }
    let terms = ComparedPair.differing(
      pair.a.terms.compactMap(\.self), pair.b.terms.compactMap(\.self))
    let isChanged = pair.hasChangedMeasures(terms) || pair.hasChangedConditions
    let sums = GradeSums(pair, ranks: ordered)
    let choices = QuantityChoices(
      space, terms: sums.terms, conditions: sums.conditions, limit: limits.nodes)
    guard let choices else { return .undecided(.limit) }
    var values: [Int: Int?]?
    var isSmallest = false
    let reachable = ReachableSums(
      Component.all(sums.contributions, choices), space, choices, sums: sums.count,
      limit: limits.nodes / 4)
    let lowered = pair.bounds(terms, wantsWitness: true, limit: limits.nodes)?.witness ?? [:]
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
      return dossiers.sweep(search.orders) { side, indicator in
        guard let term = side.terms[indicator] else { return [:] }
        return Self.values(for: term, term.award.quantityForFull(maximum: term.maximum))
      }
    }
    if let found {
      return .refutedByDossier(
        witness(question, values ?? [:], isSmallest: isSmallest, found, apart: pair))
    }
    guard let values else { return .undecided(isChanged ? .changedMeasures : .limit) }
    let touchesChanged = values.contains { variable, value in
      !space.variables[variable].isShared && value != space.variables[variable].domain.silence
    }
    if isChanged, touchesChanged { return .undecided(.changedMeasures) }
    return .refutedInQuantities(witness(question, values, isSmallest: isSmallest, nil))
  }

  // MARK: Witnesses

  private func build(
    _ question: Question, _ isWitness: @escaping (Score, Score) -> Bool,
    _ search: (inout DossierSearch) -> DossierSearch.Found?
  ) -> DossierSearch.Found? {
    guard
      var dossiers = DossierSearch(
        question.pair, kind: question.kind, limit: limits.dossiers, isWitness: isWitness)
    else { return nil }
    return search(&dossiers)
  }

  private func witness(
    _ question: Question, _ values: [Int: Int?], isSmallest: Bool,
    _ found: DossierSearch.Found?, apart pair: ComparedPair? = nil
  ) -> Witness {
    var all = space.variables.map(\.domain.silence)
    for (variable, value) in values { all[variable] = value }
    let sides =
      question.isReversed ? (question.pair.b, question.pair.a) : (question.pair.a, question.pair.b)
    func result(_ side: ComparedSide) -> Witness.Result {
      let sheet = side.score(all)
      return Witness.Result(
        total: sheet.total,
        grade: sheet.grade.map { GradeID(rawValue: side.program.grades[$0].id) })
    }
    let named = values.compactMap { variable, value -> Witness.Value? in
      let own = space.variables[variable]
      return value == own.domain.silence ? nil : Witness.Value(measure: own.name, quantity: value)
    }
    let dossier = found.map { found in
      let scores = question.isReversed ? (found.b, found.a) : (found.a, found.b)
      return WitnessDossier(
        digest: found.dossier.digest, json: found.dossier.json,
        records: found.dossier.submission.records.count, asOf: found.asOf,
        old: Witness.Result(total: scores.0.total, grade: scores.0.grade),
        new: Witness.Result(total: scores.1.total, grade: scores.1.grade))
    }
    return Witness(
      kind: question.kind, values: named.sorted { $0.measure.precedes($1.measure) },
      isSmallest: isSmallest, old: result(sides.0), new: result(sides.1), dossier: dossier)
  }
}

extension ComparedSide {
  /// The rank of a grade by its id.
  func rank(_ grade: GradeID?, _ ranks: [Int]) -> Int {
    program.grades.firstIndex { $0.id == grade?.rawValue }.map { ranks[$0] } ?? 0
  }
}

extension ComparedPair {
  /// Whether the grades of both sides ask for measures that the other does not have.
  var hasChangedConditions: Bool {
    let own = { (side: ComparedSide) in
      side.gradeConditions.contains { !space.variables[$0.variable].isShared }
    }
    return own(a) || own(b)
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
