import ConsultationIndex

/// How far the grades of a population hang on the exact points and thresholds of a standard.
///
/// Variants of the standard move every indicator's points and every threshold a little; see
/// <doc:ImpactAndRobustness> for what they keep. The same seed gives the same variants, and any number of
/// workers the same result.
///
/// ```swift
/// let robustness = try Robustness(of: standard, over: table, variants: 200, seed: 7)
/// robustness.kept[0]  // in how many variants the first community keeps its grade
/// ```
public struct Robustness: Sendable {
  /// The most variants that can be tried.
  public static let mostVariants = 10_000

  /// The standard.
  public let standard: CompiledStandard
  /// The communities; a row below is an index in this list.
  public let communities: [Community]
  /// How many variants were tried.
  public let variants: Int
  /// The seed of the variants.
  public let seed: UInt64
  /// By how many per cent points and thresholds move at most.
  public let percent: Int
  /// By row: in how many variants the community has the grade that it has by the standard itself.
  public let kept: [Int]
  /// By indicator, in the order of the standard.
  public let indicators: [IndicatorRobustness]
  /// By grade, from the lowest: how many communities lie just below and just above its cut.
  public let bunching: [Bunching]

  /// By row: the total in hundredths of a point.
  package let totals: [Int]
  /// By row: the index of the grade; −1 for none.
  package let grades: [Int]
}

/// What one indicator has to do with totals and grades.
public struct IndicatorRobustness: Sendable, Hashable {
  /// The indicator.
  public let id: String
  /// The part of the spread of totals that comes with it, in parts per 10,000 rounded towards zero; nil
  /// where nothing spreads. The exact parts add up to the whole. A part can be negative, where the
  /// indicator evens out what others do.
  public let shareOfSpread: Int?
  /// How many communities have another grade when the indicator is left out and its points are spread
  /// over the rest of its tier in proportion; nil where there is no such rest.
  public let gradesWithout: Int?
}

/// How many communities lie on either side of a cut.
public struct Bunching: Sendable, Hashable {
  /// The grade.
  public let grade: GradeID
  /// Its cut.
  public let cut: Points
  /// How far from the cut a total may lie: 10 points.
  public static let reach = Points(10)
  /// How many totals lie below the cut by ``reach`` or less.
  public let below: Int
  /// How many totals lie at the cut or above it by less than ``reach``.
  public let above: Int

  /// Whether there are more just above than just below, by more than chance explains.
  ///
  /// Were either side as likely for each of the *n* communities, the difference would exceed 2√*n* about
  /// once in twenty times; compared as squares, so that nothing is rounded.
  public var isMarked: Bool {
    above > below && (above - below) * (above - below) > 4 * (above + below)
  }

  /// Counts totals in hundredths of a point.
  static func count(_ totals: [Int], _ grades: [CompiledGrade]) -> [Bunching] {
    grades.map { grade in
      let cut = grade.cut.hundredths
      return Bunching(
        grade: GradeID(rawValue: grade.id), cut: grade.cut,
        below: totals.count { $0 >= cut - reach.hundredths && $0 < cut },
        above: totals.count { $0 >= cut && $0 < cut + reach.hundredths })
    }
  }
}
