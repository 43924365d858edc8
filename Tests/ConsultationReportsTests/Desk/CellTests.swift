import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("Cells as people write them")
struct CellTests {
  /// Reads one cell of the table of sessions.
  func value(_ field: String, _ cell: String, under header: String? = nil) throws -> Record.Value? {
    let folder = TableFolder([
      "session.csv": "社区编号,材料编号,日期,\(header ?? field)\nc-1,s-1,2025-03-05,\(quoted(cell))\n"
    ])
    let reading = folder.read()
    #expect(reading.issues.filter { $0.issue.severity == .error } == [], "\(cell)")
    return reading.dossiers.first?.dossier.submission.records.first?.fields[field]
  }

  @Test(
    "dates",
    arguments: [
      "2026-03-05", "2026-3-5", "2026/3/5", "2026/03/05", "2026.3.5", "2026年3月5日", "2026年03月05号",
      "2026 年 3 月 5 日", "2026年3月5", "20260305", "46086", "46086.5", "２０２６－０３－０５", " 2026-3-5 ",
      "2026/3/5 0:00", "2026/3/5 14:30:00", "2026-03-05T08:00", "2026年3月5日 14:30", "'2026-03-05",
      "\u{FEFF}2026-03-05\u{A0}", "2026–03–05", "2026—3—5", "2026‑3‑5", "2026−03−05",
      "2026年3月5日星期四",
      "2026-03-05 周四", "2026-3-5（星期四）", "2026/3/5 [周四]", "2026年3月5日 礼拜四 14:30",
    ])
  func readsDates(_ cell: String) throws {
    #expect(try value("dueOn", cell) == .text("2026-03-05"))
  }

  @Test(
    "numbers",
    arguments: [
      ("12", 12), ("１２", 12), (" 12 ", 12), ("12.0", 12), ("1,234", 1234), ("1,234,567", 1_234_567),
      ("0", 0), ("7,896.00", 7896), ("1,234,567.0", 1_234_567), ("007", 7),
      ("2147483647", 2_147_483_647), ("１，２３４", 1234), ("'12", 12),
    ])
  func readsNumbers(_ cell: String, _ number: Int) throws {
    #expect(try value("present", cell) == .integer(number))
  }

  @Test(
    "shares where the column counts in parts",
    arguments: [
      ("percent", "85%", 85), ("percent", "85", 85), ("percent", "85.0%", 85),
      ("percent", "１００％", 100),
      ("share", "85%", 8500), ("share", "12.5%", 1250), ("share", "0.01%", 1),
      ("share", "8500", 8500),
    ])
  func readsShares(_ field: String, _ cell: String, _ number: Int) throws {
    #expect(try value(field, cell) == .integer(number))
  }

  @Test(
    "yes and no",
    arguments: [
      ("是", true), ("有", true), ("√", true), ("✓", true), ("✔️", true), ("Y", true), ("TRUE", true),
      ("1", true), ("ｙｅｓ", true), ("否", false), ("无", false), ("没有", false), ("×", false),
      ("x", false), ("N", false), ("FALSE", false), ("0", false),
    ])
  func readsFlags(_ cell: String, _ flag: Bool) throws {
    #expect(try value("open", cell) == .flag(flag))
  }

  @Test(
    "tokens by label or id",
    arguments: [
      ("议事会", "council"), ("council", "council"), ("Council", "council"), ("议 事 会", "council"),
      ("恳谈、协商", "talk"), ("恳谈、协商 ", "talk"), ("vote", "vote"), ("vote-2", "vote-2"),
      ("Second vote", "vote-2"), ("ＶＯＴＥ－２", "vote-2"), ("甲、乙", "ab"),
    ])
  func readsTokens(_ cell: String, _ token: String) throws {
    #expect(try value("form", cell) == .text(token))
  }

  @Test(
    "lists with any separator",
    arguments: [
      ("议事会", ["council"]), ("议事会、甲", ["council", "a"]), ("议事会，甲", ["council", "a"]),
      ("议事会,甲;vote", ["council", "a", "vote"]), ("议事会；恳谈、协商；甲", ["council", "talk", "a"]),
      ("恳谈、协商、议事会", ["talk", "council"]), ("议事会\n甲\r\n乙", ["council", "a", "b"]),
      ("议事会、、甲、", ["council", "a"]), ("甲；议事会；乙", ["a", "council", "b"]), ("ab", ["ab"]),
    ])
  func readsLists(_ cell: String, _ tokens: [String]) throws {
    #expect(try value("forms", cell) == .list(tokens))
  }

