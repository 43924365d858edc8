import Foundation
import Testing

@testable import ConsultationIndex

@Suite("The standards of Fixtures")
struct StandardFileTests {
  static let names = FixtureFolder.names(in: "Standards").filter { $0.hasSuffix(".json") }
    .map { String($0.dropLast(5)) }

  private static func bytes(_ name: String) throws -> [UInt8] {
    try FixtureFolder.bytes("Standards/\(name).json")
  }

  private static func tree(_ name: String) throws -> JSONTree {
    JSONTree(try JSONDocument(bytes(name)).root)
  }

  @Test("those of Xindu and of the four other districts are there")
  func isComplete() {
    let expected: Set = [
      "xindu", "xindu-1.1.0", "xindu-gated", "xindu-ladder", "xiangzhou", "kuiwen", "haicang",
      "dongcheng",
    ]
    #expect(expected.isSubset(of: Set(Self.names)))
  }

  @Test("each compiles without a warning, under its own name", arguments: names)
  func compiles(_ name: String) throws {
    let standard = try CompiledStandard(json: Self.bytes(name))
    #expect(standard.warnings.isEmpty, "\(standard.warnings)")
    #expect([standard.id, "\(standard.id)-\(standard.version)"].contains(name))
  }

  @Test("each is written over lines as the command writes it", arguments: names)
  func isPretty(_ name: String) throws {
    #expect(try Self.tree(name).pretty() == Self.bytes(name))
  }

  @Test("each writes what it read, whatever the order of its keys", arguments: names)
  func roundTrip(_ name: String) throws {
    let standard = try CompiledStandard(json: Self.bytes(name))
    let again = try CompiledStandard(json: standard.standard.json)
    #expect(again.standard == standard.standard && again.digest == standard.digest)
    var chance = SeededGenerator(seed: 11)
    let shuffled = try Self.tree(name).withKeysShuffled(&chance)
    #expect(try CompiledStandard(json: shuffled.compact()).digest == standard.digest)
  }

  @Test("under each, an empty submission scores 0 for every kind of community", arguments: names)
  func givesNothingForSilence(_ name: String) throws {
    let standard = try CompiledStandard(json: Self.bytes(name))
    for kind in standard.standard.kinds {
      let assessment = standard.assess(
        try dossier(kind: kind.id), asOf: try #require(CalendarDate("2025-12-31")))
      #expect(assessment.total == .zero && assessment.provisional.total == .zero, "\(kind.id)")
      #expect(assessment.grade == nil && assessment.reach == 0)
      #expect(!assessment.notices.contains { $0.severity == .error })
    }
  }

  @Test("every element cites a sentence, and only of documents that are named", arguments: names)
  func cites(_ name: String) throws {
    let standard = try CompiledStandard(json: Self.bytes(name)).standard
    for element in standard.categories.flatMap(\.elements) {
      #expect(element.basis?.quote.isEmpty == false, "\(element.id)")
    }
    // No district published how many points an indicator brings; whoever says so must show it.
    for indicator in standard.indicators {
      #expect(indicator.sources.points == .proposed, "\(indicator.id)")
    }
  }

  @Test("each district's standard scores published cases of its own", arguments: names)
  func hasCases(_ name: String) throws {
    guard !name.hasPrefix("xindu") else { return }
    let cases = try FixtureCase.all.filter { try $0.standardName() == name }
    #expect(!cases.isEmpty)
    for fixture in cases {
      let assessment = try fixture.assess()
      #expect(assessment.isDemonstration && assessment.grade == nil && assessment.reach > 0)
      #expect(assessment.total == .zero && assessment.provisional.total > .zero)
      #expect(!assessment.notices.contains { $0.code == "standard.not-in-force" })
    }
  }

  @Test("the article on the other systems counts what the standards hold")
  func articleCounts() throws {
    let path = "Sources/ConsultationIndex/ConsultationIndex.docc/OtherSystems.md"
    let text = String(decoding: try Articles.bytes(of: path), as: UTF8.self)
    var told: Set<String> = []
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 6 else { continue }
      let name = cells[0].replacing("`", with: "")
      let standard = try CompiledStandard(json: Self.bytes(name)).standard
      let sources = standard.indicators.map(\.sources)
      let counts = [
        standard.indicators.count, sources.count { $0.rule.isPublished },
        sources.count { $0.threshold.isPublished },
      ]
      let points = standard.tiers.reduce(Points.zero) { $0 + $1.points }
      #expect(Array(cells[2...]) == [points.shortest] + counts.map(String.init), "\(name)")
      told.insert(name)
    }
    #expect(told == Set(Self.names.filter { !$0.hasPrefix("xindu") }))
  }

  /// The standard of Xindu with another name and other grades.
  private static func derived(
    _ id: String, zh: String, en: String, _ edits: [(path: String, value: JSONTree)]
  ) throws -> JSONTree {
    let xindu = try tree("xindu")
    func name(_ key: String, _ suffix: String) throws -> JSONTree {
      guard case .string(let text)? = xindu[key] else { throw MissingName(key: key) }
      return .string(text + suffix)
    }
    let renamed = try xindu.setting("id", to: .string(id)).setting("zh", to: name("zh", zh))
      .setting("en", to: name("en", en))
    return edits.reduce(renamed) { $0.setting($1.path, to: $1.value) }
  }

  private struct MissingName: Error { let key: String }

  @Test("the gated standard is that of Xindu but for what its upper grades require")
  func isGated() throws {
    let floors = [(2, 480), (3, 540), (4, 570)]
    let derived = try Self.derived(
      "xindu-gated", zh: "（设前置条件的等级）", en: " (grades with requirements)",
      floors.map { index, floor in
        (
          "grades[\(index)].requires",
          [
            ["tier": "base", "atLeast": .integer(floor)], ["every": "category", "share": 7000],
          ]
        )
      })
    #expect(try Self.bytes("xindu-gated") == derived.pretty())
  }

  @Test("the ladder is the standard of Xindu but for its cuts of 600, 650, 750, 850 and 950")
  func isLadder() throws {
    let derived = try Self.derived(
      "xindu-ladder", zh: "（等级分数线600、650、750、850、950）",
      en: " (cuts 600, 650, 750, 850 and 950)",
      [600, 650, 750, 850, 950].enumerated().map { ("grades[\($0)].cut", .integer($1)) })
    #expect(try Self.bytes("xindu-ladder") == derived.pretty())
  }
}
