import Testing

@testable import ConsultationIndex

/// A digest changes with all that decides a quantity, and with nothing else.
@Suite("Digests of measures")
struct MeasureDigestTests {
  private static let measures: JSONTree = [
    "plain": ["of": "case", "where": ["form": "council"], "count": "records"],
    "share": [
      "of": "case", "share": ["open": true], "zh": "率", "en": "Share",
      "whenEmpty": ["use": 10000, "given": ["measure": "plain", "atLeast": 1]],
    ],
    "walked": ["of": "case", "sum": ["steps": "five", "in": "path"]],
    "per": ["ratio": [["measure": "plain"], ["figure": "households"]], "per": 1000],
    "rated": ["rating": "quality"],
  ]
  private static let tree = measures.members.reduce(Bench.tree) {
    $0.setting("measures.\($1.key)", to: $1.value)
  }

  private func digests(_ tree: JSONTree) throws -> [String: SHA256Digest] {
    let table = try MeasureTable.empty(for: Bench.compile(tree))
    return Dictionary(
      zip(table.measures, table.digests), uniquingKeysWith: { first, _ in first })
  }

  @Test(
    "what decides a quantity changes the measures that depend on it and no others",
    arguments: [
      ("measures.plain.where.form", "talk", ["plain", "share", "per"]),
      ("measures.share.whenEmpty.use", 9000, ["share"]),
      ("measures.per.per", 100, ["per"]),
      ("evidence[1].fields[5].atMost", 9, ["plain", "share", "walked", "per"]),
      ("evidence[1].counts.at", "filed", ["plain", "share", "walked", "per"]),
      ("evidence[1].constraints[0].atMost", "due", ["plain", "share", "walked", "per"]),
      ("evidence[2].fields[2].planned", true, []),
      ("procedures.five.steps[1].id", "qq", ["plain", "share", "walked", "per"]),
      ("figures[0].atMost", 9, ["per"]), ("figures[1].atMost", 9, []),
      ("rubrics.quality.reviewers", 2, ["rated"]),
      ("vocabularies.tag.tokens[0].id", "aa", ["plain", "share", "walked", "per"]),
      ("vocabularies.why.tokens[0].id", "aa", []),
    ] as [(String, JSONTree, [String])])
  func changes(_ path: String, _ value: JSONTree, _ changed: [String]) throws {
    let before = try digests(Self.tree)
    let after = try digests(Self.tree.setting(path, to: value))
    #expect(Set(after.keys) == Set(before.keys))
    // What the smallest standard measures is over another kind of record.
    let differing = before.keys.filter { before[$0] != after[$0] }
    #expect(Set(differing) == Set(changed))
  }

  @Test("another length of the period changes them all")
  func dependsOnPeriod() throws {
    let before = try digests(Self.tree)
    let indicator = "categories[0].elements[0].indicators[0].award"
    let after = try digests(
      Self.tree.setting("period", to: "half")
        .setting(indicator, to: ["steps": [[1, 5], [2, 10]]]))
    #expect(before.keys.allSatisfy { before[$0] != after[$0] })
  }

  @Test(
    "awards, points, cuts, names and the order of declarations leave them alone",
    arguments: [
      ("categories[0].elements[0].indicators[0].award", ["steps": [[1, 5], [4, 10]]]),
      ("grades[0].cut", 7), ("measures.share.zh", "另一名"), ("version", "2.0.0"),
      ("evidence[1].zh", "别名"), ("evidence[1].fields[5].en", "Other"),
      ("vocabularies.tag.tokens[0].zh", "别"), ("figures[0].zh", "别"),
      (
        "vocabularies.tag.tokens",
        [
          ["id": "c", "zh": "c", "en": "c"], ["id": "b", "zh": "b", "en": "b"],
          ["id": "a", "zh": "a", "en": "a"],
        ]
      ),
    ] as [(String, JSONTree)])
  func staysTheSame(_ path: String, _ value: JSONTree) throws {
    #expect(try digests(Self.tree.setting(path, to: value)) == digests(Self.tree))
  }

  @Test("all measures of the built-in standard mean something of their own")
  func areDistinct() throws {
    let table = try MeasureTable.empty(for: .xindu)
    #expect(table.digests.count == table.measures.count)
    #expect(Set(table.digests).count == table.measures.count)
  }
}
