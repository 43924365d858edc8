/// A record whose fields were read as the standard declares them.
package struct TypedRecord: Sendable {
  package let kind: Int
  package let times: Int
  /// By index of the kind's fields.
  package var values: [TypedValue]

  package init(kind: Int, times: Int, values: [TypedValue]) {
    self.kind = kind
    self.times = times
    self.values = values
  }
}

package enum TypedValue: Sendable, Equatable {
  case absent
  case token(Int)
  /// Different tokens.
  case tokens([Int])
  case integer(Int)
  case date(CalendarDate)
  case flag(Bool)
  case text(String)
  /// By index of the step: the dates on which it was taken, rising.
  case steps([[CalendarDate]])

  package var isPresent: Bool {
    if case .absent = self { false } else { true }
  }

  package var date: CalendarDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension TypedRecord {
  /// What the record contributes to a sum; a list or steps that are absent are 0.
  package func number(_ number: CompiledNumber) -> Int {
    switch (number, values[number.field]) {
    case (.field, .integer(let value)): value
    case (.size, .tokens(let tokens)): tokens.count
    case (.steps, .steps(let dates)): Self.stepsFollowed(dates)
    default: 0
    }
  }

  /// The longest run from the first step on, each step at its earliest date not before the one
  /// taken for the step before.
  static func stepsFollowed(_ steps: [[CalendarDate]]) -> Int {
    var last: CalendarDate?
    for (index, dates) in steps.enumerated() {
      guard let next = dates.first(where: { date in last.map { date >= $0 } ?? true }) else {
        return index
      }
      last = next
    }
    return steps.count
  }

  /// Whether the record satisfies a filter on the day of the assessment.
  package func matches(_ filter: CompiledFilter, asOf: CalendarDate) -> Bool {
    filter.tests.allSatisfy { matches($0, asOf: asOf) }
      && (filter.anyOf.isEmpty || filter.anyOf.contains { matches($0, asOf: asOf) })
  }

  /// Whether the record passes one test of a filter.
  func matches(_ test: CompiledFilter.FieldTest, asOf: CalendarDate) -> Bool {
    passes(test.test, values[test.field], asOf: asOf)
  }

  private func passes(
    _ test: CompiledFilter.Test, _ value: TypedValue, asOf: CalendarDate
  ) -> Bool {
    switch (test, value) {
    case (.present(let present), _): return value.isPresent == present
    case (.token(let tokens), .token(let token)): return tokens.contains(token)
    case (.integer(let numbers), .integer(let number)): return numbers.contains(number)
    case (.flag(let wanted), .flag(let flag)): return wanted == flag
    case (.hasAny(let wanted), .tokens(let tokens)): return wanted.contains(where: tokens.contains)
    case (.hasAll(let wanted), .tokens(let tokens)):
      return wanted.allSatisfy(tokens.contains)
    case (.between(let atLeast, let atMost), .integer(let number)):
      return number >= atLeast && number <= atMost
    case (.days(let direction, let field, let atLeast, let atMost), .date(let date)):
      guard let other = field.map({ values[$0].date }) ?? asOf else { return false }
      let days =
        switch direction {
        case .after: other.days(until: date)
        case .before: date.days(until: other)
        }
      return days >= atLeast && days <= atMost
    case (.steps(let atLeast), .steps(let dates)): return Self.stepsFollowed(dates) >= atLeast
    default: return false
    }
  }
}
