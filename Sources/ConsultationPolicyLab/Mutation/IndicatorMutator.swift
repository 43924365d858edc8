import ConsultationIndex

/// Changes points, thresholds and requirements of one indicator.
struct IndicatorMutator {
  let index: Int
  let indicator: Indicator
  let path: JSONPath

  func mutants() -> [Mutant] { points() + awards() + requirements() }

  private func mutant(
    _ kind: Mutant.Kind, _ path: JSONPath, _ from: JSONTree?, _ to: JSONTree?,
    _ change: (inout Indicator) -> Void
  ) -> Mutant {
    var changed = indicator
    change(&changed)
    return Mutant(
      kind: kind, path: path, from: from, to: to, edit: .indicator(index, changed))
  }

  private func points() -> [Mutant] {
    neighbours(of: indicator.points).map { points in
      mutant(.points, path.key("points"), .points(indicator.points), .points(points)) {
        $0.points = points
      }
    }
  }

  private func awards() -> [Mutant] {
    switch indicator.award {
    case .same(let award):
      return changes(of: award, at: path.key("award")).map { change in
        mutant(change.kind, change.path, change.from, change.to) { $0.award = .same(change.award) }
      }
    case .byKind(let awards):
      return awards.sorted { $0.key < $1.key }.flatMap { name, award in
        changes(of: award, at: path.key("award").key("byKind").key(name)).map { change in
          mutant(change.kind, change.path, change.from, change.to) {
            var changed = awards
            changed[name] = change.award
            $0.award = .byKind(changed)
          }
        }
      }
    }
  }

  private struct AwardChange {
    let kind: Mutant.Kind
    let path: JSONPath
    let from: JSONTree
    let to: JSONTree
    let award: Award
  }

  private func changes(of award: Award, at path: JSONPath) -> [AwardChange] {
    func number(_ key: String, _ value: Int, _ make: (Int) -> Award) -> [AwardChange] {
      neighbours(of: value).map {
        AwardChange(
          kind: .threshold, path: path.key(key), from: .integer(value), to: .integer($0),
          award: make($0))
      }
    }
    func points(_ key: String, _ value: Points, _ make: (Points) -> Award) -> [AwardChange] {
      neighbours(of: value).map {
        AwardChange(
          kind: .points, path: path.key(key), from: .points(value), to: .points($0),
          award: make($0))
      }
    }
    switch award {
    case .atLeast(let value): return number("atLeast", value) { .atLeast($0) }
    case .atMost(let value): return number("atMost", value) { .atMost($0) }
    case .perUnit(let value): return points("perUnit", value) { .perUnit($0) }
    case .lossPerUnit(let value): return points("lossPerUnit", value) { .lossPerUnit($0) }
    case .ramp(let from, let to):
      let place = path.key("ramp")
      return [(0, from), (1, to)].flatMap { index, value in
        neighbours(of: value).map { changed in
          AwardChange(
            kind: .threshold, path: place.index(index), from: .integer(value),
            to: .integer(changed),
            award: index == 0 ? .ramp(from: changed, to: to) : .ramp(from: from, to: changed))
        }
      }
    case .steps(let steps): return changes(of: steps, at: path.key("steps"))
    }
  }

  private func changes(of steps: [Award.Step], at path: JSONPath) -> [AwardChange] {
    steps.enumerated().flatMap { index, step -> [AwardChange] in
      func with(_ change: (inout Award.Step) -> Void) -> Award {
        var all = steps
        change(&all[index])
        return .steps(all)
      }
      let place = path.index(index)
      let thresholds = neighbours(of: step.threshold).map { changed in
        AwardChange(
          kind: .threshold, path: place.index(0), from: .integer(step.threshold),
          to: .integer(changed), award: with { $0.threshold = changed })
      }
      let points = neighbours(of: step.points).map { changed in
        AwardChange(
          kind: .points, path: place.index(1), from: .points(step.points), to: .points(changed),
          award: with { $0.points = changed })
      }
      return thresholds + points
    }
  }

  private func requirements() -> [Mutant] {
    let root = path.key("requires")
    return indicator.requires.enumerated().flatMap { place, condition -> [Mutant] in
      var mutants = condition.changes(at: root.index(place)).map { change in
        mutant(.requirement, change.path, change.from, change.to) {
          $0.requires[place] = change.condition
        }
      }
      mutants.append(
        mutant(.requirement, root.index(place), condition.tree, nil) {
          $0.requires.remove(at: place)
        })
      return mutants
    }
  }
}

extension MeasureCondition {
  struct Change {
    let path: JSONPath
    let from: JSONTree
    let to: JSONTree
    let condition: MeasureCondition
  }

  /// The condition with each bound one less and one more.
  func changes(at path: JSONPath) -> [Change] {
    var changes: [Change] = []
    for value in atLeast.map(neighbours) ?? [] {
      var changed = self
      changed.atLeast = value
      changes.append(
        Change(
          path: path.key("atLeast"), from: .integer(atLeast ?? 0), to: .integer(value),
          condition: changed))
    }
    for value in atMost.map(neighbours) ?? [] {
      var changed = self
      changed.atMost = value
      changes.append(
        Change(
          path: path.key("atMost"), from: .integer(atMost ?? 0), to: .integer(value),
          condition: changed))
    }
    return changes
  }
}
