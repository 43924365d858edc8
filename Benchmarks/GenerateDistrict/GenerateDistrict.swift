import Foundation
import MadeUpDistrict

/// Prints made-up dossiers, one per line, in constant memory.
@main
struct GenerateDistrict {
  static let usage = """
    usage: generate-district --communities N --seed S [--period 2025]

    Prints made-up dossiers as NDJSON, one community per line. The same seed gives the same
    bytes on every platform; the first lines do not depend on how many are asked for.

    """

  static func main() {
    var communities: Int?
    var seed: UInt64?
    var year = 2025
    var arguments = CommandLine.arguments.dropFirst()
    while let option = arguments.popFirst() {
      let value = arguments.popFirst() ?? ""
      switch option {
      case "--communities": communities = Int(value)
      case "--seed": seed = UInt64(value)
      case "--period": year = Int(value) ?? 0
      default: refuse()
      }
    }
    guard let communities, let seed, communities >= 0, (1_970...9_000).contains(year) else {
      refuse()
    }
    var district = District(seed: seed, year: year)
    for index in 0..<communities {
      // A reader that has had enough closes the pipe: that is no failure of ours.
      guard write(district.dossier(index)) else { return }
    }
  }

  private static func write(_ line: [UInt8]) -> Bool {
    do {
      try FileHandle.standardOutput.write(contentsOf: line)
      return true
    } catch {
      return false
    }
  }

  private static func refuse() -> Never {
    FileHandle.standardError.write(Data(usage.utf8))
    exit(64)
  }
}
