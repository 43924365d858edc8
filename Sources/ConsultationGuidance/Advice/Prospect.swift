import ConsultationIndex

/// What can still be done about one measure of a community, and until when.
struct Prospect {
  var lever: Lever
  /// Of a measure of periods: the last days of those that can still be met.
  var openPeriods: [CalendarDate] = []
  /// Of a measure of periods: how many were missed.
  var missedPeriods = 0
  /// Of a share: its cases that can still be repaired, and the records that cannot.
  var repairs: [RepairableCase] = []
  var beyondRepair: [String] = []
  /// The quantity as it stands.
  var quantity: Int?
  /// How many records of the measure's kind there are beside its base, tallies counted.
  var others = 0
}

/// Reads from a dossier how each measure can still move, as seen from a day.
struct Prospects {
  private let program: ScoringProgram
  private let standings: [MeasureStanding]
  private let period: Period
  private let asOf: CalendarDate
  /// By measure: whether another one divides by it, so that it must stay.
  private let divides: Set<Int>
  private let kind: Int
  /// By index of measure.
  private(set) var all: [Prospect] = []

  /// What happens from now on can still count.
  private var isOpen: Bool { asOf <= period.lastDay }

  init(
    _ program: ScoringProgram, _ standings: [MeasureStanding], _ dossier: Dossier, kind: Int,
    asOf: CalendarDate
  ) {
    self.program = program
    self.standings = standings
    period = dossier.period
    self.asOf = asOf
    self.kind = kind
    divides = Set(
      program.measures.compactMap { measure in
        if case .measure(let index)? = measure.ratio?.second { index } else { nil }
      })
    var recordsOfKind: [String: Int] = [:]
    for record in dossier.submission.records {
      recordsOfKind[record.kind, default: 0] += record.times
    }
    all = program.measures.indices.map { index in
      var prospect = prospect(of: index)
      prospect.quantity = standings[index].quantity
      if let kind = program.measures[index].records?.kind {
        let there = recordsOfKind[program.evidence[kind].id] ?? 0
        prospect.others = max(0, there - standings[index].cases)
      }
      return prospect
    }
  }

  private func prospect(of index: Int) -> Prospect {
    let measure = program.measures[index]
    let standing = standings[index]
    let declared = program.standard.measures[measure.id]?.effort
    var prospect = Prospect(lever: Lever(.direct(standing.quantity), most: nil))
    switch measure.source {
    case .figure:
      // What a figure tells is a fact unless the standard says what raising it takes.
      if declared != nil { prospect.lever.most = room(index) }
    case .rating: prospect.lever.most = room(index)
    case .ratio(let ratio):
      prospect.lever = quotient(index, ratio, nil)
    case .records(let records):
      switch records.aggregate {
      case .count, .distinct, .sum, .largest: prospect.lever.most = room(index)
      case .smallest: break
      case .periods(let unit, _, _):
        fill(&prospect, unit, met: standing.periodsMet)
        prospect.lever.most = prospect.openPeriods.count
      case .share: prospect = share(index)
      case .ratio(let ratio): prospect.lever = quotient(index, ratio, records)
      }
    }
    prospect.lever.effort = declared ?? 1
    if divides.contains(index) { prospect.lever.most = nil }
    return prospect
  }

  /// How far a quantity can rise by what is newly done in the period.
  private func room(_ index: Int) -> Int? {
    isOpen ? max(0, program.bound(of: index) - (standings[index].quantity ?? 0)) : nil
  }

  private func fill(_ prospect: inout Prospect, _ unit: Period.Unit, met: Set<Int>) {
    let months = unit.months
    for slot in 0..<period.unit.count(of: unit) where !met.contains(slot) {
      let first = period.firstDay.components
      let month = first.month + slot * months + months - 1
      guard
        let last = CalendarDate(
          year: first.year, month: month, day: CalendarDate.days(inMonth: month, of: first.year))
      else { continue }
      if asOf <= last {
        prospect.openPeriods.append(last)
      } else {
        prospect.missedPeriods += 1
      }
    }
  }

