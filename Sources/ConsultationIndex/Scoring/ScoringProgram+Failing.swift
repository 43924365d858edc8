extension ScoringProgram {
  /// A condition of an indicator that does not hold, with names.
  package func failed(
    _ condition: CompiledCondition, _ quantities: Quantities
  ) -> FailedCondition {
    .measure(
      measures[condition.measure].id, atLeast: condition.atLeast, atMost: condition.atMost,
      actual: quantities[condition.measure])
  }

  /// A condition of a grade that does not hold, with names.
  package func failed(
    _ condition: CompiledGrade.Condition, _ sheet: ScoreSheet, _ quantities: Quantities,
    kind: Int?
  ) -> FailedCondition {
    switch condition {
    case .measure(let condition): return failed(condition, quantities)
    case .floor(let scope, let index, let floor):
      let id =
        switch scope {
        case .tier: standard.tiers[index].id
        case .category: standard.categories[index].id
        case .element: elements[index].id
        }
      var points: Points?
      var share: Int?
      switch floor {
      case .points(let floor): points = floor
      case .share(let floor): share = floor
      }
      return .part(
        scope: scope.rawValue, id: id, points: points, share: share,
        actual: self.points(of: scope, index, sheet),
        maximum: maximum(of: scope, index, kind: kind))
    }
  }
}
