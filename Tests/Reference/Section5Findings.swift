/// Section 5: points and outcomes.
extension Reference {
  func finding(
    _ indicator: Standard.Indicator, _ dossier: Dossier, _ evaluation: Evaluation
  ) -> ReferenceFinding {
    let kind = dossier.community.kind
    let quantity = evaluation.quantities[indicator.measure]
    func finding(
      _ outcome: String, points: Int = 0, failing: [ReferenceFailure] = [],
      next: ReferenceNext? = nil
    ) -> ReferenceFinding {
      let applies = outcome != "not-applicable"
      return ReferenceFinding(
        id: indicator.id.string, outcome: outcome, quantity: quantity, points: points,
        maximum: applies ? indicator.points : 0,
        records: applies ? records(behind: indicator, evaluation) : [],
        unmatched: applies ? ids(evaluation.unmatched[indicator.measure] ?? []) : [],
        failing: failing, next: next)
    }
    guard standard.kinds.contains(kind), indicator.appliesTo.contains(kind),
      let award = indicator.awards[kind]
    else { return finding("not-applicable") }
    let failing = indicator.requires.compactMap { failure($0, evaluation) }
    let next = failing.isEmpty ? award.next(after: quantity, of: indicator.points) : nil
    guard let quantity else { return finding("no-evidence", failing: failing, next: next) }
    if !failing.isEmpty { return finding("gated", failing: failing) }
    let points = award.points(for: quantity, of: indicator.points)
    let outcome =
      points == indicator.points ? "met" : points > 0 ? "partly-met" : "unmet"
    return finding(outcome, points: points, next: next)
  }

  /// What of a requirement fails; nothing if it holds.
  func failure(
    _ requirement: Standard.Requirement, _ evaluation: Evaluation
  ) -> ReferenceFailure? {
    let quantity = evaluation.quantities[requirement.measure]
    if let quantity, requirement.holds(for: quantity) { return nil }
    return ReferenceFailure(
      scope: "measure", id: requirement.measure.string, atLeast: requirement.atLeast,
      atMost: requirement.atMost, actual: quantity)
  }

  /// The records in the base of its measure, of the measures that it requires, and of those that
  /// these name.
  private func records(
    behind indicator: Standard.Indicator, _ evaluation: Evaluation
  ) -> [String] {
    let own = [indicator.measure] + indicator.requires.map(\.measure)
    let named = standard.measures.filter { own.contains($0.name) }.flatMap(\.measure.named)
    return ids((own + named).flatMap { evaluation.bases[$0] ?? [] })
  }

  private func ids(_ readings: [Reading]) -> [String] {
    Set(readings.map(\.record.id)).sorted().map(\.string)
  }
}

extension Award {
  /// The points for a quantity of an indicator of so many.
  func points(for quantity: Int, of all: Int) -> Int {
    switch self {
    case .atLeast(let threshold): return quantity >= threshold ? all : 0
    case .atMost(let threshold): return quantity <= threshold ? all : 0
    case .steps(let steps): return steps.last { $0.threshold <= quantity }?.points ?? 0
    case .perUnit(let points): return min(points * quantity, all)
    case .lossPerUnit(let points): return max(all - points * quantity, 0)
    case .ramp(let from, let to):
      if quantity <= from { return 0 }
      if quantity >= to { return all }
      let exact = Rational(Int128(all) * Int128(quantity - from), over: Int128(to - from))
      return Int(exact.roundedDown)
    }
  }

  private var falls: Bool {
    switch self {
    case .atMost, .lossPerUnit: true
    case .atLeast, .steps, .perUnit, .ramp: false
    }
  }

  /// The nearest quantity that brings more points, and the nearest that brings all.
  func next(after quantity: Int?, of all: Int) -> ReferenceNext? {
    let had = quantity.map { points(for: $0, of: all) } ?? 0
    if quantity != nil, had == all { return nil }
    guard let full = nearest(atLeast: all, of: all) else { return nil }
    guard let nearest = quantity == nil && falls ? full : nearest(atLeast: had + 1, of: all) else {
      return nil
    }
    return ReferenceNext(
      quantity: nearest, points: points(for: nearest, of: all), full: full)
  }

  /// The quantity that brings at least so many points and is nearest to those that do not: the least
  /// of an award that rises, the greatest of one that falls.
  private func nearest(atLeast wanted: Int, of all: Int) -> Int? {
    func isEnough(_ quantity: Int) -> Bool { points(for: quantity, of: all) >= wanted }
    var (few, many) = (0, Reference.greatest)
    // Points only rise, or only fall, so halving the range finds the place.
    while few < many {
      let middle = falls ? (few + many + 1) / 2 : (few + many) / 2
      switch (falls, isEnough(middle)) {
      case (false, true): many = middle
      case (false, false): few = middle + 1
      case (true, true): few = middle
      case (true, false): many = middle - 1
      }
    }
    return isEnough(few) ? few : nil
  }
}
