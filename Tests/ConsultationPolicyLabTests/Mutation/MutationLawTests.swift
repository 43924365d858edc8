import ConsultationIndex
import Testing

@testable import ConsultationPolicyLab

@Suite("Mutation of a standard: laws")
struct MutationLawTests {
  private static func variant(_ mutant: Mutant, _ compiler: VariantCompiler) -> ScoringProgram? {
    let variant =
      switch mutant.edit {
      case .indicator(let index, let indicator): compiler.with(indicator, at: index)
      case .grade(let index, let grade): compiler.with(grade, at: index)
      case .measure(let name, let measure): compiler.with(measure, named: name)
      }
    if case .program(let program) = variant { return program }
    return nil
  }

  /// Whether two programs decide alike: outcomes and points, the grade and what holds one back.
  private static func areSame(
    _ a: ScoringProgram, _ b: ScoringProgram, _ quantities: Quantities, _ kind: Int
  ) -> Bool {
    let (x, y) = (a.score(quantities, kind: kind), b.score(quantities, kind: kind))
    return x.results == y.results && x.grade == y.grade && a.heldBackBy(x) == b.heldBackBy(y)
  }

  @Test(
    "what is said to score the same does, and of indicators nothing else does", arguments: 1...50)
  func equivalents(seed: Int) {
    var source = TinyStandard(seed: seed)
    let standard = source.next()
    let compiler = VariantCompiler(standard)
    let all = standard.allQuantities
    for result in standard.mutate(standard.run([])).results {
      guard let program = Self.variant(result.mutant, compiler) else {
        if case .refused = result.verdict { continue }
        Testing.Issue.record("refused, and yet it has a verdict")
        continue
      }
      let isSame = all.allSatisfy { quantities in
        standard.standard.kinds.indices.allSatisfy {
          Self.areSame(standard.program, program, quantities, $0)
        }
      }
      let what = "seed \(seed): \(result.mutant.path) \(String(describing: result.mutant.to))"
      switch result.verdict {
      case .equivalent: #expect(isSame, "\(what)")
      case .survived(let draft):
        if case .indicator = result.mutant.edit { #expect(!isSame, "\(what)") }
        guard let draft else { continue }
        let quantities = Proposer(standard).quantities(of: draft, draft.kinds[0])
        let sheet = program.score(quantities, kind: draft.kinds[0])
        #expect(
          sheet != standard.program.score(quantities, kind: draft.kinds[0]),
          "\(what): its draft does not tell it apart")
      default: Testing.Issue.record("no test, and yet \(what) has a killer")
      }
    }
  }

  @Test("with the drafts for survivors, those are noticed", arguments: 1...40)
  func drafts(seed: Int) throws {
    var source = TinyStandard(seed: seed)
    let standard = source.next()
    let before = standard.mutate(standard.run([]))
    #expect(before.killed == 0)
    let json = standard.proposal(for: before).json()
    let tests = try PolicyTestFile(json: json, name: "drafts.json", for: standard).tests
    let run = standard.run(tests)
    #expect(run.failures.map(\.test.name) == [], "seed \(seed)")
    let after = standard.mutate(run)
    let undrafted = before.results.count {
      if case .survived(nil) = $0.verdict { true } else { false }
    }
    #expect(after.survived <= undrafted, "seed \(seed)")
    #expect(after.equivalent <= before.equivalent)
  }

  @Test(
    "a single changed part compiles as the whole standard does, but for sums", arguments: 1...30)
  func variants(seed: Int) {
    var source = TinyStandard(seed: seed)
    let standard = source.next()
    let compiler = VariantCompiler(standard)
    let all = standard.allQuantities
    for mutant in Mutator(standard: standard.standard).mutants() {
      let codes: [String]
      var whole: CompiledStandard?
      do throws(InputErrors) {
        whole = try CompiledStandard(standard.standard.changed(by: mutant))
        codes = []
      } catch {
        codes = error.issues.map(\.code)
      }
      let isRefused = !codes.allSatisfy {
        $0 == "standard.tier-total" || $0 == "standard.award-top"
      }
      let program = Self.variant(mutant, compiler)
      // Where sums are wrong, the whole compiler stops before it looks for points in silence.
      if codes.isEmpty || isRefused {
        #expect((program == nil) == isRefused, "seed \(seed): \(mutant.path) \(codes)")
      }
      guard let whole, let program else { continue }
      for quantities in all {
        #expect(Self.areSame(whole.program, program, quantities, 0), "seed \(seed): \(mutant.path)")
      }
    }
  }
}

extension Standard {
  /// The standard with a mutant's part in its place.
  fileprivate func changed(by mutant: Mutant) -> Standard {
    var changed = self
    switch mutant.edit {
    case .measure(let name, let measure): changed.measures[name] = measure
    case .grade(let index, let grade): changed.grades[index] = grade
    case .indicator(let index, let indicator):
      changed.categories[0].elements[0].indicators[index] = indicator
    }
    return changed
  }
}
