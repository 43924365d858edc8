import ConsultationIndex

/// A test whose evidence was read and measured once, to be scored by many standards that differ in
/// their awards, grades or single measures.
struct PreparedTest: Sendable {
  let test: PolicyTest
  /// By the standard that it was prepared by.
  let quantities: Quantities
  private let read: ReadDossier?
  private let needsNotices: Bool

  init(_ test: PolicyTest, by standard: CompiledStandard) {
    self.test = test
    let program = standard.program
    read =
      test.given.isComplete
      ? nil : ReadDossier(test.dossier, by: program, asOf: test.asOf)
    quantities = Self.quantities(test, read, by: program)
    needsNotices = test.expected.contains {
      if case .notice = $0.expectation { true } else { false }
    }
  }

  private static func quantities(
    _ test: PolicyTest, _ read: ReadDossier?, by program: ScoringProgram
  ) -> Quantities {
    var quantities =
      read?.quantities(by: program, on: test.basis)
      ?? Quantities(repeating: nil, count: program.measures.count)
    test.given.replace(in: &quantities)
    return quantities
  }

  /// The quantities by a program that measures otherwise.
  func quantities(by program: ScoringProgram) -> Quantities {
    Self.quantities(test, read, by: program)
  }

  /// Whether a measure is computed from evidence rather than given.
  func measures(_ index: Int) -> Bool { read != nil && test.given.values[index] == nil }

  func result(_ standard: CompiledStandard) -> PolicyTestResult {
    var failures: [PolicyTestFailure] = []
    for kind in test.kinds {
      let sheet = standard.program.score(quantities, kind: kind)
      let notices = needsNotices ? standard.assessment(of: test, kind: kind)?.0.notices ?? [] : []
      failures += self.failures(standard.program, quantities, sheet, kind: kind, notices)
    }
    return PolicyTestResult(test: test, failures: failures)
  }

  /// What is not as expected for one kind of community.
  ///
  /// - Parameter notices: Those of the assessment; nil where notices are not to be looked at.
  func failures(
    _ program: ScoringProgram, _ quantities: Quantities, _ sheet: ScoreSheet, kind: Int,
    _ notices: [Issue]?
  ) -> [PolicyTestFailure] {
    test.expected.compactMap { expected in
      actual(against: expected.expectation, program, quantities, sheet, notices).map {
        PolicyTestFailure(kind: kind, expected: expected, actual: $0)
      }
    }
  }

  /// What there is instead of what is expected; nil where it is as expected.
  private func actual(
    against expectation: Expectation, _ program: ScoringProgram, _ quantities: Quantities,
    _ sheet: ScoreSheet, _ notices: [Issue]?
  ) -> PolicyTestFailure.Actual? {
    switch expectation {
    case .points(let part, let range):
      let points = sheet.points(of: part)
      return range.contains(points.hundredths) ? nil : .points(points)
    case .outcome(let indicator, let outcome):
      let actual = sheet.results[indicator].outcome
      return actual == outcome ? nil : .outcome(actual)
    case .quantity(let measure, let range):
      let actual = quantities[measure]
      let isExpected = range.map { range in actual.map(range.contains) ?? false } ?? (actual == nil)
      return isExpected ? nil : .quantity(actual)
    case .grade(let grade):
      return sheet.grade == grade ? nil : .grade(sheet.grade)
    case .heldBackBy(let held):
      let actual = program.heldBackBy(sheet)
      return actual == held ? nil : .heldBackBy(actual)
    case .notice(let code, let record):
      guard let notices else { return nil }
      let isThere = notices.contains { $0.code == code && (record == nil || $0.record == record) }
      return isThere ? nil : .notices(Set(notices.map(\.code)).sorted())
    }
  }
}

extension ScoreSheet {
  /// The points of a part or of all.
  func points(of part: Expectation.Part) -> Points {
    switch part {
    case .indicator(let index): results[index].points
    case .element(let index): elements[index]
    case .category(let index): categories[index]
    case .tier(let index): tiers[index]
    case .total: total
    }
  }
}

extension ScoringProgram {
  /// By grade: the ids of the parts and measures whose conditions fail, sorted and each once.
  func heldBackBy(_ sheet: ScoreSheet) -> [Int: [String]] {
    Dictionary(
      sheet.heldBackBy.map { held in (held.grade, Set(held.failing.map(name)).sorted()) },
      uniquingKeysWith: { first, _ in first })
  }

  private func name(of condition: CompiledGrade.Condition) -> String {
    switch condition {
    case .measure(let condition): measures[condition.measure].id
    case .floor(.tier, let index, _): standard.tiers[index].id
    case .floor(.category, let index, _): standard.categories[index].id
    case .floor(.element, let index, _): elements[index].id
    }
  }
}
