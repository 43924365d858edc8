extension CompiledMeasure.Records {
  /// Whether a record is in the base.
  ///
  /// - Parameter isInTime: Whether it counts by the rule of its kind.
  func take(
    _ record: TypedRecord, isInTime: Bool, in period: Period, asOf: CalendarDate
  ) -> Bool {
    if let on {
      // A planned date may lie ahead; what is not there yet does not count.
      guard let date = record.values[on].date, period.contains(date), date <= asOf
      else { return false }
    } else if !isInTime {
      return false
    }
    return measured.allSatisfy { record.values[$0].isPresent }
      && record.matches(filter, asOf: asOf)
  }
}

/// Why a record does not count by the rule of its kind; fields by their index.
enum Lateness {
  case noDate(field: Int)
  case outOfPeriod(field: Int, CalendarDate)
  case notInForce(on: CalendarDate)
}

extension CompiledEvidence {
  /// Why a record of the kind does not count by its rule; nil where it does.
  func lateness(of record: TypedRecord, in period: Period, asOf: CalendarDate) -> Lateness? {
    switch timing {
    case .at(let field):
      guard let date = record.values[field].date else { return .noDate(field: field) }
      return period.contains(date) ? nil : .outOfPeriod(field: field, date)
    case .standing(let from, let until):
      guard let first = record.values[from].date else { return .noDate(field: from) }
      let day = min(asOf, period.lastDay)
      let last = until.flatMap { record.values[$0].date }
      return first <= day && last.map { day <= $0 } ?? true ? nil : .notInForce(on: day)
    }
  }
}
