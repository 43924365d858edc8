import Foundation
import Testing

@testable import DifferentialTesting

@Suite("What random pairs cover")
struct CoverageTests {
  @Test("Every construct, outcome and notice occurs")
  func everything() throws {
    let codes = try Fixtures.noticeCodes()
    #expect(codes.count > 25)
    let expected = Coverage.constructs + Coverage.results + codes.map { "notice " + $0 }
    var coverage = Coverage()
    var missing = expected
    // As many standards as it takes, so that what is rare may be.
    for number in 0..<80 where !missing.isEmpty {
      try coverage.add(Batch(seed: 1, number: number, pairs: 12))
      missing.removeAll { coverage.counts[$0, default: 0] > 0 }
    }
    #expect(missing.isEmpty, "\(coverage.table)")
    // What occurs in rules and results is on the lists, so that they cannot fall behind.
    let rules = ["measure ", "test ", "award ", "outcome ", "notice ", "grade ", "side ", "field "]
    let unlisted = Set(
      coverage.counts.keys.filter { name in rules.contains { name.hasPrefix($0) } }
    )
    .subtracting(expected).subtracting(["measure of", "measure per"])
    #expect(unlisted.isEmpty)
  }
}

/// Files that tests of the engines read.
enum Fixtures {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: package.appending(path: "Fixtures/" + path), encoding: .utf8)
  }

  /// Worked examples, and one demonstration of each district; others that the built-in standard scores add
  /// nothing that these have not.
  static let cases: [String] = {
    let folder = package.appending(path: "Fixtures/Cases").path(percentEncoded: false)
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasPrefix("example-") || $0.hasPrefix("demo-variant-") }.sorted()
  }()

  /// The codes in the table of the article on scoring.
  static func noticeCodes() throws -> [String] {
    let article = try String(
      contentsOf: package.appending(
        path: "Sources/ConsultationIndex/ConsultationIndex.docc/ScoringSemantics.md"),
      encoding: .utf8)
    let rows = article.split(separator: "\n").filter { $0.hasPrefix("| `") }
    return rows.flatMap { row in
      (row.split(separator: "|").first ?? "").split(separator: "`").map(String.init)
        .filter { $0.wholeMatch(of: /[a-z]+\.[a-z-]+/) != nil }
    }
  }
}
