@testable import ConsultationIndex
@testable import ConsultationPolicyLab

/// Made-up quantities for the built-in standard.
enum XinduTable {
  /// Communities from poor to excellent, so that every grade occurs.
  static func table(rows: Int, seed: UInt64) -> MeasureTable {
    let program = CompiledStandard.xindu.program
    let bounds = program.measures.indices.map { program.bound(of: $0) }
    var random = SplitMix64(seed: seed)
    var table = MeasureTable(of: .xindu)
    for row in 0..<rows {
      let strength = random.number(300...1_000)
      let quantities = bounds.map { bound -> Int? in
        guard !random.chance(20) else { return nil }
        if bound == Measure.wholeShare { return min(bound, strength * random.number(9...11)) }
        return min(bound, max(0, min(bound, 40) * strength / 1_000 + random.number(-1...1)))
      }
      table.append(
        Community(
          id: "c-\(row)", name: "", kind: random.pick(["urban", "rural"]), street: "s-\(row / 12)"),
        quantities)
    }
    return table
  }
}
