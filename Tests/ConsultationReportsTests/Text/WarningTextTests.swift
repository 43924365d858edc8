import ConsultationGuidance
import ConsultationIndex
import Testing

@testable import ConsultationReports

/// Warnings as people read them.
struct WarningTextTests {
  /// Two communities of 2025 and one of them in 2024, with something for every kind of rule.
  private static func dossiers() throws -> [Dossier] {
    func dossier(
      _ community: String, _ period: String, _ records: [Record], _ reviews: [Review] = []
    ) throws -> Dossier {
      try Dossier(
        Submission(
          community: Community(
            id: community, name: "示例社区\u{1B}[31m", kind: "urban", street: "示例街道"),
          period: try #require(Period(period)), records: records), reviews: reviews)
    }
    let shared = Record.Attachment(name: "纪要.pdf", sha256: SHA256.hash([1]))
    func session(_ id: String, _ day: String) -> Record {
      Record(
        id: id, kind: "session", fields: ["heldOn": .text(day), "form": .text("talk")],
        attachments: [shared])
    }
    func settled(_ id: String, _ day: String) -> Record {
      Record(
        id: id, kind: "case",
        fields: [
          "openedOn": .text("2025-03-03"), "outcome": .text("settled"), "concludedOn": .text(day),
        ])
    }
    let decided: CalendarDate = try #require(CalendarDate("2025-12-01"))
    let returned = Review(
      .record(id: "s-2", revision: 1, .returned), by: "r", on: decided, reason: "missing-seal",
      amendBy: decided.adding(days: 24))
    let last = ["01", "04", "07", "10"].map { month in
      Record(
        id: "s-\(month)", kind: "session",
        fields: ["heldOn": .text("2024-\(month)-09"), "form": .text("council")],
        attachments: [shared])
    }
    return [
      try dossier(
        "c-1", "2025",
        [
          session("s-1", "2025-12-03"), session("s-2", "2025-12-04"), session("s-3", "2025-02-04"),
          settled("k-1", "2025-12-15"), settled("k-2", "2025-12-13"), settled("k-3", "2025-12-12"),
        ], [returned]), try dossier("c-1", "2024", last),
      try dossier("c-2", "2025", [session("s-9", "2025-11-11")]),
    ]
  }

  private static func text(_ language: Language) throws -> String {
    let day = try #require(CalendarDate("2025-12-20"))
    return WarningText(
      CompiledStandard.xindu.earlyWarnings(for: try dossiers(), asOf: day), asOf: day,
      standard: .xindu, language: language
    ).text
  }

  @Test(
    "no line is wider than the terminal, nor does a name steer it", arguments: Language.allCases)
  func fits(language: Language) throws {
    let text = try Self.text(language)
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
    #expect(!text.contains("\u{1B}"))
  }

  @Test(
    "what was found, its days and what to do are told in English",
    arguments: [
      "xindu 1.0.0 · warnings as of 2025-12-20", "2 of 2 communities have warnings",
      "urgent: no council yet this quarter                                 11 days left",
      "    s-2 revision 1 (Signature or seal missing): due 2025-12-25, 5 days left",
      "    k-3: due 2025-12-19, 1 day overdue", "    k-2: due 2025-12-20, last day today",
      "    k-1: due 2025-12-22, 2 days left",
      "    纪要.pdf: s-1, s-3, c-2/2025/s-9", "    纪要.pdf: s-1, s-3, 2024/s-01",
      "    do: file each case within 7 days of its outcome and enter the date",
    ])
  func tells(line: String) throws {
    #expect(try Self.text(.english).contains(line), "\(line)")
  }

  @Test(
    "the same is told in Chinese",
    arguments: [
      "2 个社区中，2 个有预警", "紧急  本季度村（居）民议事会尚未召开", "还剩 11 天",
      "    s-2 第 1 版（缺少签字或盖章）", "    k-3：期限 2025-12-19，已逾期 1 天",
      "    k-2：期限 2025-12-20，今日到期",
    ])
  func tellsInChinese(line: String) throws {
    #expect(try Self.text(.chinese).contains(line), "\(line)")
  }
}
