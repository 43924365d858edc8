import ConsultationIndex

/// How the tests of a standard came out.
public struct PolicyTestRun: Sendable {
  /// Every test with what failed, in the order in which they were given.
  public let results: [PolicyTestResult]

  /// The tests that failed.
  public var failures: [PolicyTestResult] { results.filter { !$0.passed } }

  /// How many passing tests are proposals that nobody has confirmed.
  public var unconfirmed: Int { results.count { $0.passed && $0.test.isProposed } }
}

/// How one test came out.
public struct PolicyTestResult: Sendable {
  /// The test.
  public let test: PolicyTest
  /// What is not as expected, by kind of community and in the order of the file.
  package let failures: [PolicyTestFailure]

  /// Whether everything is as expected for every kind of community that it is run for.
  public var passed: Bool { failures.isEmpty }
}

/// Something that is not as a test expects.
package struct PolicyTestFailure: Sendable {
  /// The kind of community, by index.
  package let kind: Int
  /// What was expected.
  package let expected: PolicyTest.Expected
  /// What there is instead.
  package let actual: Actual

  /// What there is instead.
  package enum Actual: Sendable, Hashable {
    case points(Points)
    case outcome(Outcome)
    case quantity(Int?)
    case grade(Int?)
    case heldBackBy([Int: [String]])
    case notices([String])
  }
}

extension CompiledStandard {
  /// Runs tests that were read for this standard.
  ///
  /// - Complexity: that of scoring each test's dossier once for each kind of community.
  public func run(_ tests: [PolicyTest]) -> PolicyTestRun {
    PolicyTestRun(results: tests.map { PreparedTest($0, by: self).result(self) })
  }

  /// The assessment of a test's case, for showing how it came about.
  package func assessment(of test: PolicyTest, kind: Int) -> (Assessment, Dossier)? {
    var submission = test.dossier.submission
    submission.community.kind = standard.kinds[kind].id
    guard let dossier = try? Dossier(submission, reviews: test.dossier.reviews) else { return nil }
    return (assess(dossier, asOf: test.asOf, given: test.given), dossier)
  }
}
