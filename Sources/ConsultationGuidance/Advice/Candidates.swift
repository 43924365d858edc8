import ConsultationIndex

/// The moves of each lever that can matter.
///
/// Effort rises with every unit, and whatever a greater quantity gains begins at a threshold: of an
/// award, a requirement or a witness. So of all units between two thresholds only the least need
/// be looked at, and nothing is lost.
struct Candidates {
  /// By index of measure; the first move is to do nothing.
  private(set) var moves: [[Move]]
  /// Whether so many thresholds stand so close that some were left out.
  private(set) var isThinned = false

  /// The most moves of one lever.
  private static let most = 4096
  /// Efforts beyond this are out of the question.
  private static let greatestEffort = 1_000_000_000_000

  init(_ problem: AdviceProblem) {
    moves = []
    let reads = Self.reads(problem)
    for (measure, lever) in problem.levers.enumerated() {
      let own = reads.filter { problem.sources(of: $0.measure).contains(measure) }
      guard !own.isEmpty, let most = lever.most else {
        moves.append([Move(units: nil, quantity: lever.now, effort: 0)])
        continue
      }
      let found = own.map { Self.thresholds($0, of: measure, problem) }
      var units = found.flatMap(\.quantities).compactMap { lever.units(reaching: $0) }
      if found.contains(where: \.isThinned) {
        if most < Self.most { units = Array(0...most) } else { isThinned = true }
      }
      moves.append(Self.moves(of: lever, units))
    }
  }

  // MARK: What reads a quantity

  private struct Read {
    let measure: Int
    var award: (Award, Points)?
    var atLeast: Int?
  }

  private static func reads(_ problem: AdviceProblem) -> [Read] {
    var reads = problem.conditions.map { Read(measure: $0.measure, atLeast: $0.atLeast) }
    for indicator in problem.program.indicators {
      guard let award = indicator.awards[problem.kind] else { continue }
      reads.append(Read(measure: indicator.measure, award: (award, indicator.points)))
      reads += indicator.requires.map { Read(measure: $0.measure, atLeast: $0.atLeast) }
    }
    return reads
  }

  /// The quantities of `measure`'s own at which something begins that the reader gains by.
  private static func thresholds(
    _ read: Read, of measure: Int, _ problem: AdviceProblem
  ) -> (quantities: [Int], isThinned: Bool) {
    var own: [Int] = []
    let lever = problem.levers[measure]
    if let whenEmpty = problem.program.measures[read.measure].whenEmpty,
      whenEmpty.measure == measure
    {
      own.append(whenEmpty.atLeast)
    }
    // The range that the reader can see.
    func seen(_ quantity: Int?) -> Int? {
      if case .derived(let from, let second, let scale) = problem.levers[read.measure].form {
        guard from == measure, let second, let quantity else { return nil }
        return second > 0 ? scale.quantity(quantity, second) ?? Standard.maximumQuantity : nil
      }
      return read.measure == measure ? quantity : nil
    }
    guard let most = lever.most, let highest = seen(lever.quantity(adding: most)) else {
      return (own, false)
    }
    let lowest = seen(lever.now) ?? -1
    var found: [Int] = []
    var isThinned = false
    if let atLeast = read.atLeast { found.append(atLeast) }
    if let (award, maximum) = read.award {
      (found, isThinned) = award.thresholds(above: lowest, through: highest, maximum, Self.most)
    }
    if case .derived(_, let second?, let scale) = problem.levers[read.measure].form {
      found = found.map { scale.first(reaching: $0, over: second) }
    }
    return (own + found, isThinned)
  }

  // MARK: What can be done

  private static func moves(of lever: Lever, _ units: [Int]) -> [Move] {
    var units = Set(units)
    // Of an award that falls, 0 is the best there is; where there is no quantity it is a move.
    if lever.startsEmpty { units.insert(0) } else { units.remove(0) }
    var moves = [Move(units: nil, quantity: lever.now, effort: 0)]
    for units in units.sorted() {
      let move = Move(
        units: units, quantity: lever.quantity(adding: units),
        effort: lever.effort(adding: units))
      // Of moves to the same quantity the first takes least.
      if move.effort <= greatestEffort,
        move.quantity != moves[moves.count - 1].quantity || moves.count == 1
      {
        moves.append(move)
      }
    }
    return moves
  }
}

extension Award {
  /// The quantities in a range at which more points begin than one below brings.
  fileprivate func thresholds(
    above low: Int, through high: Int, _ maximum: Points, _ most: Int
  ) -> (quantities: [Int], isThinned: Bool) {
    guard high > low else { return ([], false) }
    switch self {
    case .atMost, .lossPerUnit: return ([], false)
    case .atLeast(let threshold): return ([threshold], false)
    case .steps(let steps): return (steps.map(\.threshold), false)
    case .perUnit, .ramp:
      let last = min(high, quantityForFull(maximum: maximum))
      guard last > low else { return ([], false) }
      let gained = points(for: last, maximum: maximum) - points(for: max(0, low), maximum: maximum)
      if last - low <= most { return (Array(low + 1...last), false) }
      if gained.hundredths <= most { return (everyStep(after: low, through: last, maximum), false) }
      let stride = Swift.stride(from: last, to: low, by: -((last - low) / most + 1))
      return (Array(stride), true)
    }
  }

  private func everyStep(after low: Int, through high: Int, _ maximum: Points) -> [Int] {
    var found: [Int] = []
    var quantity = max(0, low)
    while let next = nextStep(after: quantity, maximum: maximum), next <= high {
      found.append(next)
      quantity = next
    }
    return found
  }
}
