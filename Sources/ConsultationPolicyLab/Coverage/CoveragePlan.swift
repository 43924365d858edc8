import ConsultationIndex

/// All that the tests of a standard should show, and what no test can.
struct CoveragePlan {
  private(set) var items: [CoverageItem] = []
  private(set) var excluded: [(item: CoverageItem, reason: CoverageExclusion)] = []
  private let domain: PolicyDomain
  private var program: ScoringProgram { domain.program }

  init(_ domain: PolicyDomain) {
    self.domain = domain
    for index in domain.program.indicators.indices {
      for kind in domain.program.standard.kinds.indices { addIndicator(index, kind) }
    }
    for index in domain.program.grades.indices {
      for kind in domain.program.standard.kinds.indices { addGrade(index, kind) }
    }
  }

  private mutating func add(
    _ what: CoverageItem.What, _ kind: Int, unless reason: CoverageExclusion? = nil
  ) {
    let item = CoverageItem(kind: kind, what: what)
    if let reason { excluded.append((item, reason)) } else { items.append(item) }
  }

  private mutating func addIndicator(_ index: Int, _ kind: Int) {
    let indicator = program.indicators[index]
    guard let function = indicator.function(for: kind) else {
      add(.notApplicable(indicator: index), kind)
      return
    }
    let bound = domain.bounds.bound(of: indicator.measure)
    for landmark in function.landmarks {
      add(
        .quantity(indicator: index, landmark.quantity, landmark.role), kind,
        unless: reason(against: landmark.quantity, of: indicator, bound))
    }
    add(
      .noEvidence(indicator: index), kind,
      unless: domain.alwaysHasValue(indicator.measure) ? .alwaysThere : nil)
    for (place, condition) in indicator.requires.enumerated() {
      addRequirement(condition, at: place, of: index, function, kind)
    }
  }

  /// A quantity of which a requirement on the same measure makes nothing.
  private func reason(
    against quantity: Int, of indicator: CompiledIndicator, _ bound: Int
  ) -> CoverageExclusion? {
    if quantity > bound { return .beyondBound(bound) }
    let isRuledOut = indicator.requires.contains {
      $0.measure == indicator.measure && !$0.holds(for: quantity)
    }
    if isRuledOut { return .ruledOut }
    return domain.satisfying(indicator.requires.filter { $0.measure != indicator.measure }) == nil
      ? .ruledOut : nil
  }

  private mutating func addRequirement(
    _ condition: CompiledCondition, at place: Int, of index: Int, _ function: AwardFunction,
    _ kind: Int
  ) {
    var sides: [(quantity: Int, holds: Bool)] = []
    if let least = condition.atLeast, least > 0 { sides += [(least - 1, false), (least, true)] }
    if let most = condition.atMost { sides += [(most, true), (most + 1, false)] }
    for side in sides {
      add(
        .requirement(indicator: index, index: place, quantity: side.quantity, holds: side.holds),
        kind, unless: reason(against: side, condition, at: place, of: index, function))
    }
  }

  private func reason(
    against side: (quantity: Int, holds: Bool), _ condition: CompiledCondition, at place: Int,
    of index: Int, _ function: AwardFunction
  ) -> CoverageExclusion? {
    let indicator = program.indicators[index]
    let bound = domain.bounds.bound(of: condition.measure)
    if side.quantity > bound { return .beyondBound(bound) }
    if condition.holds(for: side.quantity) != side.holds { return .ruledOut }
    let others = indicator.requires.enumerated().filter { $0.offset != place }.map(\.element)
    let clash = others.contains {
      $0.measure == condition.measure && !$0.holds(for: side.quantity)
    }
    if clash || domain.satisfying(others.filter { $0.measure != condition.measure }) == nil {
      return .ruledOut
    }
    if indicator.measure == condition.measure {
      return function.points(side.quantity) > .zero ? nil : .nothingAtStake
    }
    return quantityAtStake(of: indicator, function) == nil ? .nothingAtStake : nil
  }

  /// A quantity that would bring points and that the requirements on the same measure admit.
  func quantityAtStake(of indicator: CompiledIndicator, _ function: AwardFunction) -> Int? {
    let bound = domain.bounds.bound(of: indicator.measure)
    let own = indicator.requires.filter { $0.measure == indicator.measure }
    var candidates = [function.award.quantityForFull(maximum: function.maximum)]
    candidates += function.landmarks.map(\.quantity).reversed()
    candidates += own.flatMap { [$0.atLeast, $0.atMost].compactMap(\.self) }
    return candidates.first { quantity in
      quantity <= bound && function.points(quantity) > .zero
        && own.allSatisfy { $0.holds(for: quantity) }
    }
  }

  private mutating func addGrade(_ index: Int, _ kind: Int) {
    let grade = program.grades[index]
    let cut = grade.cut.hundredths
    let totals = domain.totals[kind]
    let (reached, missed) = (totals.least(from: cut), totals.greatest(below: cut))
    add(
      .cut(grade: index, total: missed ?? 0, isReached: false), kind,
      unless: missed == nil ? .noSuchTotal : nil)
    add(
      .cut(grade: index, total: reached ?? cut, isReached: true), kind,
      unless: reached == nil ? .noSuchTotal : nil)
    for (place, condition) in grade.conditions.enumerated() {
      for holds in [true, false] {
        add(
          .condition(grade: index, index: place, holds: holds), kind,
          unless: reached == nil
            ? .noSuchTotal : reason(against: condition, holds: holds, cut: cut, kind))
      }
    }
  }

  private func reason(
    against condition: CompiledGrade.Condition, holds: Bool, cut: Int, _ kind: Int
  ) -> CoverageExclusion? {
    guard case .floor(let scope, let index, let floor) = condition else { return nil }
    let isInside = { (indicator: CompiledIndicator) in
      switch scope {
      case .tier: indicator.tier == index
      case .category: indicator.category == index
      case .element: indicator.element == index
      }
    }
    let maximum = program.maximum(of: scope, index, kind: kind)
    let needed =
      switch floor {
      case .points(let points): points.hundredths
      case .share(let share):
        (share * maximum.hundredths + Measure.wholeShare - 1) / Measure.wholeShare
      }
    let inside = PolicyDomain.sums(
      of: program.indicators.filter(isInside), kind: kind, domain.bounds)
    if holds { return inside.least(from: needed) == nil ? .noSuchTotal : nil }
    let others = program.indicators.filter { !isInside($0) && $0.awards[kind] != nil }
      .reduce(0) { $0 + $1.points.hundredths }
    guard let below = inside.greatest(below: needed), below + others >= cut else {
      return .impliedByCut
    }
    return nil
  }
}
