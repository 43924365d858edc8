import ConsultationIndex
import Foundation

/// Times the engine, checks what it says, and prints figures beside their targets.
@main
struct BulkRescoring {
  static func main() async {
    guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
      FileHandle.standardError.write(Data(Options.usage.utf8))
      exit(64)
    }
    do {
      try await run(options)
    } catch {
      FileHandle.standardError.write(Data("bulk-rescoring: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ options: Options) async throws {
    let sample = try Sample(count: options.sample, seed: options.seed)
    if let file = options.tableFile {
      return try await Export(options: options, sample: sample).run(to: file)
    }
    if let count = options.peakOfTable {
      if let peak = try PeakMemory.ofTable(count, sample, seed: options.seed) { print(peak) }
      return
    }
    var report = Report(isJSON: options.isJSON, savingTo: options.saveFile)
    if options.wants(.explaining) {
      let explaining = ExplainingScenarios(options: options, sample: sample)
      await report.add { try await explaining.compiling() }
      await report.add { try await explaining.explaining() }
    }
    if options.wants(.evidence) {
      await report.add { try await EvidenceScenarios(options: options, sample: sample).run() }
    }
    if options.wants(.live) {
      await report.add { try await LiveScenarios(options: options, sample: sample).run() }
    }
    if options.wantsTables { await runTables(options, sample, &report) }
    try report.finish()
  }

  private static func runTables(
    _ options: Options, _ sample: Sample, _ report: inout Report
  ) async {
    let policy = PolicyScenarios(options: options, sample: sample)
    let tables = TableScenarios(options: options, sample: sample)
    var points: [TableScenarios.Point] = []
    for (index, count) in options.communities.enumerated() {
      let table = sample.table(of: count, seed: options.seed)
      if options.wants(.tables) {
        await report.add {
          let result = try await tables.run(table)
          points.append(result.point)
          return result.group
        }
      }
      if options.wants(.csv) {
        await report.add { try await CSVScenarios(options: options).run(table) }
      }
      guard options.wants(.policy) else { continue }
      if index == options.communities.count - 1 {
        await report.add { try await policy.change(table) }
      }
      if index == 0 {
        await report.add { try await policy.perturbed(table) }
        await report.add { try await policy.robustness(table) }
      }
      if index == options.communities.count / 2 {
        await report.add { try await policy.impact(table) }
      }
    }
    await report.add { try tables.growth(points) }
  }
}
