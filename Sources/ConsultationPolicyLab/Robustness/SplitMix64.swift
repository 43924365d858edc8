/// Random numbers that are the same for a seed on every platform.
///
/// SplitMix64 of Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
/// Only whole numbers come out of it: rounding of floating point may differ between platforms.
package struct SplitMix64: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// A generator of its own for one of many things, whichever others are made before it.
  package init(seed: UInt64, stream: Int) {
    var base = SplitMix64(seed: seed)
    state = base.next() ^ (UInt64(truncatingIfNeeded: stream) &* 0x9E37_79B9_7F4A_7C15)
    _ = next()
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 31)
  }

  /// A number from 0 up to, but not including, a bound; 0 where the bound is not above 0.
  package mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number from a range, both ends included.
  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in so many of a thousand cases.
  package mutating func chance(_ permille: Int) -> Bool { below(1_000) < permille }

  /// One of some values; the list must not be empty.
  package mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
