import ConsultationIndex
import Testing

@testable import ConsultationPolicyLab

@Suite("Tests with records for filters and aggregates that nothing tests")
struct RecordSearchTests {
  /// Kinds of record with every type of field, and measures with every aggregate and test over them.
  private static let text = """
    {"format": "consultation-standard/1", "id": "records", "version": "1.0.0", "zh": "例", "en": "E",
    "effective": {"from": "2025-01-01"}, "period": "year",
    "declares": {"categories": 1, "elements": 1, "indicators": 1},
    "kinds": [{"id": "urban", "zh": "城", "en": "Urban"}],
    "tiers": [{"id": "base", "zh": "基", "en": "Base", "points": 10}],
    "vocabularies": {"form": {"zh": "式", "en": "Form", "tokens": [{"id": "a", "zh": "甲", "en": "A"},
      {"id": "b", "zh": "乙", "en": "B"}, {"id": "c", "zh": "丙", "en": "C"}]}},
    "procedures": {"way": {"zh": "程", "en": "Way", "steps": [{"id": "p", "zh": "一", "en": "P"},
      {"id": "q", "zh": "二", "en": "Q"}, {"id": "r", "zh": "三", "en": "R"}]}},
    "evidence": [
      {"id": "case", "zh": "案", "en": "Case", "counts": {"at": "on"}, "fields": [
        {"id": "on", "zh": "日", "en": "On", "type": "date"},
        {"id": "filed", "zh": "备", "en": "Filed", "type": "date"},
        {"id": "form", "zh": "式", "en": "Form", "type": "token", "vocabulary": "form"},
        {"id": "tags", "zh": "签", "en": "Tags", "type": "tokens", "vocabulary": "form"},
        {"id": "n", "zh": "数", "en": "N", "type": "integer"},
        {"id": "m", "zh": "另", "en": "M", "type": "integer"},
        {"id": "open", "zh": "开", "en": "Open", "type": "flag"},
        {"id": "path", "zh": "程", "en": "Path", "type": "steps", "procedure": "way"}]},
      {"id": "rule", "zh": "规", "en": "Rule", "counts": {"standing": {"from": "from"}}, "fields": [
        {"id": "from", "zh": "起", "en": "From", "type": "date"}]}],
    "measures": {
      "count": {"of": "case", "where": {"form": "a", "open": true}, "count": "records"},
      "distinct": {"of": "case", "where": {"tags": {"has": "a"}}, "count": {"distinct": "form"}},
      "quarters": {"of": "case", "count": {"periods": "quarter", "each": 1}},
      "total": {"of": "case", "where": {"n": {"atLeast": 3, "atMost": 8}}, "sum": "n"},
      "largest": {"of": "case", "where": {"form": {"oneOf": ["a", "b"]}}, "largest": "n"},
      "smallest": {"of": "case", "where": {"filed": {"present": true}}, "smallest": "m"},
      "steps": {"of": "case", "ratio": [{"steps": "way", "in": "path"}, "records"], "per": 100},
      "pairs": {"of": "case", "ratio": ["n", "m"], "per": 10000, "cap": 5000},
      "share": {"of": "case", "on": "filed", "where": {"tags": {"hasAll": ["a", "b"]}},
        "share": {"filed": {"daysAfter": "on", "atMost": 7}, "path": {"steps": "way", "atLeast": 2},
          "anyOf": [{"form": "a"}, {"open": true}]},
        "whenEmpty": {"use": 9000, "given": {"measure": "rules", "atLeast": 2}}},
      "rules": {"of": "rule", "count": "records"}},
    "categories": [{"id": "F", "zh": "类", "en": "F", "elements": [{"id": "F1", "zh": "素", "en": "F1",
      "indicators": [{"id": "F1.b1", "zh": "项", "en": "I", "tier": "base", "points": 10,
        "measure": "quarters", "award": {"atLeast": 4},
        "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}}]}]}],
    "grades": [{"id": "1A", "zh": "1A", "en": "1A", "cut": 6}], "unrated": {"zh": "无", "en": "none"}}
    """

  @Test("are found for nearly all, pass as they are written, and notice what they are for")
  func finds() throws {
    let standard = try CompiledStandard(json: Array(Self.text.utf8))
    let before = standard.mutate(standard.run([]))
    let json = standard.proposal(for: before).json()
    let tests = try PolicyTestFile(json: json, name: "drafts.json", for: standard).tests
    let run = standard.run(tests)
    #expect(run.failures.map(\.test.name) == [])
    let after = standard.mutate(run)
    let undrafted = before.results.count {
      if case .survived(nil) = $0.verdict { true } else { false }
    }
    #expect(after.survived <= undrafted)
    #expect(before.survived > 70)
    let left = after.results.filter { if case .survived = $0.verdict { true } else { false } }
      .map { "\($0.mutant.path) \(String(describing: $0.mutant.to))" }
    #expect(left.count <= 2, "\(left)")
  }

  @Test("the same standard and tests give the same bytes")
  func repeats() throws {
    let standard = try CompiledStandard(json: Array(Self.text.utf8))
    let (a, b) = (standard.mutate(standard.run([])), standard.mutate(standard.run([])))
    #expect(standard.proposal(for: a).json() == standard.proposal(for: b).json())
    #expect(a.results.map(\.mutant.path) == b.results.map(\.mutant.path))
  }
}
