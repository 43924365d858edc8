import Foundation

// Prints the public declarations of symbol graphs and what their types conform to, a line each.
// What breaks clients when it is added stands out: cases of enumerations and requirements of protocols.
// Usage: swift .ci/offered.swift GRAPH.symbols.json…

struct Graph: Decodable {
  struct Symbol: Decodable {
    struct Kind: Decodable { let identifier: String }
    struct Identifier: Decodable { let precise: String }
    struct Fragment: Decodable { let spelling: String }
    struct Location: Decodable {}
    let kind: Kind
    let identifier: Identifier
    let pathComponents: [String]
    let declarationFragments: [Fragment]
    /// None where the compiler made the symbol.
    let location: Location?
  }
  struct Relationship: Decodable {
    let kind: String
    let source: String
    let target: String
    let targetFallback: String?
  }
  let symbols: [Symbol]
  let relationships: [Relationship]
}

var lines: Set<String> = []
for path in CommandLine.arguments.dropFirst() {
  let graph = try JSONDecoder().decode(Graph.self, from: Data(contentsOf: URL(filePath: path)))
  let names = Dictionary(
    graph.symbols.map { ($0.identifier.precise, $0.pathComponents.joined(separator: ".")) },
    uniquingKeysWith: { first, _ in first })
  let required = Set(graph.relationships.filter { $0.kind == "requirementOf" }.map(\.source))
  for symbol in graph.symbols where symbol.location != nil {
    let kind =
      required.contains(symbol.identifier.precise)
      ? "requirement"
      : symbol.kind.identifier.split(separator: ".").dropFirst().joined(separator: ".")
    let declaration = symbol.declarationFragments.map(\.spelling).joined()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    lines.insert("\(kind) \(symbol.pathComponents.joined(separator: ".")): \(declaration)")
  }
  for relationship in graph.relationships where relationship.kind == "conformsTo" {
    guard let name = names[relationship.source] else { continue }
    let target = relationship.targetFallback ?? names[relationship.target] ?? relationship.target
    // What nearly every type conforms to of itself, as the compiler has it.
    if ["Swift.Copyable", "Swift.Escapable", "Swift.SendableMetatype"].contains(target) {
      continue
    }
    lines.insert("conformance \(name): \(target)")
  }
}
for line in lines { print(line) }
exit(lines.isEmpty ? 1 : 0)
