import ConsultationIndex
import Testing

@testable import ConsultationGuidance

/// What holds of warnings whatever the rule.
struct WarningOrderTests {
  @Test("warnings come by severity, then by days left with those without a day last")
  func isInOrder() throws {
    let closing = """
      "due": {"of": "case", "from": "deadline", "days": DAYS, "within": 400,
        "unless": {"closedOn": {"present": true}}}
      """
    func due(_ days: Int) -> String { closing.replacing("DAYS", with: "\(days)") }
    let standard = try WarnedSamples.standard([
      ("weak", "important", #""weak": {"in": "total", "share": 10000}"#),
      ("note", "notice", due(0)), ("later", "important", due(9)), ("sooner", "important", due(2)),
      ("as-soon", "important", due(2)), ("worst", "urgent", due(30)),
      ("silent", "urgent", #""amend": {"within": 9}"#),
    ])
    let dossier = try WarnedSamples.dossier([
      WarnedSamples.settled("k", ["deadline": "2025-07-01"])
    ])
    let warned = standard.earlyWarnings(for: [dossier], asOf: try WarnedSamples.day("2025-06-30"))
    #expect(
      warned.first?.warnings.map(\.rule) == ["worst", "sooner", "as-soon", "later", "weak", "note"])
    #expect(warned.first?.warnings.map(\.daysLeft) == [31, 3, 3, 10, nil, 1])
  }

  @Test("a standard without rules, and a day before everything, warn of nothing")
  func isSilent() throws {
    let dossier = try WarnedSamples.dossier([WarnedSamples.settled("k")])
    let none = try WarnedSamples.standard([])
    let day = try WarnedSamples.day("2025-12-31")
    #expect(none.earlyWarnings(for: [dossier], asOf: day).count == 1)
    #expect(try none.found(dossier, on: "2025-12-31").isEmpty)
    #expect(none.earlyWarnings(for: [], asOf: day).isEmpty)
    let early = CompiledStandard.xindu.earlyWarnings(
      for: [dossier], asOf: try WarnedSamples.day("2024-06-30"))
    #expect(early.first?.warnings.isEmpty == true)
  }

  @Test("the order of dossiers and records leaves no trace", arguments: 0..<8)
  func isOrderFree(seed: UInt64) throws {
    let standard = CompiledStandard.xindu
    let records = (0..<12).map { number in
      Record(
        id: "k-\(number)", kind: "case",
        fields: [
          "openedOn": .text("2025-05-05"), "outcome": .text("settled"),
          "concludedOn": .text("2025-06-1\(number % 10)"),
        ], attachments: [WarnedSamples.attachment(number % 5)])
    }
    let day = try WarnedSamples.day("2025-12-20")
    func json(_ generator: inout some RandomNumberGenerator) throws -> [UInt8] {
      let dossiers = try ["c-1", "c-2", "c-3"].map { community in
        try WarnedSamples.dossier(records.shuffled(using: &generator), community: community)
      }.shuffled(using: &generator)
      return CommunityWarnings.json(
        standard.earlyWarnings(for: dossiers, asOf: day), by: standard, asOf: day)
    }
    var chance = Steps(state: seed)
    #expect(try json(&chance) == json(&chance), "seed \(seed)")
  }

  /// A generator whose numbers are the same for the same seed.
  private struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test("the standard of Xindu has every kind of rule, and each says what to do in both languages")
  func coversXindu() {
    let rules = CompiledStandard.xindu.standard.warnings
    #expect(Set(rules.map { $0.tree.members.last?.key ?? "" }).count == 6)
    for rule in rules {
      #expect(!rule.action.zh.isEmpty && !rule.action.en.isEmpty)
      #expect(rule.labels.en.first?.isUppercase == false && rule.labels.en.last != ".")
    }
  }
}

extension JSONTree {
  fileprivate var members: [(key: String, value: JSONTree)] {
    if case .object(let members) = self { members } else { [] }
  }
}
