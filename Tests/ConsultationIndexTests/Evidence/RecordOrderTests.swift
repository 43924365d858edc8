import Generators
import Testing

@testable import ConsultationIndex

struct RecordOrderTests {
  /// Ids that share beginnings, are longer than a sort key, and go beyond ASCII.
  private static func id(_ chance: inout SeededGenerator) -> String {
    let heads = ["", "a", "session-", String(repeating: "a", count: 15), "é", "e\u{301}", "社区"]
    let tails = ["", "a", "b", "-1", "-10", "é", "\u{10FFFF}", String(repeating: "z", count: 17)]
    return chance.one(of: heads) + chance.one(of: tails)
  }

  /// Identifiers, of which no two are equal with other bytes.
  private static let ids =
    ["a", "a-1", "a-10", "A", "session-a", "session-b"]
    + ["a", "b", ""].map { String(repeating: "a", count: 16) + $0 }

  @Test("Texts are ordered by their UTF-8 bytes", arguments: 0..<20)
  func bytes(seed: Int) {
    var chance = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let (one, other) = (Self.id(&chance), Self.id(&chance))
      #expect(
        one.precedes(other) == Array(one.utf8).lexicographicallyPrecedes(Array(other.utf8)),
        "seed \(seed): \(one), \(other)")
    }
  }

  @Test(
    "Records are ordered by the bytes of their ids, then by revision and place", arguments: 0..<20)
  func records(seed: Int) {
    var chance = SeededGenerator(seed: seed)
    let records = (0..<200).map { _ in
      Record(
        id: chance.one(of: Self.ids), revision: chance.number(1...3), kind: "session")
    }
    let places = RecordOrder.places(of: records)
    #expect(places.sorted() == Array(records.indices), "seed \(seed)")
    for (a, b) in zip(places, places.dropFirst()) {
      let (one, other) = (Array(records[a].id.utf8), Array(records[b].id.utf8))
      let rises =
        one == other
        ? (records[a].revision, a) < (records[b].revision, b)
        : one.lexicographicallyPrecedes(other)
      #expect(rises, "seed \(seed): \(records[a].id) before \(records[b].id)")
    }
  }

  @Test("Numbers rise and come once", arguments: 0..<20)
  func numbers(seed: Int) {
    var chance = SeededGenerator(seed: seed)
    let numbers = (0..<seed).map { _ in chance.number(0...9) }
    #expect(numbers.risingAndOnce() == Set(numbers).sorted(), "seed \(seed)")
  }
}
