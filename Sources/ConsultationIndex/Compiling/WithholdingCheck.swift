extension StandardCompiler {
  /// Warns of indicators whose quantity a community can raise by leaving out its bad cases.
  ///
  /// A minimum base bounds what can be left out; a declared nil report makes leaving out a false
  /// statement that a reviewer can hold against the community.
  mutating func checkWithholding(_ tree: CompiledTree, _ measures: [CompiledMeasure]) {
    for indicator in tree.indicators {
      let measure = measures[indicator.measure]
      guard let records = measure.records, measure.whenEmpty == nil,
        Self.canBeRaised(records.aggregate),
        let source = standard.measures[measure.id]
      else { continue }
      let hasBase = indicator.requires.contains { condition in
        condition.atLeast ?? 0 > 0
          && Self.isBase(standard.measures[measures[condition.measure].id], of: source)
      }
      if !hasBase {
        diagnostics.report(
          .withholding, ["indicator": indicator.id, "measure": measure.id],
          at: measuresPath.key(measure.id))
      }
    }
  }

  private static func canBeRaised(_ aggregate: CompiledMeasure.Aggregate) -> Bool {
    switch aggregate {
    case .share: true
    case .ratio(let ratio):
      switch (ratio.first, ratio.second) {
      case (.number, .number), (.number, .records): true
      default: false
      }
    case .smallest: true
    case .count, .distinct, .periods, .sum, .largest: false
    }
  }

  /// Whether one measure counts the base of another.
  private static func isBase(_ base: Measure?, of measure: Measure) -> Bool {
    guard let base, base.of == measure.of, base.filter == measure.filter, base.on == measure.on
    else { return false }
    switch base.value {
    case .records: return true
    case .sum(let number):
      if case .ratio(_, let second, _, _) = measure.value { return second == .number(number) }
      return false
    default: return false
    }
  }
}
