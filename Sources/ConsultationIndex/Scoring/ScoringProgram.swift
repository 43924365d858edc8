/// A compiled standard as the scorers use it: every name is an index, every proof has been made.
package struct ScoringProgram: Sendable {
  package let standard: Standard
  package let evidence: [CompiledEvidence]
  package let evidenceIndex: [String: Int]
  /// In the order of their names.
  package internal(set) var measures: [CompiledMeasure] {
    didSet { (measureReferences, measureOrder, quantityRules) = Self.rules(of: measures) }
  }
  /// By measure: those that it names.
  private(set) var measureReferences: [[Int]]
  /// The measures that name no others, then those that do.
  private(set) var measureOrder: [Int]
  private(set) var quantityRules: [QuantityRule]
  /// In the order of the document.
  package internal(set) var indicators: [CompiledIndicator]
  package let elements: [CompiledElement]
  package internal(set) var grades: [CompiledGrade]
  /// What to warn of, in the order of the document.
  package let warnings: [CompiledWarning]
  /// The rubrics in the order of their names, which is that of their indices.
  package let rubrics: [(id: String, rubric: Rubric)]
  /// The reasons that a review may give; nil where the standard has no list of them.
  package let reasons: [String: Labels]?

  init(
    standard: Standard, evidence: [CompiledEvidence], measures: [CompiledMeasure],
    indicators: [CompiledIndicator], elements: [CompiledElement], grades: [CompiledGrade],
    warnings: [CompiledWarning]
  ) {
    self.standard = standard
    self.evidence = evidence
    self.evidenceIndex = NameTables.indices(evidence.map(\.id))
    self.measures = measures
    (measureReferences, measureOrder, quantityRules) = Self.rules(of: measures)
    self.indicators = indicators
    self.elements = elements
    self.grades = grades
    self.warnings = warnings
    self.rubrics = standard.rubrics.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    self.reasons = standard.reviewReasons.flatMap { standard.vocabularies[$0] }
      .map { vocabulary in
        Dictionary(vocabulary.tokens.map { ($0.id, $0.labels) }, uniquingKeysWith: { a, _ in a })
      }
  }

  /// The index of a kind of community.
  package func kind(of community: Community) -> Int? {
    standard.kinds.firstIndex { $0.id == community.kind }
  }
}

/// The quantity of each measure of a program, by index; nil where it has none.
package typealias Quantities = [Int?]
