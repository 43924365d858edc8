/// What the quantities of one community score: outcomes by indicator and the sums of their points.
package struct ScoreSheet: Sendable, Equatable {
  package struct Result: Sendable, Equatable {
    package var outcome: Outcome
    package var points: Points

    package init(outcome: Outcome, points: Points) {
      self.outcome = outcome
      self.points = points
    }
  }

  package var results: [Result] = []
  package var elements: [Points]
  package var categories: [Points]
  package var tiers: [Points]
  package var total = Points.zero
  /// The index of the grade that is held.
  package var grade: Int?
  /// The higher grades whose cut is reached, with the conditions that fail.
  package var heldBackBy: [(grade: Int, failing: [CompiledGrade.Condition])] = []

  package static func == (a: ScoreSheet, b: ScoreSheet) -> Bool {
    a.results == b.results && a.elements == b.elements && a.categories == b.categories
      && a.tiers == b.tiers && a.total == b.total && a.grade == b.grade
      && a.heldBackBy.map(\.grade) == b.heldBackBy.map(\.grade)
      && a.heldBackBy.map(\.failing) == b.heldBackBy.map(\.failing)
  }
}

extension ScoringProgram {
  /// Turns quantities into points and a grade.
  ///
  /// - Parameters:
  ///   - quantities: By index of measure.
  ///   - kind: The index of the kind of community; nil where the standard does not know it.
  package func score(_ quantities: Quantities, kind: Int?) -> ScoreSheet {
    var sheet = ScoreSheet(
      elements: Array(repeating: .zero, count: elements.count),
      categories: Array(repeating: .zero, count: standard.categories.count),
      tiers: Array(repeating: .zero, count: standard.tiers.count))
    sheet.results.reserveCapacity(indicators.count)
    for indicator in indicators {
      let result = result(of: indicator, quantities, kind: kind)
      sheet.results.append(result)
      sheet.elements[indicator.element] += result.points
      sheet.categories[indicator.category] += result.points
      sheet.tiers[indicator.tier] += result.points
      sheet.total += result.points
    }
    grade(&sheet, quantities, kind: kind)
    return sheet
  }

  /// The outcome and points of one indicator.
  package func result(
    of indicator: CompiledIndicator, _ quantities: Quantities, kind: Int?
  ) -> ScoreSheet.Result {
    guard let kind, let award = indicator.awards[kind] else {
      return ScoreSheet.Result(outcome: .notApplicable, points: .zero)
    }
    guard let quantity = quantities[indicator.measure] else {
      return ScoreSheet.Result(outcome: .noEvidence, points: .zero)
    }
    guard indicator.requires.allSatisfy({ $0.holds(for: quantities[$0.measure]) }) else {
      return ScoreSheet.Result(outcome: .gated, points: .zero)
    }
    let points = award.points(for: quantity, maximum: indicator.points)
    let outcome: Outcome =
      points == indicator.points ? .met : points > .zero ? .partlyMet : .unmet
    return ScoreSheet.Result(outcome: outcome, points: points)
  }

  /// Gives a sheet the grade that its points and the quantities earn.
  package func grade(_ sheet: inout ScoreSheet, _ quantities: Quantities, kind: Int?) {
    sheet.grade = nil
    sheet.heldBackBy = []
    for (index, grade) in grades.enumerated() where sheet.total >= grade.cut {
      let failing = grade.conditions.filter { !holds($0, sheet, quantities, kind: kind) }
      if failing.isEmpty {
        sheet.grade = index
        sheet.heldBackBy = []
      } else {
        sheet.heldBackBy.append((grade: index, failing: failing))
      }
    }
  }

  /// Whether a condition of a grade holds for what was scored.
  package func holds(
    _ condition: CompiledGrade.Condition, _ sheet: ScoreSheet, _ quantities: Quantities,
    kind: Int?
  ) -> Bool {
    switch condition {
    case .measure(let condition): condition.holds(for: quantities[condition.measure])
    case .floor(let scope, let index, let floor):
      floor.holds(
        points: points(of: scope, index, sheet), maximum: maximum(of: scope, index, kind: kind))
    }
  }

  /// The points of a tier, category or element.
  package func points(of scope: GradeScope, _ index: Int, _ sheet: ScoreSheet) -> Points {
    switch scope {
    case .tier: sheet.tiers[index]
    case .category: sheet.categories[index]
    case .element: sheet.elements[index]
    }
  }

  /// The most that a tier, category or element can bring for a kind of community.
  package func maximum(of scope: GradeScope, _ index: Int, kind: Int?) -> Points {
    indicators.reduce(into: .zero) { sum, indicator in
      let place =
        switch scope {
        case .tier: indicator.tier
        case .category: indicator.category
        case .element: indicator.element
        }
      if place == index { sum += indicator.maximum(for: kind) }
    }
  }
}
