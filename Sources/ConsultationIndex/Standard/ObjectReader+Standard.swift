extension ObjectReader {
  /// Reads `zh` and `en`, both required and not empty.
  mutating func labels(_ diagnostics: inout Diagnostics) -> Labels {
    Labels(zh: label("zh", &diagnostics), en: label("en", &diagnostics))
  }

  private mutating func label(_ key: String, _ diagnostics: inout Diagnostics) -> String {
    guard let text = string(key, &diagnostics) else { return "" }
    if text.isEmpty { diagnostics.report(.emptyLabel, ["key": key], at: path(key)) }
    return text
  }

  /// Reads `zh` and `en` where at least one of them is there.
  mutating func optionalLabels(_ diagnostics: inout Diagnostics) -> Labels? {
    value("zh") == nil && value("en") == nil ? nil : labels(&diagnostics)
  }

  /// Reads an array whose items are all of one form; absent is empty.
  package mutating func list<Item>(
    _ key: String, _ diagnostics: inout Diagnostics,
    _ read: (JSONValue, JSONPath, inout Diagnostics) -> Item?
  ) -> [Item] {
    array(key, &diagnostics).compactMap { read($0.0, $0.1, &diagnostics) }
  }

  /// Reads an array that must be there.
  mutating func requiredList<Item>(
    _ key: String, _ diagnostics: inout Diagnostics,
    _ read: (JSONValue, JSONPath, inout Diagnostics) -> Item?
  ) -> [Item] {
    required(key, &diagnostics) == nil ? [] : list(key, &diagnostics, read)
  }

  /// Reads an object whose members are all of one form; absent is empty.
  package mutating func map<Item>(
    _ key: String, _ diagnostics: inout Diagnostics,
    _ read: (JSONValue, JSONPath, inout Diagnostics) -> Item?
  ) -> [String: Item] {
    guard let value = value(key), ObjectReader(value, at: path(key), &diagnostics) != nil else {
      return [:]
    }
    var items: [String: Item] = [:]
    for member in value.members where member.value.kind != .null && items[member.key] == nil {
      items[member.key] = read(member.value, path(key).key(member.key), &diagnostics)
    }
    return items
  }

  /// Reads points: a number of at least 0 with at most two decimals.
  package mutating func points(_ key: String, _ diagnostics: inout Diagnostics) -> Points {
    Points(
      hundredths: integer(key, in: 0...Standard.maximumPoints.hundredths, scale: 2, &diagnostics)
        ?? 0)
  }
}

extension JSONValue {
  /// Reads a string, as an item of a list.
  static func string(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> String? {
    value.readString(at: path, &diagnostics)
  }
}

extension Standard {
  /// The most points that a standard may award, so that no product of points can overflow.
  package static let maximumPoints = Points(1_000_000)
  /// The greatest quantity, bound or count: 2³¹ − 1.
  package static let maximumQuantity = Int(Int32.max)
  /// The greatest `per`, `each`, number of reviewers or number of things declared.
  package static let maximumScale = 1_000_000
}
