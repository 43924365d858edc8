import ConsultationIndex

/// Goes through the rules of a standard for one community.
struct WarningFinder {
  let standard: CompiledStandard
  let file: WarnedDossier
  /// The place of the dossier among all that were given.
  let index: Int
  /// The dossier of the period before, where it was given.
  let earlier: WarnedDossier?
  let asOf: CalendarDate
  let reuse: EvidenceReuse

  var warnings: CommunityWarnings {
    let points = PointsOfPeriods(
      standard, file.dossier, earlier: earlier?.dossier, asOf: asOf)
    let found = standard.program.warnings.compactMap { warning -> EarlyWarning? in
      let items = items(of: warning.trigger, points)
      guard !items.isEmpty else { return nil }
      let rule = warning.rule
      return EarlyWarning(
        rule: rule.id, title: rule.labels, action: rule.action, severity: rule.severity,
        items: items)
    }
    return CommunityWarnings(
      community: file.dossier.submission.community, period: file.period,
      warnings: Self.inOrder(found))
  }

  /// By severity, then by days left with those that have none last, then as the standard has them.
  private static func inOrder(_ warnings: [EarlyWarning]) -> [EarlyWarning] {
    warnings.enumerated().sorted { a, b in
      if a.element.severity != b.element.severity { return a.element.severity < b.element.severity }
      let (first, second) = (a.element.daysLeft ?? .max, b.element.daysLeft ?? .max)
      return first == second ? a.offset < b.offset : first < second
    }.map(\.element)
  }

  private func items(
    of trigger: CompiledWarning.Trigger, _ points: PointsOfPeriods
  ) -> [EarlyWarning.Item] {
    switch trigger {
    case .rhythm(let measure, let within): rhythm(measure, within: within)
    case .due(let due): deadlines(due)
    case .amend(let within): amendments(within: within)
    case .weak(let scope, let share, let within):
      isLate(in: within) ? points.weak(scope, below: share) : []
    case .fall(let scope, let share, let within):
      isLate(in: within) ? points.falls(scope, by: share) : []
    case .reuse(let scope): reuse.items(of: index, across: scope)
    }
  }

  /// Whether no more days than that are left of the period; early in a period every part is weak.
  private func isLate(in within: Int?) -> Bool {
    within.map { asOf.days(until: file.period.lastDay) <= $0 } ?? true
  }
}

extension WarningFinder {
  /// The month, quarter or half that is running, where it holds too few records. One that is over is
  /// no warning: nothing can be done about it any more.
  private func rhythm(_ measure: Int, within: Int?) -> [EarlyWarning.Item] {
    let program = standard.program
    guard file.period.contains(asOf),
      case .periods(let unit, _, let needed)? = program.measures[measure].records?.aggregate,
      let slot = Period(
        year: file.period.year, unit: unit,
        index: (asOf.components.month - 1) / unit.months + 1)
    else { return [] }
    let left = asOf.days(until: slot.lastDay)
    let records = file.records.records(of: program.measures[measure], in: slot)
    let found = records.reduce(0) { $0 + $1.fields.times }
    guard found < needed, within.map({ left <= $0 }) ?? true else { return [] }
    return [
      EarlyWarning.Item(
        records: records.map { file.reference(to: $0.record) }, dueOn: slot.lastDay,
        daysLeft: left,
        detail: .rhythm(
          measure: program.measures[measure].id, in: slot, found: found, needed: needed))
    ]
  }

  /// The records about which something is to be done by a day that is near or over.
  private func deadlines(_ due: CompiledWarning.Due) -> [EarlyWarning.Item] {
    let items = file.records.all.compactMap { counted -> EarlyWarning.Item? in
      guard counted.fields.kind == due.kind, let from = counted.fields.values[due.from].date,
        counted.fields.matches(due.filter, asOf: asOf),
        !counted.fields.matches(due.unless, asOf: asOf)
      else { return nil }
      let day = from.adding(days: due.days)
      let left = asOf.days(until: day)
      guard left <= due.within else { return nil }
      return EarlyWarning.Item(
        records: [file.reference(to: counted.record)], dueOn: day, daysLeft: left, detail: .due)
    }
    return Self.byDaysLeft(items)
  }

  /// The records whose last revision was returned and can be amended for a few days more. Once the
  /// day is over it is no warning: the record cannot be amended any more.
  private func amendments(within: Int) -> [EarlyWarning.Item] {
    let dossier = file.dossier
    let log = ReviewLog(dossier, asOf: asOf, rubrics: standard.standard.rubrics)
    var last: [String: Record] = [:]
    for record in dossier.submission.records
    where last[record.id].map({ $0.revision < record.revision }) ?? true {
      last[record.id] = record
    }
    let items = last.values.compactMap { record -> EarlyWarning.Item? in
      guard let decided = log.decision(on: record), decided.decision == .returned,
        let day = dossier.reviews[decided.index].amendBy
      else { return nil }
      let left = asOf.days(until: day)
      guard (0...within).contains(left) else { return nil }
      return EarlyWarning.Item(
        records: [file.reference(to: record)], dueOn: day, daysLeft: left,
        detail: .amendment(
          revision: record.revision, reason: dossier.reviews[decided.index].reason))
    }
    return Self.byDaysLeft(items)
  }

  /// Each of these items is about one record.
  private static func byDaysLeft(_ items: [EarlyWarning.Item]) -> [EarlyWarning.Item] {
    items.sorted { a, b in
      let (first, second) = (a.daysLeft ?? .max, b.daysLeft ?? .max)
      if first != second { return first < second }
      return (a.records.first?.record ?? "").precedes(b.records.first?.record ?? "")
    }
  }
}
