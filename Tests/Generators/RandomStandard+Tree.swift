import ConsultationIndex

extension RandomStandard {
  /// An indicator, with a twin for the kinds it leaves out, so that every kind has the same points.
  mutating func makeIndicators(_ tier: Int) {
    var points = [scale * chance.number(1...6000)]
    points.append(chance.once(in: 2) ? points[0] : scale * chance.number(1...6000))
    let own = chance.once(in: 3) ? chance.some(of: kinds) : kinds
    let others = kinds.filter { !own.contains($0) }
    for group in [own, others] where !group.isEmpty {
      let measure = chance.number(0...measures.count - 1)
      var common: [(key: String, value: JSONTree)] = [
        ("id", .string("i\(indicators.count)")), ("zh", "指标"), ("en", "Indicator"),
        ("tier", .string("tier\(tier)")), ("measure", .string(measures[measure].name)),
        (
          "sources",
          [
            "rule": ["borrowed": ["document": "d-1", "quote": "引文"]],
            "threshold": ["document": "d-1", "quote": "引文"], "points": "proposed",
          ]
        ),
      ]
      if group != kinds { common.append(("appliesTo", .strings(group))) }
      if !stages.isEmpty { common.append(("stage", .string(chance.one(of: stages)))) }
      if !principles.isEmpty, chance.once(in: 2) {
        common.append(("principles", .strings(chance.some(of: principles))))
      }
      let first = rule(points[0], measures[measure].traits, group)
      let second =
        points[0] == points[1] && chance.once(in: 2)
        ? first : rule(points[1], measures[measure].traits, group)
      indicators.append(
        Indicator(
          tier: tier, kinds: group,
          versions: [(points[0], .object(common + first)), (points[1], .object(common + second))]))
    }
  }

  /// Points, award and requirements.
  private mutating func rule(
    _ points: Int, _ traits: Traits, _ group: [String]
  ) -> [(key: String, value: JSONTree)] {
    let byKind = chance.once(in: 4)
    let awards = group.map { ($0, RandomAward.make(points, traits, &chance)) }
    let award: JSONTree =
      byKind ? ["byKind": .object(awards.map { ($0.0, $0.1.tree) })] : awards[0].1.tree
    let used = byKind ? awards.map(\.1) : [awards[0].1]
    var requires: [JSONTree] = []
    if chance.once(in: 4) || (traits.speaksInSilence && used.contains { $0.rewardsNothing }) {
      requires.append(counting(from: 1))
    }
    if chance.once(in: 6) { requires.append(ceiling()) }
    var members: [(key: String, value: JSONTree)] = [
      ("points", .points(Points(hundredths: points))), ("award", award),
    ]
    if !requires.isEmpty { members.append(("requires", .array(requires))) }
    return members
  }

  /// A condition on the number of records.
  mutating func counting(from least: Int) -> JSONTree {
    let counts = measures.filter(\.traits.countsRecords)
    return [
      "measure": .string(chance.one(of: counts).name),
      "atLeast": .integer(chance.number(least...3)),
    ]
  }

  /// A condition that a quantity is not too great.
  mutating func ceiling() -> JSONTree {
    let falling = measures.filter(\.traits.mayFall)
    let least: JSONTree = chance.once(in: 2) ? 0 : nil
    return [
      "measure": .string(chance.one(of: falling).name), "atLeast": least,
      "atMost": .integer(chance.one(of: [1, 4, 3000, 70_000])),
    ]
  }

  /// The indices of the indicators by category and element.
  mutating func makeParts() -> [[[Int]]] {
    var rest = Array(indicators.indices).shuffled(using: &chance)
    var categories: [[[Int]]] = []
    while !rest.isEmpty {
      var elements: [[Int]] = []
      for _ in 0..<chance.number(1...2) where !rest.isEmpty {
        let own = Array(rest.prefix(chance.number(1...3)))
        rest.removeFirst(own.count)
        elements.append(own)
      }
      categories.append(elements)
    }
    return categories
  }

  /// The categories of one version.
  func tree(_ version: Int, _ parts: [[[Int]]]) -> JSONTree {
    var count = 0
    let categories = parts.enumerated().map { index, elements -> JSONTree in
      let trees = elements.map { own -> JSONTree in
        defer { count += 1 }
        return [
          "id": .string("e\(count)"), "zh": "要素", "en": "Element",
          "indicators": .array(own.map { indicators[$0].versions[version].tree }),
        ]
      }
      return [
        "id": .string("c\(index)"), "zh": "类别", "en": "Category", "elements": .array(trees),
      ]
    }
    return .array(categories)
  }

  mutating func makeGrades(_ version: Int, _ parts: [[[Int]]]) -> JSONTree {
    let total = most(version, ofTier: nil)
    let highest = max(1, total / chance.one(of: [1, 3, 9, 30]))
    let cuts = Set((0..<chance.number(0...4)).map { _ in chance.number(1...highest) }).sorted()
    var grades: [JSONTree] = []
    for (index, cut) in cuts.enumerated() {
      var conditions: [JSONTree] = []
      for _ in 0..<chance.one(of: [0, 0, 1, 1, 2, 3]) {
        conditions.append(condition(version, parts))
      }
      grades.append([
        "id": .string("\(index + 1)A"), "zh": "级", "en": "Grade",
        "cut": .points(Points(hundredths: cut)), "requires": .array(conditions),
      ])
    }
    return .array(grades)
  }

  private mutating func condition(_ version: Int, _ parts: [[[Int]]]) -> JSONTree {
    let share = JSONTree.integer(chance.one(of: [0, 10_000, chance.number(0...10_000)]))
    let scope = chance.one(of: ["tier", "category", "element"])
    switch chance.number(0...5) {
    case 0: return ["every": .string(scope), "share": share]
    case 1: return counting(from: 0)
    case 2: return ceiling()
    case 3, 4:
      // Every kind of community has to be able to reach the floor.
      let tier = chance.number(0...tierCount - 1)
      var floors = [("tier", "tier\(tier)", most(version, ofTier: tier))]
      for (index, category) in parts.enumerated() {
        floors.append(("category", "c\(index)", reach(version, Array(category.joined()))))
      }
      for (index, element) in parts.joined().enumerated() {
        floors.append(("element", "e\(index)", reach(version, element)))
      }
      let floor = chance.one(of: floors)
      let points = Points(hundredths: chance.number(0...floor.2))
      return .object([(floor.0, .string(floor.1)), ("atLeast", .points(points))])
    default:
      let part = ["tier": "tier0", "category": "c0", "element": "e0"][scope] ?? ""
      return .object([(scope, .string(part)), ("share", share)])
    }
  }

  /// What some indicators bring at most for the kind of community that has the least.
  private func reach(_ version: Int, _ own: [Int]) -> Int {
    kinds.map { kind in
      own.filter { indicators[$0].kinds.contains(kind) }
        .reduce(0) { $0 + indicators[$1].versions[version].points }
    }.min() ?? 0
  }
}
