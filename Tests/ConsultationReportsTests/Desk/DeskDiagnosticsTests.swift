import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("What is wrong with tables, as it is collected")
struct DeskDiagnosticsTests {
  @Test("details are worked out only for what is kept")
  func worksOutWhatIsKept() throws {
    var diagnostics = DeskDiagnostics(limits: Limits(issues: 2))
    let table = try Self.table(&diagnostics)
    var reader = RowReader(table, 1, &diagnostics)
    var count = 0
    func details() -> [String: String] {
      count += 1
      return [:]
    }
    for _ in 0..<5 { reader.report(.unknownCommunity, CommunitySheet.Key.id, details()) }
    #expect(count == 2 && reader.diagnostics.issues.count == 2)
    #expect(reader.diagnostics.omitted == 3)
  }

  @Test("whoever reads a row takes over what was noted and copies nothing")
  func handsOver() throws {
    var diagnostics = DeskDiagnostics(limits: Limits(issues: 1))
    let table = try Self.table(&diagnostics)
    for community in ["c-1", "c-2"] {
      diagnostics.report(.error, in: "a.csv", community: community) { _ in .init(.tableEmpty) }
    }
    let reader = RowReader(table, 1, &diagnostics)
    #expect(reader.diagnostics.failedCommunities == ["c-1", "c-2"])
    #expect(reader.diagnostics.issues.count == 1 && reader.diagnostics.omitted == 1)
    #expect(diagnostics.failedCommunities.isEmpty && !diagnostics.hasErrors)
  }

  @Test("each community with a wrong row is left out, also where its error is not kept")
  func leavesOut() {
    let numbers = Array(0..<300)
    let communities = numbers.map { "c-\($0),社区,城市社区,2025" }
    let rows = numbers.map { "c-\($0),s-1," + ($0 % 3 == 0 ? "2025-03-05" : "x") }
    let reading = TableFolder([
      "社区.csv": (["社区编号,社区名称,社区类型,期间"] + communities).joined(separator: "\n"),
      "session.csv": (["社区编号,材料编号,日期"] + rows).joined(separator: "\n"),
    ]).read()
    let right = numbers.filter { $0 % 3 == 0 }.map { "c-\($0)" }
    #expect(reading.dossiers.map(\.dossier.submission.community.id) == right)
    #expect(reading.omitted == 100)
  }

  private static func table(_ diagnostics: inout DeskDiagnostics) throws -> SheetTable {
    let sheet = try Sheet(csv: Array(TableFolder.communities.utf8))
    let table = SheetTable(
      CommunitySheet.fileName, sheet, DeskStandard.desk.communities.columns, &diagnostics)
    return try #require(table)
  }
}
