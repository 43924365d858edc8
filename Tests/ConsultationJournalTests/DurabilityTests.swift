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
      } catch JournalError<Disk.Failure>.invalid(let errors) {
        // Too little of a first entry is nothing that a journal would take for its own.
        #expect(errors.codes == ["journal.none"] && acknowledged.isEmpty)
        disk.clear()
      }
      if acknowledged.isEmpty { continue }
      let journal = try Journal(disk.bytes)
      try journal.check(acknowledged)
    }
    _ = try Journal(disk.bytes).state()
    #expect(acknowledged.count > 20)
  }

  @Test("An entry that broke off anywhere is set aside, and the next event takes its place")
  func tornLine() throws {
    let whole = try Sample.disk(try Sample.events()).bytes
    let lastLine = try #require(whole.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1
    for end in lastLine..<whole.count - 1 {
      let disk = Disk(Array(whole[..<end]))
      var writer = try JournalWriter(
        DiskStorage(disk: disk), name: "test", on: try Sample.day("2025-05-01"))
      #expect(writer.tornBytes == end - lastLine)
      #expect(disk.aside == Array(whole[lastLine..<end]))
      let last = try #require(try Sample.events().last)
      _ = try writer.append([last], on: try Sample.day("2025-05-01"))[0].get()
      #expect(disk.bytes == whole)
    }
  }

  @Test("The last entry is one whether or not a line feed ends it")
  func lastLineFeed() throws {
    let whole = try Sample.disk(try Sample.events()).bytes
    let disk = Disk(Array(whole.dropLast()))
    let journal = try Journal(disk.bytes)
    #expect(try journal.head == Journal(whole).head && journal.tornBytes == 0)
    let writer = try JournalWriter(
      DiskStorage(disk: disk), name: "test", on: try Sample.day("2025-05-01"))
    #expect(writer.head == journal.head && disk.bytes == whole && disk.aside.isEmpty)
  }

  @Test("A tail that is neither an entry nor the beginning of one is an error and stays")
  func foreignTail() throws {
    let whole = try Sample.disk(try Sample.events()).bytes
    let line = whole.split(separator: UInt8(ascii: "\n")).last.map(Array.init) ?? []
    let again = String(decoding: line, as: UTF8.self)
    let number = try Journal(whole).head.count
    for tail in [
      "\0", " ", "notes", "{}", #"{"date":"2025-05-01","event":{"notes":"#, again,
      #"{"date":"2025-13-01","event":{"community":"c-1""#,
      #"{"date":"2025-05-01","event":{"community":"c-1"},"number":\#(number)"#,
      #"{"date":"2025-05-01","event":{"community": "c-1""#,
      #"{"date":"2025-05-01","event":{"community":"c-1"}} "#,
    ] {
      let disk = Disk(whole + Array(tail.utf8))
      #expect(throws: JournalError<Disk.Failure>.self, "\(tail)") {
        _ = try JournalWriter(
          DiskStorage(disk: disk), name: "test", on: try Sample.day("2025-05-01")
        ).head
      }
      #expect(disk.bytes == whole + Array(tail.utf8) && disk.aside.isEmpty, "\(tail)")
    }
  }

  @Test(
    "A first entry that broke off is set aside once it shows that it is one; else it is no journal")
  func firstLine() throws {
    let whole = try Sample.disk([]).bytes
    let day = try Sample.day("2025-05-01")
    let mark = #"{"date":"2025-05-01","event":{"format":"consultation-journal/1","#.utf8.count
    for end in 0..<whole.count {
      let disk = Disk(Array(whole[..<end]))
      if end > 0, end < mark {
        #expect(throws: JournalError<Disk.Failure>.self) {
          _ = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day).head
        }
        #expect(disk.bytes == Array(whole[..<end]))
        continue
      }
      let writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day)
      #expect(writer.head.count == 1)
      #expect(writer.tornBytes == (end == whole.count - 1 ? 0 : end))
      #expect(disk.bytes == whole)
    }
  }

  @Test(
    "What is no journal is said to be none, and is left as it is",
    arguments: [
      " ", "{}", "{", "{\"format\": 1}", "[", "0", "\0", "\n", "notes\n",
      "{\"date\":\"2025-05-01\", milk and eggs", "{\"date\":\"2025-05-01\"}\n",
    ])
  func noJournal(text: String) throws {
    let disk = Disk(Array(text.utf8))
    #expect(throws: JournalError<Disk.Failure>.self) {
      _ = try JournalWriter(
        DiskStorage(disk: disk), name: "test", on: try Sample.day("2025-05-01")
      ).head
    }
    #expect(disk.bytes == Array(text.utf8))
    for bytes in [disk.bytes, []] {
      let error = #expect(throws: InputErrors.self) { _ = try Journal(bytes) }
      #expect(error?.codes == ["journal.none"])
    }
  }

  @Test("A full disk acknowledges nothing, and the same writer goes on once there is room")
  func fullDisk() throws {
    let disk = try Sample.disk([try Sample.opening()])
    let (day, key) = (try Sample.day("2025-05-01"), try Sample.key())
    let events = try ["s-1", "s-2"].map {
      JournalEvent.record(try Sample.key(), Sample.session($0), .submitted)
    }
    disk.room = 100
    var writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day)
    let before = writer.head
    for event in events {
      #expect(throws: JournalError<Disk.Failure>.self) { _ = try writer.append([event], on: day) }
      #expect(writer.head == before)
    }
    disk.room = nil
    // Nothing of what failed is shown, and none of it stands in the way.
    #expect(try writer.state(of: key).dossier(key)?.submission.records.isEmpty == true)
    for result in try writer.append(events, on: day) { _ = try result.get() }
    #expect(disk.aside.count == 100)
    #expect(try Journal(disk.bytes, endingIn: [before, writer.head]).head.count == 4)
    #expect(try Journal(disk.bytes).state().dossier(key)?.submission.records.count == 2)
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
