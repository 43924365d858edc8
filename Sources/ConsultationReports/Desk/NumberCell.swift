import ConsultationIndex

/// Reads whole numbers as people and spreadsheets write them: full-width digits, `1,234`, `1,234.00`, `12.0`,
/// and percentages where the column counts in parts of 100 or 10000.
enum NumberCell {
  static func read(_ cell: String, in bounds: ClosedRange<Int>) throws(CellProblem) -> Int {
    var text = cell.withoutApostrophe.folded
    if text.hasSuffix("%") { return try readShare(String(text.dropLast()), in: bounds, cell) }
    if text.hasPrefix("-"), text.dropFirst().first?.isWholeNumber == true {
      throw CellProblem(.cellNegative, cell)
    }
    if isScientific(text) { throw CellProblem(.cellScientific, cell) }
    if text.contains(",") || text.contains("，") {
      guard isGrouped(text) else {
        let digits = text.filter { $0 != "," && $0 != "，" }
        throw CellProblem(digits.isDigits ? .cellComma : .cellNotANumber, cell)
      }
      text = text.filter { $0 != "," }
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy(\.isDigits) {
      guard parts[1].allSatisfy({ $0 == "0" }) else { throw CellProblem(.cellNotWhole, cell) }
      text = String(parts[0])
    }
    guard text.isDigits else {
      let startsWithDigit = text.first?.isASCII == true && text.first?.isNumber == true
      throw CellProblem(startsWithDigit ? .cellUnit : .cellNotANumber, cell)
    }
    guard let number = Int(text), bounds.contains(number) else {
      throw outOfBounds(text, bounds, cell)
    }
    return number
  }

  /// `12.5%` is 1250 where the most is 10000, and 85% is 85 where it is 100; elsewhere a count is
  /// asked for and a share says nothing.
  private static func readShare(
    _ text: String, in bounds: ClosedRange<Int>, _ cell: String
  ) throws(CellProblem) -> Int {
    let scale: Int
    switch bounds.upperBound {
    case 100: scale = 0
    case 10_000: scale = 2
    default: throw CellProblem(.cellPercent, cell)
    }
    let parts = text.trimmed.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy(\.isDigits) else {
      throw CellProblem(.cellNotANumber, cell)
    }
    var decimals = parts.count == 2 ? String(parts[1]) : ""
    while decimals.last == "0" { decimals.removeLast() }
    guard decimals.count <= scale else { throw CellProblem(.cellNotWhole, cell) }
    let digits = parts[0] + decimals + String(repeating: "0", count: scale - decimals.count)
    guard let number = Int(digits), bounds.contains(number) else {
      throw outOfBounds(String(digits), bounds, cell)
    }
    return number
  }

  private static func outOfBounds(
    _ number: String, _ bounds: ClosedRange<Int>, _ cell: String
  ) -> CellProblem {
    CellProblem(
      .cellOutOfBounds, number,
      ["least": "\(bounds.lowerBound)", "most": "\(bounds.upperBound)"])
  }

  /// `1.2E+05`: digits were lost.
  static func isScientific(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard parts.count == 2 else { return false }
    let mantissa = parts[0].filter { $0 != "." }
    let exponent = parts[1].first == "+" || parts[1].first == "-" ? parts[1].dropFirst() : parts[1]
    return mantissa.isDigits && exponent.isDigits
  }

  /// Groups of three digits, the first of one to three, before any decimals.
  private static func isGrouped(_ text: String) -> Bool {
    let whole = text.prefix { $0 != "." }
    guard !text.dropFirst(whole.count).contains(",") else { return false }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first else { return false }
    return (1...3).contains(first.count) && groups.allSatisfy(\.isDigits)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
