import Foundation

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

extension Text {
  /// A name that communities or people are told apart by, in normal form C.
  func name(isID: Bool) throws -> Text {
    let scalars = Array(string.unicodeScalars)
    for scalar in scalars where scalar.isHidden {
      throw ReferenceRefusal("a name with a hidden character")
    }
    if let first = scalars.first, let last = scalars.last {
      guard !first.properties.isWhitespace, !last.properties.isWhitespace else {
        throw ReferenceRefusal("a name with a blank at an end")
      }
    }
    if isID, string.contains(where: { "/\\".contains($0) }) || [".", ".."].contains(string) {
      throw ReferenceRefusal("an id with a path")
    }
    return composed
  }

  /// The text in normal form C.
  var composed: Text { Text(string.precomposedStringWithCanonicalMapping) }
}

extension Unicode.Scalar {
  /// Whether nobody sees the character: of the categories Cc, Cf, Zl and Zp, or ignorable by default.
  fileprivate var isHidden: Bool {
    [.control, .format, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
      || properties.isDefaultIgnorableCodePoint
  }
}

extension Text: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { string = value }
}
