import Testing

@testable import ConsultationIndex
@testable import ConsultationPolicyLab

@Suite("How robust grades are")
struct RobustnessTests {
  private func summary(_ robustness: Robustness) -> String {
    "\(robustness.kept) \(robustness.indicators) \(robustness.bunching)"
  }

  @Test(
    "the same seed gives the same result for any number of workers",
    arguments: [1, 2, 3, 8, Int.max])
  func ignoresWorkers(_ workers: Int) async throws {
    let small = try #require(
      try (0..<9).lazy.compactMap { try SmallReform(seed: $0, edits: 1, communities: 50) }.first)
    // More variants than one worker takes at a time, over a block for each kind.
    let (standard, table) = (small.old, small.before)
    let alone = try Robustness(of: standard, over: table, variants: 120, seed: 3)
    let shared = try await Robustness.measured(
      of: standard, over: table, variants: 120, seed: 3, workers: workers)
    #expect(summary(shared) == summary(alone))
    if workers == 1 {
      let other = try Robustness(of: standard, over: table, variants: 120, seed: 4)
      #expect(summary(other) != summary(alone))
    }
  }

  @Test("kept grades and shares of the spread are those of a slow computation")
  func agreesWithSlow() throws {
    var compared = 0
    for seed in 0..<14 {
      guard let small = try SmallReform(seed: seed, edits: 1, communities: 15) else { continue }
      let (standard, table) = (small.old, small.before)
      let variants = 11
      let result = try Robustness(
        of: standard, over: table, variants: variants, seed: UInt64(seed), percent: 30)
      let program = standard.program
      let variation = Variation(program, percent: 30)
      // points[variant][row][indicator]
      var points: [[[Int]]] = []
      var kept = [Int](repeating: 0, count: table.count)
      for number in 0..<variants {
        var random = SplitMix64(seed: UInt64(seed), stream: number)
        let variant = program.replacing(indicators: variation.indicators(&random))
        points.append(
          (0..<table.count).map { row in
            let kind = standard.kindIndex(table.communities[row].kind)
            let sheet = variant.score(table.quantities(at: row), kind: kind)
            if sheet.grade == program.score(table.quantities(at: row), kind: kind).grade {
              kept[row] += 1
            }
            return sheet.results.map(\.points.hundredths)
          })
      }
      #expect(result.kept == kept, "seed \(seed)")
      let covariances = program.indicators.indices.map { index in
        (0..<table.count).reduce(0) { sum, row in
          let x = points.map { $0[row][index] }
          let y = points.map { $0[row].reduce(0, +) }
          return sum + variants * zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
            - x.reduce(0, +) * y.reduce(0, +)
        }
      }
      let spread = covariances.reduce(0, +)
      for (index, indicator) in result.indicators.enumerated() {
        let expected = spread == 0 ? nil : covariances[index] * 10_000 / spread
        #expect(indicator.shareOfSpread == expected, "seed \(seed) \(indicator.id)")
        compared += 1
      }
    }
    #expect(compared > 25)
  }

  @Test(
    "an indicator that nobody can lose is a candidate for removal; one alone in its tier is none")
  func findsCandidates() throws {
    let small = try #require(
      try (0..<9).lazy.compactMap { try SmallReform(seed: $0, edits: 1, communities: 80) }.first)
    let (standard, table) = (small.old, small.before)
    let robustness = try Robustness(of: standard, over: table, variants: 1, seed: 1)
    let program = standard.program
    var total = 0
    for (index, indicator) in robustness.indicators.enumerated() {
      // Without the indicator, by scoring the rest of the tier in proportion one by one.
      var changed = 0
      for row in 0..<table.count {
        let left = program.indicators[index]
        guard let kind = standard.kindIndex(table.communities[row].kind),
          left.awards[kind] != nil
        else { continue }
        let rest = program.indicators.indices.filter {
          $0 != index && program.indicators[$0].tier == left.tier
            && program.indicators[$0].awards[kind] != nil
        }
        let weights = rest.map { program.indicators[$0].points.hundredths }
        let shares = Apportionment.split(
          weights.reduce(0, +) + left.points.hundredths, by: weights)
        var indicators = program.indicators
        indicators[index] = left.replacing(
          points: .zero, awards: left.awards.map { _ in nil }, requires: [])
        for (place, share) in zip(rest, shares) {
          let old = indicators[place]
          indicators[place] = old.replacing(
            points: Points(hundredths: share),
            awards: old.awards.map {
              $0?.scaled(from: old.points, to: Points(hundredths: share))
            }, requires: old.requires)
        }
        let quantities = table.quantities(at: row)
        let grade = program.replacing(indicators: indicators).score(quantities, kind: kind).grade
        if grade != program.score(quantities, kind: kind).grade { changed += 1 }
      }
      if let without = indicator.gradesWithout {
        #expect(without == changed, "\(indicator.id)")
        total += without
      }
    }
    #expect(total > 0)
    let single = try CompiledStandard(
      SmallReform.standard(indicators: 1, award: .atLeast(1), cut: Points(5)))
    var one = MeasureTable(of: single)
    one.append(Community(id: "c", name: "", kind: "urban"), single.program.measures.map { _ in 1 })
    let alone = try Robustness(of: single, over: one, variants: 5, seed: 1)
    #expect(alone.indicators.map(\.gradesWithout) == [nil])
  }

  @Test("indicators that all communities fulfil alike change no grade when they are left out")
  func isIdle() throws {
    var standard = SmallReform.standard(indicators: 4, award: .atLeast(1), cut: Points(25))
    standard.categories[0].elements[0].indicators[3].measure = "m1"
    let compiled = try CompiledStandard(standard)
    var table = MeasureTable(of: compiled)
    for row in 0..<10 {
      table.append(
        Community(id: "c-\(row)", name: "", kind: "urban"), [row % 2, 1, 0, 0])
    }
    let robustness = try Robustness(
      of: compiled, over: table, variants: 100, seed: 1, percent: 50)
    #expect(robustness.indicators.map(\.gradesWithout) == [0, 0, 0, 0])
    // Those at the threshold lose their grade where it moves up; the others have none to lose.
    for (row, kept) in robustness.kept.enumerated() {
      #expect(row % 2 == 0 ? kept == 100 : (40..<100).contains(kept))
    }
  }

  @Test("totals within ten points of a cut are counted on their side of it")
  func countsBunching() throws {
    let grade = CompiledGrade(id: "1A", cut: Points(600), conditions: [])
    let totals = [58_999, 59_000, 59_999, 60_000, 60_999, 61_000]
    let bunching = Bunching.count(totals, [grade])[0]
    #expect(bunching.below == 2 && bunching.above == 2 && !bunching.isMarked)
    func marked(_ below: Int, _ above: Int) -> Bool {
      Bunching(grade: GradeID(rawValue: "1A"), cut: Points(600), below: below, above: above)
        .isMarked
    }
    #expect(marked(3, 12) && !marked(12, 3) && !marked(4, 12))
    #expect(marked(0, 5) && !marked(0, 4) && !marked(0, 0))
  }

  @Test("a table for other measures is refused")
  func refuses() throws {
    let small = try #require(try SmallReform(seed: 3, edits: 1, communities: 1))
    #expect(throws: InputErrors.self) {
      _ = try Robustness(of: .xindu, over: small.before, variants: 1, seed: 1)
    }
  }
}
