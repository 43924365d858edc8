import ConsultationIndex
import ConsultationPolicyLab
import MadeUpDistrict

extension PolicyScenarios {
  /// What a change of awards, requirements, a cut and the floors of a grade does to each community.
  func impact(_ table: MeasureTable) async throws -> Group {
    var changed = standard.standard
    changed.version = "1.2.0"
    changed.categories[0].elements[0].indicators[0].award = .same(.ramp(from: 2, to: 8))
    changed.categories[0].elements[1].indicators[0].requires[0].atLeast = 6
    changed.categories[4].elements[0].indicators[0].award = .same(.atLeast(1))
    changed.grades[1].cut = Points(690)
    changed.grades[3].requires = [.every(.category, share: 7_000)]
    let after = try CompiledStandard(changed)
    let population = try Population(table, from: standard, to: after)
    let kept = Kept<Impact>()
    let groups = Kept<[[Impact.Group]]>()
    let sets = Kept<[Impact.DecidingSet]>()
    let race = try await Race(
      runs: options.runs,
      Contender("impact") {
        let impact = Impact(on: population)
        groups.value = Impact.Grouping.allCases.map { impact.groups(by: $0) }
        sets.value = impact.decidingSets
        kept.value = impact
      })
    guard let impact = kept.value else { throw Disagreement(description: "nothing was measured") }
    try check(impact, after, table)
    for group in groups.value ?? [] where !group.isEmpty {
      guard group.reduce(0, { $0 + $1.tally.communities }) == table.count else {
        throw Disagreement(description: "a group holds a community twice or leaves one out")
      }
    }
    var group = Group("impact of a change over \(table.count) communities")
    group.add(
      "from measures to groups and causes", race[0], .seconds,
      table.count <= 100_000 ? .atMost(1) : nil)
    group.add("a community", race[0].divided(by: table.count))
    group.notes.append(
      "\(impact.reform.edits.count) edits, \(impact.decisions.count) changed grades, "
        + "\(sets.value?.count ?? 0) deciding sets; checked: totals, "
        + "grades, and that parts add up")
    return group
  }

  /// Every total and grade is that of scoring, and every change the sum of its parts.
  private func check(
    _ impact: Impact, _ after: CompiledStandard, _ table: MeasureTable
  ) throws {
    let (old, new) = (try standard.score(table), try after.score(table))
    for row in 0..<table.count {
      let change = impact.change(at: row)
      let parts = change.indicators.reduce(0) { $0 + $1.change.hundredths }
      guard change.before == old.total(at: row), change.after == new.total(at: row),
        change.oldGrade == old.grade(at: row), change.newGrade == new.grade(at: row),
        parts == change.change.hundredths
      else { throw Disagreement(description: "the change of row \(row) is not that of its scores") }
    }
  }

  /// Variants of the standard, down to what each indicator has to do with the spread.
  func robustness(_ table: MeasureTable) async throws -> Group {
    let variants = options.isQuick ? 10 : 100
    let (alone, shared) = (Kept<Robustness>(), Kept<Robustness>())
    let (standard, seed) = (standard, options.seed)
    let race = try await Race(
      runs: options.isQuick ? 1 : 3,
      Contender("one") {
        alone.value = try Robustness(of: standard, over: table, variants: variants, seed: seed)
      },
      Contender("two") {
        shared.value = try await Robustness.measured(
          of: standard, over: table, variants: variants, seed: seed, workers: 2)
      })
    guard let one = alone.value, let two = shared.value, one.kept == two.kept,
      one.indicators == two.indicators
    else { throw Disagreement(description: "two workers find another robustness than one") }
    var group = Group("robustness: \(variants) variants over \(table.count) communities")
    group.add("one worker", race[0])
    group.add("two workers", race[1])
    group.add("a community and variant", race[0].divided(by: variants * table.count))
    return group
  }
}
