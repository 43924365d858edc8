import ConsultationIndex
import Synchronization

/// Many batches, compared by several workers; the outcome is the same for any number of them.
package struct Campaign: Sendable {
  package var seed: Int
  /// How many pairs at least; the last batch is run to its end.
  package var pairs: Int
  package var workers = 1
  package var pairsPerBatch = 40
  /// After how many failures it ends.
  package var enough = 20
  package var engines = Engine.all

  package init(seed: Int, pairs: Int) {
    self.seed = seed
    self.pairs = pairs
  }

  /// What was seen so far.
  package struct Tally: Sendable {
    package var batches = 0
    package var pairs = 0
    package var refused = 0
    package var graded = 0
    package var failures: [Failure] = []
    /// A sum over what the reference said of every pair: the same figures have the same sum.
    package var sum: UInt64 = 0
  }

  /// What the workers share.
  private final class State: Sendable {
    let tally = Mutex(Tally())
    let next = Atomic(0)
  }

  /// Runs until all pairs are compared or more than a few failed.
  ///
  /// - Parameter progress: Is told of every finished batch.
  /// - Throws: What the reference or an engine throws for a batch, which none should.
  package func run(progress: @escaping @Sendable (Tally) -> Void) async throws -> Tally {
    let state = State()
    let batches = (pairs + pairsPerBatch - 1) / pairsPerBatch
    let campaign = self
    return try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<max(1, workers) {
        group.addTask {
          while true {
            let number = state.next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard number < batches, state.tally.withLock({ $0.failures.count < campaign.enough })
            else { return }
            let batch = try Batch(
              seed: campaign.seed, number: number, pairs: campaign.pairsPerBatch)
            let (failures, expected) = try batch.failures(campaign.engines, number: number)
            let now = state.tally.withLock { tally in
              tally.add(failures, expected)
              return tally
            }
            progress(now)
          }
        }
      }
      try await group.waitForAll()
      return state.tally.withLock { $0 }
    }
  }
}

extension Campaign.Tally {
  fileprivate mutating func add(_ failures: [Failure], _ expected: [Verdict?]) {
    batches += 1
    pairs += expected.count
    self.failures += failures
    for case let verdict? in expected {
      if verdict.isRefused {
        refused += 1
        continue
      }
      if verdict.confirmed.grade != .some(nil) { graded += 1 }
      let points = verdict.confirmed.total.map(UInt64.init) ?? 0
      let provisional = verdict.provisional.total.map(UInt64.init) ?? 0
      sum &+= (points &* 0x9E37_79B9_7F4A_7C15) ^ (provisional &* 0xD1B5_4A32_D192_ED03)
    }
  }
}
