/// One way to treat a component: which levers move how far, what that takes and what it gains.
struct Option {
  /// Effort first, then how many levers only fill in fields; see ``Option/cost(effort:fillings:)``.
  ///
  /// The costs of a thousand components can go beyond 64 bits.
  var cost: Int128
  /// By need, in hundredths of a point; below 0 where something is lost.
  var gains: [Int]
  var choices: [Choice]

  struct Choice: Hashable {
    let lever: Int
    let move: Int
  }

  /// Real work comes first: of two plans with the same effort the one with fewer levers that only
  /// fill in fields is the better one.
  static let fillingScale: Int128 = 10_000

  static func cost(effort: Int, fillings: Int) -> Int128 {
    Int128(effort) * fillingScale + Int128(fillings)
  }

  static func effort(of cost: Int128) -> Int { Int(clamping: cost / fillingScale) }

  func joined(with other: Option) -> Option {
    var joined = self
    joined.cost += other.cost
    for need in gains.indices { joined.gains[need] += other.gains[need] }
    joined.choices += other.choices
    return joined
  }
}

/// What costs something and gains something.
protocol Priced {
  var cost: Int128 { get }
  /// By need.
  var gains: [Int] { get }
}

extension Option: Priced {}

extension Array where Element: Priced {
  /// Those that no other one beats, the cheapest first; of equals the first.
  ///
  /// - Parameter last: With several needs each is held against so many of the last that were kept.
  ///   A small number leaves more than necessary, and never too few.
  func unbeaten(by last: Int = .max) -> [Element] {
    let sorted = enumerated().sorted { a, b in
      if a.element.cost != b.element.cost { return a.element.cost < b.element.cost }
      if a.element.gains != b.element.gains {
        return b.element.gains.lexicographicallyPrecedes(a.element.gains)
      }
      return a.offset < b.offset
    }
    var kept: [Element] = []
    for (_, priced) in sorted {
      let isBeaten =
        priced.gains.count == 1
        ? kept.last.map { $0.gains[0] >= priced.gains[0] } ?? false
        : kept.suffix(last).contains { zip($0.gains, priced.gains).allSatisfy { $0 >= $1 } }
      if !isBeaten { kept.append(priced) }
    }
    return kept
  }
}
