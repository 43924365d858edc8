import ConsultationIndex

/// What an indicator brings as a function of one quantity: pieces that can be walked one by one.
package struct AwardFunction: Equatable {
  let award: Award
  let maximum: Points

  func points(_ quantity: Int) -> Points { award.points(for: quantity, maximum: maximum) }

  func result(_ quantity: Int) -> ScoreSheet.Result {
    let points = points(quantity)
    let outcome: Outcome = points == maximum ? .met : points > .zero ? .partlyMet : .unmet
    return ScoreSheet.Result(outcome: outcome, points: points)
  }

  /// The least greater quantity that brings other points; nil where there is none.
  func nextChange(after quantity: Int) -> Int? {
    switch award {
    case .atLeast(let threshold): threshold > quantity ? threshold : nil
    case .atMost(let threshold): threshold >= quantity ? threshold + 1 : nil
    case .steps(let steps): steps.first { $0.threshold > quantity }?.threshold
    case .perUnit: points(quantity) < maximum ? quantity + 1 : nil
    case .lossPerUnit: points(quantity) > .zero ? quantity + 1 : nil
    case .ramp: award.nextStep(after: quantity, maximum: maximum)
    }
  }

  /// The first quantity of every piece up to a bound, from 0 on and rising: where the points change.
  ///
  /// - Parameter limit: The most changes to look at.
  /// - Returns: nil where there are more.
  /// - Complexity: O(*n*) for *n* pieces.
  func pieces(through bound: Int, limit: Int) -> [Int]? {
    var pieces: [Int] = []
    var quantity: Int? = 0
    while let current = quantity, current <= bound {
      guard pieces.count <= limit else { return nil }
      pieces.append(current)
      quantity = nextChange(after: current)
    }
    return pieces
  }

  /// All points that quantities up to a bound can bring, rising, with 0 for what is gated.
  ///
  /// - Parameter limit: The most changes to look at.
  /// - Returns: nil where there are more.
  /// - Complexity: O(*n* · log *n*) for *n* pieces.
  func values(through bound: Int, limit: Int) -> [Int]? {
    pieces(through: bound, limit: limit).map { pieces in
      Set(pieces.map { points($0).hundredths } + [0]).sorted()
    }
  }

  /// The least quantity up to a bound that brings exactly some points; nil where none does.
  func quantity(bringing wanted: Points, through bound: Int) -> Int? {
    var quantity: Int? = 0
    while let current = quantity, current <= bound {
      if points(current) == wanted { return current }
      quantity = nextChange(after: current)
    }
    return nil
  }
}

extension AwardFunction {
  /// A quantity at which the award does something, and what.
  package struct Landmark: Hashable, Sendable {
    let quantity: Int
    let role: Role

    /// How the quantity stands to a threshold.
    package enum Role: Hashable, Sendable {
      /// The threshold itself.
      case at
      /// The last quantity before a threshold.
      case justBelow(Int)
      /// The first quantity past a threshold of an award that falls.
      case justAbove(Int)
    }
  }

  /// Every threshold with the quantity next to it, rising, each quantity once.
  var landmarks: [Landmark] {
    var thresholds: [Int]
    switch award {
    case .atLeast(let threshold): thresholds = [threshold]
    case .atMost(let threshold):
      return [
        Landmark(quantity: threshold, role: .at),
        Landmark(quantity: threshold + 1, role: .justAbove(threshold)),
      ]
    case .steps(let steps): thresholds = steps.map(\.threshold)
    case .perUnit, .ramp:
      // Where the first points begin, and where all are reached.
      thresholds = [nextChange(after: 0) ?? 0, award.quantityForFull(maximum: maximum)]
      if case .ramp(let from, _) = award {
        thresholds[0] = award.nextStep(after: from, maximum: maximum) ?? from
      }
    case .lossPerUnit(let points):
      thresholds = [1, (maximum.hundredths + points.hundredths - 1) / max(1, points.hundredths)]
    }
    var found: [Int: Landmark.Role] = [:]
    for threshold in thresholds where threshold > 0 {
      found[threshold - 1] = found[threshold - 1] ?? .justBelow(threshold)
    }
    for threshold in thresholds { found[threshold] = .at }
    return found.sorted { $0.key < $1.key }.map { Landmark(quantity: $0.key, role: $0.value) }
  }
}
