@testable import ConsultationIndex

/// One thing that can happen to a live dossier.
enum Edit: Sendable {
  case add(Record)
  case amend(String, Record.Value?, times: Int)
  case withdraw(String)
  case review(Review)
  case figure(String, Int?)
}

/// Makes edits at random for the dossiers of `RandomDossier`, right in form but once in a while.
struct RandomEdits {
  private var chance: SeededGenerator
  /// Records and reviews of another dossier for the same standard, which are handed in one by one.
  private var records: [Record]
  private var reviews: [Review]

  init(seed: Int, for standard: Standard) throws {
    chance = SeededGenerator(seed: seed)
    let tree = RandomDossier.tree(seed: seed + 7_777, for: standard)
    let dossier = try Dossier(json: tree.compact())
    records = dossier.submission.records
    reviews = dossier.reviews
  }

  /// An edit that may follow on a dossier.
  mutating func next(_ dossier: Dossier) -> Edit {
    let held = dossier.submission.records.map(\.id)
    switch chance.number(0...9) {
    case 0, 1, 2:
      guard !records.isEmpty else { return figure() }
      var record = records.removeFirst()
      // Its id may be taken, by the same kind or by another; sometimes it comes under a new one.
      if chance.once(in: 2) { record.id = "r-\(chance.number(0...30))" }
      if chance.once(in: 2) { record.revision = chance.number(1...4) }
      if chance.once(in: 30) { record.revision = 0 }
      if chance.once(in: 30) { record.id = "no id" }
      return .add(record)
    case 3:
      // The same once more, which is allowed, or with another tally, which is not.
      guard !held.isEmpty else { return figure() }
      var record = chance.one(of: dossier.submission.records)
      if chance.once(in: 3) { record.times += 1 }
      return .add(record)
    case 4:
      guard !held.isEmpty else { return figure() }
      let value: Record.Value = chance.one(of: [
        .integer(chance.number(0...20)), .text("a"), .text("2024-02-10"), .flag(true), .list([]),
      ])
      return .amend(
        chance.once(in: 20) ? "r-404" : chance.one(of: held), chance.once(in: 4) ? nil : value,
        times: chance.one(of: [1, 1, 2, 0]))
    case 5: return .withdraw(chance.once(in: 8) || held.isEmpty ? "r-404" : chance.one(of: held))
    case 6, 7: return .review(review(dossier))
    case 8: return .review(rating())
    default: return figure()
    }
  }

  private mutating func review(_ dossier: Dossier) -> Review {
    if chance.once(in: 3), !reviews.isEmpty { return reviews.removeFirst() }
    let decision: Review.Decision = chance.one(of: [
      .accepted, .accepted, .returned, .rejected,
    ])
    let subject: Review.Subject
    if let figure = dossier.submission.figures.min(by: { $0.key < $1.key }), chance.once(in: 3) {
      subject = .figure(figure.key, value: figure.value, decision)
    } else if !dossier.submission.records.isEmpty {
      let record = chance.one(of: dossier.submission.records)
      subject = .record(id: record.id, revision: record.revision, decision)
    } else {
      subject = .record(id: "r-1", revision: 1, decision)
    }
    return signed(subject)
  }

  private mutating func rating() -> Review {
    signed(.rating(rubric: chance.once(in: 9) ? "other" : "quality", level: chance.number(0...3)))
  }

  private mutating func signed(_ subject: Review.Subject) -> Review {
    var review = Review(
      subject, by: chance.once(in: 40) ? "" : "p-\(chance.number(1...4))",
      on: day(chance.one(of: ["2024-03-01", "2024-12-31", "2025-01-01", "2025-05-01"])))
    if chance.once(in: 30) { review.affiliation = "c-1" }
    if chance.once(in: 30) { review.amendBy = day("2024-01-15") }
    return review
  }

  private mutating func figure() -> Edit {
    let name = chance.one(of: ["households", "staff", "households", "stuff"])
    return .figure(
      name, chance.once(in: 6) ? nil : chance.once(in: 30) ? -1 : chance.number(0...60))
  }
}

extension Edit {
  /// What the edit makes of a submission and its reviews, written down without the engine.
  func apply(_ submission: inout Submission, _ reviews: inout [Review]) {
    func amend(_ id: String, _ change: (inout Record) -> Void) {
      let latest = submission.records.filter { $0.id == id }.max { $0.revision < $1.revision }
      guard var record = latest else { return }
      record.revision += 1
      change(&record)
      submission.records.append(record)
    }
    switch self {
    case .add(let record): submission.records.append(record)
    case .amend(let id, let value, let times):
      amend(id) {
        $0.fields["n"] = value
        $0.times = times
      }
    case .withdraw(let id): amend(id) { $0.isWithdrawn = true }
    case .review(let review): reviews.append(review)
    case .figure(let name, let value): submission.figures[name] = value
    }
  }

  /// The same edit of a live dossier.
  func apply(_ live: inout LiveDossier) throws(InputErrors) -> LiveChange {
    switch self {
    case .add(let record): try live.add(record)
    case .amend(let id, let value, let times):
      try live.amend(id) {
        $0.fields["n"] = value
        $0.times = times
      }
    case .withdraw(let id): try live.withdraw(id)
    case .review(let review): try live.add(review)
    case .figure(let name, let value): try live.setFigure(name, to: value)
    }
  }
}
