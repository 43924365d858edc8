import Testing

@testable import ConsultationIndex

/// What the article on streaming shows, executed.
@Suite("The examples of streaming")
struct StreamExampleTests {
  /// A request whose body comes in chunks.
  private static func body(_ bytes: [UInt8]) -> AsyncStream<[UInt8]> {
    AsyncStream { continuation in
      for start in stride(from: 0, to: bytes.count, by: 1_000) {
        continuation.yield(Array(bytes[start..<min(start + 1_000, bytes.count)]))
      }
      continuation.finish()
    }
  }

  private static let today = day("2026-01-31")

  private static func lines() throws -> [UInt8] {
    let examples = ["example-3a", "example-5a", "example-rural"]
    let lines = try examples.map { try FixtureCase(name: $0).dossier().tree.compact() }
    return Array((lines + [Array("{}".utf8)] + lines).joined(separator: [0x0A]))
  }

  @Test("a service streams the body of a request through it")
  func service() async throws {
    var stored: [(String, Points, GradeID?)] = []
    var rejected: [(Int, [String])] = []
    var stream = EvidenceStream(for: .xindu, asOf: Self.today)
    func report(_ line: EvidenceLine) {
      switch line.result {
      case .success(let dossier):
        stored.append((dossier.community.id, dossier.confirmed.total, dossier.confirmed.grade))
      case .failure(let errors):
        rejected.append((line.number, errors.issues.map { $0.message(in: .chinese) }))
      }
    }
    for try await chunk in Self.body(try Self.lines()) {
      for line in try stream.feed(chunk) { report(line) }
    }
    for line in stream.finish() { report(line) }
    #expect(stored.count == 6 && rejected.map(\.0) == [4])
    let assessment = try FixtureCase(name: "example-5a").assess()
    #expect(stored[1].1 == assessment.total && stored[1].2 == assessment.grade)
  }

  @Test("a study of a changed standard makes a table of it")
  func study() async throws {
    let period = try #require(Period("2025"))
    var standard = CompiledStandard.xindu.standard
    for index in standard.grades.indices { standard.grades[index].cut.hundredths += 100 }
    let changed = try CompiledStandard(standard)
    var stream = EvidenceStream(for: .xindu, asOf: Self.today)
    var table = MeasureTable(for: .xindu, period: period, asOf: Self.today, basis: .confirmed)
    let bytes = try Self.lines()
    for line in try await stream.feed(bytes, workers: 2) + stream.finish(workers: 2) {
      if case .success(let dossier) = line.result { try table.append(dossier) }
    }
    let scores = try changed.score(table)
    #expect(table.count == 6)
    #expect(scores.total(at: 1) == (try FixtureCase(name: "example-5a").assess().total))
  }
}
