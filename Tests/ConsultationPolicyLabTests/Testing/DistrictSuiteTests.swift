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
    "those of a standard pass, cover all of it, and notice most changes of it",
    arguments: [
      ("xiangzhou", 90), ("kuiwen", 90), ("haicang", 90), ("dongcheng", 90), ("xindu-1.1.0", 99),
    ])
  func coversStandard(_ name: String, _ percent: Int) throws {
    let (standard, run) = try Self.run(name)
    #expect(run.failures.map(\.test.name) == [])
    #expect(standard.coverage(of: run).missing == [])
    let mutation = standard.mutate(run)
    #expect(
      mutation.reaches(percent: percent), "\(mutation.killed) noticed, \(mutation.survived) not")
  }

  @Test(
    "those of the other grades pass, cover every cut and condition, and notice every change of them",
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
    let compiler = VariantCompiler(standard)
    let equivalence = MutantEquivalence(standard)
    let prepared = run.results.map { PreparedTest($0.test, by: standard) }
    var noticed = 0
    for mutant in Mutator(standard: standard.standard).mutants() {
      guard case .grade(let index, let grade) = mutant.edit,
        case .program(let program) = compiler.with(grade, at: index)
      else { continue }
      if case .none = equivalence.difference(ofGrade: index, program) { continue }
      let isNoticed = prepared.contains { test in
        test.test.kinds.contains { kind in
          let sheet = program.score(test.quantities, kind: kind)
          return !test.failures(program, test.quantities, sheet, kind: kind, nil).isEmpty
        }
      }
      #expect(isNoticed, "\(mutant.path)")
      noticed += isNoticed ? 1 : 0
    }
    #expect(noticed >= 8)
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

  @Test("with the built-in standard's tests of indicators and measures they cover everything")
  func coversAll() throws {
    for name in ["xindu-gated", "xindu-ladder"] {
      let (standard, own) = try Self.run(name)
      var tests = own.results.map(\.test)
      let folder = "Fixtures/Standards/xindu.tests"
      for file in LabFixtures.names(in: folder) where file != "grades.json" {
        let bytes = try LabFixtures.bytes(folder + "/" + file)
        tests += try PolicyTestFile(json: bytes, name: file, for: standard) { _ in nil }.tests
      }
      let run = standard.run(tests)
      #expect(run.failures.map(\.test.name) == [])
      #expect(standard.coverage(of: run).missing == [], "\(name)")
    }
  }
}
