import Testing

@testable import ConsultationIndex

struct SortedNumbersTests {
  @Test(
    "The least and the greatest of many numbers are known while they come and go", arguments: 0..<6)
  func comeAndGo(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var (numbers, expected) = (SortedNumbers(), [Int]())
    // Enough of them for several runs, and few enough values for many equal ones.
    let most = seed % 2 == 0 ? 50 : 1_000_000
    for step in 0..<6_000 {
      let isGrowing = step < 4_000 || random.once(in: 8)
      if isGrowing || expected.isEmpty {
        let number = random.number(-most...most)
        numbers.insert(number)
        expected.append(number)
      } else {
        // The ends go first, so that the next in line must be found.
        let number =
          random.once(in: 2) ? expected.min() ?? 0 : expected[random.number(0...expected.count - 1)]
        expected.remove(at: expected.firstIndex(of: number) ?? 0)
        numbers.remove(number)
      }
      if step % 50 == 0 || step > 5_900 {
        #expect(numbers.first == expected.min() && numbers.last == expected.max(), "seed \(seed)")
      }
    }
    numbers.remove(most + 1)
    for number in expected { numbers.remove(number) }
    #expect(numbers.first == nil && numbers.last == nil, "seed \(seed)")
    numbers.remove(0)
    numbers.insert(7)
    #expect(numbers.first == 7 && numbers.last == 7)
  }
}
