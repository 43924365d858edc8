/// Which of the scanned things count on which basis.
extension DossierScanner {
  /// What counts, beside the records, and how much waits for a decision.
  struct Selected {
    var pending = 0
    /// By basis, confirmed first, and by index of the standard's figures and rubrics.
    var figures: [[Int?]]
    var ratings: [[Int?]]
  }

  /// A record that counts, and on which bases.
  struct Counted {
    let record: Int
    let isConfirmed: Bool
    let isProvisional: Bool
  }

  /// Finds what counts.
  ///
  /// - Parameter body: Called with each record that counts on at least one basis.
  func select(_ body: (Counted) -> Void) throws(Unusual) -> Selected {
    var selected = Selected(
      figures: Array(repeating: Array(repeating: nil, count: figures.count), count: 2),
      ratings: Array(repeating: Array(repeating: nil, count: plan.levels.count), count: 2))
    try checkDecisions()
    for id in 0..<lastRecord.count where lastRecord[id] >= 0 {
      try selectRevision(of: id, &selected.pending, body)
    }
    try selectFigures(&selected)
    try selectRatings(&selected)
    return selected
  }

  /// A decision on a record that is not there is an error of the reviews.
  private func checkDecisions() throws(Unusual) {
    for decision in decisions {
      var place = lastRecord[decision.id]
      while place >= 0, records[Int(place)].revision != decision.revision {
        place = records[Int(place)].previous
      }
      if place < 0 { throw Unusual() }
    }
  }

  private func selectRevision(
    of id: Int, _ pending: inout Int, _ body: (Counted) -> Void
  ) throws(Unusual) {
    var (confirmed, provisional) = (-1, -1)
    var (highestConfirmed, highestProvisional) = (0, 0)
    var isUndecided = false
    var place = Int(lastRecord[id])
    while place >= 0 {
      let record = records[place]
      let decision = try self.decision(on: id, record.revision)
      if decision == .accepted, record.revision > highestConfirmed {
        (confirmed, highestConfirmed) = (place, record.revision)
      }
      if decision == nil || decision == .accepted, record.revision > highestProvisional {
        (provisional, highestProvisional) = (place, record.revision)
        isUndecided = decision == nil
      }
      place = Int(record.previous)
    }
    if provisional >= 0, isUndecided { pending = pending &+ 1 }
    // A withdrawal that is taken takes its record back on that basis.
    if confirmed >= 0, records[confirmed].isWithdrawn { confirmed = -1 }
    if provisional >= 0, records[provisional].isWithdrawn { provisional = -1 }
    if confirmed == provisional {
      guard confirmed >= 0 else { return }
      body(Counted(record: confirmed, isConfirmed: true, isProvisional: true))
      return
    }
    if confirmed >= 0 {
      body(Counted(record: confirmed, isConfirmed: true, isProvisional: false))
    }
    if provisional >= 0 {
      body(Counted(record: provisional, isConfirmed: false, isProvisional: true))
    }
  }

  /// The decision of the latest day that is not ahead; of several on that day the last one.
  private func decision(on id: Int, _ revision: Int) throws(Unusual) -> Review.Decision? {
    var latest: (day: Int64, decision: Review.Decision)?
    var place = Int(lastDecision[id])
    var count = 0
    while place >= 0 {
      let decision = decisions[place]
      count = count &+ 1
      guard count < Self.most else { throw Unusual() }
      if decision.revision == revision, decision.day <= Int64(plan.reviewsUntil.dayNumber) {
        // The walk goes backwards, so of the same day the first one met is the last in the log.
        if latest.map({ decision.day > $0.day }) ?? true {
          latest = (decision.day, decision.decision)
        }
      }
      place = Int(decision.previous)
    }
    return latest?.decision
  }

  private func selectFigures(_ selected: inout Selected) throws(Unusual) {
    for decision in figureDecisions where figures[decision.figure] < 0 { throw Unusual() }
    guard figureDecisions.count < Self.most * 4 else { throw Unusual() }
    for (index, value) in figures.enumerated() where value >= 0 {
      var latest: (day: Int64, decision: Review.Decision)?
      for decision in figureDecisions
      where decision.figure == index && decision.value == value
        && decision.day <= Int64(plan.reviewsUntil.dayNumber)
      {
        if latest.map({ decision.day >= $0.day }) ?? true {
          latest = (decision.day, decision.decision)
        }
      }
      if latest == nil { selected.pending = selected.pending &+ 1 }
      for (place, basis) in [Basis.confirmed, .provisional].enumerated()
      where basis.counts(latest?.decision) {
        selected.figures[place][index] = value
      }
    }
  }

  /// The lower median of each reviewer's latest level.
  private func selectRatings(_ selected: inout Selected) throws(Unusual) {
    guard ratings.count < Self.most * 8 else { throw Unusual() }
    for (index, entry) in plan.program.rubrics.enumerated() {
      var latest: [ScannedRating] = []
      for rating in ratings
      where rating.rubric == index && rating.day <= Int64(plan.reviewsUntil.dayNumber) {
        if let place = latest.firstIndex(where: { $0.reviewer == rating.reviewer }) {
          if rating.day >= latest[place].day { latest[place] = rating }
        } else {
          latest.append(rating)
        }
      }
      guard !latest.isEmpty else { continue }
      let levels = latest.map(\.level).sorted()
      let median = levels[(levels.count + 1) / 2 - 1]
      if levels.count >= entry.rubric.reviewers { selected.ratings[0][index] = median }
      selected.ratings[1][index] = median
    }
  }
}
