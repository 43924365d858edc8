import ConsultationIndex

/// A JSON text that knows where its members and values stand.
package struct PlacedText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// By path: where a value starts and ends.
  private(set) var values: [String: Range<Int>] = [:]
  /// By path: where the key of a member starts.
  private(set) var keys: [String: Int] = [:]
  /// The paths in the order of the text.
  private(set) var paths: [String] = []

  package init(_ tree: JSONTree) {
    write(tree, "$", indent: 0)
    bytes.append(0x0A)
  }

  private mutating func write(_ tree: JSONTree, _ path: String, indent: Int) {
    let start = bytes.count
    paths.append(path)
    switch tree {
    case .array(let items) where !items.isEmpty:
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes += Array(", ".utf8) }
        write(item, "\(path)[\(index)]", indent: indent)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members) where !members.isEmpty:
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        // One line a member near the top, so that lines and columns both matter.
        let breaks = indent < 2
        if index > 0 { bytes += Array((breaks ? "," : ", ").utf8) }
        if breaks { bytes += Array(("\n" + String(repeating: "  ", count: indent + 1)).utf8) }
        let own = Self.path(path, member.key)
        keys[own] = bytes.count
        bytes += JSONTree.string(member.key).compact() + Array(": ".utf8)
        write(member.value, own, indent: indent + 1)
      }
      bytes.append(UInt8(ascii: "}"))
    default: bytes += tree.compact()
    }
    values[path] = start..<bytes.count
  }

  /// The path of a member, as issues write it.
  static func path(_ parent: String, _ key: String) -> String {
    if key.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_-]*/) != nil { return "\(parent).\(key)" }
    return "\(parent)[\(String(decoding: JSONTree.string(key).compact(), as: UTF8.self))]"
  }

  /// The line and column of an offset in bytes that are ASCII, or Chinese characters of one column.
  static func place(_ offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<offset]
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (line, before[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
