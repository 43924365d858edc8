import Testing

@testable import ConsultationIndex

/// What can be wrong with the kinds of community, where one slip is often several issues.
struct KindIssueTests {
  private let indicator = "categories[0].elements[0].indicators[0]"

  private func codes(_ tree: JSONTree) -> [String] {
    issues(of: tree).map { "\($0.code) \($0.path ?? "")" }
  }

  @Test("A standard without kinds of community is refused")
  func none() {
    #expect(codes(Bench.smallest.setting("kinds", to: [])) == ["standard.empty-list $.kinds"])
  }

  @Test("An indicator is for at least one kind")
  func appliesToNone() {
    let tree = Bench.smallest.setting(indicator + ".appliesTo", to: [])
    #expect(
      codes(tree) == [
        "standard.tier-total $.tiers[0].points", "standard.empty-list $.\(indicator).appliesTo",
      ])
  }

  @Test("An award for a kind that the indicator is not for is refused")
  func otherKind() {
    let tree = Bench.tree.setting(indicator + ".appliesTo", to: ["urban"])
      .setting(
        indicator + ".award", to: ["byKind": ["urban": ["atLeast": 1], "rural": ["atLeast": 1]]])
    #expect(codes(tree).contains("standard.award-for-other-kind $.\(indicator).award.byKind.rural"))
  }

  @Test("Each kind whose tier does not add up is named, and a silent gain in the second indicator")
  func everyKind() throws {
    let tree = Bench.tree.setting("tiers[0].points", to: 11)
    let found = issues(of: tree).filter { $0.code == "standard.tier-total" }
    #expect(Set(found.map(\.parameters["kind"])) == ["urban", "rural"])
    let twin = Bench.smallest["categories"]?.elements[0]["elements"]?.elements[0]["indicators"]?
      .elements[0].setting("id", to: "F2.b1").setting("award", to: ["atMost": 4])
    let second: JSONTree = ["id": "F2", "zh": "要素", "en": "Element", "indicators": [twin ?? .null]]
    let silent = Bench.smallest.setting("tiers[0].points", to: 20)
      .setting("declares", to: ["categories": 2, "elements": 2, "indicators": 2])
      .setting("categories[1]", to: ["id": "G", "zh": "类", "en": "More", "elements": [second]])
    #expect(
      codes(silent) == ["standard.silence-earns $.categories[1].elements[0].indicators[0].award"])
  }
}
