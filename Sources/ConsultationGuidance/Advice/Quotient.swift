import ConsultationIndex

/// How a share or ratio is worked out: so many parts, rounded one way, with a cap.
package struct QuotientScale: Sendable, Hashable {
  package var per: Int
  package var cap: Int?
  package var roundsUp: Bool

  package init(per: Int, cap: Int? = nil, roundsUp: Bool = false) {
    self.per = per
    self.cap = cap
    self.roundsUp = roundsUp
  }

  /// The quantity of two sides; nil where there is nothing to divide by or it is too large.
  package func quantity(_ first: Int, _ second: Int) -> Int? {
    guard second > 0 else { return nil }
    let product = Int128(first) * Int128(per)
    let divisor = Int128(second)
    let value = roundsUp ? (product + divisor - 1) / divisor : product / divisor
    let capped = cap.map { min(value, Int128($0)) } ?? value
    return capped > Int128(Standard.maximumQuantity) ? nil : Int(capped)
  }

  /// The least first side that brings at least a quantity; a cap below it is not looked at.
  package func first(reaching quantity: Int, over second: Int) -> Int {
    guard quantity > 0 else { return 0 }
    let wanted = Int128(quantity) * Int128(second)
    let parts = Int128(per)
    // Rounded up, `quantity` is reached as soon as the exact value exceeds `quantity` − 1.
    let least =
      roundsUp ? Int128(quantity - 1) * Int128(second) / parts + 1 : (wanted + parts - 1) / parts
    return Int(clamping: least)
  }
}
