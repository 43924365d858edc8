import DifferentialTesting
import Foundation

/// Compares the engines with the reference on as many pairs as wanted.
///
/// `swift run -c release differential --pairs 1000000 --seed 1 --workers 2`
@main
struct Differential {
  static func main() async throws {
    var options = [
      "pairs": 100_000, "seed": 1, "workers": 2, "batch": 40, "shrink": 3, "failures": 20,
    ]
    var arguments = CommandLine.arguments.dropFirst()
    while let name = arguments.popFirst() {
      guard name.hasPrefix("--"), options[String(name.dropFirst(2))] != nil,
        let value = arguments.popFirst().flatMap({ Int($0) }), value >= 0
      else {
        tell(
          "usage: differential [--pairs N] [--seed S] [--workers N] [--batch N] [--shrink N] [--failures N]\n"
        )
        exit(2)
      }
      options[String(name.dropFirst(2))] = value
    }
    var campaign = Campaign(seed: options["seed"] ?? 1, pairs: options["pairs"] ?? 0)
    campaign.workers = max(1, options["workers"] ?? 1)
    campaign.pairsPerBatch = max(1, options["batch"] ?? 1)
    campaign.enough = options["failures"] ?? 1
    let start = ContinuousClock.now
    let wanted = campaign.pairs
    let tally = try await campaign.run { tally in
      if tally.batches % 2500 == 0 { tell("\(tally.pairs) of \(wanted) pairs\n") }
    }
    let took = ContinuousClock.now - start
    for failure in tally.failures {
      for line in failure.differences {
        print("\(failure.batch)/\(failure.pair)", failure.engine, line)
      }
    }
    for failure in tally.failures.prefix(options["shrink"] ?? 0) {
      tell("shrinking a difference of \(failure.engine)\n")
      print(failure.text(shrunk: failure.shrunk(), seed: campaign.seed))
    }
    let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    print(
      "\(tally.pairs) pairs of \(tally.batches) standards, seed \(campaign.seed):",
      "\(tally.failures.count) differences; \(tally.refused) dossiers refused, \(tally.graded)",
      "graded, sum \(String(tally.sum, radix: 16));",
      String(format: "%.0f s, %.3f ms a pair", seconds, seconds * 1000 / Double(tally.pairs)))
    if !tally.failures.isEmpty { exit(1) }
  }

  private static func tell(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
