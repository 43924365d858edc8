import ConsultationIndex
import Foundation

/// Writes a table and its scores for programs in other languages, and times this one on it.
struct Export {
  let options: Options
  let sample: Sample
  let standard = CompiledStandard.xindu

  private struct Times: Encodable {
    let communities: Int
    let secondsOneWorker: Double
    let secondsTwoWorkers: Double
  }

  func run(to tableFile: String) async throws {
    let table = sample.table(of: options.communities.last ?? 0, seed: options.seed)
    try write(tableFile) { write in table.writeCSV(write) }
    let alone = Kept<ScoreTable>()
    let race = try await Race(
      runs: options.runs,
      Contender("one worker") { alone.value = try standard.score(table) },
      Contender("two workers") { alone.value = try await standard.score(table, workers: 2) })
    guard let scores = alone.value else { throw Disagreement(description: "nothing was scored") }
    try Agreement(standard: standard, table: table)
      .check(scores, rows: min(table.count, 10_000), seed: options.seed)
    if let scoresFile = options.scoresFile {
      try write(scoresFile) { write in
        write(Array("id,total_hundredths,grade\n".utf8))
        for row in 0..<table.count {
          let grade = scores.grade(at: row)?.rawValue ?? ""
          let total = scores.total(at: row).hundredths
          write(Array("\(table.communities[row].id),\(total),\(grade)\n".utf8))
        }
      }
    }
    let times = Times(
      communities: table.count, secondsOneWorker: race[0].median,
      secondsTwoWorkers: race[1].median)
    print(String(decoding: try JSONEncoder().encode(times), as: UTF8.self))
  }

  /// Writes a file piece by piece, so that a large table is never held as text.
  private func write(_ path: String, _ body: (([UInt8]) -> Void) throws -> Void) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw Disagreement(description: "cannot write \(path)") }
    var buffer: [UInt8] = []
    var failure: (any Error)?
    try body { bytes in
      buffer += bytes
      guard buffer.count > 1 << 20 else { return }
      do { try file.write(contentsOf: buffer) } catch { failure = error }
      buffer.removeAll(keepingCapacity: true)
    }
    if let failure { throw failure }
    try file.write(contentsOf: buffer)
    try file.close()
  }
}
