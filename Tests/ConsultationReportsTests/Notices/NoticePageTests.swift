import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("Notices as page and as text")
struct NoticePageTests {
  @Test("text keeps to 80 columns", arguments: Language.allCases)
  func keepsToColumns(in language: Language) throws {
    let long = String(repeating: "很长的社区名称", count: 12)
    let text = NoticeSamples.submission.replacing("示例社区", with: long)
    let lines = try NoticeSamples.notice(text, in: language).text.split(separator: "\n")
    #expect(lines.filter { $0.displayWidth > 80 } == [])
  }

  @Test("a long text without blanks is broken, and loses no letter", arguments: Language.allCases)
  func breaksLongWords(in language: Language) throws {
    let long = "https://" + String(repeating: "a", count: 120)
    let submission = NoticeSamples.submission.replacing("秋季会", with: long)
      .replacing("示例社区", with: long)
    let text = try NoticeSamples.notice(submission, in: language).text
    #expect(text.split(separator: "\n").filter { $0.displayWidth > 80 } == [])
    let letters = text.filter { $0 != " " && $0 != "\n" }
    #expect(letters.contains("协商会议" + long + "2025-09-05") || language == .english)
    #expect(letters.contains(long + "(c-1)"))
  }

  @Test("the page loads nothing and runs nothing")
  func isSelfContained() throws {
    let html = try NoticeSamples.notice().html
    for word in ["<script", "src=", "href=", "url(", "@import", "http:", "https:"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("default-src 'none'"))
  }

  @Test(
    "names from the input never become markup",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;"), (#"\" onload=\"x"#, "&quot; onload="),
      ("a & b", "a &amp; b"), ("' x='", "&#39; x=&#39;"), (#"\u202Eevil"#, "\u{FFFD}evil"),
    ])
  func escapes(_ name: String, as escaped: String) throws {
    let text = NoticeSamples.submission.replacing("示例社区", with: name)
      .replacing("秋季会", with: name).replacing("与存档不符", with: name)
    let html = try NoticeSamples.notice(text).html
    #expect(html.split(separator: escaped).count >= 4)
    #expect(!html.contains("<script") && !html.contains("\u{202E}"))
    #expect(!html.contains("\" onload"))
  }

  @Test("every element is closed in order", arguments: Language.allCases)
  func isWellFormed(in language: Language) throws {
    let html = try NoticeSamples.notice(in: language).html
    var open: [Substring] = []
    for piece in html.split(separator: "<").dropFirst() {
      let name = piece.prefix { $0 != ">" && $0 != " " }
      if name == "meta" { continue }
      if name.hasPrefix("/") {
        #expect(open.popLast() == name.dropFirst())
      } else {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("every table has a caption and headers for its columns and rows")
  func isAccessible() throws {
    let html = try NoticeSamples.notice().html
    let tables = html.split(separator: "<table").dropFirst()
    #expect(tables.count >= 5)
    for table in tables {
      #expect(table.contains("<caption>"))
      #expect(table.contains(#"scope="col""#) && table.contains(#"scope="row""#))
    }
    #expect(html.contains(#"<html lang="zh-Hans">"#))
    #expect(html.split(separator: "<h1").count == 2)
  }

  @Test("what messages set between backticks stands between quotation marks on paper")
  func quotes() throws {
    let notice = try NoticeSamples.notice()
    #expect(notice.html.contains("“召开日期”（"))
    #expect(!notice.html.contains("`") && !notice.text.contains("`"))
  }

  @Test("identifiers are kept whole, and what is not one is not marked")
  func keepsIdentifiers() {
    #expect(
      "见 s-1、<b>".escapedWithWholeIdentifiers == #"见 <span class="id">s-1</span>、&lt;b&gt;"#)
    let digest = String(repeating: "a", count: 64)
    #expect(digest.escapedWithWholeIdentifiers == digest)
  }
}
