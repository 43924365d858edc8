import Testing

@testable import ConsultationIndex

/// Law 8: adversarial input is answered. `.ci/bounds` holds that four times of it costs about four times
/// as much; where the cost were the square, these would lead the list of the slowest.
@Suite("Bounds of adversarial input")
struct BoundsTests {
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
    let duplicates = submission(#"{"id":"a","kind":"k",\#(repeated(#""x":1"#, 6_000))}"#)
    let unknown = (0..<6_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    for bytes in [duplicates, submission(#"{"id":"a","kind":"k",\#(unknown)}"#)] {
      let error = #expect(throws: InputErrors.self) { try Dossier(json: bytes) }
      #expect(error?.issues.allSatisfy { $0.location != nil } == true)
    }
  }

  @Test("Many records, and one record with a long list")
  func records() throws {
    let records = (0..<1_600).map { #"{"id":"r-\#($0)","kind":"k"}"# }.joined(separator: ",")
    let dossier = try Dossier(json: submission(records))
    #expect(dossier.submission.records.count == 1_600)
    let fields = #"{"t":[\#(repeated(#""a""#, 8_000))]}"#
    let long = try Dossier(json: submission(#"{"id":"a","kind":"k","fields":\#(fields)}"#))
    let list = Record.Value.list(Array(repeating: "a", count: 8_000))
    #expect(long.submission.records[0].fields["t"] == list)
  }

  @Test("A live dossier of one record in many revisions, each below the last")
  func live() throws {
    let standard = try Bench.standard(measures: ["q": ["of": "case", "largest": "n"]])
    var submission = try dossier().submission
    submission.records = (1...8_000).reversed().map { Record.case("c", revision: $0) }
    let live = LiveDossier(try Dossier(submission), by: standard, asOf: usualDay)
    #expect(live.pending == 1)
  }

  @Test("Long runs of escapes")
  func escapes() throws {
    let text = String(repeating: #"\u0041\n"#, count: 8_000)
    let dossier = try Dossier(
      json: submission(#"{"id":"a","kind":"k","fields":{"t":"\#(text)"}}"#))
    let read = Record.Value.text(String(repeating: "A\n", count: 8_000))
    #expect(dossier.submission.records[0].fields["t"] == read)
  }

  @Test("A line without end that comes in small pieces")
  func line() throws {
    var stream = EvidenceStream(for: .xindu, asOf: usualDay, limits: Limits(bytes: 4_000))
    let piece = Array(repeating: UInt8(ascii: "x"), count: 64)
    var lines = 0
    for _ in 0..<1_600 { lines += try stream.feed(piece).count }
    #expect(lines == 0)
    #expect(stream.finish().count == 1)
  }

  @Test("Unknown tokens with their nearest names")
  func tokens() throws {
    let standard = try Bench.standard(measures: ["q": ["of": "case", "count": "records"]])
    let tokens = (0..<240).map { "\"tag-\($0)\"" }.joined(separator: ",")
    let fields = #"{"on":"2025-05-05","tags":[\#(tokens)]}"#
    let dossier = try Dossier(
      json: submission(#"{"id":"a","kind":"case","fields":\#(fields)}"#))
    let notices = standard.assess(dossier, asOf: usualDay).notices
    #expect(notices.count { $0.code == "record.unknown-token" } == 240)
  }

  @Test("A standard of unknown names among many known ones")
  func names() {
    var tree = Bench.smallest
    for number in 0..<120 {
      let measure: JSONTree = [
        "ratio": [["measure": .string("maesure-\(number)")], ["figure": "staff"]], "per": 1,
      ]
      tree = tree.setting("measures.measure-\(number)", to: measure)
    }
    let bytes = tree.compact()
    let error = #expect(throws: InputErrors.self) { try CompiledStandard(json: bytes) }
    #expect((error?.issues.count ?? 0) + (error?.omitted ?? 0) >= 120)
  }
}
