@testable import ConsultationIndex

/// Makes small standards at random that are right by construction.
struct RandomStandard {
  var chance: SeededGenerator
  let kinds: [String]
  let unit: Period.Unit
  var measures: [(name: String, tree: JSONTree, traits: Traits)] = []
  /// Measures that name no others, and so may be named.
  var plain: [Int] = []
  private var indicators: [(tier: Int, points: Int, kinds: [String], tree: JSONTree)] = []

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

  static let tokens = ["a", "b", "c", "d"]
  static let steps = ["p", "q", "r"]

  init(seed: Int) {
    chance = SeededGenerator(seed: seed)
    kinds = Array(["urban", "rural", "mixed"].prefix(chance.number(1...3)))
    unit = chance.once(in: 3) ? chance.one(of: [.month, .quarter, .half]) : .year
  }

  /// The standard of a seed.
  static func tree(seed: Int) -> JSONTree {
    var random = RandomStandard(seed: seed)
    return random.make()
  }

  private func terms(_ ids: [String]) -> JSONTree {
    .array(ids.map { ["id": .string($0), "zh": "名", "en": .string("The \($0)")] })
  }

  private mutating func make() -> JSONTree {
    makeMeasures()
    let stages = chance.once(in: 2) ? ["early", "late"] : []
    let principles = chance.once(in: 2) ? ["open", "fair", "law"] : []
    let tierCount = chance.number(1...3)
    for tier in 0..<tierCount {
      for _ in 0..<chance.number(1...3) { makeIndicators(tier, stages, principles) }
    }
    let tiers = (0..<tierCount).map { tier -> JSONTree in
      let own = indicators.filter { $0.tier == tier && $0.kinds.contains(kinds[0]) }
      let points = Points(hundredths: own.reduce(0) { $0 + $1.points })
      return ["id": .string("tier\(tier)"), "zh": "层", "en": "Tier", "points": .points(points)]
    }
    let (categories, elements) = makeTree()
    let total = indicators.filter { $0.kinds.contains(kinds[0]) }.reduce(0) { $0 + $1.points }
    var members: [(key: String, value: JSONTree)] = [
      ("format", .string(Standard.format)), ("id", "random"), ("version", "0.10.2"),
      ("zh", "随机标准"), ("en", "Random standard"), ("effective", ["from": "2024-01-01"]),
      ("period", .string(unit.rawValue)),
      (
        "declares",
        [
          "categories": .integer(categories.elements.count), "elements": .integer(elements),
          "indicators": .integer(indicators.count),
        ]
      ),
      ("kinds", terms(kinds)), ("tiers", .array(tiers)), ("categories", categories),
      ("documents", ["d-1": ["zh": "文", "en": "Paper"]]),
      (
        "vocabularies",
        ["words": ["zh": "词", "en": "Words", "tokens": terms(Self.tokens)]]
      ),
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
      ("evidence", evidence()), ("grades", makeGrades(total, tierCount)),
      ("unrated", ["zh": "不评级", "en": "Unrated"]),
      ("measures", .object(measures.map { ($0.name, $0.tree) })),
    ]
    if !stages.isEmpty { members.append(("stages", terms(stages))) }
    if !principles.isEmpty { members.append(("principles", terms(principles))) }
    if chance.once(in: 2) { members.append(("reviews", ["reasons": "words"])) }
    return .object(members.shuffled(using: &chance))
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
      field("yes", "flag"), field("note", "text"),
      field("path", "steps", ["procedure": "walk"]), field("see", "reference", ["kind": "rule"]),
    ]
    let constraints: JSONTree =
      chance.once(in: 2)
      ? [["field": "n", "atMost": "big"]] : [["field": "on", "atMost": "later"]]
    let standing: JSONTree =
      chance.once(in: 2) ? ["from": "on", "until": "later"] : ["from": "on"]
    return [
      [
        "id": "event", "zh": "事", "en": "Event", "counts": ["at": "on"], "fields": fields,
        "constraints": constraints,
      ],
      [
        "id": "rule", "zh": "规", "en": "Rule", "counts": ["standing": standing],
        "fields": fields,
      ],
    ]
  }

  /// An indicator, with a twin for the kinds it leaves out, so that every kind has the same points.
  private mutating func makeIndicators(_ tier: Int, _ stages: [String], _ principles: [String]) {
    let points = chance.number(1...6000)
    let own = chance.once(in: 3) ? chance.some(of: kinds) : kinds
    let others = kinds.filter { !own.contains($0) }
    for group in [own, others] where !group.isEmpty {
      let index = chance.number(0...measures.count - 1)
      let traits = measures[index].traits
      let byKind = chance.once(in: 4)
      let awards = group.map { ($0, RandomAward.make(points, traits, &chance)) }
      let award: JSONTree =
        byKind
        ? ["byKind": .object(awards.map { ($0.0, $0.1.tree) })] : awards[0].1.tree
      let used = byKind ? awards.map(\.1) : [awards[0].1]
      var requires: [JSONTree] = []
      if chance.once(in: 4) || (traits.speaksInSilence && used.contains { $0.rewardsNothing }) {
        let counts = measures.filter(\.traits.countsRecords)
        requires.append(
          [
            "measure": .string(chance.one(of: counts).name),
            "atLeast": .integer(chance.number(1...3)),
          ])
      }
      var members: [(key: String, value: JSONTree)] = [
        ("id", .string("i\(indicators.count)")), ("zh", "指标"), ("en", "Indicator"),
        ("tier", .string("tier\(tier)")), ("points", .points(Points(hundredths: points))),
        ("measure", .string(measures[index].name)), ("award", award),
        (
          "sources",
          [
            "rule": "proposed", "threshold": ["document": "d-1", "quote": "引文"],
            "points": "proposed",
          ]
        ),
      ]
      if !requires.isEmpty { members.append(("requires", .array(requires))) }
      if group != kinds { members.append(("appliesTo", .strings(group))) }
      if !stages.isEmpty { members.append(("stage", .string(chance.one(of: stages)))) }
      if !principles.isEmpty, chance.once(in: 2) {
        members.append(("principles", .strings(chance.some(of: principles))))
      }
      indicators.append((tier, points, group, .object(members)))
    }
  }

  private mutating func makeTree() -> (JSONTree, elements: Int) {
    var rest = indicators.map(\.tree).shuffled(using: &chance)
    var categories: [JSONTree] = []
    var count = 0
    while !rest.isEmpty {
      var elements: [JSONTree] = []
      for _ in 0..<chance.number(1...2) {
        let own = Array(rest.prefix(chance.number(1...3)))
        rest.removeFirst(own.count)
        elements.append(
          ["id": .string("e\(count)"), "zh": "要素", "en": "Element", "indicators": .array(own)])
        count += 1
      }
      categories.append(
        [
          "id": .string("c\(categories.count)"), "zh": "类别", "en": "Category",
          "elements": .array(elements),
        ])
    }
    return (.array(categories), count)
  }

  private mutating func makeGrades(_ total: Int, _ tiers: Int) -> JSONTree {
    let cuts = Set((0..<chance.number(0...4)).map { _ in chance.number(1...total) }).sorted()
    return .array(
      cuts.enumerated().map { index, cut in
        var conditions: [JSONTree] = []
        if chance.once(in: 2) {
          let tier = chance.number(0...tiers - 1)
          let most = indicators.filter { $0.tier == tier && $0.kinds.contains(kinds[0]) }
            .reduce(0) { $0 + $1.points }
          let floor = Points(hundredths: chance.number(0...most))
          conditions.append(["tier": .string("tier\(tier)"), "atLeast": .points(floor)])
        }
        if chance.once(in: 3) {
          let scope: JSONTree = chance.one(of: ["tier", "category", "element"])
          conditions.append(["every": scope, "share": .integer(chance.number(0...10_000))])
        }
        if chance.once(in: 3) {
          conditions.append(["element": "e0", "share": .integer(chance.number(0...10_000))])
        }
        let counts = measures.filter(\.traits.countsRecords)
        if chance.once(in: 3) {
          conditions.append(
            [
              "measure": .string(chance.one(of: counts).name),
              "atLeast": .integer(chance.number(0...2)),
            ])
        }
        return [
          "id": .string("\(index + 1)A"), "zh": "级", "en": "Grade",
          "cut": .points(Points(hundredths: cut)), "requires": .array(conditions),
        ]
      })
  }
}

