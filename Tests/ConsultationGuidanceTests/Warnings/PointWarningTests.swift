import ConsultationIndex
import Testing

@testable import ConsultationGuidance

/// Weak parts and falls, at the very share and one part beside it.
struct PointWarningTests {
  /// A community of so many quarters with a council (2.5 points each) and so many cases (1 each).
  private static func dossier(
    quarters: Int, cases: Int = 10, period: String = "2025", community: String = "c-1"
  ) throws -> Dossier {
    let sessions = (0..<quarters).map { quarter in
      WarnedSamples.session("s-\(quarter)", "\(period)-\(["02", "05", "08", "11"][quarter])-10")
    }
    let cases = (0..<cases).map { number in
      Record(
        id: "k-\(number)", kind: "case", fields: ["openedOn": .text("\(period)-03-03")])
    }
    return try WarnedSamples.dossier(sessions + cases, community: community, period: period)
  }

  @Test(
    "a part at exactly the share is not weak, one below it is",
    arguments: [(5000, 0), (5001, 1)])
  func isWeak(share: Int, count: Int) throws {
    let standard = try WarnedSamples.standard(#""weak": {"in": "element", "share": \#(share)}"#)
    let items = try standard.found(Self.dossier(quarters: 2), on: "2025-12-31")
    #expect(items.count == count)
    #expect(
      items.allSatisfy {
        $0.detail
          == .weak(
            EarlyWarning.Part(id: "E1", points: Points(5), maximum: Points(10)),
            indicators: ["E1.b1"])
      })
  }

  @Test(
    "a part is called weak in the last days of the period and after it only",
    arguments: [("2025-09-29", 0), ("2025-09-30", 1), ("2025-12-31", 1), ("2026-02-01", 1)])
  func waitsForWeakness(day: String, count: Int) throws {
    let standard = try WarnedSamples.standard(
      #""weak": {"in": "element", "share": 5000, "within": 92}"#)
    // Three of four quarters are there at the end of September, and no case.
    #expect(try standard.found(Self.dossier(quarters: 3, cases: 0), on: day).count == count)
  }

  @Test(
    "every scope adds up its own parts",
    arguments: [
      ("total", nil, 1250, 2000), ("tier", "base", 1250, 2000), ("category", "A", 1250, 2000),
    ] as [(String, String?, Int, Int)])
  func addsUp(scope: String, id: String?, points: Int, maximum: Int) throws {
    let standard = try WarnedSamples.standard(#""weak": {"in": "\#(scope)", "share": 6251}"#)
    let items = try standard.found(Self.dossier(quarters: 1), on: "2025-12-31")
    let part = EarlyWarning.Part(
      id: id, points: Points(hundredths: points), maximum: Points(hundredths: maximum))
    #expect(items.map(\.detail) == [.weak(part, indicators: ["E1.b1"])])
    let border = try WarnedSamples.standard(#""weak": {"in": "\#(scope)", "share": 6250}"#)
    #expect(try border.found(Self.dossier(quarters: 1), on: "2025-12-31").isEmpty)
  }

  @Test(
    "a fall by exactly the share warns, a smaller one does not",
    arguments: [(2500, 1), (2501, 0)])
  func falls(share: Int, count: Int) throws {
    let standard = try WarnedSamples.standard(#""fall": {"in": "element", "share": \#(share)}"#)
    let before = try Self.dossier(quarters: 4, period: "2024")
    let now = try Self.dossier(quarters: 3)
    for dossiers in [[before, now], [now, before]] {
      let warned = standard.earlyWarnings(
        for: dossiers, asOf: try WarnedSamples.day("2025-12-31"))
      #expect(warned.map(\.period.description) == ["2025"])
      let items = warned.first?.warnings.first?.items ?? []
      #expect(items.count == count)
      #expect(
        items.allSatisfy {
          $0.detail
            == .fall(
              EarlyWarning.Part(id: "E1", points: Points(hundredths: 750), maximum: Points(10)),
              before: EarlyWarning.Part(id: "E1", points: Points(10), maximum: Points(10)),
              in: before.period)
        })
    }
  }

  @Test("a rise is no fall, nor is anything without an earlier period of the same community")
  func comparesLikeWithLike() throws {
    let standard = try WarnedSamples.standard(#""fall": {"in": "total", "share": 1}"#)
    let now = try Self.dossier(quarters: 3)
    #expect(try standard.found(now, on: "2025-12-31").isEmpty)
    let lower = try Self.dossier(quarters: 3, cases: 9, period: "2024")
    #expect(try standard.found(lower, now, on: "2025-12-31").isEmpty)
    let other = try Self.dossier(quarters: 4, period: "2024", community: "c-2")
    #expect(try standard.found(now, other, on: "2025-12-31").isEmpty)
  }

  @Test("of several communities each is compared with its own earlier period, or with none")
  func keepsCommunitiesApart() throws {
    let standard = try WarnedSamples.standard(#""fall": {"in": "total", "share": 1}"#)
    let dossiers = [
      try Self.dossier(quarters: 4, period: "2024", community: "c-1"),
      try Self.dossier(quarters: 3, community: "c-1"),
      try Self.dossier(quarters: 2, community: "c-2"),
      try Self.dossier(quarters: 4, period: "2023", community: "c-3"),
      try Self.dossier(quarters: 3, period: "2024", community: "c-3"),
      try Self.dossier(quarters: 3, community: "c-3"),
      try Self.dossier(quarters: 1, period: "2024", community: "c-4"),
      try Self.dossier(quarters: 4, period: "2024", community: "c-5"),
      try Self.dossier(quarters: 3, community: "c-5"),
    ]
    for order in [dossiers, Array(dossiers.reversed())] {
      let warned = standard.earlyWarnings(for: order, asOf: try WarnedSamples.day("2025-12-31"))
      #expect(warned.map(\.community.id) == ["c-1", "c-2", "c-3", "c-4", "c-5"])
      #expect(warned.map(\.warnings.count) == [1, 0, 0, 0, 1])
    }
  }

  @Test("of several earlier periods the last one is compared")
  func takesLastPeriod() throws {
    let standard = try WarnedSamples.standard(#""fall": {"in": "total", "share": 1}"#)
    let now = try Self.dossier(quarters: 3)
    let last = try Self.dossier(quarters: 3, period: "2024")
    let first = try Self.dossier(quarters: 4, period: "2023")
    #expect(try standard.found(first, last, now, on: "2025-12-31").isEmpty)
    #expect(try standard.found(first, now, on: "2025-12-31").count == 1)
  }
}
