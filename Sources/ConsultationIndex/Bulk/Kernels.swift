/// The inner loops of bulk scoring: over one column of a block, without a branch.
///
/// Each makes sure that its spans are of one length first, so that the optimizer drops the bounds
/// checks and the loops run in vector registers of any processor.
enum Kernels {
  /// Adds the points of a ramp.
  static func add<Lane: PointLane>(
    _ ramp: BulkAward.Ramp, _ quantities: [Int16], from column: Int, gate gates: [Lane],
    _ elements: inout [Lane], _ tiers: inout [Lane]
  ) {
    let rows = elements.count
    let quantity = quantities.span.extracting(column..<column + rows)
    let gate = gates.span
    var element = elements.mutableSpan
    var tier = tiers.mutableSpan
    guard quantity.count == rows, gate.count == rows, element.count == rows, tier.count == rows
    else { return }
    let (from, most, numerator) = (ramp.from, ramp.span, ramp.numerator)
    let (offset, magic, shift) = (ramp.offset, UInt32(ramp.magic), ramp.shift)
    guard magic != 0 else {
      for i in 0..<rows {
        let above = min(max(quantity[i], from) &- from, most)
        let points =
          Lane(
            truncatingIfNeeded: UInt16(truncatingIfNeeded: above) &* numerator) & gate[i]
        element[i] = element[i] &+ points
        tier[i] = tier[i] &+ points
      }
      return
    }
    for i in 0..<rows {
      let above = min(max(quantity[i], from) &- from, most)
      let dividend = UInt16(truncatingIfNeeded: above) &* numerator &+ offset
      let product = UInt32(dividend) &* magic
      let whole = UInt16(truncatingIfNeeded: product &>> 16) &>> shift
      let points = Lane(truncatingIfNeeded: whole) & gate[i]
      element[i] = element[i] &+ points
      tier[i] = tier[i] &+ points
    }
  }

  /// Adds the points of one step.
  static func add<Lane: PointLane>(
    _ step: BulkAward.Step, _ quantities: [Int16], from column: Int, gate gates: [Lane],
    _ elements: inout [Lane], _ tiers: inout [Lane]
  ) {
    let rows = elements.count
    let quantity = quantities.span.extracting(column..<column + rows)
    let gate = gates.span
    var element = elements.mutableSpan
    var tier = tiers.mutableSpan
    guard quantity.count == rows, gate.count == rows, element.count == rows, tier.count == rows
    else { return }
    let threshold = step.threshold
    let more = Lane(truncatingIfNeeded: step.points)
    for i in 0..<rows {
      let points = (quantity[i] >= threshold ? more : 0) & gate[i]
      element[i] = element[i] &+ points
      tier[i] = tier[i] &+ points
    }
  }

  /// Adds points that are looked up; the first entry is for "no quantity".
  static func add<Lane: PointLane>(
    _ table: [UInt32], _ quantities: [Int16], from column: Int, gate gates: [Lane],
    _ elements: inout [Lane], _ tiers: inout [Lane]
  ) {
    let rows = elements.count
    let quantity = quantities.span.extracting(column..<column + rows)
    let gate = gates.span
    let table = table.span
    var element = elements.mutableSpan
    var tier = tiers.mutableSpan
    guard quantity.count == rows, gate.count == rows, element.count == rows, tier.count == rows
    else { return }
    let last = table.count - 1
    for i in 0..<rows {
      let points = Lane(truncatingIfNeeded: table[min(Int(quantity[i]) &+ 1, last)]) & gate[i]
      element[i] = element[i] &+ points
      tier[i] = tier[i] &+ points
    }
  }

  /// Opens a gate where a quantity is great enough, and closes it elsewhere.
  static func open<Lane: PointLane>(
    _ quantities: [Int16], from column: Int, _ least: Int16, _ gates: inout [Lane]
  ) {
    let rows = gates.count
    let quantity = quantities.span.extracting(column..<column + rows)
    var gate = gates.mutableSpan
    guard quantity.count == rows, gate.count == rows else { return }
    for i in 0..<rows { gate[i] = quantity[i] >= least ? .max : 0 }
  }

  /// Closes a gate where a quantity does not lie between two bounds.
  static func test<Lane: PointLane>(
    _ quantities: [Int16], from column: Int, _ least: Int16, _ most: Int16,
    _ gates: inout [Lane]
  ) {
    let rows = gates.count
    let quantity = quantities.span.extracting(column..<column + rows)
    var gate = gates.mutableSpan
    guard quantity.count == rows, gate.count == rows else { return }
    for i in 0..<rows {
      // Two masks rather than `&&`, which would branch.
      let holds: Int16 = (quantity[i] >= least ? -1 : 0) & (quantity[i] <= most ? -1 : 0)
      gate[i] = gate[i] & Lane(truncatingIfNeeded: holds)
    }
  }

  /// The same over exact values.
  static func test<Lane: PointLane>(
    _ quantities: [Int32], _ least: Int32, _ most: Int32, _ gates: inout [Lane]
  ) {
    let rows = gates.count
    let quantity = quantities.span.extracting(first: rows)
    var gate = gates.mutableSpan
    guard quantity.count == rows, gate.count == rows else { return }
    for i in 0..<rows {
      let holds: Int32 = (quantity[i] >= least ? -1 : 0) & (quantity[i] <= most ? -1 : 0)
      gate[i] = gate[i] & Lane(truncatingIfNeeded: holds)
    }
  }

  /// Gives every row of a column one value.
  static func fill<Lane: FixedWidthInteger>(_ column: inout [Lane], _ value: Lane) {
    var cells = column.mutableSpan
    for i in 0..<cells.count { cells[i] = value }
  }

  /// Adds a column to the totals.
  static func add<Lane: PointLane>(_ source: [Lane], toTotals totals: inout [UInt32]) {
    let rows = totals.count
    let addend = source.span
    var total = totals.mutableSpan
    guard addend.count == rows, total.count == rows else { return }
    for i in 0..<rows { total[i] = total[i] &+ UInt32(truncatingIfNeeded: addend[i]) }
  }

  /// Puts the points that an indicator brings now in place of those that it brought before.
  static func exchange(
    _ before: [UInt16], _ after: [UInt16], _ elements: inout [UInt16], _ tiers: inout [UInt16],
    _ totals: inout [UInt32]
  ) {
    let rows = totals.count
    let (old, new) = (before.span, after.span)
    var element = elements.mutableSpan
    var tier = tiers.mutableSpan
    var total = totals.mutableSpan
    guard old.count == rows, new.count == rows, element.count == rows, tier.count == rows,
      total.count == rows
    else { return }
    for i in 0..<rows {
      let (less, more) = (old[i], new[i])
      element[i] = element[i] &- less &+ more
      tier[i] = tier[i] &- less &+ more
      total[i] = total[i] &- UInt32(less) &+ UInt32(more)
    }
  }

  /// Gives a grade wherever its cut is reached.
  static func raise(
    _ grades: inout [Int32], to grade: Int32, _ totals: [UInt32], _ cut: UInt32
  ) {
    let rows = grades.count
    let total = totals.span
    var result = grades.mutableSpan
    guard total.count == rows, result.count == rows else { return }
    for i in 0..<rows {
      let before = result[i]
      result[i] = total[i] >= cut ? grade : before
    }
  }
}
