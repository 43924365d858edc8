/// Measures and scores dossiers from NDJSON (one dossier a line) as the bytes come in, in memory that
/// does not grow with their number.
///
/// ```swift
/// var stream = EvidenceStream(for: .xindu, asOf: today)
/// for try await chunk in request.body {
///   for line in try stream.feed(chunk) { report(line) }
/// }
/// for line in stream.finish() { report(line) }
/// ```
///
/// Chunks may end anywhere. Every line that is not empty gives one ``EvidenceLine``, in the order of
/// the lines; a bad one never stops the rest. See <doc:StreamingEvidence>.
public struct EvidenceStream: Sendable {
  /// What a line may hold if nothing else is said: 16 MiB.
  public static let limits = Limits(bytes: 16 << 20)

  private let plan: EvidencePlan
  private let limits: Limits
  private var meter: LineMeter
  /// Whole lines that wait until there are enough for several workers, then the start of a line.
  private var waiting: [UInt8] = []
  /// Where the whole lines among them end.
  private var linesEnd = 0
  /// A line that is too long and passed over; nothing waits meanwhile.
  private var long: LongLine?
  /// How many lines have ended.
  private var lines = 0
  /// How many bytes were fed, and how many of them lie before those that wait.
  private var fed = 0
  private var offset = 0
  /// How many bytes a worker is handed at a time; tests make do with fewer.
  package var piece = 1 << 20
  /// How many lines were read exactly because something about them is unusual.
  package private(set) var exactLines = 0

  /// Creates a stream at its start.
  ///
  /// - Parameters:
  ///   - standard: The standard to measure and score by.
  ///   - asOf: The day on which things are looked at; what is dated later is not there yet.
  ///   - reviewsUntil: The last day of reviews that are taken into account; `asOf` if nil.
  ///   - limits: How much to take in one line. A longer one is an error of that line alone.
  public init(
    for standard: CompiledStandard, asOf: CalendarDate, reviewsUntil: CalendarDate? = nil,
    limits: Limits = Self.limits
  ) {
    plan = EvidencePlan(standard, asOf: asOf, reviewsUntil: reviewsUntil ?? asOf)
    self.limits = limits
    meter = LineMeter(plan, limits: limits)
  }
}

/// On the calling thread.
extension EvidenceStream {
  /// Takes some bytes, which may begin and end anywhere.
  ///
  /// - Returns: The outcomes of the lines that end in these bytes.
  /// - Throws: `CancellationError` when the task was cancelled; the stream is then of no more use.
  /// - Complexity: O(*n*) for *n* bytes in lines of bounded length.
  public mutating func feed(_ bytes: [UInt8]) throws(CancellationError) -> [EvidenceLine] {
    var results = drain()
    let base = fed
    fed += bytes.count
    var start = 0
    while start < bytes.count {
      if Task.isCancelled { throw CancellationError() }
      let end = LineSplitter.lineEnd(bytes.span, in: start..<bytes.count)
      guard end < bytes.count else {
        keep(bytes[start...])
        break
      }
      if waiting.isEmpty, long == nil {
        lines += 1
        if let line = meter.measured(bytes, start..<end, number: lines, offset: base) {
          results.append(line)
        }
      } else {
        keep(bytes[start..<end])
        if let line = endLine() { results.append(line) }
      }
      start = end + 1
      offset = base + start
    }
    exactLines += meter.takeExact()
    return results
  }

  /// Ends the stream.
  ///
  /// - Returns: The outcomes of what still waits, such as a last line without a line break.
  public mutating func finish() -> [EvidenceLine] {
    var results = drain()
    if long != nil || !waiting.isEmpty, let line = endLine() { results.append(line) }
    offset = fed
    exactLines += meter.takeExact()
    return results
  }

  /// Measures the whole lines that wait.
  private mutating func drain() -> [EvidenceLine] {
    guard linesEnd > 0 else { return [] }
    var part = meter.lines(waiting, 0..<linesEnd, offset: offset)
    dropLines()
    return number(&part)
  }

  /// Ends the line that waits.
  private mutating func endLine() -> EvidenceLine? {
    lines += 1
    defer {
      waiting.removeAll(keepingCapacity: waiting.capacity <= 1 << 22)
      long = nil
    }
    return long?.refused(number: lines, limits: limits)
      ?? meter.measured(waiting, 0..<waiting.count, number: lines, offset: offset)
  }

