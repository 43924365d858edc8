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
  /// How many communities the columns have room for; it doubles as they fill.
  private(set) var room = 64
  /// Column after column, each as long as there is room, with a gap behind it.
  private(set) var narrow: [Int16] = []
  /// By column: the exact values where there are some beyond the limit, otherwise nothing.
  private var wide: [[Int32]]
  /// The columns that have exact values.
  private var wideColumns: [Int] = []
  private let columns: Int
  /// How many measures there are.
  var columnCount: Int { columns }

  init(kind: Int, columns: Int) {
    self.kind = kind
    self.columns = columns
    wide = Array(repeating: [], count: columns)
    narrow = Array(repeating: Self.none, count: columns * stride)
  }

  /// How many places of a column are scored: the communities, and a few beyond them so that vector
  /// registers are full.
  var lanes: Int { min(room, (count + 63) / 64 * 64) }

  /// How far apart columns begin. The room is a power of two: at such a distance the places of a row
  /// would all want the same few lines of the cache, so that a line more lies between them.
  var stride: Int { room + 32 }

  /// Where a column begins.
  func start(of column: Int) -> Int { column * stride }

  /// The exact values of a column that has some beyond the limit.
  func wide(_ column: Int) -> [Int32]? { wide[column].isEmpty ? nil : wide[column] }

  private mutating func makeRoom() {
    guard count == room else { return }
    let old = narrow
    narrow = []
    narrow.reserveCapacity(2 * old.count)
    let empty = repeatElement(Self.none, count: stride)
    for column in 0..<columns {
      narrow += old[start(of: column)..<start(of: column) + room]
      narrow += empty
    }
    for column in wideColumns {
      wide[column] += repeatElement(Int32(Self.none), count: room)
    }
    room *= 2
  }

  mutating func append(_ quantities: Quantities) {
    makeRoom()
    for column in 0..<columns {
      guard let quantity = quantities[column] else { continue }
      narrow[start(of: column) + count] = Int16(clamping: quantity)
      if quantity >= Self.limit { widen(column) }
    }
    for column in wideColumns {
      wide[column][count] = quantities[column].map(Int32.init(clamping:)) ?? Int32(Self.none)
    }
    count += 1
  }

  /// Adds a row of integers, negative where there is none.
  mutating func append(row quantities: [Int32]) {
    guard quantities.count == columns else { return }
    makeRoom()
    let needsWide = Self.spread(quantities.span, over: &narrow, at: count, every: stride)
    if needsWide {
      for column in 0..<columns where quantities[column] >= Int32(Self.limit) { widen(column) }
    }
    for column in wideColumns { wide[column][count] = quantities[column] }
    count += 1
  }

  /// Writes a row into its columns, and says whether some quantity is beyond the limit.
  private static func spread(
    _ quantities: Span<Int32>, over columns: inout [Int16], at slot: Int, every stride: Int
  ) -> Bool {
    var cells = columns.mutableSpan
    var needsWide = false
    var place = slot
    for column in 0..<quantities.count {
      let quantity = quantities[column]
      needsWide = needsWide || quantity >= Int32(limit)
      cells[place] = Int16(truncatingIfNeeded: min(quantity, Int32(limit)))
      place &+= stride
    }
    return needsWide
  }

  /// Gives a column exact values; those so far are all below the limit.
  private mutating func widen(_ column: Int) {
    guard wide[column].isEmpty else { return }
    wideColumns.append(column)
    wide[column] = narrow[start(of: column)..<start(of: column) + room].map(Int32.init)
  }

  func quantities(at slot: Int) -> Quantities {
    (0..<columns).map { column in
      let value = exact(column, slot)
      return value < 0 ? nil : Int(value)
    }
  }

  func exact(_ column: Int, _ slot: Int) -> Int32 {
    wide[column].isEmpty ? Int32(narrow[start(of: column) + slot]) : wide[column][slot]
  }
}
