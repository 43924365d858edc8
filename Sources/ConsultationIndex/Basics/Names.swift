extension String {
  /// Order by UTF-8 bytes, which no locale and no version of Unicode changes.
  package func precedes(_ other: String) -> Bool {
    let (own, others) = (utf8Span.span, other.utf8Span.span)
    for place in 0..<min(own.count, others.count) where own[place] != others[place] {
      return own[place] < others[place]
    }
    return own.count < others.count
  }

  /// Whether a text is an identifier: 1 to 64 of `A-Z a-z 0-9 . _ -`, beginning with a letter or digit.
  package var isIdentifier: Bool {
    func isAlphanumeric(_ byte: UInt8) -> Bool { JSONText.isDigit(byte) || JSONText.isLetter(byte) }
    guard (1...64).contains(utf8.count), let first = utf8.first, isAlphanumeric(first) else {
      return false
    }
    return utf8.allSatisfy { isAlphanumeric($0) || "._-".utf8.contains($0) }
  }
}
