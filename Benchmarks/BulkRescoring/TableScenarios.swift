import ConsultationIndex
import Foundation

/// Scoring whole tables again, alone and with two workers.
struct TableScenarios {
  let options: Options
  let sample: Sample
  let standard = CompiledStandard.xindu

  /// The time of one worker over a table of some size, for the growth of time.
  typealias Point = (count: Int, seconds: Double)

  func run(_ table: MeasureTable) async throws -> (group: Group, point: Point) {
    let alone = Kept<ScoreTable>()
    let shared = Kept<ScoreTable>()
    let sums = Kept<Int32>()
    let integers = table.asIntegers
    let middle = integers.count / 2
    let halves = [Array(integers[..<middle]), Array(integers[middle...])]
    // Small tables are done too quickly to be timed once.
    let repeats = max(1, 200_000 / table.count)
    let race = try await Race(
      runs: options.runs,
      Contender("one worker") { for _ in 0..<repeats { alone.value = try standard.score(table) } },
      Contender("two workers") {
        for _ in 0..<repeats { shared.value = try await standard.score(table, workers: 2) }
      },
      Contender("sum") { for _ in 0..<repeats { sums.value = sum(integers) } },
      Contender("sum by two") {
        for _ in 0..<repeats {
          async let first = sum(halves[0])
          async let second = sum(halves[1])
          sums.value = await first &+ second
        }
      })
    try check(alone.value, table)
    try check(shared.value, table)
    let one = race[0].divided(by: repeats)
    let size = table.count * table.measures.count * 4 / 1_000_000
    var group = Group("full re-scoring of \(table.count) communities")
    group.add("one worker", one)
    group.add("one worker, a community", one.divided(by: table.count), .seconds, .atMost(100e-9))
    group.add("two workers", race[1].divided(by: repeats))
    group.add("plain sum of \(size) MB of Int32", race[2].divided(by: repeats))
    group.add("speed against the plain sum", race.ratio(2, over: 0), .ratio, .atLeast(0.5))
    group.add("two workers against one", race.ratio(0, over: 1), .ratio, .atLeast(1.8))
    group.add("two plain sums against one", race.ratio(2, over: 3), .ratio)
    // What bounds the speed: the sum reads a register of four quantities and adds it.
    group.notes += [
      "a gated ramp takes 19 instructions for the eight communities of a 128-bit",
      "register, so 107 indicators take some 250 a community: about the time of",
      "the sum by themselves; half of its speed leaves little for the memory",
    ]
    return (group, (table.count, one.median))
  }

  private func check(_ scores: ScoreTable?, _ table: MeasureTable) throws {
    guard let scores else { throw Disagreement(description: "nothing was scored") }
    let agreement = Agreement(standard: standard, table: table)
    if table.count <= 10_000 {
      try agreement.check(scores)
    } else {
      try agreement.check(scores, rows: 10_000, seed: options.seed)
    }
  }

  /// The exponents of the growth of time and memory with size: 1 is linear.
  func growth(_ points: [Point]) throws -> Group? {
    guard points.count > 1 else { return nil }
    func exponent(_ points: some Sequence<Point>) -> Measurement {
      let fit = line(through: points.map { (log(Double($0.count)), log($0.seconds)) })
      return Measurement([fit.slope])
    }
    var group = Group("growth with size")
    group.add("exponent of time, one worker", exponent(points), .number, .atMost(1.1))
    // Small tables lie in the cache and large ones do not: one step, which is no growth.
    group.add("between the two largest", exponent(points.suffix(2)), .number)
    var peaks: [Point] = []
    for point in points {
      let peak = try PeakMemory.ofTableAlone(point.count, seed: options.seed)
      guard let peak else { continue }
      peaks.append((point.count, peak))
      group.add("table and scores of \(point.count)", Measurement([peak]), .megabytes)
    }
    guard peaks.count > 1 else { return group }
    group.add("exponent of memory", exponent(peaks), .number, .atMost(1.1))
    return group
  }
}

/// What memory alone allows: reading every integer once.
func sum(_ values: [Int32]) -> Int32 {
  let span = values.span
  var total: Int32 = 0
  for index in span.indices { total = total &+ span[index] }
  return total
}
