import Testing

@testable import ConsultationIndex

/// Law 7: the bulk engine and the explaining scorer agree to the hundredth.
@Suite("Bulk scoring over random standards")
struct BulkAgreementTests {
  @Test("it agrees with the assessment of every dossier", arguments: 0..<16)
  func agrees(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    let asOf = RandomDossier.asOf(seed: seed)
    for basis in Basis.allCases {
      var table: MeasureTable?
      var assessments: [Assessment] = []
      for number in 0..<12 {
        let tree = RandomDossier.tree(seed: seed * 1_000 + number, for: standard.standard)
        let dossier = try Dossier(json: tree.compact())
        // Demonstrations are never graded, and a table does not take them.
        if dossier.submission.isDemonstration { continue }
        var own =
          table
          ?? MeasureTable(for: standard, period: dossier.period, asOf: asOf, basis: basis)
        // A table is of one period; some dossiers are of another, as they may be by mistake.
        guard dossier.period == own.period else { continue }
        try own.append(dossier)
        table = own
        assessments.append(standard.assess(dossier, asOf: asOf))
      }
      let filled = try #require(table)
      let scores = try standard.score(filled, indicators: true)
      for (row, assessment) in assessments.enumerated() {
        let score = basis == .confirmed ? assessment.confirmed : assessment.provisional
        #expect(scores.total(at: row) == score.total, "seed \(seed), row \(row)")
        #expect(scores.grade(at: row) == score.grade, "seed \(seed), row \(row)")
        #expect(scores.tiers(at: row) == score.tiers.map(\.points), "seed \(seed), row \(row)")
        #expect(scores.categories(at: row) == score.categories.map(\.points), "seed \(seed)")
        #expect(
          scores.elements(at: row) == score.categories.flatMap { $0.elements.map(\.points) },
          "seed \(seed), row \(row)")
        #expect(
          scores.indicators(at: row) == score.findings.map(\.points), "seed \(seed), row \(row)")
      }
    }
  }

  @Test("standards of hundreds of grades are told apart by all of them")
  func hasManyGrades() throws {
    let grades: [JSONTree] = (1...300).map {
      ["id": .string("g-\($0)"), "zh": "级", "en": "Grade", "cut": .points(Points(hundredths: $0))]
    }
    let standard = try Bench.standard(
      measure: ["of": "case", "count": "records"], award: ["ramp": [0, 1_000]],
      ["grades": .array(grades)])
    var table = try MeasureTable.empty(for: standard)
    let measure = try #require(table.measures.firstIndex(of: "q"))
    for cases in 0..<400 {
      var quantities: Quantities = table.measures.map { _ in 0 }
      quantities[measure] = cases
      table.append(Community(id: "c-\(cases)", name: "", kind: "urban"), quantities)
    }
    let scores = try standard.score(table)
    for row in 0..<table.count {
      let expected = row == 0 ? nil : GradeID(rawValue: "g-\(min(row, 300))")
      #expect(scores.grade(at: row) == expected, "\(row) hundredths")
    }
  }

  @Test("standards of many points take wide lanes and agree as well")
  func takesWideLanes() throws {
    var standard = CompiledStandard.xindu.standard
    for tier in standard.tiers.indices {
      standard.tiers[tier].points = Points(hundredths: standard.tiers[tier].points.hundredths * 100)
    }
    standard.multiplyPoints(by: 100)
    let compiled = try CompiledStandard(standard)
    #expect(!compiled.fitsNarrowLanes)
    var table = try MeasureTable.empty(for: compiled)
    var random = SeededGenerator(state: 5)
    for row in 0..<100 {
      let quantities: Quantities = table.measures.map { _ in
        Bool.random(using: &random) ? Int.random(in: 0...12, using: &random) : 9_000
      }
      table.append(
        Community(id: "c\(row)", name: "", kind: row % 2 == 0 ? "urban" : "rural"), quantities)
    }
    let scores = try compiled.score(table)
    for row in 0..<table.count {
      let sheet = compiled.program.score(
        table.quantities(at: row), kind: compiled.program.kind(of: table.communities[row]))
      #expect(scores.total(at: row) == sheet.total && scores.elements(at: row) == sheet.elements)
    }
  }
}

extension Standard {
  /// The same standard with every number of points so many times as great.
  fileprivate mutating func multiplyPoints(by factor: Int) {
    func times(_ points: Points) -> Points { Points(hundredths: points.hundredths * factor) }
    func times(_ award: Award) -> Award {
      switch award {
      case .steps(let steps):
        .steps(steps.map { Award.Step(threshold: $0.threshold, points: times($0.points)) })
      case .perUnit(let points): .perUnit(times(points))
      case .lossPerUnit(let points): .lossPerUnit(times(points))
      case .atLeast, .atMost, .ramp: award
      }
    }
    for (c, category) in categories.enumerated() {
      for (e, element) in category.elements.enumerated() {
        for (i, indicator) in element.indicators.enumerated() {
          var changed = indicator
          changed.points = times(indicator.points)
          switch indicator.award {
          case .same(let award): changed.award = .same(times(award))
          case .byKind(let awards): changed.award = .byKind(awards.mapValues(times))
          }
          categories[c].elements[e].indicators[i] = changed
        }
      }
    }
  }
}
