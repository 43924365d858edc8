import ConsultationIndex

/// How each record of a dossier stands on a day: its latest revision, and what was decided on it.
struct RecordStanding {
  /// What was decided last.
  enum State: Hashable {
    case accepted, pending, returned, rejected
  }

  /// A record by its latest revision.
  struct Latest {
    let record: Record
    let state: State
  }

  let dossier: Dossier
  let log: ReviewLog
  let latest: [String: Latest]

  init(_ dossier: Dossier, _ standard: CompiledStandard, asOf: CalendarDate) {
    self.dossier = dossier
    log = ReviewLog(dossier, asOf: asOf, rubrics: standard.standard.rubrics)
    var latest: [String: Latest] = [:]
    for record in dossier.submission.records
    where latest[record.id].map({ $0.record.revision < record.revision }) ?? true {
      latest[record.id] = Latest(record: record, state: Self.state(log.decision(on: record)))
    }
    self.latest = latest
  }

  static func state(_ decided: ReviewLog.Decided?) -> State {
    switch decided?.decision {
    case .accepted: .accepted
    case .returned: .returned
    case .rejected: .rejected
    case nil: .pending
    }
  }

  /// The dossier as it would be if the latest revision of every record and every figure had been
  /// accepted: which records would then count for what tells which are in the way now.
  func accepted(asOf: CalendarDate) -> Dossier? {
    let day = dossier.lastDayOfReviews(asOf: asOf)
    var reviews: [Review] = []
    for (id, latest) in latest where latest.state != .accepted {
      reviews.append(
        Review(.record(id: id, revision: latest.record.revision, .accepted), by: "–", on: day))
    }
    for (name, value) in dossier.submission.figures {
      reviews.append(Review(.figure(name, value: value, .accepted), by: "–", on: day))
    }
    // The submission was checked when the dossier was made, and these reviews are well formed.
    return try? dossier.adding(reviews)
  }
}
