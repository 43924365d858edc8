import ConsultationIndex

/// A set of sums of points, in hundredths: which totals can come about at all.
///
/// Indicators are taken as independent, which they are not where they share measures; so the set may
/// hold sums that never come about, but lacks none that does.
struct PointSums {
  private var words: [UInt64]

  /// Only 0.
  init(maximum: Points) {
    words = Array(repeating: 0, count: maximum.hundredths / 64 + 1)
    words[0] = 1
  }

  /// How many values can be added one by one so that it does not take long for any standard.
  var mostValues: Int { (1 << 28) / words.count }

  func contains(_ value: Int) -> Bool {
    value >= 0 && value < words.count * 64 && words[value / 64] >> UInt64(value % 64) & 1 == 1
  }

  /// The sums with one of some values, rising, added to each.
  ///
  /// - Complexity: O(*n* · *r* · log *l*) for *n* words and *r* runs of at most *l* neighbours.
  func adding(_ values: [Int]) -> PointSums {
    var result = self
    result.words = Array(repeating: 0, count: words.count)
    var rest = values[...]
    while let first = rest.first {
      var length = 1
      while length < rest.count, rest[rest.startIndex + length] == first + length { length += 1 }
      rest = rest.dropFirst(length)
      result.unite(spread(over: length), shiftedBy: first)
    }
    return result
  }

  /// The sums with each of so many numbers, from 0 on, added to each: by doubling.
  ///
  /// - Complexity: O(*n* · log *l*) for *n* words and *l* numbers.
  func spread(over length: Int) -> PointSums {
    var spread = self
    var done = 1
    while done < length {
      let step = min(done, length - done)
      spread.unite(spread, shiftedBy: step)
      done += step
    }
    return spread
  }

  private mutating func unite(_ other: PointSums, shiftedBy shift: Int) {
    let (whole, bits) = (shift / 64, UInt64(shift % 64))
    let source = other.words
    guard whole < source.count else { return }
    for index in stride(from: source.count - 1, through: whole, by: -1) {
      var word = source[index - whole] << bits
      if bits > 0, index > whole { word |= source[index - whole - 1] >> (64 - bits) }
      words[index] |= word
    }
  }

  /// The least sum of at least so much.
  func least(from value: Int) -> Int? {
    (max(0, value)..<max(0, value, words.count * 64)).first(where: contains)
  }

  /// The greatest sum below so much.
  func greatest(below value: Int) -> Int? {
    var current = min(value, words.count * 64) - 1
    while current >= 0 {
      if contains(current) { return current }
      current -= 1
    }
    return nil
  }
}
