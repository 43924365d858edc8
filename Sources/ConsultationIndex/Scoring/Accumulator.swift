/// What the records of a measure's base add up to.
///
/// Sums are wide: a million records of a million alike with the greatest number fit into 80 bits.
struct Accumulator {
  /// How many records are in the base, tallies counted.
  var count = 0
  /// The first side of a ratio, a sum, or the number of matching records.
  var first: Int128 = 0
  var second: Int128 = 0
  var extreme: Int?
  var distinct: Set<DistinctValue> = []
  /// By month, quarter or half of the period.
  var slots: [Int: Int] = [:]
  /// The places of the records of the base among the typed ones.
  var base: [Int] = []
  /// Those of the base that a share does not count.
  var unmatched: [Int] = []

  enum DistinctValue: Hashable {
    case token(Int)
    case date(CalendarDate)
    /// By its bytes, which no version of Unicode takes for others.
    case text([UInt8])
  }

  mutating func add(
    _ record: TypedRecord, at place: Int, _ aggregate: CompiledMeasure.Aggregate,
    _ period: Period, asOf: CalendarDate
  ) {
    count += record.times
    base.append(place)
    switch aggregate {
    case .count: break
    case .distinct(let field): insert(record.values[field])
    case .periods(let unit, let field, _):
      if let date = record.values[field].date {
        slots[period.slot(of: date, in: unit), default: 0] += record.times
      }
    case .sum(let number): first += Self.product(record, number)
    case .largest(let number):
      let value = record.number(number)
      extreme = max(extreme ?? value, value)
    case .smallest(let number):
      let value = record.number(number)
      extreme = min(extreme ?? value, value)
    case .share(let filter):
      if record.matches(filter, asOf: asOf) {
        first += Int128(record.times)
      } else {
        unmatched.append(place)
      }
    case .ratio(let ratio):
      first += Self.contribution(of: record, to: ratio.first)
      second += Self.contribution(of: record, to: ratio.second)
    }
  }

  /// What a quantity is made of.
  ///
  /// - Parameter aggregate: How the measure counts; nil where it counts no records.
  func totals(for aggregate: CompiledMeasure.Aggregate?) -> MeasureTotals {
    var different = distinct.count
    if case .periods(_, _, let each) = aggregate { different = slots.values.count { $0 >= each } }
    return MeasureTotals(
      count: count, first: first, second: second, extreme: extreme, different: different)
  }

  private mutating func insert(_ value: TypedValue) {
    switch value {
    case .token(let token): distinct.insert(.token(token))
    case .tokens(let tokens): for token in tokens { distinct.insert(.token(token)) }
    case .date(let date): distinct.insert(.date(date))
    case .text(let text): distinct.insert(.text(Array(text.utf8)))
    case .absent, .integer, .flag, .steps: break
    }
  }

  private static func product(_ record: TypedRecord, _ number: CompiledNumber) -> Int128 {
    Int128(record.times) * Int128(record.number(number))
  }

  private static func contribution(of record: TypedRecord, to side: CompiledSide) -> Int128 {
    switch side {
    case .number(let number): product(record, number)
    case .records: Int128(record.times)
    case .measure, .figure: 0
    }
  }

  /// `parts` · first / second as a whole number, or nil where there is nothing to divide by.
  static func quotient(
    _ first: Int128, _ second: Int128, parts: Int, roundsUp: Bool
  ) -> Int128? {
    guard second > 0 else { return nil }
    let product = first * Int128(parts)
    return roundsUp ? (product + second - 1) / second : product / second
  }
}
