import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("Templates")
struct TemplateTests {
  static let standards =
    Fixtures.names(in: "Fixtures/Standards").filter { $0.hasSuffix(".json") } + ["smallest"]

  @Test(
    "the template of every standard, filled with its own examples, is scored without an error",
    arguments: standards)
  func scoresExamples(_ name: String) throws {
    let standard = try Fixtures.standard(name)
    let desk = Desk(standard)
    for encoding in TextEncoding.allCases {
      let files = Template(desk).files(filledWithExamples: true)
      let reading = desk.read(try files.map { ($0.name, try $0.bytes(in: encoding)) })
      #expect(reading.issues == [], "\(encoding)")
      #expect(reading.dossiers.count == standard.standard.kinds.count)
      let first = try #require(reading.dossiers.first)
      #expect(first.dossier.submission.records.count == standard.standard.evidence.count)
      let end = first.dossier.period.lastDay
      let assessment = standard.assess(first.dossier, asOf: end)
      #expect(assessment.notices.filter { $0.severity == .error } == [])
    }
  }

  @Test(
    "an empty template holds no community, and its instructions and examples are passed over",
    arguments: standards)
  func isEmpty(_ name: String) throws {
    let desk = Desk(try Fixtures.standard(name))
    for language in Language.allCases {
      let files = Template(desk, language: language).files()
      let reading = desk.read(files.map { ($0.name, $0.table.utf8) })
      #expect(reading.dossiers.isEmpty)
      #expect(reading.issues.map(\.issue.code) == ["table.no-rows"])
    }
  }

  @Test("an example that was changed but is still marked is told of")
  func tellsOfChangedExample() throws {
    let desk = DeskStandard.desk
    let file = try #require(Template(desk).files().first { $0.name == desk.records[0].fileName })
    let text = String(decoding: file.table.utf8, as: UTF8.self)
    func issues(_ text: String) -> [String] {
      TableFolder([file.name: text]).read().issues.map(\.issue.code)
    }
    #expect(issues(text) == [])
    // A spreadsheet writes dates in its own way, which changes nothing.
    #expect(issues(text.replacing("2025-01-15", with: "2025/1/15")) == [])
    #expect(issues(text.replacing("2025-01-15", with: "2025/1/16")) == ["table.example-changed"])
    #expect(issues(text.replacing("#示例", with: "#第一")) == ["table.marked-row"])
    let read = TableFolder([file.name: text.replacing("#示例", with: "c-1")]).read()
    #expect(read.issues == [] && read.dossiers.first?.dossier.submission.records.count == 1)
  }

  @Test("the error that the how-to shows is the one of a row below the template")
  func showsError() throws {
    let desk = Desk(.xindu)
    let name = "协商会议（活动）.csv"
    let file = try #require(Template(desk).files().first { $0.name == name })
    let communities = "社区编号,社区名称,社区类型,期间\nc-1,甲,城市社区,2025\n"
    let row = "c-1,s-1,,垃圾分类,3/5/2025\n"
    let reading = desk.read([
      (CommunitySheet.fileName, Array(communities.utf8)), (name, file.table.utf8 + Array(row.utf8)),
    ])
    let error = try #require(reading.issues.first { $0.issue.severity == .error })
    let text = IssueText(language: .chinese, style: .plain)
      .text(of: error.issue, in: "填报/" + name)
    let article = try Fixtures.bytes(
      of: "Sources/ConsultationReports/ConsultationReports.docc/EvaluatorsDesk.md")
    let isShown = String(decoding: article, as: UTF8.self).contains("```\n" + text + "\n```")
    #expect(isShown, "\(text)")
  }

  @Test("files have names that every system takes, each one different")
  func namesFiles() {
    #expect(
      DeskStandard.desk.fileNames == [
        "社区.csv", "会议_活动（session）.csv", "会议_活动（session-2）.csv", "CON_.csv", "审核意见.csv",
      ])
    let labels = [
      "社区", "a/b", "a:b", "..", "~$x", "", "甲.", "nul", "A", "a", String(repeating: "长", count: 99),
    ]
    let names = FileNames.names(
      for: labels.enumerated().map {
        Choice(id: "k\($0.offset)", labels: Labels(zh: $0.element, en: "x"))
      },
      besides: ["社区", "审核意见"])
    #expect(Set(names.map { $0.lowercased() }).count == labels.count)
    for name in names {
      #expect(!name.isEmpty && name.utf8.count <= 200)
      #expect(!name.contains { "<>:\"/\\|?*".contains($0) })
      #expect(!name.hasSuffix(".") && !name.hasPrefix(".") && !name.hasPrefix("~"))
    }
  }

  @Test("every header is different, also where labels are the same")
  func headsColumns() throws {
    for name in Self.standards {
      let desk = Desk(try Fixtures.standard(name))
      for columns in [desk.communities.columns, desk.reviews.columns] + desk.records.map(\.columns)
      {
        #expect(Set(columns.headers).count == columns.headers.count)
      }
    }
    let headers = DeskStandard.desk.records[0].columns.headers
    #expect(headers.contains("版本（revision）") && headers.contains("版本（source）"))
  }

  @Test("no template asks for names or numbers of people")
  func asksForCounts() {
    for sheet in Desk(.xindu).records {
      for header in sheet.columns.headers {
        for word in ["姓名", "身份证", "电话", "手机", "住址"] { #expect(!header.contains(word)) }
      }
    }
  }
}
