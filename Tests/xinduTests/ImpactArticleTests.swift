import Foundation
import Testing

@testable import xindu

@Suite("The article on impact and robustness")
struct ImpactArticleTests {
  private static let article = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(
      path: "Sources/ConsultationPolicyLab/ConsultationPolicyLab.docc/ImpactAndRobustness.md")

  @Test("what it shows of the command is what the command prints")
  func showsOutput() throws {
    var text = try String(contentsOf: Self.article, encoding: .utf8)
    let blocks = text.matches(of: /<!-- output: (.+) -->\n```\n((?:.|\n)*?)```\n/)
    #expect(blocks.count >= 2)
    let console = try SmallDistrict.console(communities: 40)
    for block in blocks {
      let words = block.output.1.split(separator: " ").map(String.init)
      #expect(console.run(words) == .done)
      let shown = String(block.output.2)
      if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
        let head = "<!-- output: \(block.output.1) -->\n```\n"
        text = text.replacing(head + shown + "```\n", with: head + console.output + "```\n")
      } else {
        #expect(console.output == shown)
      }
    }
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
      try text.write(to: Self.article, atomically: true, encoding: .utf8)
    }
  }
}
