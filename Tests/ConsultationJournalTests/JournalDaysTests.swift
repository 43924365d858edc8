import ConsultationIndex
import ConsultationJournal
import Testing

/// The day that an entry speaks of and the day on which it was taken down are two.
struct JournalDaysTests {
  /// Takes down one figure after another; each is the day that it speaks of, and the day on which that
  /// was given.
  private func journal(_ days: [(String, String?)]) throws -> (Journal, refused: [Int]) {
    let disk = Disk()
    var writer = try JournalWriter(
      DiskStorage(disk: disk), name: "test", on: try Sample.day("2026-01-01"))
    _ = try writer.append([try Sample.opening()], on: try Sample.day("2026-01-01"))[0].get()
    var refused: [Int] = []
    for (number, (date, takenDown)) in days.enumerated() {
      let event = JournalEvent.figure(try Sample.key(), name: "f\(number)", value: 1)
      let result = try writer.append(
        [event], on: try Sample.day(date), takenDown: try takenDown.map(Sample.day))[0]
      do throws(InputErrors) {
        _ = try result.get()
      } catch {
        #expect(error.codes == ["journal.backwards"])
        refused.append(number)
      }
    }
    return (try Journal(disk.bytes), refused)
  }

  private func figures(_ journal: Journal, asOf day: String) throws -> [String] {
    let dossier = try journal.state(asOf: try Sample.day(day)).dossier(try Sample.key())
    return (dossier?.submission.figures.keys).map { $0.sorted() } ?? []
  }

  @Test("A day that was given ahead is followed by right ones, and is known from then on")
  func ahead() throws {
    let (journal, refused) = try journal([
      ("2026-02-01", nil), ("2062-02-02", "2026-02-02"), ("2026-02-03", nil),
      ("2026-02-02", nil),
    ])
    #expect(refused == [3])
    #expect(try figures(journal, asOf: "2026-02-01") == ["f0"])
    #expect(try figures(journal, asOf: "2026-02-02") == ["f0"])
    #expect(try figures(journal, asOf: "2026-02-03") == ["f0", "f1", "f2"])
    #expect(journal.entries[3].takenDown == (try Sample.day("2026-02-02")))
    #expect(journal.entries[3].date == (try Sample.day("2062-02-02")))
  }

  @Test("A clock that ran ahead is followed by right days once they are given")
  func wrongClock() throws {
    let (journal, refused) = try journal([
      ("2026-02-01", nil), ("2062-02-02", nil), ("2026-02-03", nil),
      ("2026-02-03", "2026-02-03"), ("2026-02-04", nil), ("2026-01-31", "2026-02-04"),
    ])
    #expect(refused == [2, 5])
    #expect(try figures(journal, asOf: "2026-02-02") == ["f0"])
    #expect(try figures(journal, asOf: "2026-02-03") == ["f0", "f1", "f3"])
    #expect(try figures(journal, asOf: "2026-02-04") == ["f0", "f1", "f3", "f4"])
  }

  @Test("A clock that fell back writes nothing under its own day, and cannot move what is there")
  func clockFellBack() throws {
    let (journal, refused) = try journal([
      ("2026-02-01", nil), ("1970-01-01", nil), ("2026-02-02", "1970-01-01"),
    ])
    #expect(refused == [1])
    #expect(try figures(journal, asOf: "2026-01-31") == [])
    #expect(try figures(journal, asOf: "2026-02-01") == ["f0"])
    #expect(try figures(journal, asOf: "2026-02-02") == ["f0", "f2"])
  }

  @Test("A day that was given wrongly can be given anew on the same day, and not on a later one")
  func givenAnew() throws {
    let (journal, refused) = try journal([
      ("2026-01-09", "2026-11-30"), ("2026-10-01", "2026-11-30"), ("2026-01-11", "2026-11-30"),
      ("2026-01-12", "2026-12-01"), ("2026-01-10", "2026-12-01"), ("2026-01-11", "2026-12-01"),
    ])
    #expect(refused == [4])
    #expect(try figures(journal, asOf: "2026-01-10") == ["f0"])
    #expect(try figures(journal, asOf: "2026-01-11") == ["f0", "f1", "f2", "f3", "f5"])
  }

  @Test("Entries that say on which day they were taken down are read back to the byte")
  func readBack() throws {
    let (journal, _) = try journal([("2026-02-01", "2026-02-05"), ("2026-02-02", nil)])
    let days = journal.entries.map { $0.takenDown?.description }
    #expect(days == [nil, nil, "2026-02-05", nil])
    #expect(throws: InputErrors.self) {
      try journal.check([JournalReceipt(count: 3, hash: journal.entries[2].previous)])
    }
    try journal.check(journal.entries.map(\.receipt))
  }
}
