import ConsultationIndex
import Testing

@testable import ConsultationGuidance

/// A small standard with two elements of ten points, and dossiers for it.
enum WarnedSamples {
  /// The standard with rules, each `"id": …` with its trigger as JSON.
  static func standard(
    _ rules: [(id: String, severity: String, trigger: String)]
  ) throws -> CompiledStandard {
    let list = rules.map { rule in
      """
      {"id": "\(rule.id)", "zh": "警 \(rule.id)", "en": "Warning \(rule.id)",
       "do": {"zh": "办", "en": "Act"}, "severity": "\(rule.severity)", \(rule.trigger)}
      """
    }
    let text = frame.replacing("WARNINGS", with: list.joined(separator: ","))
    return try CompiledStandard(json: Array(text.utf8))
  }

  /// The standard with one rule.
  static func standard(_ trigger: String) throws -> CompiledStandard {
    try standard([("r", "urgent", trigger)])
  }

  private static let frame = """
    {"format": "consultation-standard/1", "id": "warned", "version": "1.0.0",
     "zh": "样例", "en": "Sample", "effective": {"from": "2020-01-01"}, "period": "year",
     "declares": {"categories": 1, "elements": 2, "indicators": 2},
     "kinds": [{"id": "urban", "zh": "城市", "en": "Urban"}],
     "tiers": [{"id": "base", "zh": "基础", "en": "Base", "points": 20}],
     "vocabularies": {
      "form": {"zh": "形式", "en": "Form", "tokens": [
       {"id": "council", "zh": "议事会", "en": "Council"}, {"id": "talk", "zh": "恳谈", "en": "Talk"}]},
      "outcome": {"zh": "结果", "en": "Outcome", "tokens": [
       {"id": "settled", "zh": "决议", "en": "Settled"},
       {"id": "escalated", "zh": "上报", "en": "Escalated"}]}},
     "evidence": [
      {"id": "session", "zh": "会议", "en": "Session", "counts": {"at": "heldOn"}, "fields": [
       {"id": "heldOn", "zh": "召开日期", "en": "Held on", "type": "date"},
       {"id": "form", "zh": "形式", "en": "Form", "type": "token", "vocabulary": "form"}]},
      {"id": "case", "zh": "事项", "en": "Case", "counts": {"at": "openedOn"}, "fields": [
       {"id": "openedOn", "zh": "受理日期", "en": "Opened on", "type": "date"},
       {"id": "outcome", "zh": "结果", "en": "Outcome", "type": "token", "vocabulary": "outcome"},
       {"id": "concludedOn", "zh": "形成日期", "en": "Concluded on", "type": "date"},
       {"id": "filedOn", "zh": "备案日期", "en": "Filed on", "type": "date"},
       {"id": "deadline", "zh": "期限", "en": "Deadline", "type": "date", "planned": true},
       {"id": "closedOn", "zh": "办结日期", "en": "Closed on", "type": "date"}]},
      {"id": "rule", "zh": "制度", "en": "Rule", "counts": {"standing": {"from": "from"}}, "fields": [
       {"id": "from", "zh": "施行日期", "en": "From", "type": "date"}]}],
     "measures": {
      "council-quarters": {"of": "session", "where": {"form": "council"},
       "count": {"periods": "quarter", "each": 1}},
      "busy-halves": {"of": "session", "count": {"periods": "half", "each": 2}},
      "rules": {"of": "rule", "count": "records"},
      "cases": {"of": "case", "count": "records"}},
     "categories": [{"id": "A", "zh": "类", "en": "Category", "elements": [
      {"id": "E1", "zh": "要素一", "en": "Element one", "indicators": [
       {"id": "E1.b1", "zh": "季", "en": "Quarters", "tier": "base", "points": 10,
        "measure": "council-quarters", "award": {"perUnit": 2.5},
        "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}}]},
      {"id": "E2", "zh": "要素二", "en": "Element two", "indicators": [
       {"id": "E2.b1", "zh": "件", "en": "Cases", "tier": "base", "points": 10,
        "measure": "cases", "award": {"perUnit": 1},
        "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}}]}]}],
     "grades": [{"id": "1A", "zh": "1A级", "en": "1A", "cut": 12}],
     "unrated": {"zh": "不评级", "en": "unrated"},
     "warnings": [WARNINGS]}
    """

  static func dossier(
    _ records: [Record], reviews: [Review] = [], community: String = "c-1", period: String = "2025"
  ) throws -> Dossier {
    try Dossier(
      Submission(
        community: Community(id: community, name: "社区 \(community)", kind: "urban"),
        period: #require(Period(period)), records: records), reviews: reviews)
  }

  static func session(
    _ id: String, _ day: String, form: String = "council", times: Int = 1, revision: Int = 1,
    digests: [Int] = []
  ) -> Record {
    Record(
      id: id, revision: revision, kind: "session",
      fields: ["heldOn": .text(day), "form": .text(form)],
      attachments: digests.map(attachment), times: times)
  }

  static func settled(_ id: String, _ fields: [String: String] = [:], digests: [Int] = []) -> Record
  {
    let usual = ["openedOn": "2025-05-05", "outcome": "settled", "concludedOn": "2025-06-10"]
    return Record(
      id: id, kind: "case",
      fields: usual.merging(fields) { _, own in own }.mapValues { .text($0) },
      attachments: digests.map(attachment))
  }

  /// An attachment whose content is told apart by a number.
  static func attachment(_ number: Int) -> Record.Attachment {
    Record.Attachment(
      name: "file-\(number).pdf", sha256: SHA256.hash(Array("\(number)".utf8)))
  }

  static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
}

extension CompiledStandard {
  /// What the only rule finds about the first community on a day; nothing where it does not warn.
  func found(_ dossiers: Dossier..., on day: String) throws -> [EarlyWarning.Item] {
    let communities = earlyWarnings(for: dossiers, asOf: try WarnedSamples.day(day))
    return communities.first?.warnings.first?.items ?? []
  }
}
