import ConsultationIndex

/// One dossier as it grows in a journal.
struct DossierFile: Sendable {
  /// The submission without figures and records.
  var head: Submission
  private(set) var figures: [String: Int] = [:]
  private(set) var records: [Record] = []
  private(set) var reviews: [Review] = []
  private(set) var issued: [IssuedAssessment] = []
  /// By id: the places of a record's first and latest revision.
  private var places: [String: (first: Int, latest: Int)] = [:]
  private(set) var contents: [Record.Key: Int] = [:]

  init(_ head: Submission) { self.head = head }

  /// The dossier; every event was checked against its being sound.
  func dossier() throws(InputErrors) -> Dossier {
    var submission = head
    submission.figures = figures
    submission.records = records
    return try Dossier(takenIn: submission, reviews: reviews)
  }

  mutating func report(_ value: Int?, for name: String) throws(InputErrors) {
    if figures[name] == value { throw InputErrors(.journalRepeated) }
    var trial = head
    trial.figures[name] = value
    _ = try Dossier(takenIn: trial)
    figures[name] = value
  }

  mutating func add(_ record: Record, _ change: RecordChange) throws(InputErrors) {
    let place = places[record.id]
    // A dossier of the few records that could contradict each other is as good as the whole.
    var trial = head
    trial.records = [place?.first, contents[record.key]].compactMap { $0.map { records[$0] } }
    trial.records.append(record)
    _ = try Dossier(takenIn: trial)
    if contents[record.key] != nil { throw InputErrors(.journalRepeated) }
    if let place, record.revision < records[place.latest].revision {
      throw InputErrors(
        .journalStaleRevision,
        [
          "record": record.id, "revision": "\(record.revision)",
          "last": "\(records[place.latest].revision)",
        ])
    }
    let actual = self.change(made: record)
    guard change == actual else {
      throw InputErrors(
        .journalChange,
        ["found": "record.\(change.rawValue)", "expected": "record.\(actual.rawValue)"])
    }
    places[record.id] = (place?.first ?? records.count, records.count)
    contents[record.key] = records.count
    records.append(record)
  }

  /// What a further revision would do.
  func change(made record: Record) -> RecordChange {
    if record.isWithdrawn { return .withdrawn }
    return places[record.id] == nil ? .submitted : .amended
  }

  mutating func add(_ review: Review) throws(InputErrors) {
    _ = try Dossier(takenIn: head, reviews: [review])
    reviews.append(review)
  }

  mutating func add(_ issued: IssuedAssessment) throws(InputErrors) {
    try check(issued)
    self.issued.append(issued)
  }

  /// Whether a result can follow those that were issued.
  func check(_ issued: IssuedAssessment) throws(InputErrors) {
    if self.issued.last == issued { throw InputErrors(.journalRepeated) }
    let replaced = self.issued.last?.receipt.digest
    guard issued.receipt.supersedes == replaced else {
      throw InputErrors(.journalNotSuperseding, ["expected": replaced?.description ?? "null"])
    }
  }
}
