import Testing

@testable import ConsultationIndex

/// Law 8: four times the input takes about four times as long. The square would take sixteen times,
/// so that even a busy machine tells them apart.
@Suite("Bounds of adversarial input", .serialized)
struct BoundsTests {
  /// How many times longer the larger size takes, by the least of three runs each.
  private func growth(from size: Int, _ run: (Int) throws -> Void) rethrows -> Double {
    func least(_ size: Int) throws -> Duration {
      var least = Duration.seconds(1_000)
      for _ in 0..<3 { least = min(least, try ContinuousClock().measure { try run(size) }) }
      return least
    }
    try run(size / 4)
    let small = try least(size)
    return try least(size * 4) / small
  }

  private func submission(_ records: String) -> [UInt8] {
    Array(
      (#"{"format":"consultation-submission/1","community":{"id":"c","name":"c","kind":"urban"},"#
        + #""period":"2025","records":["# + records + "]}").utf8)
  }

  private func repeated(_ text: String, _ count: Int, separator: String = ",") -> String {
    Array(repeating: text, count: count).joined(separator: separator)
  }

  @Test("Duplicate keys, and keys that nobody knows")
  func keys() {
    let duplicates = growth(from: 1_500) { size in
      let bytes = submission(#"{"id":"a","kind":"k",\#(repeated(#""x":1"#, size))}"#)
      #expect(throws: InputErrors.self) { try Dossier(json: bytes) }
    }
    #expect(duplicates < 10)
    let unknown = growth(from: 1_500) { size in
      let keys = (0..<size).map { "\"k\($0)\":1" }.joined(separator: ",")
      let bytes = submission(#"{"id":"a","kind":"k",\#(keys)}"#)
      #expect(throws: InputErrors.self) { try Dossier(json: bytes) }
    }
    #expect(unknown < 10)
  }

  @Test("Many records, and one record with a long list")
  func records() throws {
    let many = try growth(from: 400) { size in
      let records = (0..<size).map { #"{"id":"r-\#($0)","kind":"k"}"# }.joined(separator: ",")
      let dossier = try Dossier(json: submission(records))
      #expect(dossier.submission.records.count == size)
    }
    #expect(many < 10)
    let list = try growth(from: 2_000) { size in
      let fields = #"{"t":[\#(repeated(#""a""#, size))]}"#
      _ = try Dossier(json: submission(#"{"id":"a","kind":"k","fields":\#(fields)}"#))
    }
    #expect(list < 10)
  }

  @Test("A live dossier of one record in many revisions, each below the last")
  func live() throws {
    let standard = try Bench.standard(measures: ["q": ["of": "case", "largest": "n"]])
    let revisions = try growth(from: 2_000) { size in
      var submission = try dossier().submission
      submission.records = (1...size).reversed().map { Record.case("c", revision: $0) }
      let live = LiveDossier(try Dossier(submission), by: standard, asOf: usualDay)
      #expect(live.pending == 1)
    }
    #expect(revisions < 10)
  }

  @Test("Long runs of escapes")
  func escapes() throws {
    let ratio = try growth(from: 2_000) { size in
      let text = String(repeating: #"\u0041\n"#, count: size)
      _ = try Dossier(
        json: submission(#"{"id":"a","kind":"k","fields":{"t":"\#(text)"}}"#))
    }
    #expect(ratio < 10)
  }

  @Test("A line without end that comes in small pieces")
  func line() throws {
    let ratio = try growth(from: 400) { size in
      var stream = EvidenceStream(for: .xindu, asOf: usualDay, limits: Limits(bytes: 4_000))
      let piece = Array(repeating: UInt8(ascii: "x"), count: 64)
      var lines = 0
      for _ in 0..<size { lines += try stream.feed(piece).count }
      #expect(lines == 0)
      #expect(stream.finish().count == 1)
    }
    #expect(ratio < 10)
  }

  @Test("Unknown tokens with their nearest names")
  func tokens() throws {
    let standard = try Bench.standard(measures: ["q": ["of": "case", "count": "records"]])
    let ratio = try growth(from: 60) { size in
      let tokens = (0..<size).map { "\"tag-\($0)\"" }.joined(separator: ",")
      let fields = #"{"on":"2025-05-05","tags":[\#(tokens)]}"#
      let dossier = try Dossier(
        json: submission(#"{"id":"a","kind":"case","fields":\#(fields)}"#))
      let notices = standard.assess(dossier, asOf: usualDay).notices
      #expect(notices.count { $0.code == "record.unknown-token" } == size)
    }
    #expect(ratio < 10)
  }

  @Test("A standard of unknown names among many known ones")
  func names() {
    let ratio = growth(from: 60) { size in
      var tree = Bench.smallest
      for number in 0..<size {
        let measure: JSONTree = [
          "ratio": [["measure": .string("maesure-\(number)")], ["figure": "staff"]], "per": 1,
        ]
        tree = tree.setting("measures.measure-\(number)", to: measure)
      }
      let bytes = tree.compact()
      let error = #expect(throws: InputErrors.self) { try CompiledStandard(json: bytes) }
      #expect((error?.issues.count ?? 0) + (error?.omitted ?? 0) >= size)
    }
    #expect(ratio < 10)
  }
}
