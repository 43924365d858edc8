import ConsultationIndex
import Testing

@testable import ConsultationPolicyLab

@Suite("The tests of the other standards of Fixtures")
struct DistrictSuiteTests {
  private static func run(_ name: String) throws -> (CompiledStandard, PolicyTestRun) {
    let standard = try CompiledStandard(json: LabFixtures.bytes("Fixtures/Standards/\(name).json"))
    let folder = "Fixtures/Standards/\(name).tests"
    var tests: [PolicyTest] = []
    for file in LabFixtures.names(in: folder) {
      let bytes = try LabFixtures.bytes(folder + "/" + file)
      tests += try PolicyTestFile(json: bytes, name: file, for: standard) { _ in nil }.tests
    }
    #expect(!tests.isEmpty && !tests.contains { $0.isProposed })
    return (standard, standard.run(tests))
  }

  @Test(
    "those of a district pass, cover all of it, and notice at least 90 of 100 changes",
    arguments: ["xiangzhou", "kuiwen", "haicang", "dongcheng"])
  func coversDistrict(_ name: String) throws {
    let (standard, run) = try Self.run(name)
    #expect(run.failures.map(\.test.name) == [])
    #expect(standard.coverage(of: run).missing == [])
    let mutation = standard.mutate(run)
    #expect(mutation.reaches(percent: 90), "\(mutation.killed) noticed, \(mutation.survived) not")
  }

  @Test("those of the other grades pass", arguments: ["xindu-gated", "xindu-ladder"])
  func passes(_ name: String) throws {
    let (_, run) = try Self.run(name)
    #expect(run.failures.map(\.test.name) == [])
  }
}
