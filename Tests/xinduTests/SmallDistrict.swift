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
