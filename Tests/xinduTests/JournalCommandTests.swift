import ConsultationIndex
import ConsultationJournal
import Foundation
import Testing

@testable import xindu

/// What the commands about journals take, tell and give back.
struct JournalCommandTests {
  @Test("A result is issued, replaced and replayed to either day, byte for byte")
  func story() throws {
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    let (first, second) = ("2026-03-01", "2026-03-02")
    #expect(
      run.xindu(
        "journal", "append", journal, JournalRun.standard, JournalRun.dossier, "--as-of", first)
        == .done)
    #expect(run.output.contains("head 2:"))
    #expect(run.xindu("journal", "replay", journal, "--as-of", first, "--format", "json") == .done)
    let result = run.output
    try run.write(result, to: "first.json")
    #expect(run.xindu("score", JournalRun.dossier, "--as-of", first, "--format", "json") == .done)
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
    let run = try JournalRun()
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
    #expect(acknowledged.count == 3)
    #expect(acknowledged.first?.hasPrefix(#"{"number":2,"hash":""#) == true)
    // The built-in standard is adopted by itself, so that results can be made from the journal alone.
    #expect(acknowledged.first?.hasSuffix(#""type":"standard.adopted"}"#) == true)
    #expect(run.errors.contains(#""line":2,"column":9"#))
    #expect(run.errors.contains("did you mean `record.submitted`?"))
    #expect(run.errors.contains(#""code":"journal.repeated""#))
    #expect(run.errors.contains(#""line":5"#))
  }

  @Test("A community that the journal does not know is named with the nearest one")
  func unknownCommunity() throws {
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    #expect(
      run.xindu("journal", "append", journal, JournalRun.dossier, "--as-of", "2026-03-01") == .done)
    #expect(
      run.xindu(
        "journal", "replay", journal, "--as-of", "2026-03-01", "--community", "exampel-rural")
        == .inputErrors)
    #expect(run.errors.contains("did you mean `example-rural`?"))
  }

  @Test("A journal of dossiers alone is replayed by the standard that it adopted by itself")
  func builtInStandard() throws {
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    #expect(
      run.xindu("journal", "append", journal, JournalRun.dossier, "--as-of", "2026-03-01") == .done)
    #expect(
      run.xindu("journal", "replay", journal, "--as-of", "2026-03-01", "--format", "json") == .done)
    let replayed = run.output
    #expect(
      run.xindu("score", JournalRun.dossier, "--as-of", "2026-03-01", "--format", "json") == .done)
    #expect(run.output == replayed)
    // One that holds a dossier without any standard adopts one as soon as the dossier comes again.
    let kept = JournalRun.fixtures.appending(path: "Journals/0.1.0/no-last-line-feed.ndjson")
    try FileManager.default.copyItem(atPath: kept.path(), toPath: run.path("old.ndjson"))
    #expect(run.xindu("journal", "replay", run.path("old.ndjson")) == .inputErrors)
    try run.write(
      """
      {"format":"consultation-submission/1","community":{"id":"c","name":"n","kind":"urban"},\
      "period":"2025","records":[{"id":"zz","kind":"session",\
      "fields":{"form":"council","heldOn":"2025-03-05"}}]}
      """, to: "dossier.json")
    #expect(
      run.xindu("journal", "append", run.path("old.ndjson"), run.path("dossier.json")) == .done)
    #expect(run.xindu("journal", "replay", run.path("old.ndjson")) == .done)
  }

  @Test("Folders of dossiers, of tables and of other documents are taken like single files")
  func folders() throws {
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    let cases = JournalRun.fixtures.appending(path: "Cases")
    try FileManager.default.createDirectory(
      atPath: run.path("dossiers"), withIntermediateDirectories: true)
    for name in ["example-1a", "example-2a"] {
      try FileManager.default.copyItem(
        atPath: cases.appending(path: "\(name)/dossier.json").path(),
        toPath: run.path("dossiers/\(name).json"))
    }
    try FileManager.default.copyItem(
      atPath: JournalRun.standard, toPath: run.path("dossiers/a-standard.json"))
    #expect(run.xindu("convert", JournalRun.dossier, "-o", run.path("tables")) == .done)
    let words = ["journal", "append", journal, run.path("dossiers"), run.path("tables")]
    #expect(run.xindu(words + ["--as-of", "2026-03-01"]) == .done, "\(run.errors)")
    let state = try Journal(run.bytes("journal.ndjson")).state()
    #expect(state.dossiers.map(\.community) == ["example-1a", "example-2a", "example-rural"])
    #expect(state.standards.count == 1)
    for name in ["example-1a", "example-rural"] {
      let json = try Data(contentsOf: cases.appending(path: "\(name)/dossier.json"))
      let dossier = try Dossier(json: [UInt8](json))
      #expect(state.dossier(DossierKey(dossier))?.digest == dossier.digest, "\(name)")
    }
    let before = try run.bytes("journal.ndjson")
    #expect(run.xindu(words + ["--as-of", "2026-03-01"]) == .inputErrors)
    // Only the standard was told of, since it is an event of its own.
    #expect(run.errors.contains("this is in the journal already"))
    #expect(try run.bytes("journal.ndjson") == before)
  }

  @Test("A day after today is asked for twice, and is followed by right ones")
  func datedAhead() throws {
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    let other = JournalRun.fixtures.appending(path: "Cases/example-1a/dossier.json").path()
    let append = ["journal", "append", journal, JournalRun.dossier, "--as-of", "2062-05-01"]
    #expect(run.xindu(append) == .inputErrors)
    #expect(run.errors.contains("2062-05-01 lies after today, 2026-05-27"))
    #expect(run.errors.contains("`--dated-ahead`"))
    #expect(!FileManager.default.fileExists(atPath: journal))
    #expect(run.xindu(append + ["--dated-ahead"]) == .done)
    #expect(run.xindu("journal", "append", journal, other) == .done)
    let entries = try Journal(run.bytes("journal.ndjson")).entries
    #expect(entries.first?.date.description == "2062-05-01")
    #expect(entries.first?.takenDown == run.today)
    #expect(entries.last?.date == run.today && entries.last?.takenDown == nil)
    // What stands before an entry was known when that was taken down.
    #expect(run.xindu("journal", "replay", journal, "--format", "json") == .done)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.xindu("journal", "verify", journal) == .done)
    // One message for all events that a day is wrong for.
    #expect(
      run.xindu("journal", "append", journal, other, "--as-of", "2026-05-01") == .inputErrors)
    #expect(run.errors.components(separatedBy: "error:").count == 2)
  }

  @Test("A result by another engine is taken when its points agree; a forged one never")
  func otherEngine() throws {
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    let score = ["score", JournalRun.dossier, "--as-of", "2026-03-01", "--format", "json"]
    #expect(run.xindu(score) == .done)
    let result = run.output
    #expect(
      run.xindu("journal", "append", journal, JournalRun.dossier, "--as-of", "2026-03-01") == .done)
    let whole = try run.bytes("journal.ndjson")
    func append(_ text: String) throws -> ExitCode {
      try Data(whole).write(to: URL(filePath: journal))
      try run.write(text, to: "result.json")
      return run.xindu(
        "journal", "append", journal, run.path("result.json"), "--as-of", "2026-03-01")
    }
    let version = CompiledStandard.engineVersion
    let other = result.replacing(#""engine":"\#(version)""#, with: #""engine":"9.9.9""#)
    let total = try #require(result.firstMatch(of: /"total":[0-9.]+,/)).0
    func altered(_ text: String) -> String {
      text.replacing(total, with: #""total":999,"#, maxReplacements: 1)
    }
    #expect(try append(altered(result)) == .inputErrors)
    #expect(run.errors.contains("999"))
    #expect(try append(altered(other)) == .inputErrors)
    // Another text of one notice, under the version of this engine.
    let pending = try #require(result.firstMatch(of: /"pending":[0-9]+/)).0
    let forged = result.replacing(pending, with: #""pending":77"#)
    #expect(try append(forged) == .inputErrors)
    #expect(run.errors.contains("the points are right"))
    #expect(try append(other) == .done)
    #expect(run.xindu("journal", "verify", journal) == .done)
    #expect(run.output.contains("0 the same to the byte, 0 different"))
    #expect(run.output.contains("1 the same in points"))
    #expect(try append(result) == .done)
    #expect(run.xindu("journal", "verify", journal, "--format", "json") == .done)
    #expect(run.output.contains(#""agreement":"bytes""#))
  }

  @Test("A result that comes out differently is an error of verify, and closes no journal")
  func differentResult() throws {
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    let kept = JournalRun.fixtures.appending(path: "Journals/9.9.9-other-points/journal.ndjson")
    try FileManager.default.copyItem(atPath: kept.path(), toPath: journal)
    #expect(run.xindu("journal", "verify", journal) == .inputErrors)
    #expect(run.output.contains("1 different"))
    #expect(run.errors.contains("comes to 39.98 points"))
    #expect(run.errors.contains("says 40.98"))
    #expect(run.errors.contains(":95:1:"))
    #expect(run.xindu("journal", "append", journal, JournalRun.dossier) == .done)
    #expect(run.xindu("journal", "replay", journal) == .done)
  }

  @Test("A checkpoint is kept beside a journal that grew; one that does not go with it is told of")
  func checkpoint() throws {
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    #expect(run.xindu("journal", "append", journal, JournalRun.dossier) == .done)
    #expect(run.xindu("journal", "verify", journal) == .done)
    #expect(run.errors.isEmpty)
    let checkpoint = try run.bytes("journal.ndjson.checkpoint")
    #expect(!checkpoint.isEmpty)
    let whole = try run.bytes("journal.ndjson")
    let lines = String(decoding: whole, as: UTF8.self).split(separator: "\n")
    try run.write(lines.dropLast(3).joined(separator: "\n") + "\n", to: "journal.ndjson")
    #expect(run.xindu("journal", "verify", journal) == .done)
    #expect(run.errors.contains("the checkpoint beside the journal does not go with it"))
    // What is missing is taken down again, and the checkpoint made anew.
    #expect(run.xindu("journal", "append", journal, JournalRun.dossier) == .done)
    #expect(try run.bytes("journal.ndjson") == whole)
    #expect(run.xindu("journal", "verify", journal) == .done)
    #expect(run.errors.isEmpty)
  }

  @Test("Of several receipts that were kept the first that does not hold is named")
  func heads() throws {
    let run = try JournalRun()
    let journal = run.path("journal.ndjson")
    #expect(run.xindu("journal", "append", journal, JournalRun.dossier) == .done)
    let entries = try Journal(run.bytes("journal.ndjson")).entries
    let (first, wrong) = (entries[4].receipt, JournalReceipt(count: 9, hash: entries[7].hash))
    let heads = ["--head", "\(first)", "--head", "\(wrong)"]
    #expect(run.xindu(["journal", "verify", journal] + heads) == .inputErrors)
    #expect(run.errors.contains("entry 9 has another hash"))
    #expect(run.errors.contains("the receipt of entry 5 still holds"))
    #expect(
      run.xindu(["journal", "append", journal, JournalRun.dossier] + heads) == .inputErrors)
  }
}
