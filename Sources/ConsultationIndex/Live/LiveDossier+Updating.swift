extension LiveDossier {
  /// The measures that an edit may have moved, by basis.
  struct Touched {
    var confirmed: [Int] = []
    var provisional: [Int] = []

    static let nothing = Touched()
  }

  /// Brings the scores up to date.
  ///
  /// - Parameter before: How many things waited for a decision before the edit.
  mutating func settle(_ touched: Touched, _ before: Int) -> LiveChange {
    LiveChange(
      confirmed: scores.confirmed.settle(touched.confirmed, plan),
      provisional: scores.provisional.settle(touched.provisional, plan),
      pending: .init(before: before, after: pending))
  }

  // MARK: Records

  /// Files a record under its id; returns the place of its entry.
  mutating func file(_ place: Int) -> Int {
    let record = submission.records[place]
    let entry: Int
    if let known = index[record.id] {
      entry = known
    } else {
      entry = entries.count
      entries.append(LiveRecord(kind: record.kind))
      index[record.id] = entry
      ids.insert(record.id)
    }
    entries[entry].add(record.revision, at: place)
    return entry
  }

  /// Takes the revisions of a record that count now, in place of those that counted before.
  mutating func select(_ entry: Int) -> Touched {
    let before = entries[entry].taken
    entries[entry].select { log.decision(on: submission.records[$0])?.decision }
    let after = entries[entry].taken
    pending += (after.isUndecided ? 1 : 0) - (before.isUndecided ? 1 : 0)
    return Touched(
      confirmed: exchange(before.confirmed, after.confirmed, on: .confirmed),
      provisional: exchange(before.provisional, after.provisional, on: .provisional))
  }

  /// Counts one revision in place of another; returns the measures that may have moved.
  private mutating func exchange(
    _ old: Int?, _ new: Int?, on basis: Basis
  ) -> [Int] {
    guard old != new else { return [] }
    var touched: [Int] = []
    for (place, direction) in [(old, LiveScore.Direction.remove), (new, .add)] {
      guard let place else { continue }
      read(place)
      guard case .read(let record, let isInTime) = contents[place] else { continue }
      scores[basis].count(
        direction, record, isInTime: isInTime, plan, in: submission.period, asOf: asOf, &touched)
    }
    return touched
  }

  /// Reads a revision when it counts for the first time. The notices are told by
  /// ``notices(about:)``.
  private mutating func read(_ place: Int) {
    guard case .unread = contents[place] else { return }
    let record = submission.records[place]
    var unused = NoticeCollector()
    let reader = RecordReader(program: plan.program, asOf: asOf, ids: ids)
    guard !record.isWithdrawn, let typed = reader.read(record, &unused) else {
      contents[place] = .nothing
      return
    }
    let kind = plan.program.evidence[typed.kind]
    let lateness = kind.lateness(of: typed, in: submission.period, asOf: asOf)
    contents[place] = .read(typed, isInTime: lateness == nil)
  }

  // MARK: Figures and ratings

  /// Takes the present value of a figure as far as it counts.
  mutating func give(_ figure: Int) -> Touched {
    let declared = standard.standard.figures[figure]
    var value = submission.figures[declared.id]
    if let given = value, let most = declared.atMost, given > most { value = nil }
    let decision = value.flatMap { log.decision(onFigure: declared.id, value: $0)?.decision }
    let isUndecided = value != nil && decision == nil
    pending += (isUndecided ? 1 : 0) - (isFigureUndecided[figure] ? 1 : 0)
    isFigureUndecided[figure] = isUndecided
    scores.confirmed.give(Basis.confirmed.counts(decision) ? value : nil, toFigure: figure)
    scores.provisional.give(Basis.provisional.counts(decision) ? value : nil, toFigure: figure)
    let measures = plan.measuresOfFigure[figure]
    return Touched(confirmed: measures, provisional: measures)
  }

  /// Takes the levels given on a rubric.
  mutating func rate(_ index: Int) -> Touched {
    let (id, rubric) = plan.program.rubrics[index]
    let levels = log.ratings[id]
    scores.confirmed.give(Ratings.median(levels, of: rubric, on: .confirmed), toRubric: index)
    scores.provisional.give(Ratings.median(levels, of: rubric, on: .provisional), toRubric: index)
    let measures = plan.measuresOfRubric[index]
    return Touched(confirmed: measures, provisional: measures)
  }
}
