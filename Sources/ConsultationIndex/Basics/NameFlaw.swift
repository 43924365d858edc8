/// What makes a name unfit to tell communities or people apart by.
///
/// Names are compared in normal form C, as Swift compares strings. What that leaves are characters
/// that nobody sees, blanks that a table loses, and ids that lead out of a folder.
package struct NameFlaw: Sendable {
  package let template: MessageTemplate
  /// The character, and its name where there is one.
  package let parameters: [String: String]

  /// The first flaw of a name; nil where it is sound.
  ///
  /// - Parameter isID: Whether files are named after it.
  /// - Complexity: O(*n*) for *n* bytes; a name of ASCII is looked at byte by byte.
  package init?(_ name: String, isID: Bool) {
    if Self.isPlain(name) {
      guard isID, let step = Self.pathStep(in: name) else { return nil }
      self.init(.pathInName, step)
      return
    }
    let scalars = name.unicodeScalars
    if let hidden = scalars.first(where: \.isHidden) {
      self.init(.hiddenCharacter, hidden)
    } else if let first = scalars.first, first.isBlank {
      self.init(.blankAtEnd, first)
    } else if let last = scalars.last, last.isBlank {
      self.init(.blankAtEnd, last)
    } else if isID, let step = Self.pathStep(in: name) {
      self.init(.pathInName, step)
    } else {
      return nil
    }
  }

  private init(_ template: MessageTemplate, _ character: Unicode.Scalar) {
    self.template = template
    let code = JSONText.code(character.value)
    var parameters = ["character": code]
    parameters["character.en"] = character.properties.name.map { "\(code) \($0)" }
    self.parameters = parameters
  }

  /// Whether a name is printable ASCII without blanks at its ends.
  private static func isPlain(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && name.utf8.first != 0x20
      && name.utf8.last != 0x20
  }

  /// What in an id leads into another folder.
  private static func pathStep(in id: String) -> Unicode.Scalar? {
    if id == "." || id == ".." { return "." }
    return id.unicodeScalars.first { $0 == "/" || $0 == "\\" }
  }
}

extension Unicode.Scalar {
  /// Whether the character takes no room of its own, or steers what stands beside it.
  var isHidden: Bool {
    switch value {
    // Nearly all characters; the tables of Unicode are slow to ask.
    case 0x20...0x7E, 0x4E00...0x9FFF: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }
}
