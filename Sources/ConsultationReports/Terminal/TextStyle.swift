/// How text is set off on a terminal; plain where there is none.
package struct TextStyle: Sendable {
  package let usesColor: Bool
  /// The width of the lines in cells.
  package let width: Int

  package init(usesColor: Bool = false, width: Int = 80) {
    self.usesColor = usesColor
    self.width = width
  }

  package static let plain = TextStyle()

  /// The colours of the terminal's own palette, so that light and dark themes both work.
  package enum Emphasis: String, CaseIterable, Sendable {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  package func apply(_ emphasis: Emphasis, _ text: String) -> String {
    usesColor ? Self.start(emphasis) + text + Self.end : text
  }

  private static let end = "\u{1B}[0m"
  private static let sequences = [end] + Emphasis.allCases.map(start)

  private static func start(_ emphasis: Emphasis) -> String { "\u{1B}[\(emphasis.rawValue)m" }

  /// Lines as one text in which nothing but sequences of ``apply(_:_:)`` steers the terminal.
  ///
  /// The labels of a standard are input like any other; here all that is printed passes.
  package func text(of lines: [String]) -> String {
    lines.map { usesColor ? harmless($0) : $0.harmless }.joined(separator: "\n") + "\n"
  }

  /// A line without control characters other than the style's own.
  private func harmless(_ line: String) -> String {
    var result = ""
    var rest = line[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      result += rest[..<escape].harmless
      let tail = rest[escape...]
      let own = Self.sequences.first { tail.hasPrefix($0) }
      result += own ?? "\u{FFFD}"
      rest = tail.dropFirst(own?.count ?? 1)
    }
    return result + rest.harmless
  }
}
