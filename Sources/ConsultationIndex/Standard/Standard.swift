/// The versioned document that says what earns points and which totals earn which grade; pure data.
///
/// Names are held as they are written; ``StandardCompiler`` resolves them and proves what scoring
/// relies on.
package struct Standard: Hashable, Sendable {
  package static let format = "consultation-standard/1"

  package var id: String
  package var version: String
  package var labels: Labels
  package var effective: Effective
  package var period: Period.Unit
  /// What effort is counted in, such as hours.
  package var effort: Labels?
  package var declares: Declaration
  package var documents: [String: Labels]
  package var kinds: [Term]
  package var tiers: [Tier]
  package var stages: [Term]
  package var principles: [Term]
  package var vocabularies: [String: Vocabulary]
  package var procedures: [String: Procedure]
  package var rubrics: [String: Rubric]
  /// The vocabulary of reasons that a review may give.
  package var reviewReasons: String?
  package var evidence: [EvidenceKind]
  package var figures: [Figure]
  package var measures: [String: Measure]
  package var categories: [Category]
  /// From the lowest cut to the highest.
  package var grades: [Grade]
  package var unrated: Labels
  /// What to warn communities of, in the order in which it is shown.
  package var warnings: [WarningRule] = []
}

extension Standard {
  /// When a standard is in force; ``StandardHeader`` tells what several make of it.
  package struct Effective: Hashable, Sendable {
    /// The first day.
    package var from: CalendarDate
    /// The last day, if the standard names one.
    package var until: CalendarDate?
    /// The first day of assessment by which the standard is there; nil where it always was.
    package var adopted: CalendarDate?

    package init(from: CalendarDate, until: CalendarDate? = nil, adopted: CalendarDate? = nil) {
      self.from = from
      self.until = until
      self.adopted = adopted
    }

    /// Whether the standard is there on a day of assessment.
    package func isAdopted(by day: CalendarDate) -> Bool { adopted.map { $0 <= day } ?? true }

    /// Whether the last day of a period lies between the first and the last day of the standard.
    package func covers(_ period: Period) -> Bool {
      let day = period.lastDay
      return from <= day && until.map { day <= $0 } ?? true
    }
  }

  /// How many categories, elements and indicators the tree must hold.
  package struct Declaration: Hashable, Sendable {
    package var categories: Int
    package var elements: Int
    package var indicators: Int
  }
}

/// A named thing without further content: a token, a step, a stage, a kind of community.
package struct Term: Hashable, Sendable {
  package var id: String
  package var labels: Labels
}

/// Base, advanced or featured: a tier of indicators with its total.
package struct Tier: Hashable, Sendable {
  package var id: String
  package var labels: Labels
  package var points: Points
}

/// A closed list of tokens.
package struct Vocabulary: Hashable, Sendable {
  package var labels: Labels
  package var tokens: [Term]
}

/// Steps in the order in which they are to be followed.
package struct Procedure: Hashable, Sendable {
  package var labels: Labels
  package var steps: [Term]
}

/// A scale on which reviewers rate, with a descriptor for each level from 0.
package struct Rubric: Hashable, Sendable {
  package var labels: Labels
  /// How many reviewers a confirmed rating takes.
  package var reviewers: Int
  package var levels: [Labels]
}

/// A number about the community.
package struct Figure: Hashable, Sendable {
  package var id: String
  package var labels: Labels
  package var atMost: Int?
}
