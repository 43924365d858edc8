import Testing

@testable import ConsultationIndex

/// Law 7: a line means the same whichever way it is read.
@Suite("Streamed evidence and the explaining scorer")
struct StreamAgreementTests {
  @Test("they agree over random standards and dossiers", arguments: 0..<20)
  func random(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    let asOf = RandomDossier.asOf(seed: seed)
    for (number, line) in StreamSamples.lines(standard, seed: seed, count: 10).enumerated() {
      let streamed = try EvidenceStream.outcomes(of: line, standard, asOf: asOf)
      let exact = StreamedOutcome(exactly: line, standard, asOf: asOf)
      #expect(streamed.outcomes == [exact], "seed \(seed), dossier \(number)")
    }
  }

  @Test("an ordinary line is scanned, an unusual one is read exactly")
  func takesTheFastPath() throws {
    let standard = CompiledStandard.xindu
    let asOf = day("2026-01-31")
    let lines = try StreamSamples.fixtures()
    let streamed = try EvidenceStream.outcomes(
      of: Array(lines.joined(separator: [0x0A])), standard, asOf: asOf)
    #expect(streamed.outcomes.count == lines.count)
    #expect(streamed.exact < lines.count / 2)
    // The same quantities by numbers that only the exact reader takes.
    for line in lines {
      let text = String(decoding: line, as: UTF8.self)
      let other = text.replacing("\"expected\":20,", with: "\"expected\":2e1,")
      let outcome = try EvidenceStream.outcomes(of: Array(other.utf8), standard, asOf: asOf)
      #expect(outcome.outcomes == [StreamedOutcome(exactly: line, standard, asOf: asOf)])
    }
  }

  @Test("most random dossiers without errors are scanned")
  func isSeldomExact() throws {
    var (sound, exact) = (0, 0)
    for seed in 0..<12 {
      let standard = try Bench.compile(RandomStandard.tree(seed: seed))
      for line in StreamSamples.lines(standard, seed: seed, count: 15) {
        let streamed = try EvidenceStream.outcomes(of: line, standard, asOf: day("2025-06-01"))
        guard streamed.outcomes.allSatisfy(\.issues.isEmpty) else { continue }
        sound += 1
        exact += streamed.exact
      }
    }
    // Records that are given twice, and values that are wrong where nobody looks, stay exact.
    #expect(sound > 20 && exact * 2 < sound, "\(exact) of \(sound)")
  }

  @Test("they agree on every fixture", arguments: FixtureCase.all)
  func fixtures(fixture: FixtureCase) throws {
    let (standard, asOf) = (try fixture.standard(), try fixture.asOf())
    let line = try fixture.dossier().tree.compact()
    let exact = StreamedOutcome(exactly: line, standard, asOf: asOf)
    #expect(try EvidenceStream.outcomes(of: line, standard, asOf: asOf).outcomes == [exact])
  }

  @Test("they agree on every invalid dossier that fits on a line")
  func invalid() throws {
    let asOf = day("2026-01-31")
    var lines: [(name: String, bytes: [UInt8])] = []
    for name in FixtureFolder.names(in: "Invalid") where name.hasPrefix("dossier") {
      let bytes = try FixtureFolder.bytes("Invalid/\(name)")
      let parts = bytes.split { $0 == 0x0A || $0 == 0x0D }
      // White space around a line is no part of it.
      var line = Array(parts.joined(separator: [0x20]))
      while line.last == 0x20 { line.removeLast() }
      if !line.isEmpty { lines.append((name, line)) }
    }
    #expect(lines.count > 50)
    let bytes = Array(lines.map(\.bytes).joined(separator: [0x0A]))
    let streamed = try EvidenceStream.outcomes(of: bytes, .xindu, asOf: asOf)
    #expect(streamed.outcomes.count == lines.count)
    for (line, outcome) in zip(lines, streamed.outcomes) {
      let exact = StreamedOutcome(exactly: line.bytes, .xindu, asOf: asOf)
      #expect(outcome.says(exact), "\(line.name)")
    }
  }

