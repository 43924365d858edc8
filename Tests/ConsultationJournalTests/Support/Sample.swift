import ConsultationIndex
import ConsultationJournal
import Foundation
import Testing

/// What journals in tests are made of.
enum Sample {
  static let period = Period("2025")
  static let community = Community(
    id: "c-1", name: "示例社区", kind: "urban", street: "新都街道")

  static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  static func key() throws -> DossierKey {
    DossierKey(community: "c-1", period: try #require(period))
  }

  static func session(_ id: String, revision: Int = 1, isWithdrawn: Bool = false) -> Record {
    Record(
      id: id, revision: revision, kind: "session",
      fields: ["heldOn": .text("2025-03-05"), "form": .text("council")], isWithdrawn: isWithdrawn)
  }

  static func accepted(_ id: String, revision: Int = 1, on date: String) throws -> Review {
    Review(.record(id: id, revision: revision, .accepted), by: "审核员甲", on: try day(date))
  }

  static func opening() throws -> JournalEvent {
    .submission(community, try #require(period), isDemonstration: false)
  }

  /// A few events of every kind but standards and assessments.
  static func events() throws -> [JournalEvent] {
    let key = try key()
    return [
      try opening(),
      .figure(key, name: "households", value: 2400),
      .record(key, session("s-1"), .submitted),
      .record(key, session("s-2"), .submitted),
      .review(key, try accepted("s-1", on: "2025-04-01")),
      .record(key, session("s-2", revision: 2), .amended),
      .review(
        key, Review(.rating(rubric: "openness", level: 2), by: "乙", on: try day("2025-04-02"))),
      .record(key, session("s-1", revision: 2, isWithdrawn: true), .withdrawn),
      .figure(key, name: "households", value: nil),
    ]
  }

  /// A journal with these events on a fresh disk.
  static func disk(_ events: [JournalEvent], on date: String = "2025-05-01") throws -> Disk {
    let disk = Disk()
    var writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: try day(date))
    for result in try writer.append(events, on: try day(date)) { _ = try result.get() }
    return disk
  }

  static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")
  static let folder = fixtures.appending(path: "Cases")

  /// The names of the fixtures' cases.
  static var cases: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  static func dossier(_ name: String) throws -> Dossier {
    try Dossier(json: [UInt8](Data(contentsOf: folder.appending(path: "\(name)/dossier.json"))))
  }
}

extension InputErrors {
  var codes: [String] { issues.map(\.code) }
}
