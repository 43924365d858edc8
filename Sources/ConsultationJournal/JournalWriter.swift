import ConsultationIndex

/// Adds events to a journal: each is checked, chained and durable before it is acknowledged.
///
/// ```swift
/// var writer = try JournalWriter(storage, name: "xindu-2026", on: today)
/// let results = try writer.append([.record(key, record, .submitted)], on: today)
/// try results[0].get().description  // "2:5f…", the acknowledgement
/// ```
public struct JournalWriter<Storage: JournalStorage & ~Copyable>: ~Copyable {
  /// How many bytes of an entry that broke off were set aside on opening; they were never
  /// acknowledged.
  public private(set) var tornBytes = 0
  private var storage: Storage
  private let limits: Limits
  private var index = JournalIndex()
  /// How many entries the last checkpoint goes to.
  private var kept = 0
  private var known = KnownState()
  /// Whether the storage failed, so that it may hold more than was acknowledged.
  private var isInDoubt = false

  /// How long the journal is, and how it ends: a receipt to be kept elsewhere.
  public var head: JournalReceipt { index.head }

  /// Opens a journal for writing; an empty storage begins a new one.
  ///
  /// Where the storage keeps checkpoints, only what came since the last one is read.
  ///
  /// - Parameters:
  ///   - storage: Where the journal is kept.
  ///   - name: What a new journal is called.
  ///   - date: The day on which a new journal is opened.
  ///   - takenDown: The day on which that is done, where `date` was given by somebody.
  ///   - receipts: Receipts that were kept elsewhere: the journal must still hold those entries. All of
  ///     it is read then.
  ///   - limits: How much to take of one line, and how many issues to report.
  /// - Throws: ``JournalError/invalid(_:)`` where the journal was tampered with, or is none,
  ///   ``JournalError/storage(_:)`` where the storage fails.
  /// - Complexity: O(*n* log *n*) for *n* entries; from a checkpoint O(*n*) in 20 bytes of each, and
  ///   that of the entries since.
  public init(
    _ storage: consuming Storage, name: String, on date: CalendarDate,
    takenDown: CalendarDate? = nil, endingIn receipts: [JournalReceipt] = [],
    limits: Limits = Limits()
  ) throws(JournalError<Storage.Failure>) {
    self.storage = storage
    self.limits = limits
    let opened = try JournalOpening.open(&self.storage, endingIn: receipts, limits)
    index = opened.index
    kept = opened.kept
    tornBytes = opened.tornBytes
    if index.head == .none { _ = try append([.opened(name: name)], on: date, takenDown: takenDown) }
    keepCheckpoint()
  }

  /// Adds events in their order; those that cannot be taken are told of, the others go on.
  ///
  /// - Parameters:
  ///   - events: The events.
  ///   - date: The day that they speak of.
  ///   - takenDown: The day on which they are taken down, where `date` was given by somebody; nil where
  ///     `date` is that day.
  /// - Returns: For each event its acknowledgement, or what is wrong with it.
  /// - Throws: ``JournalError/storage(_:)`` where the storage fails: then nothing of this call is
  ///   acknowledged. It can be tried again; what the storage may hold of it is set aside first.
  /// - Complexity: That of the events, and of reading the entries that bear on them: for most those of
  ///   one record, for another head of a dossier and for an assessment all of its dossier. The
  ///   storage is made durable once.
  public mutating func append(
    _ events: [JournalEvent], on date: CalendarDate, takenDown: CalendarDate? = nil
  ) throws(JournalError<Storage.Failure>) -> [Result<JournalReceipt, InputErrors>] {
    try recover()
    try known.learn(whatBearsOn: events, index, &storage, limits)
    var index = index
    var results: [Result<JournalReceipt, InputErrors>] = []
    var lines: [UInt8] = []
    for event in events {
      let (entry, line) = JournalEntry.written(
        event, on: date, takenDown: takenDown, after: index.head)
      do throws(InputErrors) {
        try known.take(entry, line, &index, limits)
        lines += line
        results.append(.success(index.head))
      } catch {
        results.append(.failure(error))
      }
    }
    if lines.isEmpty { return results }
    do throws(Storage.Failure) {
      try storage.append(lines)
    } catch {
      isInDoubt = true
      known = KnownState()
      throw .storage(error)
    }
    self.index = index
    return results
  }

  /// Whether entries may be dated so; each of them would be refused otherwise.
  ///
  /// - Throws: `InputErrors` where an entry that is there binds them to a later day.
  public func checkDay(
    _ date: CalendarDate, takenDown: CalendarDate? = nil
  ) throws(InputErrors) {
    var days = index.days
    try days.take(date, takenDown: takenDown)
  }

  /// What the stored entries amount to for a dossier, with the standards: enough to assess it, and to
  /// find what is new in another copy of it.
  ///
  /// - Parameter key: The dossier; nil where only the standards are wanted.
  /// - Throws: ``JournalError/storage(_:)`` where the storage fails, ``JournalError/invalid(_:)``
  ///   where an entry that bears on it was tampered with.
  /// - Complexity: O(*n* log *n*) for *n* entries of the dossier when it is asked for first.
  public mutating func state(
    of key: DossierKey? = nil
  ) throws(JournalError<Storage.Failure>) -> JournalState {
    try recover()
    try known.learnStandards(index, &storage, limits)
    if let key { try known.learn(all: key, index, &storage, limits) }
    return known.state.limited(to: key)
  }

  /// Keeps a checkpoint if many entries came since the last one, so that whoever opens the journal
  /// next need not read all of it.
  ///
  /// A storage that cannot keep one is no reason to stop: the next opening takes longer.
  ///
  /// - Complexity: O(*n*) in 20 bytes of each of *n* entries.
  public mutating func keepCheckpoint() {
    guard !isInDoubt, head.count - kept > 128 else { return }
    index.merge()
    guard (try? storage.keep(checkpoint: JournalCheckpoint.bytes(of: index))) != nil else { return }
    kept = head.count
  }

  /// Makes sure that the storage holds what was acknowledged, and nothing else.
  private mutating func recover() throws(JournalError<Storage.Failure>) {
    guard isInDoubt else { return }
    do throws(Storage.Failure) {
      if try storage.count() > index.byteCount { try storage.setAside(from: index.byteCount) }
      isInDoubt = false
    } catch {
      throw .storage(error)
    }
  }
}

/// Why a journal could not be opened or added to.
public enum JournalError<Failure: Error>: Error {
  /// The journal does not hold together.
  case invalid(InputErrors)
  /// The storage failed; it can be tried again.
  case storage(Failure)
}
