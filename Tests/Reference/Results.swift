/// What the reference finds; all points are in hundredths.
package struct ReferenceAssessment: Equatable, Sendable {
  package let confirmed: ReferenceScore
  package let provisional: ReferenceScore
  /// How many records and figures wait for a decision.
  package let pending: Int
  package let notices: Set<ReferenceNotice>
}

/// One of the two scores; parts stand in the order of the standard.
package struct ReferenceScore: Equatable, Sendable {
  package var quantities: [Int?]
  package var findings: [ReferenceFinding]
  package var elements: [ReferencePart]
  package var categories: [ReferencePart]
  package var tiers: [ReferencePart]
  package var stages: [ReferencePart]
  package var principles: [ReferencePart]
  package var total: Int
  package var grade: String?
  package var heldBackBy: [ReferenceHeldBack]
}

/// A tier, category, element, stage or principle with its points.
package struct ReferencePart: Equatable, Sendable {
  package let id: String
  package let points: Int
  package let maximum: Int

  package init(id: String, points: Int, maximum: Int) {
    self.id = id
    self.points = points
    self.maximum = maximum
  }
}

/// What became of one indicator.
package struct ReferenceFinding: Equatable, Sendable {
  package let id: String
  package let outcome: String
  package let quantity: Int?
  package let points: Int
  package let maximum: Int
  /// The ids of the records behind it.
  package let records: [String]
  /// Of a share: the ids of the records in its base that it does not count.
  package let unmatched: [String]
  package let failing: [ReferenceFailure]
  package let next: ReferenceNext?

  package init(
    id: String, outcome: String, quantity: Int?, points: Int, maximum: Int, records: [String],
    unmatched: [String], failing: [ReferenceFailure], next: ReferenceNext?
  ) {
    self.id = id
    self.outcome = outcome
    self.quantity = quantity
    self.points = points
    self.maximum = maximum
    self.records = records
    self.unmatched = unmatched
    self.failing = failing
    self.next = next
  }
}

/// The nearest quantity that brings more, and the one that brings all.
package struct ReferenceNext: Equatable, Sendable {
  package let quantity: Int
  package let points: Int
  package let full: Int

  package init(quantity: Int, points: Int, full: Int) {
    self.quantity = quantity
    self.points = points
    self.full = full
  }
}

/// A condition that does not hold.
package struct ReferenceFailure: Equatable, Sendable {
  /// `measure`, `tier`, `category` or `element`.
  package let scope: String
  package let id: String
  package var atLeast: Int?
  package var atMost: Int?
  /// In parts per 10000.
  package var share: Int?
  /// A quantity or points.
  package var actual: Int?
  package var maximum: Int?

  package init(
    scope: String, id: String, atLeast: Int? = nil, atMost: Int? = nil, share: Int? = nil,
    actual: Int? = nil, maximum: Int? = nil
  ) {
    self.scope = scope
    self.id = id
    self.atLeast = atLeast
    self.atMost = atMost
    self.share = share
    self.actual = actual
    self.maximum = maximum
  }
}

/// A grade whose cut is reached and whose conditions are not.
package struct ReferenceHeldBack: Equatable, Sendable {
  package let grade: String
  package let failing: [ReferenceFailure]

  package init(grade: String, failing: [ReferenceFailure]) {
    self.grade = grade
    self.failing = failing
  }
}

/// That something does not count, or is otherwise worth knowing.
package struct ReferenceNotice: Hashable, Sendable {
  package let code: String
  /// The record concerned, if it is about one.
  package let record: String?
  package let revision: Int?

  init(_ code: String, of record: Record.Key? = nil) {
    self.code = code
    self.record = record?.id.string
    revision = record?.revision
  }
}
