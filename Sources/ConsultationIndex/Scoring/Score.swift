/// Points and grade on one basis, down to the finding of each indicator.
public struct Score: Hashable, Sendable {
  /// All points.
  public let total: Points
  /// The grade; nil where the community is not rated.
  public let grade: GradeID?
  /// The better grades whose cut is reached, from the lowest, with what stands in their way.
  public let heldBackBy: [HeldBack]
  /// Points by tier, in the standard's order.
  public let tiers: [PartScore]
  /// The categories with their elements and findings.
  public let categories: [CategoryScore]
  /// A further view: points by stage.
  public let stages: [PartScore]
  /// A further view: points by principle. Principles overlap and are not to be added.
  public let principles: [PartScore]

  /// The findings of all indicators, in the standard's order.
  public var findings: [Finding] {
    categories.flatMap { $0.elements.flatMap(\.indicators) }
  }

  /// The finding of one indicator.
  ///
  /// - Complexity: O(*n*) for *n* indicators.
  public func finding(of indicator: String) -> Finding? {
    findings.first { $0.id == indicator }
  }
}

/// A grade by its id, such as `3A`.
///
/// A raw value, so that other ladders of grades do not break the code that uses this one.
public struct GradeID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The id in the standard.
  public let rawValue: String

  /// Creates a grade from its id in the standard.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The id in the standard.
  public var description: String { rawValue }
}

/// A grade whose cut is reached and that is not given all the same.
public struct HeldBack: Hashable, Sendable {
  /// The grade.
  public let grade: GradeID
  /// Its conditions that do not hold.
  public let failing: [FailedCondition]
}

/// The points of a tier, stage or principle.
public struct PartScore: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// The points it has.
  public let points: Points
  /// The most it can have for this kind of community.
  public let maximum: Points
}

/// The points of a category with its elements.
public struct CategoryScore: Hashable, Sendable {
  /// The category.
  public let id: String
  /// The points it has.
  public let points: Points
  /// The most it can have for this kind of community.
  public let maximum: Points
  /// Its elements.
  public let elements: [ElementScore]
}

/// The points of an element with the findings of its indicators.
public struct ElementScore: Hashable, Sendable {
  /// The element.
  public let id: String
  /// The points it has.
  public let points: Points
  /// The most it can have for this kind of community.
  public let maximum: Points
  /// The findings of its indicators.
  public let indicators: [Finding]
}
