/// What one edit of a ``LiveDossier`` changed, on both bases.
public struct LiveChange: Hashable, Sendable {
  /// A value before the edit and after it.
  public struct Step<Value: Hashable & Sendable>: Hashable, Sendable {
    /// Before the edit.
    public let before: Value
    /// After the edit.
    public let after: Value

    /// Whether the edit changed it.
    public var isChange: Bool { before != after }
  }

  /// The score on one basis, before and after.
  public struct Score: Hashable, Sendable {
    /// All points.
    public let total: Step<Points>
    /// The grade; nil where the community is not rated.
    public let grade: Step<GradeID?>
    /// The indicators that came out otherwise than before, in the standard's order.
    public let findings: [Finding]
  }

  /// An indicator whose outcome, quantity or points an edit changed.
  public struct Finding: Hashable, Sendable {
    /// The indicator.
    public let id: String
    /// How it came out.
    public let outcome: Step<Outcome>
    /// The measured quantity; nil where there is none.
    public let quantity: Step<Int?>
    /// The points it brought.
    public let points: Step<Points>
  }

  /// What changed in the score that counts accepted evidence only.
  public let confirmed: Score
  /// What changed in the score that counts all that is not rejected or returned.
  public let provisional: Score
  /// How many records and figures wait for a decision.
  public let pending: Step<Int>
}
