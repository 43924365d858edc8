import ConsultationIndex

/// Looks for quantities that lower the grade where there are too many to go through all of them.
///
/// Starts with nothing, lets one indicator after another have all its points, and looks at each step;
/// what is found is made smaller as long as it remains a witness.
struct GradeSearch {
  let pair: ComparedPair
  let choices: QuantityChoices
  let ranks: (a: [Int], b: [Int])
  private let relations: [QuantityRelation]
  private let best: [Int?]
  /// Quantities that lower the total, which the search holds on to.
  private let lowered: [Int: Int?]

  init(
    _ pair: ComparedPair, _ choices: QuantityChoices, ranks: (a: [Int], b: [Int]),
    lowered: [Int: Int?]
  ) {
    self.lowered = lowered
    self.pair = pair
    self.choices = choices
    self.ranks = ranks
    relations = choices.relations
    var best = pair.space.variables.map(\.domain.silence)
    for term in (pair.a.terms + pair.b.terms).compactMap(\.self) {
      let full = term.award.quantityForFull(maximum: term.maximum)
      if !term.award.falls { best[term.variable] = max(best[term.variable] ?? 0, full) }
      if best[term.variable] == nil { best[term.variable] = 0 }
      for requirement in term.requires {
        let least = requirement.atLeast
        best[requirement.variable] = max(best[requirement.variable] ?? 0, least)
      }
    }
    for condition in pair.a.gradeConditions + pair.b.gradeConditions {
      best[condition.variable] = max(
        best[condition.variable] ?? 0, condition.atLeast)
    }
    self.best = best
  }

  private var silence: [Int?] { pair.space.variables.map(\.domain.silence) }

  /// Whether the grade falls at these quantities.
  func falls(_ values: [Int?]) -> Bool {
    let before = pair.a.score(values).grade.map { ranks.a[$0] } ?? 0
    let after = pair.b.score(values).grade.map { ranks.b[$0] } ?? 0
    return after < before
  }

  /// Quantities at which the grade falls; nil where none were found.
  func find() -> [Int?]? {
    for order in orders {
      var values = silence
      for (variable, value) in lowered { values[variable] = value }
      for indicator in order {
        guard let term = pair.a.terms[indicator] else { continue }
        let before = values
        for variable in term.variables where lowered[variable] == nil {
          values[variable] = best[variable]
        }
        guard settle(&values) else {
          values = before
          continue
        }
        if falls(values) { return shrink(values) }
        let own = choices[term.variable]
        for step in 1..<16 where lowered[term.variable] == nil && own.count > 1 {
          var partly = values
          partly[term.variable] = own[step * (own.count - 1) / 16]
          if settle(&partly), falls(partly) { return shrink(partly) }
        }
      }
    }
    return nil
  }

  /// Orders in which the indicators of the first side get their points: those first that bring most
  /// for each quantity they take, and for each floor of the second side those last that count
  /// towards it; then that of the document.
  var orders: [[Int]] {
    let document = Array(pair.a.program.indicators.indices)
    let all = document.sorted { one, other in
      guard let a = pair.a.terms[one], let b = pair.a.terms[other] else {
        return pair.a.terms[one] != nil || (pair.a.terms[other] == nil && one < other)
      }
      // Compared crosswise, so that nothing is rounded.
      let (x, y) = (
        a.maximum.hundredths * b.variables.count, b.maximum.hundredths * a.variables.count
      )
      return x == y ? one < other : x > y
    }
    var orders = [all]
    var seen: Set<String> = []
    for grade in pair.b.program.grades {
      for case .floor(let scope, let index, _) in grade.conditions {
        let id = pair.b.id(of: scope, index)
        guard seen.insert("\(scope) \(id)").inserted,
          let place = pair.a.index(of: id, in: scope)
        else { continue }
        let within = all.filter { pair.a.program.indicators[$0].place(in: scope) == place }
        orders.append(all.filter { !within.contains($0) } + within)
      }
    }
    return orders + [document]
  }

  /// Makes quantities keep to the relations by raising some; false where that does not help.
  private func settle(_ values: inout [Int?]) -> Bool {
    for _ in 0..<4 {
      var isSettled = true
      for relation in relations where !relation.holds({ values[$0] }) {
        isSettled = false
        switch relation {
        case .atMost(let small, let times, let large):
          values[large] = max(values[large] ?? 0, (values[small] ?? 0) * times)
        case .emptyTogether(let share, let count):
          if values[share] == nil { values[share] = 0 } else { values[count] = 1 }
        case .noneTogether(let a, let b):
          if values[a] == nil { values[a] = 0 } else { values[b] = 0 }
        case .witnessed(let share, _, _): values[share] = 0
        case .witnessedEmpty(let share, let count, _, _, _):
          if values[share] == nil { values[share] = 0 } else { values[count] = 1 }
        }
      }
      if isSettled { return true }
    }
    return false
  }

  private func holds(_ values: [Int?]) -> Bool {
    relations.allSatisfy { $0.holds { values[$0] } }
  }

  /// Fewer and lower quantities at which the grade still falls.
  private func shrink(_ start: [Int?]) -> [Int?] {
    var values = start
    let silence = silence
    func accept(_ changed: [Int?]) -> Bool {
      guard holds(changed), falls(changed) else { return false }
      values = changed
      return true
    }
    for _ in 0..<3 {
      let before = values
      for term in pair.a.terms.compactMap(\.self) {
        // The measure and what it requires go together, where nothing else needs them.
        var changed = values
        for variable in term.variables { changed[variable] = silence[variable] }
        if changed != values { _ = accept(changed) }
      }
      for variable in choices.variables where values[variable] != silence[variable] {
        var changed = values
        changed[variable] = silence[variable]
        if accept(changed) { continue }
        lower(variable, accept) { values }
      }
      if values == before { break }
    }
    return values
  }

  /// Tries ever higher quantities of one variable, closing in on the least that will do.
  private func lower(
    _ variable: Int, _ accept: ([Int?]) -> Bool, _ values: () -> [Int?]
  ) {
    let own = choices[variable]
    guard var high = own.firstIndex(of: values()[variable]) else { return }
    var low = 0
    while low < high {
      let middle = (low + high) / 2
      var changed = values()
      changed[variable] = own[middle]
      if accept(changed) { high = middle } else { low = middle + 1 }
    }
  }
}
