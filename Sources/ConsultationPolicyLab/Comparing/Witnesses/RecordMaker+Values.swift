import ConsultationIndex

extension RecordMaker {
  /// Other values than a field has, the plainest first: what it may hold, and the numbers, days and
  /// tokens at which tests change their minds.
  func values(
    of field: Int, in record: TypedRecord, around tests: [CompiledFilter.FieldTest]
  ) -> [TypedValue] {
    let own = record.values[field]
    var values: [TypedValue] = [.absent]
    switch program.evidence[record.kind].fields[field].type {
    case .token(let members): values += members.values.sorted().map { .token($0) }
    case .tokens(let members):
      let all = members.values.sorted()
      values += all.map { .tokens([$0]) }
      if case .tokens(let tokens) = own {
        values += tokens.map { token in .tokens(tokens.filter { $0 != token }) }
        values += all.filter { !tokens.contains($0) }.map { .tokens((tokens + [$0]).sorted()) }
      }
    case .integer(let range):
      let numbers = [range.lowerBound, range.upperBound] + Self.numbers(around: tests, of: field)
      values += Set(numbers).sorted().filter(range.contains).map { .integer($0) }
    case .date: values += days(around: tests, of: field, in: record).map { .date($0) }
    case .flag: values += [.flag(true), .flag(false)]
    case .text, .reference: values += [.text("x"), .text("y")]
    case .steps(let members):
      values += (0..<members.count).map { step in steps(step + 1, of: members.count, on: middle) }
    }
    return values.filter { $0 != own && $0 != .tokens([]) }
  }

  /// Numbers at and beside those that tests name, and a few small ones.
  private static func numbers(
    around tests: [CompiledFilter.FieldTest], of field: Int
  ) -> [Int] {
    var numbers = [0, 1, 3, 7]
    for test in tests where test.field == field {
      switch test.test {
      case .between(let least, let most):
        for bound in [least, most] where bound < .max { numbers += bound - 1...bound + 1 }
      case .integer(let own): for number in own { numbers += number - 1...number + 1 }
      default: break
      }
    }
    return numbers
  }

  /// Days inside the period and beside it, and those at and beside which tests change their minds.
  private func days(
    around tests: [CompiledFilter.FieldTest], of field: Int, in record: TypedRecord
  ) -> [CalendarDate] {
    var days: Set<CalendarDate> = [
      period.firstDay, period.lastDay, period.firstDay.adding(days: -1),
      middle.adding(days: -400), middle.adding(days: -40), middle, middle.adding(days: 20),
    ]
    for test in tests {
      guard case .days(let direction, let other, let least, let most) = test.test else { continue }
      let sign = direction == .after ? 1 : -1
      for bound in [least, most] where abs(bound) < 100_000 {
        for offset in bound - 1...bound + 1 {
          if test.field == field {
            let reference = other.map { record.values[$0].date } ?? asOf
            if let reference { days.insert(reference.adding(days: sign * offset)) }
          } else if other == field, let own = record.values[test.field].date {
            days.insert(own.adding(days: -sign * offset))
          }
        }
      }
    }
    return days.sorted()
  }
}
