/// A place in the text of a document.
public struct SourceLocation: Hashable, Sendable {
  /// The number of bytes before the place.
  public let offset: Int
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// The text of the line around the place, without its line break, at most 100 characters.
  public let excerpt: String
  /// How many characters of ``excerpt`` stand before the place.
  public let caret: Int

  package init(offset: Int, line: Int, column: Int, excerpt: String, caret: Int) {
    self.offset = offset
    self.line = line
    self.column = column
    self.excerpt = excerpt
    self.caret = caret
  }
}
