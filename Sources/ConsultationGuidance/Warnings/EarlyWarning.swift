import ConsultationIndex

/// What one community is warned of, for one period (预警).
public struct CommunityWarnings: Hashable, Sendable {
  /// The community.
  public let community: Community
  /// The period of the dossier that was looked at.
  public let period: Period
  /// The warnings: the most severe first, then those with the fewest days left.
  public let warnings: [EarlyWarning]
}

/// Something that a community should see to before it is too late, by one rule of the standard.
public struct EarlyWarning: Hashable, Sendable {
  /// The id of the rule.
  public let rule: String
  /// What is the matter.
  public let title: Labels
  /// What to do about it.
  public let action: Labels
  /// How much it matters.
  public let severity: WarningSeverity
  /// What the rule found, the most pressing first; at least one.
  public let items: [Item]

  /// The fewest days that are left for anything the rule found; negative where something is late,
  /// nil where nothing has a day.
  public var daysLeft: Int? { items.compactMap(\.daysLeft).min() }
}

extension EarlyWarning {
  /// One thing that a rule found.
  public struct Item: Hashable, Sendable {
    /// The records that are concerned.
    public let records: [RecordReference]
    /// The last day on which it is in time, if it has one.
    public let dueOn: CalendarDate?
    /// The calendar days until then; 0 on that day, negative after it.
    public let daysLeft: Int?
    /// What it is about.
    public let detail: Detail
  }

  /// A record of a dossier.
  public struct RecordReference: Hashable, Sendable {
    /// The id of the community.
    public let community: String
    /// The period of the dossier.
    public let period: Period
    /// The id of the record.
    public let record: String
  }

  /// What a rule found.
  public enum Detail: Hashable, Sendable {
    /// A month, quarter or half so far holds fewer records than the measure counts it with.
    case rhythm(measure: String, in: Period, found: Int, needed: Int)
    /// Something is to be done about a record.
    case due
    /// A returned revision of a record can be amended.
    case amendment(revision: Int, reason: String?)
    /// A part has few points; with the indicators that are short of theirs, the most points first.
    case weak(Part, indicators: [String])
    /// A part reaches less of its most than in an earlier period.
    case fall(Part, before: Part, in: Period)
    /// Attachments serve several times; with the number of further records that are not listed.
    case reuse([Record.Attachment], more: Int)
  }

  /// A part of a score, or all of it.
  public struct Part: Hashable, Sendable {
    /// The tier, category or element; nil for the total.
    public let id: String?
    /// The points it has.
    public let points: Points
    /// The most it can have for this kind of community.
    public let maximum: Points
  }
}
