import ConsultationGuidance
import ConsultationIndex
import Testing

/// What holds for every advice on the worked examples.
struct AdviceLawTests {
  private static let standards = ["xindu", "xindu-gated"]

  @Test(
    "Following an advice to the letter gives the grade, and its parts add up to the whole",
    arguments: Fixture.examples, standards)
  func holds(_ fixture: Fixture, _ name: String) throws {
    let standard = try Fixture.standard(name)
    let dossier = try fixture.dossier()
    // Each dossier is asked on a day of its own, and on the last, on which alone the gated standard is.
    let place = Fixture.examples.firstIndex { $0.name == fixture.name } ?? 0
    let days = [Fixture.days[place % Fixture.days.count], Fixture.days[2]]
    for day in name == "xindu" ? Array(Set(days)) : [Fixture.days[2]] {
      // The lowest, a middle one and the highest.
      for grade in standard.program.grades.enumerated().filter({ $0.offset % 2 == 0 }).map(
        \.element)
      {
        let target = GradeID(rawValue: grade.id)
        let advice = standard.advice(for: dossier, target: target, asOf: day)
        let place = "\(name), \(day), \(grade.id), \(advice.status)"
        #expect(advice.status != .undecided, "\(place)")
        guard advice.status == .optimal || advice.status == .bestFound else { continue }
        let (total, reached) = try LiteralFollowing(advice, standard, dossier).result()
        #expect(total == advice.total, "\(place)")
        #expect(reached ?? -1 >= standard.program.grades.firstIndex { $0.id == grade.id } ?? 0)
        let gained = advice.steps.reduce(Points.zero) { $0 + $1.points }
        #expect(advice.totalNow + gained == advice.total, "\(place)")
        let effort = advice.steps.reduce(0) { $0 + $1.effort }
        #expect(effort == advice.effort, "\(place)")
        #expect(advice.status == .bestFound || advice.lowerBound == advice.effort, "\(place)")
        let isRising = advice.steps.allSatisfy { step in
          step.units > 0 && step.to ?? -1 >= step.from ?? -1
        }
        #expect(isRising, "\(place)")
        let isInTime = advice.steps.allSatisfy { $0.by.map { $0 >= day } ?? true }
        #expect(isInTime, "\(place)")
      }
    }
  }

  @Test(
    "Before anything is done the quantities are those of the assessment",
    arguments: Basis.allCases)
  func startsWhereItStands(_ basis: Basis) throws {
    for fixture in Fixture.examples.suffix(2) {
      let dossier = try fixture.dossier()
      for day in Fixture.days.suffix(2) {
        let assessment = CompiledStandard.xindu.assess(dossier, asOf: day)
        let score = basis == .confirmed ? assessment.confirmed : assessment.provisional
        let advice = CompiledStandard.xindu.advice(for: dossier, asOf: day, on: basis)
        #expect(advice.totalNow == score.total && advice.gradeNow == score.grade)
      }
    }
  }

  @Test("Without a target it is the next grade, and a grade that is held takes nothing")
  func choosesTarget() throws {
    let dossier = try Fixture(name: "example-2a").dossier()
    let day = try #require(CalendarDate("2026-01-31"))
    let next = CompiledStandard.xindu.advice(for: dossier, asOf: day)
    let held = try #require(next.gradeNow)
    let grades = CompiledStandard.xindu.program.grades.map { GradeID(rawValue: $0.id) }
    let place = try #require(grades.firstIndex(of: held))
    #expect(next.target == grades[place + 1])
    let same = CompiledStandard.xindu.advice(for: dossier, target: held, asOf: day)
    #expect(same.status == .held && same.steps.isEmpty && same.effort == 0)
    let none = CompiledStandard.xindu.advice(
      for: dossier, target: GradeID(rawValue: "9A"), asOf: day)
    #expect(none.status == .notApplicable)
  }

  @Test("A demonstration gets neither advice nor card")
  func leavesDemonstrations() throws {
    let dossier = try Fixture(name: "demo-nancun").dossier()
    let day = try #require(CalendarDate("2025-09-20"))
    let guidance = CompiledStandard.xindu.guidance(for: dossier, asOf: day)
    #expect(guidance.advice.status == .notApplicable && guidance.advice.steps.isEmpty)
    #expect(guidance.confirmed == nil && guidance.provisional == nil)
  }

  @Test("After the period nothing new is advised, only what is done on records that stand")
  func knowsTheEnd() throws {
    let day = try #require(CalendarDate("2026-01-31"))
    for fixture in Fixture.examples {
      let advice = try CompiledStandard.xindu.advice(for: fixture.dossier(), asOf: day)
      #expect(advice.daysLeft == 0)
      for step in advice.steps {
        let measure = CompiledStandard.xindu.standard.measures[step.measure]
        let isRepair = !step.records.isEmpty || step.nature == .filling
        #expect(isRepair, "\(fixture): \(step.measure) \(measure?.of ?? "")")
      }
    }
  }

  @Test("The order of the records leaves no trace in the bytes")
  func isRepeatable() throws {
    let dossier = try Fixture(name: "example-1a").dossier()
    let day = try #require(CalendarDate("2025-09-20"))
    var submission = dossier.submission
    submission.records.reverse()
    let other = try Dossier(submission, reviews: dossier.reviews.reversed())
    let first = CompiledStandard.xindu.guidance(for: dossier, asOf: day).json()
    let second = CompiledStandard.xindu.guidance(for: other, asOf: day).json()
    let isSame = first == second
    #expect(isSame)
    #expect(first.starts(with: Array(#"{"format":"consultation-advice/1","#.utf8)))
  }
}
