import ConsultationIndex

/// Drafts tests for what is not covered, each checked to show what it is for.
struct Proposer {
  let standard: CompiledStandard
  let domain: PolicyDomain
  private let plan: CoveragePlan
  private let totals: TotalBuilder
  private var program: ScoringProgram { standard.program }

  init(_ standard: CompiledStandard) {
    self.standard = standard
    domain = PolicyDomain(standard.program)
    plan = CoveragePlan(domain)
    totals = TotalBuilder(domain)
  }

  /// What to change in the full quantities for a total.
  func changes(forTotal total: Int, kind: Int) -> [Int: Int?]? {
    totals.quantities(forTotal: total, kind: kind)
  }

  /// What to change in the full quantities for a condition of a grade to fail.
  func changes(forGrade grade: Int, condition place: Int, kind: Int) -> [Int: Int?]? {
    totals.quantities(forGrade: grade, condition: place, holds: false, kind: kind)
  }

  /// Drafts for items, those that are the same for several kinds of community as one.
  func propose(for items: [CoverageItem]) -> PolicyTestProposal {
    var tests: [ProposedTest] = []
    var left: [CoverageItem] = []
    var shown: Set<CoverageItem> = []
    var places: [ProposedTest: Int] = [:]
    for item in items where !shown.contains(item) {
      guard let draft = draft(for: item) else {
        left.append(item)
        continue
      }
      shown.formUnion(
        program.shown(by: draft.expected, quantities(of: draft, item.kind), kind: item.kind))
      var key = draft
      key.kinds = []
      if let place = places[key] {
        tests[place].kinds.append(item.kind)
      } else {
        places[key] = tests.count
        tests.append(draft)
      }
    }
    return PolicyTestProposal(tests: tests, left: left, standard: standard)
  }

  /// The quantities that a draft gives.
  func quantities(of draft: ProposedTest, _ kind: Int) -> Quantities {
    var quantities =
      draft.startsFull
      ? totals.fullQuantities : Quantities(repeating: nil, count: program.measures.count)
    for (measure, quantity) in draft.quantities { quantities[measure] = quantity }
    return quantities
  }

  /// A draft that shows an item; nil where none was found.
  private func draft(for item: CoverageItem) -> ProposedTest? {
    var draft: ProposedTest?
    switch item.what {
    case .quantity(let index, let quantity, _):
      draft = self.draft(index, quantity, [:], item)
    case .noEvidence(let index), .notApplicable(let index):
      draft = self.draft(index, nil, [:], item)
    case .requirement(let index, let place, let value, _):
      let indicator = program.indicators[index]
      guard let function = indicator.function(for: item.kind) else { return nil }
      let measure = indicator.requires[place].measure
      let own = measure == indicator.measure ? value : plan.quantityAtStake(of: indicator, function)
      draft = self.draft(index, own, [measure: value], item)
    case .cut(let grade, let total, _):
      draft = totals.quantities(forTotal: total, kind: item.kind).map {
        self.draft(ofTotal: $0, grade, item)
      }
    case .condition(let grade, let place, let holds):
      draft = totals.quantities(
        forGrade: grade, condition: place, holds: holds, kind: item.kind
      ).map { self.draft(ofTotal: $0, grade, item) }
    }
    guard let draft,
      program.shown(by: draft.expected, quantities(of: draft, item.kind), kind: item.kind)
        .contains(item)
    else { return nil }
    return draft
  }

  /// A case of one indicator with what it requires.
  func draft(
    _ index: Int, _ quantity: Int?, _ required: [Int: Int?], _ item: CoverageItem
  ) -> ProposedTest {
    draft(index, quantity, required, kind: item.kind, .item(item.what))
  }

  /// A case of one indicator: its quantity, what it requires at the least, and some of it otherwise.
  func draft(
    _ index: Int, _ quantity: Int?, _ required: [Int: Int?], kind: Int,
    _ purpose: ProposedTest.Purpose
  ) -> ProposedTest {
    let indicator = program.indicators[index]
    var quantities: [Int: Int?] = [:]
    let others = indicator.requires.filter {
      $0.measure != indicator.measure && !required.keys.contains($0.measure)
    }
    for (measure, value) in domain.satisfying(others) ?? [:] { quantities[measure] = value }
    for (measure, value) in required { quantities[measure] = .some(value) }
    if let quantity { quantities[indicator.measure] = .some(quantity) }
    var draft = ProposedTest(
      kinds: [kind], quantities: quantities, expected: [], purpose: purpose)
    let result = program.result(
      of: indicator, self.quantities(of: draft, kind), kind: kind)
    draft.expected = [
      .points(.indicator(index), .exactly(result.points.hundredths)),
      .outcome(index, result.outcome),
    ]
    return draft
  }

  /// A case of the whole standard.
  private func draft(
    ofTotal changes: [Int: Int?], _ grade: Int, _ item: CoverageItem
  ) -> ProposedTest {
    draft(ofTotal: changes, kind: item.kind, .item(item.what))
  }

  func draft(
    ofTotal changes: [Int: Int?], kind: Int, _ purpose: ProposedTest.Purpose
  ) -> ProposedTest {
    var draft = ProposedTest(
      kinds: [kind], quantities: changes, startsFull: true, expected: [], purpose: purpose)
    let sheet = program.score(quantities(of: draft, kind), kind: kind)
    draft.expected = [
      .points(.total, .exactly(sheet.total.hundredths)), .grade(sheet.grade),
      .heldBackBy(program.heldBackBy(sheet)),
    ]
    return draft
  }
}

extension CompiledStandard {
  /// Drafts tests for what a coverage lacks.
  ///
  /// - Complexity: O(*n* · *m*) for *n* missing items and *m* indicators.
  public func proposal(for coverage: PolicyCoverage) -> PolicyTestProposal {
    Proposer(self).propose(for: coverage.missing)
  }
}
