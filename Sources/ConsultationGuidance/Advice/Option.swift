/// One way to treat a component: which levers move how far, what that takes and what it gains.
struct Option {
  /// Effort first, then how many levers only fill in fields; see ``Option/cost(effort:fillings:)``.
  var cost: Int
  /// By need, in hundredths of a point; below 0 where something is lost.
  var gains: [Int]
  var choices: [Choice]

  struct Choice: Hashable {
    let lever: Int
    let move: Int
  }

  /// Real work comes first: of two plans with the same effort the one with fewer levers that only
  /// fill in fields is the better one.
  static let fillingScale = 10_000

  static func cost(effort: Int, fillings: Int) -> Int { effort * fillingScale + fillings }

  static func effort(of cost: Int) -> Int { cost / fillingScale }

  func joined(with other: Option) -> Option {
    var joined = self
    joined.cost += other.cost
    for need in gains.indices { joined.gains[need] += other.gains[need] }
    joined.choices += other.choices
    return joined
  }
}

extension [Option] {
  /// Those that no other one beats, the cheapest first; of equals the first.
  func pareto() -> [Option] {
    let sorted = enumerated().sorted { a, b in
      if a.element.cost != b.element.cost { return a.element.cost < b.element.cost }
      if a.element.gains != b.element.gains {
        return b.element.gains.lexicographicallyPrecedes(a.element.gains)
      }
      return a.offset < b.offset
    }
    var kept: [Option] = []
    for (_, option) in sorted {
      let isBeaten =
        option.gains.count == 1
        ? kept.last.map { $0.gains[0] >= option.gains[0] } ?? false
        : kept.contains { zip($0.gains, option.gains).allSatisfy { $0 >= $1 } }
      if !isBeaten { kept.append(option) }
    }
    return kept
  }
}
