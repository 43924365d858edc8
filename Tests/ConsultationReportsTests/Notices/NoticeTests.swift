import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("Notices of result")
struct NoticeTests {
  @Test("the confirmed grade and points are the headline, and say what holds the next grade back")
  func tellsResult() throws {
    let verdict = try NoticeSamples.notice().paper.verdict
    #expect(verdict.value == "1A级社区")
    #expect(verdict.detail == "5.00 分（满分 30.00）")
    #expect(verdict.remarks.first?.contains("“2A级社区”") == true)
    #expect(verdict.remarks.first?.contains("归档率 ≥ 50.00%，现为 0.00%") == true)
  }

  @Test("a provisional value stands only beside the word for it", arguments: Language.allCases)
  func neverLooksFinal(in language: Language) throws {
    let notice = try NoticeSamples.notice(in: language)
    let word = language == .chinese ? "预评" : "provisional"
    // 17.50 provisional points: three quarters and a rating, nothing for filing.
    #expect(notice.paper.verdict.remarks.contains { $0.contains("\(word) 17.50") })
    #expect(notice.html.split(separator: "17.50").count == 2)
    #expect(notice.text.split(separator: "17.50").count == 2)
    #expect(!notice.html.contains(language == .chinese ? "预评 2A" : "provisional 2A"))
  }

  @Test("where nothing waits there is no provisional value at all")
  func staysSilent() throws {
    let text = NoticeSamples.submission
      .replacing(#""period": "2025", "figures""#, with: #""period": "2024", "figures""#)
      .replacing(
        #"{"rubric""#,
        with: #"""
          {"record": "s-5", "decision": "accepted", "reviewer": "r-1", "date": "2026-01-20"},
          {"record": "s-6", "decision": "accepted", "reviewer": "r-1", "date": "2026-01-20"},
          {"rubric": "quality", "level": 1, "reviewer": "r-2", "date": "2026-01-20"}, {"rubric"
          """#.filter { $0 != "\n" })
    #expect(!(try NoticeSamples.notice(text).html.contains("预评")))
  }

  @Test("a demonstration is called one and gets no grade, points, appeal or signature")
  func isDemonstration() throws {
    let text = NoticeSamples.submission.replacing(
      #""period": "2025""#, with: #""period": "2025", "demonstration": true"#)
    for language in Language.allCases {
      let notice = try NoticeSamples.notice(text, in: language)
      for page in [notice.text, notice.html] {
        #expect(page.contains(language == .chinese ? "演示" : "emonstration"))
        #expect(!page.contains("1A") && !page.contains("2A") && !page.contains("5.00"))
        #expect(!page.contains("2026-02-15"))
      }
      #expect(notice.paper.signatures.isEmpty)
    }
  }

  @Test("points add up across by tier and down by category and element")
  func addsUp() throws {
    let blocks = try NoticeSamples.notice().paper.sections.flatMap(\.blocks)
    let grid = try #require(
      blocks.compactMap { if case .grid(let grid) = $0 { grid } else { nil } }.first)
    func hundredths(_ text: String) -> Int { Int(text.filter { $0 != "." }) ?? 0 }
    for row in grid.rows where row.rank != .maximum {
      let tiers = row.values.dropLast(2).map(hundredths).reduce(0, +)
      #expect(tiers == hundredths(row.values[row.values.count - 2]), "\(row.name)")
    }
    let total = try #require(grid.rows.first { $0.rank == .total })
    for column in total.values.indices {
      let parts = grid.rows.filter { $0.rank == .part }.map { hundredths($0.values[column]) }
      let elements = grid.rows.filter { $0.rank == .plain }.map { hundredths($0.values[column]) }
      #expect(parts.reduce(0, +) == hundredths(total.values[column]))
      #expect(elements.reduce(0, +) == hundredths(total.values[column]))
    }
  }

  @Test("lost points name the quantity, what was needed and the records in the way")
  func listsLosses() throws {
    let listing = try listing("失分清单")
    #expect(listing.rows.map { $0[0] } == ["F1.b1 每季召开", "F1.b2 会后归档", "F1.f1 质量"])
    let quarter = try #require(listing.rows.first)
    #expect(quarter[1] == "5.00" && quarter[2] == "10.00" && quarter[3] == "2")
    #expect(quarter[4].contains("4 → 10.00"))
    #expect(quarter[5] == "退回补正：s-3；不予采信：s-4；待审：s-5")
    #expect(listing.rows[1][4].contains("按现有 2 件，再有 2 件达到要求可得满分"))
    #expect(listing.rows[1][5].hasPrefix("计入但未达要求：s-1（已归档）、s-2（已归档）"))
    #expect(listing.rows[2][3] == "无")
  }

  @Test("what is missing names the kind, the fields and until when it can be amended")
  func listsMissing() throws {
    let rows = try listing("缺什么材料").rows
    #expect(rows.first?[0] == "协商会议")
    #expect(rows.first?[2] == "召开日期、已归档")
    #expect(rows.first?[4] == "2026-02-10：s-3")
  }

  @Test("refused records come with reason, date and whether the time to amend them has passed")
  func listsRefused() throws {
    let rows = try listing("退回补正和不予采信的材料").rows
    #expect(
      rows[0] == [
        "s-3 协商会议 秋季会 2025-09-05", "退回补正", "2026-01-10", "缺少盖章", "2026-02-10", "待补正",
      ])
    #expect(rows[1][1] == "不予采信" && rows[1][3] == "与存档不符")
    #expect(rows[2][0] == "基础数据：户数 1200" && rows[2][5] == "逾期未补正")
  }

  @Test("what was looked at again comes with all its reviews, by date and stage")
  func tellsHistory() throws {
    let rows = try listing("申诉和复核经过").rows
    #expect(rows.map { $0[1] } == ["2026-01-11", "2026-01-20"])
    #expect(rows.map { $0[3] } == ["采信", "不予采信"])
    #expect(rows.map { $0[2] } == ["", "复核"])
  }

  @Test(
    "the last day to appeal is so many days after the day of the notice",
    arguments: [(15, "2026-02-15"), (1, "2026-02-01"), (60, "2026-04-01")])
  func endsAppeal(after days: Int, on last: String) throws {
    let notice = try NoticeSamples.notice(appealDays: days)
    #expect(notice.text.contains("申诉截止日：\(last)"))
    #expect(notice.html.contains("最迟 \(last)（含当日）"))
  }

  @Test("it names the standard, its digest, what is proposed and its own number")
  func namesStandard() throws {
    let text = try NoticeSamples.notice(in: .english).text
    #expect(text.contains("small 2.1.0 · SHA-256 "))
    #expect(text.contains("of 3 indicators the rule is published for"))
    #expect(text.contains("Number of the result (SHA-256):"))
  }

  private func listing(_ heading: String) throws -> NoticePaper.Listing {
    let section = try #require(
      try NoticeSamples.notice().paper.sections.first { $0.heading == heading })
    return try #require(
      section.blocks.compactMap { if case .listing(let listing) = $0 { listing } else { nil } }
        .first)
  }
}