/// An award at random that fits an indicator and what its measure can reach.
struct RandomAward {
  let tree: JSONTree
  /// Whether a quantity of 0 brings points.
  let rewardsNothing: Bool

  static func make(
    _ points: Int, _ traits: RandomStandard.Traits, _ chance: inout SeededGenerator
  ) -> RandomAward {
    let bound = traits.bound ?? 12_000
    switch chance.number((traits.mayFall ? 0 : 2)...6) {
    case 0:
      return RandomAward(tree: ["atMost": .integer(chance.number(0...20))], rewardsNothing: true)
    case 1:
      let loss = Points(hundredths: chance.number(1...points * 2))
      return RandomAward(tree: ["lossPerUnit": .points(loss)], rewardsNothing: true)
    case 2:
      let threshold = chance.number(0...min(bound, chance.one(of: [2, 12_000])))
      return RandomAward(tree: ["atLeast": .integer(threshold)], rewardsNothing: threshold == 0)
    case 3, 4:
      let wanted = chance.number(1...4)
      let thresholds = Set((0..<wanted).map { _ in chance.number(0...min(bound, 9)) }).sorted()
      var tops = Set([points])
      while tops.count < min(thresholds.count, points) { tops.insert(chance.number(1...points)) }
      let steps = zip(thresholds.suffix(tops.count), tops.sorted()).map { threshold, top in
        [.integer(threshold), .points(Points(hundredths: top))] as JSONTree
      }
      return RandomAward(
        tree: ["steps": .array(steps)], rewardsNothing: thresholds.suffix(tops.count).first == 0)
    case 5 where bound > 0:
      // So many units bring all points that the bound is not passed.
      let least = (points + bound - 1) / bound
      let unit = Points(hundredths: chance.number(least...max(least, points)))
      return RandomAward(tree: ["perUnit": .points(unit)], rewardsNothing: false)
    default:
      let to = chance.number(1...max(1, bound))
      let from = chance.number(0...to - 1)
      return RandomAward(tree: ["ramp": [.integer(from), .integer(to)]], rewardsNothing: false)
    }
  }
}
