import ConsultationIndex

/// One community of a district: its assessment, and how the reviewing of its evidence stands.
public struct DistrictMember: Sendable {
  /// The assessment.
  public let assessment: Assessment
  /// How the reviewing stands.
  public let backlog: Backlog

  /// The total of a basis.
  package var total: Points { assessment.total }
  /// The community.
  package var community: Community { assessment.community }

  /// Creates a member from an assessment.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - dossier: The dossier that it was made of. Without it only what waits for a decision is known
  ///     of the backlog.
  /// - Complexity: O(*n*) for *n* records and reviews.
  public init(_ assessment: Assessment, of dossier: Dossier? = nil) {
    self.assessment = assessment
    var backlog = Backlog(pending: assessment.pending)
    if let dossier { backlog.add(dossier, assessment.receipt) }
    self.backlog = backlog
  }
}

/// How much of a community's evidence waits for reviewers, or for the community itself.
public struct Backlog: Hashable, Sendable {
  /// How many records and figures wait for a decision.
  public var pending = 0
  /// How many records were returned and not handed in again.
  public var returned = 0
  /// How many of those should have been amended before the day of the assessment.
  public var overdue = 0
  /// How many records and figures are under appeal: the latest review of them was made on an appeal
  /// and does not accept them, so that a second review may follow.
  public var openAppeals = 0

  /// Adds the numbers of two backlogs.
  package static func + (a: Backlog, b: Backlog) -> Backlog {
    Backlog(
      pending: a.pending + b.pending, returned: a.returned + b.returned,
      overdue: a.overdue + b.overdue, openAppeals: a.openAppeals + b.openAppeals)
  }

  fileprivate mutating func add(_ dossier: Dossier, _ receipt: Receipt) {
    // Levels are no decisions, so that no rubric needs to be known.
    let log = ReviewLog(dossier, asOf: receipt.asOf, rubrics: [:])
    let records = dossier.submission.records
    var revisions: [String: Int] = [:]
    revisions.reserveCapacity(records.count)
    for place in records.indices {
      let earlier = revisions.updateValue(place, forKey: records[place].id)
      if let earlier, records[place].revision <= records[earlier].revision {
        revisions[records[place].id] = earlier
      }
    }
    // What was withdrawn, handed in again or changed is no longer looked at.
    func add(_ decided: ReviewLog.Decided?) {
      guard let decided else { return }
      let review = dossier.reviews[decided.index]
      if decided.decision == .returned {
        returned += 1
        if let last = review.amendBy, last < receipt.asOf { overdue += 1 }
      }
      if review.stage == .appeal, decided.decision != .accepted { openAppeals += 1 }
    }
    for place in revisions.values where !records[place].isWithdrawn {
      add(log.decision(on: records[place]))
    }
    for (name, value) in dossier.submission.figures {
      add(log.decision(onFigure: name, value: value))
    }
  }
}
