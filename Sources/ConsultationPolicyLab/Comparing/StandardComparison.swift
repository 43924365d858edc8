import ConsultationIndex

/// What a change of a standard changes: in its text, in the points of each indicator, and in the
/// totals and grades that communities can get.
///
/// ```swift
/// let comparison = StandardComparison(from: old, to: new)
/// comparison.grade.relation  // .neverLower
/// ```
public struct StandardComparison: Sendable {
  package let old: CompiledStandard
  package let new: CompiledStandard
  /// Everything that is written differently, in the order of the new standard's tree.
  public let structure: [StructuralDifference]
  /// The indicators whose points differ for some quantities, in the order of the new standard.
  public let indicators: [IndicatorComparison]
  /// The measures whose definition changed, by their names in the new standard.
  public let changedMeasures: [String]
  /// The kinds of community that both standards know, for which points are compared.
  public let kinds: [String]
  /// What becomes of the total.
  public let total: Verdict
  /// What becomes of the grade.
  public let grade: Verdict

  /// Compares two standards.
  ///
  /// - Parameters:
  ///   - old: The standard as it was.
  ///   - new: The standard as it is to be.
  ///   - limits: How much to look at before a question is left open.
  public init(
    from old: CompiledStandard, to new: CompiledStandard,
    limits: ComparisonLimits = ComparisonLimits()
  ) {
    self.old = old
    self.new = new
    let structural = StructuralComparison(old.standard, new.standard)
    structure = structural.differences
    let space = QuantitySpace(old, new)
    changedMeasures = Self.changedMeasures(old, new, space)
    kinds = new.standard.kinds.map(\.id).filter(old.standard.kinds.map(\.id).contains)
    indicators = IndicatorComparison.all(
      old, new, space, kinds: kinds, pairs: structural.indicatorPairs, limit: limits.nodes)
    let decider = VerdictDecider(
      old: old, new: new, space: space, kinds: kinds, limits: limits)
    total = decider.total()
    grade = decider.grade()
  }

  /// Everything that has another id in a new standard, without the questions about points and grades.
  package static func renames(
    from old: CompiledStandard, to new: CompiledStandard
  ) -> [StructuralDifference] {
    StructuralComparison(old.standard, new.standard).differences.filter { $0.change == .renamed }
  }

  /// Whether the two standards are the same to the last letter.
  public var isIdentical: Bool { old.digest == new.digest }

  private static func changedMeasures(
    _ old: CompiledStandard, _ new: CompiledStandard, _ space: QuantitySpace
  ) -> [String] {
    let before = old.program.measures.map(\.id)
    return new.program.measures.enumerated().compactMap { index, measure in
      guard let place = before.firstIndex(of: measure.id),
        space.oldVariables[place] != space.newVariables[index]
      else { return nil }
      return measure.id
    }
  }
}

extension StandardComparison {
  /// What refutes an answer, by a name for its question: `total-lower`, `total-higher`,
  /// `grade-lower` and `grade-higher`.
  public var witnesses: [(question: String, witness: Witness)] {
    let answers = [
      ("total-lower", total.neverLower), ("total-higher", total.neverHigher),
      ("grade-lower", grade.neverLower), ("grade-higher", grade.neverHigher),
    ]
    return answers.compactMap { name, answer in answer.witness.map { (name, $0) } }
  }
}
