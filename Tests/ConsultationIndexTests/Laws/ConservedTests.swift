import Testing

@testable import ConsultationIndex

/// Laws 2, 3 and 4 over dossiers at random.
struct ConservedTests {
  static let standards = 24
  static let dossiersEach = 10

  @Test("Law 2: points are conserved, law 3: order means nothing", arguments: 0..<standards)
  func sweep(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    var chance = SeededGenerator(seed: seed + 1_000_000)
    for number in 0..<Self.dossiersEach {
      let each = seed * Self.dossiersEach + number
      let tree = RandomDossier.tree(seed: each, for: standard.standard)
      let asOf = RandomDossier.asOf(seed: each)
      let dossier = try Dossier(json: tree.compact())
      let assessment = standard.assess(dossier, asOf: asOf)
      expectConserved(assessment.confirmed, each)
      expectConserved(assessment.provisional, each)
      let shuffled = try Dossier(json: tree.withDossierShuffled(&chance).compact())
      let other = standard.assess(shuffled, asOf: asOf)
      #expect(other.json() == assessment.json(), "dossier \(each)")
      #expect(other.receipt.dossierDigest == assessment.receipt.dossierDigest, "dossier \(each)")
    }
  }

  private func expectConserved(_ score: Score, _ seed: Int) {
    for category in score.categories {
      for element in category.elements {
        #expect(element.points == sum(element.indicators.map(\.points)), "dossier \(seed)")
        #expect(element.maximum == sum(element.indicators.map(\.maximum)), "dossier \(seed)")
      }
      #expect(category.points == sum(category.elements.map(\.points)), "dossier \(seed)")
      #expect(category.maximum == sum(category.elements.map(\.maximum)), "dossier \(seed)")
    }
    #expect(score.total == sum(score.categories.map(\.points)), "dossier \(seed)")
    #expect(score.total == sum(score.tiers.map(\.points)), "dossier \(seed)")
    for finding in score.findings {
      #expect(finding.points >= .zero && finding.points <= finding.maximum, "dossier \(seed)")
    }
  }

  private func sum(_ points: [Points]) -> Points { points.reduce(.zero, +) }
}
