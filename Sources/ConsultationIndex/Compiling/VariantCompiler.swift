/// Compiles standards that differ from a sound one in a single indicator, grade or measure.
///
/// It checks what the change can break and leaves the rest alone. Sums are forgiven — tiers that no
/// longer total what they should, a last step that is not the indicator's points — because whoever
/// tries out a single number means that number and not the sum.
package struct VariantCompiler: Sendable {
  /// What became of a variant.
  package enum Variant: Sendable {
    case program(ScoringProgram)
    /// The compiler would refuse it.
    case refused([Issue])
  }

  private static let forgiven: Set<String> = [
    MessageTemplate.tierTotal.code, MessageTemplate.awardTop.code,
  ]

  private let program: ScoringProgram
  private let standard: Standard
  private let names: NameTables
  private let evidence: [CompiledEvidence]
  private let measures: [CompiledMeasure?]
  private let bounds: QuantityBounds
  private let tree: CompiledTree

  /// Prepares variants of a standard.
  package init(_ standard: CompiledStandard) {
    program = standard.program
    self.standard = standard.standard
    names = NameTables(standard.standard)
    evidence = program.evidence
    measures = program.measures
    bounds = QuantityBounds(program)
    tree = CompiledTree(indicators: program.indicators, elements: program.elements)
  }

  /// The standard with another indicator in the place of one.
  ///
  /// - Parameter index: Its place among all indicators of the standard.
  package func with(_ indicator: Indicator, at index: Int) -> Variant {
    var compiler = StandardCompiler(standard, names: names)
    var variant = program
    if let compiled = compile(indicator, at: index, bounds, &compiler) {
      variant.indicators[index] = compiled
    }
    return finish(variant, &compiler)
  }

  /// The standard with another grade in the place of one.
  package func with(_ grade: Grade, at index: Int) -> Variant {
    var changed = standard
    changed.grades[index] = grade
    var compiler = StandardCompiler(changed, names: names)
    var variant = program
    variant.grades = compiler.compileGrades(tree, bounds)
    return finish(variant, &compiler)
  }

  /// The standard with another measure of the same name.
  package func with(_ measure: Measure, named name: String) -> Variant {
    var compiler = StandardCompiler(standard, names: names)
    guard let index = names.measures[name],
      let compiled = compiler.compile(
        measure, named: name, evidence, at: compiler.measuresPath.key(name))
    else { return finish(program, &compiler) }
    var variant = program
    variant.measures[index] = compiled
    compiler.checkDepth(variant.measures)
    // Whatever reads the measure may find that it no longer reaches, or rounds, as it must.
    let changed = QuantityBounds(
      standard: standard, evidence: evidence, measures: variant.measures)
    func isConcerned(_ read: Int) -> Bool {
      read == index || program.measures[read].references.contains(index)
    }
    for (place, indicator) in program.indicators.enumerated()
    where isConcerned(indicator.measure)
      || indicator.requires.contains(where: { isConcerned($0.measure) })
    {
      _ = compile(sourceIndicator(place), at: place, changed, &compiler)
    }
    _ = compiler.compileGrades(tree, changed)
    return finish(variant, &compiler)
  }

  private func sourceIndicator(_ index: Int) -> Indicator {
    let element = program.indicators[index].element
    let elements = standard.categories.flatMap(\.elements)
    return elements[element].indicators[index - program.elements[element].indicators.lowerBound]
  }

  private func compile(
    _ indicator: Indicator, at index: Int, _ bounds: QuantityBounds,
    _ compiler: inout StandardCompiler
  ) -> CompiledIndicator? {
    let old = program.indicators[index]
    return compiler.compile(
      indicator, category: old.category, element: old.element, bounds,
      at: compiler.path(ofIndicator: index))
  }

  private func finish(_ variant: ScoringProgram, _ compiler: inout StandardCompiler) -> Variant {
    compiler.checkSilence(variant)
    let errors = compiler.diagnostics.issues.filter {
      $0.severity == .error && !Self.forgiven.contains($0.code)
    }
    return errors.isEmpty ? .program(variant) : .refused(errors)
  }
}
