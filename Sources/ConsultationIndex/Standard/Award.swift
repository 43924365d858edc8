/// The function from a quantity to points.
package enum Award: Hashable, Sendable {
  case atLeast(Int)
  case atMost(Int)
  case steps([Step])
  case perUnit(Points)
  case lossPerUnit(Points)
  case ramp(from: Int, to: Int)

  package struct Step: Hashable, Sendable {
    package var threshold: Int
    package var points: Points
  }

  /// The points for a quantity of an indicator that brings at most `maximum`.
  ///
  /// Rounds only in a ramp, downwards.
  package func points(for quantity: Int, maximum: Points) -> Points {
    switch self {
    case .atLeast(let threshold):
      return quantity >= threshold ? maximum : .zero
    case .atMost(let threshold):
      return quantity <= threshold ? maximum : .zero
    case .steps(let steps):
      return steps.last { $0.threshold <= quantity }?.points ?? .zero
    case .perUnit(let points):
      return min(maximum, Points(hundredths: points.hundredths * quantity))
    case .lossPerUnit(let points):
      return max(.zero, Points(hundredths: maximum.hundredths - points.hundredths * quantity))
    case .ramp(let from, let to):
      if quantity <= from { return .zero }
      if quantity >= to { return maximum }
      return Points(hundredths: maximum.hundredths * (quantity - from) / (to - from))
    }
  }

  /// Whether more points come from a smaller quantity.
  package var falls: Bool {
    switch self {
    case .atMost, .lossPerUnit: true
    case .atLeast, .steps, .perUnit, .ramp: false
    }
  }

  /// The quantity nearest to the others that brings all points.
  package func quantityForFull(maximum: Points) -> Int {
    switch self {
    case .atLeast(let threshold), .atMost(let threshold): threshold
    case .steps(let steps): steps.last?.threshold ?? 0
    case .perUnit(let points):
      (maximum.hundredths + points.hundredths - 1) / max(1, points.hundredths)
    case .lossPerUnit: 0
    case .ramp(_, let to): to
    }
  }

  /// The nearest quantity that brings more points than `quantity` does; nil where there is none.
  package func nextStep(after quantity: Int, maximum: Points) -> Int? {
    let now = points(for: quantity, maximum: maximum)
    guard now < maximum else { return nil }
    switch self {
    case .atLeast(let threshold), .atMost(let threshold): return threshold
    case .steps(let steps): return steps.first { $0.threshold > quantity }?.threshold
    case .perUnit: return quantity + 1
    case .lossPerUnit(let points):
      // Above the point of zero nothing changes until the loss is less than the maximum.
      return min(quantity - 1, (maximum.hundredths - 1) / max(1, points.hundredths))
    case .ramp(let from, let to):
      // The least q with maximum · (q − from) ≥ (now + 1) · (to − from).
      let needed = (now.hundredths + 1) * (to - from)
      return from + (needed + maximum.hundredths - 1) / max(1, maximum.hundredths)
    }
  }
}

/// The award of an indicator: one for all kinds of community, or one for each.
package enum AwardRule: Hashable, Sendable {
  case same(Award)
  case byKind([String: Award])

  package func award(for kind: String) -> Award? {
    switch self {
    case .same(let award): award
    case .byKind(let awards): awards[kind]
    }
  }
}
