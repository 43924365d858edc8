/// A reviewer's decision on a record or figure, or a rating; never written by the community.
public struct Review: Hashable, Sendable {
  /// What a reviewer decides.
  public enum Decision: String, Sendable, Hashable, CaseIterable {
    /// It counts (采信).
    case accepted
    /// It may be amended and handed in again (退回补正).
    case returned
    /// It does not count (不予采信).
    case rejected
  }

  /// On what occasion something was looked at. It is kept for the record and changes no points: the
  /// latest review wins, whatever its stage.
  public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// When it was handed in (初审).
    case first
    /// Because the community appealed (申诉).
    case appeal
    /// Once more, by those in charge (复核).
    case second
  }

  /// What the review is about.
  public enum Subject: Hashable, Sendable {
    /// A decision on one revision of a record.
    case record(id: String, revision: Int, Decision)
    /// A decision on a figure with the value that was looked at.
    case figure(String, value: Int, Decision)
    /// The level given on a rubric, from 0.
    case rating(rubric: String, level: Int)
  }

  /// What the review is about, and what it says.
  public var subject: Subject
  /// Who decided.
  public var reviewer: String
  /// The id of the community that the reviewer belongs to.
  public var affiliation: String?
  /// The day of the decision.
  public var date: CalendarDate
  /// One of the standard's reasons.
  public var reason: String?
  /// Further words.
  public var note: String?
  /// The last day on which a returned record can be amended.
  public var amendBy: CalendarDate?
  /// On what occasion it was decided, if that was noted.
  public var stage: Stage?
  /// Of a decision on a record: the ``Record/digest`` of what was looked at. With another content it is
  /// not about the record; without a digest it binds number and revision alone.
  public var digest: SHA256Digest?

  /// Creates a review.
  public init(
    _ subject: Subject, by reviewer: String, on date: CalendarDate, affiliation: String? = nil,
    reason: String? = nil, note: String? = nil, amendBy: CalendarDate? = nil, stage: Stage? = nil,
    digest: SHA256Digest? = nil
  ) {
    self.subject = subject
    self.reviewer = reviewer
    self.date = date
    self.affiliation = affiliation
    self.reason = reason
    self.note = note
    self.amendBy = amendBy
    self.stage = stage
    self.digest = digest
  }
}
