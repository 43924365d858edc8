import ConsultationIndex
import Testing

@testable import xindu

@Suite("Scores as JSON, whatever came in")
struct ScoreJSONTests {
  /// Some dossiers that are alike and differ in points, as a document each and as lines.
  private func console() throws -> FakeConsole {
    let console = try SmallDistrict.console(communities: 5)
    let lines = String(decoding: try #require(console.files["district.ndjson"]), as: UTF8.self)
    for (number, line) in lines.split(separator: "\n").enumerated() {
      console.files["d/\(number).json"] = Array(line.utf8)
    }
    for basis in ["confirmed", "provisional"] {
      #expect(console.run("measure", "district.ndjson", "-o", basis, "--basis", basis) == .done)
    }
    return console
  }

  private func scores(_ console: FakeConsole, _ words: String...) throws -> [ScoreSummary] {
    #expect(console.run(["score", "--format", "json"] + words) == .done, "\(console.errors)")
    return try console.output.split(separator: "\n").map { try ScoreSummary(json: Array($0.utf8)) }
  }

  @Test("a document, a line and a row of a table say the same under the same names")
  func same() throws {
    let console = try console()
    let documents = try scores(console, "d", "--indicators")
    let lines = try scores(console, "district.ndjson", "--indicators")
    let confirmed = try scores(console, "confirmed", "--indicators")
    let provisional = try scores(console, "provisional", "--indicators")
    #expect(documents.count == 5 && Set(documents.map(\.confirmed?.total)).count > 1)
    #expect(documents.map(\.confirmed) == lines.map(\.confirmed))
    #expect(documents.map(\.provisional) == lines.map(\.provisional))
    #expect(documents.map(\.pending) == lines.map(\.pending))
    #expect(documents.map(\.errors) == lines.map(\.errors))
    #expect(documents.map(\.confirmed) == confirmed.map(\.confirmed))
    #expect(documents.map(\.provisional) == provisional.map(\.provisional))
    #expect(confirmed.allSatisfy { $0.provisional == nil && $0.pending == nil })
    #expect(provisional.allSatisfy { $0.confirmed == nil })
    for other in [lines, confirmed, provisional] {
      #expect(documents.map(\.community) == other.map(\.community))
      #expect(documents.map(\.standardDigest) == other.map(\.standardDigest))
      #expect(documents.map(\.period) == other.map(\.period))
      #expect(documents.map(\.asOf) == other.map(\.asOf))
    }
    #expect(lines.map(\.line) == [1, 2, 3, 4, 5])
  }

  @Test("without indicators all else is the same", arguments: ["district.ndjson", "confirmed"])
  func withoutIndicators(_ file: String) throws {
    let console = try console()
    let (short, long) = (try scores(console, file), try scores(console, file, "--indicators"))
    #expect(short.map(\.confirmed?.tiers) == long.map(\.confirmed?.tiers))
    let parts = { (summary: ScoreSummary) in
      summary.confirmed?.categories.flatMap(\.parts) ?? []
    }
    #expect(short.map { parts($0).map(\.points) } == long.map { parts($0).map(\.points) })
    #expect(short.allSatisfy { parts($0).allSatisfy(\.parts.isEmpty) })
    #expect(long.allSatisfy { parts($0).flatMap(\.parts).count == 107 })
  }

  @Test("what is read back is written as it was", arguments: ["district.ndjson", "provisional"])
  func roundTrips(_ file: String) throws {
    let console = try console()
    for summary in try scores(console, file, "--indicators") {
      #expect(try ScoreSummary(json: summary.json()) == summary)
    }
    let lines = console.output.split(separator: "\n")
    let again = try lines.map {
      String(decoding: try ScoreSummary(json: Array($0.utf8)).json(), as: UTF8.self)
    }
    #expect(again == lines.map(String.init))
  }

  @Test(
    "what is no score is refused with its place",
    arguments: [
      (#""format":"consultation-score/2""#, #""format":"consultation-score/9""#, "$.format"),
      (#""total":"#, #""totl":"#, "$.totl"),
      (#""asOf":"2026-01-31""#, #""asOf":"2026-02-31""#, "$.asOf"),
      (#""pending":"#, #""pending":-"#, "$.provisional.pending"),
    ])
  func refuses(_ old: String, _ new: String, _ path: String) throws {
    let console = try console()
    #expect(console.run("score", "--format", "json", "district.ndjson") == .done)
    let line = try #require(console.output.split(separator: "\n").first).replacing(old, with: new)
    let errors = #expect(throws: InputErrors.self) { try ScoreSummary(json: Array(line.utf8)) }
    #expect(
      errors?.issues.contains { $0.path == path } == true, "\(errors?.issues.map(\.path) ?? [])")
  }
}
