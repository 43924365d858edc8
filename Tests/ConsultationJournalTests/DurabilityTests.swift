import ConsultationIndex
import ConsultationJournal
import Generators
import Testing

struct DurabilityTests {
  /// Ten journals that each lose the power twenty times, so that none grows long.
  @Test(
    "Every acknowledged event is found again after power was lost at 200 random points",
    arguments: 0..<10)
  func acknowledgedEventsSurvive(seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let disk = Disk(seed: seed)
    let (day, key) = (try Sample.day("2025-05-01"), try Sample.key())
    var acknowledged: [JournalReceipt] = []
    for life in 0..<20 {
      disk.stepsLeft = Int.random(in: 0...9, using: &random)
      do {
        var writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day)
        if writer.head.count < 2 {
          acknowledged.append(try writer.append([try Sample.opening()], on: day)[0].get())
        }
        for turn in 0..<10 {
          let batch = (0..<Int.random(in: 1...3, using: &random)).map {
            JournalEvent.record(key, Sample.session("s-\(life)-\(turn)-\($0)"), .submitted)
          }
          for result in try writer.append(batch, on: day) { acknowledged.append(try result.get()) }
        }
        Issue.record("the power was never lost")
      } catch JournalError<Disk.Failure>.storage(.powerLost) {
        // The next life begins with what is left.
      }
      let journal = try Journal(disk.bytes)
      for receipt in acknowledged { try journal.check(receipt) }
    }
    _ = try Journal(disk.bytes).state()
    #expect(acknowledged.count > 20)
  }

  @Test("A torn last line of any length is dropped, and the next event takes its place")
  func tornLine() throws {
    let whole = try Sample.disk(try Sample.events()).bytes
    let lastLine = try #require(whole.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1
    for end in lastLine..<whole.count {
      let disk = Disk(Array(whole[..<end]))
      var writer = try JournalWriter(
        DiskStorage(disk: disk), name: "test", on: try Sample.day("2025-05-01"))
      #expect(writer.tornBytes == end - lastLine)
      let last = try #require(try Sample.events().last)
      _ = try writer.append([last], on: try Sample.day("2025-05-01"))[0].get()
      #expect(disk.bytes == whole)
    }
  }

  @Test("A first line that broke off is dropped, and anything else without an end is no journal")
  func firstLine() throws {
    let whole = try Sample.disk([]).bytes
    let day = try Sample.day("2025-05-01")
    for end in 0..<whole.count {
      let disk = Disk(Array(whole[..<end]))
      let writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day)
      #expect(writer.head.count == 1 && writer.tornBytes == end)
      #expect(disk.bytes == whole)
    }
    for text in [" ", "{}", "{\"format\": 1}", "[", "0", "\0"] {
      let disk = Disk(Array(text.utf8))
      #expect(throws: JournalError<Disk.Failure>.self) {
        _ = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day).head
      }
      #expect(disk.bytes == Array(text.utf8))
    }
  }

  @Test("A full disk acknowledges nothing, and the journal is whole when opened again")
  func fullDisk() throws {
    let disk = try Sample.disk([try Sample.opening()])
    let (day, key) = (try Sample.day("2025-05-01"), try Sample.key())
    disk.room = 100
    var writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day)
    let before = writer.head
    #expect(throws: JournalError<Disk.Failure>.self) {
      _ = try writer.append([.record(key, Sample.session("s-1"), .submitted)], on: day)
    }
    #expect(writer.head == before)
    #expect(throws: JournalError<Disk.Failure>.self) {
      _ = try writer.append([.record(key, Sample.session("s-2"), .submitted)], on: day)
    }
    disk.room = nil
    var again = try JournalWriter(
      DiskStorage(disk: disk), name: "test", on: day, endingIn: before)
    #expect(again.tornBytes == 100)
    _ = try again.append([.record(key, Sample.session("s-1"), .submitted)], on: day)[0].get()
    #expect(try Journal(disk.bytes).head.count == 3)
  }

  @Test("A storage that cannot be written to refuses to begin a journal")
  func readOnly() throws {
    let disk = Disk()
    disk.isReadOnly = true
    #expect(throws: JournalError<Disk.Failure>.self) {
      _ = try JournalWriter(
        DiskStorage(disk: disk), name: "test", on: try Sample.day("2025-05-01")
      ).head
    }
    #expect(disk.bytes.isEmpty)
  }
}
