import ConsultationIndex

/// A test drafted from the standard itself: what it expects was computed by the engine, so a person
/// must say whether it is what was meant.
package struct ProposedTest: Sendable, Hashable {
  /// The kinds of community it is for, by index; all of them where a test need not name one.
  package var kinds: [Int]
  /// By measure; an inner nil says that there is no quantity.
  package var quantities: [Int: Int?] = [:]
  /// Evidence, where quantities cannot show it.
  package var records: [Record] = []
  /// Whether everything else that can bring points brings all of them.
  package var startsFull = false
  /// What the engine makes of it.
  package var expected: [Expectation]
  /// What it shows, for its name.
  package let purpose: Purpose

  /// What a draft is for.
  package enum Purpose: Sendable, Hashable {
    case item(CoverageItem.What)
    case indicator(Int, quantity: Int?)
    case grade(Int, total: Points)
    case measure(Int, quantity: Int?)
  }
}

/// Tests that cover what is missing, as a file to be looked through.
public struct PolicyTestProposal: Sendable {
  /// The drafts, in the order of what they are for.
  package let tests: [ProposedTest]
  /// What no draft was found for.
  package let left: [CoverageItem]
  let standard: CompiledStandard

  /// How many tests are drafted.
  public var count: Int { tests.count }

  /// These drafts and those of another proposal for the same standard, each once.
  public func adding(_ other: PolicyTestProposal) -> PolicyTestProposal {
    let own = Set(tests)
    return PolicyTestProposal(
      tests: tests + other.tests.filter { !own.contains($0) }, left: left + other.left,
      standard: standard)
  }
}
