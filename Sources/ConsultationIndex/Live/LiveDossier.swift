/// A dossier that is scored while it grows: every edit brings the score up to date at once.
///
/// A platform keeps one for each community that is at work. An edit costs what the measures of one
/// kind of record cost, however many other records there are, and tells what it changed:
///
/// ```swift
/// var live = LiveDossier(dossier, by: .xindu, asOf: today)
/// let change = try live.add(Record(json: body))
/// push(change.provisional.total.after, change.provisional.grade.after)
/// for finding in change.provisional.findings { push(finding.id, finding.points.after) }
/// try live.add(Review(.record(id: "s-9", revision: 1, .accepted), by: "r-1", on: today))
/// store(live.assessment().json())
/// ```
///
/// The edits are those that a dossier allows: records and reviews are added and never taken away. A
/// live dossier is a value: a copy stays as it is, and an edit that throws changes nothing.
public struct LiveDossier: Sendable {
  /// The standard that scores it.
  public let standard: CompiledStandard
  /// The day on which things are looked at; for another day make another live dossier.
  public let asOf: CalendarDate
  /// The last day of reviews that are taken into account; nil for the day of the assessment.
  public let reviewsUntil: CalendarDate?

  struct Scores {
    var confirmed: LiveScore
    var provisional: LiveScore

    subscript(basis: Basis) -> LiveScore {
      get { basis == .confirmed ? confirmed : provisional }
      _modify {
        switch basis {
        case .confirmed: yield &confirmed
        case .provisional: yield &provisional
        }
      }
    }
  }

  let plan: LivePlan
  var submission: Submission
  var reviews: [Review]
  let submissionPath: JSONPath
  var log: ReviewLog
  /// The records by id, with their places in `entries`.
  var index: [String: Int] = [:]
  var entries: [LiveRecord] = []
  /// By place among the submission's records.
  var contents: [LiveRecord.Content] = []
  var ids: Set<String> = []
  var scores: Scores
  /// By index of the standard's figures.
  var isFigureUndecided: [Bool]
  /// How many records and figures wait for a decision.
  public internal(set) var pending = 0

  /// Starts with a dossier as it is.
  ///
  /// - Parameters:
  ///   - dossier: The submission with its reviews so far; it may be empty.
  ///   - standard: The standard that scores it.
  ///   - asOf: The day on which things are looked at.
  /// - Complexity: O(*n* log *n*) for *n* records and reviews.
  public init(_ dossier: Dossier, by standard: CompiledStandard, asOf: CalendarDate) {
    self.standard = standard
    self.asOf = asOf
    reviewsUntil = dossier.reviewsUntil
    plan = LivePlan(standard.program, dossier.submission)
    submission = dossier.submission
    reviews = dossier.reviews
    submissionPath = dossier.submissionPath
    log = ReviewLog(dossier, asOf: asOf, rubrics: standard.standard.rubrics)
    let nothing = LiveScore(plan)
    scores = Scores(confirmed: nothing, provisional: nothing)
    isFigureUndecided = standard.standard.figures.map { _ in false }
    contents = submission.records.map { _ in .unread }
    // Each revision after those below it, so that it is filed at the end; of copies the first first.
    let records = submission.records
    for place in records.indices.sorted(by: {
      (records[$0].revision, $0) < (records[$1].revision, $1)
    }) {
      _ = file(place)
    }
    for entry in entries.indices { _ = select(entry) }
    for figure in plan.figureIndex.values { _ = give(figure) }
    for rubric in plan.rubricIndex.values { _ = rate(rubric) }
    let all = Array(plan.program.measures.indices)
    _ = scores.confirmed.settle(all, plan)
    _ = scores.provisional.settle(all, plan)
  }

  /// The dossier after all edits.
  public var dossier: Dossier {
    dossier(of: submission)
  }

  private func dossier(of submission: Submission) -> Dossier {
    Dossier(
      submission, reviews, source: nil, submissionPath: submissionPath, reviewsUntil: reviewsUntil)
  }

  /// The confirmed points.
  public var total: Points { total(on: .confirmed) }
  /// The confirmed grade; nil where the community is not rated.
  public var grade: GradeID? { grade(on: .confirmed) }

  /// The points on a basis.
  public func total(on basis: Basis) -> Points { scores[basis].sheet.total }

  /// The grade on a basis; nil where the community is not rated.
  public func grade(on basis: Basis) -> GradeID? {
    plan.id(ofGrade: scores[basis].sheet.grade)
  }

  /// The whole assessment with all reasons, the same to the byte as that of ``dossier``.
  ///
  /// - Parameter earlier: The receipt of the assessment that the new one replaces.
  /// - Complexity: that of ``CompiledStandard/assess(_:asOf:superseding:)``.
  public func assessment(superseding earlier: Receipt? = nil) -> Assessment {
    standard.assess(dossier, asOf: asOf, superseding: earlier)
  }

  /// What an assessment would say of one record: whether it counts, and why not.
  ///
  /// - Complexity: O(*n*) for *n* records and reviews.
  public func notices(about id: String) -> [Issue] {
    var one = submission
    one.records = submission.records.filter { $0.id == id }
    one.figures = [:]
    var notices = NoticeCollector()
    let measurement = DossierMeasurement(
      plan.program, dossier(of: one), asOf: asOf, ids: ids, &notices)
    let confirmed = measurement.measure(.confirmed, &notices)
    let provisional = measurement.measure(.provisional, &notices)
    measurement.reportUnused(confirmed, provisional, &notices)
    return notices.sorted.filter { $0.record == id }
  }
}
