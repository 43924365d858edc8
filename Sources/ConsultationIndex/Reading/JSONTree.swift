/// A value that is to be written as JSON, with its members in the order in which they are given.
package enum JSONTree: Sendable {
  case null
  case boolean(Bool)
  /// A number by its exact decimal text.
  case number(String)
  case string(String)
  case array([JSONTree])
  case object([(key: String, value: JSONTree)])

  /// A whole number.
  package static func integer(_ value: Int) -> JSONTree { .number("\(value)") }

  /// Points in their shortest exact form, such as `612.5`.
  package static func points(_ points: Points) -> JSONTree { .number(points.shortest) }

  /// Everything that a value of a document holds.
  package init(_ value: JSONValue) {
    switch value.kind {
    case .null: self = .null
    case .boolean: self = .boolean(value.boolean ?? false)
    case .number: self = .number(value.numberText ?? "0")
    case .string: self = .string(value.string ?? "")
    case .array: self = .array(value.elements.map { JSONTree($0) })
    case .object: self = .object(value.members.map { ($0.key, JSONTree($0.value)) })
    }
  }
}

extension JSONTree: Equatable {
  /// Whether two values are written in the same way: the order of members counts, the text of
  /// numbers counts, and texts are compared by code points without Unicode normalisation.
  package static func == (a: JSONTree, b: JSONTree) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.number(let a), .number(let b)), (.string(let a), .string(let b)):
      a.utf8.elementsEqual(b.utf8)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)):
      a.elementsEqual(b) { $0.key.utf8.elementsEqual($1.key.utf8) && $0.value == $1.value }
    default: false
    }
  }
}
