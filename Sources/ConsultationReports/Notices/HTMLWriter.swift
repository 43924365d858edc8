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
    text += content.escapedForHTML + "</\(name)>\n"
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
}
