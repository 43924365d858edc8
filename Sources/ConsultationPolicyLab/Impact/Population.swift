import ConsultationIndex

/// The communities on which a change of the standard is tried, measured for both standards.
///
/// Where both measure alike, a community is measured once.
///
/// ```swift
/// var population = Population(from: .xindu, to: changed, period: period, asOf: today)
/// for dossier in dossiers { population.append(dossier) }
/// let impact = Impact(on: population)
/// ```
public struct Population: Sendable {
  /// What became of a dossier that was to be added.
  public enum Admission: Sendable, Hashable {
    /// It was measured.
    case taken
    /// It is a demonstration, which is never graded, and was left out.
    case demonstration
    /// Its community is there already, and the dossier was left out.
    case alreadyThere
    /// It is of another period, and was left out.
    case otherPeriod
  }

  /// The standard before the change.
  public let old: CompiledStandard
  /// The standard after the change.
  public let new: CompiledStandard
  /// The figure that says how large a community is; nil where nothing says it.
  public let sizeFigure: String?
  /// How many communities have evidence that could not be counted because it is wrong.
  public private(set) var withErrors = 0
  /// The communities by the measures of the old standard.
  package private(set) var before: MeasureTable
  /// By those of the new one; nil where they are the same.
  private var own: MeasureTable?
  /// By row: the size, where it is known.
  package private(set) var sizes: [Int?] = []
  private var ids: Set<String> = []

  /// The communities by the measures of the new standard.
  package var after: MeasureTable { own ?? before }
  /// How many communities there are.
  public var count: Int { before.count }
  /// The communities, in the order in which they were added.
  public var communities: [Community] { before.communities }
  /// The period.
  public var period: Period { before.period }
  /// The day as of which the dossiers were looked at.
  public var asOf: CalendarDate { before.asOf }
  /// The last day of reviews that were taken into account.
  public var reviewsUntil: CalendarDate { before.reviewsUntil }
  /// What was counted.
  public var basis: Basis { before.basis }

  /// Creates an empty population.
  ///
  /// - Parameters:
  ///   - old: The standard before the change.
  ///   - new: The standard after the change.
  ///   - period: The period of all dossiers.
  ///   - asOf: The day on which they are looked at.
  ///   - basis: What is counted.
  ///   - reviewsUntil: The last day of reviews that are taken into account; `asOf` if nil.
  ///   - sizeFigure: The figure that says how large a community is; if nothing is said, that of the
  ///     standards' figures that is called `households`, `population` or `residents`.
  public init(
    from old: CompiledStandard, to new: CompiledStandard, period: Period, asOf: CalendarDate,
    basis: Basis = .confirmed, reviewsUntil: CalendarDate? = nil, sizeFigure: String? = nil
  ) {
    self.old = old
    self.new = new
    let table = MeasureTable(
      for: old, period: period, asOf: asOf, basis: basis, reviewsUntil: reviewsUntil)
    before = table
    own =
      Self.serves(table, new)
      ? nil
      : MeasureTable(
        for: new, period: period, asOf: asOf, basis: basis, reviewsUntil: reviewsUntil)
    self.sizeFigure = sizeFigure ?? Self.usualSize(old, new)
  }

  /// Measures a dossier and adds its community.
  ///
  /// - Returns: Whether it was added, and if not, why.
  @discardableResult
  public mutating func append(_ dossier: Dossier) -> Admission {
    let submission = dossier.submission
    guard !submission.isDemonstration else { return .demonstration }
    guard submission.period == period else { return .otherPeriod }
    guard ids.insert(submission.community.id).inserted else { return .alreadyThere }
    do throws(InputErrors) {
      var errors = try before.append(reporting: dossier)
      errors += try own?.append(reporting: dossier) ?? []
      if !errors.isEmpty { withErrors += 1 }
    } catch {
      // Tables refuse demonstrations and other periods only.
      return .otherPeriod
    }
    sizes.append(sizeFigure.flatMap { submission.figures[$0] })
    return .taken
  }

  /// Whether a table made for the old standard is one for the new standard too.
  private static func serves(_ table: MeasureTable, _ new: CompiledStandard) -> Bool {
    do throws(InputErrors) {
      try new.check(table)
      return true
    } catch {
      return false
    }
  }

  private static func usualSize(_ old: CompiledStandard, _ new: CompiledStandard) -> String? {
    let known = Set((old.standard.figures + new.standard.figures).map(\.id))
    return ["households", "population", "residents"].first { known.contains($0) }
  }
}

extension Population {
  /// Takes the communities of a table that was measured before.
  ///
  /// - Throws: `InputErrors` where the table was made for other measures than
  ///   those of the two standards, or where the measures of the two differ.
  public init(
    _ table: MeasureTable, from old: CompiledStandard, to new: CompiledStandard,
    sizeFigure: String? = nil
  ) throws(InputErrors) {
    self.init(
      from: old, to: new, period: table.period, asOf: table.asOf, basis: table.basis,
      reviewsUntil: table.reviewsUntil, sizeFigure: sizeFigure)
    guard own == nil else {
      throw InputErrors([
        Issue(.needsEvidence, ["old": Self.title(of: old), "new": Self.title(of: new)])
      ])
    }
    try old.check(table)
    before = table
    takeSizes()
  }

  /// Takes the same communities measured for each of two standards.
  ///
  /// - Throws: `InputErrors` where a table was made for other measures than those
  ///   of its standard, or where the tables hold other communities.
  public init(
    before: MeasureTable, after: MeasureTable, from old: CompiledStandard,
    to new: CompiledStandard, sizeFigure: String? = nil
  ) throws(InputErrors) {
    self.init(
      from: old, to: new, period: before.period, asOf: before.asOf, basis: before.basis,
      reviewsUntil: before.reviewsUntil, sizeFigure: sizeFigure)
    try old.check(before)
    try new.check(after)
    guard before.communities == after.communities, before.basis == after.basis,
      before.period == after.period, before.asOf == after.asOf,
      before.reviewsUntil == after.reviewsUntil
    else {
      throw InputErrors([Issue(.otherCommunities)])
    }
    self.before = before
    own = after
    takeSizes()
  }

  private static func title(of standard: CompiledStandard) -> String {
    standard.id + " " + standard.version
  }

  /// A table knows a figure only where a measure is that figure.
  private mutating func takeSizes() {
    ids = Set(communities.map(\.id))
    let column = sizeFigure.flatMap { figure in
      old.program.measures.firstIndex { old.standard.measures[$0.id]?.value == .figure(figure) }
    }
    guard let column else {
      sizes = Array(repeating: nil, count: count)
      return
    }
    sizes = (0..<count).map { before.quantity(column, at: $0) }
  }
}
