extension StandardCompiler {
  /// Resolves the grades: cuts rise and can be reached, conditions name what exists.
  mutating func compileGrades(
    _ tree: CompiledTree, _ bounds: QuantityBounds
  ) -> [CompiledGrade] {
    let root = JSONPath.root.key("grades")
    for (index, pair) in zip(standard.grades, standard.grades.dropFirst()).enumerated()
    where pair.0.cut >= pair.1.cut {
      diagnostics.report(
        .cutOrder, ["cut": pair.1.cut.shortest, "lower": pair.0.cut.shortest],
        at: root.index(index + 1).key("cut"))
    }
    return standard.grades.enumerated().map { index, grade in
      let path = root.index(index)
      if grade.cut == .zero { diagnostics.report(.noPoints, at: path.key("cut")) }
      if grade.cut > standard.total {
        diagnostics.report(
          .cutTooHigh, ["cut": grade.cut.shortest, "total": standard.total.shortest],
          at: path.key("cut"))
      }
      var conditions: [CompiledGrade.Condition] = []
      for (index, condition) in grade.requires.enumerated() {
        let place = path.key("requires").index(index)
        conditions += compile(condition, tree, bounds, at: place)
      }
      return CompiledGrade(id: grade.id, cut: grade.cut, conditions: conditions)
    }
  }

  private mutating func compile(
    _ condition: GradeCondition, _ tree: CompiledTree, _ bounds: QuantityBounds,
    at path: JSONPath
  ) -> [CompiledGrade.Condition] {
    switch condition {
    case .measure(let condition):
      return compile(condition, bounds, at: path).map { [.measure($0)] } ?? []
    case .every(let scope, let share):
      return scopeNames(scope, tree).indices.map { .floor(scope, index: $0, .share(share)) }
    case .floor(let scope, let id, let floor):
      let known = scopeNames(scope, tree)
      guard let index = known.firstIndex(of: id) else {
        let kind: NameKind =
          switch scope {
          case .tier: .tier
          case .category: .category
          case .element: .element
          }
        diagnostics.reportUnknown(id, as: kind, among: known, at: path.key(scope.rawValue))
        return []
      }
      if case .points(let points) = floor {
        for kind in standard.kinds {
          let most = maximum(of: scope, index, for: kind.id)
          if points > most {
            diagnostics.report(
              .floorTooHigh,
              ["floor": points.shortest, "most": most.shortest, "kind": kind.id, "id": id],
              at: path.key("atLeast"))
          }
        }
      }
      return [.floor(scope, index: index, floor)]
    }
  }

  private func scopeNames(_ scope: GradeScope, _ tree: CompiledTree) -> [String] {
    switch scope {
    case .tier: standard.tiers.map(\.id)
    case .category: standard.categories.map(\.id)
    case .element: tree.elements.map(\.id)
    }
  }

  private func maximum(of scope: GradeScope, _ index: Int, for kind: String) -> Points {
    let indicators =
      switch scope {
      case .tier: standard.indicators.filter { $0.tier == standard.tiers[index].id }
      case .category: standard.categories[index].elements.flatMap(\.indicators)
      case .element: standard.categories.flatMap(\.elements)[index].indicators
      }
    return indicators.filter { $0.applies(to: kind) }.reduce(.zero) { $0 + $1.points }
  }
}
