/// The outcome of scoring a dossier: points, grade, and a reason for every point (评定结果).
///
/// It carries two scores: the confirmed one, which is the headline, and the provisional one. What
/// is meant by each is told in <doc:ScoringSemantics>.
public struct Assessment: Hashable, Sendable {
  package static let format = "consultation-assessment/1"

  /// What was scored, by what, and when.
  public let receipt: Receipt
  /// The community.
  public let community: Community
  /// Whether the dossier is a demonstration put together from published reports.
  public let isDemonstration: Bool
  /// The score that counts accepted evidence only.
  public let confirmed: Score
  /// The score that counts all that is not rejected or returned.
  public let provisional: Score
  /// How many records and figures wait for a decision.
  public let pending: Int
  /// What does not count, with its reason, and what else is worth knowing.
  public let notices: [Issue]

  /// The confirmed grade; nil where the community is not rated.
  public var grade: GradeID? { confirmed.grade }
  /// The confirmed points.
  public var total: Points { confirmed.total }

  /// How many indicators the dossier's facts reach: those with a quantity above 0.
  public var reach: Int { provisional.findings.count { $0.quantity ?? 0 > 0 } }
}

/// What was scored, by what, and when: enough to tell whether a result is the one that was issued.
public struct Receipt: Hashable, Sendable {
  /// The id of the standard.
  public let standardID: String
  /// The version of the standard.
  public let standardVersion: String
  /// The digest of the standard's canonical form.
  public let standardDigest: SHA256Digest
  /// The digest of the dossier's canonical form.
  public let dossierDigest: SHA256Digest
  /// The period that was scored.
  public let period: Period
  /// The day as of which it was scored.
  public let asOf: CalendarDate
  /// The last day of reviews that were taken into account.
  public let reviewsUntil: CalendarDate
  /// The version of the engine.
  public let engine: String
  /// The digest of the receipt of the assessment that this one replaces.
  public let supersedes: SHA256Digest?

  init(
    standardID: String, standardVersion: String, standardDigest: SHA256Digest,
    dossierDigest: SHA256Digest, period: Period, asOf: CalendarDate,
    reviewsUntil: CalendarDate? = nil, engine: String, supersedes: SHA256Digest?
  ) {
    self.standardID = standardID
    self.standardVersion = standardVersion
    self.standardDigest = standardDigest
    self.dossierDigest = dossierDigest
    self.period = period
    self.asOf = asOf
    self.reviewsUntil = reviewsUntil ?? asOf
    self.engine = engine
    self.supersedes = supersedes
  }

  /// The SHA-256 of the receipt's canonical JSON, by which a later assessment names this one.
  public var digest: SHA256Digest { SHA256.hash(tree.canonical()) }
}
