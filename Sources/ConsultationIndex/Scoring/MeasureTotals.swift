/// What the records of a measure's base add up to, as far as its quantity needs it.
struct MeasureTotals {
  /// How many records there are, tallies counted.
  var count = 0
  /// The first side of a ratio, a sum, or the number of matching records.
  var first: Int128 = 0
  var second: Int128 = 0
  /// The greatest or least number.
  var extreme: Int?
  /// The different values, or the periods with enough records.
  var different = 0
}

/// The quantities that need no records, as one basis counts them.
struct SelectedQuantities: Sendable, Equatable {
  /// By index of the standard's figures.
  var figures: [Int?]
  /// By index of the program's rubrics.
  var ratings: [Int?]
}

/// How a measure's quantity comes from sums, as plain values that are cheap to look at.
struct QuantityRule: Sendable {
  enum Source: Sendable {
    case figure(Int)
    case rating(Int)
    case count
    case different
    case sum
    case extreme
    case share
    case ratio(CompiledSide, CompiledSide, per: Int, cap: Int?)
  }

  let source: Source
  let roundsUp: Bool
  let whenEmpty: CompiledMeasure.WhenEmpty?

  init(_ measure: CompiledMeasure) {
    roundsUp = measure.roundsUp
    whenEmpty = measure.whenEmpty
    func rule(_ ratio: CompiledMeasure.Ratio) -> Source {
      .ratio(ratio.first, ratio.second, per: ratio.per, cap: ratio.cap)
    }
    switch measure.source {
    case .figure(let figure): source = .figure(figure)
    case .rating(let rubric): source = .rating(rubric)
    case .ratio(let ratio): source = rule(ratio)
    case .records(let records):
      switch records.aggregate {
      case .count: source = .count
      case .distinct, .periods: source = .different
      case .sum: source = .sum
      case .largest, .smallest: source = .extreme
      case .share: source = .share
      case .ratio(let ratio): source = rule(ratio)
      }
    }
  }
}

extension QuantityRule {
  /// The exact value; nil where there is none. It may be too large for a quantity.
  ///
  /// - Parameter quantities: Those of the measures that this one names.
  func value(
    _ totals: MeasureTotals, _ quantities: Quantities, _ selected: SelectedQuantities
  ) -> Int128? {
    if let value = counted(totals, quantities, selected) { return value }
    guard let whenEmpty, let witness = quantities[whenEmpty.measure],
      witness >= whenEmpty.atLeast
    else { return nil }
    return Int128(whenEmpty.use)
  }

  private func counted(
    _ totals: MeasureTotals, _ quantities: Quantities, _ selected: SelectedQuantities
  ) -> Int128? {
    switch source {
    case .figure(let figure): return selected.figures[figure].map { Int128($0) }
    case .rating(let rubric): return selected.ratings[rubric].map { Int128($0) }
    case .count: return Int128(totals.count)
    case .different: return Int128(totals.different)
    case .sum: return totals.first
    case .extreme: return totals.extreme.map { Int128($0) }
    case .share:
      return Accumulator.quotient(
        totals.first, Int128(totals.count), parts: Measure.wholeShare, roundsUp: roundsUp)
    case .ratio(let one, let other, let per, let cap):
      func side(_ side: CompiledSide, _ sum: Int128) -> Int128? {
        switch side {
        case .number, .records: sum
        case .measure(let measure): quantities[measure].map { Int128($0) }
        case .figure(let figure): selected.figures[figure].map { Int128($0) }
        }
      }
      guard let first = side(one, totals.first), let second = side(other, totals.second),
        let value = Accumulator.quotient(first, second, parts: per, roundsUp: roundsUp)
      else { return nil }
      return cap.map { min(value, Int128($0)) } ?? value
    }
  }
}

extension ScoringProgram {
  /// What measures name, the order in which they are worked out, and how each is, by index.
  static func rules(of measures: [CompiledMeasure]) -> ([[Int]], [Int], [QuantityRule]) {
    let references = measures.map(\.references)
    let plain = measures.indices.filter { references[$0].isEmpty }
    let naming = measures.indices.filter { !references[$0].isEmpty }
    return (references, plain + naming, measures.map { QuantityRule($0) })
  }

  /// Turns the sums of all measures into their quantities.
  ///
  /// - Parameters:
  ///   - wanted: The measures to work out, with all that they name; all if nil.
  ///   - totals: The sums of a measure, by index.
  /// - Returns: The quantities, with the measures whose value is beyond what a quantity can be.
  func quantities(
    of selected: SelectedQuantities, only wanted: Set<Int>? = nil,
    totals: (Int) -> MeasureTotals
  ) -> (quantities: Quantities, tooLarge: [Int]) {
    var quantities: Quantities = Array(repeating: nil, count: quantityRules.count)
    var tooLarge: [Int] = []
    // Measures name others only one level deep, so those that name none come first.
    for index in measureOrder where wanted?.contains(index) ?? true {
      guard let value = quantityRules[index].value(totals(index), quantities, selected) else {
        continue
      }
      if value > Int128(Standard.maximumQuantity) {
        tooLarge.append(index)
      } else {
        quantities[index] = Int(value)
      }
    }
    return (quantities, tooLarge)
  }
}
