/// What it takes that a record which stands satisfies a filter that it fails.
package struct Repair: Sendable, Hashable {
  /// The last day on which it can be done; nil where no day is the last.
  package var by: CalendarDate?
  /// Whether nothing has to be done that carries a date: only fields are to be filled in.
  package var isFilling = true

  fileprivate mutating func join(_ other: Repair) {
    by = [by, other.by].compactMap(\.self).min()
    isFilling = isFilling && other.isFilling
  }

  /// Whether one leaves more time than another, or else less work.
  fileprivate func isEasier(than other: Repair) -> Bool {
    switch (by, other.by) {
    case (nil, nil): isFilling && !other.isFilling
    case (nil, _?): true
    case (_?, nil): false
    case (let own?, let other?): own > other
    }
  }
}

/// Facts that stand are never changed: only what is absent can be added, lists and steps completed,
/// and a date that is added is at the earliest the day of the assessment.
extension TypedRecord {
  /// What it takes to satisfy a filter; nil where that can no longer be done.
  func repair(
    _ filter: CompiledFilter, _ fields: [CompiledField], asOf: CalendarDate
  ) -> Repair? {
    var repair = Repair()
    for test in filter.tests
    where !matches(CompiledFilter(tests: [test], anyOf: []), asOf: asOf) {
      guard let own = self.repair(test, fields, asOf: asOf) else { return nil }
      repair.join(own)
    }
    if !filter.anyOf.isEmpty, !filter.anyOf.contains(where: { matches($0, asOf: asOf) }) {
      var best: Repair?
      for case let option? in filter.anyOf.map({ self.repair($0, fields, asOf: asOf) })
      where best.map({ option.isEasier(than: $0) }) ?? true {
        best = option
      }
      guard let best else { return nil }
      repair.join(best)
    }
    return repair
  }

  private func repair(
    _ test: CompiledFilter.FieldTest, _ fields: [CompiledField], asOf: CalendarDate
  ) -> Repair? {
    let isAbsent = !values[test.field].isPresent
    let isDated =
      switch fields[test.field].type {
      case .date, .steps: true
      default: false
      }
    switch test.test {
    case .present(true), .token, .integer, .flag, .between:
      return isAbsent ? Repair(isFilling: !isDated) : nil
    case .present(false): return nil
    case .hasAny, .hasAll: return Repair(isFilling: true)
    case .steps: return Repair(isFilling: false)
    case .days(let direction, let field, let atLeast, let atMost):
      guard let field else { return nil }
      let last: CalendarDate
      switch (isAbsent, direction, values[field].date) {
      case (true, _, nil): return Repair(isFilling: false)
      case (true, .after, let other?): last = other.adding(days: atMost)
      case (true, .before, let other?): last = other.adding(days: -atLeast)
      case (false, .before, nil):
        // What the date is to come before has not happened yet.
        guard let own = values[test.field].date else { return nil }
        last = own.adding(days: atMost)
      default: return nil
      }
      guard asOf <= last else { return nil }
      return Repair(by: last == asOf.adding(days: .max) ? nil : last, isFilling: false)
    }
  }
}
