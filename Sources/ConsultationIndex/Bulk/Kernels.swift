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

  /// Adds one column to another.
  static func add<Lane: PointLane>(_ source: [Lane], to target: inout [Lane]) {
    let rows = target.count
    let addend = source.span
    var sum = target.mutableSpan
    guard addend.count == rows, sum.count == rows else { return }
    for i in 0..<rows { sum[i] = sum[i] &+ addend[i] }
  }

  /// Adds a column to the totals.
  static func add<Lane: PointLane>(_ source: [Lane], toTotals totals: inout [UInt32]) {
    let rows = totals.count
    let addend = source.span
    var total = totals.mutableSpan
    guard addend.count == rows, total.count == rows else { return }
    for i in 0..<rows { total[i] = total[i] &+ UInt32(truncatingIfNeeded: addend[i]) }
  }

  /// Takes one column away from another.
  static func subtract<Lane: PointLane>(_ source: [Lane], from target: inout [Lane]) {
    let rows = target.count
    let subtrahend = source.span
    var difference = target.mutableSpan
    guard subtrahend.count == rows, difference.count == rows else { return }
    for i in 0..<rows { difference[i] = difference[i] &- subtrahend[i] }
  }

  /// Adds differences, which wrap, to one of the columns that totals are made of, and to the totals.
  static func move(_ part: inout [UInt16], by delta: [UInt16], _ totals: inout [UInt32]) {
    let rows = part.count
    let difference = delta.span
    var points = part.mutableSpan
    var total = totals.mutableSpan
    guard difference.count == rows, points.count == rows, total.count == rows else { return }
    for i in 0..<rows {
      let before = points[i]
      let after = before &+ difference[i]
      points[i] = after
      total[i] = total[i] &+ UInt32(after) &- UInt32(before)
    }
  }

  /// Gives a grade wherever its cut is reached.
  static func raise(
    _ grades: inout [Int8], to grade: Int8, _ totals: [UInt32], _ cut: UInt32
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
