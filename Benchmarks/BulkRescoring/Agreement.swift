import ConsultationIndex
import ConsultationPolicyLab
import MadeUpDistrict

/// Holds bulk scores against the explaining scorer, outside all timed regions.
struct Agreement {
  let standard: CompiledStandard
  let table: MeasureTable

  /// All rows.
  func check(_ scores: ScoreTable) throws {
    guard scores.count == table.count else {
      throw Disagreement(description: "\(scores.count) scores for \(table.count) rows")
    }
    for row in 0..<table.count { try check(scores, row) }
  }

  /// Some rows, drawn by a seed; the first and last ones are always among them.
  func check(_ scores: ScoreTable, rows: Int, seed: UInt64) throws {
    guard scores.count == table.count else {
      throw Disagreement(description: "\(scores.count) scores for \(table.count) rows")
    }
    var random = SplitMix64(seed: seed, stream: rows)
    try check(scores, 0)
    try check(scores, table.count - 1)
    for _ in 0..<rows { try check(scores, random.below(table.count)) }
  }

  private func check(_ scores: ScoreTable, _ row: Int) throws {
    let program = standard.program
    let sheet = program.score(
      table.quantities(at: row), kind: program.kind(of: table.communities[row]))
    let grade = sheet.grade.map { GradeID(rawValue: program.grades[$0].id) }
    guard scores.total(at: row) == sheet.total, scores.grade(at: row) == grade,
      scores.tiers(at: row) == sheet.tiers, scores.categories(at: row) == sheet.categories,
      scores.elements(at: row) == sheet.elements
    else {
      throw Disagreement(
        description: "row \(row) of \(table.count) under \(standard.version): bulk scoring says "
          + "\(scores.total(at: row)), the explaining scorer \(sheet.total)")
    }
  }
}
