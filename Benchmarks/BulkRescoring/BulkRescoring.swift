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
    var report = Report(isJSON: options.isJSON)
    if options.wants(.explaining) {
      let explaining = ExplainingScenarios(options: options, sample: sample)
      report.add(try await explaining.compiling())
      report.add(try await explaining.explaining())
    }
    if options.wants(.evidence) {
      report.add(try await EvidenceScenarios(options: options, sample: sample).run())
    }
    if options.wants(.live) {
      report.add(try await LiveScenarios(options: options, sample: sample).run())
    }
    if options.wants(.tables) { try await runTables(options, sample, &report) }
    try report.finish()
  }

  private static func runTables(
    _ options: Options, _ sample: Sample, _ report: inout Report
  ) async throws {
    let policy = PolicyScenarios(options: options, sample: sample)
    let tables = TableScenarios(options: options, sample: sample)
    var points: [TableScenarios.Point] = []
    for (index, count) in options.communities.enumerated() {
      let table = sample.table(of: count, seed: options.seed)
      let result = try await tables.run(table)
      report.add(result.group)
      points.append(result.point)
      report.add(try await CSVScenarios(options: options).run(table))
      if index == options.communities.count - 1 { report.add(try await policy.change(table)) }
      if index == 0 {
        report.add(try await policy.perturbed(table))
        report.add(try await policy.robustness(table))
      }
      if index == options.communities.count / 2 { report.add(try await policy.impact(table)) }
    }
    if let growth = tables.growth(points) { report.add(growth) }
  }
}
