/// A calendar month, quarter, half-year or year: the time that an assessment covers.
///
/// Written `2025`, `2025-H1`, `2025-Q3` or `2025-03`.
public struct Period: Hashable, Sendable {
  /// A length of time that divides the calendar year evenly.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    /// A calendar month, written `2025-03`.
    case month
    /// Three months from January, April, July or October on, written `2025-Q3`.
    case quarter
    /// Six months from January or July on, written `2025-H1`.
    case half
    /// A calendar year, written `2025`.
    case year

    /// How many months the unit lasts.
    package var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      }
    }

    /// The unit in words.
    package var labels: Labels {
      switch self {
      case .month: Labels(zh: "月度", en: "month")
      case .quarter: Labels(zh: "季度", en: "quarter")
      case .half: Labels(zh: "半年度", en: "half-year")
      case .year: Labels(zh: "年度", en: "year")
      }
    }

    /// How many whole periods of a unit fit into one of this unit.
    package func count(of unit: Unit) -> Int { months / unit.months }
  }

  /// The calendar year, from 1 to 9999.
  public let year: Int
  /// What kind of period it is.
  public let unit: Unit
  /// Which one of its kind in the year, from 1.
  public let index: Int
  /// The first day of the period.
  public let firstDay: CalendarDate
  /// The last day of the period.
  public let lastDay: CalendarDate

  /// Creates a period, or nil where the year has no such period.
  public init?(year: Int, unit: Unit = .year, index: Int = 1) {
    guard (1...9999).contains(year), (1...12 / unit.months).contains(index) else { return nil }
    let last = index * unit.months
    let days = CalendarDate.days(inMonth: last, of: year)
    guard let firstDay = CalendarDate(year: year, month: last - unit.months + 1, day: 1),
      let lastDay = CalendarDate(year: year, month: last, day: days)
    else { return nil }
    self.year = year
    self.unit = unit
    self.index = index
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// Reads a period written as `2025`, `2025-H1`, `2025-Q3` or `2025-03`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, parts.count <= 2,
      first.utf8.allSatisfy(Self.isDigit), let year = Int(first)
    else { return nil }
    guard parts.count == 2 else {
      self.init(year: year)
      return
    }
    let rest = parts[1]
    let letters = Array(rest.utf8)
    guard letters.count == 2, Self.isDigit(letters[1]) else { return nil }
    let unit: Unit
    switch letters[0] {
    case UInt8(ascii: "H"): unit = .half
    case UInt8(ascii: "Q"): unit = .quarter
    case let digit where Self.isDigit(digit):
      guard let month = Int(rest) else { return nil }
      self.init(year: year, unit: .month, index: month)
      return
    default: return nil
    }
    self.init(year: year, unit: unit, index: Int(letters[1] - UInt8(ascii: "0")))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private var firstMonth: Int { (index - 1) * unit.months + 1 }

  /// Whether a day lies in the period.
  public func contains(_ date: CalendarDate) -> Bool { firstDay <= date && date <= lastDay }

  /// Which month, quarter or half of this period a day of it falls in, from 0.
  package func slot(of date: CalendarDate, in unit: Unit) -> Int {
    (date.components.month - firstMonth) / unit.months
  }
}

extension Period: CustomStringConvertible {
  /// The period as it is written in documents.
  public var description: String {
    let digits = String(year)
    let year = String(repeating: "0", count: 4 - digits.count) + digits
    return switch unit {
    case .year: year
    case .half: year + "-H\(index)"
    case .quarter: year + "-Q\(index)"
    case .month: year + (index < 10 ? "-0" : "-") + "\(index)"
    }
  }
}
