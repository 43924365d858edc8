import ConsultationIndex

/// Changes what one measure takes and how it adds it up.
struct MeasureMutator {
  let name: String
  let measure: Measure
  let standard: Standard
  private var path: JSONPath { JSONPath.root.key("measures").key(name) }

  init(name: String, measure: Measure, standard: Standard) {
    self.name = name
    self.measure = measure
    self.standard = standard
  }

  func mutants() -> [Mutant] {
    filters() + aggregates() + rounding() + whenEmpty() + timing()
  }

  private func mutant(
    _ kind: Mutant.Kind, _ path: JSONPath, _ from: JSONTree?, _ to: JSONTree?,
    _ change: (inout Measure) -> Void
  ) -> Mutant {
    var changed = measure
    change(&changed)
    return Mutant(kind: kind, path: path, from: from, to: to, edit: .measure(name, changed))
  }

  private func filters() -> [Mutant] {
    guard let kind = standard.evidence.first(where: { $0.id == measure.of }) else { return [] }
    let mutator = FilterMutator(kind: kind, standard: standard)
    var mutants = mutator.changes(of: measure.filter, at: path.key("where")).map { change in
      mutant(change.kind, change.path, change.from, change.to) { $0.filter = change.filter }
    }
    if case .share(let filter) = measure.value {
      mutants += mutator.changes(of: filter, at: path.key("share")).map { change in
        mutant(change.kind, change.path, change.from, change.to) {
          $0.value = .share(change.filter)
        }
      }
    }
    return mutants
  }

  /// Another way of adding up the same records.
  private func aggregates() -> [Mutant] {
    func changes(_ key: String, _ values: [Measure.Value]) -> [Mutant] {
      let old = measure.tree
      return values.map { value in
        var changed = measure
        changed.value = value
        return mutant(
          .aggregate, path.key(key), old.aggregate, changed.tree.aggregate
        ) { $0.value = value }
      }
    }
    switch measure.value {
    case .records:
      return changes("count", [.periods(.quarter, each: 1), .periods(.month, each: 1)])
    case .distinct: return changes("count", [.records])
    case .periods(let unit, let each):
      let units = Period.Unit.allCases.filter { $0 != unit && $0 != .year }
      return changes(
        "count",
        [.records] + units.map { .periods($0, each: each) }
          + neighbours(of: each).filter { $0 > 0 }.map { .periods(unit, each: $0) })
    case .sum(let number): return changes("sum", [.records, .largest(number)])
    case .largest(let number): return changes("largest", [.sum(number), .smallest(number)])
    case .smallest(let number): return changes("smallest", [.sum(number), .largest(number)])
    case .share: return []
    case .ratio(let first, let second, let per, let cap):
      var mutants = changes("ratio", [.ratio(second, first, per: per, cap: cap)])
      if measure.of != nil, second == .records, case .number(let number) = first {
        mutants += changes("ratio", [.sum(number)])
      }
      mutants += neighbours(of: per).filter { $0 > 0 }.map { changed in
        mutant(.aggregate, path.key("per"), .integer(per), .integer(changed)) {
          $0.value = .ratio(first, second, per: changed, cap: cap)
        }
      }
      if let cap {
        mutants += neighbours(of: cap).map { changed in
          mutant(.cap, path.key("cap"), .integer(cap), .integer(changed)) {
            $0.value = .ratio(first, second, per: per, cap: changed)
          }
        }
      }
      return mutants
    case .figure, .rating: return []
    }
  }

  private func rounding() -> [Mutant] {
    switch measure.value {
    case .share, .ratio: break
    default: return []
    }
    let words = measure.roundsUp ? ("up", "down") : ("down", "up")
    return [
      mutant(.rounding, path.key("round"), .string(words.0), .string(words.1)) {
        $0.roundsUp.toggle()
      }
    ]
  }

  private func whenEmpty() -> [Mutant] {
    guard let whenEmpty = measure.whenEmpty else { return [] }
    let place = path.key("whenEmpty")
    var mutants = neighbours(of: whenEmpty.use).map { use in
      mutant(.whenEmpty, place.key("use"), .integer(whenEmpty.use), .integer(use)) {
        $0.whenEmpty?.use = use
      }
    }
    mutants += neighbours(of: whenEmpty.atLeast).filter { $0 > 0 }.map { least in
      mutant(
        .whenEmpty, place.key("given").key("atLeast"), .integer(whenEmpty.atLeast),
        .integer(least)
      ) { $0.whenEmpty?.atLeast = least }
    }
    mutants.append(
      mutant(.whenEmpty, place, whenEmpty.tree, nil) { $0.whenEmpty = nil })
    return mutants
  }

  /// The date that decides whether a record counts, left to its kind instead.
  private func timing() -> [Mutant] {
    guard let on = measure.on else { return [] }
    return [mutant(.timing, path.key("on"), .string(on), nil) { $0.on = nil }]
  }
}

extension JSONTree {
  /// Of a measure: the member that says how records are added up.
  fileprivate var aggregate: JSONTree? {
    guard case .object(let members) = self else { return nil }
    let keys = ["count", "sum", "largest", "smallest", "share", "ratio", "figure", "rating"]
    let found = members.filter { keys.contains($0.key) }
    return found.first.map { .object([$0]) }
  }
}
