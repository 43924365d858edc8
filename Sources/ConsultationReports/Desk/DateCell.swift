import ConsultationIndex

/// Reads dates as people and spreadsheets write them: `2026-03-05`, `2026/3/5`, `2026.3.5`,
/// `2026年3月5日`, `20260305`, a day of the week or a time of day behind any of these, and serial dates
/// of Excel.
///
/// Where the order of day and month, the century or a part is open, nothing is guessed.
enum DateCell {
  static func read(_ cell: String) throws(CellProblem) -> CalendarDate {
    if let date = CalendarDate(cell) { return date }
    let (day, time) = split(withoutWeekday(cell.withoutApostrophe.folded))
    guard time.map(isTime) ?? true else { throw CellProblem(.cellNotADate, cell) }
    if day.unicodeScalars.contains(where: { $0 == "年" || $0 == "月" }) {
      return try readChinese(day, cell)
    }
    let parts = day.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.allSatisfy(\.isDigits) else { throw CellProblem(.cellNotADate, cell) }
    switch parts.count {
    case 1: return try readDigits(day, cell)
    case 2:
      if day.unicodeScalars.contains("."), parts[0].count == 5 { return try serial(parts[0], cell) }
      let lengths = parts.map(\.count)
      if lengths.allSatisfy({ $0 <= 2 }) { throw CellProblem(.cellNoYear, cell) }
      let isMonth = lengths.contains(4) && lengths.contains { $0 <= 2 }
      throw CellProblem(isMonth ? .cellNoDay : .cellNotADate, cell)
    case 3:
      guard Set(day.filter { "-/.".contains($0) }).count == 1 else {
        throw CellProblem(.cellNotADate, cell)
      }
      return try readParts(parts, cell)
    default: throw CellProblem(.cellNotADate, cell)
    }
  }

  /// The text without the day of the week, which says nothing that the date does not say.
  private static func withoutWeekday(_ text: String) -> String {
    // Nearly all dates are of digits and hyphens.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    for word in ["星期", "礼拜", "周"] {
      guard let range = text.firstRange(of: word),
        let day = text[range.upperBound...].first, "一二三四五六日天".contains(day)
      else { continue }
      let before = text[..<range.lowerBound].trimmed
      let after = text[range.upperBound...].dropFirst().trimmed
      guard let open = before.last, "([".contains(open) else {
        return (before + " " + after).trimmed
      }
      guard let close = after.first, ")]".contains(close) else { return text }
      return (before.dropLast() + " " + after.dropFirst()).trimmed
    }
    return text
  }

  /// The day and, behind a blank or a `T`, the time of day.
  private static func split(_ text: String) -> (day: String, time: String?) {
    if text.unicodeScalars.contains("年") {
      // Blanks between year, month and day are common; a time comes behind the day.
      guard let end = text.firstIndex(where: { $0 == "日" || $0 == "号" }) else {
        return (text.filter { $0 != " " }, nil)
      }
      let rest = String(text[text.index(after: end)...]).trimmed
      return (text[...end].filter { $0 != " " }, rest.isEmpty ? nil : rest)
    }
    guard let blank = text.firstIndex(where: { $0 == " " || $0 == "T" }) else { return (text, nil) }
    return (String(text[..<blank]), String(text[text.index(after: blank)...]).trimmed)
  }

  /// Hours and minutes, with or without seconds.
  private static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return false }
    return zip(parts, [23, 59, 59]).allSatisfy { part, most in
      part.isDigits && part.count <= 2 && (Int(part).map { $0 <= most } ?? false)
    }
  }

  private static func readParts(
    _ parts: [Substring], _ cell: String
  ) throws(CellProblem) -> CalendarDate {
    guard parts[0].count == 4 else {
      throw CellProblem(parts[2].count == 4 ? .cellDateOrder : .cellShortYear, cell)
    }
    guard parts[1].count <= 2, parts[2].count <= 2 else { throw CellProblem(.cellNotADate, cell) }
    return try date(parts[0], parts[1], parts[2], cell)
  }

  private static func readDigits(_ text: String, _ cell: String) throws(CellProblem) -> CalendarDate
  {
    switch text.count {
    case 8: return try date(text.prefix(4), text.dropFirst(4).prefix(2), text.suffix(2), cell)
    case 5: return try serial(text[...], cell)
    case 4: throw CellProblem(.cellNoDay, cell)
    case 6 where Int(text.suffix(2)).map { (1...12).contains($0) } ?? false:
      throw CellProblem(.cellNoDay, cell)
    default: throw CellProblem(.cellNotADate, cell)
    }
  }

  private static func readChinese(
    _ text: String, _ cell: String
  ) throws(CellProblem) -> CalendarDate {
    var rest = text[...]
    func take(_ units: String) -> Substring? {
      guard let end = rest.firstIndex(where: { units.contains($0) }) else { return nil }
      defer { rest = rest[rest.index(after: end)...] }
      return rest[..<end]
    }
    guard let year = take("年") else { throw CellProblem(.cellNoYear, cell) }
    guard let month = take("月") else { throw CellProblem(.cellNoDay, cell) }
    let day = take("日号") ?? rest
    if day.isEmpty { throw CellProblem(.cellNoDay, cell) }
    guard rest.isEmpty || rest == day, [year, month, day].allSatisfy(\.isDigits) else {
      throw CellProblem(.cellNotADate, cell)
    }
    guard year.count == 4 else { throw CellProblem(.cellShortYear, cell) }
    guard month.count <= 2, day.count <= 2 else { throw CellProblem(.cellNotADate, cell) }
    return try date(year, month, day, cell)
  }

  private static func date(
    _ year: Substring, _ month: Substring, _ day: Substring, _ cell: String
  ) throws(CellProblem) -> CalendarDate {
    guard let year = Int(year), let month = Int(month), let day = Int(day),
      let date = CalendarDate(year: year, month: month, day: day)
    else { throw CellProblem(.cellNoSuchDate, cell) }
    return date
  }

  /// Excel counts days from 1900-01-01 as 1 and takes 1900 for a leap year, so that from March 1900
  /// on the count starts at 1899-12-30. Five digits reach from 1927 to 2173.
  private static func serial(_ digits: Substring, _ cell: String) throws(CellProblem)
    -> CalendarDate
  {
    guard digits.first != "0", let days = Int(digits),
      let start = CalendarDate(year: 1899, month: 12, day: 30)
    else { throw CellProblem(.cellNotADate, cell) }
    return start.adding(days: days)
  }
}

extension StringProtocol {
  /// Whether there are only digits 0 to 9, and at least one.
  var isDigits: Bool {
    !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The text without the apostrophe by which spreadsheets are told that a cell is text.
  var withoutApostrophe: String {
    let text = trimmed
    return text.hasPrefix("'") ? String(text.dropFirst()) : text
  }
}
