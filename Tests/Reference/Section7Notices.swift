/// Section 7: what does not count and why, and what else is worth knowing.
extension Reference {
  func noteDossier(_ dossier: Dossier, asOf: Day, _ notices: inout Set<ReferenceNotice>) {
    if !standard.kinds.contains(dossier.community.kind) {
      notices.insert(ReferenceNotice("community.unknown-kind"))
    }
    if dossier.period.unit != standard.period {
      notices.insert(ReferenceNotice("dossier.wrong-period"))
    }
    let last = dossier.period.last
    if last < standard.effectiveFrom || standard.effectiveUntil.map({ last > $0 }) ?? false {
      notices.insert(ReferenceNotice("standard.not-in-force"))
    }
    if let adopted = standard.effectiveAdopted, asOf < adopted {
      notices.insert(ReferenceNotice("standard.not-adopted"))
    }
  }

  func noteReviews(
    _ dossier: Dossier, _ selection: Selection, _ notices: inout Set<ReferenceNotice>
  ) {
    let last = selection.reviewsUntil
    let revisions = Set(dossier.records.map(\.key))
    for review in dossier.reviews {
      if review.date > last {
        let isUsual = last == selection.asOf
        notices.insert(ReferenceNotice(isUsual ? "review.in-future" : "review.after-last-day"))
      }
      switch review.subject {
      case .record(let key, _):
        if !revisions.contains(key) {
          notices.insert(ReferenceNotice("review.unknown-record"))
        } else if dossier.isOfOtherContent(review) {
          notices.insert(ReferenceNotice("review.other-content"))
        }
      case .figure(let name, _, _):
        if dossier.figures[name] == nil {
          notices.insert(ReferenceNotice("review.unknown-figure"))
        }
      case .rating(let name, let level):
        if let rubric = standard.rubrics[name] {
          if level >= rubric.levels { notices.insert(ReferenceNotice("review.impossible-level")) }
        } else {
          notices.insert(ReferenceNotice("review.unknown-rubric"))
        }
      }
      if let reason = review.reason, let known = standard.reasons,
        standard.vocabularies[known]?.contains(reason) != true
      {
        notices.insert(ReferenceNotice("review.unknown-reason"))
      }
    }
    for (name, rubric) in standard.rubrics {
      let levels = Ratings(dossier.reviews, until: last).levels(of: name, rubric)
      if let least = levels.first, let greatest = levels.last, greatest - least >= 2 {
        notices.insert(ReferenceNotice("rating.divided"))
      }
      if !levels.isEmpty, levels.count < rubric.reviewers {
        notices.insert(ReferenceNotice("rating.too-few"))
      }
    }
  }

  /// Of the reviews of the latest day on one thing, whether all say the same.
  func noteContested(
    _ dossier: Dossier, _ selection: Selection, _ notices: inout Set<ReferenceNotice>
  ) {
    let counted = dossier.reviews.filter {
      $0.date <= selection.reviewsUntil && !dossier.isOfOtherContent($0)
    }
    for record in Set(dossier.records.map(\.key)) {
      let decisions = counted.compactMap { review -> (day: Day, said: Int)? in
        guard case .record(record, let decision) = review.subject else { return nil }
        return (review.date, decision.number)
      }
      if differ(decisions) {
        notices.insert(ReferenceNotice("record.decisions-differ", of: record))
      }
    }
    for (name, value) in dossier.figures {
      guard let most = standard.figures[name], value <= most else { continue }
      let decisions = counted.compactMap { review -> (day: Day, said: Int)? in
        guard case .figure(name, value, let decision) = review.subject else { return nil }
        return (review.date, decision.number)
      }
      if differ(decisions) { notices.insert(ReferenceNotice("figure.decisions-differ")) }
    }
    for (name, rubric) in standard.rubrics {
      for reviewer in Set(counted.map(\.reviewer)) {
        let levels = counted.compactMap { review -> (day: Day, said: Int)? in
          guard case .rating(name, let level) = review.subject, review.reviewer == reviewer,
            level < rubric.levels
          else { return nil }
          return (review.date, level)
        }
        if differ(levels) { notices.insert(ReferenceNotice("rating.levels-differ")) }
      }
    }
  }

  private func differ(_ said: [(day: Day, said: Int)]) -> Bool {
    let last = said.map(\.day).max()
    return Set(said.filter { $0.day == last }.map(\.said)).count > 1
  }

  func noteFigures(
    _ dossier: Dossier, _ selection: Selection, _ notices: inout Set<ReferenceNotice>
  ) {
    for (name, value) in dossier.figures {
      guard let most = standard.figures[name] else {
        notices.insert(ReferenceNotice("figure.unknown"))
        continue
      }
      if value > most {
        notices.insert(ReferenceNotice("figure.out-of-bounds"))
        continue
      }
      switch selection.decision(onFigure: name) {
      case nil: notices.insert(ReferenceNotice("figure.pending"))
      case .returned: notices.insert(ReferenceNotice("figure.returned"))
      case .rejected: notices.insert(ReferenceNotice("figure.rejected"))
      case .accepted: break
      }
    }
  }

  func noteRecords(
    _ dossier: Dossier, _ selection: Selection, _ readings: [Reading],
    _ evaluations: [Evaluation], _ notices: inout Set<ReferenceNotice>
  ) {
    for (key, same) in Dictionary(grouping: dossier.records, by: \.key) where same.count > 1 {
      notices.insert(ReferenceNotice("record.repeated", of: key))
    }
    for revision in selection.revisions.values.joined() {
      for code in codes(of: revision, selection) {
        notices.insert(ReferenceNotice(code, of: revision.key))
      }
    }
    let entering = Set(
      evaluations.flatMap { $0.bases.values.joined().map(\.record.key) })
    let timing = Timing(period: dossier.period, asOf: selection.asOf)
    for reading in readings {
      for code in reading.codes { notices.insert(ReferenceNotice(code, of: reading.record.key)) }
      guard reading.isSound, let kind = standard.evidence[reading.record.kind] else { continue }
      if entering.contains(reading.record.key) { continue }
      let code =
        switch timing.answer(reading, kind) {
        case .counts: "record.unused"
        case .noDate: "record.no-date"
        case .outOfPeriod: "record.out-of-period"
        case .notInForce: "record.not-in-force"
        }
      notices.insert(ReferenceNotice(code, of: reading.record.key))
    }
  }

  /// What was decided on a revision, and whether another one is taken.
  private func codes(of revision: Record, _ selection: Selection) -> [String] {
    switch selection.decision(on: revision) {
    case .rejected: return ["record.rejected"]
    case .returned: return ["record.returned"]
    case .accepted, nil: break
    }
    let isTaken =
      selection.takes(revision, .confirmed) || selection.takes(revision, .provisional)
    if !isTaken { return ["record.superseded"] }
    var codes: [String] = []
    if revision.isWithdrawn { codes.append("record.withdrawn") }
    if selection.decision(on: revision) == nil { codes.append("record.pending") }
    return codes
  }

  func noteMeasures(_ evaluations: [Evaluation], _ notices: inout Set<ReferenceNotice>) {
    for code in evaluations.flatMap(\.codes) { notices.insert(ReferenceNotice(code)) }
  }
}

extension Decision {
  fileprivate var number: Int {
    switch self {
    case .accepted: 0
    case .returned: 1
    case .rejected: 2
    }
  }
}
