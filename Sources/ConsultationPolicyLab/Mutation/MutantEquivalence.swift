import ConsultationIndex

/// Tells whether a changed indicator or grade scores like the standard itself over all quantities that
/// the measures can have, and finds a case that tells them apart where it does not.
///
/// Quantities of different measures are taken as independent of one another.
struct MutantEquivalence {
  private let proposer: Proposer
  private var domain: PolicyDomain { proposer.domain }
  private var program: ScoringProgram { proposer.standard.program }

  init(_ standard: CompiledStandard) { proposer = Proposer(standard) }

  enum Difference {
    case none
    /// They differ, or may; no case was found.
    case unknown
    case draft(ProposedTest)
  }

  /// A case that a changed indicator decides otherwise; nil where there is none.
  func difference(ofIndicator index: Int, _ changed: ScoringProgram) -> ProposedTest? {
    let (old, new) = (program.indicators[index], changed.indicators[index])
    for kind in program.standard.kinds.indices {
      guard let f = old.function(for: kind), let g = new.function(for: kind) else { continue }
      for assignment in assignments(old, new, f, g) {
        var quantities = Quantities(repeating: nil, count: program.measures.count)
        for (measure, value) in assignment { quantities[measure] = value }
        let (a, b) = (
          program.result(of: old, quantities, kind: kind),
          changed.result(of: new, quantities, kind: kind)
        )
        guard a != b else { continue }
        var required = assignment
        required.removeValue(forKey: old.measure)
        let quantity = assignment[old.measure] ?? nil
        return proposer.draft(
          index, quantity, required, kind: kind, .indicator(index, quantity: quantity))
      }
    }
    return nil
  }

  /// Quantities among which two versions of an indicator must differ if they differ at all.
  ///
  /// With all other measures where both versions admit them, the own measure is tried wherever points
  /// or conditions change; then each required measure alone, around its bounds.
  private func assignments(
    _ old: CompiledIndicator, _ new: CompiledIndicator, _ f: AwardFunction, _ g: AwardFunction
  ) -> [[Int: Int?]] {
    let measure = old.measure
    let all = old.requires + new.requires
    let others = Set(all.map(\.measure)).subtracting([measure])
    func admitted(_ conditions: [CompiledCondition]) -> [Int: Int?] {
      let others = conditions.filter { $0.measure != measure }
      return (domain.satisfying(others) ?? [:]).mapValues { $0 }
    }
    let settings = [admitted(all), admitted(old.requires), admitted(new.requires)]
    let bound = domain.bounds.bound(of: measure)
    // Points differ first where some piece begins, conditions only beside their bounds.
    var own = Set(edges(of: all.filter { $0.measure == measure }))
    own.formUnion(f.landmarks.map(\.quantity) + g.landmarks.map(\.quantity))
    if let first = firstDifference(f, g, all.filter { $0.measure == measure }, bound) {
      own.insert(first)
    }
    // Where points are at stake a difference is easier to see.
    let quantities = own.filter { $0 <= bound }
      .sorted { (f.points($1) > .zero ? 1 : 0, $0) < (f.points($0) > .zero ? 1 : 0, $1) }
    var found: [[Int: Int?]] = []
    for setting in settings {
      for quantity in quantities { found.append(setting.merging([measure: quantity]) { $1 }) }
      for other in others.sorted() {
        let bound = domain.bounds.bound(of: other)
        let values = edges(of: all.filter { $0.measure == other }).filter { $0 <= bound }
        // Without a quantity every condition fails, even one that admits all of them.
        for value in values.sorted().map(Optional.some) + [nil] {
          for quantity in quantities {
            found.append(setting.merging([other: value, measure: quantity]) { $1 })
          }
        }
      }
    }
    return found
  }

  /// The first quantity that brings other points and that conditions on the same measure admit.
  private func firstDifference(
    _ f: AwardFunction, _ g: AwardFunction, _ conditions: [CompiledCondition], _ bound: Int
  ) -> Int? {
    guard f != g else { return nil }
    let starts = [0] + edges(of: conditions).sorted()
    for start in starts {
      var quantity: Int? = start
      while let current = quantity, current <= bound {
        if f.result(current) != g.result(current) {
          if conditions.allSatisfy({ $0.holds(for: current) }) { return current }
        }
        let next = [f.nextChange(after: current), g.nextChange(after: current)]
        quantity = next.compactMap(\.self).min()
      }
    }
    return nil
  }

  /// The quantities at and beside the bounds of conditions.
  private func edges(of conditions: [CompiledCondition]) -> Set<Int> {
    var edges: Set<Int> = []
    for condition in conditions {
      for bound in [condition.atLeast, condition.atMost].compactMap(\.self) {
        for value in bound - 1...bound + 1 where value >= 0 { edges.insert(value) }
      }
    }
    return edges
  }

  // MARK: Grades

  /// A case that a changed grade decides otherwise.
  func difference(ofGrade index: Int, _ changed: ScoringProgram) -> Difference {
    let (old, new) = (program.grades[index], changed.grades[index])
    var isOpen = false
    for kind in program.standard.kinds.indices {
      if old.cut != new.cut {
        let (low, high) = (min(old.cut, new.cut).hundredths, max(old.cut, new.cut).hundredths)
        let between = (low..<high).filter(domain.totals[kind].contains)
        if between.isEmpty { continue }
        isOpen = true
        for total in between {
          guard let changes = proposer.changes(forTotal: total, kind: kind) else { continue }
          let draft = proposer.draft(
            ofTotal: changes, kind: kind, .grade(index, total: Points(hundredths: total)))
          if tells(draft, changed, kind) { return .draft(draft) }
        }
      } else {
        isOpen = true
        for draft in drafts(around: old, new, index, kind) where tells(draft, changed, kind) {
          return .draft(draft)
        }
      }
    }
    return isOpen ? .unknown : .none
  }

  private func drafts(
    around old: CompiledGrade, _ new: CompiledGrade, _ index: Int, _ kind: Int
  ) -> [ProposedTest] {
    old.conditions.indices.compactMap { place in
      guard !new.conditions.contains(old.conditions[place]),
        let changes = proposer.changes(forGrade: index, condition: place, kind: kind)
      else { return nil }
      return proposer.draft(ofTotal: changes, kind: kind, .grade(index, total: old.cut))
    }
  }

  private func tells(_ draft: ProposedTest, _ changed: ScoringProgram, _ kind: Int) -> Bool {
    let quantities = proposer.quantities(of: draft, kind)
    let (a, b) = (program.score(quantities, kind: kind), changed.score(quantities, kind: kind))
    return a.grade != b.grade || program.heldBackBy(a) != changed.heldBackBy(b)
  }
}
