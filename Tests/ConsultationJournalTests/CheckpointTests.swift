import ConsultationIndex
import ConsultationJournal
import Generators
import Testing

/// A checkpoint saves reading, and never decides anything.
struct CheckpointTests {
  private static let communities = (0..<6).map { "c-\($0)" }

  /// Some event of few communities, records and figures, so that many of them meet.
  private func event(using random: inout SeededGenerator) throws -> JournalEvent {
    let period = try #require(Sample.period)
    let id = try #require(Self.communities.randomElement(using: &random))
    let key = DossierKey(community: id, period: period)
    let number = Int.random(in: 0..<40, using: &random)
    let revision = Int.random(in: 1...3, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      let name = "社区\(Int.random(in: 0..<2, using: &random))"
      return .submission(
        Community(id: id, name: name, kind: "urban"), period, isDemonstration: false)
    case 1: return .figure(key, name: "f\(number % 5)", value: revision)
    case 2, 3: return .review(key, try Sample.accepted("s-\(number)", on: "2025-04-01"))
    case 4: return .adopted(.xindu)
    default:
      return .record(
        key, Sample.session("s-\(number)", revision: revision),
        revision == 1 ? .submitted : .amended)
    }
  }

  private func opened(_ disk: Disk) throws -> JournalWriter<DiskStorage> {
    try JournalWriter(DiskStorage(disk: disk), name: "test", on: try Sample.day("2025-05-01"))
  }

  @Test("With and without checkpoints the same events are taken and refused", arguments: 0..<3)
  func sameDecisions(seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let (kept, plain) = (Disk(), Disk())
    let day = try Sample.day("2025-05-01")
    for _ in 0..<12 {
      plain.checkpoint = nil
      var first = try opened(kept)
      var second = try opened(plain)
      for _ in 0..<4 {
        let events = try (0..<Int.random(in: 1...12, using: &random)).map { _ in
          try event(using: &random)
        }
        let (a, b) = (try first.append(events, on: day), try second.append(events, on: day))
        #expect(zip(a, b).allSatisfy { $0.isSame(as: $1) }, "seed \(seed)")
      }
      first.keepCheckpoint()
    }
    #expect(kept.bytes == plain.bytes, "seed \(seed)")
    #expect(kept.checkpoint != nil)
    let journal = try Journal(kept.bytes)
    let state = try journal.state()
    #expect(state.dossiers.count == Self.communities.count)
    var writer = try opened(kept)
    for key in state.dossiers {
      #expect(try writer.state(of: key).dossier(key)?.digest == state.dossier(key)?.digest)
    }
  }

  /// A journal of some hundred entries with its checkpoint.
  private func grown() throws -> Disk {
    let disk = try Sample.disk([try Sample.opening()])
    var writer = try opened(disk)
    let key = try Sample.key()
    let events = (0..<300).map { JournalEvent.record(key, Sample.session("s-\($0)"), .submitted) }
    for result in try writer.append(events, on: try Sample.day("2025-05-01")) {
      _ = try result.get()
    }
    writer.keepCheckpoint()
    return disk
  }

  @Test("One more event reads the last entry and those that bear on it, and no others")
  func reading() throws {
    let disk = try grown()
    disk.bytesRead = 0
    var writer = try opened(disk)
    let event = JournalEvent.record(
      try Sample.key(), Sample.session("s-150", revision: 2), .amended)
    _ = try writer.append([event], on: try Sample.day("2025-05-01"))[0].get()
    // The last entry, the head of the dossier, and the first revision.
    #expect(disk.bytesRead < 3 * 500)
    #expect(try Journal(disk.bytes).head == writer.head)
    _ = try Journal(disk.bytes).state()
  }

  @Test("A checkpoint that was changed anywhere is not used, and is not borne out")
  func changed() throws {
    let disk = try grown()
    let whole = try #require(disk.checkpoint)
    let journal = try Journal(disk.bytes)
    #expect(journal.bears(outCheckpoint: whole))
    var random = SeededGenerator(state: 7)
    for _ in 0..<8 {
      var bytes = whole
      bytes[Int.random(in: whole.indices, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<60, using: &random)) }
      #expect(!journal.bears(outCheckpoint: bytes))
      disk.checkpoint = bytes
      disk.bytesRead = 0
      #expect(try opened(disk).head == journal.head)
      #expect(disk.bytesRead >= disk.bytes.count)
      // Opened so, it gets a new one.
      #expect(disk.checkpoint == whole)
    }
  }

  @Test("The checkpoint of another journal, or of one that lost its end, is not used")
  func another() throws {
    let disk = try grown()
    let other = try Sample.disk(try Sample.events())
    other.checkpoint = disk.checkpoint
    #expect(try opened(other).head == Journal(other.bytes).head)
    let lines = disk.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let shorter = Disk(Array(lines.prefix(200).joined(separator: [UInt8(ascii: "\n")])))
    shorter.checkpoint = disk.checkpoint
    #expect(try opened(shorter).head.count == 200)
    #expect(try !Journal(shorter.bytes).bears(outCheckpoint: try #require(disk.checkpoint)))
  }

  @Test("An entry that was altered behind a checkpoint's back is not believed")
  func altered() throws {
    let disk = try grown()
    let lines = disk.bytes.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    let changed = lines.map {
      $0.contains(#""id":"s-150""#) ? $0.replacing("council", with: "hearing") : $0
    }
    let forged = Disk(Array((changed.joined(separator: "\n") + "\n").utf8))
    forged.checkpoint = disk.checkpoint
    var writer = try opened(forged)
    let event = JournalEvent.record(
      try Sample.key(), Sample.session("s-150", revision: 2), .amended)
    let error = #expect(throws: JournalError<Disk.Failure>.self) {
      _ = try writer.append([event], on: try Sample.day("2025-05-01"))
    }
    guard case .invalid(let errors) = error else {
      Issue.record("the alteration was not told")
      return
    }
    #expect(errors.codes == ["journal.changed"])
    #expect(throws: InputErrors.self) { _ = try Journal(forged.bytes) }
  }
}

extension Result where Success == JournalReceipt, Failure == InputErrors {
  fileprivate func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.success(let a), .success(let b)): a == b
    case (.failure(let a), .failure(let b)): a.codes == b.codes
    default: false
    }
  }
}
