import Testing

@testable import ConsultationIndex

@Suite("A stream of evidence")
struct EvidenceStreamTests {
  private static let asOf = day("2025-01-01")

  /// Good and bad lines, empty ones, one with a carriage return, and a last one without an end.
  private static func mixed(_ standard: CompiledStandard) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, line) in StreamSamples.lines(standard, seed: 3, count: 30).enumerated() {
      switch index % 5 {
      case 1: bytes += Array("\n  \n\r\n".utf8)
      case 2: bytes += line.dropLast(3)
      case 3: bytes += Array("[]\n".utf8)
      default: break
      }
      bytes += line + Array((index % 2 == 0 ? "\n" : "\r\n").utf8)
    }
    return bytes + Array("  {\"format\": ".utf8)
  }

  @Test("chunks may end anywhere", arguments: [1, 2, 3, 7, 64, 1_000, 100_000])
  func chunks(size: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: 1))
    let bytes = Self.mixed(standard)
    let whole = try EvidenceStream.outcomes(of: bytes, standard, asOf: Self.asOf)
    var stream = EvidenceStream(for: standard, asOf: Self.asOf)
    var lines: [EvidenceLine] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      lines += try stream.feed(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    lines += stream.finish()
    #expect(lines.map(StreamedOutcome.init) == whole.outcomes)
    #expect(stream.exactLines == whole.exact)
    #expect(stream.finish().isEmpty)
  }

  @Test(
    "any number of workers gives the same", arguments: [1, 2, 3, 5, .max], [64, 3_000, 1_000_000])
  func workers(count: Int, size: Int) async throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: 1))
    let bytes = Self.mixed(standard) + [0x0A] + Self.mixed(standard)
    let whole = try EvidenceStream.outcomes(of: bytes, standard, asOf: Self.asOf)
    var stream = EvidenceStream(for: standard, asOf: Self.asOf)
    // Several pieces for each worker.
    stream.piece = 1_000
    var lines: [EvidenceLine] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      let chunk = Array(bytes[start..<min(start + size, bytes.count)])
      lines += try await stream.feed(chunk, workers: count)
    }
    lines += try await stream.finish(workers: count)
    #expect(lines.map(StreamedOutcome.init) == whole.outcomes)
    #expect(stream.exactLines == whole.exact)
  }

  @Test("calls with and without workers may be mixed")
  func mixes() async throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: 1))
    let bytes = Self.mixed(standard)
    let whole = try EvidenceStream.outcomes(of: bytes, standard, asOf: Self.asOf)
    var stream = EvidenceStream(for: standard, asOf: Self.asOf)
    stream.piece = 1_000
    var lines: [EvidenceLine] = []
    for (index, start) in stride(from: 0, to: bytes.count, by: 999).enumerated() {
      let chunk = Array(bytes[start..<min(start + 999, bytes.count)])
      lines +=
        index % 3 == 0 ? try stream.onThisThread(chunk) : try await stream.feed(chunk, workers: 2)
    }
    lines += try await stream.finish(workers: 2)
    #expect(lines.map(StreamedOutcome.init) == whole.outcomes)
  }

  @Test("lines are counted however they end, and a bad one stops nothing")
  func numbers() throws {
    let good = String(
      decoding: StreamSamples.lines(.xindu, seed: 1, count: 1)[0], as: UTF8.self)
    let text = "\n" + good + "\r\n \t\r\n{\"a\": }\n" + good + "\n\n" + good
    let found = try EvidenceStream.outcomes(of: Array(text.utf8), .xindu, asOf: Self.asOf)
    #expect(found.outcomes.map(\.number) == [2, 4, 5, 7])
    #expect(found.outcomes.map { $0.community != nil } == [true, false, true, true])
    let issue = try #require(found.outcomes[1].issues.first)
    #expect(issue.line == 4 && issue.column == 7 && issue.code == "json.missing-value")
    let before = text.utf8.count - good.utf8.count * 2 - 4
    #expect(issue.location?.offset == before)
    #expect(issue.location?.excerpt == "{\"a\": }")
  }

  @Test("a message that names another line names one of the stream")
  func namesLines() throws {
    let found = try EvidenceStream.outcomes(
      of: Array("{}\n{}\n{\"format\": [".utf8), .xindu, asOf: Self.asOf)
    let issue = try #require(found.outcomes.last?.issues.first)
    #expect(issue.parameters["line"] == "3" && issue.line == 3)
  }

  @Test(
    "a line that is too long is one error, and the rest goes on",
    arguments: [1, 10, 1_000_000], ["\n", "\r\n"])
  func long(size: Int, end: String) async throws {
    let good = StreamSamples.lines(.xindu, seed: 1, count: 1)[0]
    let limits = Limits(bytes: good.count)
    let text =
      good + Array(end.utf8) + good + Array(" ".utf8) + Array(end.utf8) + good
      + Array((end + String(repeating: "x", count: good.count + 40)).utf8)
    let standard = CompiledStandard.xindu
    func check(_ lines: [EvidenceLine]) throws {
      let found = lines.map(StreamedOutcome.init)
      #expect(found.map(\.number) == [1, 2, 3, 4])
      #expect(found.map { $0.community != nil } == [true, false, true, false])
      let issue = try #require(found[1].issues.first)
      #expect(issue.code == "json.too-many-bytes" && issue.line == 2 && issue.column == 1)
      #expect(issue.parameters["count"] == "\(good.count + 1)")
      #expect(found[3].issues.first?.parameters["count"] == "\(good.count + 40)")
    }
    for workers in [1, 2] {
      var stream = EvidenceStream(for: standard, asOf: Self.asOf, limits: limits)
      var lines: [EvidenceLine] = []
      for start in stride(from: 0, to: text.count, by: size) {
        let chunk = Array(text[start..<min(start + size, text.count)])
        lines += try await stream.feed(chunk, workers: workers)
      }
      lines += try await stream.finish(workers: workers)
      try check(lines)
    }
  }

  @Test("a cancelled task ends between lines", arguments: [1, 2])
  func cancels(workers: Int) async throws {
    let line = StreamSamples.lines(.xindu, seed: 1, count: 1)[0] + [0x0A]
    let bytes = Array(repeatElement(line, count: 40_000 / line.count).joined())
    let task = Task {
      var stream = EvidenceStream(for: .xindu, asOf: Self.asOf)
      stream.piece = 1_000
      while !Task.isCancelled { await Task.yield() }
      return try await stream.feed(bytes, workers: workers)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test("outcomes become rows of a table and score as they say")
  func tables() throws {
    let lines = try StreamSamples.fixtures()
    let asOf = day("2026-01-31")
    let period = try #require(Period("2025"))
    var stream = EvidenceStream(for: .xindu, asOf: asOf)
    var table = MeasureTable(for: .xindu, period: period, asOf: asOf, basis: .confirmed)
    var totals: [Points] = []
    for line in try stream.feed(Array(lines.joined(separator: [0x0A]))) + stream.finish() {
      let dossier = try line.result.get()
      if dossier.isDemonstration || dossier.period != period {
        #expect(throws: InputErrors.self) { try table.append(dossier) }
      } else {
        try table.append(dossier)
        totals.append(dossier.confirmed.total)
      }
    }
    let scores = try CompiledStandard.xindu.score(table)
    #expect(table.count == totals.count && totals.count > 5)
    #expect((0..<table.count).map { scores.total(at: $0) } == totals)
  }

  @Test("a table refuses outcomes of another day or of other measures")
  func refusesOthers() throws {
    let example = try FixtureCase(name: "example-3a").dossier().tree.compact()
    let asOf = day("2026-01-31")
    let period = try #require(Period("2025"))
    var stream = EvidenceStream(for: .xindu, asOf: asOf)
    let dossier = try #require(try stream.feed(example + [0x0A]).first).result.get()
    var same = MeasureTable(for: .xindu, period: period, asOf: asOf, basis: .provisional)
    try same.append(dossier)
    #expect(same.quantities(at: 0) == dossier.provisional.quantities)
    let other = try Bench.compile(RandomStandard.tree(seed: 1))
    for var table in [
      MeasureTable(for: other, period: period, asOf: asOf, basis: .confirmed),
      MeasureTable(for: .xindu, period: period, asOf: day("2026-01-30"), basis: .confirmed),
    ] {
      #expect(throws: InputErrors.self) { try table.append(dossier) }
      #expect(table.count == 0)
    }
  }
}

extension EvidenceStream {
  fileprivate mutating func onThisThread(_ bytes: [UInt8]) throws -> [EvidenceLine] {
    try feed(bytes)
  }
}
