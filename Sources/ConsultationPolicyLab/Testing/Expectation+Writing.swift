import ConsultationIndex

extension ScoringProgram {
  /// What is expected, as a test writes it.
  package func tree(of expectation: Expectation) -> JSONTree {
    switch expectation {
    case .points(_, let range): return range.tree { .points(Points(hundredths: $0)) }
    case .outcome(_, let outcome): return .string(outcome.rawValue)
    case .quantity(_, let range): return range?.tree { .integer($0) } ?? .string("none")
    case .grade(let grade): return tree(ofGrade: grade)
    case .heldBackBy(let held): return tree(ofHeldBack: held)
    case .notice(let code, let record):
      guard let record else { return .string(code) }
      return .object([("code", .string(code)), ("record", .string(record))])
    }
  }

  /// A grade, as a test writes it.
  package func tree(ofGrade grade: Int?) -> JSONTree {
    .string(grade.map { grades[$0].id } ?? "unrated")
  }

  /// What holds grades back, as a test writes it.
  package func tree(ofHeldBack held: [Int: [String]]) -> JSONTree {
    .object(
      held.sorted { $0.key < $1.key }
        .map { (grades[$0.key].id, .array($0.value.map(JSONTree.string))) })
  }
}

extension Expectation.Range {
  /// The number, or its bounds.
  fileprivate func tree(_ write: (Int) -> JSONTree) -> JSONTree {
    if isExact, let atLeast { return write(atLeast) }
    let bounds = [("atLeast", atLeast), ("atMost", atMost)].compactMap { key, value in
      value.map { (key: key, value: write($0)) }
    }
    return .object(bounds)
  }
}
