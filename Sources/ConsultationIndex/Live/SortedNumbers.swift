/// Numbers in their order, to which any can be added and from which any can be taken away.
///
/// They stand in runs of bounded length, so that adding one moves few others.
///
/// - Complexity: O(log *n*) comparisons among *n* numbers, and the moves within one run; every 512
///   additions at most a run is split, which moves the runs behind it.
struct SortedNumbers: Sendable {
  private static let longestRun = 1 << 10
  /// Rising, and none of them empty.
  private var runs: [[Int]] = []

  var first: Int? { runs.first?.first }
  var last: Int? { runs.last?.last }

  mutating func insert(_ number: Int) {
    if runs.isEmpty { runs = [[]] }
    let run = min(self.run(for: number), runs.count - 1)
    runs[run].insert(number, at: Self.place(of: number, in: runs[run]))
    guard runs[run].count > Self.longestRun else { return }
    let half = runs[run].count / 2
    runs.insert(Array(runs[run][half...]), at: run + 1)
    runs[run].removeSubrange(half...)
  }

  /// Takes a number away once; without effect where it is not there.
  mutating func remove(_ number: Int) {
    let run = run(for: number)
    guard run < runs.count else { return }
    let place = Self.place(of: number, in: runs[run])
    guard place < runs[run].count, runs[run][place] == number else { return }
    runs[run].remove(at: place)
    if runs[run].isEmpty { runs.remove(at: run) }
  }

  /// The first run that ends no lower.
  private func run(for number: Int) -> Int {
    runs.count.partitionPoint { (runs[$0].last ?? number) < number }
  }

  private static func place(of number: Int, in run: [Int]) -> Int {
    run.count.partitionPoint { run[$0] < number }
  }
}
