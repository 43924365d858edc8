import Foundation

/// What was asked for on the command line.
struct Options {
  static let usage = """
    usage: bulk-rescoring [--communities 10000,100000,1000000] [--seed 1] [--quick]
                          [--json] [--save FILE]
                          [--only evidence|explaining|live|tables|csv|policy]
           bulk-rescoring --export-table FILE [--export-scores FILE] [--communities N]

    Times the engine, checks every result, and prints figures beside their targets.
    --quick           few runs of small tables: that it works, not how fast it is
    --json            prints JSON, and nothing else
    --save            also writes the figures to a file, as JSON
    --only            one family of scenarios
    --export-table    writes a table of measures as CSV, scores it, and prints the times as JSON
    --export-scores   writes what the table scores: id, hundredths of a point, grade

    """

  var communities = [10_000, 100_000, 1_000_000]
  var seed: UInt64 = 1
  var isJSON = false
  var isQuick = false
  /// The one family that is wanted; nil for all.
  var only: Family?
  /// Where to write the figures as JSON.
  var saveFile: String?
  /// The size of the table whose memory is asked for, by a process of its own.
  var peakOfTable: Int?
  var tableFile: String?
  var scoresFile: String?

  enum Family: String {
    case evidence, explaining, live, tables, csv, policy
  }

  /// Whether a family of scenarios is wanted.
  func wants(_ family: Family) -> Bool { only == nil || only == family }

  /// Whether tables of many communities are wanted.
  var wantsTables: Bool { wants(.tables) || wants(.csv) || wants(.policy) }

  /// How many times each scenario is run.
  var runs: Int { isQuick ? 2 : 9 }
  /// How many dossiers are made up to begin with.
  var sample: Int { isQuick || peakOfTable != nil ? 60 : wantsTables ? 2_000 : 300 }
  /// How many perturbed standards are tried.
  var standards: Int { isQuick ? 20 : 1_000 }

  /// nil where the arguments mean nothing.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    var sizes: [Int]?
    while let option = rest.popFirst() {
      switch option {
      case "--json": isJSON = true
      case "--quick": isQuick = true
      case "--communities":
        let numbers = (rest.popFirst() ?? "").split(separator: ",").map { Int($0) ?? 0 }
        guard !numbers.isEmpty, numbers.allSatisfy({ $0 > 0 }) else { return nil }
        sizes = numbers.sorted()
      case "--seed":
        guard let number = rest.popFirst().flatMap(UInt64.init) else { return nil }
        seed = number
      case "--only":
        guard let family = rest.popFirst().flatMap(Family.init) else { return nil }
        only = family
      case "--save":
        guard let file = rest.popFirst() else { return nil }
        saveFile = file
      case "--peak-of-table":
        guard let count = rest.popFirst().flatMap(Int.init), count > 0 else { return nil }
        peakOfTable = count
      case "--export-table":
        guard let file = rest.popFirst() else { return nil }
        tableFile = file
      case "--export-scores":
        guard let file = rest.popFirst() else { return nil }
        scoresFile = file
      default: return nil
      }
    }
    communities = sizes ?? (isQuick ? [2_000, 4_000, 10_000] : communities)
  }
}

/// A result that is not what the explaining scorer says; nothing after it would be worth printing.
struct Disagreement: Error, CustomStringConvertible {
  let description: String
}
