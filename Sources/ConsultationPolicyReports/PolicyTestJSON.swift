import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// How the tests of a standard came out, as JSON.
package struct PolicyTestJSON {
  let standard: CompiledStandard

  /// Prepares the answers for one standard.
  package init(_ standard: CompiledStandard) { self.standard = standard }

  /// Counts, and every test with what failed.
  package func members(of run: PolicyTestRun) -> [(key: String, value: JSONTree)] {
    [
      ("standard", .string(standard.id)), ("version", .string(standard.version)),
      ("digest", .string(standard.digest.description)),
      ("tests", .integer(run.results.count)),
      ("failed", .integer(run.failures.count)), ("drafts", .integer(run.unconfirmed)),
      ("results", .array(run.results.map(tree))),
    ]
  }

  private func tree(_ result: PolicyTestResult) -> JSONTree {
    let test = result.test
    var members: [(key: String, value: JSONTree)] = [
      ("name", .string(test.name)), ("file", .string(test.file)),
      ("line", test.location.map { .integer($0.line) } ?? .null),
      ("passed", .boolean(result.passed)),
    ]
    if test.isProposed { members.append(("proposed", .boolean(true))) }
    if !result.passed {
      members.append(("failures", .array(result.failures.map { tree($0, test) })))
    }
    return .object(members)
  }

  private func tree(_ failure: PolicyTestFailure, _ test: PolicyTest) -> JSONTree {
    let path = failure.expected.path
    return .object([
      ("kind", .string(standard.standard.kinds[failure.kind].id)),
      ("path", .string(path.description)),
      ("line", test.location(of: path).map { .integer($0.line) } ?? .null),
      ("expected", standard.program.tree(of: failure.expected.expectation)),
      ("actual", actual(failure.actual)),
    ])
  }

  private func actual(_ actual: PolicyTestFailure.Actual) -> JSONTree {
    let program = standard.program
    switch actual {
    case .points(let points): return .points(points)
    case .outcome(let outcome): return .string(outcome.rawValue)
    case .quantity(let quantity): return quantity.map(JSONTree.integer) ?? .string("none")
    case .grade(let grade): return program.tree(ofGrade: grade)
    case .heldBackBy(let held): return program.tree(ofHeldBack: held)
    case .notices(let codes): return .array(codes.map(JSONTree.string))
    }
  }
}