  private func share(_ index: Int) -> Prospect {
    let standing = standings[index]
    let scale = QuotientScale(
      per: Measure.wholeShare, roundsUp: program.measures[index].roundsUp)
    guard standing.second > 0 else {
      let (base, beginning) = newBase(of: index)
      let form = Lever.Form.quotient(first: 0, second: base, scale, isNew: true)
      var lever = Lever(form, most: isOpen ? base : nil)
      lever.beginning = beginning
      return Prospect(lever: lever)
    }
    let form = Lever.Form.quotient(
      first: standing.first, second: standing.second, scale, isNew: false)
    return Prospect(
      lever: Lever(
        form, most: standing.repairs.reduce(0) { $0 + $1.times },
        isFilling: standing.repairs.allSatisfy(\.repair.isFilling)),
      repairs: standing.repairs, beyondRepair: standing.beyondRepair)
  }

  private func quotient(
    _ index: Int, _ ratio: CompiledMeasure.Ratio, _ records: CompiledMeasure.Records?
  ) -> Lever {
    let standing = standings[index]
    let scale = QuotientScale(
      per: ratio.per, cap: ratio.cap, roundsUp: program.measures[index].roundsUp)
    if case .measure(let from) = ratio.first {
      let by = standing.second > 0 ? standing.second : nil
      return Lever(.derived(from: from, by: by, scale), most: nil)
    }
    // A figure that was not reported stays what it is: without it there is no quotient.
    if case .figure = ratio.first, standing.quantity == nil {
      return Lever(.derived(from: index, by: nil, scale), most: nil)
    }
    let isNew = standing.second <= 0
    let canBegin = ratio.second == .records || ratio.second.isNumber
    let base = newBase(of: index)
    let second = isNew && canBegin ? base.size : standing.second
    let first = isNew ? 0 : standing.first
    var lever = Lever(
      .quotient(first: first, second: second, scale, isNew: isNew), most: nil)
    guard case .number(let number) = ratio.first, let records, second > 0 else { return lever }
    if isNew { lever.beginning = base.effort }
    // Papers can be added to records of the past; steps and people cannot.
    if case .size = number { lever.isFilling = !isNew }
    guard isOpen || lever.isFilling else { return lever }
    let most = firstSide(number, ratio.second, records, second: second)
    let exact = scale.first(reaching: Standard.maximumQuantity, over: second)
    lever.most = max(0, min(most, exact) - first)
    return lever
  }

  /// The most that the first side can be over a second side that stays.
  private func firstSide(
    _ number: CompiledNumber, _ side: CompiledSide, _ records: CompiledMeasure.Records,
    second: Int
  ) -> Int {
    let kind = program.evidence[records.kind]
    if case .number(let other) = side,
      kind.constraints.contains(where: { $0.field == number.field && $0.atMost == other.field })
    {
      return second
    }
    guard side == .records else { return Standard.maximumQuantity }
    let (product, overflow) = kind.fields[number.field].bound
      .multipliedReportingOverflow(by: second)
    return overflow ? .max : product
  }

  /// The base that is made where there is none: the least that the indicators on the measure ask
  /// for, at least 1; and what its records take, where no measure of the base that is required with
  /// it pays for them.
  private func newBase(of index: Int) -> (size: Int, effort: Int) {
    let measures = program.standard.measures
    guard let measure = measures[program.measures[index].id] else { return (1, 0) }
    var size = 1
    var isPaidFor = false
    for indicator in program.indicators
    where indicator.measure == index && indicator.awards[kind] != nil {
      for condition in indicator.requires {
        let base = measures[program.measures[condition.measure].id]
        guard base?.isBase(of: measure) == true, let atLeast = condition.atLeast else { continue }
        size = max(size, atLeast)
        isPaidFor = true
      }
    }
    if isPaidFor { return (size, 0) }
    let record = measures.values.filter { $0.of == measure.of && $0.value == .records }
      .map { $0.effort ?? 1 }.min()
    return (size, size * (record ?? 1))
  }
}

extension CompiledSide {
  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
