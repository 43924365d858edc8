@testable import ConsultationIndex
@testable import ConsultationReports

/// Writes cells the way people and spreadsheets do, without changing what they mean.
struct MessyHand {
  /// Steps of the SplitMix64 generator; the same seed makes the same mess anywhere.
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Int(mixed % UInt64(max(1, bound)))
  }

  mutating func once(in times: Int) -> Bool { number(below: times) == 0 }

  mutating func one<Item>(of items: [Item]) -> Item { items[number(below: items.count)] }

  // MARK: Cells

  /// `2025-03-05` in one of the ways it is written.
  mutating func date(_ text: String) -> String {
    guard let date = CalendarDate(text) else { return text }
    let (year, month, day) = date.components
    return one(of: [
      text, text, "\(year)/\(month)/\(day)", "\(year).\(month).\(day)", "\(year)年\(month)月\(day)日",
      text.filter { $0 != "-" }, "\(year)-\(month)-\(day) 9:30",
      // The serial number that a spreadsheet stores.
      "\(Int(date.dayNumber) + 25_569)", wide(text), "\(year)年\(month)月\(day)号",
    ])
  }

  mutating func integer(_ text: String, most: Int?) -> String {
    guard let number = Int(text) else { return text }
    var forms = [text, text, wide(text), text + ".0", " " + text]
    if number >= 1000 { forms.append(grouped(text)) }
    if most == 100 { forms.append(text + "%") }
    if most == 10_000, number % 10 == 0 { forms.append("\(number / 100).\(number / 10 % 10)%") }
    return one(of: forms)
  }

  mutating func flag(_ text: String) -> String {
    switch text {
    case "是": one(of: ["是", "有", "√", "Y", "TRUE", "１", "对 "])
    case "否": one(of: ["否", "无", "×", "n", "0", "没有"])
    default: text
    }
  }

  /// A label, its token, or either with blanks around it.
  mutating func term(_ text: String, among terms: [Term]) -> String {
    guard let term = terms.first(where: { $0.labels.zh == text || $0.id == text }) else {
      return text
    }
    return one(of: [text, text, term.id, text + " ", "　" + text, term.id.uppercased() + " "])
  }

  /// A list with other separators; labels that hold separators themselves are left alone.
  mutating func list(_ text: String, among terms: [Term]) -> String {
    let words = terms.flatMap { [$0.labels.zh, $0.labels.en] }
    guard !words.contains(where: { $0.contains { "、，,；;".contains($0) } }) else { return text }
    let separator = one(of: ["、", "，", "；", ",", "; ", "\n"])
    let joined = text.split(separator: "、").joined(separator: separator)
    return joined + (once(in: 4) ? "、" : "")
  }

  mutating func text(_ text: String) -> String { text + one(of: ["", "", " ", "　", "\u{A0}"]) }

  /// An identifier, sometimes in the full-width letters of an input method.
  mutating func id(_ text: String) -> String { once(in: 12) ? wide(text) : self.text(text) }

  private func wide(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0x21...0x7E).contains(scalar.value) && scalar.properties.isAlphabetic
            || (0x30...0x39).contains(scalar.value)
            ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
