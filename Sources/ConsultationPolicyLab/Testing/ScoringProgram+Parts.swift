import ConsultationIndex

extension ScoringProgram {
  /// The id of a part; nil for the total.
  package func id(of part: Expectation.Part) -> String? {
    switch part {
    case .indicator(let index): indicators[index].id
    case .element(let index): elements[index].id
    case .category(let index): standard.categories[index].id
    case .tier(let index): standard.tiers[index].id
    case .total: nil
    }
  }

  /// Whether an indicator adds to a part.
  package func adds(_ indicator: Int, to part: Expectation.Part) -> Bool {
    switch part {
    case .indicator(let index): index == indicator
    case .element(let index): indicators[indicator].element == index
    case .category(let index): indicators[indicator].category == index
    case .tier(let index): indicators[indicator].tier == index
    case .total: true
    }
  }

  /// The findings that add up to a part.
  package func findings(of part: Expectation.Part, in score: Score) -> [Finding] {
    score.findings.enumerated().filter { adds($0.offset, to: part) }.map(\.element)
  }
}
