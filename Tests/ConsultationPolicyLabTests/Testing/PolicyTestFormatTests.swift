import ConsultationIndex
import Testing

@testable import ConsultationPolicyLab

@Suite("The format of tests for a standard")
struct PolicyTestFormatTests {
  @Test(
    "every example of the articles is read and passes",
    arguments: [("PolicyTestFormat.md", 2), ("TestingAStandard.md", 1)])
  func article(name: String, count: Int) throws {
    let blocks = try LabFixtures.blocks(name)
    #expect(blocks.count == count)
    for block in blocks {
      let tests = try LabFixtures.tests(block)
      #expect(tests.count == 2)
      #expect(CompiledStandard.xindu.run(tests).failures.map(\.test.name) == [])
    }
  }
}
