import Testing

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

  @Test("the tutorial on changing the standard can be followed from its first command to its last")
  func followsTutorial() throws {
    let console = try SmallDistrict.console(communities: 40)
    var article = try ShownCommands(Self.folder + "ChangingTheStandard.md", on: console)
    #expect(try article.check(follows: true) == 11)
    #expect(article.widest <= 80)
  }
}
