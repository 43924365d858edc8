import ConsultationIndex

/// Makes small standards at random that are right by construction.
package struct RandomStandard {
  var chance: SeededGenerator
  let kinds: [String]
  /// The length of the period.
  let unit: String
  var measures: [(name: String, tree: JSONTree, traits: Traits)] = []
  /// Measures that name no others, and so may be named.
  var plain: [Int] = []
  var indicators: [Indicator] = []
  /// By how much all points are greater than usual.
  let scale: Int
  let tierCount: Int
  let stages: [String]
  let principles: [String]

  /// What an award has to know of a measure.
  struct Traits {
    var bound: Int?
    /// Whether a smaller quantity may be the better one.
    var mayFall = true
    /// Whether a submission without anything has a quantity, which is 0.
    var speaksInSilence = false
    /// Whether it counts records, and so can be required.
    var countsRecords = false
    /// Whether it names other measures, and so may not be named by one.
    var namesMeasures = false
  }

  /// An indicator in two versions: the standard's, and that of the same standard after a change.
  struct Indicator {
    let tier: Int
    let kinds: [String]
    var versions: [(points: Int, tree: JSONTree)]
  }

  struct Unit {
    let name: String
    let months: Int
  }

  static let tokens = ["a", "b", "c", "d"]
  static let steps = ["p", "q", "r"]
  /// The units of time with their months.
  static let units = [
    Unit(name: "month", months: 1), Unit(name: "quarter", months: 3),
    Unit(name: "half", months: 6), Unit(name: "year", months: 12),
  ]

  init(seed: Int) {
    chance = SeededGenerator(seed: seed)
    kinds = Array(["urban", "rural", "mixed"].prefix(chance.number(1...3)))
    unit = chance.once(in: 3) ? chance.one(of: ["month", "quarter", "half"]) : "year"
    scale = chance.once(in: 8) ? 100 : 1
    tierCount = chance.number(1...3)
    stages = chance.once(in: 2) ? ["early", "late"] : []
    principles = chance.once(in: 2) ? ["open", "fair", "law"] : []
  }

  /// The standard of a seed.
  package static func tree(seed: Int) -> JSONTree { pair(seed: seed).standard }

  /// The standard of a seed, and another one of the same measures and the same tree with other
  /// points, awards, requirements and grades.
  package static func pair(seed: Int) -> (standard: JSONTree, changed: JSONTree) {
    var random = RandomStandard(seed: seed)
    random.makeMeasures()
    for tier in 0..<random.tierCount {
      for _ in 0..<random.chance.number(1...3) { random.makeIndicators(tier) }
    }
    let parts = random.makeParts()
    let common = random.common()
    return (random.make(0, common, parts), random.make(1, common, parts))
  }

  /// All that both versions share.
  private mutating func common() -> [(key: String, value: JSONTree)] {
    let until: JSONTree = chance.once(in: 10) ? "2024-06-30" : nil
    let adopted: JSONTree = until.text == nil ? nil : "2026-01-15"
    var members: [(key: String, value: JSONTree)] = [
      ("format", "consultation-standard/1"), ("id", "random"), ("version", "0.10.2"),
      ("zh", "随机标准"), ("en", "Random standard"),
      ("effective", ["from": "2024-01-01", "until": until, "adopted": adopted]),
      ("period", .string(unit)),
      ("kinds", terms(kinds)), ("documents", ["d-1": ["zh": "文", "en": "Paper"]]),
      ("vocabularies", ["words": ["zh": "词", "en": "Words", "tokens": terms(Self.tokens)]]),
      ("procedures", ["walk": ["zh": "程", "en": "Walk", "steps": terms(Self.steps)]]),
      (
        "rubrics",
        [
          "quality": [
            "zh": "质", "en": "Quality", "reviewers": .integer(chance.number(1...3)),
            "levels": [["zh": "差", "en": "0"], ["zh": "中", "en": "1"], ["zh": "好", "en": "2"]],
          ]
        ]
      ),
      (
        "figures",
        [
          ["id": "households", "zh": "户", "en": "Households"],
          ["id": "staff", "zh": "员", "en": "Staff", "atMost": 40],
        ]
      ),
      ("evidence", evidence()), ("unrated", ["zh": "不评级", "en": "Unrated"]),
      ("measures", .object(measures.map { ($0.name, $0.tree) })),
    ]
    if !stages.isEmpty { members.append(("stages", terms(stages))) }
    if !principles.isEmpty { members.append(("principles", terms(principles))) }
    if chance.once(in: 2) { members.append(("reviews", ["reasons": "words"])) }
    return members
  }

  private mutating func make(
    _ version: Int, _ common: [(key: String, value: JSONTree)], _ parts: [[[Int]]]
  ) -> JSONTree {
    let tiers = (0..<tierCount).map { tier -> JSONTree in
      [
        "id": .string("tier\(tier)"), "zh": "层", "en": "Tier",
        "points": .points(Points(hundredths: most(version, ofTier: tier))),
      ]
    }
    let counts: JSONTree = [
      "categories": .integer(parts.count), "elements": .integer(parts.joined().count),
      "indicators": .integer(indicators.count),
    ]
    let members =
      common + [
        ("declares", counts), ("tiers", .array(tiers)), ("categories", tree(version, parts)),
        ("grades", makeGrades(version, parts)),
      ]
    return .object(members.shuffled(using: &chance))
  }

  /// The points of a tier, which are the same for every kind of community, or of all.
  func most(_ version: Int, ofTier tier: Int?) -> Int {
    indicators.filter { (tier == nil || $0.tier == tier) && $0.kinds.contains(kinds[0]) }
      .reduce(0) { $0 + $1.versions[version].points }
  }

  func terms(_ ids: [String]) -> JSONTree {
    .array(ids.map { ["id": .string($0), "zh": "名", "en": .string("The \($0)")] })
  }

  private mutating func evidence() -> JSONTree {
    func field(_ id: String, _ type: String, _ more: [String: JSONTree] = [:]) -> JSONTree {
      .object(
        [("id", .string(id)), ("zh", "项"), ("en", .string(id)), ("type", .string(type))]
          + more.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
    let fields: JSONTree = [
      field("on", "date"), field("later", "date"), field("due", "date", ["planned": true]),
      field("word", "token", ["vocabulary": "words"]),
      field("words", "tokens", ["vocabulary": "words"]),
      field("n", "integer", ["atMost": 100_000]), field("big", "integer"),
      field("low", "integer", ["atLeast": 2, "atMost": 9]),
      field("yes", "flag"), field("note", "text"),
      field("path", "steps", ["procedure": "walk"]), field("see", "reference", ["kind": "rule"]),
    ]
    let constraints: JSONTree = chance.one(of: [
      [["field": "n", "atMost": "big"]], [["field": "on", "atMost": "later"]],
      [["field": "on", "atMost": "due"], ["field": "low", "atMost": "n"]], [],
    ])
    let until: JSONTree = chance.one(of: ["later", "later", "due", nil])
    let standing: JSONTree = ["from": "on", "until": until]
    return [
      [
        "id": "event", "zh": "事", "en": "Event",
        "counts": ["at": chance.once(in: 4) ? "later" : "on"], "fields": fields,
        "constraints": constraints,
      ],
      [
        "id": "rule", "zh": "规", "en": "Rule", "counts": ["standing": standing],
        "fields": fields,
      ],
    ]
  }
}
