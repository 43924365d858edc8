/// Tells of reviews that change nothing, and of ratings to be talked over.
struct ReviewNotices {
  let program: ScoringProgram
  let dossier: Dossier
  let log: ReviewLog
  let asOf: CalendarDate

  func report(_ notices: inout NoticeCollector) {
    let last = dossier.lastDayOfReviews(asOf: asOf)
    let revisions = Set(dossier.submission.records.map(\.key))
    let rubrics = program.standard.rubrics
    let reviews = dossier.reviews
    let lent = reviews.span
    for index in lent.indices {
      // Worked out only where there is something to tell.
      var path: JSONPath { JSONPath.root.key("reviews").index(index) }
      let date = lent[index].date
      if date > last {
        if last == asOf {
          notices.report(.reviewInFuture, ["date": date.description], at: path.key("date"))
        } else {
          notices.report(
            .reviewTooLate, ["date": date.description, "last": last.description],
            at: path.key("date"))
        }
      }
      if let reason = lent[index].reason, let reasons = program.reasons, reasons[reason] == nil {
        var parameters = ["reason": reason]
        parameters["nearest"] = nearestName(to: reason, among: reasons.keys)
        notices.report(.unknownReason, parameters, at: path.key("reason"))
      }
      switch lent[index].subject {
      case .record(let id, let revision, _):
        if revisions.contains(Record.Key(id: id, revision: revision)) { continue }
        notices.report(
          .reviewUnknownRecord, ["record": id, "revision": "\(revision)"], at: path.key("record"))
      case .figure(let name, _, _):
        if dossier.submission.figures[name] != nil { continue }
        notices.report(.reviewUnknownFigure, ["figure": name], at: path.key("figure"))
      case .rating(let name, let level):
        report(name, level, rubrics, at: path, &notices)
      }
    }
    for (id, rubric) in program.rubrics { reportRating(id, rubric, &notices) }
  }

  private func report(
    _ name: String, _ level: Int, _ rubrics: [String: Rubric], at path: JSONPath,
    _ notices: inout NoticeCollector
  ) {
    guard let rubric = rubrics[name] else {
      var parameters = ["rubric": name]
      parameters["nearest"] = nearestName(to: name, among: rubrics.keys)
      notices.report(.reviewUnknownRubric, parameters, at: path.key("rubric"))
      return
    }
    if !rubric.levels.indices.contains(level) {
      notices.report(
        .impossibleLevel,
        ["level": "\(level)", "most": "\(rubric.levels.count - 1)"]
          .naming("rubric", name, rubric.labels),
        at: path.key("level"))
    }
  }

  private func reportRating(
    _ id: String, _ rubric: Rubric, _ notices: inout NoticeCollector
  ) {
    let levels = (log.ratings[id] ?? [:]).values.map(\.level)
    guard let least = levels.min(), let most = levels.max() else { return }
    if most - least >= 2 {
      notices.report(
        .ratingDivided, ["spread": "\(most - least)"].naming("rubric", id, rubric.labels))
    }
    if levels.count < rubric.reviewers {
      notices.report(
        .ratingTooFew,
        ["found": "\(levels.count)", "needed": "\(rubric.reviewers)"]
          .naming("rubric", id, rubric.labels))
    }
  }
}
