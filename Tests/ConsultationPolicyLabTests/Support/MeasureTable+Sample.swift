import ConsultationIndex

extension MeasureTable {
  /// An empty table of confirmed quantities for 2025, as of the end of the January after it.
  init(of standard: CompiledStandard) {
    guard let period = Period("2025"), let day = CalendarDate("2026-01-31") else {
      preconditionFailure("both are written as they are read")
    }
    self.init(for: standard, period: period, asOf: day, basis: .confirmed)
  }
}
