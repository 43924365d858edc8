import ConsultationIndex

/// How large the step from one version of a standard to the next is.
public enum VersionBump: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing changed.
  case none
  /// The wording changed, or whatever decides no points.
  case patch
  /// Points can change, and no grade can fall.
  case minor
  /// A grade can fall, or whether one can is undecided.
  case major

  private var rank: Int {
    switch self {
    case .none: 0
    case .patch: 1
    case .minor: 2
    case .major: 3
    }
  }

  /// Orders steps by their size.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  /// The step that a change calls for.
  public init(_ comparison: StandardComparison) {
    let known = Set(comparison.kinds)
    if comparison.isIdentical {
      self = .none
    } else if comparison.grade.neverLower != .proven
      || comparison.old.standard.kinds.contains(where: { !known.contains($0.id) })
    {
      self = .major
    } else if comparison.total.relation == .equivalent, comparison.grade.relation == .equivalent,
      comparison.indicators.isEmpty, !comparison.structure.contains(where: { $0.change == .moved })
    {
      self = .patch
    } else {
      self = .minor
    }
  }

  /// The step between two declared versions, such as `1.2.0` and `1.3.0`; nil where the second does
  /// not come after the first.
  public init?(from old: String, to new: String) {
    let (a, b) = (Self.numbers(of: old), Self.numbers(of: new))
    guard a.count == 3, b.count == 3 else { return nil }
    if a == b {
      self = .none
    } else if !a.lexicographicallyPrecedes(b) {
      return nil
    } else {
      self = a[0] != b[0] ? .major : a[1] != b[1] ? .minor : .patch
    }
  }

  /// The least version that is this step after another.
  public func next(after version: String) -> String {
    let numbers = Self.numbers(of: version)
    guard numbers.count == 3 else { return version }
    return switch self {
    case .none: version
    case .patch: "\(numbers[0]).\(numbers[1]).\(numbers[2] + 1)"
    case .minor: "\(numbers[0]).\(numbers[1] + 1).0"
    case .major: "\(numbers[0] + 1).0.0"
    }
  }

  // The compiler admits versions of three numbers of at most nine digits alone.
  private static func numbers(of version: String) -> [Int] {
    version.split(separator: ".").compactMap { Int($0) }
  }
}
