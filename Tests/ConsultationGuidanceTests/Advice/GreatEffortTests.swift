import Testing

@testable import ConsultationGuidance

/// Plans whose costs go beyond 64 bits.
struct GreatEffortTests {
  @Test("A thousand steps of the greatest effort are added up exactly")
  func addsUp() {
    let effort = 1_000_000_000_000
    let ways = [
      Option(cost: 0, gains: [0], choices: []),
      Option(cost: Option.cost(effort: effort, fillings: 1), gains: [100], choices: []),
    ]
    var search = PlanSearch(
      Array(repeating: ways, count: 1_000), needs: [100_000], limit: 100_000)
    guard case .found(let choices, let cost, let lowerBound, let isOptimal) = search.run() else {
      Issue.record("no plan was found")
      return
    }
    #expect(choices.allSatisfy { $0 == 1 } && isOptimal)
    #expect(Option.effort(of: cost) == 1_000 * effort)
    let isTight = lowerBound == cost
    #expect(isTight)
  }

  @Test("The part of a great step that is missing is bounded to the unit")
  func boundsFractions() {
    let ways = [
      Option(cost: 0, gains: [0], choices: []),
      Option(
        cost: Option.cost(effort: 1_000_000_000_000, fillings: 0), gains: [1_000_000], choices: []),
    ]
    let relaxed = RelaxedCost([ways], weights: [1])
    // 999,999 parts of a million: the product goes beyond 64 bits before it is divided.
    let bound = relaxed.cost(from: 0, gaining: 999_999)
    let isExact = bound == 9_999_990_000_000_000
    #expect(isExact)
  }
}
