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
          && standard.measures[measures[condition.measure].id]?.isBase(of: source) == true
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
}
