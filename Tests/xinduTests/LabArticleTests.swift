import Testing

import struct MadeUpDistrict.District

@testable import xindu

@Suite("The articles of the policy lab")
struct LabArticleTests {
  private static let folder = "Sources/ConsultationPolicyLab/ConsultationPolicyLab.docc/"

  @Test("what the one on impact and robustness shows is what the command prints")
  func showsImpact() throws {
    let console = try SmallDistrict.console(communities: 40)
    var article = try ShownCommands(Self.folder + "ImpactAndRobustness.md", on: console)
    #expect(try article.check() == 2)
  }

  @Test("what the one on correcting content shows is what the command prints for two made-up years")
  func showsCorrection() throws {
    let console = FakeConsole()
    for year in [2025, 2026] {
      var district = District(seed: 1, year: year)
      console.files["district-\(year).ndjson"] = (0..<40).flatMap { district.dossier($0) }
    }
    var article = try ShownCommands(Self.folder + "CorrectingContent.md", on: console)
    #expect(try article.check() == 3)
    #expect(article.widest <= 80)
  }

  @Test("the tutorial on changing the standard can be followed from its first command to its last")
  func followsTutorial() throws {
    let console = try SmallDistrict.console(communities: 40)
    var article = try ShownCommands(Self.folder + "ChangingTheStandard.md", on: console)
    #expect(try article.check(follows: true) == 11)
    #expect(article.widest <= 80)
  }
}
