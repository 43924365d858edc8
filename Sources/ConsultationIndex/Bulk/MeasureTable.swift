/// The quantities of many communities, one column of integers per measure: what is scored in bulk.
///
/// A table belongs to the measures it was made with. Standards that share them (a changed award,
/// other points, other cuts) can score it again and again without looking at evidence.
///
/// ```swift
/// var table = MeasureTable(for: .xindu, basis: .confirmed)
/// for dossier in dossiers { table.append(dossier, asOf: today) }
/// let scores = CompiledStandard.xindu.score(table)
/// scores.grade(at: 0)
/// ```
public struct MeasureTable: Sendable {
  /// How many communities a block holds at most: few enough for the points that are added up to
  /// stay in the cache, enough for a column to be read in one go (memory is fetched ahead within a
  /// page of 4 KiB, and every page begins with a wait).
  static let greatestBlock = 8192

  /// The names of the measures, which are those of the columns.
  public let measures: [String]
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

  struct Place: Sendable {
    let block: Int32
    let slot: Int32
  }

  /// Creates an empty table for the measures of a standard.
  public init(for standard: CompiledStandard, basis: Basis) {
    program = standard.program
    measures = program.measures.map(\.id)
    kinds = NameTables.indices(program.standard.kinds.map(\.id))
    self.basis = basis
  }

  /// How many communities the table holds.
  public var count: Int { places.count }

  /// Measures a dossier and adds its community.
  ///
  /// - Complexity: that of ``CompiledStandard/assess(_:asOf:superseding:)``.
  public mutating func append(_ dossier: Dossier, asOf: CalendarDate) {
    var notices = NoticeCollector()
    let measurement = DossierMeasurement(program, dossier, asOf: asOf, &notices)
    append(dossier.submission.community, measurement.measure(basis, &notices).quantities)
  }

  /// Adds a community with its quantities, in the order of ``measures``; nil where there is none.
  ///
  /// - Precondition: one quantity per measure, each from 0 to 2147483647.
  package mutating func append(_ community: Community, _ quantities: Quantities) {
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
    blocks[index].append(quantities)
  }

  static let unknownKind = -1

  /// The quantities of a community, in the order of ``measures``.
  package func quantities(at row: Int) -> Quantities {
    let place = places[row]
    return blocks[Int(place.block)].quantities(at: Int(place.slot))
  }
}
