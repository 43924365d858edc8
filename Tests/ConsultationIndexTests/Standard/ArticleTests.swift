import Testing

@testable import ConsultationIndex

/// The examples of the documentation are executed.
struct ArticleTests {
  @Test("Every block of JSON in every article means what it says", arguments: Articles.blocks)
  func blocks(block: Articles.Block) throws {
    let tree = try JSONTree(block.text)
    let bytes = Array(block.text.utf8)
    switch tree["format"] {
    case .string(Standard.format)?:
      #expect(throws: Never.self) { try CompiledStandard(json: bytes) }
    case .string(Dossier.format)?, .string(Submission.format)?:
      #expect(throws: Never.self) { try Dossier(json: bytes) }
    case .string(Assessment.format)?:
      let assessment = try Assessment(json: bytes)
      #expect(try Assessment(json: assessment.json()) == assessment)
    case .some(let format):
      Testing.Issue.record("the format \(format) is not known here")
    case nil:
      var standard = Bench.smallest
      for (key, value) in tree.members where key != "measures" {
        standard = standard.setting(key, to: value)
      }
      for (name, measure) in tree["measures"]?.members ?? [] {
        standard = standard.setting("measures.\(name)", to: measure)
      }
      let found = issues(of: standard)
      #expect(found.isEmpty, "\(found)")
    }
  }

  @Test("The table of the article is read, and written again as it stands there")
  func table() throws {
    let block = try #require(Articles.blocks(in: "csv").first)
    #expect(block.article == "MeasureTableFormat.md")
    let standard = try Bench.compile(Bench.smallest)
    let table = try MeasureTable(csv: Array(block.text.utf8), for: standard)
    #expect(table.quantities(at: 0) == [4] && table.quantities(at: 1) == [nil])
    #expect(table.communities[1].name == "=示例" && table.communities[1].street == nil)
    let written = String(decoding: table.csv().dropFirst(3), as: UTF8.self)
    #expect(written == block.text.replacing("\n", with: "\r\n") + "\r\n")
    #expect(try standard.score(table).grade(at: 0)?.rawValue == "1A")
  }

  @Test("The articles on the formats have their examples")
  func found() {
    #expect(Articles.names.contains("ScoringSemantics.md"))
    #expect(Articles.blocks.count { $0.article == "StandardFormat.md" } == 4)
    #expect(Articles.blocks.count { $0.article == "DossierFormat.md" } == 1)
  }
}
