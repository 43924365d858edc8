import ConsultationIndex

/// Small standards at random, whose quantities can all be tried: figures with low bounds, shared by
/// indicators and requirements.
struct TinyStandard {
  private var generator: SplitMix
  /// The names of the figures with their bounds.
  private(set) var figures: [(name: String, bound: Int)] = []

  init(seed: Int) { generator = SplitMix(seed: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// The next standard that compiles.
  mutating func next() -> CompiledStandard {
    while true {
      if let standard = try? CompiledStandard(json: Array(text().utf8)) { return standard }
    }
  }

  private mutating func text() -> String {
    figures = ["a", "b", "c"].prefix(number(1...3)).map { ($0, 0) }
    for index in figures.indices { figures[index].bound = number(2...5) }
    let indicators = (1...number(1...4)).map { indicator($0) }
    let total = indicators.reduce(0) { $0 + $1.points }
    let declared = figures.map {
      #"{"id": "\#($0.name)", "zh": "\#($0.name)", "en": "\#($0.name)", "atMost": \#($0.bound)}"#
    }
    let measures = figures.map { #""m-\#($0.name)": {"figure": "\#($0.name)"}"# }
    let kinds = number(1...2) == 1 ? [Self.urban] : [Self.urban, Self.rural]
    return """
      {"format": "consultation-standard/1", "id": "small", "version": "1.0.0", "zh": "小", "en": "Small",
      "effective": {"from": "2025-01-01"}, "period": "year",
      "declares": {"categories": 1, "elements": 1, "indicators": \(indicators.count)},
      "kinds": [\(kinds.joined(separator: ","))],
      "tiers": [{"id": "base", "zh": "基", "en": "Base", "points": \(total)}],
      "figures": [\(declared.joined(separator: ","))],
      "measures": {\(measures.joined(separator: ","))},
      "categories": [{"id": "F", "zh": "类", "en": "F", "elements": [{"id": "F1", "zh": "素", "en": "F1",
      "indicators": [\(indicators.map(\.text).joined(separator: ","))]}]}],
      "grades": [\(grades(total).joined(separator: ","))], "unrated": {"zh": "无", "en": "none"}}
      """
  }

  private static let urban = #"{"id": "urban", "zh": "城", "en": "Urban"}"#
  private static let rural = #"{"id": "rural", "zh": "村", "en": "Rural"}"#

  private mutating func indicator(_ index: Int) -> (text: String, points: Int) {
    let figure = figures[number(0...figures.count - 1)]
    let points = number(1...6)
    var requires: [String] = []
    while number(1...3) == 1 {
      let other = figures[number(0...figures.count - 1)]
      let bound =
        number(1...3) == 1
        ? #""atMost": \#(number(0...other.bound))"# : #""atLeast": \#(number(0...other.bound))"#
      requires.append(#"{"measure": "m-\#(other.name)", \#(bound)}"#)
    }
    let text = """
      {"id": "F1.b\(index)", "zh": "项\(index)", "en": "I\(index)", "tier": "base",
      "points": \(points), "measure": "m-\(figure.name)", "award": \(award(points, figure.bound)),
      "requires": [\(requires.joined(separator: ","))],
      "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}}
      """
    return (text, points)
  }

  private mutating func award(_ points: Int, _ bound: Int) -> String {
    switch number(0...5) {
    case 0: return #"{"atLeast": \#(number(1...bound))}"#
    case 1: return #"{"atMost": \#(number(0...bound))}"#
    case 2:
      let first = number(1...bound)
      if points > 1, first < bound {
        return #"{"steps": [[\#(first), \#(number(1...points - 1))], [\#(bound), \#(points)]]}"#
      }
      return #"{"steps": [[\#(first), \#(points)]]}"#
    case 3: return #"{"perUnit": \#(number(1...points))}"#
    case 4: return #"{"lossPerUnit": \#(number(1...points))}"#
    default:
      let from = number(0...bound - 1)
      return #"{"ramp": [\#(from), \#(number(from + 1...bound))]}"#
    }
  }

  private mutating func grades(_ total: Int) -> [String] {
    var grades: [String] = []
    var cut = 0
    for index in 1...number(1...3) {
      cut += number(1...3)
      guard cut <= total else { break }
      var requires: [String] = []
      if number(1...2) == 1 {
        switch number(0...3) {
        case 0: requires.append(#"{"tier": "base", "atLeast": \#(number(0...total))}"#)
        case 1: requires.append(#"{"every": "category", "share": \#(number(1...100) * 100)}"#)
        case 2:
          let figure = figures[number(0...figures.count - 1)]
          requires.append(
            #"{"measure": "m-\#(figure.name)", "atLeast": \#(number(0...figure.bound))}"#)
        default: requires.append(#"{"element": "F1", "share": \#(number(1...100) * 100)}"#)
        }
      }
      grades.append(
        #"{"id": "G\#(index)", "zh": "级", "en": "G", "cut": \#(cut), "requires": [\#(requires.joined(separator: ","))]}"#
      )
    }
    return grades
  }
}

/// The generator of Steele, Lea and Flood, "Fast splittable pseudorandom number generators".
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension CompiledStandard {
  /// Every combination of quantities that the measures can have, none among them.
  var allQuantities: [Quantities] {
    let bounds = QuantityBounds(program)
    return program.measures.indices.reduce([[]]) { all, measure in
      all.flatMap { start -> [Quantities] in
        ([nil] + (0...bounds.bound(of: measure)).map { .some($0) }).map { start + [$0] }
      }
    }
  }
}
