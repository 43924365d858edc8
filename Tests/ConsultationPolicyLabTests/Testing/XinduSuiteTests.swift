import ConsultationIndex
import Testing

@testable import ConsultationPolicyLab

@Suite("The built-in standard's own tests")
struct XinduSuiteTests {
  @Test("are the files of Fixtures byte for byte")
  func sameBytes() throws {
    let names = LabFixtures.names(in: "Fixtures/Standards/xindu.tests").map { "xindu.tests/" + $0 }
    #expect(PolicyTestTexts.files.keys.sorted() == names)
    for (name, text) in PolicyTestTexts.files {
      let bytes = try LabFixtures.bytes("Fixtures/Standards/" + name)
      #expect(Array(text.utf8) == bytes, "run .ci/embed: \(name) has changed")
    }
  }

  @Test("pass and cover all of the standard; `.ci/standards` says which changes they notice")
  func passes() throws {
    let tests = try PolicyTestFile.xindu().flatMap(\.tests)
    #expect(!tests.contains { $0.isProposed })
    let run = CompiledStandard.xindu.run(tests)
    #expect(run.failures.map(\.test.name) == [])
    let coverage = CompiledStandard.xindu.coverage(of: run)
    #expect(coverage.missing == [])
    #expect(coverage.reaches(percent: 100))
  }
}
