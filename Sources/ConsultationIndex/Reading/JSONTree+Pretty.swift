extension JSONTree {
  /// The value over several lines for people, ending with a line break.
  ///
  /// Two spaces a level; arrays and objects that are small and fit on a line stay on it.
  package func pretty() -> [UInt8] {
    var writer = JSONWriter()
    writer.pretty(self, indent: 0, column: 0)
    writer.raw(UInt8(ascii: "\n"))
    return writer.bytes
  }
}

/// How wide a line may be, in columns of a terminal.
private let lineWidth = 100
/// How many levels of arrays and objects a line may hold.
private let lineDepth = 3

extension JSONWriter {
  /// Writes a value that starts in some column of a line with some indent.
  fileprivate mutating func pretty(_ tree: JSONTree, indent: Int, column: Int) {
    // One column is kept for the comma after the value.
    var room = lineWidth - 1 - column
    if tree.fits(&room, depth: lineDepth) { return inline(tree) }
    switch tree {
    case .array(let elements):
      raw(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        newLine(indent + 2, isFirst: index == 0)
        pretty(element, indent: indent + 2, column: indent + 2)
      }
      newLine(indent, isFirst: true)
      raw(UInt8(ascii: "]"))
    case .object(let members):
      raw(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        newLine(indent + 2, isFirst: index == 0)
        string(member.key)
        raw(": ".utf8)
        let width = JSONTree.width(of: member.key, atMost: lineWidth) + 2
        pretty(member.value, indent: indent + 2, column: indent + 2 + width)
      }
      newLine(indent, isFirst: true)
      raw(UInt8(ascii: "}"))
    default: _ = scalar(tree)
    }
  }

  private mutating func newLine(_ indent: Int, isFirst: Bool) {
    if !isFirst { raw(UInt8(ascii: ",")) }
    raw(UInt8(ascii: "\n"))
    raw(repeatElement(UInt8(ascii: " "), count: indent))
  }

  /// Writes a value on the line.
  private mutating func inline(_ tree: JSONTree) {
    switch tree {
    case .array(let elements):
      raw(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { raw(", ".utf8) }
        inline(element)
      }
      raw(UInt8(ascii: "]"))
    case .object(let members):
      raw(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { raw(", ".utf8) }
        string(member.key)
        raw(": ".utf8)
        inline(member.value)
      }
      raw(UInt8(ascii: "}"))
    default: _ = scalar(tree)
    }
  }
}

extension JSONTree {
  /// Takes the value's width from the room on the line; false as soon as there is too little, so
  /// that a trial costs no more than a line.
  fileprivate func fits(_ room: inout Int, depth: Int) -> Bool {
    switch self {
    case .null: room -= 4
    case .boolean(let value): room -= value ? 4 : 5
    case .number(let text): room -= text.utf8.count
    case .string(let text): room -= Self.width(of: text, atMost: room)
    case .array(let elements):
      guard depth > 0 || elements.isEmpty else { return false }
      room -= max(2, 2 * elements.count)
      for element in elements {
        guard room >= 0, element.fits(&room, depth: depth - 1) else { return false }
      }
    case .object(let members):
      guard depth > 0 || members.isEmpty else { return false }
      room -= max(2, 4 * members.count)
      for member in members {
        guard room >= 0 else { return false }
        room -= Self.width(of: member.key, atMost: room)
        guard room >= 0, member.value.fits(&room, depth: depth - 1) else { return false }
      }
    }
    return room >= 0
  }

  /// The columns that a string takes with its quotes; somewhat more than the limit if it is longer.
  fileprivate static func width(of text: String, atMost limit: Int) -> Int {
    var width = 2
    for scalar in text.unicodeScalars {
      if width > limit { break }
      switch scalar.value {
      case 0x22, 0x5C, 0x08, 0x09, 0x0A, 0x0C, 0x0D: width += 2
      case 0..<0x20: width += 6
      // From the East Asian scripts on, nearly everything is two columns wide.
      case 0x2E80...: width += 2
      default: width += 1
      }
    }
    return width
  }
}
