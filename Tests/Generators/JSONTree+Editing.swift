import ConsultationIndex

extension JSONTree {
  /// The tree of a text that is known to be right.
  package init(_ text: String) throws { self.init(try JSONDocument(Array(text.utf8)).root) }

  package var members: [(key: String, value: JSONTree)] {
    if case .object(let members) = self { members } else { [] }
  }

  package var elements: [JSONTree] { if case .array(let elements) = self { elements } else { [] } }

  package subscript(key: String) -> JSONTree? { members.first { $0.key == key }?.value }

  /// The value with one place changed, or removed where the new value is nil.
  package func setting(_ path: String, to value: JSONTree?) -> JSONTree {
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
  package func withKeysShuffled(_ generator: inout SeededGenerator) -> JSONTree {
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

extension JSONTree {
  /// A dossier with its records, the items of their lists, and all keys in another order.
  package func withDossierShuffled(_ chance: inout SeededGenerator) -> JSONTree {
    guard let submission = self["submission"], let records = submission["records"] else {
      return self
    }
    let shuffled = records.elements.map { $0.withListsShuffled(&chance) }
    return setting("submission.records", to: .array(shuffled.shuffled(using: &chance)))
      .withKeysShuffled(&chance)
  }

  /// A record with the items of its lists in another order.
  func withListsShuffled(_ chance: inout SeededGenerator) -> JSONTree {
    let fields = (self["fields"]?.members ?? []).map { field -> (String, JSONTree) in
      guard case .array(let items) = field.value else { return (field.key, field.value) }
      return (field.key, .array(items.shuffled(using: &chance)))
    }
    return setting("fields", to: .object(fields.map { (key: $0.0, value: $0.1) }))
  }
}
