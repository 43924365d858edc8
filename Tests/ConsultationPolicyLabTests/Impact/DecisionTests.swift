import Testing

@testable import ConsultationIndex
@testable import ConsultationPolicyLab

@Suite("The edits that decide a changed grade")
struct DecisionTests {
  /// All choices of edits that meet a condition, none of which holds fewer edits than another.
  private func smallest(of edits: Int, where isWanted: (Set<Int>) -> Bool) -> Set<[Int]> {
    var best: [Int: Set<[Int]>] = [:]
    for choice in 0..<(1 << edits) {
      let set = (0..<edits).filter { choice >> $0 & 1 == 1 }
      if isWanted(Set(set)) { best[set.count, default: []].insert(set) }
    }
    return best.min { $0.key < $1.key }?.value ?? []
  }

  @Test("they are the smallest choices of edits, as found by trying all of them from the documents")
  func agreesWithBruteForce() throws {
    var decided = 0
    var larger = 0
    for seed in 0..<80 {
      guard let small = try SmallReform(seed: seed, edits: 6, communities: 12) else { continue }
      let impact = Impact(on: try small.population)
      let reform = impact.reform
      guard reform.edits.count <= 9 else { continue }
      let all = Set(reform.edits.indices)
      for (row, decision) in impact.decisions {
        func mixture(_ chosen: Set<Int>) -> NaiveMixture {
          NaiveMixture(
            reform: reform, chosen: chosen,
            old: small.old.named(small.before.quantities(at: row)),
            new: small.new.named(small.after.quantities(at: row)),
            kind: impact.communities[row].kind, order: impact.grades.map(\.rawValue))
        }
        let change = impact.change(at: row)
        try #require(mixture([]).total == change.before.hundredths, "seed \(seed), row \(row)")
        try #require(mixture(all).total == change.after.hundredths, "seed \(seed), row \(row)")
        try #require(mixture([]).grade == change.oldGrade?.rawValue, "seed \(seed), row \(row)")
        try #require(mixture(all).grade == change.newGrade?.rawValue, "seed \(seed), row \(row)")
        let giving = smallest(of: all.count) {
          mixture($0).grade == change.newGrade?.rawValue
        }
        let restoring = smallest(of: all.count) {
          mixture(all.subtracting($0)).grade == change.oldGrade?.rawValue
        }
        try #require(Set(decision.giving.sets) == giving, "seed \(seed), row \(row)")
        try #require(Set(decision.restoring.sets) == restoring, "seed \(seed), row \(row)")
        #expect(decision.giving.isExhaustive && decision.restoring.isExhaustive)
        decided += 1
        larger += giving.contains { $0.count > 1 } || restoring.contains { $0.count > 1 } ? 1 : 0
      }
    }
    #expect(decided > 30 && larger > 1, "\(decided) decided, \(larger) by several edits")
  }

  @Test("beyond the limit one set is given, from which nothing can be left out")
  func fallsBack() throws {
    // Thirty indicators are lost, and sixteen are too many for the grade.
    let before = try CompiledStandard(
      SmallReform.standard(indicators: 30, award: .atLeast(1), cut: Points(145)))
    let after = try CompiledStandard(
      SmallReform.standard(indicators: 30, award: .atLeast(2), cut: Points(145)))
    var table = MeasureTable(of: before)
    let quantities: Quantities = before.program.measures.map { _ in 1 }
    table.append(Community(id: "c", name: "", kind: "urban"), quantities)
    let impact = Impact(on: try Population(table, from: before, to: after))
    let (row, decision) = try #require(impact.decisions.first)
    #expect(!decision.giving.isExhaustive)
    let set = try #require(decision.giving.sets.first)
    let study = ReformStudy(impact.reform)
    let target = impact.ranks.after[row] < 0 ? nil : impact.ranks.after[row]
    #expect(set.count == 16 && decision.restoring.sets.first?.count == 15)
    func grade(_ edits: [Int]) -> Int? {
      var trial = ReformCase(study, old: (quantities, 0), new: (quantities, 0))
      for edit in edits { trial.toggle(edit) }
      return trial.grade
    }
    #expect(grade(set) == target)
    for edit in set { #expect(grade(set.filter { $0 != edit }) != target) }
  }
}

extension CompiledStandard {
  func named(_ quantities: Quantities) -> [String: Int] {
    var result: [String: Int] = [:]
    for (measure, quantity) in zip(program.measures, quantities) { result[measure.id] = quantity }
    return result
  }
}
