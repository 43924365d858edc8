import ConsultationIndex
import Generators

/// Documents that say what none may say.
///
/// Each is the base with a few values changed. The splice is what differs between the two texts, and
/// the place is where the writer of the second one put the value that is at fault.
struct TreeFaults {
  private(set) var documents: Kit.Documents
  private let base: JSONTree

  /// - Parameter reader: What reads the documents: `standard` or `dossier`.
  init(_ base: JSONTree, readAs reader: String = "standard") {
    self.base = base
    documents = Kit.Documents(reads: reader, base: PlacedText(base))
  }

  /// Adds a case with one issue.
  ///
  /// - Parameters:
  ///   - name: What is wrong, for people.
  ///   - code: The code of the issue.
  ///   - path: Where it is expected; the place of the first change where left out.
  ///   - times: How often, where each kind of community is told of.
  ///   - changes: Places with their new values, nil to take one away. `@` stands for the only
  ///     indicator, `#` for the only measure.
  mutating func add(
    _ name: String, _ code: String, at path: String? = nil, times: Int = 1,
    _ changes: (String, JSONTree?)...
  ) {
    add(
      name, issues: Array(repeating: (code, path ?? changes[0].0), count: times),
      changes: changes)
  }

  /// Adds a case with several issues, in the order of their places.
  mutating func add(
    _ name: String, issues: [(code: String, path: String)], changes: [(String, JSONTree?)]
  ) {
    let tree = changes.reduce(base) { $0.setting(Self.long($1.0), to: $1.1) }
    let text = PlacedText(tree)
    documents.cases.append(
      Kit.DocumentCase(
        name: name, splice: Self.splice(from: documents.base.bytes, to: text.bytes),
        issues: issues.map { code, path in
          let place = path.isEmpty ? "$" : "$." + Self.long(path)
          // Of a member that should not be there, the key is what is wrong.
          let offset =
            code == "structure.unknown-key" ? text.keys[place] : text.values[place]?.lowerBound
          let (line, column) = PlacedText.place(offset ?? 0, in: text.bytes)
          return Kit.Expected(code: code, line: line, column: column, path: place)
        }))
  }

  private static func long(_ path: String) -> String {
    path.replacing("@", with: "categories[0].elements[0].indicators[0]")
      .replacing("#", with: "measures.q")
  }

  /// What differs between two texts, in whole characters.
  private static func splice(from old: [UInt8], to new: [UInt8]) -> Kit.Splice {
    var start = zip(old, new).prefix { $0 == $1 }.count
    while start < old.count, old[start] & 0xC0 == 0x80 { start -= 1 }
    let most = min(old.count, new.count) - start
    var end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    end = min(end, most)
    while end > 0, old[old.count - end] & 0xC0 == 0x80 { end -= 1 }
    return Kit.Splice(
      from: start, count: old.count - end - start,
      put: String(decoding: new[start..<(new.count - end)], as: UTF8.self))
  }
}
