/// Writes HTML; text and the values of attributes are always escaped, so that no name from the
/// input can become markup.
struct HTMLWriter {
  private(set) var text = ""

  /// Writes what is markup already; never anything from the input.
  mutating func raw(_ markup: String) { text += markup }

  mutating func element(
    _ name: String, _ attributes: [String: String] = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    text += "\n"
    content(&self)
    text += "</\(name)>\n"
  }

  mutating func leaf(_ name: String, _ content: String, _ attributes: [String: String] = [:]) {
    open(name, attributes)
    text += (name == "td" ? content.escapedWithWholeIdentifiers : content.escapedForHTML)
    text += "</\(name)>\n"
  }

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    text += "<" + name
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) {
      text += " \(key)=\"\(value.escapedForHTML)\""
    }
    text += ">"
  }
}

extension String {
  /// The text as content or as a quoted value of an attribute, without control characters.
  package var escapedForHTML: String {
    var result = ""
    for character in harmless.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// The text as content in which no line breaks inside an identifier such as `session-012`.
  var escapedWithWholeIdentifiers: String {
    var result = ""
    var word = ""
    func flush() {
      // Longer ones, such as digests, would not fit into a narrow column.
      let isIdentifier = word.contains("-") && word.count <= 20
      result += isIdentifier ? "<span class=\"id\">\(word)</span>" : word.escapedForHTML
      word = ""
    }
    for character in self {
      if character.isASCII, character.isLetter || character.isNumber || "-_.".contains(character) {
        word.append(character)
      } else {
        flush()
        result += String(character).escapedForHTML
      }
    }
    flush()
    return result
  }
}
