import ConsultationGuidance
import ConsultationIndex
import Foundation
import Generators
import MadeUpDistrict
import Testing

/// What an advice promises is what scoring gives to whoever follows it to the letter.
struct LiteralAdviceTests {
  /// How many: some, or as many as a variable of the environment asks for.
  private static func count(_ name: String, or few: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? few
  }

  /// What was looked at.
  private struct Seen {
    var plans = 0
    var completing = 0
    var whole = 0

    /// Follows an advice, if it has a plan.
    mutating func follow(
      _ advice: Advice, _ standard: CompiledStandard, _ dossier: Dossier, _ name: Comment
    ) throws {
      guard advice.status == .optimal || advice.status == .bestFound else { return }
      plans += 1
      let following = LiteralFollowing(advice, standard, dossier)
      #expect(try following.result().total == advice.total, name)
      guard advice.steps.contains(where: { !$0.completions.isEmpty }) else { return }
      completing += 1
      guard following.isOnlyCompleting else { return }
      // Nothing is assumed here: the whole dossier is scored as any other.
      whole += 1
      let assessment = standard.assess(try following.amended(), asOf: advice.asOf)
      let score = advice.basis == .confirmed ? assessment.confirmed : assessment.provisional
      #expect(score.total == advice.total && score.grade == advice.grade, name)
    }
  }

  @Test("The promise holds over random standards and dossiers", arguments: Basis.allCases)
  func holdsAtRandom(_ basis: Basis) throws {
    var seen = Seen()
    for seed in 0..<Self.count("ADVICE_DOSSIERS", or: 60) {
      let tree = RandomStandard.tree(seed: seed / 6)
      let standard = try CompiledStandard(json: tree.compact())
      let text = RandomDossier.tree(seed: seed, for: RandomDossier.Plan(tree)).compact()
      let dossier = try Dossier(json: text)
      let day = try #require(CalendarDate(RandomDossier.dayOfAssessment(seed: seed)))
      for grade in standard.program.grades {
        let advice = standard.advice(
          for: dossier, target: GradeID(rawValue: grade.id), asOf: day, on: basis, limit: 20_000)
        try seen.follow(advice, standard, dossier, "seed \(seed), \(grade.id), \(basis)")
      }
    }
    print("advice to the letter, at random:", seen)
    #expect(seen.plans > 0)
  }

  @Test("The promise holds for the communities of a made-up district", arguments: Basis.allCases)
  func holdsInADistrict(_ basis: Basis) throws {
    let seed: UInt64 = 20
    var district = District(seed: seed, year: 2025)
    var seen = Seen()
    for index in 0..<Self.count("ADVICE_COMMUNITIES", or: 6) {
      let dossier = try Dossier(json: district.dossier(index))
      let day = try #require(CalendarDate("2025-11-15")).adding(days: index % 60)
      let advice = CompiledStandard.xindu.advice(for: dossier, asOf: day, on: basis)
      try seen.follow(advice, .xindu, dossier, "seed \(seed), community \(index), \(basis)")
    }
    print("advice to the letter, in a district:", seen)
    #expect(seen.plans > 0 && seen.completing > 0)
  }

  @Test("A case that is closed brings no more than scoring it closed")
  func subtractsWhatIsLost() throws {
    let dossier = try Fixture(name: "example-3a").dossier()
    let day = try #require(CalendarDate("2025-11-15"))
    let advice = CompiledStandard.xindu.advice(
      for: dossier, target: GradeID(rawValue: "2A"), asOf: day)
    let (total, grade) = try LiteralFollowing(advice, .xindu, dossier).result()
    #expect(total == advice.total && grade.map { $0 >= 1 } == true)
    // The case was closed late, and that counts against the plan.
    let lost = advice.steps.flatMap(\.completions).flatMap(\.lostFor)
    #expect(lost == ["closed-in-time"])
  }
}
