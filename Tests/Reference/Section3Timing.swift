/// Section 3: when a record counts.
struct Timing {
  let period: Period
  let asOf: Day

  enum Answer {
    case counts
    /// The date by which it would count is absent.
    case noDate
    case outOfPeriod
    case notInForce
  }

  /// By the kind of the record.
  func answer(_ reading: Reading, _ kind: Standard.Kind) -> Answer {
    switch kind.counts {
    case .at(let field):
      guard let date = reading.date(field) else { return .noDate }
      return period.contains(date) ? .counts : .outOfPeriod
    case .standing(let from, let until):
      let day = min(asOf, period.last)
      guard let begin = reading.date(from) else { return .noDate }
      let end = until.flatMap(reading.date)
      return begin <= day && (end.map { $0 >= day } ?? true) ? .counts : .notInForce
    }
  }

  /// By the date that a measure names.
  func counts(_ reading: Reading, on field: Text) -> Bool {
    guard let date = reading.date(field) else { return false }
    return period.contains(date) && date <= asOf
  }
}
