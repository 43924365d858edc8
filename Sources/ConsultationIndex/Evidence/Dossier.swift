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

  init(
    _ submission: Submission, _ reviews: [Review], source: JSONDocument?, submissionPath: JSONPath
  ) {
    self.submission = submission
    self.reviews = reviews
    self.source = source
    self.submissionPath = submissionPath
  }

  /// The SHA-256 of the dossier's canonical form, see <doc:DossierFormat>.
  ///
  /// - Complexity: O(*n* log *n*) for *n* records.
  public var digest: SHA256Digest { SHA256.hash(canonical) }
}

extension Dossier: Equatable {
  /// Whether two dossiers hold the same submission and reviews, wherever they were read from.
  public static func == (a: Dossier, b: Dossier) -> Bool {
    a.submission == b.submission && a.reviews == b.reviews
  }
}
