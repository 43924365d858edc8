/// Section 4: the quantities of all measures on one basis.
struct Evaluation {
  private let standard: Standard
  private let dossier: Dossier
  private let timing: Timing
  private let filters: FilterReader
  private let basis: Basis
  private let selection: Selection
  /// The records that count on this basis, but for their time.
  private let readings: [Reading]
  private let ratings: Ratings
  /// By measure; a measure without a quantity has none here either.
  private(set) var quantities: [Text: Int] = [:]
  /// By measure over records: what it counts.
  private(set) var bases: [Text: [Reading]] = [:]
  /// By share: the part of its base that it does not count.
  private(set) var unmatched: [Text: [Reading]] = [:]
  /// The codes of notices about measures.
  private(set) var codes: Set<String> = []

  init(
    of standard: Standard, _ dossier: Dossier, asOf: Day, basis: Basis, selection: Selection,
    readings: [Reading]
  ) {
    self.standard = standard
    self.dossier = dossier
    self.basis = basis
    self.selection = selection
    self.readings = readings.filter { $0.isSound && selection.takes($0.record, basis) }
    timing = Timing(period: dossier.period, asOf: asOf)
    filters = FilterReader(standard: standard, asOf: asOf)
    ratings = Ratings(dossier.reviews, until: selection.reviewsUntil)
    // Measures that name others come after these.
    for (name, measure) in standard.measures where !measure.namesMeasures { add(name, measure) }
    for (name, measure) in standard.measures where measure.namesMeasures { add(name, measure) }
  }

  private mutating func add(_ name: Text, _ measure: Measure) {
    let base = base(of: measure)
    if measure.of != nil { bases[name] = base }
    if case .share(let filter) = measure.aggregate {
      unmatched[name] = base.filter { !filters.matches($0, filter) }
    }
    if let quantity = quantity(of: measure, over: base) {
      if quantity > Reference.greatest {
        codes.insert("measure.too-large")
      } else {
        quantities[name] = Int(quantity)
      }
    }
  }

  /// The records that count in time, match `where`, and have the field that is measured.
  private func base(of measure: Measure) -> [Reading] {
    guard let name = measure.of, let kind = standard.evidence[name] else { return [] }
    return readings.filter { reading in
      guard reading.record.kind == name else { return false }
      if let on = measure.on {
        guard timing.counts(reading, on: on) else { return false }
      } else {
        guard case .counts = timing.answer(reading, kind) else { return false }
      }
      return filters.matches(reading, measure.filter)
        && measure.measuredNumbers.allSatisfy { filters.number($0, of: reading) != nil }
        && measure.distinctField.map { reading.fields[$0] != nil } ?? true
    }
  }

  /// The quantity before it is told to be too large.
  private func quantity(of measure: Measure, over base: [Reading]) -> Int128? {
    switch measure.aggregate {
    case .records: return times(base)
    case .distinct(let field): return Int128(Set(base.flatMap { $0.values(of: field) }).count)
    case .periods(let unit, let each):
      return Int128(periods(of: unit, measure, base).filter { $0 >= Int128(each) }.count)
    case .sum(let number): return sum(number, base)
    case .largest(let number): return numbers(number, base).max()
    case .smallest(let number): return numbers(number, base).min()
    case .share(let filter):
      let matching = base.filter { filters.matches($0, filter) }
      return quotient(times(matching), times(base), per: 10_000, cap: nil, measure)
    case .ratio(let first, let second, let per, let cap):
      return quotient(side(first, base), side(second, base), per: per, cap: cap, measure)
    case .figure(let name): return figure(name)
    case .rating(let rubric):
      return ratings.level(of: rubric, standard, basis).map { Int128($0) }
    }
  }

  /// A record that stands for so many counts as so many.
  private func times(_ base: [Reading]) -> Int128 {
    base.reduce(0) { $0 + Int128($1.record.times) }
  }

  private func numbers(_ number: Number, _ base: [Reading]) -> [Int128] {
    base.compactMap { filters.number(number, of: $0).map { Int128($0) } }
  }

  private func sum(_ number: Number, _ base: [Reading]) -> Int128 {
    base.reduce(0) { sum, reading in
      sum + Int128(reading.record.times) * Int128(filters.number(number, of: reading) ?? 0)
    }
  }

  /// How many records lie in each calendar month, quarter or half in which there are any.
  private func periods(of unit: Unit, _ measure: Measure, _ base: [Reading]) -> [Int128] {
    var field = measure.on
    if field == nil, let kind = measure.of, case .at(let at) = standard.evidence[kind]?.counts {
      field = at
    }
    let byPeriod = Dictionary(grouping: base) { reading in
      field.flatMap(reading.date).map { ($0.month - 1) / unit.months }
    }
    return byPeriod.values.map(times)
  }

  private func side(_ side: Side, _ base: [Reading]) -> Int128? {
    switch side {
    case .number(let number): sum(number, base)
    case .records: times(base)
    case .measure(let name): quantities[name].map { Int128($0) }
    case .figure(let name): figure(name)
    }
  }

  /// A figure counts if it is declared, within its bound, and not decided against.
  private func figure(_ name: Text) -> Int128? {
    guard let value = dossier.figures[name], let most = standard.figures[name], value <= most,
      selection.counts(figure: name, basis)
    else { return nil }
    return Int128(value)
  }

  private func quotient(
    _ first: Int128?, _ second: Int128?, per: Int, cap: Int?, _ measure: Measure
  ) -> Int128? {
    guard let first, let second, second > 0 else {
      guard let empty = measure.whenEmpty, let given = quantities[empty.given],
        given >= empty.atLeast
      else { return nil }
      return Int128(empty.use)
    }
    let exact = Rational(first * Int128(per), over: second)
    let rounded = measure.roundsUp ? exact.roundedUp : exact.roundedDown
    return cap.map { min(rounded, Int128($0)) } ?? rounded
  }
}

extension Measure {
  /// The other measures that this one names.
  var named: [Text] {
    var names: [Text] = []
    if case .ratio(let first, let second, _, _) = aggregate {
      for case .measure(let name) in [first, second] { names.append(name) }
    }
    if let whenEmpty { names.append(whenEmpty.given) }
    return names
  }

  var namesMeasures: Bool { !named.isEmpty }

  /// The numbers that a record must have to be in the base.
  fileprivate var measuredNumbers: [Number] {
    switch aggregate {
    case .sum(let number), .largest(let number), .smallest(let number): return [number]
    case .ratio(let first, let second, _, _):
      return [first, second].compactMap { if case .number(let number) = $0 { number } else { nil } }
    default: return []
    }
  }

  fileprivate var distinctField: Text? {
    if case .distinct(let field) = aggregate { field } else { nil }
  }
}

extension Reading {
  /// The values that `distinct` tells apart.
  fileprivate func values(of field: Text) -> [Text] {
    switch fields[field] {
    case .text(let text): [text]
    case .tokens(let tokens): Array(tokens)
    case .date(let day): [Text("\(day.number)")]
    default: []
    }
  }
}
