import ConsultationIndex

/// Adds events to a journal: each is checked, chained and durable before it is acknowledged.
///
/// ```swift
/// var writer = try JournalWriter(storage, name: "xindu-2026", on: today)
/// let results = try writer.append([.record(key, record, .submitted)], on: today)
/// try results[0].get().description  // "2:5f…", the acknowledgement
/// ```
public struct JournalWriter<Storage: JournalStorage & ~Copyable>: ~Copyable {
  /// What the entries amount to.
  public private(set) var state: JournalState
  /// How long the journal is, and how it ends: a receipt to be kept elsewhere.
  public private(set) var head: JournalReceipt
  /// How many bytes of a torn last line were dropped on opening; they were never acknowledged.
  public private(set) var tornBytes: Int
  private var storage: Storage
  private let limits: Limits
  /// Whether the storage failed, so that what it holds is no longer known.
  private var isBroken = false

  /// Opens a journal for writing; an empty storage begins a new one.
  ///
  /// - Parameters:
  ///   - storage: Where the journal is kept.
  ///   - name: What a new journal is called.
  ///   - date: The day on which a new journal is opened.
  ///   - receipt: A receipt that was kept elsewhere: the journal must still hold that entry.
  ///   - limits: How much to take of one line, and how many issues to report.
  /// - Throws: ``JournalError/invalid(_:)`` where the journal was tampered with, or is none,
  ///   ``JournalError/storage(_:)`` where the storage fails.
  /// - Complexity: O(*n* log *n*) for *n* entries.
  public init(
    _ storage: consuming Storage, name: String, on date: CalendarDate,
    endingIn receipt: JournalReceipt? = nil, limits: Limits = Limits()
  ) throws(JournalError<Storage.Failure>) {
    self.storage = storage
    self.limits = limits
    state = JournalState()
    head = .none
    tornBytes = 0
    let bytes: [UInt8]
    do throws(Storage.Failure) {
      bytes = try self.storage.load()
    } catch {
      throw .storage(error)
    }
    let journal: Journal
    do throws(InputErrors) {
      journal = try Journal(bytes, endingIn: receipt, limits: limits)
      state = try journal.state()
    } catch {
      throw .invalid(error)
    }
    head = journal.head
    tornBytes = journal.tornBytes
    do throws(Storage.Failure) {
      if tornBytes > 0 { try self.storage.truncate(to: journal.wholeBytes) }
    } catch {
      throw .storage(error)
    }
    if !state.isOpen { _ = try append([.opened(name: name)], on: date) }
  }

  /// Adds events in their order; those that cannot be taken are told of, the others go on.
  ///
  /// - Parameters:
  ///   - events: The events.
  ///   - date: The day on which they are taken down, not before that of the last entry.
  /// - Returns: For each event its acknowledgement, or what is wrong with it.
  /// - Throws: ``JournalError/storage(_:)`` where the storage fails: then nothing of this call is
  ///   acknowledged, and the writer takes nothing more (``JournalError/broken``). Open the journal
  ///   again to see what it holds.
  /// - Complexity: That of the events; the storage is made durable once.
  public mutating func append(
    _ events: [JournalEvent], on date: CalendarDate
  ) throws(JournalError<Storage.Failure>) -> [Result<JournalReceipt, InputErrors>] {
    if isBroken { throw .broken }
    var results: [Result<JournalReceipt, InputErrors>] = []
    var lines: [UInt8] = []
    var head = head
    for event in events {
      do throws(InputErrors) {
        let entry = JournalEntry(event, on: date, after: head)
        try checkReadable(entry, after: head)
        try state.apply(event, on: date)
        head = entry.receipt
        lines += entry.line
        results.append(.success(head))
      } catch {
        results.append(.failure(error))
      }
    }
    if lines.isEmpty { return results }
    do throws(Storage.Failure) {
      try storage.append(lines)
    } catch {
      isBroken = true
      throw .storage(error)
    }
    self.head = head
    return results
  }

  /// What could not be read again would make the whole journal unreadable.
  private func checkReadable(
    _ entry: JournalEntry, after head: JournalReceipt
  ) throws(InputErrors) {
    do throws(InputErrors) {
      _ = try Journal.entry(entry.line[...], after: head, limits)
    } catch {
      // Where the event cannot have happened, that says more.
      var trial = state
      try trial.apply(entry.event, on: entry.date)
      throw InputErrors(.journalUnreadable, error.reason)
    }
  }
}

/// Why a journal could not be opened or added to.
public enum JournalError<Failure: Error>: Error {
  /// The journal does not hold together.
  case invalid(InputErrors)
  /// The storage failed.
  case storage(Failure)
  /// The storage failed before, and the journal has to be opened again.
  case broken
}
