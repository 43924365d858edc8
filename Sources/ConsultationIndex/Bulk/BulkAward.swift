/// An award in the form in which a block is scored: 16-bit arithmetic wherever that is exact.
enum BulkAward: Sendable, Equatable {
  /// Points that are added at or above each threshold.
  case steps([Step])
  case ramp(Ramp)
  /// The points for −1 (no quantity), 0, 1, 2 … up to where they no longer change.
  case table([UInt32])
  /// Thresholds beyond 16 bits, looked up one by one.
  case wide(Award, maximum: Points)

  struct Step: Sendable, Equatable {
    let threshold: Int16
    let points: UInt16
  }

  /// ⌊numerator · min(max(q − from, 0), span) / denominator⌋, dividing by a multiplication.
  struct Ramp: Sendable, Equatable {
    let from: Int16
    let span: Int16
    let numerator: UInt16
    /// Added to the dividend: 1 where the magic number was rounded down.
    let offset: UInt16
    let magic: UInt16
    let shift: UInt16

    /// nil where the products would not fit.
    ///
    /// For k = 16 + shift and magic = ⌈2ᵏ / d⌉, ⌊n · magic / 2ᵏ⌋ = ⌊n / d⌋ for all n ≤ N if
    /// N · (magic · d − 2ᵏ) < 2ᵏ (Granlund and Montgomery, "Division by Invariant Integers using
    /// Multiplication", 1994). For magic = ⌊2ᵏ / d⌋, ⌊(n + 1) · magic / 2ᵏ⌋ is the same if
    /// (N + 1) · (2ᵏ − magic · d) ≤ 2ᵏ (Robison, "N-Bit Unsigned Division via N-Bit Multiply-Add",
    /// 2005). The two errors add up to d < 2 · 2ˢʰⁱᶠᵗ, so for products of 16 bits one of them does.
    init?(from: Int, to: Int, points: Int) {
      let span = to - from
      guard to < MeasureBlock.limit, span > 0 else { return nil }
      let divisor = Self.greatestCommonDivisor(points, span)
      let (numerator, denominator) = (points / divisor, span / divisor)
      let most = span * numerator
      guard most < Int(UInt16.max) else { return nil }
      let shift = Int.bitWidth - 1 - denominator.leadingZeroBitCount
      let power = 1 << (16 + shift)
      let magic = (power + denominator - 1) / denominator
      let isRoundedUp = most * (magic * denominator - power) < power
      guard isRoundedUp || (most + 1) * (power % denominator) <= power else { return nil }
      // A power of two has a magic number one beyond 16 bits; half of it and one shift less do.
      let halves = magic > Int(UInt16.max)
      guard !halves || shift > 0 else {
        // The denominator is 1: nothing to divide.
        self.init(from, span, numerator, offset: 0, magic: 0, shift: 0)
        return
      }
      self.init(
        from, span, numerator, offset: isRoundedUp ? 0 : 1,
        magic: isRoundedUp ? (halves ? magic / 2 : magic) : power / denominator,
        shift: halves ? shift - 1 : shift)
    }

    private init(
      _ from: Int, _ span: Int, _ numerator: Int, offset: Int, magic: Int, shift: Int
    ) {
      self.from = Int16(truncatingIfNeeded: from)
      self.span = Int16(truncatingIfNeeded: span)
      self.numerator = UInt16(truncatingIfNeeded: numerator)
      self.offset = UInt16(truncatingIfNeeded: offset)
      self.magic = UInt16(truncatingIfNeeded: magic)
      self.shift = UInt16(truncatingIfNeeded: shift)
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
      var (a, b) = (a, b)
      while b != 0 { (a, b) = (b, a % b) }
      return a
    }
  }

  /// The fastest form that is exact for an award.
  init(_ award: Award, maximum: Points) {
    let most = maximum.hundredths
    let fits = most <= Int(UInt16.max)
    switch award {
    case .atLeast(let threshold) where fits && threshold < MeasureBlock.limit && threshold >= 0:
      self = .steps([Step(threshold: Int16(threshold), points: UInt16(most))])
    case .steps(let steps) where fits && steps.allSatisfy({ $0.threshold < MeasureBlock.limit }):
      var last = 0
      self = .steps(
        steps.map { step in
          defer { last = step.points.hundredths }
          return Step(
            threshold: Int16(step.threshold), points: UInt16(step.points.hundredths - last))
        })
    case .ramp(let from, let to):
      if fits, let ramp = Ramp(from: from, to: to, points: most) {
        self = .ramp(ramp)
      } else {
        self = Self.looked(up: award, maximum)
      }
    default: self = Self.looked(up: award, maximum)
    }
  }

  private static func looked(up award: Award, _ maximum: Points) -> BulkAward {
    let last = award.lastChange(maximum: maximum)
    guard last < MeasureBlock.limit else { return .wide(award, maximum: maximum) }
    let points = (0...last).map {
      UInt32(truncatingIfNeeded: award.points(for: $0, maximum: maximum).hundredths)
    }
    return .table([0] + points)
  }
}

extension Award {
  /// The quantity from which on the points no longer change.
  fileprivate func lastChange(maximum: Points) -> Int {
    switch self {
    case .atLeast, .steps, .perUnit, .ramp: quantityForFull(maximum: maximum)
    case .atMost(let threshold): threshold + 1
    case .lossPerUnit(let points):
      (maximum.hundredths + points.hundredths - 1) / max(1, points.hundredths)
    }
  }
}
