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

/// The quantities that need no records: figures and ratings, by index, as one basis counts them.
struct SelectedQuantities {
  let figures: [Int?]
  let ratings: [Int?]
}

extension ScoringProgram {
  /// Turns the sums of all measures into their quantities.
  ///
  /// - Parameter totals: The sums of a measure, by index.
  /// - Returns: The quantities, with the measures whose value is beyond what a quantity can be.
  func quantities(
    of selected: SelectedQuantities, totals: (Int) -> MeasureTotals
  ) -> (quantities: Quantities, tooLarge: [Int]) {
    var quantities: Quantities = Array(repeating: nil, count: measures.count)
    var tooLarge: [Int] = []
    // Measures name others only one level deep, so those that name none come first.
    for index in measureOrder {
      let measure = measures[index]
      var value = value(of: measure, totals(index), quantities, selected)
      if value == nil, let whenEmpty = measure.whenEmpty,
        let witness = quantities[whenEmpty.measure], witness >= whenEmpty.atLeast
      {
        quantities[index] = whenEmpty.use
        continue
      }
      if let large = value, large > Int128(Standard.maximumQuantity) {
        tooLarge.append(index)
        value = nil
      }
      quantities[index] = value.map { Int($0) }
    }
    return (quantities, tooLarge)
  }

  private func value(
    of measure: CompiledMeasure, _ totals: MeasureTotals, _ quantities: Quantities,
    _ selected: SelectedQuantities
  ) -> Int128? {
    switch measure.source {
    case .figure(let figure): return selected.figures[figure].map { Int128($0) }
    case .rating(let rubric): return selected.ratings[rubric].map { Int128($0) }
    case .ratio(let ratio):
      return value(of: ratio, totals, quantities, selected, roundsUp: measure.roundsUp)
    case .records(let records):
      switch records.aggregate {
      case .count: return Int128(totals.count)
      case .distinct, .periods: return Int128(totals.different)
      case .sum: return totals.first
      case .largest, .smallest: return totals.extreme.map { Int128($0) }
      case .share:
        return Accumulator.quotient(
          totals.first, Int128(totals.count), parts: Measure.wholeShare,
          roundsUp: measure.roundsUp)
      case .ratio(let ratio):
        return value(of: ratio, totals, quantities, selected, roundsUp: measure.roundsUp)
      }
    }
  }

  private func value(
    of ratio: CompiledMeasure.Ratio, _ totals: MeasureTotals, _ quantities: Quantities,
    _ selected: SelectedQuantities, roundsUp: Bool
  ) -> Int128? {
    func side(_ side: CompiledSide, _ sum: Int128) -> Int128? {
      switch side {
      case .number, .records: sum
      case .measure(let measure): quantities[measure].map { Int128($0) }
      case .figure(let figure): selected.figures[figure].map { Int128($0) }
      }
    }
    guard let first = side(ratio.first, totals.first),
      let second = side(ratio.second, totals.second),
      let value = Accumulator.quotient(first, second, parts: ratio.per, roundsUp: roundsUp)
    else { return nil }
    return ratio.cap.map { min(value, Int128($0)) } ?? value
  }
}
