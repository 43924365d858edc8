import ConsultationIndex
import Testing

@testable import ConsultationPolicyLab

@Suite("The format of tests for a standard")
struct PolicyTestFormatTests {
  @Test("every example of the article is read and passes")
  func article() throws {
    let blocks = try LabFixtures.blocks("PolicyTestFormat.md")
    #expect(blocks.count == 2)
    for block in blocks {
      let tests = try LabFixtures.tests(block)
      #expect(tests.count == 2)
      #expect(CompiledStandard.xindu.run(tests).failures.map(\.test.name) == [])
    }
  }
}
