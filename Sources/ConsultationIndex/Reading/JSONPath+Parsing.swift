extension JSONPath {
  /// Reads a path as ``description`` writes it, with or without the leading `$`.
  package init?(parsing text: String) {
    var steps: [Step] = []
    var rest = text.hasPrefix("$") ? text.dropFirst() : text[...]
    while let first = rest.first {
      if first == "[" {
        guard let (step, length) = Self.bracketed(rest) else { return nil }
        steps.append(step)
        rest = rest.dropFirst(length)
      } else {
        if first == "." { rest = rest.dropFirst() }
        let name = rest.prefix { $0 != "." && $0 != "[" }
        guard !name.isEmpty else { return nil }
        steps.append(.key(String(name)))
        rest = rest.dropFirst(name.count)
      }
    }
    self.init(steps: steps)
  }

  /// An index or a quoted key in brackets, with the number of characters it takes.
  private static func bracketed(_ text: Substring) -> (step: Step, length: Int)? {
    let inner = text.dropFirst()
    if inner.first != "\"" {
      let digits = inner.prefix { $0 != "]" }
      return Int(digits).map { (.index($0), digits.count + 2) }
    }
    var end = inner.index(after: inner.startIndex)
    while end < inner.endIndex, inner[end] != "\"" {
      end =
        inner.index(end, offsetBy: inner[end] == "\\" ? 2 : 1, limitedBy: inner.endIndex)
        ?? inner.endIndex
    }
    guard end < inner.endIndex else { return nil }
    let literal = inner[...end]
    guard let key = (try? JSONDocument(Array(literal.utf8)))?.root.string else { return nil }
    return (.key(key), literal.count + 2)
  }

  /// The path that goes on where this one ends.
  package func appending(_ other: JSONPath) -> JSONPath {
    JSONPath(steps: steps + other.steps)
  }

  /// The key with which the path begins.
  package var firstKey: String? {
    if case .key(let name) = steps.first { name } else { nil }
  }

  /// The path without the leading `$`, for a place within a record.
  package var relative: String {
    let text = description.dropFirst()
    return String(text.first == "." ? text.dropFirst() : text)
  }
}