  @Test("they agree on mutated and corrupted lines", arguments: 0..<6)
  func mutated(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    let asOf = RandomDossier.asOf(seed: seed)
    var chance = SeededGenerator(seed: seed + 4_000)
    var refused = 0
    for (number, sample) in StreamSamples.lines(standard, seed: seed, count: 80).enumerated() {
      let line = Self.mutated(sample, &chance)
      let exact = StreamedOutcome(exactly: line, standard, asOf: asOf)
      let streamed = try EvidenceStream.outcomes(of: line, standard, asOf: asOf)
      if exact.community == nil { refused += 1 }
      let text = String(decoding: line, as: UTF8.self)
      #expect(streamed.outcomes == [exact], "seed \(seed), mutation \(number): \(text)")
    }
    #expect(refused > 8 && refused < 76)
  }

  /// Changes some bytes of a line, or whole words of it, without breaking it in two.
  private static func mutated(_ sample: [UInt8], _ chance: inout SeededGenerator) -> [UInt8] {
    var text = sample
    if chance.once(in: 2) {
      let words = [
        ("\"revision\":1,", "\"revision\":1,\"revision\":1,"), ("\"times\":2", "\"times\":2.0"),
        ("\"r-1\"", "\"r\\u002d1\""), ("\"r-1\"", "\"é\""), ("{", " { "), (":", " : "),
        (",", " , "),
        ("\"event\"", "\"rule\""), ("\"kind\"", "\"k\\u0069nd\""), ("\"r-1\"", "\"r-0\""),
        ("\"records\":", "\"records\":null,\"recordz\":"), ("true", "false"), ("true", "null"),
        ("\"2024-02-29\"", "\"2024-02-30\""), ("\"2024-02-29\"", "\"\""), ("[", "[ ]"), ("]", ",]"),
        ("\"accepted\"", "\"returned\",\"amendBy\":\"2025-06-01\""), ("\"id\":", "\"status\":"),
        ("\"accepted\"", "\"accepted\",\"affiliation\":\"c-1\""), ("\"c-1\"", "\"\u{212A}-1\""),
        ("\"accepted\"", "\"accepted\",\"stage\":\"first\",\"note\":\"a\\nb\""), ("0", "-0"),
        ("\"reviewer\":\"r-1\"", "\"reviewer\":\"\""), ("\"level\":1", "\"level\":9"),
        ("\"fields\":", "\"attachments\":[{\"name\":\"甲\"}],\"fields\":"),
        ("\"fields\":", "\"source\":{\"document\":\"d\",\"quote\":\"q\"},\"fields\":"),
        ("\"fields\":", "\"attachments\":[{\"name\":\"甲\",\"sha256\":\"ab\"}],\"fields\":"),
        ("\"household", "\"hause"), ("\"value\":", "\"value\":9999999999,\"valu\":"),
        ("\"kind\":\"event\",", "\"withdrawn\":true,\"kind\":\"event\","),
      ]
      let (from, to) = chance.one(of: words)
      let parts = String(decoding: text, as: UTF8.self).components(separatedBy: from)
      if parts.count > 1 {
        let place = chance.number(1...parts.count - 1)
        text = Array(
          (parts[..<place].joined(separator: from) + to + parts[place...].joined(separator: from))
            .utf8)
      }
      if chance.once(in: 2) { return text }
    }
    let bytes = Array(#"{}[]",:-.e+0129ntf\ "#.utf8) + [0x00, 0x7F, 0xFF, 0xC3, 0x09]
    for _ in 0..<chance.number(1...2) where !text.isEmpty {
      let place = chance.number(0...text.count - 1)
      switch chance.number(0...11) {
      case 0: text.removeSubrange(place...)
      case 1...4: text[place] = chance.one(of: bytes)
      case 5...6: text.remove(at: place)
      case 7...8: text.insert(chance.one(of: bytes), at: place)
      default: text[place] = chance.one(of: Array("0123456789abcdepqr".utf8))
      }
    }
    return text.isEmpty ? Array("{".utf8) : text
  }

  @Test("keys in any order mean the same", arguments: 0..<8)
  func orders(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    let asOf = RandomDossier.asOf(seed: seed)
    var chance = SeededGenerator(seed: seed + 600)
    for number in 0..<8 {
      let tree = RandomDossier.tree(seed: seed * 1_000 + number, for: standard.standard)
      let shuffled = tree.withDossierShuffled(&chance).compact()
      var streamed = try #require(
        try EvidenceStream.outcomes(of: shuffled, standard, asOf: asOf).outcomes.first)
      var exact = StreamedOutcome(exactly: tree.compact(), standard, asOf: asOf)
      // Places differ, as they must.
      streamed.issues = []
      exact.issues = []
      #expect(streamed == exact, "seed \(seed), dossier \(number)")
    }
  }
}
