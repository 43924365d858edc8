/// What hangs on what in a standard, so that an update touches nothing else.
final class LivePlan: Sendable {
  let program: ScoringProgram
  /// The index of the community's kind.
  let kind: Int?
  /// Whether a grade is given; a demonstration has none.
  let isGraded: Bool
  let grades: [BulkProgram.Grade]
  /// By index, each with what hangs on it.
  let measures: [LiveMeasure]
  /// By index of the standard's kinds of record: what is taken from them.
  let countsOfKind: [[LiveCount]]
  let measuresOfFigure: [[Int]]
  let measuresOfRubric: [[Int]]
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
    countsOfKind = ofKind.map { indices in
      indices.compactMap { index in
        program.measures[index].records.map { LiveCount(index, $0) }
      }
    }
    measuresOfFigure = ofFigure
    measuresOfRubric = ofRubric
    measures = program.measures.indices.map { index in
      LiveMeasure(
        program.measures[index], dependents: dependents[index], indicators: indicators[index])
    }
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

/// A measure with what depends on it; an object, since a copy of a measure costs more than its use.
final class LiveMeasure: Sendable {
  let rule: QuantityRule
  /// How it counts; nil where it counts no records.
  let aggregate: CompiledMeasure.Aggregate?
  /// Whether it names other measures, which must be known first.
  let namesOthers: Bool
  /// The measures that name it.
  let dependents: [Int]
  /// The indicators that measure by it or require something of it.
  let indicators: [Int]

  init(_ measure: CompiledMeasure, dependents: [Int], indicators: [Int]) {
    rule = QuantityRule(measure)
    aggregate = measure.records?.aggregate
    self.dependents = dependents
    self.indicators = indicators
    namesOthers = !measure.references.isEmpty
  }
}

/// What a measure takes from the records of its kind.
final class LiveCount: Sendable {
  /// The index of the measure.
  let index: Int
  let records: CompiledMeasure.Records

  init(_ index: Int, _ records: CompiledMeasure.Records) {
    self.index = index
    self.records = records
  }
}
