extension JSONTree {
  /// An object without the members that are nil.
  package static func members(_ members: KeyValuePairs<String, JSONTree?>) -> JSONTree {
    .object(members.compactMap { key, value in value.map { (key: key, value: $0) } })
  }

  /// An object with its members in the order of their names.
  package static func map<Item>(_ items: [String: Item], _ write: (Item) -> JSONTree) -> JSONTree? {
    if items.isEmpty { return nil }
    return .object(
      items.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { (key: $0.key, value: write($0.value)) })
  }

  /// An array, or nothing where it is empty.
  package static func list<Item>(_ items: [Item], _ write: (Item) -> JSONTree) -> JSONTree? {
    items.isEmpty ? nil : .array(items.map(write))
  }

  /// An array of strings.
  package static func strings(_ items: [String]) -> JSONTree { .array(items.map(JSONTree.string)) }
}
