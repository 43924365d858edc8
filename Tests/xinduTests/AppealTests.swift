import ConsultationIndex
import Testing

@testable import xindu

/// Three days with three names: assessed, reviewed until, notice given.
@Suite("An appeal, from the first notice to the second")
struct AppealTests {
  private let page = "告知书/c-1-示例社区-2025.txt"

  private func district() -> FakeConsole {
    let console = FakeConsole()
    console.files["填报/社区.csv"] = Array(
      "社区编号,社区名称,社区类型,期间\nc-1,示例社区,城市社区,2025\n".utf8)
    console.files["填报/协商会议（活动）.csv"] = Array(
      "社区编号,材料编号,召开日期,协商形式\nc-1,s-1,2025-03-05,council\nc-1,s-2,2025-06-05,council\n".utf8)
    console.files["填报/审核意见.csv"] = Array(
      """
      社区编号,材料编号,结论,审核人,日期,备注,类别
      c-1,s-1,不予采信,r-1,2026-01-20,签到表不清,初审
      c-1,s-2,采信,r-1,2026-01-20,,初审

      """.utf8)
    return console
  }

  private func text(_ console: FakeConsole) -> String {
    String(decoding: console.files[page] ?? [], as: UTF8.self)
  }

  @Test("the second notice keeps the day of the first and names what was decided since")
  func isPlayedThrough() throws {
    let console = district()
    let assessed = ["--as-of", "2026-01-31", "--lang", "zh"]
    let notify = ["notify", "填报", "-o", "告知书", "--text", "--appeal-days", "15"] + assessed
    #expect(console.run(["score", "填报"] + assessed + ["--format", "json"]) == .done)
    let first = try Assessment(json: Array(console.output.utf8))
    #expect(console.run(notify + ["--notice-date", "2026-02-05"]) == .done)
    #expect(text(console).contains("评定日：2026-01-31\n告知日：2026-02-05\n"))
    #expect(text(console).contains("申诉截止日：2026-02-20"))
    #expect(!text(console).contains("首次告知"))

    // The appeal is decided after the assessment, on evidence as it stood then.
    console.files["填报/审核意见.csv"]? += Array("c-1,s-1,采信,r-2,2026-03-10,原件已核,申诉\n".utf8)
    #expect(console.run(["score", "填报"] + assessed) == .done)
    #expect(console.run(notify + ["--force"]) == .inputErrors)
    #expect(console.errors.contains("--notice-date"))

    let later = ["--reviews-until", "2026-03-15"]
    #expect(console.run(["score", "填报"] + assessed + later + ["--format", "json"]) == .done)
    let second = try Assessment(json: Array(console.output.utf8))
    #expect(second.receipt.asOf == first.receipt.asOf)
    #expect(second.receipt.digest != first.receipt.digest)
    #expect(second.total > first.total)
    #expect(console.run(notify + later + ["--notice-date", "2026-02-05", "--force"]) == .done)
    let notice = text(console)
    #expect(notice.contains("首次告知日：2026-02-05\n审核意见截至：2026-03-15\n"))
    #expect(notice.contains("申诉截止日：2026-02-20"))
    let since = try #require(notice.split(separator: "首次告知之后的审核意见").last)
    let section = since.prefix(400)
    #expect(section.contains("s-1") && section.contains("2026-03-10"))
    #expect(section.contains("申诉") && section.contains("原件已核") && !section.contains("s-2"))
  }

  @Test("another day of assessment leaves the window to appeal alone")
  func keepsWindow() {
    for day in ["2025-12-31", "2026-01-31"] {
      let console = district()
      #expect(
        console.run(
          "notify", "填报", "-o", "告知书", "--text", "--as-of", day, "--lang", "zh",
          "--notice-date", "2026-02-05") == .done)
      #expect(text(console).contains("申诉截止日：2026-02-20"))
    }
  }

  @Test("a decision after the last day of reviews is told with that day")
  func tellsOfLater() {
    let console = district()
    let words = ["score", "填报", "--as-of", "2026-01-31", "--reviews-until", "2026-01-15"]
    #expect(console.run(words) == .done)
    #expect(console.output.contains("as of 2026-01-31, reviews until 2026-01-15"))
    #expect(console.output.contains("after 2026-01-15, the last day of reviews"))
  }

  @Test("a table of measures says until when reviews count, and keeps to it")
  func measures() throws {
    let console = district()
    let words = ["--as-of", "2026-01-31", "--reviews-until", "2026-03-15"]
    #expect(console.run(["measure", "填报", "-o", "t.csv"] + words) == .done)
    #expect(console.run("score", "t.csv") == .done)
    #expect(console.output.contains("as of 2026-01-31, reviews until 2026-03-15"))
    #expect(console.run("score", "t.csv", "--reviews-until", "2026-03-16") == .inputErrors)
    #expect(console.errors.contains("takes reviews until 2026-03-15 into account"))
  }

  @Test("lines count the same reviews as documents")
  func streams() throws {
    let console = district()
    let words = ["--as-of", "2026-01-31", "--reviews-until", "2026-01-15", "--format", "json"]
    #expect(console.run(["score", "填报"] + words) == .done)
    let whole = try Assessment(json: Array(console.output.utf8))
    let dossier = try Dossier(
      Submission(
        community: Community(id: "c-1", name: "示例社区", kind: "urban"),
        period: try #require(Period(year: 2025)),
        records: [
          Record(
            id: "s-1", kind: "session",
            fields: ["heldOn": .text("2025-03-05"), "form": .text("council")])
        ]),
      reviews: [
        Review(
          .record(id: "s-1", revision: 1, .accepted), by: "r-1",
          on: try #require(CalendarDate("2026-01-20")))
      ])
    console.files["a.ndjson"] = Array(
      String(decoding: dossier.json, as: UTF8.self).replacing("\n", with: " ").utf8)
    #expect(console.run(["score", "a.ndjson"] + words) == .done)
    #expect(console.output.contains(#""reviewsUntil":"2026-01-15""#))
    #expect(console.output.contains(#""pending":1"#))
    #expect(whole.pending == 2)
  }
}
