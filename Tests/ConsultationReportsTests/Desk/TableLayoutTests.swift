import ConsultationIndex
import Testing

@testable import ConsultationReports

/// Tables that hold more than a header and its rows.
struct TableLayoutTests {
  private static let header = "社区编号,材料编号,日期,人数\n"
  private static let first = "c-1,s-1,2025-03-05,3\n"
  private static let second = "c-2,s-1,2025-03-06,4\n"

  /// The codes with their rows, and how many records each community has.
  private func read(_ session: String) -> (issues: [String], records: [Int]) {
    let reading = TableFolder(["session.csv": session]).read()
    let issues = reading.issues.filter { $0.issue.code != "table.left-out-columns" }
    return (
      issues.map { "\($0.issue.code) \($0.issue.parameters["row"] ?? "")" },
      reading.dossiers.map(\.dossier.submission.records.count)
    )
  }

  @Test(
    "One cause is told once, by its row, and whatever can be read is read",
    arguments: [
      (header + first + second, [], [1, 1]),
      ("2025年填报表\n\n" + header + first, ["table.above-header 3"], [1, 0]),
      ("2025年,填报表,,\n单位：,某街道\n" + header + first, ["table.above-header 3"], [1, 0]),
      (header + first + header + second, ["table.header-again 3"], [1, 1]),
      (header + first + "\n合计,,,7\n", ["table.total-row 4"], [1, 0]),
      (header + first + ",合　计：,,7\n", ["table.total-row 3"], [1, 0]),
      (
        header + first + "Total,,,7\n小计,,,1\n", ["table.total-row 3", "table.total-row 4"], [1, 0]
      ),
      ("sep=,\n" + header + first, [], [1, 0]),
      ("sep=;\n" + (header + first).replacing(",", with: ";"), [], [1, 0]),
      ((header + first).replacing(",", with: ";"), [], [1, 0]),
      ((header + first).replacing(",", with: "\t"), [], [1, 0]),
      ("填报表\n" + (header + first).replacing(",", with: ";"), ["table.above-header 2"], [1, 0]),
      (header + "########,s-1,2025-03-05,3\n", ["cell.too-narrow 2"], []),
    ] as [(String, [String], [Int])])
  func reads(session: String, issues: [String], records: [Int]) {
    let found = read(session)
    #expect(found.issues == issues && found.records == records, "\(session)")
  }

  @Test(
    "What cannot be told apart is one error, which says what it is",
    arguments: [
      ((header + first).replacing(",", with: "，"), "table.separator 1"),
      ((header + first).replacing(",", with: "；"), "table.separator 1"),
      ((header + first).replacing(",", with: "|"), "table.separator 1"),
      (header + first + "材料编号,社区编号,日期,人数\ns-2,c-1,2025-03-05,3\n", "table.other-header 3"),
    ])
  func refuses(session: String, issue: String) {
    let found = read(session)
    #expect(found.issues == [issue] && found.records == [])
  }

  @Test("Ids that a spreadsheet took zeros from are found, and stop nobody else")
  func lostZeros() {
    let communities = "社区编号,社区名称,社区类型,期间\n012,甲,城市社区,2025\n345,乙,村,2025\n"
    let reading = TableFolder([
      "社区.csv": communities,
      "session.csv": Self.header + "12,s-1,2025-03-05,3\n345,s-1,2025-03-05,3\n",
      "审核意见.csv": "社区编号,材料编号,结论,审核人,所属社区,日期\n012,s-1,采信,r,12,2025-04-01\n",
    ]).read()
    #expect(
      reading.issues.filter { $0.issue.severity == .error }.map {
        "\($0.file) \($0.issue.code) \($0.issue.parameters["other"] ?? "")"
      } == ["session.csv cell.lost-zeros 012", "审核意见.csv cell.lost-zeros 012"])
    #expect(reading.dossiers.map(\.dossier.submission.community.id) == ["345"])
    let short = TableFolder(["社区.csv": communities + "67,丙,村,2025\n"]).read()
    #expect(
      short.issues.map(\.issue.code).filter { $0.hasPrefix("cell.") } == ["cell.fewer-digits"])
    #expect(short.dossiers.count == 3)
  }
}
