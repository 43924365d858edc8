/// The way from the root of a document to a value, such as `$.records[3].fields.channel`.
package struct JSONPath: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  package let steps: [Step]

  /// The path of some steps from the root.
  package init(steps: [Step]) { self.steps = steps }

  /// The document itself.
  package static let root = JSONPath(steps: [])

  /// The path to a member of the object here.
  package func key(_ name: String) -> JSONPath { JSONPath(steps: steps + [.key(name)]) }

  /// The path to an element of the array here.
  package func index(_ i: Int) -> JSONPath { JSONPath(steps: steps + [.index(i)]) }
}

extension JSONPath: CustomStringConvertible {
  /// The path as it is shown to people; unusual keys stand in brackets, escaped as in JSON.
  package var description: String {
    var text = "$"
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let name) where Self.isPlain(name): text += "." + name
      case .key(let name):
        text += "[" + String(decoding: JSONTree.string(name).compact(), as: UTF8.self) + "]"
      }
    }
    return text
  }

  /// Whether a key reads as `[A-Za-z_][A-Za-z0-9_-]*`.
  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy {
      isLetter($0) || JSONText.isDigit($0) || $0 == UInt8(ascii: "-")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || JSONText.isLetter(byte)
  }
}
