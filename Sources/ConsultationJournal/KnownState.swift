import ConsultationIndex

/// As much of what a journal amounts to as was needed so far, read from the places where it stands.
struct KnownState {
  private(set) var state = JournalState()
  /// The dossiers that are known with all that was taken down of them.
  private var whole: Set<DossierKey> = []
  /// What else is known of dossiers, by key of the index.
  private var parts: Set<UInt64> = []
  private var knowsStandards = false
  private var isOpen = false

  /// Learns what bears on events before any of them is taken in.
  mutating func learn<Storage: JournalStorage & ~Copyable>(
    whatBearsOn events: [JournalEvent], _ index: JournalIndex, _ storage: inout Storage,
    _ limits: Limits
  ) throws(JournalError<Storage.Failure>) {
    open(index)
    for event in events {
      switch event {
      case .opened: break
      case .adopted: try learnStandards(index, &storage, limits)
      case .submission(let community, let period, _):
        let key = DossierKey(community: community.id, period: period)
        try learn(all: key, index, &storage, limits)
      case .assessment(let issued):
        try learn(all: issued.dossier, index, &storage, limits)
        try learnStandards(index, &storage, limits)
      case .figure, .record, .review: break
      }
    }
    for event in events {
      guard let subject = event.subject, let key = event.dossier, !whole.contains(key) else {
        continue
      }
      try learn(.head(key), of: key, index, &storage, limits)
      if case .log = subject { continue }
      try learn(subject, of: key, index, &storage, limits)
    }
  }

  /// Learns all that was taken down of a dossier.
  mutating func learn<Storage: JournalStorage & ~Copyable>(
    all key: DossierKey, _ index: JournalIndex, _ storage: inout Storage, _ limits: Limits
  ) throws(JournalError<Storage.Failure>) {
    open(index)
    guard !whole.contains(key) else { return }
    state.forget(key)
    // Results are held against standards.
    try learnStandards(index, &storage, limits)
    try read(.dossier(key), index, &storage, limits) { $0.event.dossier == key }
    whole.insert(key)
  }

  /// Learns the standards that were adopted.
  mutating func learnStandards<Storage: JournalStorage & ~Copyable>(
    _ index: JournalIndex, _ storage: inout Storage, _ limits: Limits
  ) throws(JournalError<Storage.Failure>) {
    open(index)
    guard !knowsStandards else { return }
    try read(.standards, index, &storage, limits) { $0.event.dossier == nil }
    knowsStandards = true
  }

  private mutating func learn<Storage: JournalStorage & ~Copyable>(
    _ subject: JournalIndex.Subject, of key: DossierKey, _ index: JournalIndex,
    _ storage: inout Storage, _ limits: Limits
  ) throws(JournalError<Storage.Failure>) {
    guard parts.insert(subject.key).inserted else { return }
    try read(subject, index, &storage, limits) { entry in
      entry.event.dossier == key && entry.event.subject?.key == subject.key
    }
  }

  private mutating func read<Storage: JournalStorage & ~Copyable>(
    _ subject: JournalIndex.Subject, _ index: JournalIndex, _ storage: inout Storage,
    _ limits: Limits, where isMeant: (JournalEntry) -> Bool
  ) throws(JournalError<Storage.Failure>) {
    for place in index.places(of: subject) {
      let line: [UInt8]
      do throws(Storage.Failure) { line = try storage.read(place) } catch { throw .storage(error) }
      do throws(InputErrors) {
        let entry = try JournalEntry(
          line.dropLast(), after: nil, at: place.lowerBound, limits, number: 1)
        if isMeant(entry) { try state.apply(entry.event, on: entry.date) }
      } catch {
        // Of all lines before it nothing is known but their bytes.
        throw .invalid(InputErrors(.journalChanged, error.reason))
      }
    }
  }

  private mutating func open(_ index: JournalIndex) {
    guard !isOpen, let name = index.name else { return }
    state = JournalState(openedAs: name)
    isOpen = true
  }

  /// Takes in an entry that is to be written, or tells why not; then nothing has changed.
  mutating func take(
    _ entry: JournalEntry, _ line: [UInt8], _ index: inout JournalIndex, _ limits: Limits
  ) throws(InputErrors) {
    let days = try index.days(with: entry)
    try state.checkNew(entry.event)
    do throws(InputErrors) {
      // What could not be read again would make the whole journal unreadable.
      _ = try JournalEntry(line.dropLast(), after: index.head, at: 0, limits, number: 1)
    } catch {
      // Where the event cannot have happened, that says more.
      var trial = state
      try trial.apply(entry.event, on: entry.date)
      throw InputErrors(.journalUnreadable, error.reason)
    }
    try state.apply(entry.event, on: entry.date)
    if case .opened = entry.event { isOpen = true }
    index.add(entry, days)
  }
}
