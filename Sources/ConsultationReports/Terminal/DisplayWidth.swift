extension Character {
  /// How many cells of a terminal the character takes: 2 for Chinese characters and full-width
  /// forms (East Asian Wide and Fullwidth of Unicode Standard Annex 11), 0 for marks, else 1.
  package var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension StringProtocol {
  /// How many cells of a terminal the text takes.
  package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// The text in exactly so many cells: padded with spaces, or cut with an ellipsis.
  package func fitted(to width: Int, alignedRight: Bool = false) -> String {
    let own = displayWidth
    if own <= width {
      let space = String(repeating: " ", count: width - own)
      return alignedRight ? space + self : self + space
    }
    var result = ""
    var used = 0
    for character in self {
      guard used + character.displayWidth <= width - 1 else { break }
      result.append(character)
      used += character.displayWidth
    }
    return result + "…" + String(repeating: " ", count: Swift.max(0, width - used - 1))
  }

  /// The text, cut with an ellipsis where it takes more cells.
  package func truncated(to width: Int) -> String {
    displayWidth <= width ? String(self) : fitted(to: width)
  }

  /// The text in lines of at most so many cells, broken at spaces or between Chinese characters.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in breakable {
      let own = piece.displayWidth
      if used + own > width, !line.isEmpty {
        while line.last == " " { line.removeLast() }
        lines.append(line)
        line = ""
        used = 0
      }
      // A space at a break says nothing.
      if line.isEmpty && piece == " " && !lines.isEmpty { continue }
      line += piece
      used += own
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// The pieces between which a line may break: words, spaces, single wide characters. A closing
  /// mark stays with what it closes.
  private var breakable: [String] {
    var pieces: [String] = []
    var word = ""
    for character in self {
      if character == " " {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        pieces.append(" ")
      } else if "，。；：、！？）》”』」,;:)".contains(character) {
        if word.isEmpty, let last = pieces.popLast() { word = last }
        word.append(character)
        pieces.append(word)
        word = ""
      } else if character.displayWidth == 2 {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        pieces.append(String(character))
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { pieces.append(word) }
    return pieces
  }

  /// The text without control characters, which could otherwise steer the terminal.
  package var harmless: String {
    String(
      unicodeScalars.map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
        default: Character(scalar)
        }
      })
  }
}
