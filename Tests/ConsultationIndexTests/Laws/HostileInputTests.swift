import Testing

@testable import ConsultationIndex

/// Law 8: hostile input is an error message.
struct HostileInputTests {
  /// Changes a few bytes, or cuts the text off.
  private static func mutated(_ sample: [UInt8], _ chance: inout SeededGenerator) -> [UInt8] {
    let bytes = Array(#"{}[]",:-.e+0129ntf "#.utf8) + [0x00, 0x0A, 0xFF, 0xC3]
    var text = sample
    for _ in 0..<chance.number(1...3) where !text.isEmpty {
      let place = chance.number(0...text.count - 1)
      switch chance.number(0...11) {
      case 0: text.removeSubrange(place...)
      case 1...4: text[place] = chance.one(of: bytes)
      case 5...6: text.remove(at: place)
      case 7...8: text.insert(chance.one(of: bytes), at: place)
      default:
        // Digits and letters exchanged keep the syntax, and so reach further.
        text[place] = chance.one(of: Array("0123456789abcdepqr".utf8))
      }
    }
    return text
  }

  @Test("No mutation of a standard is a trap", arguments: 0..<6)
  func standards(seed: Int) throws {
    let sample = RandomStandard.tree(seed: seed).compact()
    var chance = SeededGenerator(seed: seed + 7000)
    var refused = 0
    for number in 0..<60 {
      let text = Self.mutated(sample, &chance)
      do throws(InputErrors) {
        let standard = try CompiledStandard(json: text)
        let tree = RandomDossier.tree(seed: number, for: standard.standard)
        if let dossier = try? Dossier(json: tree.compact()) {
          let assessment = standard.assess(dossier, asOf: RandomDossier.asOf(seed: number))
          #expect(assessment.total >= .zero, "seed \(seed), mutation \(number)")
        }
      } catch {
        refused += 1
        #expect(error.issues.count >= 1, "seed \(seed), mutation \(number)")
        #expect(
          error.issues.allSatisfy { $0.severity == .error && !$0.message(in: .chinese).isEmpty })
      }
    }
    #expect(refused > 24)
  }

  @Test("No mutation of a dossier is a trap", arguments: 0..<6)
  func dossiers(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    var chance = SeededGenerator(seed: seed + 8000)
    var read = 0
    for number in 0..<70 {
      let sample = RandomDossier.tree(seed: number, for: standard.standard).compact()
      let text = Self.mutated(sample, &chance)
      do throws(InputErrors) {
        let dossier = try Dossier(json: text)
        read += 1
        let assessment = standard.assess(dossier, asOf: RandomDossier.asOf(seed: number))
        for notice in assessment.notices {
          let located = dossier.located(notice)
          #expect(located.code == notice.code && !located.message(in: .english).isEmpty)
        }
      } catch {
        #expect(error.issues.count >= 1, "seed \(seed), mutation \(number)")
      }
    }
    #expect(read > 3)
  }

  @Test("No mutation of an assessment is a trap", arguments: 0..<4)
  func assessments(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    let tree = RandomDossier.tree(seed: seed + 30, for: standard.standard)
    let dossier = try Dossier(json: tree.compact())
    let sample = standard.assess(dossier, asOf: day("2025-01-01")).json()
    var chance = SeededGenerator(seed: seed + 9000)
    var read = 0
    for _ in 0..<60 {
      do throws(InputErrors) {
        let assessment = try Assessment(json: Self.mutated(sample, &chance))
        read += 1
        for notice in assessment.notices { _ = dossier.located(notice) }
        #expect(try Assessment(json: assessment.json()) == assessment)
      } catch {
        #expect(error.issues.count >= 1)
      }
    }
    #expect(read > 1)
  }

  @Test("A tree of known keys at random is refused with a reason", arguments: 0..<4)
  func trees(seed: Int) throws {
    var chance = SeededGenerator(seed: seed + 9500)
    let keys = [
      "format", "id", "zh", "en", "submission", "community", "kind", "records", "reviews", "fields",
      "measures", "categories", "elements", "indicators", "award", "steps", "ratio", "grades",
      "period", "tiers", "evidence", "counts", "at", "where", "anyOf", "byKind", "date", "record",
    ]
    for _ in 0..<60 {
      let text = Self.tree(keys, depth: 0, &chance).compact()
      for format in [Standard.format, Dossier.format, Assessment.format] {
        let whole = (try? JSONTree(String(decoding: text, as: UTF8.self))) ?? .null
        let bytes = whole.setting("format", to: .string(format)).compact()
        #expect(throws: InputErrors.self) { try CompiledStandard(json: bytes) }
        #expect(throws: InputErrors.self) { try Dossier(json: bytes) }
        #expect(throws: InputErrors.self) { try Assessment(json: bytes) }
      }
    }
  }

  private static func tree(
    _ keys: [String], depth: Int, _ chance: inout SeededGenerator
  ) -> JSONTree {
    switch chance.number((depth > 4 ? 3 : 0)...8) {
    case 0:
      return .array((0..<chance.number(0...3)).map { _ in tree(keys, depth: depth + 1, &chance) })
    case 1, 2:
      let names = Set((0..<chance.number(0...8)).map { _ in chance.one(of: keys) }).sorted()
      return .object(names.map { ($0, tree(keys, depth: depth + 1, &chance)) })
    case 3: return .integer(chance.one(of: [0, -1, 1, 5, .max, .min]))
    case 4: return .number(chance.one(of: ["1e400", "0.5", "-0", "1e-9", "99999999999999999999"]))
    case 5: return .null
    case 6: return .boolean(chance.once(in: 2))
    default: return .string(chance.one(of: keys + ["", "2025-01-01", "2025", "\u{0}"]))
    }
  }

  @Test(
    "A path from outside leads to a place or to none",
    arguments: [
      "", "$", "[", "[\"", "[\"a", "[-1]", "$.records[-1]", "records[99999999999999999999]", "..",
      "[1",
      "a[\"\\u00\"]", "reviews[5]", "submission.records[0].fields", "[\"\\\"]",
    ])
  func paths(path: String) throws {
    let dossier = try Dossier(
      json: Articles.blocks.first { $0.article == "DossierFormat.md" }.map { Array($0.text.utf8) }
        ?? [])
    let notice = ConsultationIndex.Issue(
      code: "record.unused", severity: .note, parameters: [:], path: path, record: nil,
      revision: nil)
    let located = dossier.located(notice)
    #expect(located.location.map { $0.line >= 1 } ?? true)
    #expect(located.code == notice.code)
  }

  @Test("Days far beyond the calendar are no trap")
  func days() {
    let last = day("9999-12-31")
    let first = day("0001-01-01")
    #expect(last.adding(days: .max) == last)
    #expect(first.adding(days: .min) == first)
    #expect(first.adding(days: first.days(until: last)) == last)
  }
}
