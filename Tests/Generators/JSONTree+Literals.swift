import ConsultationIndex

// Literals, so that tests read like the documents they are about.

extension JSONTree: ExpressibleByStringLiteral {
  /// A literal.
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONTree: ExpressibleByIntegerLiteral {
  /// A literal.
  package init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONTree: ExpressibleByFloatLiteral {
  /// A literal.
  package init(floatLiteral value: Double) { self = .number("\(value)") }
}

extension JSONTree: ExpressibleByBooleanLiteral {
  /// A literal.
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSONTree: ExpressibleByNilLiteral {
  /// A literal.
  package init(nilLiteral: ()) { self = .null }
}

extension JSONTree: ExpressibleByArrayLiteral {
  /// A literal.
  package init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
}

extension JSONTree: ExpressibleByDictionaryLiteral {
  /// A literal.
  package init(dictionaryLiteral elements: (String, JSONTree)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }
}
