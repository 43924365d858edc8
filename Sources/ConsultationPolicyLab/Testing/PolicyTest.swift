import ConsultationIndex

/// One case that a standard must decide as expected: evidence or quantities in, points and grade out.
///
/// How it is written is told in <doc:PolicyTestFormat>.
public struct PolicyTest: Sendable {
  /// What it says, unique in its file.
  public let name: String
  /// The file that it stands in, as it was named when it was read.
  public let file: String
  /// Whether it was drafted by the computer and no person has confirmed it yet.
  public let isProposed: Bool
  let document: JSONDocument
  /// Where in the file it stands.
  package let path: JSONPath
  /// The kinds of community it is run for, by index.
  package let kinds: [Int]
  /// The evidence, with the first of the kinds of community.
  package let dossier: Dossier
  /// The day from which it is looked at.
  package let asOf: CalendarDate
  /// Which evidence counts.
  package let basis: Basis
  /// The quantities that are given instead of measured.
  package let given: AssumedQuantities
  /// What must come of it, in the order of the file.
  package let expected: [Expected]

  /// Something expected, with its place in the file.
  package struct Expected: Sendable {
    /// What must come of it.
    package let expectation: Expectation
    /// Where it stands.
    package let path: JSONPath
  }
}

extension PolicyTest {
  /// Where in the file it stands.
  ///
  /// - Complexity: O(*n*) for *n* bytes before it.
  public var location: SourceLocation? { location(of: path) }

  /// Where in the file something stands.
  package func location(of path: JSONPath) -> SourceLocation? {
    var lines = LineIndex()
    return document.value(at: path).map { lines.location(of: $0.offset, in: document.bytes) }
  }
}

/// What a test expects, with names as indices of the standard it was read for.
package enum Expectation: Sendable, Hashable {
  case points(Part, Range)
  case outcome(Int, Outcome)
  case quantity(Int, Range?)
  /// The grade by index; nil for none.
  case grade(Int?)
  /// By grade: the ids of what fails, sorted.
  case heldBackBy([Int: [String]])
  case notice(code: String, record: String?)

  /// What has points.
  package enum Part: Sendable, Hashable {
    case indicator(Int)
    case element(Int)
    case category(Int)
    case tier(Int)
    case total
  }

  /// An exact number, or what lies between two, both included; points are in hundredths.
  package struct Range: Sendable, Hashable {
    /// The least that is expected; nil for no bound.
    package let atLeast: Int?
    /// The most that is expected; nil for no bound.
    package let atMost: Int?

    /// Bounds, both included.
    package init(_ atLeast: Int?, _ atMost: Int?) {
      self.atLeast = atLeast
      self.atMost = atMost
    }

    /// One number.
    package static func exactly(_ value: Int) -> Range { Range(value, value) }

    /// Whether a number is as expected.
    package func contains(_ value: Int) -> Bool {
      value >= atLeast ?? .min && value <= atMost ?? .max
    }

    /// Whether only one number will do.
    package var isExact: Bool { atLeast != nil && atLeast == atMost }
  }
}
