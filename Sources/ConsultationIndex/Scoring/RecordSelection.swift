/// Which revision of each record counts on which basis.
struct RecordSelection {
  /// A revision that counts on at least one basis.
  struct Selected {
    /// The place of the revision among the submission's records.
    let index: Int
    let isConfirmed: Bool
    let isProvisional: Bool
  }

  /// Sorted by record id and revision.
  private(set) var selected: [Selected] = []
  /// The places of the revisions that wait for a decision, one a record.
  private(set) var undecided: [Int] = []

  private let records: [Record]
  private let reviews: [Review]
  private let log: ReviewLog
  private let reasons: [String: Labels]?

  /// - Complexity: O(*n* log *n*) for *n* records.
  init(
    _ dossier: Dossier, _ log: ReviewLog, _ reasons: [String: Labels]?,
    _ notices: inout NoticeCollector
  ) {
    records = dossier.submission.records
    reviews = dossier.reviews
    self.log = log
    self.reasons = reasons
    selected.reserveCapacity(records.count)
    let revisions = Self.revisions(of: records, &notices)
    var start = revisions.startIndex
    while start < revisions.endIndex {
      var end = start + 1
      while end < revisions.endIndex, records[revisions[end]].id == records[revisions[start]].id {
        end += 1
      }
      select(among: revisions[start..<end], &notices)
      start = end
    }
  }

  /// The places of all revisions by id and revision, of repeated ones the first; those are told of.
  private static func revisions(
    of records: [Record], _ notices: inout NoticeCollector
  ) -> [Int] {
    var revisions: [Int] = []
    revisions.reserveCapacity(records.count)
    var copies = 1
    func tell() {
      guard copies > 1, let last = revisions.last else { return }
      notices.report(.repeated, ["count": "\(copies)"], about: records[last])
    }
    for place in RecordOrder.places(of: records) {
      if let last = revisions.last, records[last].revision == records[place].revision,
        records[last].id == records[place].id
      {
        copies += 1
        continue
      }
      tell()
      copies = 1
      revisions.append(place)
    }
    tell()
    return revisions
  }

  /// Takes the revisions of one record, rising.
  private mutating func select(
    among revisions: ArraySlice<Int>, _ notices: inout NoticeCollector
  ) {
    let decisions = revisions.map { log.decision(on: records[$0]) }
    func taken(_ basis: Basis) -> Int? {
      var taken: Int?
      for (place, decided) in zip(revisions, decisions) where basis.counts(decided?.decision) {
        taken = place
      }
      return taken
    }
    let (confirmed, provisional) = (taken(.confirmed), taken(.provisional))
    for (place, decided) in zip(revisions, decisions) {
      let isTaken = place == confirmed || place == provisional
      if place == provisional, decided == nil { undecided.append(place) }
      report(on: place, decided, isTaken: isTaken, by: provisional ?? confirmed, &notices)
      if isTaken && !records[place].isWithdrawn {
        selected.append(
          Selected(
            index: place, isConfirmed: place == confirmed, isProvisional: place == provisional))
      }
    }
  }

  private func report(
    on place: Int, _ decided: ReviewLog.Decided?, isTaken: Bool, by other: Int?,
    _ notices: inout NoticeCollector
  ) {
    if let decided, decided.isContested { report(decided, on: records[place], &notices) }
    switch decided {
    case let decided? where decided.decision != .accepted:
      notices.report(
        decided.decision, by: reviews[decided.index], reasons, about: records[place])
    case nil where isTaken: notices.report(.pending, about: records[place])
    default:
      if !isTaken {
        let revision = other.map { "\(records[$0].revision)" }
        notices.report(.superseded, ["by": revision ?? ""], about: records[place])
      }
    }
    if isTaken && records[place].isWithdrawn {
      notices.report(.withdrawn, about: records[place])
    }
  }

  private func report(
    _ decided: ReviewLog.Decided, on record: Record, _ notices: inout NoticeCollector
  ) {
    let digest = record.digest
    let contested = ContestedReviews(reviews: reviews, day: decided.date)
    let parameters = contested.parameters(counted: decided.decision) { review in
      guard case .record(record.id, record.revision, _) = review.subject else { return false }
      return review.digest == nil || review.digest == digest
    }
    notices.report(.decisionsDiffer, parameters, about: record)
  }
}
