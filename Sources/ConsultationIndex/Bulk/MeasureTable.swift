/// The quantities of many communities, one column of integers per measure: what is scored in bulk.
///
/// A table belongs to the measures it was made with, to one period, one day and one basis. Standards
/// that share the measures (a changed award, other points, other cuts) can score it again and again
/// without looking at evidence.
///
/// ```swift
/// var table = MeasureTable(for: .xindu, period: period, asOf: today, basis: .confirmed)
/// for dossier in dossiers { try table.append(dossier) }
/// let scores = try CompiledStandard.xindu.score(table)
/// scores.grade(at: 0)
/// table.csv()  // to be kept; `MeasureTable(csv:for:)` reads it back
/// ```
public struct MeasureTable: Sendable {
  /// How many communities a block holds at most: few enough for the points that are added up to
  /// stay in the cache, enough for a column to be read in one go (memory is fetched ahead within a
  /// page of 4 KiB, and every page begins with a wait).
  static let greatestBlock = 8192

  /// The names of the measures, which are those of the columns.
  public let measures: [String]
  /// The period that the dossiers report on.
  public let period: Period
  /// The day on which they were looked at.
  public let asOf: CalendarDate
  /// The last day of reviews that were taken into account.
  public let reviewsUntil: CalendarDate
  /// What was counted.
  public let basis: Basis
  /// The communities, in the order in which they were added.
  public private(set) var communities: [Community] = []
  /// By row: the block and the place in it.
  private(set) var places: [Place] = []
  private(set) var blocks: [MeasureBlock] = []
  /// By kind of community: the block that is being filled.
  private var open: [Int: Int] = [:]
  let program: ScoringProgram
  private let kinds: [String: Int]
  /// The digest of the standard that the table was made for.
  let standardDigest: SHA256Digest

  struct Place: Sendable {
    let block: Int32
    let slot: Int32
  }

  /// Creates an empty table for the measures of a standard.
  ///
  /// - Parameters:
  ///   - standard: The standard that says what is measured.
  ///   - period: The period of all dossiers.
  ///   - asOf: The day on which they are looked at.
  ///   - basis: What is counted.
  ///   - reviewsUntil: The last day of reviews that are taken into account, whatever a dossier says of
  ///     it; `asOf` if nil.
  public init(
    for standard: CompiledStandard, period: Period, asOf: CalendarDate, basis: Basis,
    reviewsUntil: CalendarDate? = nil
  ) {
    program = standard.program
    standardDigest = standard.digest
    measures = program.measures.map(\.id)
    kinds = NameTables.indices(program.standard.kinds.map(\.id))
    self.period = period
    self.asOf = asOf
    self.reviewsUntil = reviewsUntil ?? asOf
    self.basis = basis
  }

  /// The digests of the measures, in the order of ``measures``: what each means, see
  /// <doc:MeasureTableFormat>.
  ///
  /// - Complexity: O(*m*) hashes for *m* measures.
  public var digests: [SHA256Digest] { program.standard.digests(of: measures) }

  /// How many communities the table holds.
  public var count: Int { places.count }

  /// Measures a dossier and adds its community.
  ///
  /// - Throws: ``InputErrors`` where the dossier is of another period, or a demonstration, which is
  ///   never given a grade; the table then stays as it was.
  /// - Complexity: That of ``CompiledStandard/assess(_:asOf:superseding:)``.
  public mutating func append(_ dossier: Dossier) throws(InputErrors) {
    var notices = NoticeCollector()
    try append(dossier, &notices)
  }

  /// The same, also telling what the explaining scorer would call an error.
  package mutating func append(
    reporting dossier: Dossier
  ) throws(InputErrors) -> [Issue] {
    var notices = NoticeCollector()
    program.reportFit(of: dossier, asOf: asOf, &notices)
    try append(dossier, &notices)
    return notices.sorted.filter { $0.severity == .error }
  }

  private mutating func append(
    _ dossier: Dossier, _ notices: inout NoticeCollector
  ) throws(InputErrors) {
    try check(dossier.period, isDemonstration: dossier.submission.isDemonstration)
    var dossier = dossier
    dossier.reviewsUntil = reviewsUntil
    let measurement = DossierMeasurement(program, dossier, asOf: asOf, &notices)
    append(dossier.submission.community, measurement.measure(basis, &notices).quantities)
  }

  /// A table holds one period, and nothing that is never graded.
  func check(_ other: Period, isDemonstration: Bool) throws(InputErrors) {
    guard other == period else {
      throw InputErrors([
        Issue(
          .otherPeriod, ["period": other.description, "table": period.description],
          path: JSONPath.root.key("submission").key("period").description)
      ])
    }
    if isDemonstration { throw InputErrors([Issue(.demonstration)]) }
  }

  /// Adds a community with its quantities, in the order of ``measures``; nil where there is none.
  ///
  /// - Precondition: one quantity per measure, each from 0 to 2147483647.
  package mutating func append(_ community: Community, _ quantities: Quantities) {
    let index = openBlock(for: community)
    blocks[index].append(quantities)
  }

  /// The same for quantities in one row of integers, negative where there is none.
  mutating func append(_ community: Community, row quantities: [Int32]) {
    let index = openBlock(for: community)
    blocks[index].append(row: quantities)
  }

  /// Adds a community and gives the block that its quantities go to.
  private mutating func openBlock(for community: Community) -> Int {
    // Communities of a kind share a block, since a kind decides which awards apply.
    let kind = kinds[community.kind] ?? Self.unknownKind
    let index: Int
    if let current = open[kind], blocks[current].count < Self.greatestBlock {
      index = current
    } else {
      index = blocks.count
      blocks.append(MeasureBlock(kind: kind, columns: measures.count))
      open[kind] = index
    }
    places.append(Place(block: Int32(index), slot: Int32(blocks[index].count)))
    communities.append(community)
    return index
  }

  /// What the first line of every table begins with, whatever its version.
  package static var mark: String { MeasureTableHeader.mark }

  static let unknownKind = -1

  /// The quantities of a community, in the order of ``measures``.
  package func quantities(at row: Int) -> Quantities {
    let place = places[row]
    return blocks[Int(place.block)].quantities(at: Int(place.slot))
  }
}
