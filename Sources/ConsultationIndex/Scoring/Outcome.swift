/// How an indicator came out (单项结论).
///
/// A raw value, so that later outcomes do not break the code that uses today's.
public struct Outcome: RawRepresentable, Hashable, Sendable {
  /// The word used in documents, such as `partly-met`.
  public let rawValue: String

  /// Creates an outcome from the word used in documents.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// All points (达标).
  public static let met = Outcome(rawValue: "met")
  /// Some points (部分达标).
  public static let partlyMet = Outcome(rawValue: "partly-met")
  /// No points for the quantity there is (未达标).
  public static let unmet = Outcome(rawValue: "unmet")
  /// A requirement does not hold (前置条件未满足).
  public static let gated = Outcome(rawValue: "gated")
  /// There is no quantity (无材料).
  public static let noEvidence = Outcome(rawValue: "no-evidence")
  /// Not for this kind of community (不适用).
  public static let notApplicable = Outcome(rawValue: "not-applicable")

  /// All outcomes of this version, from all points to none.
  public static let all: [Outcome] = [met, partlyMet, unmet, gated, noEvidence, notApplicable]

  /// The outcome in words.
  public var labels: Labels {
    switch self {
    case .met: Labels(zh: "达标", en: "met")
    case .partlyMet: Labels(zh: "部分达标", en: "partly met")
    case .unmet: Labels(zh: "未达标", en: "unmet")
    case .gated: Labels(zh: "前置条件未满足", en: "gated")
    case .noEvidence: Labels(zh: "无材料", en: "no evidence")
    case .notApplicable: Labels(zh: "不适用", en: "not applicable")
    default: Labels(zh: rawValue, en: rawValue)
    }
  }
}
