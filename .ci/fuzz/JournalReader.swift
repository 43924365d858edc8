import ConsultationIndex
import ConsultationJournal

/// The entry of libFuzzer: no journal traps; what is read can be written again byte for byte. A
/// second look takes each line as an event and chains them, since no fuzzer guesses a SHA-256.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJournalReader(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  look(at: bytes)
  look(at: chained(bytes))
  return 0
}

private func look(at bytes: [UInt8]) {
  let journal: Journal
  do throws(InputErrors) {
    journal = try Journal(bytes)
  } catch {
    check(error, in: bytes)
    return
  }
  hold(journal.tornBytes <= bytes.count, "more is torn than there is")
  let whole = Array(bytes.dropLast(journal.tornBytes))
  let ends = whole.indices.filter { whole[$0] == 0x0A }
  // The last entry may lack its line feed.
  let isEnded = whole.last == 0x0A
  hold(journal.entries.count == ends.count + (isEnded ? 0 : 1), "a line is no entry")
  for (entry, end) in zip(journal.entries, ends) {
    // Every receipt of the past still holds, and a cut is seen.
    guard let _ = try? journal.check([entry.receipt]) else {
      fatalError("a receipt does not hold")
    }
    let cut = try? Journal(Array(whole[...end]), endingIn: [journal.head])
    hold((cut != nil) == (isEnded && end == ends.last), "a cut is not seen")
  }
  let state: JournalState
  do throws(InputErrors) {
    state = try journal.state()
  } catch {
    check(error, in: bytes)
    return
  }
  for key in state.dossiers {
    guard let dossier = state.dossier(key) else { fatalError("a dossier is gone") }
    do throws(InputErrors) {
      let again = try Dossier(json: dossier.json)
      hold(again.digest == dossier.digest, "a dossier of a journal changed in a round trip")
    } catch {
      hold(isOnlyOfNames(error), "a dossier of a journal cannot be read")
    }
    _ = state.assessment(of: key, asOf: fuzzDay)
  }
  // Whatever a later engine comes to, each result has its answer.
  hold((try? journal.results()) != nil, "results of a sound journal cannot be made again")
  rewrite(journal, state)
}

/// The same events on a new page amount to the same. Not always byte for byte: another writer may say
/// what could be left out, such as a revision of 1.
private func rewrite(_ journal: Journal, _ state: JournalState) {
  let storage = Page()
  guard let first = journal.entries.first, case .opened(let name) = first.event else { return }
  guard
    var writer = try? JournalWriter(
      storage, name: name, on: first.date, takenDown: first.takenDown)
  else {
    fatalError("a journal cannot be opened")
  }
  for entry in journal.entries.dropFirst() {
    guard
      let results = try? writer.append(
        [entry.event], on: entry.date, takenDown: entry.takenDown)
    else { fatalError("a storage in memory failed") }
    // Results are made again when they are taken down, and these were made up.
    if case .assessment = entry.event, (try? results[0].get()) == nil { return }
    do throws(InputErrors) {
      _ = try results[0].get()
    } catch {
      hold(isOnlyOfNames(error), "an event cannot be taken down again")
      return
    }
  }
  let again = mustRead("a journal that was written") { () throws(InputErrors) in
    try Journal(storage.bytes)
  }
  let events = mustRead("the events of a journal") { () throws(InputErrors) in
    try again.state()
  }
  hold(again.entries.count == journal.entries.count, "an entry was lost")
  hold(events.dossiers == state.dossiers, "a dossier was lost")
  for key in state.dossiers {
    hold(
      events.dossier(key)?.digest == state.dossier(key)?.digest,
      "a dossier changed when its events were written again")
  }
}

/// Whether names are all that is wrong: they are asked about where they come in, and a journal that is
/// there may hold others.
private func isOnlyOfNames(_ error: InputErrors) -> Bool {
  let codes = [MessageTemplate.hiddenCharacter, .blankAtEnd, .pathInName].map(\.code)
  return error.issues.allSatisfy { codes.contains($0.code) }
}

/// A journal of the events on the lines, each after its date and a space.
private func chained(_ bytes: [UInt8]) -> [UInt8] {
  var journal: [UInt8] = []
  var hash = String(repeating: "0", count: 64)
  var number = 0
  for line in bytes.split(separator: 0x0A) {
    guard let document = try? JSONDocument(Array(line.dropFirst(11))) else { continue }
    number += 1
    let body = JSONTree.object([
      ("date", .string(String(decoding: line.prefix(10), as: UTF8.self))),
      ("event", JSONTree(document.root)), ("number", .integer(number)),
      ("previous", .string(hash)),
    ]).canonical()
    hash = "\(SHA256.hash(body))"
    journal += body.dropLast() + Array(#","hash":"\#(hash)"}"#.utf8) + [0x0A]
  }
  return journal
}

/// A storage in memory.
private final class Page: JournalStorage {
  enum Failure: Error {}
  var bytes: [UInt8] = []
  func count() throws(Failure) -> Int { bytes.count }
  func read(_ range: Range<Int>) throws(Failure) -> [UInt8] { Array(bytes[range]) }
  func append(_ new: [UInt8]) throws(Failure) { bytes += new }
  func setAside(from start: Int) throws(Failure) { bytes.removeLast(bytes.count - start) }
}
