import ConsultationIndex
import ConsultationJournal
import Foundation
import Testing

@testable import xindu

/// The commands on real files, since durable files are what they are about.
struct JournalCommandTests {
  private final class Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    var output = ""
    var errors = ""

    init() throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path() }

    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: URL(filePath: path(name)))
    }

    func bytes(_ name: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: URL(filePath: path(name))))
    }

    func xindu(_ words: String...) -> ExitCode {
      output = ""
      errors = ""
      var console = Console.system(ForeignNames())
      console.write = { self.output += $0 }
      console.writeError = { self.errors += $0 }
      console.environment = [:]
      return Xindu(console: console).run(words + ["--lang", "en"])
    }
  }

  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")
  private static let dossier = fixtures.appending(path: "Cases/example-rural/dossier.json").path()
  private static let standard = fixtures.appending(path: "Standards/xindu.json").path()

  @Test("A result is issued, replaced and replayed to either day, byte for byte")
  func story() throws {
    let run = try Run()
    let journal = run.path("journal.ndjson")
    let (first, second) = ("2026-03-01", "2026-03-02")
    #expect(
      run.xindu("journal", "append", journal, Self.standard, Self.dossier, "--as-of", first)
        == .done)
    #expect(run.output.contains("head 2:"))
    #expect(run.xindu("journal", "replay", journal, "--as-of", first, "--format", "json") == .done)
    let result = run.output
    try run.write(result, to: "first.json")
    #expect(run.xindu("score", Self.dossier, "--as-of", first, "--format", "json") == .done)
    #expect(run.output == result)
    #expect(
      run.xindu("journal", "append", journal, run.path("first.json"), "--as-of", first) == .done)
    // The next day's result names the first; the first day still gives what it gave.
    #expect(run.xindu("journal", "replay", journal, "--as-of", second, "--format", "json") == .done)
    let next = run.output
    #expect(next != result)
    try run.write(next, to: "second.json")
    #expect(
      run.xindu("journal", "append", journal, run.path("second.json"), "--as-of", second) == .done)
    #expect(run.xindu("journal", "replay", journal, "--as-of", first, "--format", "json") == .done)
    #expect(run.output == result)
    #expect(run.xindu("journal", "replay", journal, "--as-of", second, "--format", "json") == .done)
    #expect(run.output == next)
    #expect(run.xindu("journal", "verify", journal) == .done)
    #expect(run.output.contains("assessments: 2"))
  }

  @Test("Each event that is taken is acknowledged, a wrong one is named by its line")
  func events() throws {
    let run = try Run()
    let journal = run.path("journal.ndjson")
    try run.write(
      """
      {"type":"submission.opened","community":{"id":"c-1","name":"示例社区","kind":"urban"},"period":"2025"}
      {"type":"record.submited","community":"c-1","period":"2025","record":{"id":"s-1","kind":"session"}}

      {"type":"record.submitted","community":"c-1","period":"2025","record":{"id":"s-1","kind":"session"}}
      {"type":"record.submitted","community":"c-1","period":"2025","record":{"id":"s-1","kind":"session"}}
      """, to: "events.ndjson")
    #expect(
      run.xindu(
        "journal", "append", journal, run.path("events.ndjson"), "--as-of", "2026-03-01",
        "--format", "json") == .inputErrors)
    let acknowledged = run.output.split(separator: "\n")
    #expect(acknowledged.count == 2)
    #expect(acknowledged.first?.hasPrefix(#"{"number":2,"hash":""#) == true)
    #expect(run.errors.contains(#""line":2,"column":9"#))
    #expect(run.errors.contains("did you mean `record.submitted`?"))
    #expect(run.errors.contains(#""code":"journal.repeated""#))
    #expect(run.errors.contains(#""line":5"#))
  }

  @Test("A second writer is turned away until the first one is done")
  func twoWriters() throws {
    let run = try Run()
    let journal = run.path("journal.ndjson")
    func append() -> ExitCode {
      run.xindu("journal", "append", journal, Self.standard, "--as-of", "2026-03-01")
    }
    do {
      let writer = try JournalFile(journal)
      #expect(append() == .inputErrors)
      #expect(run.errors.contains("another process is writing to this file"))
      #expect(throws: FileError.locked(journal)) { _ = try JournalFile(journal).load() }
      _ = try writer.load()
    }
    #expect(append() == .done)
  }

  @Test("A file that is no journal is not taken for one that broke off, and stays as it is")
  func anotherFile() throws {
    let run = try Run()
    let dossier = try Data(contentsOf: URL(filePath: Self.dossier))
    let line = String(decoding: dossier, as: UTF8.self).filter { !$0.isNewline }
    try run.write(line, to: "dossier.json")
    // The two names in the wrong order.
    #expect(
      run.xindu("journal", "append", run.path("dossier.json"), run.path("journal.ndjson"))
        == .inputErrors)
    #expect(run.errors.contains("this is no journal"))
    #expect(try run.bytes("dossier.json") == Array(line.utf8))
  }

  @Test("A journal that another file took the place of is not written to any more")
  func replaced() throws {
    let run = try Run()
    let journal = run.path("journal.ndjson")
    let writer = try JournalFile(journal)
    try writer.append([0x7B])
    #expect(try writer.load() == [0x7B])
    try FileManager.default.removeItem(atPath: journal)
    #expect(throws: FileError.unwritable(journal, .changed)) { try writer.append([0x7D]) }
    try run.write("other", to: "journal.ndjson")
    #expect(throws: FileError.unwritable(journal, .changed)) { try writer.append([0x7D]) }
    #expect(try run.bytes("journal.ndjson") == Array("other".utf8))
  }

  @Test("A journal behind a link is written where it is, and a pipe is none")
  func linksAndPipes() throws {
    let run = try Run()
    try FileManager.default.createDirectory(
      atPath: run.path("elsewhere"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: run.path("link.ndjson"), withDestinationPath: run.path("elsewhere/journal.ndjson"))
    #expect(
      run.xindu(
        "journal", "append", run.path("link.ndjson"), Self.standard, "--as-of", "2026-03-01")
        == .done)
    #expect(try Journal(run.bytes("elsewhere/journal.ndjson")).entries.count == 2)
    #expect(mkfifo(run.path("pipe"), 0o600) == 0)
    #expect(throws: FileError.unwritable(run.path("pipe"), .noRegularFile)) {
      _ = try JournalFile(run.path("pipe")).load()
    }
  }

  @Test("What cannot be written to is said to be so, and nothing is acknowledged")
  func unwritable() throws {
    let run = try Run()
    // A folder stands where the journal should be, and no folder where it should be in.
    for journal in [run.folder.path(), run.path("none/journal.ndjson")] {
      #expect(run.xindu("journal", "append", journal, Self.standard) == .inputErrors)
      #expect(run.errors.contains("the file cannot be written"))
      #expect(run.output.isEmpty)
    }
  }

  @Test("A torn last line is told of and dropped; a changed one is tampering and stays")
  func tornAndTampered() throws {
    let run = try Run()
    let journal = run.path("journal.ndjson")
    #expect(
      run.xindu("journal", "append", journal, Self.dossier, "--as-of", "2026-03-01") == .done)
    let whole = try run.bytes("journal.ndjson")
    let head = try Journal(whole).head
    try Data(whole.dropLast(10)).write(to: URL(filePath: journal))
    #expect(run.xindu("journal", "verify", journal) == .done)
    #expect(run.errors.contains("broke off after"))
    #expect(run.xindu("journal", "verify", journal, "--head", "\(head)") == .inputErrors)
    #expect(run.errors.contains("the receipt was given when it had \(head.count)"))
    #expect(
      run.xindu("journal", "append", journal, Self.dossier, "--as-of", "2026-03-01") == .done)
    #expect(try run.bytes("journal.ndjson") == whole)
    var altered = whole
    altered[whole.count / 2] ^= 1
    try Data(altered).write(to: URL(filePath: journal))
    #expect(
      run.xindu("journal", "append", journal, Self.standard, "--as-of", "2026-03-01")
        == .inputErrors)
    #expect(try run.bytes("journal.ndjson") == altered)
  }

  @Test("A community that the journal does not know is named with the nearest one")
  func unknownCommunity() throws {
    let run = try Run()
    let journal = run.path("journal.ndjson")
    #expect(
      run.xindu("journal", "append", journal, Self.dossier, "--as-of", "2026-03-01") == .done)
    #expect(
      run.xindu(
        "journal", "replay", journal, "--as-of", "2026-03-01", "--community", "exampel-rural")
        == .inputErrors)
    #expect(run.errors.contains("did you mean `example-rural`?"))
    // Known, but without a standard there is nothing to assess by.
    #expect(run.xindu("journal", "replay", journal, "--as-of", "2026-03-01") == .inputErrors)
  }
}
