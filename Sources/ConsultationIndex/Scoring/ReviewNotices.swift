/// Tells of reviews that change nothing, and of ratings to be talked over.
struct ReviewNotices {
  let program: ScoringProgram
  let dossier: Dossier
  let log: ReviewLog
  let asOf: CalendarDate

  func report(_ notices: inout NoticeCollector) {
    let last = dossier.lastDayOfReviews(asOf: asOf)
    let revisions = Set(dossier.submission.records.map(\.key))
    var contents = RecordContents(dossier)
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
        let key = Record.Key(id: id, revision: revision)
        if revisions.contains(key) {
          if let digest = lent[index].digest, contents.digest(of: key) != digest {
            notices.report(
              .reviewOtherContent, ["record": id, "revision": "\(revision)"],
              at: path.key("digest"))
          }
          continue
        }
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
    let ratings = log.ratings[id] ?? [:]
    for (reviewer, rated) in ratings where rated.isContested {
      let contested = ContestedReviews(reviews: dossier.reviews, day: rated.date)
      notices.report(
        .ratingsDiffer,
        contested.parameters(counted: rated.level, by: reviewer, on: id)
          .naming("rubric", id, rubric.labels))
    }
    let levels = ratings.values.map(\.level)
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

/// The digests of a dossier's records, each worked out once and only where it is asked for.
private struct RecordContents {
  private let records: [Record]
  private var places: [Record.Key: Int]?
  private var digests: [Record.Key: SHA256Digest] = [:]

  init(_ dossier: Dossier) { records = dossier.submission.records }

  mutating func digest(of key: Record.Key) -> SHA256Digest? {
    if let known = digests[key] { return known }
    if places == nil {
      places = Dictionary(
        records.enumerated().map { ($0.element.key, $0.offset) },
        uniquingKeysWith: { first, _ in first })
    }
    let digest = places?[key].map { records[$0].digest }
    digests[key] = digest
    return digest
  }
}
