/// What the records of a measure's base add up to, from which a record can also be taken away.
///
/// One record's part is what an ``Accumulator`` holds that was given that record alone.
struct RunningSums: Sendable {
  private var count = 0
  private var first: Int128 = 0
  private var second: Int128 = 0
  /// By month, quarter or half of the period.
  private var slots: [Int: Int] = [:]
  /// How many records have each value.
  private var values: [Accumulator.DistinctValue: Int] = [:]
  /// The numbers among which the largest or smallest is looked for.
  private var numbers = SortedNumbers()

  /// What a quantity is made of.
  ///
  /// - Parameter aggregate: How the measure counts; nil where it counts no records.
  func totals(for aggregate: CompiledMeasure.Aggregate?) -> MeasureTotals {
    var totals = MeasureTotals(
      count: count, first: first, second: second, different: values.count)
    switch aggregate {
    case .periods(_, _, let each): totals.different = slots.values.count { $0 >= each }
    case .largest: totals.extreme = numbers.last
    case .smallest: totals.extreme = numbers.first
    default: break
    }
    return totals
  }

  /// - Complexity: O(1), but for the largest or smallest number that of ``SortedNumbers``.
  mutating func add(_ part: Accumulator) {
    count += part.count
    first += part.first
    second += part.second
    if !part.slots.isEmpty {
      for (slot, times) in part.slots { slots[slot, default: 0] += times }
    }
    if !part.distinct.isEmpty {
      for value in part.distinct { values[value, default: 0] += 1 }
    }
    if let number = part.extreme { numbers.insert(number) }
  }

  /// Takes away what was added before.
  ///
  /// - Complexity: that of ``add(_:)``.
  mutating func remove(_ part: Accumulator) {
    count -= part.count
    first -= part.first
    second -= part.second
    if !part.slots.isEmpty {
      for (slot, times) in part.slots { slots[slot, default: 0] -= times }
    }
    if !part.distinct.isEmpty {
      for value in part.distinct {
        let left = (values[value] ?? 1) - 1
        values[value] = left > 0 ? left : nil
      }
    }
    if let number = part.extreme { numbers.remove(number) }
  }
}

extension Accumulator {
  /// Takes everything out, keeping the room for it.
  mutating func clear() {
    (count, first, second, extreme) = (0, 0, 0, nil)
    base.removeAll(keepingCapacity: true)
    unmatched.removeAll(keepingCapacity: true)
    if !distinct.isEmpty { distinct.removeAll(keepingCapacity: true) }
    if !slots.isEmpty { slots.removeAll(keepingCapacity: true) }
  }
}
