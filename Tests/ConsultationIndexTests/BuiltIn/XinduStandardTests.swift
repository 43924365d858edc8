import Testing

@testable import ConsultationIndex

/// The built-in standard of Xindu District.
struct XinduStandardTests {
  private let standard = CompiledStandard.xindu.standard

  @Test("What is compiled in is the file, byte for byte")
  func embedded() throws {
    #expect(!StandardTexts.files.isEmpty)
    for (name, text) in StandardTexts.files {
      let bytes = try Articles.bytes(of: "Fixtures/Standards/" + name)
      #expect(Array(text.utf8) == bytes, "run .ci/embed: \(name) has changed")
    }
  }

  @Test("It has 7 categories, 22 elements and 107 indicators")
  func counts() {
    #expect(standard.categories.count == 7)
    #expect(standard.categories.flatMap(\.elements).count == 22 && standard.indicators.count == 107)
    #expect(standard.categories.flatMap(\.elements).allSatisfy { !$0.indicators.isEmpty })
  }

  @Test("Version 1.1.0, in force from 2026, keeps the published frame and the ids of 1.0.0")
  func keepsFrame() throws {
    let next = try #require(StandardLibrary.xindu["xindu", "1.1.0"]).standard
    #expect(next.tiers == standard.tiers && next.grades == standard.grades)
    #expect(next.stages == standard.stages && next.principles == standard.principles)
    #expect(next.categories.map(\.id) == standard.categories.map(\.id))
    #expect(
      next.categories.flatMap(\.elements).map(\.id)
        == standard.categories.flatMap(\.elements).map(\.id))
    let ids = Set(next.indicators.map(\.id))
    #expect(ids.subtracting(standard.indicators.map(\.id)) == ["F1.b4", "M1.b4"])
    #expect(ids.isSuperset(of: standard.indicators.map(\.id)))
  }

  @Test("2025 is scored by 1.0.0 and 2026 by 1.1.0", arguments: ["2025", "2026"])
  func succeeds(_ year: String) throws {
    let day = try #require(CalendarDate("2027-01-31"))
    let standard = try StandardLibrary.xindu.inForce(for: #require(Period(year)), asOf: day)
    #expect(standard.version == (year == "2025" ? "1.0.0" : "1.1.0"))
  }

  @Test(
    "The tiers are 600, 200 and 200 for either kind of community", arguments: ["urban", "rural"])
  func tiers(kind: String) {
    let own = standard.indicators.filter { $0.applies(to: kind) }
    let sums = standard.tiers.map { tier in
      own.filter { $0.tier == tier.id }.reduce(Points.zero) { $0 + $1.points }
    }
    #expect(sums == [Points(600), Points(200), Points(200)])
    #expect(standard.tiers.map(\.id) == ["base", "advanced", "featured"])
  }

  @Test("Its cuts are 600, 700, 800, 900 and 950")
  func grades() {
    #expect(standard.grades.map(\.id) == ["1A", "2A", "3A", "4A", "5A"])
    #expect(standard.grades.map(\.cut) == [600, 700, 800, 900, 950].map { Points($0) })
  }

  @Test("It writes what it read, to the same digest")
  func roundTrip() throws {
    let again = try CompiledStandard(json: standard.json)
    #expect(again.standard == standard && again.digest == CompiledStandard.xindu.digest)
    var chance = SeededGenerator(seed: 1)
    let tree = try JSONTree(#require(StandardTexts.files["xindu.json"])).withKeysShuffled(&chance)
    #expect(try CompiledStandard(json: tree.compact()).digest == CompiledStandard.xindu.digest)
  }
}
