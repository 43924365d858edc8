import Testing

@testable import ConsultationIndex

extension MeasureTable {
  /// A table without communities, for tests that do not care about its period and day.
  static func empty(for standard: CompiledStandard) throws -> MeasureTable {
    MeasureTable(
      for: standard, period: try #require(Period("2025")), asOf: usualDay, basis: .confirmed)
  }

  /// A table with made-up communities whose names are as hard to write as they can be.
  static func random(
    for standard: CompiledStandard, rows: Int, seed: Int
  ) throws -> MeasureTable {
    var chance = SeededGenerator(seed: seed)
    var table = MeasureTable(
      for: standard, period: try #require(Period(chance.one(of: ["2025", "2025-H2", "2025-Q3"]))),
      asOf: usualDay, basis: chance.one(of: Basis.allCases))
    let kinds = standard.standard.kinds.map(\.id)
    let letters = Array("社区甲aZ09,\"\r\n\t'=+-@ ＝　、;#😀é".unicodeScalars)
    func text(_ chance: inout SeededGenerator) -> String {
      if chance.once(in: 2) { return chance.one(of: ["示例社区", "新都街道", "c 1", "Abc-1"]) }
      let length = chance.number(0...8)
      return String(String.UnicodeScalarView((0..<length).map { _ in chance.one(of: letters) }))
    }
    /// Ids are refused where people could not tell them apart.
    func id(_ row: Int, _ chance: inout SeededGenerator) -> String {
      while true {
        let id = text(&chance) + "\(row)"
        if NameFlaw(id, isID: true) == nil { return id }
      }
    }
    for row in 0..<rows {
      let community = Community(
        id: id(row, &chance), name: text(&chance),
        kind: chance.once(in: 20) ? text(&chance) : chance.one(of: kinds),
        street: chance.once(in: 3) ? nil : text(&chance))
      let quantities: Quantities = table.measures.map { _ -> Int? in
        switch chance.number(0...9) {
        case 0, 1: return nil
        case 2: return chance.one(of: [9, 10, 99, 100, 32_766, 32_767, 32_768, 999_999_999])
        case 3: return chance.one(of: [2_147_483_647, 1_000_000_000, 2_147_483_646])
        default: return chance.number(0...10_000)
        }
      }
      table.append(community, quantities)
    }
    return table
  }

  /// All that a table says, for comparing.
  var content: [String] {
    ["\(period) \(asOf) \(basis) \(measures) \(digests)"]
      + (0..<count).map { row in
        let community = communities[row]
        let street = community.street.map { "\(Array($0.utf8))" } ?? "-"
        return "\(Array(community.id.utf8)) \(Array(community.name.utf8)) "
          + "\(Array(community.kind.utf8)) \(street) \(quantities(at: row))"
      }
  }
}
