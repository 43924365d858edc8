/// Section 6: sums and the grade.
extension Reference {
  func score(_ dossier: Dossier, _ evaluation: Evaluation) -> ReferenceScore {
    let indicators = standard.categories.flatMap { $0.elements.flatMap(\.indicators) }
    let findings = indicators.map { finding($0, dossier, evaluation) }
    /// Sums over the indicators that belong to a part.
    func part(_ id: Text, _ belongs: (Standard.Indicator) -> Bool) -> ReferencePart {
      let own = zip(indicators, findings).filter { belongs($0.0) }.map(\.1)
      return ReferencePart(
        id: id.string, points: own.reduce(0) { $0 + $1.points },
        maximum: own.reduce(0) { $0 + $1.maximum })
    }
    func part(_ id: Text, _ elements: [Standard.Element]) -> ReferencePart {
      let ids = Set(elements.flatMap { $0.indicators.map(\.id) })
      return part(id) { ids.contains($0.id) }
    }
    var score = ReferenceScore(
      quantities: standard.measures.map { evaluation.quantities[$0.name] },
      findings: findings,
      elements: standard.categories.flatMap(\.elements).map { part($0.id, [$0]) },
      categories: standard.categories.map { part($0.id, $0.elements) },
      tiers: standard.tiers.map { id in part(id) { $0.tier == id } },
      stages: standard.stages.map { id in part(id) { $0.stage == id } },
      principles: standard.principles.map { id in part(id) { $0.principles.contains(id) } },
      total: findings.reduce(0) { $0 + $1.points }, grade: nil, heldBackBy: [])
    if !dossier.isDemonstration { grade(&score, evaluation) }
    return score
  }

  /// The highest grade that is held, and the higher ones that are reached.
  private func grade(_ score: inout ReferenceScore, _ evaluation: Evaluation) {
    for grade in standard.grades where score.total >= grade.cut {
      let failing = grade.requires.flatMap { failures($0, score, evaluation) }
      if failing.isEmpty {
        score.grade = grade.id.string
        score.heldBackBy = []
      } else {
        score.heldBackBy.append(ReferenceHeldBack(grade: grade.id.string, failing: failing))
      }
    }
  }

  private func failures(
    _ condition: Standard.Condition, _ score: ReferenceScore, _ evaluation: Evaluation
  ) -> [ReferenceFailure] {
    switch condition {
    case .measure(let requirement):
      return failure(requirement, evaluation).map { [$0] } ?? []
    case .floor(let scope, let id, let bar):
      return score.parts(scope).filter { $0.id == id.string }
        .compactMap { $0.failure(scope, bar) }
    case .every(let scope, let share):
      return score.parts(scope).compactMap { $0.failure(scope, .share(share)) }
    }
  }
}

extension ReferenceScore {
  fileprivate func parts(_ scope: Standard.Scope) -> [ReferencePart] {
    switch scope {
    case .tier: tiers
    case .category: categories
    case .element: elements
    }
  }
}

extension ReferencePart {
  fileprivate func failure(_ scope: Standard.Scope, _ bar: Standard.Bar) -> ReferenceFailure? {
    var failure = ReferenceFailure(
      scope: scope.rawValue, id: id, actual: points, maximum: maximum)
    switch bar {
    case .atLeast(let least):
      if points >= least { return nil }
      failure.atLeast = least
    case .share(let share):
      if points * 10_000 >= share * maximum { return nil }
      failure.share = share
    }
    return failure
  }
}
