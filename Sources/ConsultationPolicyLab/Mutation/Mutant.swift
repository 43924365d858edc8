import ConsultationIndex

/// A standard with one number, word or rule changed: a slip that tests should notice.
package struct Mutant: Sendable {
  /// What kind of thing is changed.
  package let kind: Kind
  /// The place in the standard's JSON.
  package let path: JSONPath
  /// What stands there, and what stands there instead; nil where it is left out.
  package let from: JSONTree?
  package let to: JSONTree?
  let edit: Edit

  /// What kind of thing is changed.
  package enum Kind: String, Sendable, CaseIterable {
    case threshold, points, cap, requirement, cut, floor
    case token, flag, presence, number, days, steps, alternative, test
    case aggregate, rounding, whenEmpty, timing
  }

  /// The changed part of the standard.
  enum Edit: Sendable {
    case indicator(Int, Indicator)
    case grade(Int, Grade)
    case measure(String, Measure)
  }
}
