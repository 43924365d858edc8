import Testing

@testable import ConsultationIndex
@testable import ConsultationPolicyLab

@Suite("Records made for a witness")
struct DossierMakerTests {
  private static let text = """
    {"format": "consultation-standard/1", "id": "records", "version": "1.0.0", "zh": "例", "en": "E",
    "effective": {"from": "2025-01-01"}, "period": "year",
    "declares": {"categories": 1, "elements": 1, "indicators": 1},
    "kinds": [{"id": "urban", "zh": "城", "en": "Urban"}],
    "tiers": [{"id": "base", "zh": "基", "en": "Base", "points": 10}],
    "evidence": [
      {"id": "case", "zh": "案", "en": "Case", "counts": {"at": "on"}, "fields": [
        {"id": "on", "zh": "日", "en": "On", "type": "date"},
        {"id": "who", "zh": "人", "en": "Who", "type": "text"}]}],
    "measures": {
      "people": {"of": "case", "count": {"distinct": "who"}},
      "months": {"of": "case", "count": {"periods": "month", "each": 1000}}},
    "categories": [{"id": "F", "zh": "类", "en": "F", "elements": [{"id": "F1", "zh": "素", "en": "F1",
      "indicators": [{"id": "F1.b1", "zh": "项", "en": "I", "tier": "base", "points": 10,
        "measure": "people", "award": {"atLeast": 4},
        "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}}]}]}],
    "grades": [{"id": "1A", "zh": "1A", "en": "1A", "cut": 6}], "unrated": {"zh": "无", "en": "none"}}
    """

  @Test(
    "are no more than a trial may hold, whatever a standard asks for", arguments: [false, true])
  func stops(spreads: Bool) throws {
    let standard = try CompiledStandard(json: Array(Self.text.utf8))
    let period = try #require(Period("2025"))
    let asOf = try #require(CalendarDate("2026-01-31"))
    /// How many records yield a quantity; nil where none are made.
    func records(_ name: String, _ quantity: Int) throws -> Int? {
      let measure = try #require(standard.program.measures.firstIndex { $0.id == name })
      var maker = DossierMaker(
        RecordMaker(program: standard.program, period: period, asOf: asOf), kind: "urban",
        spreads: spreads)
      let isMade = maker.fulfil(DossierMaker.Wish(measure: measure, quantity: quantity))
      return isMade ? maker.drafts.count : nil
    }
    #expect(try records("people", 20) == 20)
    #expect(try records("people", spreads ? 1_100 : 11_000) == nil)
    // Few records stand for many, but not where each is to be one of its own.
    #expect(try records("months", 12) == (spreads ? nil : 12))
  }
}
