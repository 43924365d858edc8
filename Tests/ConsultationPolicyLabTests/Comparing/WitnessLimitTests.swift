import Testing

@testable import ConsultationIndex
@testable import ConsultationPolicyLab

@Suite("How long a witness is looked for")
struct WitnessLimitTests {
  /// Three indicators of one award over a figure each, which all require a fourth figure.
  private func standard(_ award: Award) throws -> CompiledStandard {
    var standard = SmallReform.standard(indicators: 3, award: award, cut: Points(5))
    for place in standard.figures.indices { standard.figures[place].atMost = 100 }
    for place in 0..<3 {
      standard.categories[0].elements[0].indicators[place].measure = "m\(place)"
      standard.categories[0].elements[0].indicators[place].requires = [
        MeasureCondition(measure: "m3", atLeast: 4, atMost: nil)
      ]
    }
    return try CompiledStandard(standard)
  }

  @Test("a witness for which too many choices would be looked at is not called the smallest")
  func stops() throws {
    let (old, new) = (try standard(.ramp(from: 0, to: 100)), try standard(.atLeast(90)))
    func total(_ nodes: Int) -> Verdict {
      StandardComparison(
        from: old, to: new, limits: ComparisonLimits(nodes: nodes, dossiers: 20)
      ).total
    }
    let whole = total(20_000).neverLower
    #expect(whole.isRefuted == true && whole.witness?.isSmallest == true)
    #expect(whole.witness?.values.map(\.quantity) == [1, 4])
    // Enough for every quantity, and too little for every two of them.
    let limited = total(2_000)
    #expect(limited.neverLower.isRefuted == true)
    #expect(limited.neverLower.witness?.isSmallest == false)
    #expect(limited.neverHigher.isRefuted == true)
    #expect(limited.neverHigher.witness?.isSmallest == true)
  }
}
