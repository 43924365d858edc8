/// A small generator with a seed (SplitMix64), so that a failure can be repeated.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  package var state: UInt64

  package init(state: UInt64) { self.state = state }

  /// A generator for one case of a family, so that a failure names the case.
  package init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9 }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension SeededGenerator {
  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// Whether something that happens once in so many times happens now.
  package mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

  package mutating func one<Item>(of items: [Item]) -> Item { items[number(0...items.count - 1)] }

  /// Some of the items, at least one, in their order.
  package mutating func some<Item>(of items: [Item]) -> [Item] {
    let kept = number(0...items.count - 1)
    var chosen: [Item] = []
    for (index, item) in items.enumerated() where index == kept || once(in: 2) {
      chosen.append(item)
    }
    return chosen
  }
}
