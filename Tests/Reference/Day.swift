/// A day of the Gregorian calendar.
struct Day: Hashable, Comparable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// A date written as `YYYY-MM-DD`, if there is such a day in the years 1 to 9999.
  init?(_ text: Text) {
    let bytes = Array(text.string.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    let parts = [bytes[0..<4], bytes[5..<7], bytes[8..<10]].map { digits -> Int? in
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    self.init(year: year, month: month, day: day)
  }

  init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 400 == 0 || year % 4 == 0 && year % 100 != 0
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return lengths[month - 1]
  }

  /// How many days lie between this day and the beginning of the calendar.
  var number: Int {
    let before = year - 1
    let years = before * 365 + before / 4 - before / 100 + before / 400
    return (1..<month).reduce(years + day) { $0 + Day.length(ofMonth: $1, in: year) }
  }

  static func < (a: Day, b: Day) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

/// A length of time that divides the year.
enum Unit: String, Sendable {
  case month, quarter, half, year

  var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .half: 6
    case .year: 12
    }
  }
}

/// A period written as `2025`, `2025-H1`, `2025-Q3` or `2025-03`.
struct Period: Sendable {
  let unit: Unit
  let first: Day
  let last: Day

  init?(_ text: Text) {
    let parts = text.string.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].utf8.count == 4, let year = Period.number(parts[0]) else {
      return nil
    }
    var unit = Unit.year
    var index: Int? = 1
    if parts.count == 2 {
      guard parts[1].utf8.count == 2 else { return nil }
      switch parts[1].first {
      case "H": (unit, index) = (.half, Period.number(parts[1].dropFirst()))
      case "Q": (unit, index) = (.quarter, Period.number(parts[1].dropFirst()))
      default: (unit, index) = (.month, Period.number(parts[1]))
      }
    }
    guard let index, (1...12 / unit.months).contains(index) else { return nil }
    let end = index * unit.months
    guard let first = Day(year: year, month: end - unit.months + 1, day: 1), year > 0,
      let last = Day(year: year, month: end, day: Day.length(ofMonth: end, in: year))
    else { return nil }
    self.unit = unit
    self.first = first
    self.last = last
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }

  func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
