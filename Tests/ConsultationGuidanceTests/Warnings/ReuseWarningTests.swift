import ConsultationIndex
import Testing

@testable import ConsultationGuidance

/// Attachments that serve several records, communities or periods.
struct ReuseWarningTests {
  private static func standard(_ scope: String) throws -> CompiledStandard {
    try WarnedSamples.standard(#""reuse": {"across": "\#(scope)"}"#)
  }

  private static func names(_ items: [EarlyWarning.Item]) -> [[String]] {
    items.map { $0.records.map { "\($0.community)/\($0.period)/\($0.record)" } }
  }

  private static func files(_ items: [EarlyWarning.Item]) -> [[String]] {
    items.map { item in
      guard case .reuse(let attachments, _) = item.detail else { return [] }
      return attachments.map(\.name)
    }
  }

  @Test("records of one kind share an attachment; records of two kinds may, and so may revisions")
  func acrossRecords() throws {
    let standard = try Self.standard("records")
    let shared = try WarnedSamples.dossier([
      WarnedSamples.session("s-1", "2025-05-05", digests: [1, 2]),
      WarnedSamples.session("s-2", "2025-06-05", digests: [2, 1, 3]),
      WarnedSamples.settled("k-1", digests: [3]),
    ])
    let items = try standard.found(shared, on: "2025-12-31")
    #expect(Self.names(items) == [["c-1/2025/s-1", "c-1/2025/s-2"]])
    #expect(Self.files(items) == [["file-1.pdf", "file-2.pdf"]])
    let revised = try WarnedSamples.dossier([
      WarnedSamples.session("s-1", "2025-05-05", digests: [1]),
      WarnedSamples.session("s-1", "2025-05-06", revision: 2, digests: [1, 1]),
    ])
    #expect(try standard.found(revised, on: "2025-12-31").isEmpty)
  }

  @Test("what was rejected shares nothing, and neither does what has no digest")
  func leavesOut() throws {
    let standard = try Self.standard("records")
    let records = ["s-1", "s-2"].map { WarnedSamples.session($0, "2025-05-05", digests: [1]) }
    let review = Review(
      .record(id: "s-2", revision: 1, .rejected), by: "r", on: try WarnedSamples.day("2025-06-01"))
    let dossier = try WarnedSamples.dossier(records, reviews: [review])
    #expect(try standard.found(dossier, on: "2025-05-31").count == 1)
    #expect(try standard.found(dossier, on: "2025-06-01").isEmpty)
    let unnamed = records.map { record in
      var record = record
      record.attachments = [Record.Attachment(name: "file-1.pdf")]
      return record
    }
    #expect(try standard.found(WarnedSamples.dossier(unnamed), on: "2025-12-31").isEmpty)
  }

  @Test("communities share an attachment whatever its kinds, and each is warned with its own first")
  func acrossCommunities() throws {
    let standard = try Self.standard("communities")
    let first = try WarnedSamples.dossier(
      [WarnedSamples.session("s-1", "2025-05-05", digests: [1])], community: "c-1")
    let second = try WarnedSamples.dossier(
      [
        WarnedSamples.settled("k-1", digests: [1]),
        WarnedSamples.session("s-9", "2025-05-05", digests: [2]),
      ], community: "c-2")
    let third = try WarnedSamples.dossier([], community: "c-3")
    let warned = standard.earlyWarnings(
      for: [third, second, first], asOf: try WarnedSamples.day("2025-12-31"))
    #expect(warned.map(\.community.id) == ["c-1", "c-2", "c-3"])
    #expect(
      warned.map { Self.names($0.warnings.flatMap(\.items)) } == [
        [["c-1/2025/s-1", "c-2/2025/k-1"]], [["c-2/2025/k-1", "c-1/2025/s-1"]], [],
      ])
  }

  @Test("years share an attachment of dated records; a rule may show the same paper every year")
  func acrossPeriods() throws {
    let standard = try Self.standard("periods")
    func year(_ year: String, community: String = "c-1") throws -> Dossier {
      let rule = Record(
        id: "rule", kind: "rule", fields: ["from": .text("2023-01-01")],
        attachments: [WarnedSamples.attachment(7)])
      return try WarnedSamples.dossier(
        [WarnedSamples.session("s", "\(year)-05-05", digests: [1]), rule], community: community,
        period: year)
    }
    let items = try standard.found(year("2024"), year("2025"), on: "2025-12-31")
    #expect(Self.names(items) == [["c-1/2025/s", "c-1/2024/s"]])
    #expect(Self.files(items) == [["file-1.pdf"]])
    #expect(try standard.found(year("2025"), on: "2025-12-31").isEmpty)
    #expect(
      try standard.found(year("2025"), year("2024", community: "c-2"), on: "2025-12-31").isEmpty)
  }

  @Test(
    "the others come in the order of communities and periods, without the warned one's own",
    arguments: [(100, "c-101", "c-110"), (104, "c-100", "c-110"), (129, "c-100", "c-109")])
  func listsOthersInOrder(number: Int, first: String, last: String) throws {
    let standard = try Self.standard("communities")
    let dossiers = try (100..<130).flatMap { number in
      try ["2024", "2025"].map { year in
        try WarnedSamples.dossier(
          [
            WarnedSamples.session("s-1", "\(year)-05-05", digests: [1, 1]),
            WarnedSamples.session("s-2", "\(year)-06-05", digests: [2]),
          ], community: "c-\(number)", period: year)
      }
    }
    let warned = standard.earlyWarnings(
      for: dossiers.reversed(), asOf: try WarnedSamples.day("2025-12-31"))
    let items = warned[number - 100].warnings.flatMap(\.items)
    #expect(items.map { $0.records.first?.record } == ["s-1", "s-2"])
    for item in items {
      #expect(item.records.count == 21 && Set(item.records.map(\.record)).count == 1)
      #expect(item.records[0].community == "c-\(number)" && item.records[0].period.year == 2025)
      #expect(item.records[1].community == first && item.records[20].community == last)
      #expect(item.records.dropFirst().map(\.period.year).prefix(4) == [2024, 2025, 2024, 2025])
      guard case .reuse(_, let more) = item.detail else { continue }
      // Of 29 other communities in two years.
      #expect(more == 58 - 20)
    }
  }

  @Test("of many others the first twenty are listed and the rest are counted")
  func countsTheRest() throws {
    let standard = try Self.standard("communities")
    let dossiers = try (100..<125).map { number in
      try WarnedSamples.dossier(
        [WarnedSamples.session("s", "2025-05-05", digests: [1])], community: "c-\(number)")
    }
    let warned = standard.earlyWarnings(for: dossiers, asOf: try WarnedSamples.day("2025-12-31"))
    #expect(warned.count == 25)
    for entry in warned {
      let item = try #require(entry.warnings.first?.items.first)
      #expect(item.records.count == 21 && item.records.first?.community == entry.community.id)
      #expect(item.detail == .reuse([WarnedSamples.attachment(1)], more: 4))
    }
  }
}
