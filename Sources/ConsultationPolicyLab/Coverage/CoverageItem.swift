import ConsultationIndex

/// One thing that a test of a standard can show, for one kind of community.
package struct CoverageItem: Hashable, Sendable {
  /// The kind of community, by index.
  package let kind: Int
  /// What is shown.
  package let what: What

  /// What a test can show of an indicator or a grade.
  package enum What: Hashable, Sendable {
    /// What an indicator brings for exactly this quantity.
    case quantity(indicator: Int, Int, AwardFunction.Landmark.Role)
    case noEvidence(indicator: Int)
    case notApplicable(indicator: Int)
    /// A requirement holds or fails by exactly this quantity, and nothing else fails.
    case requirement(indicator: Int, index: Int, quantity: Int, holds: Bool)
    /// The total is the least that reaches a cut, or the greatest that does not.
    case cut(grade: Int, total: Int, isReached: Bool)
    /// The cut is reached, and a condition of the grade holds or fails.
    case condition(grade: Int, index: Int, holds: Bool)
  }
}

/// Why something cannot be shown by any test.
package enum CoverageExclusion: Hashable, Sendable {
  /// The measure never exceeds its bound.
  case beyondBound(Int)
  /// The measure always has a value.
  case alwaysThere
  /// The award brings nothing at that quantity, whether the requirement holds or not.
  case nothingAtStake
  /// Another requirement on the same measure rules it out.
  case ruledOut
  /// No total lies on that side.
  case noSuchTotal
  /// Whoever reaches the cut satisfies the condition.
  case impliedByCut
}
