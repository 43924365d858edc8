import Generators

@testable import ConsultationIndex

/// A small standard and an edited copy of it, at random, both of which compile.
struct StandardPair {
  let seed: Int
  let old: SmallStandard
  let new: SmallStandard
  let before: CompiledStandard
  let after: CompiledStandard

  /// The pair of a seed.
  init(seed: Int) {
    var chance = SeededGenerator(seed: seed)
    while true {
      let names = Self.names(&chance)
      let old = SmallStandard(names, &chance)
      var new = old
      for _ in 0..<chance.number(1...3) { new.edit(names, &chance) }
      guard let before = try? CompiledStandard(json: old.json),
        let after = try? CompiledStandard(json: new.json), old.used.count <= 4,
        Set(old.used + new.used).count <= 4
      else { continue }
      (self.seed, self.old, self.new, self.before, self.after) = (seed, old, new, before, after)
      return
    }
  }

  /// A few measures, so that indicators share them.
  private static func names(_ chance: inout SeededGenerator) -> [String] {
    var names: [String] = []
    let all = SmallStandard.measures.map(\.name)
    for _ in 0..<chance.number(1...4) { names.append(chance.one(of: all)) }
    return names
  }

  /// The measures whose form differs.
  var changed: [String] {
    old.used.filter { new.used.contains($0) && old.measure($0) != new.measure($0) }
  }

  /// Whether each standard reads what the other does not, so that quantities alone say too little.
  var isTied: Bool {
    !changed.isEmpty
      || (!Set(old.used).isSubset(of: new.used) && !Set(new.used).isSubset(of: old.used))
  }
}

extension SmallStandard {
  init(_ names: [String], _ chance: inout SeededGenerator) {
    var forms: [String: Int] = [:]
    for (name, all) in Self.measures { forms[name] = chance.number(0...all.count - 1) }
    self.init(indicators: [], grades: [], forms: forms)
    for index in 0..<chance.number(1...4) {
      indicators.append(Self.indicator("i\(index)", names, &chance))
    }
    let cuts = Set((0..<chance.number(1...3)).map { _ in chance.number(10...100) }).sorted()
    grades = cuts.enumerated().map { index, cut in
      Grade(id: "\(index + 1)A", cut: cut, requires: Self.conditions(names, &chance))
    }
  }

  private static func indicator(
    _ id: String, _ names: [String], _ chance: inout SeededGenerator
  ) -> Indicator {
    Indicator(
      id: id, tier: chance.number(0...1), element: chance.number(0...2),
      points: chance.number(1...12), measure: chance.one(of: names), award: award(&chance),
      requires: requires(names, &chance), onlyUrban: chance.once(in: 6))
  }

  private static func requires(
    _ names: [String], _ chance: inout SeededGenerator
  ) -> [Condition] {
    (0..<chance.one(of: [0, 0, 1, 1, 2])).map { _ in
      let least = #""atLeast": \#(chance.number(1...3))"#
      let bound = chance.once(in: 5) ? #""atMost": \#(chance.number(0...3))"# : least
      return Condition(measure: chance.one(of: names), bound: bound)
    }
  }

  private static func award(_ chance: inout SeededGenerator) -> Award {
    switch chance.number(0...6) {
    case 0: return .atMost(chance.number(0...2))
    case 1: return .lossPerUnit(chance.number(1...4))
    case 2: return .perUnit(chance.number(1...3))
    case 3:
      let from = chance.number(0...1)
      return .ramp(from, from + chance.number(1...3))
    case 4: return .steps([1, chance.number(2...3)])
    case 5: return .steps([1, 2, 3])
    default: return .atLeast(chance.number(1...3))
    }
  }

  private static func conditions(_ names: [String], _ chance: inout SeededGenerator) -> [String] {
    (0..<chance.one(of: [0, 0, 0, 1, 2])).map { _ in
      let share = chance.number(1...10) * 1000
      return chance.one(of: [
        #"{"tier": "t\#(chance.number(0...1))", "share": \#(share)}"#,
        #"{"every": "category", "share": \#(share)}"#,
        #"{"element": "e\#(chance.number(0...2))", "share": \#(share)}"#,
        #"{"measure": "\#(chance.one(of: names))", "atLeast": \#(chance.number(1...2))}"#,
      ])
    }
  }

  /// One edit of the kind that policy makers make.
  mutating func edit(_ names: [String], _ chance: inout SeededGenerator) {
    let place = chance.number(0...indicators.count - 1)
    switch chance.number(0...11) {
    case 0, 1: indicators[place].award = Self.award(&chance)
    case 2: indicators[place].points = chance.number(1...12)
    case 3, 4: indicators[place].requires = Self.requires(names, &chance)
    case 5: indicators[place].measure = chance.one(of: names)
    case 6: indicators[place].element = chance.number(0...2)
    case 7:
      if indicators.count > 1 { indicators.remove(at: place) }
    case 8:
      indicators.append(Self.indicator("n\(chance.number(0...99))", names, &chance))
    case 9:
      let name = chance.one(of: names)
      forms[name] = chance.number(0...Self.forms(of: name).count - 1)
    case 10:
      let grade = chance.number(0...grades.count - 1)
      grades[grade].requires = Self.conditions(names, &chance)
    default:
      let grade = chance.number(0...grades.count - 1)
      grades[grade].cut = chance.number(5...100)
    }
  }
}
