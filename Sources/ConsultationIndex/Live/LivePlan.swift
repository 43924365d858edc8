/// What hangs on what in a standard, so that an update touches nothing else.
final class LivePlan: Sendable {
  let program: ScoringProgram
  /// The index of the community's kind.
  let kind: Int?
  /// Whether a grade is given; a demonstration has none.
  let isGraded: Bool
  let grades: [BulkProgram.Grade]
  /// By index of the standard's kinds of record: the measures over them.
  let measuresOfKind: [[Int]]
  let measuresOfFigure: [[Int]]
  let measuresOfRubric: [[Int]]
  /// By measure: whether it names others, so that these must be known first.
  let namesOthers: [Bool]
  /// By measure: those that name it.
  let dependents: [[Int]]
  /// By measure: the indicators that measure by it or require something of it.
  let indicators: [[Int]]
  let figureIndex: [String: Int]
  let rubricIndex: [String: Int]

  init(_ program: ScoringProgram, _ submission: Submission) {
    self.program = program
    kind = program.kind(of: submission.community)
    isGraded = !submission.isDemonstration
    grades = BulkProgram.grades(of: program, kind: kind)
    var ofKind = [[Int]](repeating: [], count: program.evidence.count)
    var ofFigure = [[Int]](repeating: [], count: program.standard.figures.count)
    var ofRubric = [[Int]](repeating: [], count: program.rubrics.count)
    var dependents = [[Int]](repeating: [], count: program.measures.count)
    for (index, measure) in program.measures.enumerated() {
      switch measure.source {
      case .records(let records): ofKind[records.kind].append(index)
      case .figure(let figure): ofFigure[figure].append(index)
      case .rating(let rubric): ofRubric[rubric].append(index)
      case .ratio: break
      }
      if let ratio = measure.ratio {
        for case .figure(let figure) in [ratio.first, ratio.second] {
          ofFigure[figure].append(index)
        }
      }
      for named in measure.references { dependents[named].append(index) }
    }
    var indicators = [[Int]](repeating: [], count: program.measures.count)
    for (index, indicator) in program.indicators.enumerated() {
      indicators[indicator.measure].append(index)
      for condition in indicator.requires { indicators[condition.measure].append(index) }
    }
    measuresOfKind = ofKind
    measuresOfFigure = ofFigure
    measuresOfRubric = ofRubric
    namesOthers = program.measures.map { !$0.references.isEmpty }
    self.dependents = dependents
    self.indicators = indicators
    figureIndex = NameTables.indices(program.standard.figures.map(\.id))
    rubricIndex = NameTables.indices(program.rubrics.map(\.id))
  }

  /// The index of the highest grade that is held.
  func grade(_ sheet: ScoreSheet, _ quantities: Quantities) -> Int? {
    grades.lastIndex { grade in
      sheet.total.hundredths >= grade.cut
        && grade.conditions.allSatisfy { holds($0, sheet, quantities) }
    }
  }

  func id(ofGrade index: Int?) -> GradeID? {
    isGraded ? index.map { GradeID(rawValue: program.grades[$0].id) } : nil
  }

  private func holds(
    _ condition: BulkProgram.Condition, _ sheet: ScoreSheet, _ quantities: Quantities
  ) -> Bool {
    switch condition {
    case .measure(let condition): condition.holds(for: quantities[condition.measure])
    case .floor(let scope, let index, let least):
      program.points(of: scope, index, sheet).hundredths >= least
    }
  }
}
