extension StandardCompiler {
  /// Law 5: an empty submission scores nothing, for every kind of community.
  mutating func checkSilence(_ program: ScoringProgram) {
    let quantities = program.quantitiesOfSilence
    for kind in standard.kinds.indices {
      let sheet = program.score(quantities, kind: kind)
      for (index, outcome) in sheet.results.enumerated() where outcome.points > .zero {
        diagnostics.report(
          .silenceEarns,
          [
            "indicator": program.indicators[index].id, "kind": standard.kinds[kind].id,
            "points": outcome.points.shortest,
          ], at: path(ofIndicator: index).key("award"))
      }
    }
  }

  func path(ofIndicator wanted: Int) -> JSONPath {
    var left = wanted
    for (categoryIndex, category) in standard.categories.enumerated() {
      for (elementIndex, element) in category.elements.enumerated() {
        if left < element.indicators.count {
          return JSONPath.root.key("categories").index(categoryIndex).key("elements")
            .index(elementIndex).key("indicators").index(left)
        }
        left -= element.indicators.count
      }
    }
    return .root
  }
}

extension ScoringProgram {
  /// The quantities of a submission without anything in it.
  package var quantitiesOfSilence: Quantities {
    var quantities = Quantities(repeating: nil, count: measures.count)
    for (index, measure) in measures.enumerated() {
      switch measure.records?.aggregate {
      case .count, .distinct, .periods, .sum: quantities[index] = 0
      case .largest, .smallest, .share, .ratio, nil: break
      }
    }
    // A ratio of two counts has nothing to divide by; `whenEmpty` asks for a witness of at least 1,
    // and there is none.
    return quantities
  }
}
