import ConsultationIndex

/// Builds dossiers and scores them by both sides until one is found on which they differ as wanted.
struct DossierSearch {
  let pair: ComparedPair
  let kind: String
  let period: Period
  /// Whether what the two sides gave is what is looked for.
  let isWitness: (_ a: Witness.Result, _ b: Witness.Result) -> Bool
  private let scorers: [CalendarDate: DossierScorer]
  var left: Int

  init?(
    _ pair: ComparedPair, kind: String, limit: Int,
    isWitness: @escaping (_ a: Witness.Result, _ b: Witness.Result) -> Bool
  ) {
    self.pair = pair
    self.kind = kind
    self.isWitness = isWitness
    left = limit
    let standards = [pair.a.standard.standard, pair.b.standard.standard]
    let day = standards.map(\.effective.from).max() ?? CalendarDate(dayNumber: 0)
    let unit = standards[0].period
    let (year, month, _) = day.components
    guard let period = Period(year: year, unit: unit, index: (month - 1) / unit.months + 1) else {
      return nil
    }
    self.period = period
    scorers = Dictionary(
      Self.days(of: period).map { ($0, DossierScorer(pair, period: period, asOf: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  struct Found {
    let dossier: Dossier
    let asOf: CalendarDate
    let a: Witness.Result
    let b: Witness.Result
  }

  /// The days as of which dossiers are tried, the usual one first.
  var days: [CalendarDate] { Self.days(of: period) }

  private static func days(of period: Period) -> [CalendarDate] {
    [period.lastDay.adding(days: 31), period.lastDay]
  }

  /// What was made, if the sides differ on it as wanted.
  mutating func check(_ maker: DossierMaker, _ other: DossierMaker? = nil) -> DossierTrial? {
    guard let trial = score(maker, other), isWitness(trial.a, trial.b) else { return nil }
    return trial
  }

  /// What both sides give for what was made; nil where the limit is reached or a reader refuses it.
  mutating func score(_ maker: DossierMaker, _ other: DossierMaker? = nil) -> DossierTrial? {
    guard left > 0, let scorer = scorers[maker.maker.asOf] else { return nil }
    left -= 1
    return scorer.score(maker, other)
  }

  /// The dossier of a trial, made smaller as long as it remains a witness; nil where the engine does
  /// not confirm it.
  mutating func settle(_ trial: DossierTrial) -> Found? {
    for trial in [shrunk(trial), trial] {
      if let found = scorers[trial.maker.maker.asOf]?.confirm(trial), isWitness(found.a, found.b) {
        return found
      }
    }
    return nil
  }

  /// A dossier with wanted quantities, by variable.
  ///
  /// - Parameter values: What either side is to have; with `apart`, records are made for both sides.
  mutating func direct(_ values: [Int: Int?], apart: Bool = false) -> Found? {
    for asOf in days {
      for spreads in [false, true] {
        for side in [pair.a, pair.b] {
          let records = RecordMaker(program: side.program, period: period, asOf: asOf)
          var maker = DossierMaker(records, kind: kind, spreads: spreads)
          for wish in wishes(values, side) { fulfil(wish, side, &maker) }
          if let found = check(maker).flatMap({ settle($0) }) { return found }
          guard apart, side.standard.digest == pair.a.standard.digest else { continue }
          let others = RecordMaker(program: pair.b.program, period: period, asOf: asOf)
          var second = DossierMaker(others, kind: kind, spreads: spreads)
          for wish in wishes(values, pair.b) { fulfil(wish, pair.b, &second) }
          if let found = check(maker, second).flatMap({ settle($0) }) { return found }
        }
      }
    }
    return nil
  }

  /// Adds only what is missing to a count that other records already raised.
  func fulfil(
    _ wish: DossierMaker.Wish, _ side: ComparedSide, _ maker: inout DossierMaker
  ) {
    var wish = wish
    switch side.program.measures[wish.measure].records?.aggregate {
    case .count, .sum:
      guard !maker.spreads, let scorer = scorers[maker.maker.asOf] else { break }
      let now = scorer.quantity(of: wish.measure, maker) ?? 0
      if now >= wish.quantity { return }
      wish = DossierMaker.Wish(measure: wish.measure, quantity: wish.quantity - now)
    default: break
    }
    let before = maker
    if !maker.fulfil(wish) { maker = before }
  }

  /// The wishes that values amount to: shares and the like first, counts last.
  func wishes(_ values: [Int: Int?], _ side: ComparedSide) -> [DossierMaker.Wish] {
    var first: [DossierMaker.Wish] = []
    var last: [DossierMaker.Wish] = []
    let program = side.program
    var seen: Set<Int> = []
    for (index, variable) in side.variables.enumerated() {
      guard let value = values[variable], let quantity = value,
        quantity != pair.space.variables[variable].domain.silence,
        seen.insert(variable).inserted
      else { continue }
      var wish = DossierMaker.Wish(measure: index, quantity: quantity)
      wish.base = base(of: index, values, side)
      switch program.measures[index].records?.aggregate {
      case .count, .sum: last.append(wish)
      default: first.append(wish)
      }
    }
    return first + last
  }

  /// How many records, or how great a second side, other values ask of a measure's base.
  private func base(of index: Int, _ values: [Int: Int?], _ side: ComparedSide) -> Int {
    let standard = side.standard.standard
    guard let own = standard.measures[side.program.measures[index].id] else { return 1 }
    var least = 1
    for (other, variable) in side.variables.enumerated() where other != index {
      guard let value = values[variable], let quantity = value,
        let measure = standard.measures[side.program.measures[other].id],
        measure.of == own.of, measure.on == own.on
      else { continue }
      let isWider = measure.filter.tests.allSatisfy { own.filter.tests.contains($0) }
      switch (measure.value, own.value) {
      case (.records, .share), (.records, .ratio(_, .records, _, _)):
        if isWider { least = max(least, min(quantity, 10_000)) }
      case (.sum(let number), .ratio(_, .number(let second), _, _)) where number == second:
        if isWider { least = max(least, min(quantity, 1_000_000)) }
      default: break
      }
    }
    return least
  }

  /// Lets one indicator after another have its points, and looks at each step.
  mutating func sweep(_ orders: [[Int]], _ full: (ComparedSide, Int) -> [Int: Int?]) -> Found? {
    guard let asOf = days.first else { return nil }
    for order in orders {
      let records = RecordMaker(program: pair.a.program, period: period, asOf: asOf)
      var maker = DossierMaker(records, kind: kind, spreads: true)
      var all: [DossierMaker.Wish] = []
      for indicator in order where left > 0 {
        guard pair.a.terms[indicator] != nil else { continue }
        for wish in wishes(full(pair.a, indicator), pair.a) {
          let before = maker
          if maker.fulfil(wish) { all.append(wish) } else { maker = before }
        }
        maker.enrich(all)
        if let found = check(maker).flatMap({ settle($0) }) { return found }
      }
    }
    return nil
  }

  /// Fewer records on which the sides still differ as wanted.
  private mutating func shrunk(_ trial: DossierTrial) -> DossierTrial {
    var best = trial
    for index in trial.maker.drafts.indices.reversed() {
      var fewer = best.maker
      fewer.remove(draft: index)
      best = check(fewer, best.other) ?? best
    }
    for name in trial.maker.givenNames {
      var fewer = best.maker
      fewer.remove(named: name)
      best = check(fewer, best.other) ?? best
    }
    return best
  }
}
