import ConsultationIndex

/// What quantities and points a standard can see at all.
struct PolicyDomain {
  let program: ScoringProgram
  let bounds: QuantityBounds
  /// By kind of community: the totals that can come about.
  let totals: [PointSums]

  init(_ program: ScoringProgram) {
    self.program = program
    bounds = QuantityBounds(program)
    let (program, bounds) = (program, bounds)
    totals = program.standard.kinds.indices.map { kind in
      Self.sums(of: program.indicators, kind: kind, bounds)
    }
  }

  /// The sums of points that some indicators can bring.
  static func sums(
    of indicators: [CompiledIndicator], kind: Int, _ bounds: QuantityBounds
  ) -> PointSums {
    let maximum = indicators.reduce(Points.zero) { $0 + $1.top }
    return indicators.reduce(PointSums(maximum: maximum)) { sums, indicator in
      guard let function = indicator.function(for: kind) else { return sums }
      let bound = bounds.bound(of: indicator.measure)
      guard let values = function.values(through: bound, limit: sums.mostValues) else {
        // Too many to go through: any points, so that no sum is lacking.
        return sums.spread(over: indicator.top.hundredths + 1)
      }
      return sums.adding(values)
    }
  }

  /// Whether a measure always has a value, whatever is handed in.
  func alwaysHasValue(_ measure: Int) -> Bool {
    switch program.measures[measure].records?.aggregate {
    case .distinct, .periods: true
    default: false
    }
  }

  /// A quantity that brings all points of an indicator; nil where it does not apply.
  func fullQuantity(of indicator: CompiledIndicator, kind: Int) -> Int? {
    indicator.awards[kind].map { $0.quantityForFull(maximum: indicator.points) }
  }

  /// Quantities with which the conditions hold, as low as they may be; nil where they contradict.
  func satisfying(_ conditions: [CompiledCondition]) -> [Int: Int]? {
    var quantities: [Int: Int] = [:]
    for condition in conditions {
      let least = max(quantities[condition.measure] ?? 0, condition.atLeast ?? 0)
      quantities[condition.measure] = least
    }
    for condition in conditions {
      let value = quantities[condition.measure]
      guard condition.holds(for: value), value ?? 0 <= bounds.bound(of: condition.measure) else {
        return nil
      }
    }
    return quantities
  }
}

extension CompiledIndicator {
  /// The points as a function of the quantity; nil where the indicator does not apply.
  func function(for kind: Int) -> AwardFunction? {
    awards[kind].map { AwardFunction(award: $0, maximum: points) }
  }

  /// The most it can bring, also where steps and points disagree in a changed standard.
  var top: Points {
    awards.compactMap(\.self).reduce(points) { most, award in
      if case .steps(let steps) = award { max(most, steps.last?.points ?? .zero) } else { most }
    }
  }
}
