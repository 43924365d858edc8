@testable import ConsultationIndex

extension SeededGenerator {
  /// A generator for one case of a family, so that a failure names the case.
  init(seed: Int) { self.init(state: UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Whether something that happens once in so many times happens now.
  mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

  mutating func one<Item>(of items: [Item]) -> Item { items[number(0...items.count - 1)] }

  /// Some of the items, at least one, in their order.
  mutating func some<Item>(of items: [Item]) -> [Item] {
    let kept = number(0...items.count - 1)
    var chosen: [Item] = []
    for (index, item) in items.enumerated() where index == kept || once(in: 2) {
      chosen.append(item)
    }
    return chosen
  }
}
