import ConsultationIndex
import Testing

@testable import DifferentialTesting

@Suite("Shrinking")
struct ShrinkingTests {
  /// An engine with a fault: it counts no points where a record has been withdrawn.
  private static let faulty = Engine("faulty") { batch in
    try Engine.reference.judge(batch).enumerated().map { index, verdict in
      guard var verdict, verdict.notices?.contains(where: { $0.code == "record.withdrawn" }) == true
      else { return verdict }
      verdict.pending = (verdict.pending ?? 0) + 1
      return verdict
    }
  }

  @Test("A fault is found, and shrunk to the record that shows it")
  func finds() async throws {
    var campaign = Campaign(seed: 3, pairs: 200)
    campaign.engines = [Self.faulty]
    campaign.enough = 1
    let tally = try await campaign.run { _ in }
    let failure = try #require(tally.failures.first)
    #expect(failure.differences.contains { $0.hasPrefix("pending") })
    let shrunk = failure.shrunk([Self.faulty], tries: 400)
    let dossier = String(decoding: shrunk.dossier, as: UTF8.self)
    #expect(dossier.contains("withdrawn") && shrunk.dossier.count < 400, "\(dossier)")
    let standard = shrunk.trees.standard.compact().count
    #expect(standard < failure.pairing.trees.standard.compact().count)
    #expect(!shrunk.differences(Self.faulty).isEmpty)
    let text = failure.text(shrunk: shrunk, seed: 3)
    #expect(text.contains("try expectAgreement(") && text.contains("seed 3"))
  }
}
