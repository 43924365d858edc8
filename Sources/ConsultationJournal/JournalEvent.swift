import ConsultationIndex

/// Something that happened and is kept for good.
public enum JournalEvent: Sendable {
  /// The journal was begun; always the first event, and only there.
  case opened(name: String)
  /// A standard was adopted. The journal holds all of it, so that results can be made again.
  case adopted(CompiledStandard)
  /// A community began to report on a period, or corrected what it says about itself.
  case submission(Community, Period, isDemonstration: Bool)
  /// A figure was reported, or taken back where there is no value.
  case figure(DossierKey, name: String, value: Int?)
  /// A revision of a record was handed in.
  case record(DossierKey, Record, RecordChange)
  /// A reviewer decided or rated.
  case review(DossierKey, Review)
  /// An assessment was issued, possibly in place of an earlier one.
  case assessment(IssuedAssessment)
}

/// What a revision of a record does.
public enum RecordChange: String, Sendable, Hashable, CaseIterable {
  /// The record is new.
  case submitted
  /// It takes the place of an earlier revision.
  case amended
  /// The record is taken back.
  case withdrawn
}

/// Which dossier is meant: a community has one for each period.
public struct DossierKey: Hashable, Sendable {
  /// The identifier of the community.
  public let community: String
  /// The period.
  public let period: Period

  /// Creates a key.
  public init(community: String, period: Period) {
    self.community = community
    self.period = period
  }
}

extension DossierKey: Comparable {
  /// Orders by community, then by the end of the period.
  public static func < (a: DossierKey, b: DossierKey) -> Bool {
    if !a.community.utf8.elementsEqual(b.community.utf8) {
      return a.community.utf8.lexicographicallyPrecedes(b.community.utf8)
    }
    return (a.period.lastDay, a.period.firstDay) < (b.period.lastDay, b.period.firstDay)
  }
}

/// What the journal keeps of an assessment: its receipt, its headline, and the digest of all of it.
public struct IssuedAssessment: Hashable, Sendable {
  /// The dossier that was assessed.
  public let dossier: DossierKey
  /// What was scored, by what, and when.
  public let receipt: Receipt
  /// The confirmed points.
  public let total: Points
  /// The confirmed grade; nil where the community is not rated.
  public let grade: GradeID?
  /// The SHA-256 of the assessment's JSON in English.
  public let digest: SHA256Digest

  /// Takes down an assessment.
  public init(_ assessment: Assessment) {
    self.init(
      dossier: DossierKey(
        community: assessment.community.id, period: assessment.receipt.period),
      receipt: assessment.receipt, total: assessment.total, grade: assessment.grade,
      digest: SHA256.hash(assessment.json()))
  }

  init(
    dossier: DossierKey, receipt: Receipt, total: Points, grade: GradeID?, digest: SHA256Digest
  ) {
    self.dossier = dossier
    self.receipt = receipt
    self.total = total
    self.grade = grade
    self.digest = digest
  }
}
