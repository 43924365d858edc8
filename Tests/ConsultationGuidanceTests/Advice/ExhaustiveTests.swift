import ConsultationGuidance
import ConsultationIndex
import Foundation
import Testing

/// The least effort against all there is, on small random standards with shared measures,
/// requirements, witnesses and requirements of grades.
struct ExhaustiveTests {
  /// How many standards: some, or as many as `ADVICE_STANDARDS` asks for.
  private static let count =
    ProcessInfo.processInfo.environment["ADVICE_STANDARDS"].flatMap { Int($0) } ?? 90

  private static let combinations = 800

  @Test("The least effort is the least of all ways to move all levers")
  func agrees() throws {
    var (optimal, impossible, held) = (0, 0, 0)
    for seed in 0..<Self.count {
      guard let random = try RandomProblem(seed: seed, combinations: Self.combinations) else {
        continue
      }
      let best = random.exhaustively()
      let solution = random.problem.solved()
      let found = cost(of: solution, random.problem)
      switch (best, solution.status) {
      case (let best?, .optimal):
        if best.effort == 0 { held += 1 } else { optimal += 1 }
        let isSame = found.effort == best.effort && found.fillings == best.fillings
        #expect(isSame, "seed \(seed): \(found) instead of \(best)")
        #expect(solution.effort == best.effort && solution.lowerBound == best.effort)
        let reaches = found.reaches
        #expect(reaches, "seed \(seed): the plan does not reach the grade")
      case (nil, .impossible): impossible += 1
      default:
        let status = "\(solution.status)"
        Issue.record("seed \(seed): \(status), exhaustively \(best.map { "\($0)" } ?? "none")")
      }
    }
    // Each kind of answer must have been put to the test.
    let isTested = [optimal, impossible, held].allSatisfy { $0 > Self.count / 20 }
    #expect(isTested, "\(optimal) plans, \(impossible) impossible, \(held) held")
  }

  @Test("Within a small limit a plan is never better than the best, and its bound never above it")
  func bounds() throws {
    var unfinished = 0
    for seed in 0..<min(Self.count, 2_000) / 2 {
      guard let random = try RandomProblem(seed: seed, combinations: 300),
        let best = random.exhaustively()
      else { continue }
      for limit in [1, 10, 40, 160] {
        let solution = random.problem.solved(limit: limit)
        switch solution.status {
        case .optimal: #expect(solution.effort == best.effort, "seed \(seed), limit \(limit)")
        case .bestFound:
          unfinished += 1
          #expect(solution.effort >= best.effort, "seed \(seed), limit \(limit)")
          #expect(solution.lowerBound <= best.effort, "seed \(seed), limit \(limit)")
          let reaches = cost(of: solution, random.problem).reaches
          #expect(reaches, "seed \(seed), limit \(limit)")
        case .undecided: unfinished += 1
        case .impossible: Issue.record("seed \(seed), limit \(limit): said to be impossible")
        }
      }
    }
    #expect(unfinished > 5)
  }

  private func cost(
    of solution: Solution, _ problem: AdviceProblem
  ) -> (effort: Int, fillings: Int, reaches: Bool) {
    var (effort, fillings) = (0, 0)
    for (lever, units) in zip(problem.levers, solution.units) {
      guard let units else { continue }
      effort += lever.effort * (lever.startsEmpty ? max(1, units) : units)
      effort += lever.startsEmpty ? lever.beginning : 0
      fillings += lever.isFilling ? 1 : 0
    }
    let quantities = problem.quantities(own: problem.own(adding: solution.units))
    let sheet = problem.program.score(quantities, kind: problem.kind)
    return (effort, fillings, problem.isReached(by: sheet, quantities))
  }
}
