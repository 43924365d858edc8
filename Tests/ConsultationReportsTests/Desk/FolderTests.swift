import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("Folders of tables")
struct FolderTests {
  static let session = "社区编号,材料编号,日期,人数\n"

  /// The file, code, row and column of each issue.
  func issues(_ files: [String: String]) -> [String] {
    TableFolder(files).read().issues.filter { $0.issue.code != "table.left-out-columns" }.map {
      let place = [$0.issue.parameters["column"], $0.issue.parameters["row"]].compactMap(\.self)
      return "\($0.file) \($0.issue.code) \(place.joined())"
    }
  }

  @Test("many communities share a file, and each gets its own dossier")
  func readsCommunities() {
    let reading = TableFolder([
      "session.csv": Self.session
        + "c-1,s-1,2025-03-05,3\nc-2,s-1,2025-03-06,4\n\n,,,\nc-1,s-2,2025-03-07,\n",
      "审核意见.csv": "社区编号,材料编号,结论,审核人,日期\nc-2,s-1,采信,r,2025-04-01\n",
    ]).read()
    #expect(reading.dossiers.map(\.dossier.submission.community.id) == ["c-1", "c-2"])
    #expect(
      reading.dossiers.map { $0.dossier.submission.records.map(\.id) } == [
        ["s-1", "s-2"], ["s-1"],
      ])
    #expect(reading.dossiers.map(\.dossier.reviews.count) == [0, 1])
  }

  @Test(
    "what is wrong with files and headers is reported at its place",
    arguments: [
      (["会议.csv": "a"], ["会议.csv table.unknown-file "]),
      (["社区表.xlsx": "PK"], ["社区表.xlsx table.other-kind "]),
      (["session.csv": ""], ["session.csv table.empty "]),
      (["session.csv": "\n,,\n"], ["session.csv table.empty "]),
      (["session.csv": session, "SESSION.txt": session], ["session.csv table.same-table "]),
      (["session.csv": "社区编号,材料编号,日期,人次\n"], ["session.csv table.unknown-column D1"]),
      (["session.csv": "社区编号,日期\n"], ["session.csv table.missing-column A1"]),
      (["session.csv": "\n社区编号,材料编号,日期,日 期\n"], ["session.csv table.repeated-column D2"]),
      (
        ["session.csv": session + "c-1,s-1,2025-03-05,3,4\n"],
        ["session.csv table.unnamed-column E2"]
      ),
      (
        ["session.csv": session + "c-1,s-1,2025-03-05,\"3\n"],
        ["session.csv table.unclosed-quote D2"]
      ),
      (
        ["社区.csv": "社区编号,社区名称\n"],
        ["社区.csv table.missing-column A1", "社区.csv table.missing-column A1"]
      ),
      (["readme.md": "x", ".~lock": "x", "~$社区.csv": "x", "图片.jpg": "x"], []),
    ] as [([String: String], [String])])
  func reportsFiles(_ files: [String: String], _ expected: [String]) {
    #expect(issues(files) == expected)
    #expect(TableFolder(files).read().dossiers.isEmpty == !expected.isEmpty)
  }

  @Test("a folder without 社区.csv says so")
  func needsCommunities() {
    let reading = DeskStandard.desk.read([("session.csv", Array(Self.session.utf8))])
    let errors = reading.issues.filter { $0.issue.severity == .error }
    #expect(errors.map(\.issue.code) == ["table.no-communities"])
    #expect(DeskStandard.desk.read([]).issues.map(\.issue.code) == ["table.no-communities"])
  }

  @Test(
    "what is wrong across rows is reported at the later row",
    arguments: [
      (
        "c-1,s-1,2025-03-05,3\nc-1,s-1,2025-03-05,4\n", ["session.csv dossier.revision-conflict B3"]
      ),
      ("c-1,s-1,2025-03-05,3\nc-1,s-1,2025-03-05,3\n", ["session.csv table.repeated-row A3"]),
      ("c-1,s-1,2025-03-05,3\nc-2,s-1,2025-03-05,4\n", []),
      ("#c-1,s-1,2025-03-05,3\n", ["session.csv table.marked-row A2"]),
    ])
  func reportsRows(_ rows: String, _ expected: [String]) {
    #expect(issues(["session.csv": Self.session + rows]) == expected)
  }

  @Test("a record that changes its kind is reported in the second table")
  func reportsKind() {
    let found = issues([
      "session.csv": Self.session + "c-1,s-1,2025-03-05,3\n",
      "con.csv": "社区编号,材料编号,日期\nc-1,s-1,2025-03-05\n",
    ])
    #expect(
      found == ["con.csv dossier.kind-changed B2", "con.csv dossier.revision-conflict B2"])
  }

  @Test(
    "a row of reviews is about one thing",
    arguments: [
      ("c-1,,,,,,,采信,r,2025-04-01", "table.review-without-subject"),
      ("c-1,s-1,,户数,1,,,采信,r,2025-04-01", "table.review-of-several"),
      ("c-1,,,,,质量,2,采信,r,2025-04-01", "table.review-cell-unused"),
      ("c-1,,2,户数,1,,,采信,r,2025-04-01", "table.review-cell-unused"),
      ("c-1,,,,,质量,很好,,r,2025-04-01", "table.unknown-level"),
      ("c-1,,,,,质量,,,r,2025-04-01", "table.missing-cell"),
      ("c-1,,,户数,,,,采信,r,2025-04-01", "table.missing-cell"),
      ("c-1,,,人口,3,,,采信,r,2025-04-01", "cell.unknown-term"),
    ])
  func reportsReviews(_ row: String, _ code: String) {
    let reading = TableFolder([
      "审核意见.csv": "社区编号,材料编号,版本,基础数据,数值,量表,档次,结论,审核人,日期\n" + row
    ]).read()
    #expect(reading.issues.map(\.issue.code) == [code])
  }

  @Test("notices of the assessment are shown at their row and column")
  func locatesNotices() throws {
    let standard = try #require(DeskStandard.compiled)
    let reading = TableFolder([
      "session.csv": "社区编号,材料编号,日期,人数,少数\nc-1,s-1,2025-03-05,5,4\nc-1,s-2,2025-03-06,2,9\n",
      "审核意见.csv": "社区编号,材料编号,结论,审核人,日期\nc-1,s-7,采信,r,2025-04-01\n",
    ]).read()
    let dossier = try #require(reading.dossiers.first)
    let notices = standard.assess(dossier.dossier, asOf: day("2026-01-31")).notices
      .filter { $0.severity == .error }
    let places = dossier.located(notices).map {
      "\($0.file) \($0.issue.code) \($0.issue.parameters["column"] ?? "")\($0.issue.parameters["row"] ?? "")"
    }
    #expect(
      Set(places) == ["session.csv record.constraint E3", "审核意见.csv review.unknown-record B2"])
  }

  @Test("only as many issues are kept as the limits allow, and the rest are counted")
  func limitsIssues() {
    let rows = String(repeating: "c-1,会议,x,y\n", count: 500)
    let files = [
      ("社区.csv", Array(TableFolder.communities.utf8)),
      ("session.csv", Array((Self.session + rows).utf8)),
    ]
    let reading = DeskStandard.desk.read(files.map { (name: $0.0, bytes: $0.1) })
    #expect(reading.issues.count { $0.issue.severity == .error } == 100)
    #expect(reading.omitted == 1400)
    #expect(reading.dossiers.map(\.dossier.submission.community.id) == ["c-2"])
  }

  @Test("no damage to a folder traps", arguments: 0..<12 as Range<UInt64>)
  func survives(_ seed: UInt64) throws {
    let standard = try #require(DeskStandard.compiled)
    let desk = DeskStandard.desk
    var random = RandomDossier(standard, seed: seed)
    let files = DeskExport(desk).files(of: [
      ("a", try random.dossier("c-1")), ("b", try random.dossier("c-2")),
    ])
    .files.map { (name: $0.name, bytes: $0.table.utf8) }
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      var damaged = files
      for index in damaged.indices where Bool.random(using: &generator) {
        for _ in 0..<3 where !damaged[index].bytes.isEmpty {
          let place = Int.random(in: 0..<damaged[index].bytes.count, using: &generator)
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: damaged[index].bytes[place] = UInt8.random(in: 0...255, using: &generator)
          case 1: damaged[index].bytes.remove(at: place)
          default:
            damaged[index].bytes.insert(
              Array(",\"\n;:'0 ".utf8).randomElement(using: &generator) ?? 0, at: place)
          }
        }
      }
      // What matters is to come back from here; whatever is read is scored, and nothing is read of a
      // community with an error. The seed is the test's argument.
      let reading = desk.read(damaged)
      let failed = reading.issues.filter { $0.issue.severity == .error }.compactMap(\.community)
      #expect(reading.dossiers.allSatisfy { !failed.contains($0.dossier.submission.community.id) })
      for dossier in reading.dossiers {
        let assessment = standard.assess(dossier.dossier, asOf: day("2026-01-31"))
        _ = dossier.located(assessment.notices)
      }
      for issue in reading.issues {
        for language in Language.allCases { #expect(!issue.issue.message(in: language).isEmpty) }
      }
    }
  }
}
