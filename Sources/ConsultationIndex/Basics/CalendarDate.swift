/// A day of the Gregorian calendar without time or zone, kept as a day number.
///
/// ```swift
/// CalendarDate("2024-02-29")?.description  // "2024-02-29"
/// CalendarDate("2023-02-30")               // nil
/// ```
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, which is 0.
  public let dayNumber: Int32

  package init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// Creates a date, or nil where no such day exists.
  ///
  /// - Parameters:
  ///   - year: A year from 1 to 9999.
  ///   - month: A month from 1 to 12.
  ///   - day: A day of that month, from 1.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(dayNumber: Self.dayNumber(year: year, month: month, day: day))
  }

  /// Reads a date written exactly as `YYYY-MM-DD`.
  public init?(_ text: some StringProtocol) {
    // The digits as one number: a day is read for every record, and needs no storage this way.
    var digits = 0
    var count = 0
    for byte in text.utf8 {
      let digit = byte &- UInt8(ascii: "0")
      if count == 4 || count == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard digit < 10, count < 10 else { return nil }
        digits = digits * 10 + Int(digit)
      }
      count += 1
    }
    guard count == 10 else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// Whether one date is earlier than another.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.dayNumber < b.dayNumber }

  /// The number of days from this date to another; negative when the other is earlier.
  public func days(until other: CalendarDate) -> Int { Int(other.dayNumber) - Int(dayNumber) }

  /// The date some days later (or earlier, when negative), at most the first or last of the calendar.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = Int(dayNumber).addingReportingOverflow(days)
    if overflow { return days < 0 ? Self.first : Self.last }
    return CalendarDate(
      dayNumber: Int32(clamping: min(max(sum, Int(Self.first.dayNumber)), Int(Self.last.dayNumber)))
    )
  }

  private static let first = CalendarDate(dayNumber: dayNumber(year: 1, month: 1, day: 1))
  private static let last = CalendarDate(dayNumber: dayNumber(year: 9999, month: 12, day: 31))
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = components
    func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }
    let hyphen = UInt8(ascii: "-")
    return String(
      decoding: [
        digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), hyphen,
        digit(month / 10), digit(month), hyphen, digit(day / 10), digit(day),
      ], as: UTF8.self)
  }

  /// The year, the month from 1 and the day from 1.
  ///
  /// The civil-from-days method of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The number of days of a month.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}
