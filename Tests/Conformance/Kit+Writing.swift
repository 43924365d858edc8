import ConsultationIndex
import DifferentialTesting
import Generators

/// The files of the kit.
extension Kit {
  /// Every file with its name, sorted; the same bytes each time.
  ///
  /// - Throws: What the reference throws, and what a standard of the kit is refused with.
  package func files() throws -> [(name: String, bytes: [UInt8])] {
    var files = try rules.map { (name: $0.name + ".json", bytes: try $0.file()) }
    files.append(("index.json", index()))
    return files.sorted { $0.name < $1.name }
  }

  private func index() -> [UInt8] {
    let rows: [JSONTree] = rules.map { rule in
      [
        "rule": .string(rule.name), "article": .string(rule.article), "says": .string(rule.says),
        "file": .string(rule.name + ".json"), "cases": .integer(rule.count),
      ]
    }
    return JSONTree.object([
      ("format", .string(Kit.format)), ("cases", .integer(count)), ("rules", .array(rows)),
    ]).pretty()
  }
}

extension Kit.Rule {
  /// The file of the rule, one case a line.
  fileprivate func file() throws -> [UInt8] {
    var head: [(String, JSONTree)] = [
      ("format", .string(Kit.format)), ("rule", .string(name)), ("article", .string(article)),
      ("says", .string(says)),
    ]
    var lists: [(String, [JSONTree])] = []
    switch content {
    case .scoring(let groups):
      head.append(("shows", "scoring"))
      lists = [
        ("standards", groups.map(\.standard)),
        (
          "cases", try groups.enumerated().flatMap { try $1.trees(standard: $0) }
        ),
      ]
    case .documents(let documents):
      head += [
        ("shows", "documents"), ("reads", .string(documents.reads)),
        ("base", .string(String(decoding: documents.base.bytes, as: UTF8.self))),
      ]
      lists = [("cases", documents.cases.map(\.tree))]
    case .syntax(let cases):
      head.append(("shows", "syntax"))
      lists = [("cases", cases.map(\.tree))]
    }
    var bytes = Array("{".utf8)
    for (key, value) in head {
      bytes += JSONTree.string(key).compact() + Array(":".utf8) + value.compact()
      bytes += Array(",\n".utf8)
    }
    for (place, list) in lists.enumerated() {
      bytes += JSONTree.string(list.0).compact() + Array(":[\n".utf8)
      bytes += list.1.map { $0.compact() }.joined(separator: Array(",\n".utf8))
      bytes += Array(place + 1 < lists.count ? "\n],\n".utf8 : "\n]}\n".utf8)
    }
    return bytes
  }
}

extension Kit.Group {
  /// The cases with what the reference says of them.
  fileprivate func trees(standard: Int) throws -> [JSONTree] {
    let measures = (self.standard["measures"]?.members ?? []).map(\.key).sorted()
    return try cases.map { example in
      let bytes = example.dossier.compact()
      let batch = try Batch(
        Batch.Trees(standard: self.standard, changed: self.standard), [bytes],
        asOf: CalendarDate(example.asOf) ?? CalendarDate(dayNumber: 0))
      guard let verdict = try Engine.reference.judge(batch)[0] else { return .null }
      return [
        "name": .string(example.name), "standard": .integer(standard),
        "asOf": .string(example.asOf), "dossier": example.dossier,
        "expected": verdict.tree(measures: measures),
      ]
    }
  }
}

extension Kit.DocumentCase {
  fileprivate var tree: JSONTree {
    [
      "name": .string(name), "from": .integer(splice.from), "count": .integer(splice.count),
      "put": .string(splice.put),
      "issues": .array(
        issues.map { issue in
          [
            "code": .string(issue.code), "line": .integer(issue.line),
            "column": .integer(issue.column), "path": issue.path.map { .string($0) } ?? .null,
          ]
        }),
    ]
  }
}

extension Kit.SyntaxCase {
  fileprivate var tree: JSONTree {
    // Texts as texts, other bytes in hexadecimal digits.
    let text = String(validating: bytes, as: UTF8.self)
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return .object([
      ("name", .string(name)),
      text.map { ("text", .string($0)) } ?? ("hex", .string(digits)),
      ("json", .boolean(isJSON)),
    ])
  }
}
