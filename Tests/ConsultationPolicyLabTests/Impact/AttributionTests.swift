import Testing

@testable import ConsultationIndex
@testable import ConsultationPolicyLab

@Suite("The parts of a community's change")
struct AttributionTests {
  @Test("they add up exactly to it, on random standards, edits and populations")
  func addsUp() throws {
    var pairs = 0
    var changes = 0
    var joint = 0
    for seed in 0..<80 {
      guard let reform = try SmallReform(seed: seed, edits: 5, communities: 20) else { continue }
      pairs += 1
      let impact = Impact(on: try reform.population)
      for row in impact.communities.indices {
        let change = impact.change(at: row)
        let kind = impact.communities[row].kind
        let old = reform.old.program.score(
          reform.before.quantities(at: row), kind: reform.old.kindIndex(kind))
        let new = reform.new.program.score(
          reform.after.quantities(at: row), kind: reform.new.kindIndex(kind))
        try #require(change.before == old.total && change.after == new.total, "seed \(seed)")
        let byIndicator = change.indicators.reduce(0) { $0 + $1.change.hundredths }
        let byEffect = change.effects.reduce(0) { $0 + $1.change.hundredths }
        try #require(byIndicator == (new.total - old.total).hundredths, "seed \(seed), row \(row)")
        try #require(byEffect == byIndicator, "seed \(seed), row \(row)")
        changes += change.indicators.isEmpty ? 0 : 1
      }
      let sum = impact.effects.reduce(0) { $0 + $1.tally.change }
      #expect(sum == impact.tally.change && sum == impact.after.sum - impact.before.sum)
      #expect(impact.effects.allSatisfy { !$0.edits.isEmpty })
      joint += impact.effects.count { $0.edits.count > 1 && $0.tally.change != 0 }
    }
    #expect(pairs > 35 && changes > 180, "\(pairs) pairs, \(changes) changes")
    #expect(joint > 1, "edits that meet in one indicator must occur, not \(joint) times")
  }

  @Test("each indicator's part is the difference of its own points")
  func isByIndicator() throws {
    for seed in 0..<40 {
      guard let reform = try SmallReform(seed: seed, edits: 5, communities: 10) else { continue }
      let impact = Impact(on: try reform.population)
      for row in impact.communities.indices {
        let kind = impact.communities[row].kind
        let old = reform.old.points(reform.before.quantities(at: row), kind)
        let new = reform.new.points(reform.after.quantities(at: row), kind)
        let found = impact.change(at: row).indicators
        for id in Set(old.keys).union(new.keys) {
          let expected = (new[id] ?? 0) - (old[id] ?? 0)
          let change = found.first { $0.id == id }?.change.hundredths ?? 0
          try #require(change == expected, "seed \(seed), row \(row), \(id)")
        }
      }
    }
  }

  @Test("no change of the standard is no change of anybody")
  func isNothing() throws {
    let reform = try #require(try SmallReform(seed: 3, edits: 1, communities: 30))
    let population = try Population(reform.before, from: reform.old, to: reform.old)
    let impact = Impact(on: population)
    #expect(impact.reform.edits.isEmpty && impact.effects.isEmpty && impact.decisions.isEmpty)
    #expect(impact.tally.gaining + impact.tally.losing + impact.tally.up + impact.tally.down == 0)
    #expect(impact.before == impact.after)
  }
}

extension CompiledStandard {
  func kindIndex(_ kind: String) -> Int? { standard.kinds.firstIndex { $0.id == kind } }

  /// The hundredths of a point of each indicator.
  func points(_ quantities: Quantities, _ kind: String) -> [String: Int] {
    let sheet = program.score(quantities, kind: kindIndex(kind))
    return Dictionary(
      uniqueKeysWithValues: zip(program.indicators, sheet.results).map {
        ($0.id, $1.points.hundredths)
      })
  }
}
