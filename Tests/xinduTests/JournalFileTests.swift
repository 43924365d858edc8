import ConsultationIndex
import ConsultationJournal
import Foundation
import Testing

@testable import xindu

/// The file of a journal: who may write to it, and what becomes of what is no journal, or no longer one.
struct JournalFileTests {
  @Test("A second writer is turned away until the first one is done")
  func twoWriters() throws {
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    func append() -> ExitCode {
      run.xindu("journal", "append", journal, JournalRun.standard, "--as-of", "2026-03-01")
    }
    do {
      let writer = try JournalFile(journal)
      #expect(append() == .inputErrors)
      #expect(run.errors.contains("another process is writing to this file"))
      #expect(throws: FileError.locked(journal)) { _ = try JournalFile(journal).count() }
      #expect(try writer.count() == 0)
    }
    #expect(append() == .done)
  }

  @Test("A file that is no journal is not taken for one that broke off, and stays as it is")
  func anotherFile() throws {
    let run = try JournalRun()
    let dossier = try Data(contentsOf: URL(filePath: JournalRun.dossier))
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
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    let writer = try JournalFile(journal)
    try writer.append([0x7B])
    #expect(try writer.read(0..<writer.count()) == [0x7B])
    try FileManager.default.removeItem(atPath: journal)
    #expect(throws: FileError.unwritable(journal, .changed)) { try writer.append([0x7D]) }
    try run.write("other", to: "journal.ndjson")
    #expect(throws: FileError.unwritable(journal, .changed)) { try writer.append([0x7D]) }
    #expect(try run.bytes("journal.ndjson") == Array("other".utf8))
  }

  @Test("A journal behind a link is written where it is, and a pipe is none")
  func linksAndPipes() throws {
    let run = try JournalRun()
    try FileManager.default.createDirectory(
      atPath: run.path("elsewhere"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: run.path("link.ndjson"), withDestinationPath: run.path("elsewhere/journal.ndjson"))
    #expect(
      run.xindu(
        "journal", "append", run.path("link.ndjson"), JournalRun.standard, "--as-of", "2026-03-01")
        == .done)
    #expect(try Journal(run.bytes("elsewhere/journal.ndjson")).entries.count == 2)
    #expect(mkfifo(run.path("pipe"), 0o600) == 0)
    #expect(throws: FileError.unwritable(run.path("pipe"), .noRegularFile)) {
      _ = try JournalFile(run.path("pipe")).count()
    }
  }

  @Test("What cannot be written to is said to be so, and nothing is acknowledged")
  func unwritable() throws {
    let run = try JournalRun()
    // A folder stands where the journal should be, and no folder where it should be in.
    for journal in [run.folder.path(), run.path("none/journal.ndjson")] {
      #expect(run.xindu("journal", "append", journal, JournalRun.standard) == .inputErrors)
      #expect(run.errors.contains("the file cannot be written"))
      #expect(run.output.isEmpty)
    }
  }

  @Test("An entry that broke off is told of and set aside; a changed one is tampering and stays")
  func tornAndTampered() throws {
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    #expect(
      run.xindu("journal", "append", journal, JournalRun.dossier, "--as-of", "2026-03-01") == .done)
    let whole = try run.bytes("journal.ndjson")
    let head = try Journal(whole).head
    try Data(whole.dropLast(10)).write(to: URL(filePath: journal))
    #expect(run.xindu("journal", "verify", journal) == .done)
    #expect(run.errors.contains("broke off after") && !run.errors.contains("set aside"))
    #expect(run.xindu("journal", "verify", journal, "--head", "\(head)") == .inputErrors)
    #expect(run.errors.contains("the receipt was given when it had \(head.count)"))
    #expect(
      run.xindu("journal", "append", journal, JournalRun.dossier, "--as-of", "2026-03-01") == .done)
    #expect(try run.bytes("journal.ndjson") == whole)
    #expect(run.errors.contains("set aside in `"))
    let torn = try run.bytes("journal.ndjson.torn")
    #expect(
      torn.last == UInt8(ascii: "\n")
        && whole.dropLast(10).reversed().starts(with: torn.dropLast().reversed()))
    var altered = whole
    altered[whole.count / 2] ^= 1
    try Data(altered).write(to: URL(filePath: journal))
    #expect(
      run.xindu("journal", "append", journal, JournalRun.standard, "--as-of", "2026-03-01")
        == .inputErrors)
    #expect(try run.bytes("journal.ndjson") == altered)
  }
}
