import ConsultationIndex

/// One run over all mutants of a standard.
struct Mutation {
  private let standard: CompiledStandard
  private let tests: [Baseline]
  /// By indicator: the places of the tests that look at it, alone or in a sum.
  private let testsOfIndicator: [[Int]]
  private let compiler: VariantCompiler
  private let equivalence: MutantEquivalence
  private var search: RecordSearch
  private var program: ScoringProgram { standard.program }

  /// A passing test with what it measured and scored by the standard itself.
  private struct Baseline {
    let index: Int
    let prepared: PreparedTest
    /// In the order of the test's kinds of community.
    let sheets: [ScoreSheet]
    /// The measures that what it expects depends on.
    let measures: Set<Int>
    let seesGrade: Bool
  }

  init(_ standard: CompiledStandard, _ run: PolicyTestRun) {
    self.standard = standard
    let program = standard.program
    tests = run.results.enumerated().filter(\.element.passed).map { index, result in
      let prepared = PreparedTest(result.test, by: standard)
      return Baseline(
        index: index, prepared: prepared,
        sheets: result.test.kinds.map { program.score(prepared.quantities, kind: $0) },
        measures: program.measuresRead(by: result.test),
        seesGrade: result.test.expected.contains {
          switch $0.expectation {
          case .grade, .heldBackBy: true
          default: false
          }
        })
    }
    let looksAt = tests.map { program.indicatorsRead(by: $0.prepared.test) }
    testsOfIndicator = program.indicators.indices.map { index in
      looksAt.indices.filter { looksAt[$0].contains(index) }
    }
    compiler = VariantCompiler(standard)
    equivalence = MutantEquivalence(standard)
    search = RecordSearch(standard)
  }

  mutating func run() -> MutationRun {
    var results: [MutationRun.Result] = []
    for mutant in Mutator(standard: standard.standard).mutants() {
      results.append(MutationRun.Result(mutant: mutant, verdict: verdict(on: mutant)))
    }
    return MutationRun(results: results)
  }

  private mutating func verdict(on mutant: Mutant) -> MutationRun.Verdict {
    let variant =
      switch mutant.edit {
      case .indicator(let index, let indicator): compiler.with(indicator, at: index)
      case .grade(let index, let grade): compiler.with(grade, at: index)
      case .measure(let name, let measure): compiler.with(measure, named: name)
      }
    guard case .program(let changed) = variant else {
      if case .refused(let issues) = variant { return .refused(issues) }
      return .refused([])
    }
    switch mutant.edit {
    case .indicator(let index, _):
      if let killer = killer(ofIndicator: index, changed) { return .killed(by: killer) }
      switch equivalence.difference(ofIndicator: index, changed) {
      case nil: return .equivalent
      case let draft?: return .survived(draft)
      }
    case .grade(let index, _):
      if let killer = killer(ofGrades: changed) { return .killed(by: killer) }
      switch equivalence.difference(ofGrade: index, changed) {
      case .none: return .equivalent
      case .unknown: return .survived(nil)
      case .draft(let draft): return .survived(draft)
      }
    case .measure(let name, _):
      guard let index = program.measures.firstIndex(where: { $0.id == name }) else {
        return .survived(nil)
      }
      if let killer = killer(ofMeasure: index, changed) { return .killed(by: killer) }
      return .survived(search.difference(ofMeasure: index, changed))
    }
  }

  /// The first test that an indicator's change makes fail.
  private func killer(ofIndicator index: Int, _ changed: ScoringProgram) -> Int? {
    let indicator = changed.indicators[index]
    let changesMaximum = indicator.points != program.indicators[index].points
    for test in testsOfIndicator[index].map({ tests[$0] }) {
      let quantities = test.prepared.quantities
      for (place, kind) in test.prepared.test.kinds.enumerated() {
        let result = changed.result(of: indicator, quantities, kind: kind)
        // What a part can bring at most matters to floors that are shares of it.
        guard result != test.sheets[place].results[index] || changesMaximum && test.seesGrade
        else { continue }
        if fails(test, changed, quantities, kind) { return test.index }
      }
    }
    return nil
  }

  private func killer(ofGrades changed: ScoringProgram) -> Int? {
    for test in tests where test.seesGrade {
      for kind in test.prepared.test.kinds
      where fails(test, changed, test.prepared.quantities, kind) {
        return test.index
      }
    }
    return nil
  }

  private func killer(ofMeasure index: Int, _ changed: ScoringProgram) -> Int? {
    for test in tests where test.measures.contains(index) {
      let quantities = test.prepared.quantities(by: changed)
      if quantities == test.prepared.quantities { continue }
      for kind in test.prepared.test.kinds where fails(test, changed, quantities, kind) {
        return test.index
      }
    }
    return nil
  }

  private func fails(
    _ test: Baseline, _ changed: ScoringProgram, _ quantities: Quantities, _ kind: Int
  ) -> Bool {
    let sheet = changed.score(quantities, kind: kind)
    return !test.prepared.failures(changed, quantities, sheet, kind: kind, nil).isEmpty
  }
}

extension ScoringProgram {
  /// The measures on whose quantities it depends whether a test passes, where it measures them.
  fileprivate func measuresRead(by test: PolicyTest) -> Set<Int> {
    guard !test.given.isComplete else { return [] }
    var read: Set<Int> = []
    for expected in test.expected {
      switch expected.expectation {
      case .points(let part, _):
        for index in indicators.indices where adds(index, to: part) {
          read.formUnion(measuresRead(byIndicator: index))
        }
      case .outcome(let index, _): read.formUnion(measuresRead(byIndicator: index))
      case .quantity(let index, _): read.insert(index)
      case .grade, .heldBackBy: read.formUnion(measures.indices)
      case .notice: break
      }
    }
    for index in read { read.formUnion(measures[index].references) }
    for (index, value) in test.given.values where value != nil || read.contains(index) {
      read.remove(index)
    }
    return read
  }

  /// The indicators whose points or outcome decide whether a test passes.
  fileprivate func indicatorsRead(by test: PolicyTest) -> Set<Int> {
    var read: Set<Int> = []
    for expected in test.expected {
      switch expected.expectation {
      case .points(let part, _):
        for index in indicators.indices where adds(index, to: part) { read.insert(index) }
      case .outcome(let index, _): read.insert(index)
      case .grade, .heldBackBy: return Set(indicators.indices)
      case .quantity, .notice: break
      }
    }
    return read
  }

  private func measuresRead(byIndicator index: Int) -> [Int] {
    [indicators[index].measure] + indicators[index].requires.map(\.measure)
  }
}
