import ConsultationReference
import Generators
import Testing

@testable import ConsultationIndex

/// The one rule that says which standard scores a period.
@Suite("Which standard is in force")
struct InForceTests {
  private static let days = [
    "2023-01-01", "2024-01-01", "2024-06-30", "2024-12-31", "2025-01-01", "2025-03-31",
    "2025-12-31",
    "2026-01-01", "2026-05-01",
  ]
  private static let periods = ["2022", "2023", "2024", "2025", "2026", "2024-H1", "2025-H2"]

  private static func headers(_ chance: inout SeededGenerator) -> [JSONTree] {
    (0..<chance.number(0...6)).map { place in
      var effective: [(key: String, value: JSONTree)] = [
        ("from", .string(chance.one(of: days)))
      ]
      if chance.once(in: 3) { effective.append(("until", .string(chance.one(of: days)))) }
      if chance.once(in: 2) { effective.append(("adopted", .string(chance.one(of: days)))) }
      return [
        "id": .string(chance.once(in: 4) ? "b" : "a"), "version": .string("1.0.\(place)"),
        "period": .string(chance.once(in: 4) ? "half" : "year"), "effective": .object(effective),
      ]
    }
  }

  private static func header(_ tree: JSONTree) throws -> StandardHeader {
    func day(_ key: String) -> CalendarDate? {
      (tree["effective"]?[key]?.text).flatMap { CalendarDate($0) }
    }
    return StandardHeader(
      id: try #require(tree["id"]?.text), version: try #require(tree["version"]?.text),
      effective: .init(
        from: try #require(day("from")), until: day("until"), adopted: day("adopted")),
      unit: try #require(Period.Unit(rawValue: tree["period"]?.text ?? "")))
  }

  @Test("The engine agrees with the reference on random libraries", arguments: [20_261_130])
  func agrees(seed: Int) throws {
    var chance = SeededGenerator(seed: seed)
    var (none, one, several, corrected) = (0, 0, 0, 0)
    for round in 0..<4_000 {
      let trees = Self.headers(&chance)
      let headers = try trees.map(Self.header)
      let (period, day) = (chance.one(of: Self.periods), chance.one(of: Self.days))
      let expected = try Reference.inForce(
        among: JSONTree.array(trees).compact(), for: period, asOf: day)
      let found = try headers.places(
        inForceFor: #require(Period(period)), asOf: #require(CalendarDate(day)))
      let text = String(decoding: JSONTree.array(trees).compact(), as: UTF8.self)
      #expect(found == expected, "seed \(seed), round \(round): \(period) as of \(day): \(text)")
      switch expected.count {
      case 0: none += 1
      case 1:
        one += 1
        if headers[expected[0]].effective.adopted != nil { corrected += 1 }
      default: several += 1
      }
    }
    #expect(none > 300 && one > 300 && several > 50 && corrected > 100)
  }

  @Test("Nothing else decides: the order of the library leaves no trace")
  func order() throws {
    var chance = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let headers = try Self.headers(&chance).map(Self.header)
      let shuffled = headers.shuffled(using: &chance)
      let period = try #require(Period(chance.one(of: Self.periods)))
      let day = try #require(CalendarDate(chance.one(of: Self.days)))
      func versions(_ list: [StandardHeader], _ places: [Int]) -> Set<String> {
        Set(places.map { list[$0].version })
      }
      #expect(
        versions(headers, headers.places(inForceFor: period, asOf: day))
          == versions(shuffled, shuffled.places(inForceFor: period, asOf: day)))
      #expect(
        versions(headers, headers.places(nearestTo: period, asOf: day))
          == versions(shuffled, shuffled.places(nearestTo: period, asOf: day)))
    }
  }

  @Test("Some standard comes closest wherever there is one, and one in force is the closest")
  func nearest() throws {
    var chance = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let headers = try Self.headers(&chance).map(Self.header)
      let period = try #require(Period(chance.one(of: Self.periods)))
      let day = try #require(CalendarDate(chance.one(of: Self.days)))
      let inForce = headers.places(inForceFor: period, asOf: day)
      let nearest = headers.places(nearestTo: period, asOf: day)
      #expect(nearest.isEmpty == headers.isEmpty && Set(inForce).isSubset(of: nearest))
    }
  }
}
