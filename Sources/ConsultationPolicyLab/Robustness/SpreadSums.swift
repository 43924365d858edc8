import ConsultationIndex

/// Sums over variants from which shares of the spread follow exactly; sums of parts add up.
///
/// For each community, x is how far an indicator's points lie from those of the standard itself, and y
/// the same for the total. Over n variants the covariance is n · Σxy − Σx · Σy, but for a factor that all
/// share; the spread is the sum of all covariances, since y is the sum of all x.
struct SpreadSums: Sendable {
  /// By indicator: Σxy over communities and variants.
  private(set) var products: [Int128]
  /// By indicator and place in the block: Σx over variants.
  private var moves: [[Int64]]
  /// By place in the block: Σy over variants, and how often the grade was kept.
  private var totalMoves: [Int64]
  private(set) var kept: [Int]

  init(indicators: Int, rows: Int) {
    products = Array(repeating: 0, count: indicators)
    moves = Array(repeating: Array(repeating: 0, count: rows), count: indicators)
    totalMoves = Array(repeating: 0, count: rows)
    kept = Array(repeating: 0, count: rows)
  }

  /// Takes in a variant: how far points and totals moved, and which grades were kept.
  mutating func add(points: [[Int32]?], totals: [Int64], kept isKept: [Bool]) {
    for row in totalMoves.indices {
      totalMoves[row] &+= totals[row]
      if isKept[row] { kept[row] += 1 }
    }
    for (indicator, move) in points.enumerated() {
      guard let move else { continue }
      products[indicator] += Self.addAndMultiply(move, totals, &moves[indicator])
    }
  }

  /// Adds up the moves of an indicator, and gives the sum of their products with those of the totals.
  private static func addAndMultiply(
    _ moves: [Int32], _ totals: [Int64], _ sums: inout [Int64]
  ) -> Int128 {
    let (move, total) = (moves.span, totals.span)
    var sum = sums.mutableSpan
    var result: Int128 = 0
    let rows = sum.count
    guard move.count >= rows, total.count >= rows else { return 0 }
    // A move is below 2²⁷ hundredths, so the sum of 256 products stays below 2⁶².
    for start in stride(from: 0, to: rows, by: 256) {
      var part: Int64 = 0
      for row in start..<min(start + 256, rows) {
        let x = Int64(move[row])
        sum[row] &+= x
        part &+= x &* total[row]
      }
      result += Int128(part)
    }
    return result
  }

  /// Adds what another part of the variants gave for the same block.
  mutating func add(_ other: SpreadSums) {
    for row in totalMoves.indices {
      totalMoves[row] += other.totalMoves[row]
      kept[row] += other.kept[row]
    }
    for indicator in products.indices {
      products[indicator] += other.products[indicator]
      for row in totalMoves.indices { moves[indicator][row] += other.moves[indicator][row] }
    }
  }

  /// By indicator: the covariances of this block's communities, added up.
  func covariances(variants: Int) -> [Int128] {
    products.indices.map { indicator in
      var crossed: Int128 = 0
      for row in totalMoves.indices {
        crossed += Int128(moves[indicator][row]) * Int128(totalMoves[row])
      }
      return Int128(variants) * products[indicator] - crossed
    }
  }
}
