/// A submission with its reviews: what is scored.
///
/// ```swift
/// do throws(InputErrors) {
///   let dossier = try Dossier(json: bytes)
/// } catch {
///   for issue in error.issues { print(issue.message(in: .chinese)) }
/// }
/// ```
public struct Dossier: Sendable {
  package static let format = "consultation-dossier/1"

  /// What the community reports.
  public let submission: Submission
  /// The log of reviews; of two on the same day the later one wins.
  public let reviews: [Review]
  /// The last day of reviews that are taken into account; nil for the day of the assessment.
  ///
  /// An appeal is decided after that day, on evidence as it stood on it: then this is later. It says
  /// how a dossier is looked at and is no part of its canonical form.
  public var reviewsUntil: CalendarDate?
  /// The text it was read from, for telling where something stands.
  package let source: JSONDocument?
  /// Where the submission stands in the text.
  package let submissionPath: JSONPath

  /// The period that the dossier is for.
  public var period: Period { submission.period }

  /// Puts a submission and its reviews together.
  ///
  /// - Throws: ``InputErrors`` when an id is no identifier, a revision has two contents, a number is
  ///   out of its range, or a reviewer belongs to the community.
  /// - Complexity: O(*n*) for *n* records and reviews.
  public init(_ submission: Submission, reviews: [Review] = []) throws(InputErrors) {
    var diagnostics = Diagnostics(document: nil, limits: Limits())
    let path = JSONPath.root.key("submission")
    DossierCheck(submission, reviews, at: path).run(&diagnostics)
    try diagnostics.throwIfErrors()
    self.init(submission, reviews, source: nil, submissionPath: path)
  }

  /// Puts together what was taken in before, by this edition or an earlier one: names are not asked
  /// about again.
  ///
  /// - Throws: ``InputErrors`` as ``init(_:reviews:)`` does, but for names.
  package init(takenIn submission: Submission, reviews: [Review] = []) throws(InputErrors) {
    var diagnostics = Diagnostics(document: nil, limits: Limits())
    let path = JSONPath.root.key("submission")
    DossierCheck(submission, reviews, at: path).runButForNames(&diagnostics)
    try diagnostics.throwIfErrors()
    self.init(submission, reviews, source: nil, submissionPath: path)
  }

  init(
    _ submission: Submission, _ reviews: [Review], source: JSONDocument?, submissionPath: JSONPath,
    reviewsUntil: CalendarDate? = nil
  ) {
    self.submission = submission
    self.reviews = reviews
    self.source = source
    self.submissionPath = submissionPath
    self.reviewsUntil = reviewsUntil
  }

  /// The same dossier with further reviews at the end of the log.
  ///
  /// - Throws: ``InputErrors`` when one of them cannot stand.
  /// - Complexity: O(*n*) for *n* reviews.
  public func adding(_ reviews: [Review]) throws(InputErrors) -> Dossier {
    var diagnostics = Diagnostics(document: nil, limits: Limits())
    // The dossier itself was checked when it was made.
    for (index, review) in reviews.enumerated() {
      DossierCheck.check(
        review, of: submission.community,
        at: JSONPath.root.key("reviews").index(self.reviews.count + index), &diagnostics)
    }
    try diagnostics.throwIfErrors()
    return Dossier(
      submission, self.reviews + reviews, source: source, submissionPath: submissionPath,
      reviewsUntil: reviewsUntil)
  }

  /// The last day of reviews that an assessment as of a day takes into account.
  package func lastDayOfReviews(asOf day: CalendarDate) -> CalendarDate { reviewsUntil ?? day }

  /// The SHA-256 of the dossier's canonical form, see <doc:DossierFormat>.
  ///
  /// - Complexity: O(*n* log *n*) for *n* records.
  public var digest: SHA256Digest { SHA256.hash(canonical) }
}

extension Dossier: Equatable {
  /// Whether two dossiers hold the same submission and reviews and are looked at alike, wherever they
  /// were read from.
  public static func == (a: Dossier, b: Dossier) -> Bool {
    a.submission == b.submission && a.reviews == b.reviews && a.reviewsUntil == b.reviewsUntil
  }
}
