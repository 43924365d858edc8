/// The exact value of a number as JSON writes it: decimal digits and a power of ten.
///
/// The text must keep the grammar of JSON, which the parser has checked.
struct JSONDecimal {
  /// Whether the number stands below zero; never for zero.
  private(set) var isNegative = false
  /// The digits without zeros at either end; none for zero.
  private(set) var digits: [UInt8] = []
  /// The power of ten that the digits, read as an integer, are multiplied with; nil where it is
  /// too far from zero for anyone to mean it.
  private(set) var exponent: Int? = 0

  /// Sums and differences of a few exponents within this bound cannot overflow.
  private static let bound = 1 << 48

  init(_ text: some Collection<UInt8>) {
    var fraction = 0
    var isAfterPoint = false
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") {
      isNegative = true
      rest = rest.dropFirst()
    }
    while let byte = rest.first, byte | 0x20 != UInt8(ascii: "e") {
      if byte == UInt8(ascii: ".") {
        isAfterPoint = true
      } else {
        if isAfterPoint { fraction += 1 }
        if !digits.isEmpty || byte != UInt8(ascii: "0") { digits.append(byte) }
      }
      rest = rest.dropFirst()
    }
    let written = digits.count
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.isEmpty {
      isNegative = false
      return
    }
    exponent = Self.power(rest.dropFirst()).map { $0 - fraction + (written - digits.count) }
  }

  /// The integer after `e`, nil beyond the bound.
  private static func power(_ text: some Collection<UInt8>) -> Int? {
    var value = 0
    for byte in text where JSONText.isDigit(byte) {
      value = value * 10 + Int(byte & 0x0F)
      if value > bound { return nil }
    }
    return text.first == UInt8(ascii: "-") ? -value : value
  }
}

extension JSONDecimal {
  /// A number times a power of ten.
  enum Integer: Equatable {
    case exact(Int)
    /// Not whole.
    case fractional
    /// Whole, but not in 64 bits.
    case tooLarge
  }

  /// The value times ten to the power of `scale`.
  func integer(scale: Int) -> Integer {
    if digits.isEmpty { return .exact(0) }
    guard let exponent else { return .tooLarge }
    let zeros = exponent + min(max(scale, -Self.bound), Self.bound)
    // The last digit is not zero, so a negative power leaves a fraction.
    if zeros < 0 { return .fractional }
    // 64 bits hold at most 19 digits.
    if digits.count > 19 || zeros > 19 { return .tooLarge }
    var value = 0
    for position in 0..<digits.count + zeros {
      let digit = position < digits.count ? Int(digits[position] & 0x0F) : 0
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      // Negative numbers are built downwards, so that the least integer has its place.
      let (sum, carry) = tens.addingReportingOverflow(isNegative ? -digit : digit)
      if overflow || carry { return .tooLarge }
      value = sum
    }
    return .exact(value)
  }

  /// The longest number that is written out without an exponent.
  private static let longest = 400

  /// The shortest exact form: `1.0` is `1`, `1e2` is `100`, `12.50` is `12.5`, `-0` is `0`.
  ///
  /// Numbers that would take hundreds of zeros keep an exponent; nil where even the exponent is
  /// absurd, so that a few bytes cannot ask for gigabytes.
  var canonical: String? {
    if digits.isEmpty { return "0" }
    guard let exponent else { return nil }
    var text = isNegative ? [UInt8(ascii: "-")] : []
    let zeros = { (count: Int) in repeatElement(UInt8(ascii: "0"), count: count) }
    let point = digits.count + exponent
    if exponent >= 0, point <= max(Self.longest, digits.count) {
      text += digits
      text += zeros(exponent)
    } else if exponent < 0, point > 0 {
      text += digits[..<point]
      text.append(UInt8(ascii: "."))
      text += digits[point...]
    } else if exponent < 0, point > -Self.longest {
      text += [UInt8(ascii: "0"), UInt8(ascii: ".")]
      text += zeros(-point)
      text += digits
    } else {
      text += digits
      text += "e\(exponent)".utf8
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// An integer divided by a power of ten, as people write it: 1250 at scale 2 is `12.5`.
  static func text(_ value: Int, scale: Int) -> String {
    JSONDecimal(Array("\(value)e\(0 &- scale)".utf8)).canonical ?? "\(value)"
  }
}
