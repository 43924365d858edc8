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
    let order = records.indices.sorted { a, b in
      records[a].id == records[b].id
        ? (records[a].revision, a) < (records[b].revision, b)
        : records[a].id.precedes(records[b].id)
    }
    var start = order.startIndex
    while start < order.endIndex {
      let id = records[order[start]].id
      let end = order[start...].firstIndex { records[$0].id != id } ?? order.endIndex
      select(among: order[start..<end], &notices)
      start = end
    }
  }

  /// Takes the revisions of one record, rising.
  private mutating func select(among all: ArraySlice<Int>, _ notices: inout NoticeCollector) {
    var revisions: [Int] = []
    var copies: [Int: Int] = [:]
    for index in all {
      if let last = revisions.last, records[last].revision == records[index].revision {
        copies[last, default: 1] += 1
      } else {
        revisions.append(index)
      }
    }
    for (index, count) in copies.sorted(by: { $0.key < $1.key }) {
      notices.report(.repeated, ["count": "\(count)"], about: records[index])
    }
    let decisions = revisions.map { log.decision(on: records[$0]) }
    func taken(_ basis: Basis) -> Int? {
      revisions.indices.last { basis.counts(decisions[$0]?.decision) }
    }
    let confirmed = taken(.confirmed)
    let provisional = taken(.provisional)
    if let provisional, decisions[provisional] == nil { undecided.append(revisions[provisional]) }
    for place in revisions.indices {
      let record = records[revisions[place]]
      report(
        on: record, decisions[place], taken: place == confirmed || place == provisional,
        by: (provisional ?? confirmed).map { records[revisions[$0]].revision }, &notices)
      guard place == confirmed || place == provisional, !record.isWithdrawn else { continue }
      selected.append(
        Selected(
          index: revisions[place], isConfirmed: place == confirmed,
          isProvisional: place == provisional))
    }
  }

  private func report(
    on record: Record, _ decided: ReviewLog.Decided?, taken: Bool, by revision: Int?,
    _ notices: inout NoticeCollector
  ) {
    switch decided {
    case let decided? where decided.decision != .accepted:
      let review = reviews[decided.index]
      notices.report(decided.decision, by: review, reasons, about: record)
    case nil where taken: notices.report(.pending, about: record)
    default:
      if !taken {
        notices.report(.superseded, ["by": revision.map { "\($0)" } ?? ""], about: record)
      }
    }
    if taken && record.isWithdrawn { notices.report(.withdrawn, about: record) }
  }
}
