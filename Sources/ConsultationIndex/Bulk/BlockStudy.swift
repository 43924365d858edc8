/// Scores a table block by block, also down to single indicators, for studies of many standards.
///
/// The program may be a variant that was never compiled as a document (see
/// ``ScoringProgram/replacing(indicators:)``), as long as no indicator brings more than its points.
package struct BlockStudy: Sendable {
  private let program: ScoringProgram
  private let programs: [BulkProgram]
  private let scorer: Scorer
  /// By kind of community, then by indicator: its place in the kind's program.
  private let places: [[Int?]]

  private enum Scorer: Sendable {
    case narrow(BlockScorer<UInt16>)
    case wide(BlockScorer<UInt32>)
  }

  /// Lanes take as long for one community as for a whole block, so that a few are scored one by one.
  static let few = 64

  /// Makes a program ready for blocks.
  package init(_ program: ScoringProgram) {
    self.program = program
    programs = program.bulkPrograms
    scorer =
      program.fitsNarrowLanes
      ? .narrow(BlockScorer(program, programs)) : .wide(BlockScorer(program, programs))
    places = programs.map { bulk in
      var places = [Int?](repeating: nil, count: program.indicators.count)
      for (place, indicator) in bulk.indicators.enumerated() { places[indicator.index] = place }
      return places
    }
  }

  /// Totals in hundredths of a point, and grades by index with −1 for none, of the communities of a
  /// block.
  package func scores(
    _ table: MeasureTable, block index: Int
  ) -> (totals: [UInt32], grades: [Int32]) {
    let block = table.blocks[index]
    guard block.count > Self.few else {
      let sheets = (0..<block.count).map {
        program.score(block.quantities(at: $0), kind: block.kind < 0 ? nil : block.kind)
      }
      return (
        sheets.map { UInt32(clamping: $0.total.hundredths) },
        sheets.map { Int32(clamping: $0.grade ?? -1) }
      )
    }
    let scores =
      switch scorer {
      case .narrow(let scorer): scorer.score(block, indicators: false)
      case .wide(let scorer): scorer.score(block, indicators: false)
      }
    return (scores.totals, scores.grades)
  }

  /// The hundredths of a point that an indicator brings to each community of a block; nil where it
  /// is not for their kind.
  package func points(
    of indicator: Int, _ table: MeasureTable, block index: Int
  ) -> [Int32]? {
    let block = table.blocks[index]
    let kind = block.kind < 0 ? programs.count - 1 : block.kind
    guard let place = places[kind][indicator] else { return nil }
    guard block.count > Self.few else {
      return (0..<block.count).map { Int32(clamping: points(of: indicator, block, $0)) }
    }
    let bulk = programs[kind]
    switch scorer {
    case .narrow(let scorer):
      return scorer.points(of: bulk.indicators[place], bulk, block).map { Int32($0) }
    case .wide(let scorer):
      return scorer.points(of: bulk.indicators[place], bulk, block).map {
        Int32(truncatingIfNeeded: $0)
      }
    }
  }

  /// The same for one community.
  private func points(of index: Int, _ block: MeasureBlock, _ slot: Int) -> Int {
    func quantity(_ measure: Int) -> Int? {
      let value = block.exact(measure, slot)
      return value < 0 ? nil : Int(value)
    }
    let indicator = program.indicators[index]
    guard block.kind >= 0, let award = indicator.awards[block.kind],
      let own = quantity(indicator.measure),
      indicator.requires.allSatisfy({ $0.holds(for: quantity($0.measure)) })
    else { return 0 }
    return award.points(for: own, maximum: indicator.points).hundredths
  }
}

extension ScoringProgram {
  /// The same program with other indicators in the same places, neither checked nor named: a variant
  /// for a study, not a standard.
  package func replacing(indicators: [CompiledIndicator]) -> ScoringProgram {
    ScoringProgram(
      standard: standard, evidence: evidence, measures: measures, indicators: indicators,
      elements: elements, grades: grades, warnings: warnings)
  }
}

extension CompiledIndicator {
  /// The same indicator with other points, awards and requirements.
  package func replacing(
    points: Points, awards: [Award?], requires: [CompiledCondition]
  ) -> CompiledIndicator {
    CompiledIndicator(
      id: id, points: points, tier: tier, category: category, element: element, stage: stage,
      principles: principles, measure: measure, awards: awards, requires: requires)
  }
}

extension CompiledCondition {
  /// The same condition with other bounds.
  package func replacing(atLeast: Int?, atMost: Int?) -> CompiledCondition {
    CompiledCondition(measure: measure, atLeast: atLeast, atMost: atMost)
  }
}
