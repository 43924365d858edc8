import ConsultationIndex
import ConsultationJournal
import Foundation
import Testing

/// Journals, heads and results as versions of the engine wrote them, and two of versions that are made
/// up: none of them may ever be closed by a later one.
struct KeptJournalsTests {
  private static let folder = Sample.fixtures.appending(path: "Journals")

  static var versions: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.folder.appending(path: path)))
  }

  @Test("There are journals of every version up to now")
  func allVersions() {
    #expect(Self.versions.contains(CompiledStandard.engineVersion))
    #expect(Self.versions.contains("9.9.9") && Self.versions.contains("9.9.9-other-points"))
  }

  @Test("The journal is whole, its heads hold, and its results are found", arguments: versions)
  func opened(version: String) throws {
    let heads = String(decoding: try bytes("\(version)/heads.txt"), as: UTF8.self)
      .split(separator: "\n").compactMap { $0.split(separator: " ").last }
    let receipts = try heads.map { try #require(JournalReceipt($0)) }
    let journal = try Journal(try bytes("\(version)/journal.ndjson"), endingIn: receipts)
    #expect(receipts.last == journal.head)
    let issued = journal.entries.compactMap { entry -> Receipt? in
      if case .assessment(let issued) = entry.event { issued.receipt } else { nil }
    }
    let results = Self.folder.appending(path: "\(version)/results")
    let files = try FileManager.default.contentsOfDirectory(atPath: results.path())
    var found = 0
    for file in files {
      let assessment = try Assessment(json: try bytes("\(version)/results/\(file)"))
      found += issued.contains(assessment.receipt) ? 1 : 0
    }
    #expect(found == issued.count && found > 1)
  }

  @Test("The journal is appended to and replayed by today's engine", arguments: versions)
  func appendedTo(version: String) throws {
    let disk = Disk(try bytes("\(version)/journal.ndjson"))
    let before = disk.bytes
    let day = try Sample.day("2026-03-01")
    var writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day)
    let state = try Journal(before).state()
    for key in state.dossiers {
      let record = Record(id: "later", kind: "session", fields: [:])
      _ = try writer.append([.record(key, record, .submitted)], on: day)[0].get()
      // The next result follows the last one, whichever version that is by.
      let assessment = try #require(
        try writer.state(of: key).assessment(of: key, asOf: day))
      #expect(assessment.receipt.supersedes == state.issued(for: key).last?.receipt.digest)
      _ = try writer.append([.assessment(IssuedAssessment(assessment))], on: day)[0].get()
    }
    #expect(disk.bytes.starts(with: before))
    let journal = try Journal(disk.bytes)
    #expect(journal.head == writer.head)
    for key in state.dossiers {
      let past = try journal.state(asOf: try Sample.day("2026-02-28"))
      #expect(past.dossier(key)?.digest == state.dossier(key)?.digest)
      #expect(past.assessment(of: key, asOf: day) != nil)
    }
  }

  @Test("Results by another version are the same in points, or told to differ with both values")
  func agreement() throws {
    func results(_ version: String) throws -> [RemadeResult] {
      try Journal(try bytes("\(version)/journal.ndjson")).results()
    }
    for version in Self.versions where version != "9.9.9-other-points" {
      let found = try results(version)
      #expect(found.allSatisfy { $0.agreement != .none } && !found.isEmpty, "\(version)")
    }
    #expect(try results("9.9.9").map(\.agreement) == [.points, .points])
    let other = try results("9.9.9-other-points")
    #expect(other.map(\.agreement) == [.points, .none])
    #expect(other[1].issued.total.shortest == "40.98" && other[1].remade.total.shortest == "39.98")
    #expect(other[1].number == 95)
  }

  @Test("The last entry without a line feed is kept when the next one is taken down")
  func lastLineFeed() throws {
    let disk = Disk(try bytes("0.1.0/no-last-line-feed.ndjson"))
    let before = disk.bytes
    #expect(before.last != UInt8(ascii: "\n"))
    let day = try Sample.day("2026-03-01")
    var writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day)
    #expect(writer.head.count == 3 && writer.tornBytes == 0)
    let key = DossierKey(community: "c", period: try #require(Sample.period))
    _ = try writer.append([.record(key, Sample.session("next"), .submitted)], on: day)[0].get()
    #expect(disk.bytes.starts(with: before + [UInt8(ascii: "\n")]))
    let records = try Journal(disk.bytes).state().dossier(key)?.submission.records.map(\.id)
    #expect(records == ["zz", "next"])
  }
}
