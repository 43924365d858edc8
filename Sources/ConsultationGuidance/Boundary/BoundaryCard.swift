import ConsultationIndex

/// How firmly a grade is held: what lies above and below, and which findings decide it (临界情况).
public struct BoundaryCard: Hashable, Sendable {
  /// What is counted.
  public let basis: Basis
  /// All points.
  public let total: Points
  /// The grade; nil where the community is not rated.
  public let grade: GradeID?
  /// The points above the cut of the grade that is held; nil where none is.
  public let margin: Points?
  /// The next better grade; nil where there is none.
  public let next: GradeID?
  /// The points that are missing to its cut; nil where there is no better grade.
  public let missing: Points?
  /// The conditions of the next grade that do not hold.
  public let failing: [FailedCondition]
  /// The findings without whose points the grade falls.
  public let losing: [Flip]
  /// The findings that bring a better grade once they have all their points.
  public let gaining: [Flip]

  /// What stands in the way of the next grade.
  public enum Block: String, Hashable, Sendable, CaseIterable {
    /// Points are missing, and nothing else.
    case points
    /// A requirement of the grade fails, and no points are missing.
    case requirements
    /// Points are missing, and a requirement fails as well.
    case both
    /// There is no better grade.
    case none
  }

  /// What stands in the way of the next grade.
  public var block: Block {
    guard let missing else { return .none }
    if failing.isEmpty { return .points }
    return missing > .zero ? .both : .requirements
  }

  /// One finding that alone changes the grade.
  public struct Flip: Hashable, Sendable {
    /// The indicator.
    public let indicator: String
    /// The points that are lost or gained.
    public let points: Points
    /// The grade that it leads to; nil for none.
    public let grade: GradeID?
  }
}

extension CompiledStandard {
  /// How firmly a dossier's grade is held on one basis; nil where it is not graded: a demonstration,
  /// or a kind of community that the standard does not know.
  ///
  /// - Parameters:
  ///   - dossier: The submission with its reviews.
  ///   - asOf: The day of the assessment.
  ///   - basis: Confirmed, or with all pending evidence accepted.
  /// - Complexity: O(*n* · *g*) for *n* indicators and *g* grades, besides that of an assessment.
  public func boundaryCard(
    of dossier: Dossier, asOf: CalendarDate, on basis: Basis
  ) -> BoundaryCard? {
    guard !dossier.submission.isDemonstration,
      let kind = program.kind(of: dossier.submission.community)
    else { return nil }
    let quantities = StandingMeter(self, dossier, asOf: asOf, on: basis).quantities
    return BoundaryReader(program, quantities, kind: kind).card(on: basis)
  }
}

/// Works out a card by grading the same findings with one of them changed.
package struct BoundaryReader {
  private let program: ScoringProgram
  private let quantities: Quantities
  private let kind: Int
  private let sheet: ScoreSheet

  package init(_ program: ScoringProgram, _ quantities: Quantities, kind: Int) {
    self.program = program
    self.quantities = quantities
    self.kind = kind
    sheet = program.score(quantities, kind: kind)
  }

  package func card(on basis: Basis) -> BoundaryCard {
    let held = sheet.grade
    let next = (held ?? -1) + 1
    let better = program.grades.indices.contains(next) ? program.grades[next] : nil
    return BoundaryCard(
      basis: basis, total: sheet.total, grade: id(of: held),
      margin: held.map { sheet.total - program.grades[$0].cut },
      next: better.map { GradeID(rawValue: $0.id) },
      missing: better.map { max(.zero, $0.cut - sheet.total) },
      failing: (better?.conditions ?? [])
        .filter { !program.holds($0, sheet, quantities, kind: kind) }.map(failed),
      losing: flips { result, _ in .zero - result.points },
      gaining: flips { result, maximum in maximum - result.points })
  }

  /// The findings that alone change the grade, the fewest points first.
  private func flips(_ change: (ScoreSheet.Result, Points) -> Points) -> [BoundaryCard.Flip] {
    var flips: [(flip: BoundaryCard.Flip, place: Int)] = []
    for (index, indicator) in program.indicators.enumerated() {
      let difference = change(sheet.results[index], indicator.maximum(for: kind))
      guard difference != .zero else { continue }
      var changed = sheet
      changed.elements[indicator.element] += difference
      changed.categories[indicator.category] += difference
      changed.tiers[indicator.tier] += difference
      changed.total += difference
      program.grade(&changed, quantities, kind: kind)
      guard changed.grade != sheet.grade else { continue }
      let size = Points(hundredths: abs(difference.hundredths))
      flips.append(
        (
          BoundaryCard.Flip(indicator: indicator.id, points: size, grade: id(of: changed.grade)),
          index
        ))
    }
    return flips.sorted { ($0.flip.points, $0.place) < ($1.flip.points, $1.place) }.map(\.flip)
  }

  private func id(of grade: Int?) -> GradeID? {
    grade.map { GradeID(rawValue: program.grades[$0].id) }
  }

  private func failed(_ condition: CompiledGrade.Condition) -> FailedCondition {
    program.failed(condition, sheet, quantities, kind: kind)
  }
}
