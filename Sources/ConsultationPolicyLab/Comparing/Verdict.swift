import ConsultationIndex

/// What the comparison of two standards says about one thing: the total, or the grade.
public struct Verdict: Hashable, Sendable {
  /// Whether the new standard never gives less than the old one.
  public let neverLower: Answer
  /// Whether the new standard never gives more than the old one.
  public let neverHigher: Answer

  /// An answer with how sure it is.
  public enum Answer: Hashable, Sendable {
    /// It holds for every community whose quantities lie in the domain.
    case proven
    /// It does not hold: a dossier was built and scored by both standards.
    case refutedByDossier(Witness)
    /// It does not hold for some quantities of the domain; no dossier was built that has them.
    case refutedInQuantities(Witness)
    /// It was not decided.
    case undecided(Reason)
  }

  /// Why something was not decided.
  public enum Reason: Hashable, Sendable {
    /// More would have to be looked at than the declared limit allows.
    case limit
    /// Changed measures matter, which are compared by dossiers only, and none was found that tells
    /// the standards apart in this way.
    case changedMeasures
    /// The grades of the two standards cannot be put on one scale.
    case ladders
    /// The standards score periods of different lengths.
    case periods
    /// There is no kind of community that both standards know.
    case kinds
  }

  /// Both answers in one word.
  public enum Relation: String, Sendable, Hashable, CaseIterable {
    /// Never lower and never higher.
    case equivalent
    /// Never lower, and higher for some.
    case neverLower = "never-lower"
    /// Never higher, and lower for some.
    case neverHigher = "never-higher"
    /// Lower for some, and higher for some.
    case both
    /// At least one answer is open.
    case undecided
  }

  /// Both answers in one word.
  public var relation: Relation {
    switch (neverLower.isRefuted, neverHigher.isRefuted) {
    case (false?, false?): .equivalent
    case (false?, true?): .neverLower
    case (true?, false?): .neverHigher
    case (true?, true?): .both
    default: .undecided
    }
  }
}

extension Verdict.Answer {
  /// Whether the answer is no; nil where it is open.
  public var isRefuted: Bool? {
    switch self {
    case .proven: false
    case .refutedByDossier, .refutedInQuantities: true
    case .undecided: nil
    }
  }

  /// What refutes it.
  public var witness: Witness? {
    switch self {
    case .refutedByDossier(let witness), .refutedInQuantities(let witness): witness
    case .proven, .undecided: nil
    }
  }

  /// The stable name of the status.
  public var status: String {
    switch self {
    case .proven: "proven"
    case .refutedByDossier: "refuted-by-dossier"
    case .refutedInQuantities: "refuted-in-quantities"
    case .undecided: "undecided"
    }
  }
}

/// What tells two standards apart: quantities, and where one was built a dossier that has them.
public struct Witness: Hashable, Sendable {
  /// The quantity of one measure.
  public struct Value: Hashable, Sendable {
    /// The measure, by its name in the new standard if it is there, else in the old one.
    public let measure: String
    /// Its quantity; nil for none.
    public let quantity: Int?
  }

  /// What one standard gives.
  public struct Result: Hashable, Sendable {
    /// The points in all.
    public let total: Points
    /// The grade; nil where the community is not rated.
    public let grade: GradeID?
  }

  /// The kind of community.
  public let kind: String
  /// The quantities that differ from those of an empty submission, by name of the measure.
  public let values: [Value]
  /// Whether no witness has fewer values, and none with as few a smaller sum of them.
  public let isSmallest: Bool
  /// What the old standard gives for these quantities, all others being those of an empty submission.
  public let old: Result
  /// What the new standard gives for them.
  public let new: Result
  /// A dossier on which the standards differ in this way, with everything in it accepted.
  public let dossier: WitnessDossier?
}

/// A dossier on which two standards differ, with the day it was scored as of.
public struct WitnessDossier: Hashable, Sendable {
  /// The canonical digest of the dossier.
  public let digest: SHA256Digest
  /// The dossier as JSON.
  public let json: [UInt8]
  /// How many records it holds.
  public let records: Int
  /// The day.
  public let asOf: CalendarDate
  /// What the old standard gives.
  public let old: Witness.Result
  /// What the new standard gives.
  public let new: Witness.Result
}

/// How much a comparison may look at before it leaves a question open.
public struct ComparisonLimits: Hashable, Sendable {
  /// The most quantities and sums to look at for one question and kind of community.
  public var nodes: Int
  /// The most dossiers to build and score for one question and kind of community.
  public var dossiers: Int

  /// Creates limits; what is not named keeps its default.
  public init(nodes: Int = 1_000_000, dossiers: Int = 1_000) {
    self.nodes = max(0, nodes)
    self.dossiers = max(0, dossiers)
  }
}
