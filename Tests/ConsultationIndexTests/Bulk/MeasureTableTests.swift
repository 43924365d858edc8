import Testing

@testable import ConsultationIndex

@Suite("Scoring a table of measures")
struct MeasureTableTests {
  /// A table of made-up quantities that lie around the thresholds of the built-in standard.
  private func table(rows: Int, seed: UInt64) throws -> MeasureTable {
    let program = CompiledStandard.xindu.program
    var random = SeededGenerator(state: seed)
    var table = try MeasureTable.empty(for: .xindu)
    for row in 0..<rows {
      let kind = ["urban", "rural", "rural", "town"].randomElement(using: &random) ?? "urban"
      // From poor to excellent communities, so that every grade occurs.
      let strength = Int.random(in: 1...12, using: &random)
      let quantities: Quantities = program.measures.map { measure in
        if Int.random(in: 0..<40, using: &random) == 0 { return nil }
        switch measure.source {
        case .rating: return min(3, Int.random(in: 0...strength, using: &random) / 2)
        case .records(let records):
          switch records.aggregate {
          case .share, .ratio:
            return Int.random(in: min(9_999, strength * 800)...10_000, using: &random)
          case .sum: return Int.random(in: 0...(strength * 9_000), using: &random)
          default: return Int.random(in: 0...strength, using: &random)
          }
        case .ratio, .figure: return Int.random(in: 0...10_000, using: &random)
        }
      }
      table.append(Community(id: "c-\(row)", name: "", kind: kind), quantities)
    }
    return table
  }

  @Test("every row scores as by the explaining scorer, whatever its kind")
  func agrees() throws {
    let seed: UInt64 = 42
    let table = try table(rows: 800, seed: seed)
    let standard = CompiledStandard.xindu
    let scores = try standard.score(table)
    var grades: Set<GradeID?> = []
    for row in 0..<table.count {
      let sheet = standard.program.score(
        table.quantities(at: row), kind: standard.program.kind(of: table.communities[row]))
      try #require(scores.total(at: row) == sheet.total, "seed \(seed), row \(row)")
      try #require(scores.tiers(at: row) == sheet.tiers)
      try #require(scores.categories(at: row) == sheet.categories)
      try #require(scores.elements(at: row) == sheet.elements)
      let grade = sheet.grade.map { GradeID(rawValue: standard.program.grades[$0].id) }
      try #require(scores.grade(at: row) == grade)
      grades.insert(grade)
    }
    #expect(grades.count >= 4, "the sample should reach several grades, it has \(grades)")
  }

  @Test("any number of workers gives the same scores")
  func ignoresWorkers() async throws {
    // Three blocks of one kind for a standard of one measure, and one of each kind for one of many.
    let small = try Bench.standard(
      measure: ["of": "case", "count": "records"], award: ["ramp": [0, 1_000]])
    var long = try MeasureTable.empty(for: small)
    for row in 0..<17_000 {
      let quantities: Quantities = long.measures.map { _ in row % 1_100 }
      long.append(Community(id: "c-\(row)", name: "", kind: "urban"), quantities)
    }
    for (standard, table) in [(small, long), (.xindu, try table(rows: 400, seed: 7))] {
      let alone = try standard.score(table)
      for workers in [1, 2, 3, 7, 64, .max] {
        let shared = try await standard.score(table, workers: workers)
        #expect(shared.blocks == alone.blocks, "\(workers) workers")
      }
    }
  }

  @Test("a changed award, requirement or cut is scored again as if from the beginning")
  func rescores() throws {
    let table = try table(rows: 600, seed: 11)
    let before = try CompiledStandard.xindu.score(table, indicators: true)
    var changed = CompiledStandard.xindu.standard
    changed.categories[2].elements[0].indicators[0].award = .same(
      .steps([
        .init(threshold: 2, points: Points(5)), .init(threshold: 4, points: Points(16)),
      ]))
    changed.categories[0].elements[1].indicators[0].requires[0].atLeast = 6
    changed.grades[3].requires = [.every(.category, share: 8_000)]
    let standard = try CompiledStandard(changed)
    let after = try standard.rescore(table, after: before)
    #expect(try after.blocks == standard.score(table, indicators: true).blocks)
    #expect(after.blocks != before.blocks)
    #expect(try CompiledStandard.xindu.rescore(table, after: after).blocks == before.blocks)
  }

  @Test("quantities are kept exactly, also beyond 16 bits and where there are none")
  func keepsQuantities() throws {
    var table = try MeasureTable.empty(for: .xindu)
    let count = table.measures.count
    let rows: [Quantities] = [
      Array(repeating: nil, count: count), Array(repeating: 0, count: count),
      Array(repeating: 32_766, count: count), Array(repeating: 32_767, count: count),
      Array(repeating: 2_147_483_647, count: count), Array(repeating: nil, count: count),
      Array(repeating: 5, count: count),
    ]
    for row in rows { table.append(Community(id: "a", name: "a", kind: "urban"), row) }
    #expect(rows.indices.map { table.quantities(at: $0) } == rows)
  }

  @Test("a dossier is measured as it is assessed")
  func measuresDossier() throws {
    let submission = Submission(
      community: Community(id: "c", name: "c", kind: "urban"),
      period: try #require(Period("2025")),
      records: (1...4).map { quarter in
        Record(
          id: "s-\(quarter)", kind: "session",
          fields: ["heldOn": .text("2025-0\(quarter * 2)-05"), "form": .text("council")])
      })
    let dossier = try Dossier(submission)
    let asOf = try #require(CalendarDate("2026-01-31"))
    var table = MeasureTable(
      for: .xindu, period: dossier.period, asOf: asOf, basis: .provisional)
    try table.append(dossier)
    let assessment = CompiledStandard.xindu.assess(dossier, asOf: asOf)
    #expect(try CompiledStandard.xindu.score(table).total(at: 0) == assessment.provisional.total)
    #expect(assessment.provisional.total > .zero)
  }
}
