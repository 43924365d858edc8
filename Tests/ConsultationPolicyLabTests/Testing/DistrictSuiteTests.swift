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
    "those of a standard pass and cover all of it; `.ci/standards` says which changes they notice",
    arguments: ["xiangzhou", "kuiwen", "haicang", "dongcheng", "xindu-1.1.0"])
  func coversStandard(_ name: String) throws {
    let (standard, run) = try Self.run(name)
    #expect(run.failures.map(\.test.name) == [])
    #expect(standard.coverage(of: run).missing == [])
  }

  @Test(
    "those of the other grades pass and cover every cut and condition",
    arguments: ["xindu-gated", "xindu-ladder"])
  func coversGrades(_ name: String) throws {
    let (standard, run) = try Self.run(name)
    #expect(run.failures.map(\.test.name) == [])
    let missing = standard.coverage(of: run).missing.filter {
      switch $0.what {
      case .cut, .condition: true
      default: false
      }
    }
    #expect(missing == [])
  }

  @Test("the gated grades are held back by a base floor and by a category below 70 %, and say so")
  func holdsBack() throws {
    let (standard, run) = try Self.run("xindu-gated")
    let program = standard.program
    var reasons: [String: Set<String>] = [:]
    for result in run.results {
      let test = PreparedTest(result.test, by: standard)
      for kind in test.test.kinds {
        let sheet = program.score(test.quantities, kind: kind)
        let base = sheet.tiers[0]
        for (grade, failing) in program.heldBackBy(sheet) {
          let id = program.grades[grade].id
          reasons[id, default: []].formUnion(failing)
          let floor = [("3A", 480), ("4A", 540), ("5A", 570)].first { $0.0 == id }
          let isBelow = base < Points(try #require(floor).1)
          #expect(failing.contains("base") == isBelow, "\(result.test.name)")
          for (index, category) in standard.standard.categories.enumerated() {
            let most = program.maximum(of: .category, index, kind: kind).hundredths
            let isBelow = sheet.categories[index].hundredths * 10 < most * 7
            #expect(failing.contains(category.id) == isBelow, "\(result.test.name)")
          }
        }
      }
    }
    for grade in ["3A", "4A", "5A"] {
      let seen = reasons[grade] ?? []
      #expect(seen.contains("base") && seen.count >= 7, "\(grade): \(seen)")
    }
    #expect(Set(reasons.keys) == ["3A", "4A", "5A"])
  }
}
