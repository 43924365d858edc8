import ConsultationIndex

extension DossierMaker {
  /// The smallest two sides whose quotient is a quantity.
  static func sides(
    _ wish: Wish, per: Int, cap: Int?, roundsUp: Bool, atMostWhole: Bool = false
  ) -> (Int, Int)? {
    guard per > 0 else { return nil }
    let first = max(1, wish.base)
    for y in first...(first + 10_000) {
      let exact = wish.quantity * y
      for x in [exact / per, (exact + per - 1) / per] where x >= 0 && (!atMostWhole || x <= y) {
        let product = x * per
        let value = roundsUp ? (product + y - 1) / y : product / y
        if (cap.map { min(value, $0) } ?? value) == wish.quantity { return (x, y) }
      }
    }
    return nil
  }
}
