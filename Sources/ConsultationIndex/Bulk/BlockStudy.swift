/// Scores a table block by block, also down to single indicators, for studies of many standards.
///
/// The program may be a variant that was never compiled as a document (see
/// ``ScoringProgram/replacing(indicators:)``), as long as no indicator brings more than its points.
package struct BlockStudy: Sendable {
  private let programs: [BulkProgram]
  private let scorer: Scorer
  /// By kind of community, then by indicator: its place in the kind's program.
  private let places: [[Int?]]

  private enum Scorer: Sendable {
    case narrow(BlockScorer<UInt16>)
    case wide(BlockScorer<UInt32>)
  }

  /// Makes a program ready for blocks.
  package init(_ program: ScoringProgram) {
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
  ) -> (totals: [UInt32], grades: [Int8]) {
    let block = table.blocks[index]
    let scores =
      switch scorer {
      case .narrow(let scorer): scorer.score(block)
      case .wide(let scorer): scorer.score(block)
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
}

extension ScoringProgram {
  /// The same program with other indicators in the same places, neither checked nor named: a variant
  /// for a study, not a standard.
  package func replacing(indicators: [CompiledIndicator]) -> ScoringProgram {
    ScoringProgram(
      standard: standard, evidence: evidence, measures: measures, indicators: indicators,
      elements: elements, grades: grades)
  }

  /// The greatest quantity that a measure can take; 2³¹ − 1 where nothing lower is known.
  package func bound(ofMeasure index: Int) -> Int {
    QuantityBounds(standard: standard, evidence: evidence, measures: measures).bound(of: index)
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
