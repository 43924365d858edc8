import ConsultationIndex

/// The communities on which a change of the standard is tried, measured for both standards.
///
/// Where both measure alike, a community is measured once.
///
/// ```swift
/// var population = Population(from: .xindu, to: changed)
/// for dossier in dossiers { population.append(dossier, asOf: today) }
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
  /// What was counted.
  public var basis: Basis { before.basis }

  /// Creates an empty population.
  ///
  /// - Parameters:
  ///   - old: The standard before the change.
  ///   - new: The standard after the change.
  ///   - basis: What is counted.
  ///   - sizeFigure: The figure that says how large a community is; if nothing is said, that of the
  ///     standards' figures that is called `households`, `population` or `residents`.
  public init(
    from old: CompiledStandard, to new: CompiledStandard, basis: Basis = .confirmed,
    sizeFigure: String? = nil
  ) {
    self.old = old
    self.new = new
    before = MeasureTable(for: old, basis: basis)
    own = Self.measureAlike(old, new) ? nil : MeasureTable(for: new, basis: basis)
    self.sizeFigure = sizeFigure ?? Self.usualSize(old, new)
  }

  /// Measures a dossier and adds its community.
  ///
  /// - Returns: Whether it was added, and if not, why.
  @discardableResult
  public mutating func append(_ dossier: Dossier, asOf: CalendarDate) -> Admission {
    let submission = dossier.submission
    guard !submission.isDemonstration else { return .demonstration }
    guard ids.insert(submission.community.id).inserted else { return .alreadyThere }
    var hasErrors = before.appendChecking(dossier, asOf: asOf)
    if own?.appendChecking(dossier, asOf: asOf) == true { hasErrors = true }
    if hasErrors { withErrors += 1 }
    sizes.append(sizeFigure.flatMap { submission.figures[$0] })
    return .taken
  }

  /// Whether one table serves both standards.
  private static func measureAlike(_ old: CompiledStandard, _ new: CompiledStandard) -> Bool {
    do throws(InputErrors) {
      try new.check(MeasureTable(for: old, basis: .confirmed))
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
  /// - Throws: ``ConsultationIndex/InputErrors`` where the table was made for other measures than
  ///   those of the two standards, or where the measures of the two differ.
  public init(
    _ table: MeasureTable, from old: CompiledStandard, to new: CompiledStandard,
    sizeFigure: String? = nil
  ) throws(InputErrors) {
    self.init(from: old, to: new, basis: table.basis, sizeFigure: sizeFigure)
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
  /// - Throws: ``ConsultationIndex/InputErrors`` where a table was made for other measures than those
  ///   of its standard, or where the tables hold other communities.
  public init(
    before: MeasureTable, after: MeasureTable, from old: CompiledStandard,
    to new: CompiledStandard, sizeFigure: String? = nil
  ) throws(InputErrors) {
    self.init(from: old, to: new, basis: before.basis, sizeFigure: sizeFigure)
    try old.check(before)
    try new.check(after)
    guard before.communities == after.communities, before.basis == after.basis else {
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
