/// Section 4: filters, and the numbers that a record has.
struct FilterReader {
  let standard: Standard
  let asOf: Day

  func matches(_ reading: Reading, _ filter: Filter) -> Bool {
    filter.tests.allSatisfy { holds($0.test, $0.field, reading) }
      && (filter.anyOf.isEmpty || filter.anyOf.contains { matches(reading, $0) })
  }

  private func holds(_ test: Test, _ field: Text, _ reading: Reading) -> Bool {
    let value = reading.fields[field]
    switch (test, value) {
    case (.present(let isPresent), _): return isPresent == (value != nil)
    case (.oneOfTexts(let texts), .text(let text)): return texts.contains(text)
    case (.oneOfIntegers(let integers), .integer(let integer)): return integers.contains(integer)
    case (.flag(let wanted), .flag(let flag)): return wanted == flag
    case (.hasAny(let wanted), .tokens(let tokens)): return !tokens.isDisjoint(with: wanted)
    case (.hasAll(let wanted), .tokens(let tokens)): return tokens.isSuperset(of: wanted)
    case (.between(let least, let most), .integer(let integer)):
      return least <= integer && integer <= most
    case (.days(let isAfter, let other, let least, let most), .date(let date)):
      guard let other = other == "asOf" ? asOf : reading.date(other) else { return false }
      let days = isAfter ? date.number - other.number : other.number - date.number
      return least <= days && days <= most
    case (.steps(let procedure, let least), .steps):
      return length(ofRunIn: reading, field, procedure) >= least
    default: return false
    }
  }

  /// The number of a record; an absent list or absent steps are 0.
  func number(_ number: Number, of reading: Reading) -> Int? {
    switch number {
    case .integer(let field): return reading.integer(field)
    case .size(let field):
      guard case .tokens(let tokens) = reading.fields[field] else { return 0 }
      return tokens.count
    case .steps(let procedure, let field): return length(ofRunIn: reading, field, procedure)
    }
  }

  /// The longest run from the first step on, each at its earliest date not before the one before.
  private func length(ofRunIn reading: Reading, _ field: Text, _ procedure: Text) -> Int {
    guard case .steps(let steps) = reading.fields[field] else { return 0 }
    var length = 0
    var before: Day?
    for step in standard.procedures[procedure] ?? [] {
      let dates = (steps[step] ?? []).filter { date in before.map { $0 <= date } ?? true }
      guard let earliest = dates.min() else { break }
      before = earliest
      length += 1
    }
    return length
  }
}
