import Testing

@testable import ConsultationIndex
@testable import ConsultationPolicyLab

/// Two small standards at random, the second one a change of the first, with a population.
///
/// Every measure is a figure, so that quantities can be anything.
struct SmallReform {
  static let figures = 4
  static let most = 12

  var random: SplitMix64
  private(set) var old: CompiledStandard
  private(set) var new: CompiledStandard
  private(set) var before: MeasureTable
  private(set) var after: MeasureTable

  /// The reform of a seed; nil where chance made something that does not compile.
  init?(seed: Int, edits: Int, communities: Int, changesMeasures: Bool = true) throws {
    random = SplitMix64(seed: 20_260_131, stream: seed)
    let first = Self.standard(&random)
    var second = first
    for _ in 0..<random.number(1...edits) {
      Self.change(&second, changesMeasures: changesMeasures, &random)
    }
    second.settle()
    guard let old = try? CompiledStandard(first), let new = try? CompiledStandard(second) else {
      return nil
    }
    self.old = old
    self.new = new
    before = MeasureTable(of: old)
    after = MeasureTable(of: new)
    for row in 0..<communities {
      let kind = random.pick(["urban", "rural", "urban", "town"])
      let community = Community(
        id: "c-\(row)", name: "", kind: kind, street: random.chance(800) ? "s-\(row % 3)" : nil)
      let figures = (0..<Self.figures).map { _ in
        random.chance(100) ? nil : random.number(0...Self.most)
      }
      before.append(community, old.quantities(figures))
      after.append(community, new.quantities(figures))
    }
  }

  var population: Population {
    get throws { try Population(before: before, after: after, from: old, to: new) }
  }

  private static func labels(_ text: String) -> Labels { Labels(zh: text, en: text) }

  /// A standard without indicators and grades.
  private static var empty: Standard {
    Standard(
      id: "small", version: "1.0.0", labels: labels("small"),
      effective: Standard.Effective(from: CalendarDate(dayNumber: 0), until: nil), period: .year,
      declares: Standard.Declaration(categories: 0, elements: 0, indicators: 0), documents: [:],
      kinds: [
        Term(id: "urban", labels: labels("u")), Term(id: "rural", labels: labels("r")),
      ],
      tiers: [
        Tier(id: "base", labels: labels("b"), points: .zero),
        Tier(id: "featured", labels: labels("f"), points: .zero),
      ],
      stages: [], principles: [], vocabularies: [:], procedures: [:], rubrics: [:],
      reviewReasons: nil, evidence: [],
      figures: (0..<figures).map {
        Figure(id: "f\($0)", labels: labels("f"), atMost: most)
      },
      measures: Dictionary(
        uniqueKeysWithValues: (0..<figures).map { ("m\($0)", measure($0)) }),
      categories: (0..<2).map { category in
        Category(
          id: "c\(category)", labels: labels("c"),
          elements: (0..<2).map { element in
            Element(
              id: "e\(category)\(element)", labels: labels("e"), basis: nil, indicators: [])
          })
      },
      grades: [], unrated: labels("none"))
  }

  /// Many indicators of 10 points with one award, and a grade.
  static func standard(indicators: Int, award: Award, cut: Points) -> Standard {
    var standard = empty
    standard.categories[0].elements[0].indicators = (0..<indicators).map { index in
      Indicator(
        id: "i\(index)", labels: labels("i"), tier: "base", points: Points(10), measure: "m0",
        award: .same(award), requires: [], appliesTo: nil, stage: nil, principles: [],
        sources: Indicator.Sources(rule: .proposed, threshold: .proposed, points: .proposed))
    }
    standard.grades = [Grade(id: "1A", labels: labels("g"), cut: cut, requires: [])]
    standard.settle()
    return standard
  }

  private static func standard(_ random: inout SplitMix64) -> Standard {
    var standard = empty
    for index in 0..<random.number(4...7) { standard.add("i\(index)", &random) }
    standard.settle()
    let total = standard.total.hundredths
    let cuts = Set((0..<3).map { _ in random.number(1...max(1, total * 3 / 4)) }).sorted()
    standard.grades = cuts.enumerated().map { index, cut in
      Grade(
        id: "\(index + 1)A", labels: labels("g"), cut: Points(hundredths: cut),
        requires: random.chance(400) ? [condition(&random)] : [])
    }
    return standard
  }

  static func measure(_ figure: Int) -> Measure {
    Measure(
      labels: nil, of: nil, filter: .everything, on: nil, value: .figure("f\(figure)"),
      roundsUp: false, whenEmpty: nil)
  }

  static func condition(_ random: inout SplitMix64) -> GradeCondition {
    switch random.below(4) {
    case 0: .floor(.tier, id: "base", .share(random.number(1_000...6_000)))
    case 1: .every(.category, share: random.number(500...4_000))
    case 2:
      .measure(
        MeasureCondition(
          measure: "m\(random.below(figures))", atLeast: random.number(1...6), atMost: nil))
    default: .floor(.element, id: "e00", .share(random.number(500...5_000)))
    }
  }

