/// The records of a dossier that count on one basis as far as their content goes, with their fields
/// as the standard declares them; what is dated after the day of the assessment is absent.
package struct CountedRecords: Sendable {
  /// A record that counts.
  package struct Counted: Sendable {
    /// The revision that counts.
    package let record: Record
    /// Its fields.
    package let fields: TypedRecord
    /// Whether it counts by the rule of its kind.
    let isInTime: Bool
  }

  /// In the order of their ids.
  package let all: [Counted]
  private let program: ScoringProgram
  private let period: Period
  private let asOf: CalendarDate

  /// Selects and reads the records of a dossier.
  ///
  /// - Complexity: O(*n* log *n*) for *n* records and reviews.
  package init(
    _ dossier: Dossier, by standard: CompiledStandard, asOf: CalendarDate, on basis: Basis
  ) {
    var notices = NoticeCollector()
    program = standard.program
    period = dossier.period
    self.asOf = asOf
    let measurement = DossierMeasurement(program, dossier, asOf: asOf, &notices)
    all = measurement.typed.filter { $0.counts(on: basis) }.map { typed in
      Counted(
        record: dossier.submission.records[typed.index], fields: typed.record,
        isInTime: typed.isInTime)
    }
  }

  /// The records that a measure counts in a month, quarter or half.
  ///
  /// - Parameters:
  ///   - measure: A measure that counts periods.
  ///   - slot: One of these periods.
  package func records(of measure: CompiledMeasure, in slot: Period) -> [Counted] {
    guard let records = measure.records, case .periods(_, let date, _) = records.aggregate else {
      return []
    }
    return all.filter { counted in
      counted.fields.kind == records.kind
        && records.take(counted.fields, isInTime: counted.isInTime, in: period, asOf: asOf)
        && counted.fields.values[date].date.map(slot.contains) == true
    }
  }
}
