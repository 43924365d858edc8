/// A named quantity that the standard computes from a dossier: one integer, or none.
package struct Measure: Hashable, Sendable {
  package var labels: Labels?
  /// The kind of record, where records are measured.
  package var of: String?
  package var filter: Filter
  /// The date field that decides when a record counts, in place of the kind's own.
  package var on: String?
  package var value: Value
  package var roundsUp: Bool
  package var whenEmpty: WhenEmpty?
  /// What one more unit takes, in whatever the standard counts effort in; nil where it is not said.
  package var effort: Int?

  package enum Value: Hashable, Sendable {
    case records
    case distinct(String)
    case periods(Period.Unit, each: Int)
    case sum(Number)
    case largest(Number)
    case smallest(Number)
    case share(Filter)
    case ratio(Side, Side, per: Int, cap: Int?)
    case figure(String)
    case rating(String)
  }

  /// What a single record contributes.
  package enum Number: Hashable, Sendable {
    case field(String)
    case size(String)
    case steps(procedure: String, in: String)
  }

  /// One side of a ratio.
  package enum Side: Hashable, Sendable {
    case number(Number)
    case records
    case measure(String)
    case figure(String)
  }

  /// The value of an empty share or ratio, given a witness.
  package struct WhenEmpty: Hashable, Sendable {
    package var use: Int
    package var measure: String
    package var atLeast: Int
  }

  /// The parts that make a whole in a share: one hundredth of a per cent each.
  package static let wholeShare = 10_000

  /// The greatest effort that a unit may take.
  static let maximumEffort = 1_000_000

  /// Whether it counts the base of another measure, or adds up the second side of its ratio.
  package func isBase(of measure: Measure) -> Bool {
    guard of == measure.of, filter == measure.filter, on == measure.on else { return false }
    switch value {
    case .records: return true
    case .sum(let number):
      if case .ratio(_, let second, _, _) = measure.value { return second == .number(number) }
      return false
    default: return false
    }
  }
}