  @Test(
    "steps with their dates",
    arguments: [
      ("提议:2025-03-01；公示:2025-03-05", ["propose": ["2025-03-01"], "publish": ["2025-03-05"]]),
      ("提议：2025/3/1;公示：2025年3月5日", ["propose": ["2025-03-01"], "publish": ["2025-03-05"]]),
      ("propose:2025-03-01\n商议、讨论:45717", ["propose": ["2025-03-01"], "discuss": ["2025-03-01"]]),
      (
        "提议:2025-03-01、2025-03-02、公示:2025-03-05",
        ["propose": ["2025-03-01", "2025-03-02"], "publish": ["2025-03-05"]]
      ),
      ("提议:2025-03-01；提议:2025-03-02", ["propose": ["2025-03-01", "2025-03-02"]]),
      ("提议:2025/3/1 0:00；", ["propose": ["2025-03-01"]]),
      ("提议:；公示:2025-03-05", ["publish": ["2025-03-05"]]),
      ("提议：/；公示:2025-03-05；商议、讨论:无", ["publish": ["2025-03-05"]]), ("提议:", [:]),
    ] as [(String, [String: [String]])])
  func readsSteps(_ cell: String, _ steps: [String: [String]]) throws {
    #expect(try value("steps", cell) == .steps(steps))
  }

  @Test(
    "attachments, with and without their digests",
    arguments: [
      ("a.pdf", ["a.pdf"]), ("a.pdf；b.jpg", ["a.pdf", "b.jpg"]),
      ("a.pdf; b.jpg\nc", ["a.pdf", "b.jpg", "c"]),
      (#"C:\docs\a、b,c.pdf"#, [#"C:\docs\a、b,c.pdf"#]), (#"a\;b；c\|d"#, ["a;b", "c|d"]),
      (#"a\ ；b"#, ["a ", "b"]),
    ])
  func readsAttachments(_ cell: String, _ names: [String]) throws {
    #expect(try AttachmentsCell.read(cell).map(\.name) == names)
  }

  @Test(
    "what says that there is nothing is nothing",
    arguments: ["无", "/", "—", "－", "-", "N/A", "n/a", "不适用", "暂无", " 无 ", "——"])
  func readsNone(_ cell: String) throws {
    for field in ["dueOn", "present", "form", "forms", "steps", "follows"] {
      #expect(try value(field, cell) == nil, "\(field)")
    }
    #expect(try AttachmentsCell.read(cell) == [])
    // A text says what it says, and 无 is a way to say no.
    #expect(try value("source", cell, under: "Note") == .text(cell.trimmed))
    let named = [Record.Attachment(name: cell.trimmed)]
    #expect(try AttachmentsCell.read(AttachmentsCell.text(of: named)) == named)
  }

  @Test("any attachments read back", arguments: 0..<10 as Range<UInt64>)
  func keepsAttachments(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let letters = Array("a；;|\\ \n\r\u{3000}甲、,".unicodeScalars)
    for _ in 0..<500 {
      let attachments = (0..<Int.random(in: 1...3, using: &random)).map { index in
        let length = Int.random(in: 0...5, using: &random)
        let scalars = (0..<length).compactMap { _ in letters.randomElement(using: &random) }
        return Record.Attachment(
          name: String(String.UnicodeScalarView(scalars)),
          sha256: Bool.random(using: &random) ? SHA256.hash([UInt8(index)]) : nil)
      }
      let read = try AttachmentsCell.read(AttachmentsCell.text(of: attachments))
      #expect(read == attachments, "seed \(seed)")
    }
  }

  @Test(
    "periods",
    arguments: [
      ("2025", "2025"), ("2025年", "2025"), ("2025年度", "2025"), ("２０２５", "2025"),
      ("2025-h1", "2025-H1"),
      ("2025年上半年", "2025-H1"), ("2025年下半年", "2025-H2"), ("2025-Q3", "2025-Q3"),
      ("2025年第3季度", "2025-Q3"),
      ("2025年三季度", "2025-Q3"), ("2025-03", "2025-03"), ("2025年3月", "2025-03"),
      ("2025年12月", "2025-12"),
    ])
  func readsPeriods(_ cell: String, _ period: String) throws {
    #expect(try PeriodCell.read(cell).description == period)
  }
}
