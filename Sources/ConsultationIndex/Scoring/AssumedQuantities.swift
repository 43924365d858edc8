/// Quantities that are given rather than measured, for trying out a standard.
package struct AssumedQuantities: Sendable {
  /// By index of the measure; an inner nil says that there is no quantity.
  package var values: [Int: Int?]
  /// Whether measures that are not given have no quantity, whatever the records say.
  package var isComplete: Bool

  /// Gives some quantities, or all there are.
  package init(_ values: [Int: Int?], isComplete: Bool) {
    self.values = values
    self.isComplete = isComplete
  }

  /// Puts what is given in the place of what was measured.
  package func replace(in quantities: inout Quantities) {
    if isComplete { quantities = Quantities(repeating: nil, count: quantities.count) }
    for (index, value) in values { quantities[index] = value }
  }
}

/// A dossier whose records were read once, to be measured by programs that read records alike.
package struct ReadDossier: Sendable {
  private var measurement: DossierMeasurement
  /// What reading it gave notice of; what enters no measure is not among it.
  package let notices: [Issue]

  /// - Complexity: O(*n* log *n*) for *n* records and reviews.
  package init(_ dossier: Dossier, by program: ScoringProgram, asOf: CalendarDate) {
    var collector = NoticeCollector()
    measurement = DossierMeasurement(program, dossier, asOf: asOf, &collector)
    notices = collector.sorted
  }

  /// The quantities on a basis by a program that may measure otherwise.
  ///
  /// - Precondition: its kinds of record, figures and rubrics are those it was read by.
  package func quantities(by program: ScoringProgram, on basis: Basis) -> Quantities {
    var notices = NoticeCollector()
    var measurement = measurement
    measurement.program = program
    return measurement.measure(basis, &notices).quantities
  }

  /// The quantity of one measure by a program that may measure otherwise.
  ///
  /// - Precondition: that of ``quantities(by:on:)``.
  package func quantity(of index: Int, by program: ScoringProgram, on basis: Basis) -> Int? {
    var notices = NoticeCollector()
    var measurement = measurement
    measurement.program = program
    let wanted = Set([index] + program.measures[index].references)
    return measurement.measure(basis, only: wanted, &notices).quantities[index]
  }
}
