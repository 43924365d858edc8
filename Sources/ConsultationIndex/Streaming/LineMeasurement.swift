/// What the records of one line add up to, measure by measure, on both bases at once.
struct LineMeasurement: Sendable {
  /// The sums of one measure's base on one basis.
  private struct Sums: Sendable {
    var count = 0
    var first = 0
    var second = 0
    var extreme = 0
    /// A bit for each token that was there.
    var tokens: UInt64 = 0
  }

  private static let none = Sums()

  /// Confirmed and provisional in turn, measure after measure.
  private var sums: [Sums]
  /// The values that a measure counts and has no bits for, likewise in turn.
  private var lists: [[FieldBits]]
  /// Twelve months for each measure of periods, likewise in turn.
  private var calendars: [Int]
  private var isTooLarge = false

  init(_ plan: EvidencePlan) {
    sums = Array(repeating: Self.none, count: plan.program.measures.count * 2)
    lists = Array(repeating: [], count: plan.lists * 2)
    calendars = Array(repeating: 0, count: plan.calendars * 24)
  }

  /// Measures what a scanner has read.
  mutating func measure(
    _ scanner: DossierScanner, _ period: Period
  ) throws(Unusual) -> Measured {
    for place in sums.indices { sums[place] = Self.none }
    for place in lists.indices { lists[place].removeAll(keepingCapacity: true) }
    for place in calendars.indices { calendars[place] = 0 }
    isTooLarge = false
    let plan = scanner.plan
    let days = Days(period, asOf: plan.asOf)
    let (records, values) = (scanner.records, scanner.values)
    let selected = try scanner.select { counted in
      add(records[counted.record], counted, values.span, plan, days)
    }
    if isTooLarge { throw Unusual() }
    var quantities: [Quantities] = []
    for basis in 0..<2 {
      let result = plan.program.quantities(
        of: SelectedQuantities(
          figures: selected.figures[basis], ratings: selected.ratings[basis])
      ) { totals(of: $0, basis, plan) }
      // A quantity that is too large is an error that somebody must be told of.
      if !result.tooLarge.isEmpty { throw Unusual() }
      quantities.append(result.quantities)
    }
    return Measured(
      confirmed: quantities[0], provisional: quantities[1], pending: selected.pending)
  }

  /// The quantities of a line.
  struct Measured {
    let confirmed: Quantities
    let provisional: Quantities
    let pending: Int
  }

  /// The days that decide what counts, as numbers.
  private struct Days {
    let first: Int64
    let last: Int64
    let asOf: Int64
    let firstMonth: Int

    init(_ period: Period, asOf: CalendarDate) {
      first = Int64(period.firstDay.dayNumber)
      last = Int64(period.lastDay.dayNumber)
      self.asOf = Int64(asOf.dayNumber)
      firstMonth = period.firstDay.components.month
    }

    func contains(_ day: FieldBits) -> Bool { day >= first && day <= last }
  }

  private mutating func add(
    _ record: ScannedRecord, _ counted: DossierScanner.Counted, _ values: Span<FieldBits>,
    _ plan: EvidencePlan, _ days: Days
  ) {
    let kind = plan.evidence[record.kind]
    let start = record.values
    let from = values[start &+ kind.from]
    var isInTime = days.contains(from)
    if kind.isStanding {
      let day = min(days.asOf, days.last)
      let until = kind.until < 0 ? .absent : values[start &+ kind.until]
      isInTime = from != .absent && from <= day && (until == .absent || until >= day)
    }
    for place in kind.measures {
      let measure = plan.measures[place]
      if measure.on >= 0 {
        let day = values[start &+ measure.on]
        guard days.contains(day), day <= days.asOf else { continue }
      } else if !isInTime {
        continue
      }
      var hasNeeded = true
      for need in measure.needed where values[start &+ plan.needed[need]] == .absent {
        hasNeeded = false
      }
      guard hasNeeded,
        plan.filters.holds(measure.filter, values, from: start, asOf: days.asOf)
      else { continue }
      add(record, measure, counted, values, plan, days)
    }
  }

