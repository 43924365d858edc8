/// A JSON text that has been checked from the first byte to the last, with a place for each value.
///
/// Values are not built but found: the document keeps its bytes and a flat tape of nodes, eight
/// bytes each, in the order of the text. Strings and numbers are decoded when they are asked for.
///
/// ```swift
/// let document = try JSONDocument(Array(#"{"points": 16}"#.utf8))
/// document.root["points"]?.integer()  // 16
/// ```
package final class JSONDocument: Sendable {
  /// The text as it came.
  package let bytes: [UInt8]
  /// Every value and every key in the order of the text.
  let tape: [JSONNode]

  /// Checks a text.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 without byte order mark.
  ///   - limits: How much to take.
  /// - Throws: The first thing that is wrong, with its place.
  /// - Complexity: Linear in the number of bytes.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(InputErrors) {
    var parser = JSONParser(limits: limits)
    do throws(JSONSyntaxError) {
      try parser.parse(bytes.span)
    } catch {
      // A text that is no JSON at all is told for what it is, not at its first byte.
      if let kind = FileKind(bytes) { throw InputErrors([Issue(.otherKind, kind.parameters)]) }
      throw InputErrors([error.issue(in: bytes)])
    }
    self.bytes = bytes
    self.tape = parser.tape
  }

  /// The value of the whole document.
  package var root: JSONValue { JSONValue(document: self, index: 0) }

  /// The value at a path, or its nearest ancestor that exists.
  package func value(at path: JSONPath) -> JSONValue? {
    root.value(at: path.steps[...])
  }
}

extension JSONValue {
  /// The value at the end of some steps from here, or its nearest ancestor.
  func value(at steps: ArraySlice<JSONPath.Step>) -> JSONValue {
    var value = self
    for step in steps {
      let next: JSONValue? =
        switch step {
        case .key(let name): value[name]
        case .index(let index) where index >= 0:
          value.elements.dropFirst(index).first { _ in true }
        case .index: nil
        }
      guard let next else { break }
      value = next
    }
    return value
  }
}

/// One value or key on the tape.
///
/// What kind it is shows in the byte at its start, so that eight bytes suffice.
struct JSONNode {
  /// The offset of the first byte.
  var start: UInt32
  /// For an array or object the index of the node after all of its content; for a string the
  /// offset of the closing quote; for a number or word the offset after it.
  var link: UInt32
}

extension JSONDocument {
  /// What the byte at a node's start says about its kind.
  func kind(of index: Int) -> JSONValue.Kind {
    switch bytes[Int(tape[index].start)] {
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    default: .number
    }
  }

  /// The index of the node after a value and all of its content.
  func index(after index: Int) -> Int {
    switch kind(of: index) {
    case .array, .object: Int(tape[index].link)
    default: index + 1
    }
  }

  /// The bytes between the quotes of a string, escapes as written.
  func content(ofString index: Int) -> Range<Int> {
    let node = tape[index]
    return Int(node.start) + 1..<Int(node.link)
  }

  /// Whether a string is written in ASCII without escapes, so that its bytes are its meaning.
  func isPlain(string index: Int) -> Bool {
    let bytes = self.bytes
    let span = bytes.span
    for offset in content(ofString: index) {
      let byte = span[offset]
      if byte >= 0x80 || byte == UInt8(ascii: "\\") { return false }
    }
    return true
  }

  /// Whether a key means a name.
  func key(_ index: Int, isPlain: Bool, means name: String) -> Bool {
    guard isPlain else { return JSONText.decoded(bytes, content(ofString: index)) == name }
    let content = content(ofString: index)
    guard content.count == name.utf8.count else { return false }
    let bytes = self.bytes
    let span = bytes.span
    var offset = content.lowerBound
    for byte in name.utf8 {
      if span[offset] != byte { return false }
      offset += 1
    }
    return true
  }
}
