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

  /// The exponent of the growth of time with size: 1 is linear.
  func growth(_ points: [Point]) -> Group? {
    guard points.count > 1 else { return nil }
    let fit = line(through: points.map { (log(Double($0.count)), log($0.seconds)) })
    var group = Group("growth of time with size, one worker")
    group.add("fitted exponent", Measurement([fit.slope]), .number, .atMost(1.1))
    // Small tables lie in the cache and large ones do not: one step, which is no growth.
    let large = line(through: points.suffix(2).map { (log(Double($0.count)), log($0.seconds)) })
    group.add("between the two largest", Measurement([large.slope]), .number)
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
