/// Section 1: which revision of a record counts, and whether a figure does.
struct Selection {
  let dossier: Dossier
  let asOf: Day
  /// The last day of reviews.
  let reviewsUntil: Day
  /// The revisions by record, each once.
  let revisions: [Text: [Record]]
  /// The latest decisions; a revision that is not here is undecided.
  private var decisions: [Record.Key: Decision] = [:]
  /// The latest decisions on the present values of figures.
  private var figureDecisions: [Text: Decision] = [:]

  init(_ dossier: Dossier, asOf: Day, reviewsUntil: Day) {
    self.dossier = dossier
    self.asOf = asOf
    self.reviewsUntil = reviewsUntil
    revisions = Dictionary(grouping: dossier.records, by: \.id).mapValues { revisions in
      var seen: Set<Int> = []
      return revisions.filter { seen.insert($0.revision).inserted }
    }
    for review in Self.inOrder(dossier.reviews, until: reviewsUntil)
    where !dossier.isOfOtherContent(review) {
      switch review.subject {
      case .record(let key, let decision): decisions[key] = decision
      case .figure(let name, let value, let decision) where dossier.figures[name] == value:
        figureDecisions[name] = decision
      case .figure, .rating: break
      }
    }
  }

  /// The reviews not after a day, from the earliest to the latest; of one day in the log's order.
  static func inOrder(_ reviews: [Review], until last: Day) -> [Review] {
    reviews.enumerated().filter { $0.element.date <= last }
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }

  func decision(on revision: Record) -> Decision? { decisions[revision.key] }

  func decision(onFigure name: Text) -> Decision? { figureDecisions[name] }

  /// The revision that a basis takes, which may be a withdrawal.
  func taken(_ id: Text, _ basis: Basis) -> Record? {
    (revisions[id] ?? []).filter { revision in
      switch (basis, decision(on: revision)) {
      case (.confirmed, .accepted), (.provisional, .accepted), (.provisional, nil): true
      default: false
      }
    }.max { $0.revision < $1.revision }
  }

  func takes(_ revision: Record, _ basis: Basis) -> Bool {
    taken(revision.id, basis)?.revision == revision.revision
  }

  /// The revisions that one basis or the other takes and that do not withdraw their record.
  func takenRevisions() -> [Record] {
    revisions.values.joined().filter { revision in
      !revision.isWithdrawn && (takes(revision, .confirmed) || takes(revision, .provisional))
    }
  }

  /// Whether a figure counts as far as reviews are concerned.
  func counts(figure name: Text, _ basis: Basis) -> Bool {
    switch (basis, figureDecisions[name]) {
    case (.confirmed, .accepted), (.provisional, .accepted), (.provisional, nil): true
    default: false
    }
  }

  /// The records whose provisional revision is undecided.
  var pendingRecords: [Record] {
    revisions.keys.compactMap { taken($0, .provisional) }.filter { decision(on: $0) == nil }
  }

  /// The figures that the standard declares, that are within their bound and undecided.
  func pendingFigures(declaredBy standard: Standard) -> [Text] {
    dossier.figures.filter { name, value in
      guard let most = standard.figures[name] else { return false }
      return value <= most && figureDecisions[name] == nil
    }.map(\.key)
  }
}

extension Dossier {
  /// Whether a review decided on something else than what its revision says now.
  func isOfOtherContent(_ review: Review) -> Bool {
    guard let digest = review.digest, case .record(let key, _) = review.subject,
      let record = records.first(where: { $0.key == key })
    else { return false }
    return record.digest != digest
  }
}
