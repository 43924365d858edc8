import ConsultationIndex
import ConsultationPolicyLab
import MadeUpDistrict

/// Changes of policy over tables that exist already.
struct PolicyScenarios {
  let options: Options
  let sample: Sample
  let standard = CompiledStandard.xindu

  /// One indicator's award changed: only that is computed again.
  func change(_ table: MeasureTable) async throws -> Group {
    var changed = standard.standard
    changed.version = "1.0.1"
    changed.categories[0].elements[0].indicators[0].award = .same(.ramp(from: 0, to: 7))
    let after = try CompiledStandard(changed)
    let before = try standard.score(table)
    let full = Kept<ScoreTable>()
    let partial = Kept<ScoreTable>()
    // Held by nobody else, to and fro between the two standards.
    let own = Kept<ScoreTable>()
    own.value = try standard.score(table)
    let race = try await Race(
      runs: options.runs,
      Contender("full") { full.value = try after.score(table) },
      Contender("partial") { partial.value = try after.rescore(table, after: before) },
      Contender("there") { try Self.rescore(own, table, by: after) },
      Contender("back") { try Self.rescore(own, table, by: standard) })
    guard let scores = partial.value, let back = own.value else {
      throw Disagreement(description: "nothing was scored")
    }
    let rows = min(table.count, 10_000)
    try Agreement(standard: after, table: table).check(scores, rows: rows, seed: options.seed)
    try Agreement(standard: standard, table: table).check(back, rows: rows, seed: options.seed)
    var group = Group("one changed award over \(table.count) communities")
    group.add("full re-scoring", race[0])
    group.add("only what changed", race[2])
    group.add("a copy with what changed", race[1])
    group.add(
      "only what changed against full", race.ratio(2, over: 0), .ratio, .atMost(1.0 / 20))
    group.add("a copy against full", race.ratio(1, over: 0), .ratio, .atMost(1.0 / 20))
    group.notes.append("a copy keeps the earlier scores as they are; otherwise they become the new")
    return group
  }

  /// Turns scores into those by another standard.
  private static func rescore(
    _ kept: Kept<ScoreTable>, _ table: MeasureTable, by standard: CompiledStandard
  ) throws {
    guard let scores = kept.value else { return }
    kept.value = nil
    kept.value = try standard.rescore(table, after: consume scores)
  }

  /// Many standards with other thresholds, as a study of robustness would try them.
  func perturbed(_ table: MeasureTable) async throws -> Group {
    var random = SplitMix64(seed: options.seed, stream: -1)
    let values = (0..<options.standards).map { perturb($0, &random) }
    let compiled = Kept<[CompiledStandard]>()
    let scored = Kept<[Points]>()
    let race = try await Race(
      runs: options.isQuick ? 1 : 3,
      Contender("compiling") { compiled.value = try await self.compile(values) },
      Contender("scoring") {
        scored.value = try await self.totals(compiled.value ?? [], table)
      })
    let standards = compiled.value ?? []
    for index in stride(from: 0, to: standards.count, by: max(1, standards.count / 20)) {
      try Agreement(standard: standards[index], table: table)
        .check(try standards[index].score(table), rows: 200, seed: options.seed)
    }
    var group = Group("\(values.count) perturbed standards over \(table.count) communities")
    group.add("scoring, two workers", race[1], .seconds, .atMost(2))
    group.add(
      "scoring, a community and standard", race[1].divided(by: values.count * table.count))
    group.add("compiling them, two workers", race[0])
    group.add("compiling a standard", race[0].divided(by: values.count))
    group.add("compiling and scoring", race.sum(0, 1), .seconds, .atMost(2))
    return group
  }

  /// Lowers the threshold of one award in ten by up to a tenth.
  private func perturb(_ index: Int, _ random: inout SplitMix64) -> Standard {
    var result = standard.standard
    result.version = "1.1.\(index)"
    for category in result.categories.indices {
      for element in result.categories[category].elements.indices {
        for place in result.categories[category].elements[element].indicators.indices
        where random.chance(100) {
          let old = result.categories[category].elements[element].indicators[place].award
          guard case .same(.ramp(let from, let to)) = old else { continue }
          // Downwards, since no share lies above the whole; an empty ramp would be an error.
          let moved = max(from + 1, to - random.number(0...max(1, to / 10)))
          result.categories[category].elements[element].indicators[place].award =
            .same(.ramp(from: from, to: moved))
        }
      }
    }
    return result
  }

  private func compile(_ values: [Standard]) async throws -> [CompiledStandard] {
    let half = values.count / 2
    async let second = Array(values[half...]).map { try CompiledStandard(trial: $0) }
    let first = try values[..<half].map { try CompiledStandard(trial: $0) }
    return first + (try await second)
  }

  /// A total under each standard, which keeps the scores from being unused.
  private func totals(
    _ standards: [CompiledStandard], _ table: MeasureTable
  ) async throws -> [Points] {
    let half = standards.count / 2
    async let second = Self.totals(of: standards[half...], table)
    return try Self.totals(of: standards[..<half], table) + (try await second)
  }

  private static func totals(
    of standards: ArraySlice<CompiledStandard>, _ table: MeasureTable
  ) throws -> [Points] {
    try standards.map { try $0.score(table).total(at: table.count - 1) }
  }
}
