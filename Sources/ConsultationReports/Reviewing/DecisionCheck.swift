import ConsultationIndex

/// Checks one decision against the dossier it is about and the opinions that stand.
struct DecisionCheck {
  enum Standing {
    case new, repeated, contradictory
  }

  typealias Key = ReviewSheet.Key

  let entry: ReviewSheet.Entry
  let dossier: Dossier
  let standard: CompiledStandard
  let table: SheetTable
  var diagnostics: DeskDiagnostics
  private var isSound = true

  /// Takes over what was noted so far, to be given back after the check.
  init(
    entry: ReviewSheet.Entry, dossier: Dossier, standard: CompiledStandard, table: SheetTable,
    diagnostics: inout DeskDiagnostics
  ) {
    self.entry = entry
    self.dossier = dossier
    self.standard = standard
    self.table = table
    self.diagnostics = diagnostics.take()
  }

  private var review: Review { entry.review }

  private mutating func report(
    _ template: MessageTemplate, _ key: String, _ parameters: [String: String] = [:]
  ) {
    if template.severity == .error { isSound = false }
    table.report(
      template, parameters, key, entry.row, community: entry.community, &diagnostics)
  }

  /// Whether the decision can stand by itself; says why not.
  mutating func run(asOf: CalendarDate, affiliations: Set<String>) -> Bool {
    checkSubject()
    checkReason()
    checkGivesReason()
    if review.affiliation == entry.community {
      report(.decisionOnOwnCase, Key.affiliation, ["reviewer": review.reviewer])
    } else if affiliations.contains(entry.community) {
      report(.decisionByMember, Key.reviewer, ["reviewer": review.reviewer])
    }
    if review.reviewer.looksLikeAName {
      report(.reviewerName, Key.reviewer, ["reviewer": review.reviewer])
    }
    if review.date > asOf {
      report(
        .decisionAhead, Key.date, ["date": review.date.description, "today": asOf.description])
    }
    if let amendBy = review.amendBy {
      if review.decision != .returned {
        report(.decisionAmendWithoutReturn, Key.amendBy)
      } else if amendBy < review.date {
        report(
          .decisionAmendTooEarly, Key.amendBy,
          ["amendBy": amendBy.description, "date": review.date.description])
      }
    }
    return isSound
  }

  private mutating func checkSubject() {
    switch review.subject {
    case .record(let id, let revision, _): checkRecord(id, revision)
    case .figure(let name, let value, _): checkFigure(name, value)
    case .rating(let name, let level):
      let rubric = standard.standard.rubrics[name]
      let most = (rubric?.levels.count ?? 1) - 1
      if level > most {
        report(
          .decisionLevel, Key.level,
          ["rubric": rubric?.labels.zh ?? name, "level": "\(level)", "most": "\(most)"]
            .adding("rubric.en", rubric?.labels.en))
      }
    }
  }

  private mutating func checkRecord(_ id: String, _ revision: Int) {
    let revisions = dossier.submission.records.filter { $0.id == id }.map(\.revision)
    let parameters = ["record": id, "revision": "\(revision)"]
    guard let latest = revisions.max(), revisions.contains(revision) else {
      let ids = Set(dossier.submission.records.map(\.id))
      let nearest = ids.contains(id) ? nil : nearestName(to: id, among: ids)
      report(
        .decisionOnUnknownRevision, revisions.isEmpty ? Key.record : Key.revision,
        parameters.adding("nearest", nearest))
      return
    }
    let record = dossier.submission.records.first { $0.id == id && $0.revision == revision }
    if let digest = review.digest, record?.digest != digest {
      report(.decisionOnOtherContent, Key.record, parameters)
    }
    if revision < latest {
      report(.decisionOnSuperseded, Key.revision, parameters.adding("latest", "\(latest)"))
    }
  }

  private mutating func checkFigure(_ name: String, _ value: Int) {
    let labels = standard.standard.figures.first { $0.id == name }?.labels
    let parameters = ["figure": labels?.zh ?? name, "value": "\(value)"]
      .adding("figure.en", labels?.en)
    guard let actual = dossier.submission.figures[name] else {
      report(.decisionOnNoFigure, Key.figure, parameters)
      return
    }
    if actual != value {
      report(.decisionOnOtherValue, Key.value, parameters.adding("actual", "\(actual)"))
    }
  }

  /// What a community is refused or is to amend it must be told why.
  private mutating func checkGivesReason() {
    guard let decision = review.decision, decision != .accepted, review.reason == nil,
      review.note == nil
    else { return }
    report(
      .decisionWithoutReason, Key.reason,
      ["decision": decision.labels.zh, "decision.en": decision.labels.en])
  }

  private mutating func checkReason() {
    guard let reason = review.reason, standard.standard.reviewReasons != nil else { return }
    let reasons = standard.reasons
    if reasons.contains(where: { $0.id == reason }) { return }
    report(
      .decisionReason, Key.reason,
      [
        "value": reason, "known": reasons.map(\.labels.zh).joined(separator: "、"),
        "known.en": reasons.map(\.id).joined(separator: ", "),
      ].adding(
        "nearest",
        nearestName(to: reason, among: reasons.map(\.labels.zh))
          ?? nearestName(to: reason, among: reasons.map(\.id))))
  }

  /// How the decision stands to those on the same thing; of a contradiction nobody can tell which
  /// was meant.
  mutating func compare(with log: [Review]) -> Standing {
    let same = log.filter { $0.isAboutTheSame(as: review) }
    var unbound = review
    unbound.digest = nil
    // Of before decisions named no content.
    if same.contains(review) || same.contains(unbound) {
      table.report(
        .decisionRepeated, [:], row: entry.row, column: 0, community: entry.community,
        &diagnostics)
      return .repeated
    }
    let parameters = ["subject": subject, "reviewer": review.reviewer]
    if same.contains(where: { $0.reviewer == review.reviewer && $0.date == review.date }) {
      let dated = parameters.adding("date", review.date.description)
      table.report(
        .decisionContradicts, dated, row: entry.row, column: 0, community: entry.community,
        &diagnostics)
      return .contradictory
    }
    let others = review.decision == nil ? same.filter { $0.reviewer == review.reviewer } : same
    if let latest = others.map(\.date).max(), latest > review.date {
      report(.decisionWithoutEffect, Key.date, parameters.adding("date", latest.description))
    }
    return .new
  }

  private var subject: String {
    switch review.subject {
    case .record(let id, let revision, _): revision > 1 ? "\(id) r\(revision)" : id
    case .figure(let name, _, _): name
    case .rating(let rubric, _): rubric
    }
  }
}

extension String {
  /// Whether a reviewer is written as people are called, in Chinese or in several words: a code has a
  /// digit, or one of the signs that Chinese counts by.
  fileprivate var looksLikeAName: Bool {
    let text = folded
    if text.contains(where: { ("0"..."9").contains($0) || "甲乙丙丁戊己庚辛壬癸".contains($0) }) {
      return false
    }
    let isChinese = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    return isChinese || text.contains(" ")
  }
}

extension Review {
  /// Whether both are about the same revision, value or rubric, whatever they say.
  func isAboutTheSame(as other: Review) -> Bool {
    switch (subject, other.subject) {
    case (.record(let a, let first, _), .record(let b, let second, _)):
      a == b && first == second && (digest == nil || other.digest == nil || digest == other.digest)
    case (.figure(let a, let first, _), .figure(let b, let second, _)): a == b && first == second
    case (.rating(let a, _), .rating(let b, _)): a == b
    default: false
    }
  }
}
