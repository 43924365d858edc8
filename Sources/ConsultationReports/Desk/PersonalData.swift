import ConsultationIndex

/// Numbers that must not stand in material about counts: identity numbers and mobile phones.
package enum PersonalData: Hashable, Sendable {
  case identityNumber, mobileNumber

  /// The digits of a mobile phone, the shorter of the two.
  static let fewestDigits = 11

  /// The first such number in a text, with all but its ends hidden.
  ///
  /// ```swift
  /// PersonalData.find(in: "联系人 13800138000")?.masked  // "138******00"
  /// ```
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func find(in text: String) -> (kind: PersonalData, masked: String)? {
    let words = words(of: text)
    for (index, word) in words.enumerated() {
      if let kind = kind(of: word.text) { return (kind, mask(word.text)) }
      // Numbers are also written in groups: 138 0013 8000, 510114-19900101-1234.
      guard index + 2 < words.count, words[index + 1].isJoined, words[index + 2].isJoined else {
        continue
      }
      let groups = words[index...index + 2].map(\.text)
      guard [[3, 4, 4], [6, 8, 4]].contains(groups.map(\.count)) else { continue }
      if let kind = kind(of: groups.joined()) { return (kind, mask(groups.joined())) }
    }
    return nil
  }

  private struct Word {
    let text: String
    /// Whether a single blank or hyphen stands between it and the word before.
    let isJoined: Bool
  }

  /// The runs of digits of a text, each with an `X` behind it where there is one. Runs within long
  /// words, such as digests, are passed over.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var word: [UInt8] = []
    var gap = 0
    func finish() {
      if word.count <= 32 {
        let runs = word.split { !isDigit($0) && $0 != UInt8(ascii: "X") }
          .map { String(decoding: $0, as: UTF8.self) }
        for (index, run) in runs.enumerated() {
          words.append(Word(text: run, isJoined: index == 0 && gap == 1))
        }
      }
      if !word.isEmpty { gap = 0 }
      word = []
    }
    for scalar in text.unicodeScalars {
      switch narrowed(scalar) {
      case let byte? where isDigit(byte) || isLetter(byte):
        word.append(byte == UInt8(ascii: "x") ? UInt8(ascii: "X") : byte)
      case let byte? where byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-"):
        finish()
        gap += 1
      default:
        finish()
        gap = 2
      }
    }
    finish()
    return words
  }

  private static func narrowed(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0..<0x80: UInt8(scalar.value)
    case 0xFF01...0xFF5E: UInt8(scalar.value - 0xFEE0)
    default: nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func kind(of word: String) -> PersonalData? {
    if isIdentityNumber(word) { return .identityNumber }
    let number = word.count == 13 && word.hasPrefix("86") ? String(word.dropFirst(2)) : word
    let digits = Array(number.utf8)
    let isMobile =
      digits.count == 11 && digits.allSatisfy(isDigit) && digits[0] == UInt8(ascii: "1")
      && digits[1] >= UInt8(ascii: "3")
    return isMobile ? .mobileNumber : nil
  }

  /// 18 places with the birthday in the middle and the check digit of GB 11643 (ISO 7064, MOD 11-2).
  private static func isIdentityNumber(_ word: String) -> Bool {
    let digits = Array(word.utf8)
    guard digits.count == 18, digits[..<17].allSatisfy(isDigit) else { return false }
    func number(_ range: Range<Int>) -> Int {
      digits[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    guard (1800...2200).contains(number(6..<10)),
      CalendarDate(year: number(6..<10), month: number(10..<12), day: number(12..<14)) != nil
    else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * Int($1.1 - UInt8(ascii: "0")) }
    let check = (12 - sum % 11) % 11
    return digits[17] == (check == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(check))
  }

  private static func mask(_ number: String) -> String {
    let hidden = String(repeating: "*", count: max(0, number.count - 5))
    return number.prefix(3) + hidden + number.suffix(2)
  }
}

extension SheetTable {
  /// Warns of cells that seem to hold a personal number; its digits are not repeated.
  func reportPersonalData(_ diagnostics: inout DeskDiagnostics) {
    for row in rows {
      for column in 0..<sheet.cellCount(ofRow: row) {
        guard sheet.mayHoldDigits(row, column, atLeast: PersonalData.fewestDigits),
          let found = PersonalData.find(in: sheet.cell(row, column))
        else { continue }
        let header = columns.columns.indices.first {
          self.column(of: columns.columns[$0].key) == column
        }
        report(
          found.kind == .identityNumber ? .identityNumber : .mobileNumber,
          ["value": found.masked].adding("header", header.map { columns.headers[$0] }), row: row,
          column: column, hidesText: true, &diagnostics)
      }
    }
  }
}
