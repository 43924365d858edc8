import ConsultationIndex

/// Whether the tests of a standard would notice a slip in it.
public struct MutationRun: Sendable {
  /// What became of every mutant, in the order of the document: measures, indicators, grades.
  package let results: [Result]

  /// A mutant and what became of it.
  package struct Result: Sendable {
    /// What was changed.
    package let mutant: Mutant
    /// What became of it.
    package let verdict: Verdict
  }

  /// What became of a mutant.
  package enum Verdict: Sendable {
    /// A test fails, by its place in the run.
    case killed(by: Int)
    /// No test fails; the draft, where one was found, would.
    case survived(ProposedTest?)
    /// It scores like the standard itself, whatever is handed in.
    case equivalent
    /// The compiler refuses it.
    case refused([Issue])
  }

  /// How many mutants some test notices.
  public var killed: Int { count { if case .killed = $0 { true } else { false } } }
  /// How many mutants no test notices.
  public var survived: Int { count { if case .survived = $0 { true } else { false } } }
  /// How many mutants score like the standard itself; they are not counted.
  public var equivalent: Int { count { if case .equivalent = $0 { true } else { false } } }
  /// How many mutants the compiler refuses; they are not counted.
  public var refused: Int { count { if case .refused = $0 { true } else { false } } }

  private func count(_ matches: (Verdict) -> Bool) -> Int { results.count { matches($0.verdict) } }

  /// Whether at least so many per cent of those that count are noticed; 99.9 % are not 100.
  public func reaches(percent: Int) -> Bool {
    killed * 100 >= percent * (killed + survived)
  }

  /// The drafts that would notice what no test does, each once.
  package var drafts: [ProposedTest] {
    var seen: Set<ProposedTest> = []
    return results.compactMap { result in
      guard case .survived(let draft?) = result.verdict, seen.insert(draft).inserted else {
        return nil
      }
      return draft
    }
  }
}

extension CompiledStandard {
  /// Changes one thing of the standard after the other and runs the tests of a run that passed.
  ///
  /// - Complexity: O(*n* · *m*) for *n* mutants and *m* tests, but tests that do not look at what is
  ///   changed are left out.
  public func mutate(_ run: PolicyTestRun) -> MutationRun {
    var mutation = Mutation(self, run)
    return mutation.run()
  }

  /// Drafts of tests for the mutants that survived, as a file to be looked through.
  public func proposal(for run: MutationRun) -> PolicyTestProposal {
    PolicyTestProposal(tests: run.drafts, left: [], standard: self)
  }
}
