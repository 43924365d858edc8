@testable import ConsultationIndex

// Literals, so that tests read like the documents they are about.

extension JSONTree: ExpressibleByStringLiteral {
  /// A literal.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONTree: ExpressibleByIntegerLiteral {
  /// A literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONTree: ExpressibleByFloatLiteral {
  /// A literal.
  public init(floatLiteral value: Double) { self = .number("\(value)") }
}

extension JSONTree: ExpressibleByBooleanLiteral {
  /// A literal.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSONTree: ExpressibleByNilLiteral {
  /// A literal.
  public init(nilLiteral: ()) { self = .null }
}

extension JSONTree: ExpressibleByArrayLiteral {
  /// A literal.
  public init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
}

extension JSONTree: ExpressibleByDictionaryLiteral {
  /// A literal.
  public init(dictionaryLiteral elements: (String, JSONTree)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }
}

extension JSONTree {
  /// The tree of a text that is known to be right.
  init(_ text: String) throws { self.init(try JSONDocument(Array(text.utf8)).root) }

  var members: [(key: String, value: JSONTree)] {
    if case .object(let members) = self { members } else { [] }
  }

  var elements: [JSONTree] { if case .array(let elements) = self { elements } else { [] } }

  subscript(key: String) -> JSONTree? { members.first { $0.key == key }?.value }

  /// The value with one place changed, or removed where the new value is nil.
  func setting(_ path: String, to value: JSONTree?) -> JSONTree {
    replacing((JSONPath(parsing: path)?.steps ?? [])[...], with: value) ?? .null
  }

  private func replacing(_ steps: ArraySlice<JSONPath.Step>, with value: JSONTree?) -> JSONTree? {
    guard let step = steps.first else { return value }
    let rest = steps.dropFirst()
    switch (step, self) {
    case (.key(let key), .object(var members)):
      let index = members.firstIndex { $0.key == key }
      let old = index.map { members[$0].value } ?? .object([])
      let new = old.replacing(rest, with: value)
      if let index {
        if let new { members[index].value = new } else { members.remove(at: index) }
      } else if let new {
        members.append((key, new))
      }
      return .object(members)
    case (.index(let index), .array(var elements)):
      if index == elements.count {
        if let value { elements.append(value) }
      } else if let new = elements[index].replacing(rest, with: value) {
        elements[index] = new
      } else {
        elements.remove(at: index)
      }
      return .array(elements)
    default: return self
    }
  }

  /// The value with the members of every object in another order, which means nothing.
  func withKeysShuffled(_ generator: inout SeededGenerator) -> JSONTree {
    switch self {
    case .array(let elements):
      var shuffled: [JSONTree] = []
      for element in elements { shuffled.append(element.withKeysShuffled(&generator)) }
      return .array(shuffled)
    case .object(let members):
      var shuffled: [(key: String, value: JSONTree)] = []
      for member in members {
        shuffled.append((member.key, member.value.withKeysShuffled(&generator)))
      }
      return .object(shuffled.shuffled(using: &generator))
    default: return self
    }
  }
}
