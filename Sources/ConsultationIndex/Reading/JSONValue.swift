/// A value in a document: a place, from which content is decoded on demand.
package struct JSONValue: Sendable {
  /// The kinds of values that JSON knows.
  package enum Kind: Sendable {
    case null, boolean, number, string, array, object
  }

  let document: JSONDocument
  let index: Int

  init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  /// What kind of value it is.
  package var kind: Kind { document.kind(of: index) }

  /// The offset of its first byte.
  package var offset: Int { Int(document.tape[index].start) }

  /// The text of a string, nil for other kinds.
  package var string: String? {
    guard kind == .string else { return nil }
    return JSONText.decoded(document.bytes, document.content(ofString: index))
  }

  /// The truth of a boolean, nil for other kinds.
  package var boolean: Bool? {
    switch document.bytes[offset] {
    case UInt8(ascii: "t"): true
    case UInt8(ascii: "f"): false
    default: nil
    }
  }

  /// The number times a power of ten, if that is an integer of 64 bits.
  ///
  /// Exact, and never by way of a binary fraction: `16.0` and `1.6e1` are 16, `12.5` at scale 2 is
  /// 1250, `0.125` at scale 2 is nil.
  package func integer(scale: Int = 0) -> Int? {
    if case .exact(let value) = scaled(by: scale) { value } else { nil }
  }

  /// The number times a power of ten, or why that is no integer; nil for other kinds.
  func scaled(by scale: Int) -> JSONDecimal.Integer? {
    guard kind == .number else { return nil }
    if scale == 0, let value = shortInteger { return .exact(value) }
    return JSONDecimal(document.bytes[offset..<end]).integer(scale: scale)
  }

  /// Nearly every number is a few digits, which need no arithmetic on decimals.
  private var shortInteger: Int? {
    let range = offset..<end
    guard range.count <= 18 else { return nil }
    let bytes = document.bytes
    let span = bytes.span
    var value = 0
    for place in range {
      guard JSONText.isDigit(span[place]) else { return nil }
      // Eighteen digits stay below 2⁶³.
      value = value &* 10 &+ Int(span[place] & 0x0F)
    }
    return value
  }

  /// A number as it is written, nil for other kinds.
  package var numberText: String? {
    guard kind == .number else { return nil }
    return String(decoding: document.bytes[offset..<end], as: UTF8.self)
  }

  /// The offset after a number or word.
  private var end: Int { Int(document.tape[index].link) }

  /// The elements of an array; none for other kinds.
  package var elements: JSONElements { JSONElements(self) }

  /// The members of an object in the order of the text; none for other kinds.
  package var members: JSONMembers { JSONMembers(self) }

  /// The first member of a name.
  package subscript(key: String) -> JSONValue? {
    for name in JSONMembers(self).names
    where document.key(name, isPlain: document.isPlain(string: name), means: key) {
      return JSONValue(document: document, index: name + 1)
    }
    return nil
  }

  /// The number of elements or members.
  ///
  /// - Complexity: Linear in that number.
  package var count: Int {
    kind == .object ? members.names.reduce(0) { count, _ in count + 1 } : elements.count
  }
}

/// The elements of an array.
package struct JSONElements: Sequence, Sendable {
  private let document: JSONDocument
  private let start: Int
  private let end: Int

  init(_ value: JSONValue) {
    document = value.document
    start = value.index + 1
    end = value.kind == .array ? document.index(after: value.index) : start
  }

  package struct Iterator: IteratorProtocol {
    fileprivate let document: JSONDocument
    fileprivate var index: Int
    fileprivate let end: Int

    package mutating func next() -> JSONValue? {
      guard index < end else { return nil }
      defer { index = document.index(after: index) }
      return JSONValue(document: document, index: index)
    }
  }

  package func makeIterator() -> Iterator { Iterator(document: document, index: start, end: end) }

  /// The number of elements.
  package var count: Int { reduce(0) { count, _ in count + 1 } }

  /// Whether there are none.
  package var isEmpty: Bool { start == end }
}

/// A key and its value.
package struct JSONMember: Sendable {
  /// The key with its escapes decoded.
  package let key: String
  /// The offset of the key's opening quote.
  package let keyOffset: Int
  /// The value.
  package let value: JSONValue
}

/// The members of an object.
package struct JSONMembers: Sequence, Sendable {
  /// The indices of the keys on the tape; each value follows its key.
  let names: Names

  init(_ value: JSONValue) {
    let start = value.index + 1
    names = Names(
      document: value.document, index: start,
      end: value.kind == .object ? value.document.index(after: value.index) : start)
  }

  struct Names: Sequence, IteratorProtocol, Sendable {
    let document: JSONDocument
    var index: Int
    let end: Int

    mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = document.index(after: index + 1) }
      return index
    }
  }

  package struct Iterator: IteratorProtocol {
    fileprivate var names: Names

    package mutating func next() -> JSONMember? {
      guard let name = names.next() else { return nil }
      let document = names.document
      return JSONMember(
        key: JSONText.decoded(document.bytes, document.content(ofString: name)),
        keyOffset: Int(document.tape[name].start),
        value: JSONValue(document: document, index: name + 1))
    }
  }

  package func makeIterator() -> Iterator { Iterator(names: names) }

  /// Whether there are none.
  package var isEmpty: Bool { names.index == names.end }
}
