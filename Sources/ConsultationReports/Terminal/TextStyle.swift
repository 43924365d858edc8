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
  package enum Emphasis: String, Sendable {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  package func apply(_ emphasis: Emphasis, _ text: String) -> String {
    usesColor ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
  }
}
