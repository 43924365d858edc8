/// Scores blocks with points held in lanes of one width.
///
/// All additions wrap: the compiler has proven that no part can exceed its maximum, and the lanes
/// were chosen wide enough for the greatest of these.
struct BlockScorer<Lane: PointLane>: Sendable {
  private let program: ScoringProgram
  /// By kind of community; the last one for communities of an unknown kind.
  private let programs: [BulkProgram]

  init(_ program: ScoringProgram, _ programs: [BulkProgram]) {
    self.program = program
    self.programs = programs
  }

  private func noPoints(_ block: MeasureBlock) -> [Lane] {
    Array(repeating: 0, count: block.lanes)
  }

  /// The gate of indicators that require nothing.
  private func open(_ block: MeasureBlock) -> [Lane] {
    Array(repeating: .max, count: block.lanes)
  }

  /// The scores of one block.
  func score(_ block: MeasureBlock, indicators: Bool) -> ScoreBlock {
    let bulk = programs[block.kind < 0 ? programs.count - 1 : block.kind]
    let (noPoints, open) = (noPoints(block), open(block))
    var elements = program.elements.map { _ in noPoints }
    var tiers = program.standard.tiers.map { _ in noPoints }
    var mask = noPoints
    var gate: Int?
    // Indicators stand in the order of their gates, so that one mask at a time is enough.
    for indicator in bulk.indicators {
      if let wanted = indicator.gate, wanted != gate {
        gate = wanted
        set(&mask, to: bulk.gates[wanted], block)
      }
      add(
        indicator, block, gate: gate == nil ? open : mask, &elements[indicator.element],
        &tiers[indicator.tier])
    }
    let tierColumns = Lane.columns(tiers)
    var result = ScoreBlock(
      totals: tierColumns.sums(of: block.lanes), elements: Lane.columns(elements),
      tiers: tierColumns)
    bulk.grade(&result, block, program)
    if indicators { result.indicators = columns(of: bulk, block) }
    return result
  }

  /// The points of every indicator by itself; nothing where one does not apply.
  private func columns(of bulk: BulkProgram, _ block: MeasureBlock) -> PartColumns {
    let noPoints = noPoints(block)
    var columns = program.indicators.map { _ in noPoints }
    for indicator in bulk.indicators {
      columns[indicator.index] = points(of: indicator, bulk, block)
    }
    return Lane.columns(columns)
  }

  /// The points that one indicator brings to each community of a block.
  func points(
    of indicator: BulkProgram.Indicator, _ bulk: BulkProgram, _ block: MeasureBlock
  ) -> [Lane] {
    var work = Work()
    find(indicator, bulk, block, &work)
    return work.points
  }

  /// Columns for the points of one indicator, to be used for block after block: memory that is asked
  /// for anew costs more than filling it.
  struct Work {
    /// What the indicator brings to each community.
    fileprivate(set) var points: [Lane] = []
    fileprivate var copy: [Lane] = []
    fileprivate var mask: [Lane] = []

    fileprivate mutating func clear(_ lanes: Int) {
      guard points.count == lanes else {
        points = Array(repeating: 0, count: lanes)
        (copy, mask) = (points, points)
        return
      }
      Kernels.fill(&points, 0)
    }
  }

  /// Finds the points that one indicator brings; none where there is no indicator.
  func find(
    _ indicator: BulkProgram.Indicator?, _ bulk: BulkProgram, _ block: MeasureBlock,
    _ work: inout Work
  ) {
    work.clear(block.lanes)
    guard let indicator else { return }
    if let gate = indicator.gate {
      set(&work.mask, to: bulk.gates[gate], block)
    } else {
      Kernels.fill(&work.mask, .max)
    }
    add(indicator, block, gate: work.mask, &work.points, &work.copy)
  }

  /// Sets all bits of a mask where the conditions of a gate hold, and none elsewhere.
  private func set(_ mask: inout [Lane], to gate: BulkProgram.Gate, _ block: MeasureBlock) {
    var conditions = gate.conditions[...]
    // Nearly all gates are one lower bound, for which the 16 bits of any column will do.
    if let first = conditions.first, let least = first.atLeast, first.atMost == nil,
      least < MeasureBlock.limit
    {
      let column = block.start(of: first.measure)
      Kernels.open(block.narrow, from: column, Int16(clamping: least), &mask)
      conditions.removeFirst()
    } else {
      Kernels.fill(&mask, .max)
    }
    for condition in conditions { test(condition, block, &mask) }
  }