  private mutating func add(
    _ record: ScannedRecord, _ measure: EvidencePlan.Measure, _ counted: DossierScanner.Counted,
    _ values: Span<FieldBits>, _ plan: EvidencePlan, _ days: Days
  ) {
    let start = record.values
    var (first, second, extreme) = (0, 0, 0)
    var tokens: UInt64 = 0
    var (calendar, list, value) = (-1, -1, FieldBits.absent)
    switch measure.aggregate {
    case .count: break
    case .distinctToken(let field):
      tokens = 1 &<< UInt64(truncatingIfNeeded: values[start &+ field])
    case .distinctTokens(let field): tokens = UInt64(truncatingIfNeeded: values[start &+ field])
    case .distinctOther(let field, let index): (list, value) = (index, values[start &+ field])
    case .periods(let field, let index, let months, _):
      let date = CalendarDate(dayNumber: Int32(truncatingIfNeeded: values[start &+ field]))
      calendar = index * 24 + (date.components.month - days.firstMonth) / months
    case .sum(let number): first = product(record, number, values)
    case .largest(let number), .smallest(let number):
      extreme = Self.number(number, values, start)
    case .share(let filter):
      if plan.filters.holds(filter, values, from: start, asOf: days.asOf) { first = record.times }
    case .ratio(let one, let other):
      first = side(one, record, values)
      second = side(other, record, values)
    }
    let isSmallest = if case .smallest = measure.aggregate { true } else { false }
    for basis in 0..<2 where basis == 0 ? counted.isConfirmed : counted.isProvisional {
      var sum = sums[measure.index &* 2 &+ basis]
      if sum.count == 0 {
        sum.extreme = extreme
      } else {
        sum.extreme = isSmallest ? min(sum.extreme, extreme) : max(sum.extreme, extreme)
      }
      // A million records of a million alike stay far below 2⁶³.
      sum.count = sum.count &+ record.times
      sum.first = adding(sum.first, first)
      sum.second = adding(sum.second, second)
      sum.tokens |= tokens
      sums[measure.index &* 2 &+ basis] = sum
      if calendar >= 0 { calendars[calendar + basis * 12] += record.times }
      if list >= 0 { lists[list * 2 + basis].append(value) }
    }
  }

  private mutating func adding(_ a: Int, _ b: Int) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    if overflow { isTooLarge = true }
    return sum
  }

  private mutating func product(
    _ record: ScannedRecord, _ number: CompiledNumber, _ values: Span<FieldBits>
  ) -> Int {
    let (product, overflow) = Self.number(number, values, record.values)
      .multipliedReportingOverflow(by: record.times)
    if overflow { isTooLarge = true }
    return product
  }

  private mutating func side(
    _ side: CompiledSide, _ record: ScannedRecord, _ values: Span<FieldBits>
  ) -> Int {
    switch side {
    case .number(let number): product(record, number, values)
    case .records: record.times
    case .measure, .figure: 0
    }
  }

  /// What the record contributes; a list or steps that are absent are 0.
  private static func number(
    _ number: CompiledNumber, _ values: Span<FieldBits>, _ start: Int
  ) -> Int {
    let value = values[start &+ number.field]
    if value == .absent { return 0 }
    return switch number {
    case .field, .steps: Int(value)
    case .size: value.nonzeroBitCount
    }
  }

  private func totals(
    of index: Int, _ basis: Int, _ plan: EvidencePlan
  ) -> MeasureTotals {
    let sum = sums[index &* 2 &+ basis]
    var totals = MeasureTotals(
      count: sum.count, first: Int128(sum.first), second: Int128(sum.second),
      extreme: sum.count > 0 ? sum.extreme : nil, different: sum.tokens.nonzeroBitCount)
    let place = plan.places[index]
    if place < 0 { return totals }
    switch plan.measures[place].aggregate {
    case .distinctOther(_, let list): totals.different = Set(lists[list * 2 + basis]).count
    case .periods(_, let calendar, _, let each):
      let months = calendars[calendar * 24 + basis * 12..<calendar * 24 + basis * 12 + 12]
      totals.different = months.count { $0 >= each }
    default: break
    }
    return totals
  }
}
