import ConsultationIndex

/// Finds quantities that bring a certain total, by taking points away from all there is.
///
/// Only indicators whose measure nothing else reads are lowered, so that each can be chosen alone.
struct TotalBuilder {
  /// Quantities with which every indicator brings all it can, as far as they agree.
  let fullQuantities: Quantities
  private let domain: PolicyDomain
  /// The indicators that can be lowered alone.
  private let free: [Int]
  private var program: ScoringProgram { domain.program }

  init(_ domain: PolicyDomain) {
    self.domain = domain
    let program = domain.program
    var quantities = Quantities(repeating: nil, count: program.measures.count)
    var readers = Array(repeating: 0, count: program.measures.count)
    for indicator in program.indicators {
      readers[indicator.measure] += 1
      for condition in indicator.requires {
        readers[condition.measure] += 1
        let least = max(quantities[condition.measure] ?? 0, condition.atLeast ?? 0)
        quantities[condition.measure] = min(least, condition.atMost ?? .max)
      }
    }
    for indicator in program.indicators {
      for (kind, _) in program.standard.kinds.enumerated() {
        guard let full = domain.fullQuantity(of: indicator, kind: kind) else { continue }
        let falls = indicator.awards[kind]?.falls ?? false
        let known = quantities[indicator.measure]
        quantities[indicator.measure] =
          known.map { falls ? min($0, full) : max($0, full) } ?? full
      }
    }
    for grade in program.grades {
      for case .measure(let condition) in grade.conditions {
        readers[condition.measure] += 1
        let least = max(quantities[condition.measure] ?? 0, condition.atLeast ?? 0)
        quantities[condition.measure] = min(least, condition.atMost ?? .max)
      }
    }
    fullQuantities = quantities
    free = program.indicators.indices.filter { readers[program.indicators[$0].measure] == 1 }
  }

  /// What to change in the full quantities for the total to be exactly so much; nil where no way was
  /// found.
  ///
  /// - Complexity: O(*n* · *m*) for *n* indicators and *m* hundredths.
  func quantities(forTotal total: Int, kind: Int) -> [Int: Int?]? {
    let sheet = program.score(fullQuantities, kind: kind)
    let excess = sheet.total.hundredths - total
    guard excess >= 0 else { return nil }
    return lowering(free, by: excess, from: sheet, kind: kind)
  }

  /// Chooses what each of some indicators loses, so that they lose so much together.
  private func lowering(
    _ indicators: [Int], by excess: Int, from sheet: ScoreSheet, kind: Int
  ) -> [Int: Int?]? {
    // What the indicators from each one on can lose together.
    var losses: [(indicator: Int, values: [Int])] = []
    for index in indicators {
      let indicator = program.indicators[index]
      // An award with more values than can be gone through keeps its points.
      guard let function = indicator.function(for: kind), sheet.results[index].points > .zero,
        let values = function.values(
          through: domain.bounds.bound(of: indicator.measure),
          limit: domain.totals[kind].mostValues)
      else { continue }
      let full = sheet.results[index].points.hundredths
      losses.append((index, values.filter { $0 <= full }.map { full - $0 }.sorted()))
    }
    var reachable = [PointSums(maximum: Points(hundredths: excess))]
    for loss in losses.reversed() {
      reachable.append(reachable[reachable.count - 1].adding(loss.values))
    }
    var left = excess
    var changes: [Int: Int?] = [:]
    for (place, loss) in losses.enumerated() {
      let rest = reachable[losses.count - 1 - place]
      // The largest loss that the others can complete leaves the fewest indicators changed.
      guard let chosen = loss.values.last(where: { $0 <= left && rest.contains(left - $0) }) else {
        return nil
      }
      if chosen > 0 {
        let indicator = program.indicators[loss.indicator]
        let wanted = Points(hundredths: sheet.results[loss.indicator].points.hundredths - chosen)
        let quantity = indicator.function(for: kind)?.quantity(
          bringing: wanted, through: domain.bounds.bound(of: indicator.measure))
        changes[indicator.measure] = .some(quantity)
      }
      left -= chosen
    }
    return left == 0 ? changes : nil
  }

  /// What to change for a grade's cut to be reached with one of its conditions holding or failing.
  func quantities(
    forGrade grade: Int, condition place: Int, holds: Bool, kind: Int
  ) -> [Int: Int?]? {
    let compiled = program.grades[grade]
    if holds { return [:] }
    switch compiled.conditions[place] {
    case .measure(let condition):
      let values = [condition.atLeast.map { $0 - 1 }, condition.atMost.map { $0 + 1 }]
      for value in values.compactMap(\.self) where value >= 0 {
        let changes: [Int: Int?] = [condition.measure: .some(value)]
        if fails(changes, compiled, place, kind: kind) { return changes }
      }
      return [condition.measure: Int?.none]
    case .floor(let scope, let index, _):
      // Points of that part are taken away, one indicator after the other, until it fails.
      var changes: [Int: Int?] = [:]
      for (position, indicator) in program.indicators.enumerated() {
        let part =
          switch scope {
          case .tier: indicator.tier
          case .category: indicator.category
          case .element: indicator.element
          }
        guard part == index, free.contains(position) else { continue }
        changes[indicator.measure] = .some(nil)
        if fails(changes, compiled, place, kind: kind) { return changes }
      }
      return nil
    }
  }

  private func fails(
    _ changes: [Int: Int?], _ grade: CompiledGrade, _ place: Int, kind: Int
  ) -> Bool {
    var quantities = fullQuantities
    for (measure, quantity) in changes { quantities[measure] = quantity }
    let sheet = program.score(quantities, kind: kind)
    return sheet.total >= grade.cut
      && !program.holds(grade.conditions[place], sheet, quantities, kind: kind)
  }
}
