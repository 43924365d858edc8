import Foundation

// Fails where a symbol graph holds a public symbol of the sources without a comment of its own. The rule
// of the formatter knows nothing of enum cases, protocol requirements and members of public extensions.
// Usage: swift .ci/documented.swift GRAPH.symbols.json…

struct Graph: Decodable {
  struct Symbol: Decodable {
    struct Names: Decodable { let title: String }
    struct Location: Decodable {
      struct Position: Decodable { let line: Int }
      let uri: String
      let position: Position
    }
    struct Comment: Decodable {
      struct Line: Decodable { let text: String }
      let lines: [Line]
    }
    let names: Names
    /// None where the compiler made the symbol.
    let location: Location?
    let docComment: Comment?
  }
  let symbols: [Symbol]
}

var (documented, missing) = (0, 0)
for path in CommandLine.arguments.dropFirst() {
  let graph = try JSONDecoder().decode(Graph.self, from: Data(contentsOf: URL(filePath: path)))
  for symbol in graph.symbols {
    guard let location = symbol.location else { continue }
    if symbol.docComment?.lines.contains(where: { !$0.text.isEmpty }) == true {
      documented += 1
    } else {
      missing += 1
      let file = location.uri.replacingOccurrences(of: "file://", with: "")
      print("\(file):\(location.position.line + 1): `\(symbol.names.title)` is not documented")
    }
  }
}
print("\(documented) public symbols are documented, \(missing) are not")
exit(missing == 0 && documented > 0 ? 0 : 1)
