/// An exact fraction that is not negative.
///
/// The greatest number here is a million records that each stand for a million of 2147483647,
/// times a million parts, compared across: below 2 to the power of 124.
struct Rational {
  let numerator: Int128
  let denominator: Int128

  init(_ numerator: Int128, over denominator: Int128 = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The greatest whole number that is not above it.
  var roundedDown: Int128 { numerator / denominator }

  /// The least whole number that is not below it.
  var roundedUp: Int128 { (numerator + denominator - 1) / denominator }
}
