import ConsultationIndex
import Testing

@testable import ConsultationJournal

/// Names that an earlier edition took down and that are refused today.
struct KeptNamesTests {
  enum Place: CaseIterable, Sendable {
    case community, reviewer, affiliation
  }

  static let flawed = ["示\u{200B}例", "c\u{202E}1", "示例\u{3000}", " c-1", "\u{FEFF}c-1"]

  /// Some events of a dossier with one name as it is given.
  private func events(_ name: String, at place: Place) throws -> [JournalEvent] {
    let period = try #require(Sample.period)
    let id = place == .community ? name : "c-1"
    let key = DossierKey(community: id, period: period)
    let review = Review(
      .record(id: "s-1", revision: 1, .accepted), by: place == .reviewer ? name : "审核员甲",
      on: try Sample.day("2025-04-01"), affiliation: place == .affiliation ? name : nil)
    return [
      .submission(
        Community(id: id, name: "示例社区", kind: "urban"), period, isDemonstration: false),
      .figure(key, name: "households", value: 2400),
      .record(key, Sample.session("s-1"), .submitted),
      .review(key, review),
    ]
  }

  /// A journal as an edition wrote it that asked nothing of names.
  private func journal(of events: [JournalEvent], on day: CalendarDate) -> [UInt8] {
    var (bytes, head) = ([UInt8](), JournalReceipt.none)
    for event in [.opened(name: "test")] + events {
      let (entry, line) = JournalEntry.written(event, on: day, takenDown: nil, after: head)
      bytes += line
      head = entry.receipt
    }
    return bytes
  }

  @Test(
    "A journal with such a name is opened, verified, replayed and added to",
    arguments: Place.allCases, flawed + ["../c-1"])
  func kept(place: Place, name: String) throws {
    let day = try Sample.day("2025-05-01")
    var events = try events(name, at: place)
    let key = try #require(events[0].dossier)
    events.insert(.adopted(.xindu), at: 0)
    // A result that was issued on this evidence.
    let evidence = try Journal(journal(of: events, on: day)).state()
    let assessment = try #require(evidence.assessment(of: key, asOf: day))
    events.append(.assessment(IssuedAssessment(assessment)))
    let bytes = journal(of: events, on: day)

    let journal = try Journal(bytes)
    #expect(journal.entries.count == 7)
    #expect(try journal.results().map(\.agreement) == [.bytes])
    let dossier = try #require(try journal.state(asOf: day).dossier(key))
    #expect(dossier.submission.records.map(\.id) == ["s-1"] && dossier.reviews.count == 1)

    let disk = Disk(bytes)
    var writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day)
    let next = try writer.append(
      [
        .record(key, Sample.session("s-2"), .submitted),
        .review(key, try Sample.accepted("s-2", on: "2025-04-02")),
      ], on: day)
    for result in next { _ = try result.get() }
    #expect(disk.bytes.starts(with: bytes))
    #expect(try writer.state(of: key).dossier(key)?.reviews.count == 2)
    #expect(try Journal(disk.bytes).state().dossier(key)?.submission.records.count == 2)
    // Reviews are added to a dossier that was replayed, too.
    #expect(try dossier.adding([try Sample.accepted("s-1", on: "2025-04-03")]).reviews.count == 2)
  }

  @Test("Such a name is refused in a new event", arguments: Place.allCases, flawed)
  func refused(place: Place, name: String) throws {
    let day = try Sample.day("2025-05-01")
    let disk = Disk()
    var writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day)
    for event in try events("sound", at: place) {
      _ = try writer.append([event], on: day)[0].get()
    }
    let before = disk.bytes
    let events = try events(name, at: place)
    let event = try #require(place == .community ? events.first : events.last)
    let result = try writer.append([event], on: day)[0]
    do throws(InputErrors) {
      _ = try result.get()
      Issue.record("\(name.debugDescription) was taken down")
    } catch {
      let codes = ["dossier.hidden-character", "dossier.blank-at-end"]
      #expect(error.issues.count == 1 && codes.contains(error.codes[0]), "\(error.codes)")
    }
    #expect(disk.bytes == before)
  }
}
