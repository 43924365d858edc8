/// What to warn a community of before it is too late: when, how much it matters, and what to do.
package struct WarningRule: Hashable, Sendable {
  package var id: String
  package var labels: Labels
  /// What to do about it.
  package var action: Labels
  package var severity: WarningSeverity
  package var trigger: Trigger

  /// When a rule warns. All days are calendar days, and `within` is how many may be left.
  package enum Trigger: Hashable, Sendable {
    /// A measure counts too few records in the month, quarter or half that is running.
    case rhythm(measure: String, within: Int?)
    /// Something is to follow a date of a record and has not.
    case due(Due)
    /// A returned record may still be amended.
    case amend(within: Int)
    /// A part has fewer points than this share of its most, in parts per 10000.
    case weak(WarningScope, share: Int, within: Int?)
    /// A part reaches a share of its most that is lower than in the last period, by this much.
    case fall(WarningScope, share: Int, within: Int?)
    /// One attachment serves several times.
    case reuse(across: ReuseScope)
  }

  /// What is to be done about records of a kind, and by when.
  package struct Due: Hashable, Sendable {
    package var of: String
    package var filter: Filter
    /// The date field that the days are counted from.
    package var from: String
    package var days: Int
    /// The records on which it is done.
    package var unless: Filter
    package var within: Int
  }
}

/// How much a warning matters, as the standard says it.
public enum WarningSeverity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// To be seen to at once (紧急).
  case urgent
  /// To be seen to in good time (重要).
  case important
  /// Worth knowing (提示).
  case notice

  /// Orders the urgent before the important before the rest.
  public static func < (a: WarningSeverity, b: WarningSeverity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .urgent: 0
    case .important: 1
    case .notice: 2
    }
  }

  /// The severity in words.
  package var labels: Labels {
    switch self {
    case .urgent: Labels(zh: "紧急", en: "urgent")
    case .important: Labels(zh: "重要", en: "important")
    case .notice: Labels(zh: "提示", en: "notice")
    }
  }
}

/// The part of a score that a rule looks at: all of it, or each of its tiers, categories or elements.
package enum WarningScope: String, Hashable, Sendable, CaseIterable {
  case total, tier, category, element
}

/// What an attachment may not be shared by.
package enum ReuseScope: String, Hashable, Sendable, CaseIterable {
  /// Records of one kind in one dossier.
  case records
  /// Communities.
  case communities
  /// Dated records of different periods of one community.
  case periods
}
