import Foundation

/// The times or figures of several runs, in rising order.
struct Measurement {
  let values: [Double]

  init(_ values: [Double]) { self.values = values.sorted() }

  var median: Double {
    guard !values.isEmpty else { return 0 }
    let middle = values.count / 2
    return values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
  }
  var least: Double { values.first ?? 0 }
  var most: Double { values.last ?? 0 }

  func map(_ transform: (Double) -> Double) -> Measurement { Measurement(values.map(transform)) }

  /// The time for each of some things.
  func divided(by count: Int) -> Measurement { map { $0 / Double(count) } }

  /// How many units a second brings, such as megabytes.
  func rate(of amount: Double) -> Measurement { map { amount / $0 } }
}

/// One of several things that are timed against each other.
struct Contender {
  let name: String
  let run: () async throws -> Void

  init(_ name: String, _ run: @escaping () async throws -> Void) {
    self.name = name
    self.run = run
  }
}

/// What a timed region leaves behind, so that it can be checked afterwards and is not optimised away.
final class Kept<Value> {
  var value: Value?
}

/// Times contenders in turns, so that whatever else the machine does meets all of them alike.
struct Race {
  /// By contender, in the order in which the runs were made, in seconds.
  private let times: [[Double]]

  init(runs: Int, _ contenders: Contender...) async throws {
    let clock = ContinuousClock()
    // The first run warms caches and allocators, and is not counted.
    for contender in contenders { try await contender.run() }
    var times = contenders.map { _ in [Double]() }
    for _ in 0..<max(1, runs) {
      for (index, contender) in contenders.enumerated() {
        let start = clock.now
        try await contender.run()
        times[index].append((clock.now - start) / .seconds(1))
      }
    }
    self.times = times
  }

  /// The seconds that a contender took.
  subscript(index: Int) -> Measurement { Measurement(times[index]) }

  /// The seconds that two contenders took one after the other.
  func sum(_ first: Int, _ second: Int) -> Measurement {
    Measurement(zip(times[first], times[second]).map { $0 + $1 })
  }

  /// The time of one contender over that of another, round by round.
  func ratio(_ first: Int, over second: Int) -> Measurement {
    Measurement(zip(times[first], times[second]).map { $0 / $1 })
  }
}

/// The slope and the start of the straight line that fits points best.
func line(through points: [(x: Double, y: Double)]) -> (slope: Double, start: Double) {
  let count = Double(points.count)
  let meanX = points.reduce(0) { $0 + $1.x } / count
  let meanY = points.reduce(0) { $0 + $1.y } / count
  let spread = points.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
  guard spread > 0 else { return (0, meanY) }
  let slope = points.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) } / spread
  return (slope, meanY - slope * meanX)
}
