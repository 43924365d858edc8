extension StandardCompiler {
  /// Proves that each award of an indicator rises, ends at its points, and can be reached.
  mutating func checkAwards(
    of indicator: Indicator, measure: Int, _ bounds: QuantityBounds, at path: JSONPath
  ) {
    let place = path.key("award")
    if indicator.points == .zero { diagnostics.report(.noPoints, at: path.key("points")) }
    switch indicator.award {
    case .same(let award):
      check(award, of: indicator, measure: measure, bounds, at: place)
    case .byKind(let awards):
      for name in awards.keys.sorted() {
        guard let award = awards[name] else { continue }
        check(
          award, of: indicator, measure: measure, bounds, at: place.key("byKind").key(name))
      }
    }
  }

  private mutating func check(
    _ award: Award, of indicator: Indicator, measure: Int, _ bounds: QuantityBounds,
    at path: JSONPath
  ) {
    switch award {
    case .atLeast: break
    case .atMost: checkRoundsUp(measure, bounds, readBy: "atMost", at: path)
    case .lossPerUnit(let points):
      checkRoundsUp(measure, bounds, readBy: "lossPerUnit", at: path)
      if points == .zero { diagnostics.report(.noPoints, at: path.key("lossPerUnit")) }
    case .perUnit(let points):
      if points == .zero { diagnostics.report(.noPoints, at: path.key("perUnit")) }
    case .steps(let steps): check(steps, of: indicator, at: path.key("steps"))
    case .ramp(let from, let to):
      if from >= to { diagnostics.report(.rampOrder, at: path.key("ramp")) }
    }
    // A bound of 0 or a step of no points was reported as such already.
    if case .perUnit(.zero) = award { return }
    let full = award.quantityForFull(maximum: indicator.points)
    let bound = bounds.bound(of: measure)
    if !award.falls, full > bound, bound > 0 {
      reportUnreachable(full, bound, names.measureNames[measure], at: path)
    }
  }

  private mutating func check(
    _ steps: [Award.Step], of indicator: Indicator, at path: JSONPath
  ) {
    guard let last = steps.last else {
      diagnostics.report(.emptyList, ["key": "steps"], at: path)
      return
    }
    for (index, pair) in zip(steps, steps.dropFirst()).enumerated()
    where pair.0.threshold >= pair.1.threshold || pair.0.points >= pair.1.points {
      diagnostics.report(.stepOrder, at: path.index(index + 1))
    }
    if steps.first?.points == .zero { diagnostics.report(.noPoints, at: path.index(0).index(1)) }
    if last.points != indicator.points {
      diagnostics.report(
        .awardTop, ["found": last.points.shortest, "points": indicator.points.shortest],
        at: path.index(steps.count - 1).index(1))
    }
  }

  /// A quotient that is rounded down would pass an at-most test that its exact value fails; so would
  /// one whose first side is rounded down, or whose second side is rounded up.
  mutating func checkRoundsUp(
    _ measure: Int, _ bounds: QuantityBounds, readBy key: String, at path: JSONPath
  ) {
    guard let compiled = bounds.measures[measure], compiled.isQuotient else { return }
    func rounds(_ side: CompiledSide?, up isUp: Bool) -> Bool {
      guard case .measure(let index)? = side, let named = bounds.measures[index] else {
        return false
      }
      return named.isQuotient && named.roundsUp == isUp
    }
    if !compiled.roundsUp || rounds(compiled.ratio?.first, up: false)
      || rounds(compiled.ratio?.second, up: true)
    {
      diagnostics.report(.roundUpNeeded, ["measure": compiled.id, "key": key], at: path)
    }
  }

  mutating func reportUnreachable(
    _ threshold: Int, _ bound: Int, _ measure: String, at path: JSONPath
  ) {
    diagnostics.report(
      .unreachable, ["threshold": "\(threshold)", "bound": "\(bound)", "measure": measure],
      at: path)
  }
}
