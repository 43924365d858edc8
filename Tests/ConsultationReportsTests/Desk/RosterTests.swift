import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("The roster of a district")
struct RosterTests {
  private func read(_ text: String) -> (communities: [Community], issues: [FileIssue]) {
    var diagnostics = DeskDiagnostics()
    let communities = RosterSheet(.xindu).read(
      Array(text.utf8), file: "名册.csv", &diagnostics)
    return (communities, diagnostics.issues)
  }

  @Test("it names communities with their kinds, and their streets where they have one")
  func reads() {
    let (communities, issues) = read(
      "社区编号,社区名称,社区类型,街道（镇）\nc-1,甲社区,城市社区,新都街道\nc-2,乙村,urban,\n")
    #expect(issues.isEmpty)
    #expect(
      communities == [
        Community(id: "c-1", name: "甲社区", kind: "urban", street: "新都街道"),
        Community(id: "c-2", name: "乙村", kind: "urban"),
      ])
  }

  @Test("the table of communities of an earlier year serves as it is")
  func takesCommunities() {
    let (communities, issues) = read("社区编号,社区名称,社区类型,期间,演示案例\nc-1,甲社区,城市社区,2024,\n")
    #expect(issues.isEmpty)
    #expect(communities.map(\.id) == ["c-1"])
  }

  @Test("a community that is there twice, an unknown kind and a missing column are told")
  func tells() {
    let (communities, issues) = read(
      "社区编号,社区名称,社区类型\nc-1,甲,城市社区\nc-1,乙,城市社区\nc-2,丙,星球\n")
    #expect(communities.map(\.name) == ["甲"])
    #expect(issues.map(\.issue.line) == [3, 4])
    #expect(issues.allSatisfy { $0.issue.severity == .error && $0.file == "名册.csv" })
    #expect(read("社区编号,社区名称\nc-1,甲\n").issues.map(\.issue.code) == ["table.missing-column"])
  }
}
