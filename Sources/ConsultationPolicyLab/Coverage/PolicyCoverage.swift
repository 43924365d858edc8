import ConsultationIndex

/// What the tests of a standard show of it, in terms of policy: thresholds, requirements and cuts.
public struct PolicyCoverage: Sendable {
  /// Everything that can be shown, with the tests that show it, by their place in the run.
  package let entries: [Entry]
  /// What no test can show, and why.
  package let excluded: [(item: CoverageItem, reason: CoverageExclusion)]

  /// An item with the tests that show it.
  package struct Entry: Sendable {
    /// What can be shown.
    package let item: CoverageItem
    /// The places of the tests in the run.
    package let tests: [Int]
  }

  /// How many items some passing test shows.
  public var covered: Int { entries.count { !$0.tests.isEmpty } }
  /// How many items there are, without those that no test can show.
  public var count: Int { entries.count }
  /// What no test shows yet.
  package var missing: [CoverageItem] { entries.filter { $0.tests.isEmpty }.map(\.item) }

  /// Whether at least so many per cent are covered; 99.9 % are not 100.
  public func reaches(percent: Int) -> Bool { covered * 100 >= percent * count }
}

extension CompiledStandard {
  /// What the passing tests of a run cover.
  ///
  /// - Complexity: O(*n* · *m*) for *n* tests with *m* expectations, besides measuring their evidence.
  public func coverage(of run: PolicyTestRun) -> PolicyCoverage {
    let plan = CoveragePlan(PolicyDomain(program))
    var tests: [CoverageItem: [Int]] = [:]
    for (index, result) in run.results.enumerated() where result.passed {
      let prepared = PreparedTest(result.test, by: self)
      for kind in result.test.kinds {
        let shown = program.shown(
          by: result.test.expected.map(\.expectation), prepared.quantities, kind: kind)
        for item in shown { tests[item, default: []].append(index) }
      }
    }
    return PolicyCoverage(
      entries: plan.items.map { PolicyCoverage.Entry(item: $0, tests: tests[$0] ?? []) },
      excluded: plan.excluded)
  }
}

extension ScoringProgram {
  /// The items that a case shows, by the names of what it expects.
  ///
  /// An indicator is shown by expecting its own points or outcome: a sum can be right by accident.
  func shown(
    by expectations: [Expectation], _ quantities: Quantities, kind: Int
  ) -> Set<CoverageItem> {
    var shown: Set<CoverageItem> = []
    let sheet = score(quantities, kind: kind)
    var seesGrade = false
    for expectation in expectations {
      switch expectation {
      case .points(.indicator(let index), _), .outcome(let index, _):
        for what in self.shown(of: index, quantities, sheet, kind: kind) {
          shown.insert(CoverageItem(kind: kind, what: what))
        }
      case .grade, .heldBackBy: seesGrade = true
      default: break
      }
    }
    guard seesGrade else { return shown }
    for (index, grade) in grades.enumerated() {
      let isReached = sheet.total >= grade.cut
      shown.insert(
        CoverageItem(
          kind: kind,
          what: .cut(grade: index, total: sheet.total.hundredths, isReached: isReached)))
      for (place, condition) in grade.conditions.enumerated() where isReached {
        let holds = holds(condition, sheet, quantities, kind: kind)
        shown.insert(
          CoverageItem(kind: kind, what: .condition(grade: index, index: place, holds: holds)))
      }
    }
    return shown
  }

  private func shown(
    of index: Int, _ quantities: Quantities, _ sheet: ScoreSheet, kind: Int
  ) -> [CoverageItem.What] {
    let indicator = indicators[index]
    guard let function = indicator.function(for: kind) else {
      return [.notApplicable(indicator: index)]
    }
    guard let quantity = quantities[indicator.measure] else {
      return [.noEvidence(indicator: index)]
    }
    let failing = indicator.requires.indices.filter {
      let condition = indicator.requires[$0]
      return !condition.holds(for: quantities[condition.measure])
    }
    var shown: [CoverageItem.What] = []
    if failing.isEmpty {
      shown += function.landmarks.filter { $0.quantity == quantity }
        .map { .quantity(indicator: index, quantity, $0.role) }
    }
    guard function.points(quantity) > .zero, failing.count <= 1 else { return shown }
    for (place, condition) in indicator.requires.enumerated() {
      guard let value = quantities[condition.measure] else { continue }
      let holds = failing.isEmpty
      if holds || failing == [place] {
        shown.append(
          .requirement(indicator: index, index: place, quantity: value, holds: holds))
      }
    }
    return shown
  }
}
