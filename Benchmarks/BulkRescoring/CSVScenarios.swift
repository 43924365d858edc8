import ConsultationIndex

/// Tables as CSV in memory: writing, reading, and reading with scoring.
struct CSVScenarios {
  let options: Options
  let standard = CompiledStandard.xindu
  /// What a file or a request body usually comes in.
  private static let piece = 1 << 18

  func run(_ table: MeasureTable) async throws -> Group {
    let csv = table.csv()
    let pieces = stride(from: 0, to: csv.count, by: Self.piece).map {
      Array(csv[$0..<min($0 + Self.piece, csv.count)])
    }
    let written = Kept<Int>()
    let tables = Kept<MeasureTable>()
    let scores = Kept<ScoreTable>()
    let race = try await Race(
      runs: min(5, options.runs),
      Contender("reading") { tables.value = try self.read(pieces) },
      Contender("reading and scoring") {
        scores.value = try standard.score(try self.read(pieces))
      },
      Contender("writing") {
        var count = 0
        table.writeCSV { count += $0.count }
        written.value = count
      })
    guard let read = tables.value, let scored = scores.value, written.value == csv.count,
      read.csv() == csv, read.count == table.count
    else { throw Disagreement(description: "the table does not read back as it was written") }
    try Agreement(standard: standard, table: table)
      .check(scored, rows: min(table.count, 10_000), seed: options.seed)
    let megabytes = Double(csv.count) / 1e6
    var group = Group("a CSV table of \(table.count) communities, \(Int(megabytes)) MB, one worker")
    group.add("reading", race[0].rate(of: megabytes), .megabytesPerSecond, .atLeast(300))
    group.add("reading, a community", race[0].divided(by: table.count))
    group.add(
      "reading and scoring", race[1].rate(of: megabytes), .megabytesPerSecond, .atLeast(300))
    group.add("reading and scoring, a community", race[1].divided(by: table.count))
    group.add("writing", race[2].rate(of: megabytes), .megabytesPerSecond, .atLeast(300))
    group.add("writing, a community", race[2].divided(by: table.count))
    return group
  }

  private func read(_ pieces: [[UInt8]]) throws -> MeasureTable {
    var reader = MeasureTableReader(for: standard, limits: Limits(bytes: .max))
    for piece in pieces { try reader.feed(piece) }
    return try reader.finish()
  }
}
