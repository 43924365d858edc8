import ConsultationIndex

/// For each variable the quantities that stand for all others: between two of them no points, no
/// condition and no relation changes.
struct QuantityChoices {
  /// By variable: the choices, silence first, then rising.
  private(set) var choices: [Int: [Int?]] = [:]
  let relations: [QuantityRelation]

  /// - Parameters:
  ///   - terms: All that is computed from the variables.
  ///   - conditions: Conditions outside of the terms.
  ///   - withRelated: Whether to take in what relations tie to these variables, so that whatever is
  ///     chosen can be completed by quantities for all others.
  ///   - limit: The most choices in all.
  /// - Returns: nil where there would be more.
  init?(
    _ space: QuantitySpace, terms: [ScoringTerm], conditions: [ScoringTerm.Requirement] = [],
    withRelated: Bool = true, limit: Int
  ) {
    var cuts: [Int: Set<Int>] = [:]
    var left = limit
    for term in terms {
      let bound = space.variables[term.variable].domain.range.upperBound
      guard let own = term.function.pieces(through: bound, limit: left) else {
        return nil
      }
      left -= own.count
      cuts[term.variable, default: []].formUnion(own)
      for required in term.requires {
        cuts[required.variable, default: []].formUnion(required.cuts)
      }
    }
    for condition in conditions {
      cuts[condition.variable, default: []].formUnion(condition.cuts)
    }
    var relevant = Set(cuts.keys)
    while withRelated {
      let more = space.relations.filter { !relevant.isDisjoint(with: $0.variables) }
        .flatMap(\.variables)
      if relevant.isSuperset(of: more) { break }
      relevant.formUnion(more)
    }
    relations = space.relations.filter { relevant.isSuperset(of: $0.variables) }
    for variable in relevant {
      // A quantity of nothing is silence for what counts, and a quantity for what is shared.
      cuts[variable, default: []].insert(space.variables[variable].domain.range.lowerBound)
      if space.variables[variable].domain.silence == 0 { cuts[variable, default: []].insert(1) }
    }
    // What one relation cuts may matter to the next; chains of relations are short.
    for _ in 0..<4 {
      for relation in relations {
        for variable in relation.variables {
          let more = relation.cuts(of: variable) { cuts[$0] ?? [] }
          cuts[variable, default: []].formUnion(more)
        }
      }
    }
    guard cuts.values.reduce(0, { $0 + $1.count }) <= limit else { return nil }
    for (variable, own) in cuts {
      let domain = space.variables[variable].domain
      var sorted: [Int?] = own.filter(domain.range.contains).sorted()
      if domain.allowsNone {
        domain.silence == nil ? sorted.insert(nil, at: 0) : sorted.append(nil)
      }
      choices[variable] = sorted
    }
  }

  var variables: [Int] { choices.keys.sorted() }

  subscript(variable: Int) -> [Int?] { choices[variable] ?? [nil] }

  /// The quantities that the choice at an index stands for.
  func range(of variable: Int, at index: Int, in domain: QuantityDomain) -> ClosedRange<Int>? {
    let own = self[variable]
    guard let lower = own[index] else { return nil }
    let next = index + 1 < own.count ? own[index + 1] : nil
    return lower...max(lower, (next ?? domain.range.upperBound + 1) - 1)
  }
}

/// What a choice of quantities costs a witness: values that are not those of silence, then their sum.
struct WitnessCost: Comparable {
  var values = 0
  var sum = 0

  static let none = WitnessCost()

  static func of(_ quantity: Int?, in domain: QuantityDomain) -> WitnessCost {
    quantity == domain.silence
      ? none : WitnessCost(values: 1, sum: quantity ?? Standard.maximumQuantity)
  }

  static func + (a: Self, b: Self) -> Self {
    Self(values: a.values + b.values, sum: a.sum + b.sum)
  }

  static func < (a: Self, b: Self) -> Bool { (a.values, a.sum) < (b.values, b.sum) }
}