  /// Closes a mask where a condition does not hold.
  private func test(
    _ condition: CompiledCondition, _ block: MeasureBlock, _ mask: inout [Lane]
  ) {
    let least = condition.atLeast ?? 0
    let most = condition.atMost ?? Standard.maximumQuantity
    if let wide = block.wide(condition.measure) {
      Kernels.test(wide, Int32(clamping: least), Int32(clamping: most), &mask)
    } else if least >= MeasureBlock.limit {
      // Without a wide column all values lie below the limit.
      Kernels.fill(&mask, 0)
    } else {
      Kernels.test(
        block.narrow, from: block.start(of: condition.measure), Int16(clamping: least),
        Int16(clamping: most), &mask)
    }
  }

  private func add(
    _ indicator: BulkProgram.Indicator, _ block: MeasureBlock, gate: [Lane],
    _ element: inout [Lane], _ tier: inout [Lane]
  ) {
    let column = block.start(of: indicator.column)
    switch indicator.award {
    case .ramp(let ramp):
      Kernels.add(ramp, block.narrow, from: column, gate: gate, &element, &tier)
    case .steps(let steps):
      for step in steps {
        Kernels.add(step, block.narrow, from: column, gate: gate, &element, &tier)
      }
    case .table(let points):
      Kernels.add(points, block.narrow, from: column, gate: gate, &element, &tier)
    case .wide(let award, let maximum):
      addExactly(award, maximum, indicator.column, block, gate: gate, &element, &tier)
    }
  }

  /// One by one, for thresholds beyond 16 bits.
  private func addExactly(
    _ award: Award, _ maximum: Points, _ column: Int, _ block: MeasureBlock, gate: [Lane],
    _ element: inout [Lane], _ tier: inout [Lane]
  ) {
    // Without a wide column all values lie below the limit.
    let wide = block.wide(column)
    let start = block.start(of: column)
    for slot in 0..<block.count where gate[slot] != 0 {
      let quantity = wide.map { $0[slot] } ?? Int32(block.narrow[start + slot])
      guard quantity >= 0 else { continue }
      let points = Lane(
        truncatingIfNeeded: award.points(for: Int(quantity), maximum: maximum).hundredths)
      element[slot] &+= points
      tier[slot] &+= points
    }
  }
}

/// A width in which points are added up.
protocol PointLane: FixedWidthInteger, UnsignedInteger, Sendable {
  static func columns(_ columns: [[Self]]) -> PartColumns
}

extension UInt16: PointLane {
  static func columns(_ columns: [[UInt16]]) -> PartColumns { .narrow(columns) }
}

extension UInt32: PointLane {
  static func columns(_ columns: [[UInt32]]) -> PartColumns { .wide(columns) }
}

extension BulkProgram {
  /// Gives every community of a block the highest grade that it holds.
  func grade(_ result: inout ScoreBlock, _ block: MeasureBlock, _ program: ScoringProgram) {
    if result.grades.count == block.lanes {
      Kernels.fill(&result.grades, -1)
    } else {
      result.grades = Array(repeating: -1, count: block.lanes)
    }
    for (index, grade) in grades.enumerated() {
      let given = Int32(truncatingIfNeeded: index)
      if grade.conditions.isEmpty {
        Kernels.raise(&result.grades, to: given, result.totals, grade.cut)
        continue
      }
      for slot in 0..<block.count where result.totals[slot] >= grade.cut {
        if grade.conditions.allSatisfy({ holds($0, block, result, slot, program) }) {
          result.grades[slot] = given
        }
      }
    }
  }

  private func holds(
    _ condition: Condition, _ block: MeasureBlock, _ result: ScoreBlock, _ slot: Int,
    _ program: ScoringProgram
  ) -> Bool {
    switch condition {
    case .measure(let condition):
      let quantity = block.exact(condition.measure, slot)
      return condition.holds(for: quantity < 0 ? nil : Int(quantity))
    case .floor(.tier, let index, let least): return result.tiers[index, slot] >= least
    case .floor(.category, let index, let least):
      let points = program.elements.indices.reduce(UInt32(0)) { sum, element in
        program.elements[element].category == index
          ? sum &+ result.elements[element, slot] : sum
      }
      return points >= least
    case .floor(.element, let index, let least): return result.elements[index, slot] >= least
    }
  }
}