  static func award(_ points: Points, _ random: inout SplitMix64) -> Award {
    switch random.below(6) {
    case 0: return .atLeast(random.number(1...most))
    case 1: return .atMost(random.number(0...most))
    case 2:
      let first = random.number(1...5)
      return .steps([
        .init(threshold: first, points: Points(hundredths: points.hundredths / 2)),
        .init(threshold: first + random.number(1...5), points: points),
      ])
    case 3: return .perUnit(Points(hundredths: points.hundredths / random.number(2...5)))
    case 4: return .lossPerUnit(Points(hundredths: points.hundredths / random.number(2...5)))
    default:
      let from = random.number(0...5)
      return .ramp(from: from, to: from + random.number(1...6))
    }
  }

  /// Makes one change of any sort.
  private static func change(
    _ standard: inout Standard, changesMeasures: Bool, _ random: inout SplitMix64
  ) {
    let ids = standard.indicators.map(\.id)
    let id = random.pick(ids)
    switch random.below(changesMeasures ? 12 : 10) {
    case 0, 1:
      standard.update(id) { indicator in
        indicator.award = .same(award(indicator.points, &random))
      }
    case 2:
      standard.update(id) { indicator in
        indicator.points = Points(hundredths: random.number(100...4_000))
        indicator.award = .same(award(indicator.points, &random))
      }
    case 3:
      standard.update(id) { $0.requires = requirement(&random) }
    case 4:
      standard.update(id) { indicator in
        indicator.measure = "m\(random.below(figures))"
      }
    case 5: standard.add("i\(ids.count + 10)", &random)
    case 6: if ids.count > 3 { standard.remove(id) }
    case 7, 8:
      guard !standard.grades.isEmpty else { return }
      let grade = random.below(standard.grades.count)
      standard.grades[grade].cut.hundredths += random.number(-300...300)
      standard.grades[grade].cut.hundredths = max(1, standard.grades[grade].cut.hundredths)
    case 9:
      guard !standard.grades.isEmpty else { return }
      let grade = random.below(standard.grades.count)
      if random.chance(300) {
        standard.grades.remove(at: grade)
      } else {
        standard.grades[grade].requires = random.chance(500) ? [] : [condition(&random)]
      }
    default:
      standard.measures["m\(random.below(figures))"] = measure(random.below(figures))
    }
  }

  static func requirement(_ random: inout SplitMix64) -> [MeasureCondition] {
    guard random.chance(600) else { return [] }
    return [
      MeasureCondition(
        measure: "m\(random.below(figures))", atLeast: random.number(1...6), atMost: nil)
    ]
  }
}

extension Standard {
  /// Adds an indicator, or one for each kind of community.
  fileprivate mutating func add(_ id: String, _ random: inout SplitMix64) {
    let points = Points(hundredths: random.number(100...4_000))
    let tier = random.pick(["base", "featured"])
    let splits = random.chance(250)
    let parts: [(String, [String]?)] =
      splits ? [("u", ["urban"]), ("r", ["rural"])] : [("", nil)]
    for (suffix, kinds) in parts {
      let indicator = Indicator(
        id: id + suffix, labels: Labels(zh: "i", en: "i"), tier: tier, points: points,
        measure: "m\(random.below(SmallReform.figures))",
        award: .same(SmallReform.award(points, &random)),
        requires: random.chance(300) ? SmallReform.requirement(&random) : [], appliesTo: kinds,
        stage: nil, principles: [],
        sources: Indicator.Sources(rule: .proposed, threshold: .proposed, points: .proposed))
      categories[random.below(2)].elements[random.below(2)].indicators.append(indicator)
    }
  }

  /// Changes an indicator, and the points of its twin with it.
  fileprivate mutating func update(_ id: String, _ change: (inout Indicator) -> Void) {
    var points: Points?
    forEachIndicator { indicator in
      guard indicator.id == id else { return }
      change(&indicator)
      if indicator.appliesTo != nil { points = indicator.points }
    }
    guard let points else { return }
    forEachIndicator { indicator in
      guard indicator.id.dropLast() == id.dropLast(), indicator.id != id,
        indicator.appliesTo != nil
      else { return }
      indicator.points = points
      indicator.award = .same(.ramp(from: 0, to: 5))
    }
  }

  fileprivate mutating func remove(_ id: String) {
    let isTwin = indicators.contains { $0.id == id && $0.appliesTo != nil }
    for c in categories.indices {
      for e in categories[c].elements.indices {
        categories[c].elements[e].indicators.removeAll {
          $0.id == id || (isTwin && $0.appliesTo != nil && $0.id.dropLast() == id.dropLast())
        }
      }
    }
  }

  mutating func forEachIndicator(_ body: (inout Indicator) -> Void) {
    for c in categories.indices {
      for e in categories[c].elements.indices {
        for i in categories[c].elements[e].indicators.indices {
          body(&categories[c].elements[e].indicators[i])
        }
      }
    }
  }

  /// Makes what is declared fit what is there.
  mutating func settle() {
    let all = indicators
    declares = Declaration(
      categories: categories.count, elements: categories.flatMap(\.elements).count,
      indicators: all.count)
    for tier in tiers.indices {
      tiers[tier].points = all.filter { $0.tier == tiers[tier].id && $0.applies(to: "urban") }
        .reduce(.zero) { $0 + $1.points }
    }
  }
}

extension CompiledStandard {
  /// The quantities that figures give, in the order of the measures.
  fileprivate func quantities(_ figures: [Int?]) -> Quantities {
    program.measures.map { measure in
      guard case .figure(let figure) = measure.source else { return nil }
      return figures[figure]
    }
  }
}
