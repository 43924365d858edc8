import ConsultationIndex
import Generators
import Testing

@testable import DifferentialTesting

/// Law 7: one meaning, several engines.
@Suite("The engines and the reference")
struct AgreementTests {
  @Test("They agree on random standards and dossiers", arguments: [20_260_131])
  func agree(seed: Int) async throws {
    var campaign = Campaign(seed: seed, pairs: 120)
    campaign.pairsPerBatch = 12
    let tally = try await campaign.run { _ in }
    for failure in tally.failures.prefix(1) {
      Testing.Issue.record("\(failure.text(shrunk: failure.shrunk(tries: 500), seed: seed))")
    }
    #expect(tally.failures.isEmpty && tally.pairs >= 120)
    #expect(tally.refused > 0 && tally.graded > 0)
  }

  @Test("Any number of workers finds the same")
  func workers() async throws {
    var campaign = Campaign(seed: 5, pairs: 30)
    campaign.pairsPerBatch = 6
    let one = try await campaign.run { _ in }
    campaign.workers = 3
    let three = try await campaign.run { _ in }
    #expect(one.sum == three.sum && one.pairs == three.pairs && one.graded == three.graded)
  }

  @Test("They agree on every case of the fixtures", arguments: Fixtures.cases)
  func fixtures(name: String) throws {
    let about = try JSONTree(Fixtures.text("Cases/\(name)/case.json"))
    let standard = try JSONTree(Fixtures.text("Standards/\(about["standard"]?.text ?? "").json"))
    let dossier = try Fixtures.text("Cases/\(name)/dossier.json")
    try expectAgreement(standard, dossier, asOf: about["asOf"]?.text ?? "")
  }
}

/// Expects that no engine differs from the reference on a pair.
func expectAgreement(
  _ standard: JSONTree, changed: JSONTree? = nil, _ dossier: String, asOf: String,
  reviewsUntil: String? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let day = try #require(CalendarDate(asOf), sourceLocation: sourceLocation)
  let batch = try Batch(
    Batch.Trees(standard: standard, changed: changed ?? standard), [Array(dossier.utf8)],
    asOf: day,
    reviewsUntil: reviewsUntil.map {
      try #require(CalendarDate($0), sourceLocation: sourceLocation)
    })
  for failure in try batch.failures().failures {
    Testing.Issue.record(
      "\(failure.engine): \(failure.differences.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }
}
