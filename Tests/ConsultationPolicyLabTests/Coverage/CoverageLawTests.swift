import ConsultationIndex
import Testing

@testable import ConsultationPolicyLab

@Suite("Coverage of a standard by its tests: laws")
struct CoverageLawTests {
  /// What a test would have to expect to show all there is.
  private static func everything(_ program: ScoringProgram) -> [ConsultationPolicyLab.Expectation] {
    program.indicators.indices.map { .points(.indicator($0), .exactly(0)) } + [.grade(nil)]
  }

  @Test("what is left out is shown by no quantities at all", arguments: 1...30)
  func exclusions(seed: Int) {
    var source = TinyStandard(seed: seed)
    let standard = source.next()
    let program = standard.program
    let coverage = standard.coverage(of: standard.run([]))
    let expectations = Self.everything(program)
    let excluded = Set(coverage.excluded.map(\.item))
    #expect(excluded.isDisjoint(with: coverage.missing))
    for quantities in standard.allQuantities {
      for kind in program.standard.kinds.indices {
        let shown = program.shown(by: expectations, quantities, kind: kind)
        #expect(shown.isDisjoint(with: excluded), "seed \(seed): \(quantities)")
      }
    }
  }

  @Test("drafts pass as they are written and close the gaps they name", arguments: 1...30)
  func drafts(seed: Int) throws {
    var source = TinyStandard(seed: seed)
    let standard = source.next()
    let coverage = standard.coverage(of: standard.run([]))
    #expect(coverage.covered == 0)
    let proposal = standard.proposal(for: coverage)
    let json = proposal.json(in: .english)
    let tests = try PolicyTestFile(json: json, name: "drafts.json", for: standard).tests
    #expect(tests.allSatisfy { $0.isProposed })
    let run = standard.run(tests)
    #expect(run.failures.map(\.test.name) == [], "seed \(seed)")
    #expect(run.unconfirmed == tests.count)
    let after = standard.coverage(of: run)
    #expect(Set(after.missing).isSubset(of: proposal.left), "seed \(seed)")
    #expect(proposal.json(in: .english) == json)
  }

  @Test("an award with more values than can be gone through is taken to bring any points")
  func manyValues() throws {
    var model = SmallReform.standard(
      indicators: 1, award: .perUnit(Points(hundredths: 2)), cut: Points(hundredths: 6_001))
    model.figures[0].atMost = nil
    model.categories[0].elements[0].indicators[0].points = Points(10_000)
    model.settle()
    let standard = try CompiledStandard(model)
    let coverage = standard.coverage(of: standard.run([]))
    // In truth 60.02 is the least total that reaches 60.01.
    for (total, isReached) in [(6_000, false), (6_001, true)] {
      let what = CoverageItem.What.cut(grade: 0, total: total, isReached: isReached)
      #expect(coverage.missing.contains(CoverageItem(kind: 0, what: what)))
    }
  }

  @Test("the shares are compared in whole numbers")
  func gates() {
    let item = CoverageItem(kind: 0, what: .noEvidence(indicator: 0))
    func coverage(_ covered: Int, of count: Int) -> PolicyCoverage {
      PolicyCoverage(
        entries: (0..<count).map {
          PolicyCoverage.Entry(item: item, tests: $0 < covered ? [0] : [])
        },
        excluded: [])
    }
    #expect(!coverage(999, of: 1000).reaches(percent: 100))
    #expect(coverage(1000, of: 1000).reaches(percent: 100))
    #expect(!coverage(899, of: 1000).reaches(percent: 90))
    #expect(coverage(900, of: 1000).reaches(percent: 90))
  }
}