  /// Keeps the start of a line until the rest comes, or passes over it where it is too long.
  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if long != nil {
      long?.add(bytes)
      return
    }
    waiting += bytes
    passOverIfTooLong()
  }

  private mutating func passOverIfTooLong() {
    // A carriage return at the end would not count.
    guard linesEnd == 0, waiting.count - 1 > max(0, limits.bytes) else { return }
    long = LongLine(waiting[...], offset: offset)
    waiting = []
  }

  private mutating func dropLines() {
    waiting.removeFirst(linesEnd)
    offset += linesEnd
    linesEnd = 0
  }

  /// Numbers lines after those before them.
  private mutating func number(
    _ part: inout (results: [EvidenceLine], count: Int)
  ) -> [EvidenceLine] {
    for place in part.results.indices { part.results[place].move(by: lines) }
    lines += part.count
    return part.results
  }
}

/// On several workers.
extension EvidenceStream {
  /// How many pieces are gathered for each worker.
  private static let pieces = 2
  /// No machine has more cores to share the work among.
  private static let mostWorkers = 1 << 12

  /// Takes some bytes and shares the work among tasks; the outcomes are the same for any number.
  ///
  /// Lines wait until there are some megabytes of them for each worker, so an outcome may come with
  /// a later call.
  ///
  /// - Parameters:
  ///   - bytes: Bytes that may begin and end anywhere.
  ///   - workers: How many tasks share the work.
  /// - Returns: Outcomes in the order of the lines.
  /// - Throws: `CancellationError` when the task was cancelled; the stream is then of no more use.
  public mutating func feed(
    _ bytes: [UInt8], workers: Int
  ) async throws(CancellationError) -> [EvidenceLine] {
    guard workers > 1 else { return try feed(bytes) }
    var results: [EvidenceLine] = []
    var start = 0
    if long != nil {
      start = LineSplitter.lineEnd(bytes.span, in: 0..<bytes.count)
      keep(bytes[..<start])
      if start < bytes.count {
        start += 1
        if let line = endLine() { results.append(line) }
        offset = fed + start
      }
    }
    fed += bytes.count
    let known = waiting.count
    waiting += bytes[start...]
    let end = LineSplitter.end(ofLinesIn: known..<waiting.count, waiting.span)
    if end > known { linesEnd = end }
    let enough = min(workers, Self.mostWorkers) * Self.pieces * piece
    if linesEnd >= enough || waiting.count - linesEnd > limits.bytes {
      results += try await measureLines(workers)
      passOverIfTooLong()
    }
    return results
  }

  /// Ends the stream, sharing the rest of the work among tasks.
  ///
  /// - Parameter workers: How many tasks share the work.
  /// - Returns: The outcomes of all that still waits.
  /// - Throws: `CancellationError` when the task was cancelled.
  public mutating func finish(workers: Int) async throws(CancellationError) -> [EvidenceLine] {
    let results = workers > 1 ? try await measureLines(workers) : []
    return results + finish()
  }

  private mutating func measureLines(
    _ workers: Int
  ) async throws(CancellationError) -> [EvidenceLine] {
    if Task.isCancelled { throw CancellationError() }
    guard linesEnd > 0 else { return [] }
    let (block, base) = (waiting, offset)
    let ranges = ranges(of: linesEnd, block.span)
    let (plan, limits) = (plan, limits)
    typealias Part = (index: Int, results: [EvidenceLine], count: Int, exact: Int)
    let parts = await withTaskGroup(of: Part.self) { group in
      var next = 0
      func addTask() {
        guard next < ranges.count else { return }
        let index = next
        next += 1
        group.addTask {
          var meter = LineMeter(plan, limits: limits)
          let part = meter.lines(block, ranges[index], offset: base)
          return (index, part.results, part.count, meter.takeExact())
        }
      }
      for _ in 0..<min(workers, ranges.count) { addTask() }
      var parts: [Part] = []
      for await part in group {
        parts.append(part)
        if !Task.isCancelled { addTask() }
      }
      return parts.sorted { $0.index < $1.index }
    }
    if Task.isCancelled { throw CancellationError() }
    dropLines()
    var results: [EvidenceLine] = []
    for part in parts {
      var lines = (results: part.results, count: part.count)
      results += number(&lines)
      exactLines += part.exact
    }
    return results
  }

  /// Pieces of whole lines.
  private func ranges(of end: Int, _ bytes: Span<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < end {
      let wanted = min(end, start + piece)
      let stop = min(end, LineSplitter.lineEnd(bytes, in: wanted - 1..<end) + 1)
      ranges.append(start..<stop)
      start = stop
    }
    return ranges
  }
}
