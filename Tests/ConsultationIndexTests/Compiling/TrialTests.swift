import Testing

@testable import ConsultationIndex

struct TrialTests {
  @Test("A standard compiled for a trial is the same, its digest and its errors too")
  func same() throws {
    let standard = CompiledStandard.xindu.standard
    let trial = try CompiledStandard(trial: standard)
    #expect(trial.digest == CompiledStandard.xindu.digest)
    #expect(trial.warnings == CompiledStandard.xindu.warnings)
    let whole = try dossier([Record(id: "s-1", kind: "session")])
    #expect(
      trial.assess(whole, asOf: usualDay) == CompiledStandard.xindu.assess(whole, asOf: usualDay))
    var wrong = standard
    wrong.categories[0].elements[0].indicators[0].measure = "nothing"
    #expect(throws: InputErrors.self) { try CompiledStandard(trial: wrong) }
  }
}
