/// A text that is compared, sorted and hashed by its bytes of UTF-8, without Unicode normalisation.
struct Text: Sendable {
  var string: String

  init(_ string: String) { self.string = string }
}

extension Text: Hashable, Comparable {
  static func == (a: Text, b: Text) -> Bool {
    a.string.utf8.count == b.string.utf8.count && a.string.utf8.elementsEqual(b.string.utf8)
  }

  static func < (a: Text, b: Text) -> Bool {
    a.string.utf8.lexicographicallyPrecedes(b.string.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var string = string
    string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension Text: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { string = value }
}
