import ConsultationIndex

/// How far a community could get at most, whatever it does: what advice considers and what it does
/// not.
///
/// Only facts bound it: periods that are over, records that stand, and what the standard proves of a
/// measure. A grade that is beyond this is out of reach; one that is not may still be had in a way
/// that advice does not look at, such as by another figure.
struct Utmost {
  private let problem: AdviceProblem
  private let prospects: [Prospect]
  /// By index of measure: the quantities that cannot be ruled out; nil where there can be none.
  private let ranges: [ClosedRange<Int>?]

  init(_ problem: AdviceProblem, _ prospects: [Prospect], isOpen: Bool) {
    self.problem = problem
    self.prospects = prospects
    ranges = problem.program.measures.indices.map {
      Self.range(of: $0, problem.program, prospects[$0], isOpen: isOpen)
    }
  }

  private static func range(
    of measure: Int, _ program: ScoringProgram, _ prospect: Prospect, isOpen: Bool
  ) -> ClosedRange<Int>? {
    let bound = program.bound(of: measure)
    guard let records = program.measures[measure].records else { return 0...max(0, bound) }
    let now = prospect.quantity
    // Records of the kind beside the base may join it when they are completed.
    let others = prospect.others
    func upTo(_ most: Int) -> ClosedRange<Int>? {
      if !isOpen, now == nil, others == 0 { return nil }
      return min(now ?? 0, bound)...min(max(most, now ?? 0), bound)
    }
    let range: ClosedRange<Int>?
    switch records.aggregate {
    case .count, .distinct: range = upTo(isOpen ? bound : (now ?? 0) + others)
    case .periods:
      let open = prospect.openPeriods.count
      range = upTo((now ?? 0) + open + min(prospect.missedPeriods, others))
    case .sum(let number): range = upTo(isOpen || others > 0 || number.grows ? bound : now ?? 0)
    case .largest(let number):
      range = upTo(isOpen || others > 0 || number.grows ? bound : now ?? 0)
    case .smallest(let number):
      // One more record can only lower the least number.
      range = now.map { 0...(number.grows ? bound : min($0, bound)) } ?? (isOpen ? 0...bound : nil)
    case .share:
      let isWhole = prospect.beyondRepair.isEmpty || program.measures[measure].roundsUp
      range = 0...(isWhole ? Measure.wholeShare : Measure.wholeShare - 1)
    case .ratio: range = 0...bound
    }
    guard let whenEmpty = program.measures[measure].whenEmpty else { return range }
    let least = min(range?.lowerBound ?? whenEmpty.use, whenEmpty.use)
    return least...max(range?.upperBound ?? whenEmpty.use, whenEmpty.use)
  }

  /// What of the target is beyond all this; none where it cannot be ruled out.
  var obstacles: [Obstacle] {
    let program = problem.program
    let points = program.indicators.map { utmost(of: $0) }
    var obstacles: [Obstacle] = []
    for need in problem.needs {
      let most = zip(program.indicators, points).reduce(Points.zero) { sum, pair in
        need.part.holds(pair.0) ? sum + pair.1 : sum
      }
      if most < need.points {
        obstacles.append(.points(id: problem.name(of: need.part), needed: need.points, most: most))
      }
    }
    for condition in problem.conditions {
      let range = ranges[condition.measure]
      if (range?.upperBound ?? -1) < condition.atLeast ?? 0
        || (range?.lowerBound ?? 0) > condition.atMost ?? .max
      {
        obstacles.append(
          .measure(
            program.measures[condition.measure].id, atLeast: condition.atLeast,
            atMost: condition.atMost, most: range?.upperBound))
      }
    }
    return obstacles
  }

  private func utmost(of indicator: CompiledIndicator) -> Points {
    guard let award = indicator.awards[problem.kind], let range = ranges[indicator.measure] else {
      return .zero
    }
    let points = [range.lowerBound, range.upperBound].map {
      award.points(for: $0, maximum: indicator.points)
    }
    return max(points[0], points[1])
  }
}

extension CompiledNumber {
  /// Whether it can grow on a record that stands, as more is filled in.
  fileprivate var grows: Bool {
    switch self {
    case .field: false
    case .size, .steps: true
    }
  }
}
