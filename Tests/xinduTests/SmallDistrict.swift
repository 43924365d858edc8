import Foundation
import Testing

@testable import ConsultationIndex
@testable import xindu

/// Made-up communities and a change of the built-in standard, as files that the command reads.
enum SmallDistrict {
  /// A console with `new.json`, a change of the built-in standard, and `district.ndjson`.
  static func console(communities: Int = 12) throws -> FakeConsole {
    let console = FakeConsole()
    console.files["new.json"] = try CompiledStandard(reform).json
    let district = try MadeUpDistrict(communities: communities, seed: 1, share: 96)
    var lines: [UInt8] = []
    for dossier in district.dossiers { lines += dossier.tree.compact() + [UInt8(ascii: "\n")] }
    console.files["district.ndjson"] = lines
    return console
  }

  /// A console with `few.json`, a standard of 32 indicators, and `table.csv`, communities measured by it.
  ///
  /// How firm grades are is worked out without each indicator; that takes the square of their number.
  static func fewIndicators(communities: Int = 6) throws -> FakeConsole {
    let console = FakeConsole()
    let file = ShownCommands.root.appending(path: "Fixtures/Standards/haicang.json")
    let json = [UInt8](try Data(contentsOf: file))
    console.files["few.json"] = json
    let standard = try CompiledStandard(json: json)
    var table = MeasureTable(
      for: standard, period: try #require(Period("2025")),
      asOf: try #require(CalendarDate("2026-01-31")), basis: .confirmed)
    for row in 1...communities {
      let quantities: Quantities = standard.program.measures.indices.map { measure in
        min(standard.program.bound(of: measure), (row + measure % 3) * 1_500)
      }
      table.append(
        Community(id: "c-\(row)", name: "示例第\(row)社区", kind: standard.standard.kinds[0].id),
        quantities)
    }
    console.files["table.csv"] = table.csv()
    return console
  }

  /// The change that the article on impact is about.
  static var reform: Standard {
    var changed = CompiledStandard.xindu.standard
    changed.version = "1.1.0"
    for c in changed.categories.indices {
      for e in changed.categories[c].elements.indices {
        for i in changed.categories[c].elements[e].indicators.indices {
          var indicator = changed.categories[c].elements[e].indicators[i]
          switch indicator.id {
          case "T1.b1": indicator.award = .same(.ramp(from: 2, to: 8))
          case "F1.b1":
            indicator.requires = [
              MeasureCondition(measure: indicator.measure, atLeast: 3, atMost: nil)
            ]
          default: continue
          }
          changed.categories[c].elements[e].indicators[i] = indicator
        }
      }
    }
    changed.grades[1].cut = Points(660)
    changed.grades[2].requires = [.every(.category, share: 7_500)]
    return changed
  }
}
