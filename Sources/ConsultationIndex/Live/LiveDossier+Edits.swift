extension LiveDossier {
  /// Hands in a record: a new one, or another revision of one that is there.
  ///
  /// What a record says is asked of the standard as ever: what does not fit is told by
  /// ``notices(about:)`` and does not count.
  ///
  /// - Throws: ``InputErrors`` as a dossier with the record would: for an id that is no identifier,
  ///   a number out of its range, a revision with other content, or an id of another kind.
  /// - Returns: What changed.
  /// - Complexity: O(*m* + *v*) for the *m* measures of the record's kind and its *v* revisions; a
  ///   measure of the largest or smallest number adds O(log *n*) for *n* records.
  @discardableResult
  public mutating func add(_ record: Record) throws(InputErrors) -> LiveChange {
    var diagnostics = Diagnostics(document: nil, limits: Limits())
    let place = submission.records.count
    let entry = index[record.id].map { entries[$0] }
    DossierCheck.check(
      record, kind: entry?.kind,
      copy: entry?.place(of: record.revision).map { ($0, submission.records[$0]) },
      at: submissionPath.key("records").index(place), &diagnostics)
    try diagnostics.throwIfErrors()
    submission.records.append(record)
    contents.append(.unread)
    let pending = pending
    return settle(select(file(place)), pending)
  }

  /// Hands in another revision of a record: the latest one with some changes.
  ///
  /// ```swift
  /// try live.amend("s-9") { $0.fields["minutes"] = .flag(true) }
  /// ```
  ///
  /// - Parameters:
  ///   - id: The record.
  ///   - change: Changes the latest revision, whose number has been raised.
  /// - Throws: ``InputErrors`` where there is no such record, or as ``add(_:)-(Record)`` does.
  /// - Returns: What changed.
  @discardableResult
  public mutating func amend(
    _ id: String, _ change: (inout Record) -> Void
  ) throws(InputErrors) -> LiveChange {
    guard let entry = index[id], let latest = entries[entry].revisions.last else {
      var parameters = ["record": id]
      parameters["nearest"] = nearestName(to: id, among: ids)
      throw InputErrors([Issue(.noSuchRecord, parameters)])
    }
    var record = submission.records[latest.place]
    record.revision = latest.number + 1
    change(&record)
    return try add(record)
  }

  /// Takes a record back, by a revision that says so.
  ///
  /// The provisional score follows at once, the confirmed one when a reviewer accepts it.
  ///
  /// - Throws: ``InputErrors`` where there is no such record.
  /// - Returns: What changed.
  @discardableResult
  public mutating func withdraw(_ id: String) throws(InputErrors) -> LiveChange {
    try amend(id) { $0.isWithdrawn = true }
  }

  /// Adds a review to the end of the log: a decision or a rating.
  ///
  /// - Throws: ``InputErrors`` as a dossier with the review would: for a reviewer of the community
  ///   itself or without a name, or a day to amend by that means nothing.
  /// - Returns: What changed.
  /// - Complexity: that of ``add(_:)-(Record)`` for the record that is reviewed.
  @discardableResult
  public mutating func add(_ review: Review) throws(InputErrors) -> LiveChange {
    var diagnostics = Diagnostics(document: nil, limits: Limits())
    let place = reviews.count
    DossierCheck.check(
      review, of: submission.community, at: JSONPath.root.key("reviews").index(place),
      &diagnostics)
    try diagnostics.throwIfErrors()
    reviews.append(review)
    log.add(
      review, at: place, until: reviewsUntil ?? asOf,
      rubrics: standard.standard.rubrics)
    let pending = pending
    switch review.subject {
    case .record(let id, _, _):
      return settle(index[id].map { select($0) } ?? .nothing, pending)
    case .figure(let name, _, _):
      return settle(plan.figureIndex[name].map { give($0) } ?? .nothing, pending)
    case .rating(let name, _):
      return settle(plan.rubricIndex[name].map { rate($0) } ?? .nothing, pending)
    }
  }

  /// Sets a figure about the community, or takes it away.
  ///
  /// A decision on a figure names the value that was looked at, so a new value is undecided again.
  ///
  /// - Throws: ``InputErrors`` where the value is not between 0 and 2147483647.
  /// - Returns: What changed.
  @discardableResult
  public mutating func setFigure(
    _ name: String, to value: Int?
  ) throws(InputErrors) -> LiveChange {
    var diagnostics = Diagnostics(document: nil, limits: Limits())
    if let value { DossierCheck.check(value, ofFigure: name, at: submissionPath, &diagnostics) }
    try diagnostics.throwIfErrors()
    let pending = pending
    submission.figures[name] = value
    return settle(plan.figureIndex[name].map { give($0) } ?? .nothing, pending)
  }
}
