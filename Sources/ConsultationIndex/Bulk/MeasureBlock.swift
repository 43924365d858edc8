/// Some communities of one kind with their quantities, column after column.
///
/// Quantities are held in 16 bits, which halves what scoring has to read. Greater ones are held at
/// the limit there, and exactly in a wide column beside it: awards whose thresholds all lie below
/// the limit need not know the difference.
struct MeasureBlock: Sendable {
  /// Stands for "no quantity"; below every threshold, so that it earns nothing by itself.
  static let none: Int16 = -1
  static let limit = Int(Int16.max)

  let kind: Int
  private(set) var count = 0
  /// Column after column, each ``MeasureTable/blockRows`` long.
  private(set) var narrow: [Int16]
  /// The exact values of columns that have some beyond the limit.
  private(set) var wide: [Int: [Int32]] = [:]
  private let columns: Int
  /// How many measures there are.
  var columnCount: Int { columns }

  init(kind: Int, columns: Int) {
    self.kind = kind
    self.columns = columns
    narrow = Array(repeating: Self.none, count: columns * MeasureTable.blockRows)
  }

  mutating func append(_ quantities: Quantities) {
    for column in 0..<columns {
      guard let quantity = quantities[column] else { continue }
      narrow[column * MeasureTable.blockRows + count] = Int16(clamping: quantity)
      if quantity >= Self.limit { widen(column, quantity) }
    }
    for column in wide.keys {
      wide[column]?[count] = quantities[column].map(Int32.init(clamping:)) ?? Int32(Self.none)
    }
    count += 1
  }

  /// Adds a row of integers, negative where there is none.
  mutating func append(row quantities: Span<Int32>) {
    guard quantities.count == columns else { return }
    let needsWide = Self.spread(quantities, over: &narrow, at: count)
    if needsWide {
      for column in 0..<columns where quantities[column] >= Int32(Self.limit) {
        widen(column, Int(quantities[column]))
      }
    }
    for column in wide.keys { wide[column]?[count] = quantities[column] }
    count += 1
  }

  /// Writes a row into its columns, and says whether some quantity is beyond the limit.
  private static func spread(
    _ quantities: Span<Int32>, over columns: inout [Int16], at slot: Int
  ) -> Bool {
    var cells = columns.mutableSpan
    var needsWide = false
    var place = slot
    for column in 0..<quantities.count {
      let quantity = quantities[column]
      needsWide = needsWide || quantity >= Int32(limit)
      cells[place] = Int16(truncatingIfNeeded: min(quantity, Int32(limit)))
      place &+= MeasureTable.blockRows
    }
    return needsWide
  }

  /// Gives a column exact values; those so far are all below the limit.
  private mutating func widen(_ column: Int, _ quantity: Int) {
    guard wide[column] == nil else { return }
    let start = column * MeasureTable.blockRows
    wide[column] = narrow[start..<start + MeasureTable.blockRows].map(Int32.init)
  }

  func quantities(at slot: Int) -> Quantities {
    (0..<columns).map { column in
      let value = exact(column, slot)
      return value < 0 ? nil : Int(value)
    }
  }

  func exact(_ column: Int, _ slot: Int) -> Int32 {
    wide[column]?[slot] ?? Int32(narrow[column * MeasureTable.blockRows + slot])
  }
}
