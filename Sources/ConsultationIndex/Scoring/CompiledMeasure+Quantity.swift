/// What a measure's quantity is made from, however it was added up.
protocol MeasureSums {
  /// How many records are in the base, tallies counted.
  var count: Int { get }
  /// The first side of a ratio, a sum, or the number of matching records.
  var first: Int128 { get }
  /// The second side of a ratio.
  var second: Int128 { get }
  /// By month, quarter or half of the period.
  var slots: [Int: Int] { get }
  var distinctCount: Int { get }
  var largest: Int? { get }
  var smallest: Int? { get }
}

/// The quantities that measures read of other things than records, on one basis.
struct GivenQuantities: Sendable, Equatable {
  /// By index of the standard's figures.
  var figures: [Int?]
  /// By index of the program's rubrics.
  var ratings: [Int?]
}

extension CompiledMeasure {
  /// The exact value; nil where there is none. It may be too large for a quantity.
  ///
  /// - Parameter quantities: Those of the measures that this one names.
  func value(
    _ sums: some MeasureSums, _ given: GivenQuantities, _ quantities: Quantities
  ) -> Int128? {
    let value: Int128?
    switch source {
    case .figure(let figure): value = given.figures[figure].map { Int128($0) }
    case .rating(let rubric): value = given.ratings[rubric].map { Int128($0) }
    case .ratio(let ratio): value = self.value(of: ratio, sums, given, quantities)
    case .records(let records):
      switch records.aggregate {
      case .count: value = Int128(sums.count)
      case .distinct: value = Int128(sums.distinctCount)
      case .periods(_, _, let each): value = Int128(sums.slots.values.count { $0 >= each })
      case .sum: value = sums.first
      case .largest: value = sums.largest.map { Int128($0) }
      case .smallest: value = sums.smallest.map { Int128($0) }
      case .share:
        value = Accumulator.quotient(
          sums.first, Int128(sums.count), parts: Measure.wholeShare, roundsUp: roundsUp)
      case .ratio(let ratio): value = self.value(of: ratio, sums, given, quantities)
      }
    }
    if value == nil, let whenEmpty, let witness = quantities[whenEmpty.measure],
      witness >= whenEmpty.atLeast
    {
      return Int128(whenEmpty.use)
    }
    return value
  }

  private func value(
    of ratio: Ratio, _ sums: some MeasureSums, _ given: GivenQuantities, _ quantities: Quantities
  ) -> Int128? {
    func side(_ side: CompiledSide, _ sum: Int128) -> Int128? {
      switch side {
      case .number, .records: sum
      case .measure(let measure): quantities[measure].map { Int128($0) }
      case .figure(let figure): given.figures[figure].map { Int128($0) }
      }
    }
    guard let first = side(ratio.first, sums.first), let second = side(ratio.second, sums.second),
      let value = Accumulator.quotient(first, second, parts: ratio.per, roundsUp: roundsUp)
    else { return nil }
    return ratio.cap.map { min(value, Int128($0)) } ?? value
  }
}

extension CompiledMeasure.Records {
  /// Whether a record is in the base.
  ///
  /// - Parameter isInTime: Whether it counts by the rule of its kind.
  func take(
    _ record: TypedRecord, isInTime: Bool, in period: Period, asOf: CalendarDate
  ) -> Bool {
    if let on {
      // A planned date may lie ahead; what is not there yet does not count.
      guard let date = record.values[on].date, period.contains(date), date <= asOf
      else { return false }
    } else if !isInTime {
      return false
    }
    return measured.allSatisfy { record.values[$0].isPresent }
      && record.matches(filter, asOf: asOf)
  }
}

/// Why a record does not count by the rule of its kind.
enum Lateness {
  case noDate(CompiledField)
  case outOfPeriod(CompiledField, CalendarDate)
  case notInForce(on: CalendarDate)
}

extension CompiledEvidence {
  /// Why a record of the kind does not count by its rule; nil where it does.
  func lateness(of record: TypedRecord, in period: Period, asOf: CalendarDate) -> Lateness? {
    switch timing {
    case .at(let field):
      guard let date = record.values[field].date else { return .noDate(fields[field]) }
      return period.contains(date) ? nil : .outOfPeriod(fields[field], date)
    case .standing(let from, let until):
      guard let first = record.values[from].date else { return .noDate(fields[from]) }
      let day = min(asOf, period.lastDay)
      let last = until.flatMap { record.values[$0].date }
      return first <= day && last.map { day <= $0 } ?? true ? nil : .notInForce(on: day)
    }
  }
}
