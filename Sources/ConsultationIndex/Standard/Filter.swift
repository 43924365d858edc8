/// A condition on the fields of a record: every test holds, and one of `anyOf` where it is given.
package struct Filter: Hashable, Sendable {
  /// By field, in the order of the fields' names, so that the order of keys leaves no trace.
  package var tests: [FieldTest]
  package var anyOf: [Filter]

  package static let everything = Filter(tests: [], anyOf: [])

  package var isEverything: Bool { tests.isEmpty && anyOf.isEmpty }

  package struct FieldTest: Hashable, Sendable {
    package var field: String
    package var test: Test
  }

  package enum Test: Hashable, Sendable {
    case equals(Literal)
    case oneOf([Literal])
    case has(String)
    case hasAny([String])
    case hasAll([String])
    case present(Bool)
    case between(atLeast: Int?, atMost: Int?)
    /// Calendar days after another date, or before it.
    case days(Direction, DateReference, atLeast: Int?, atMost: Int?)
    case steps(procedure: String, atLeast: Int)
  }

  package enum Literal: Hashable, Sendable {
    case token(String)
    case integer(Int)
    case flag(Bool)
  }

  package enum Direction: String, Hashable, Sendable {
    case after = "daysAfter"
    case before = "daysBefore"
  }

  package enum DateReference: Hashable, Sendable {
    case field(String)
    case asOf

    package init(_ name: String) { self = name == "asOf" ? .asOf : .field(name) }

    package var name: String {
      switch self {
      case .field(let name): name
      case .asOf: "asOf"
      }
    }
  }
}
