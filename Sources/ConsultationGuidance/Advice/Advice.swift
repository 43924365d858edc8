import ConsultationIndex

/// The least effort with which a community reaches a grade (进位建议), as seen from a day.
///
/// What is optimised, over which domain, and what is left out is told in <doc:LeastEffort>.
public struct Advice: Hashable, Sendable {
  package static let format = "consultation-advice/1"

  /// How good the answer is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// The grade is held already.
    case held
    /// No plan takes less effort.
    case optimal
    /// The best plan found within the limit; ``Advice/lowerBound`` tells how much better one may be.
    case bestFound = "best-found"
    /// Nothing that can still happen reaches the grade; ``Advice/obstacles`` tell why.
    case impossible
    /// Nothing that advice considers reaches it, as ``Advice/obstacles`` tell; what it does not
    /// consider might.
    case notFound = "not-found"
    /// The limit was reached before any plan was found.
    case undecided
    /// Nothing can be advised: there is no higher grade, or the community's kind is not known, or
    /// the dossier is a demonstration, which is never graded.
    case notApplicable = "not-applicable"
  }

  /// How good the answer is.
  public let status: Status
  /// The grade that is wanted; nil where there is none.
  public let target: GradeID?
  /// What is counted before anything is done.
  public let basis: Basis
  /// The period that is scored.
  public let period: Period
  /// The day from which it is seen.
  public let asOf: CalendarDate
  /// The days of the period that are left, today included; 0 after its end.
  public let daysLeft: Int
  /// The points and the grade before anything is done.
  public let totalNow: Points
  /// The grade before anything is done; nil where the community is not rated.
  public let gradeNow: GradeID?
  /// What to do, in order.
  public let steps: [AdviceStep]
  /// The effort of all steps, in what the standard counts effort in.
  public let effort: Int
  /// An effort that no plan goes below.
  public let lowerBound: Int
  /// The points that scoring gives once all steps were taken to the letter.
  public let total: Points
  /// The grade that scoring gives then.
  public let grade: GradeID?
  /// Why the grade cannot be reached.
  public let obstacles: [Obstacle]
  /// What can no longer be done and costs points.
  public let lost: [LostChance]
}

/// One step of an advice: one measure that is brought to a quantity.
public struct AdviceStep: Hashable, Sendable {
  /// What kind of work it is.
  public enum Nature: String, Hashable, Sendable, CaseIterable {
    /// Something is to be done.
    case work
    /// A statement that there were none (零报告), to be made only where it is true.
    case nilReport = "nil-report"
    /// Only fields of records that stand are to be filled in, where the facts bear it out.
    case filling
  }

  /// The measure.
  public let measure: String
  /// Its quantity before; nil where there is none.
  public let from: Int?
  /// Its quantity after.
  public let to: Int?
  /// How many units are added.
  public let units: Int
  /// What they take.
  public let effort: Int
  /// The points that it brings after the steps before it; 0 where it opens the way for others, below
  /// 0 where it costs more than it brings by itself.
  public let points: Points
  /// What kind of work it is.
  public let nature: Nature
  /// The last day for it; nil where there is none.
  public let by: CalendarDate?
  /// Where each unit has a last day of its own: these days, rising.
  public let deadlines: [CalendarDate]
  /// The records that are to be completed.
  public let records: [String]
  /// What these records need, by record; only what no step before it filled in.
  public let completions: [Completion]
  /// Of a step that adds records: the shares whose base they join, so that they must count there too.
  public let asked: [String]
  /// The indicators that read the measure.
  public let serves: [String]
}

/// Why a grade cannot be reached.
public enum Obstacle: Hashable, Sendable {
  /// The total, or a tier, category or element (`id`), stays below what the grade asks.
  case points(id: String?, needed: Points, most: Points)
  /// A measure that the grade sets a condition on cannot get there.
  case measure(String, atLeast: Int?, atMost: Int?, most: Int?)
  /// Each can be reached and not all together.
  case conflict
}

/// Something that can no longer be done, of an indicator that is short of points.
public struct LostChance: Hashable, Sendable {
  /// The measure.
  public let measure: String
  /// Months, quarters or halves that passed without what they ask for.
  public let missedPeriods: Int
  /// Records whose deadline has passed, or whose facts stand against it.
  public let records: [String]
}
