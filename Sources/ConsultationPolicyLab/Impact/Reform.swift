import ConsultationIndex

/// A change from one standard to another, taken apart into its edits.
///
/// Any choice of edits gives a mixture of the two standards: none gives the old one, all give the
/// new one. A mixture is not checked as a document; its tiers may add up to something else.
public struct Reform: Sendable {
  /// The standard before the change.
  public let old: CompiledStandard
  /// The standard after the change.
  public let new: CompiledStandard
  /// The edits: measures first, then indicators in the order of the tree, then grades.
  public let edits: [PolicyEdit]

  /// The measures of both standards.
  package let measures: [ReformMeasure]
  /// The indicators of both standards, in the order of the new tree.
  package let indicators: [ReformIndicator]
  /// The tiers, categories and elements that a grade sets a floor on.
  let parts: [ReformPart]
  let ladder: ReformLadder

  /// Finds the edits between two standards.
  ///
  /// Wording and sources do not count: they change no points.
  ///
  /// - Complexity: O(*n*) for *n* indicators, measures and grades.
  public init(from old: CompiledStandard, to new: CompiledStandard) {
    var builder = ReformBuilder(old.program, new.program)
    parts = builder.parts
    measures = builder.makeMeasures()
    indicators = builder.makeIndicators()
    ladder = builder.makeLadder()
    edits = builder.edits
    self.old = old
    self.new = new
  }
}

/// A measure of either standard.
package struct ReformMeasure: Sendable {
  package let id: String
  /// The column in the table of the old standard.
  let old: Int?
  let new: Int?
  /// The edit that changes the quantity; nil where it is the same, or only one standard has it.
  let edit: Int?
}

/// An indicator of either standard, with the edits that can change what it brings.
package struct ReformIndicator: Sendable {
  package let id: String
  /// Its index in the old standard.
  package let old: Int?
  package let new: Int?
  /// The edit of points, award, measure and place.
  let award: Int?
  /// The edit of what it requires.
  let requires: Int?
  /// All edits on which its points depend, in rising order.
  package let edits: [Int]
  let before: Side?
  let after: Side?

  /// An indicator as one of the standards has it.
  struct Side: Sendable {
    let indicator: CompiledIndicator
    /// By index of ``Reform/measures``.
    let measure: Int
    let requires: [ReformCondition]
    /// By index of ``Reform/parts``: those that it adds to.
    let parts: [Int]
  }
}

/// A condition on a measure of either standard.
struct ReformCondition: Hashable, Sendable {
  let measure: Int
  let atLeast: Int?
  let atMost: Int?

  func holds(for quantity: Int?) -> Bool {
    guard let quantity else { return false }
    return quantity >= atLeast ?? 0 && quantity <= atMost ?? .max
  }
}

/// A tier, category or element that a grade sets a floor on.
struct ReformPart: Hashable, Sendable {
  let scope: GradeScope
  let id: String
}

/// The grades of both standards from the lowest to the highest.
struct ReformLadder: Sendable {
  struct Rung: Sendable {
    let id: String
    let before: Side?
    let after: Side?
    /// The edits of the cut and of the requirements; the same one for a grade that is new or gone.
    let cut: Int?
    let requires: Int?
  }

  struct Side: Sendable, Equatable {
    let cut: Int
    let conditions: [Condition]
  }

  enum Condition: Hashable, Sendable {
    case floor(part: Int, GradeCondition.Floor)
    case measure(ReformCondition)
  }

  let rungs: [Rung]
  /// The places of the grades of each standard among the rungs, from its lowest to its highest.
  let old: [Int]
  let new: [Int]
  /// The one edit of grades whose order changed; nil where the rungs are in the order of both.
  let whole: Int?
}
