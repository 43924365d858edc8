import ConsultationIndex

/// Where in a journal stands what, so that an event can be checked without reading all of it.
struct JournalIndex: Sendable {
  /// Where an entry stands, and what it is about.
  struct Row: Sendable {
    let key: UInt64
    let range: Range<Int>
  }

  /// What an entry is about, as far as other entries bear on it.
  enum Subject {
    case standards
    /// All of a dossier.
    case dossier(DossierKey)
    case head(DossierKey)
    case figure(DossierKey, String)
    case record(DossierKey, String)
    /// Reviews and results, which are only looked at with all of their dossier.
    case log(DossierKey)
  }

  /// The name of the journal; nil before its first entry.
  private(set) var name: String?
  /// How the journal ends.
  private(set) var head = JournalReceipt.none
  /// The bytes of all entries.
  private(set) var byteCount = 0
  /// Where the last entry stands.
  private(set) var last = 0..<0
  private(set) var days = JournalDays()
  /// By key, then by place.
  private(set) var rows: [Row] = []
  /// Those that came since, in the order of their places.
  private(set) var recent: [Row] = []

  init() {}

  init(
    name: String?, head: JournalReceipt, last: Range<Int>, days: JournalDays, rows: [Row]
  ) {
    self.name = name
    self.head = head
    self.last = last
    self.days = days
    self.rows = rows
    byteCount = last.upperBound
  }

  /// The days with those of a further entry.
  ///
  /// - Throws: `InputErrors` where an earlier entry binds it to a later day.
  func days(with entry: JournalEntry) throws(InputErrors) -> JournalDays {
    var days = days
    try days.take(entry.date, takenDown: entry.takenDown)
    return days
  }

  /// Takes in an entry that stands behind all others, and the days with its own.
  mutating func add(_ entry: JournalEntry, _ days: JournalDays) {
    self.days = days
    if case .opened(let name) = entry.event { self.name = name }
    head = entry.receipt
    last = byteCount..<byteCount + entry.length
    byteCount = last.upperBound
    guard let subject = entry.event.subject else { return }
    recent.append(Row(key: subject.key, range: last))
    if recent.count > max(1 << 10, rows.count / 8) { merge() }
  }

  /// Puts the recent rows among the others.
  mutating func merge() {
    guard !recent.isEmpty else { return }
    recent.sort { ($0.key, $0.range.lowerBound) < ($1.key, $1.range.lowerBound) }
    var merged: [Row] = []
    merged.reserveCapacity(rows.count + recent.count)
    var place = 0
    for row in recent {
      // Recent rows stand behind the others of their key.
      while place < rows.count, rows[place].key <= row.key {
        merged.append(rows[place])
        place += 1
      }
      merged.append(row)
    }
    merged += rows[place...]
    rows = merged
    recent = []
  }

  /// The places of the entries about something, in their order; others may be among them.
  ///
  /// - Complexity: O(log *n* + *k*) for *k* places.
  func places(of subject: Subject) -> [Range<Int>] {
    let keys = subject.keys
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].key < keys.lowerBound { low = middle + 1 } else { high = middle }
    }
    let found =
      rows[low...].prefix { $0.key <= keys.upperBound } + recent.filter { keys.contains($0.key) }
    return found.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension JournalIndex.Subject {
  /// The upper half says which dossier, the lower half what of it. Where two things share a key the
  /// entries tell.
  var key: UInt64 {
    switch self {
    case .standards: Self.half("") << 32
    case .dossier(let dossier): Self.upper(dossier)
    case .head(let dossier): Self.upper(dossier) | Self.half("head")
    case .figure(let dossier, let name): Self.upper(dossier) | Self.half("figure \(name)")
    case .record(let dossier, let id): Self.upper(dossier) | Self.half("record \(id)")
    case .log(let dossier): Self.upper(dossier) | Self.half("log")
    }
  }

  fileprivate var keys: ClosedRange<UInt64> {
    if case .dossier = self { return key...(key | 0xFFFF_FFFF) }
    return key...key
  }

  private static func upper(_ dossier: DossierKey) -> UInt64 {
    half("\(dossier.period) \(dossier.community)") << 32
  }

  private static func half(_ text: String) -> UInt64 {
    SHA256.hash(Array(text.utf8)).bytes.prefix(4).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension JournalEvent {
  /// What the event is about; nil for the opening of the journal.
  var subject: JournalIndex.Subject? {
    switch self {
    case .opened: nil
    case .adopted: .standards
    case .submission(let community, let period, _):
      .head(DossierKey(community: community.id, period: period))
    case .figure(let dossier, let name, _): .figure(dossier, name)
    case .record(let dossier, let record, _): .record(dossier, record.id)
    case .review(let dossier, _): .log(dossier)
    case .assessment(let issued): .log(issued.dossier)
    }
  }

  /// The dossier that the event is about.
  var dossier: DossierKey? {
    switch self {
    case .opened, .adopted: nil
    case .submission(let community, let period, _):
      DossierKey(community: community.id, period: period)
    case .figure(let dossier, _, _), .record(let dossier, _, _), .review(let dossier, _): dossier
    case .assessment(let issued): issued.dossier
    }
  }
}
