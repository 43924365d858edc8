import Foundation
import Testing

@testable import ConformanceKit
@testable import ConsultationIndex

/// The conformance kit of `Fixtures/Conformance`; `swift run -c release conformance` runs all of it.
@Suite("The conformance kit")
struct KitTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/Conformance")

  private static func bytes(_ name: String) -> [UInt8] {
    ((try? Data(contentsOf: folder.appending(path: name))) ?? Data()).map { $0 }
  }

  @Test("The reference and all engines give what is expected of every fifteenth case of each rule")
  func passes() throws {
    var run = KitRun()
    for rule in Kit.all.rules { try run.run(Self.bytes(rule.name + ".json"), every: 15) }
    let first = run.failures.prefix(3).map { String($0.prefix(600)) }
    #expect(first.isEmpty)
    #expect(run.passed == run.cases && run.cases >= Kit.all.count / 15)
    #expect(Kit.all.count >= 3_500)
  }

  @Test("Every rule has a file with as many cases as the index says, and there are no other files")
  func isComplete() throws {
    let index = try JSONDocument(Self.bytes("index.json")).root["rules"]
    let counts = index?.elements.compactMap { $0["cases"]?.integer() }
    let isCurrent = counts == Kit.all.rules.map(\.count)
    #expect(isCurrent, "run `swift run -c release conformance --record` on purpose")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.path(percentEncoded: false))
    let files = Kit.all.rules.map { $0.name + ".json" } + ["index.json", "README.md"]
    #expect(Set(names) == Set(files))
  }

  @Test("Every case has a name, which no other case of its rule has, and so has every rule")
  func names() {
    var rules: Set<String> = []
    for rule in Kit.all.rules {
      #expect(rules.insert(rule.name).inserted, "\(rule.name)")
      let names: [String] =
        switch rule.content {
        case .scoring(let groups): groups.flatMap(\.cases).map(\.name)
        case .documents(let documents): documents.cases.map(\.name)
        case .syntax(let cases): cases.map(\.name)
        }
      let isNamed = !names.isEmpty && names.allSatisfy { !$0.isEmpty }
      #expect(isNamed, "\(rule.name)")
      let twice = Dictionary(grouping: names, by: \.self).filter { $0.value.count > 1 }.keys
      let shown = twice.sorted().prefix(3).joined(separator: "; ")
      #expect(twice.isEmpty, "\(rule.name): \(twice.count) names more than once, such as \(shown)")
    }
  }

  @Test("Every error that a standard can be refused with is in the kit")
  func errors() {
    let shown = Kit.all.rules.reduce(into: Set<String>()) { codes, rule in
      if case .documents(let documents) = rule.content, documents.reads == "standard" {
        for example in documents.cases { codes.formUnion(example.issues.map(\.code)) }
      }
    }
    let severalStandards: Set = [
      "library.version-conflict", "library.none-in-force", "library.several-in-force",
      "library.tied",
    ]
    let known = MessageTemplate.standard.filter { $0.severity == .error }.map(\.code)
    #expect(Set(known).subtracting(shown).subtracting(severalStandards).sorted() == [])
    #expect(known.count > 50)
  }

  @Test("A wrong expectation is a failure")
  func canFail() throws {
    let text = String(decoding: Self.bytes("award.json"), as: UTF8.self)
    for (from, to) in [
      (#""total":1000"#, #""total":1001"#), (#""outcome":"met""#, #""outcome":"unmet""#),
      (#""pending":1"#, #""pending":2"#), ("figure.pending", "figure.returned"),
    ] {
      var run = KitRun()
      try run.run(Array(text.replacing(from, with: to, maxReplacements: 1).utf8))
      #expect(run.passed + 1 == run.cases && !run.failures.isEmpty, "\(from)")
    }
  }
}
