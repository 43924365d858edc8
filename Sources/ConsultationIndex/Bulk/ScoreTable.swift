/// Points and grades of many communities, row by row as in the table that was scored.
public struct ScoreTable: Sendable {
  /// How many rows there are.
  public var count: Int { places.count }

  var standard: CompiledStandard
  /// Those of the table that was scored.
  public let communities: [Community]
  let places: [MeasureTable.Place]
  var blocks: [ScoreBlock]

  /// The points of a community.
  public func total(at row: Int) -> Points {
    let (block, slot) = place(of: row)
    return Points(hundredths: Int(block.totals[slot]))
  }

  /// The grade of a community; nil where it is not rated.
  public func grade(at row: Int) -> GradeID? {
    let (block, slot) = place(of: row)
    let grade = Int(block.grades[slot])
    return grade < 0 ? nil : GradeID(rawValue: standard.standard.grades[grade].id)
  }

  /// The points of each tier, in the standard's order.
  public func tiers(at row: Int) -> [Points] {
    let (block, slot) = place(of: row)
    return block.tiers.points(at: slot)
  }

  /// The points of each category, in the standard's order.
  public func categories(at row: Int) -> [Points] {
    let (block, slot) = place(of: row)
    var categories = standard.standard.categories.map { _ in Points.zero }
    for (index, element) in standard.program.elements.enumerated() {
      categories[element.category] += Points(hundredths: Int(block.elements[index, slot]))
    }
    return categories
  }

  /// The points of each element, in the standard's order.
  public func elements(at row: Int) -> [Points] {
    let (block, slot) = place(of: row)
    return block.elements.points(at: slot)
  }

  /// The points of each indicator, in the standard's order, which is that of the findings of an
  /// assessment; nil unless they were asked for when the table was scored.
  public func indicators(at row: Int) -> [Points]? {
    let (block, slot) = place(of: row)
    return block.indicators?.points(at: slot)
  }

  var hasIndicators: Bool { blocks.first?.indicators != nil }

  private func place(of row: Int) -> (block: ScoreBlock, slot: Int) {
    (blocks[Int(places[row].block)], Int(places[row].slot))
  }
}

/// The scores of one block of communities; categories are sums of elements, and worked out when
/// they are asked for. Columns are as long as its lanes.
struct ScoreBlock: Sendable, Equatable {
  /// In hundredths of a point.
  var totals: [UInt32]
  /// By index of the standard's grades; −1 where the community is not rated.
  var grades: [Int32] = []
  var elements: PartColumns
  var tiers: PartColumns
  /// Where they were asked for.
  var indicators: PartColumns?

  /// Puts the points that an indicator brings now in place of those that it brought before, in 16
  /// bits.
  mutating func exchange(
    _ before: [UInt16], _ after: [UInt16], _ indicator: BulkProgram.Indicator
  ) {
    guard case .narrow(var elements) = elements, case .narrow(var tiers) = tiers else { return }
    // Held once, columns are changed where they lie.
    (self.elements, self.tiers) = (.empty, .empty)
    Kernels.exchange(
      before, after, &elements[indicator.element], &tiers[indicator.tier], &totals)
    (self.elements, self.tiers) = (.narrow(elements), .narrow(tiers))
    indicators?.set(indicator.index, to: after)
  }
}

/// The points of several parts, a column each, in 16 bits where every part's maximum fits.
enum PartColumns: Sendable, Equatable {
  case narrow([[UInt16]])
  case wide([[UInt32]])

  static let empty = PartColumns.narrow([])

  /// The hundredths of a point of one part.
  subscript(part: Int, slot: Int) -> UInt32 {
    switch self {
    case .narrow(let columns): UInt32(columns[part][slot])
    case .wide(let columns): columns[part][slot]
    }
  }

  /// Puts a column in place of that of a part.
  mutating func set(_ part: Int, to column: [UInt16]) {
    guard case .narrow(var columns) = self else { return }
    self = .empty
    columns[part] = column
    self = .narrow(columns)
  }

  /// The sum of all parts, row by row.
  func sums(of lanes: Int) -> [UInt32] {
    var totals = [UInt32](repeating: 0, count: lanes)
    switch self {
    case .narrow(let columns): for column in columns { Kernels.add(column, toTotals: &totals) }
    case .wide(let columns): for column in columns { Kernels.add(column, toTotals: &totals) }
    }
    return totals
  }

  func points(at slot: Int) -> [Points] {
    let count =
      switch self {
      case .narrow(let columns): columns.count
      case .wide(let columns): columns.count
      }
    return (0..<count).map { Points(hundredths: Int(self[$0, slot])) }
  }
}
