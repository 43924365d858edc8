import ConsultationIndex
import Testing

@testable import ConsultationReports

/// A small standard and dossiers for it in which everything a notice speaks of occurs.
enum NoticeSamples {
  static let standard = """
    {"format": "consultation-standard/1", "id": "small", "version": "2.1.0",
     "zh": "小指标", "en": "Small index", "effective": {"from": "2025-01-01"}, "period": "year",
     "declares": {"categories": 1, "elements": 1, "indicators": 3},
     "kinds": [{"id": "urban", "zh": "城市社区", "en": "Urban community"}],
     "tiers": [{"id": "base", "zh": "基础指标", "en": "Base", "points": 20},
               {"id": "featured", "zh": "特色指标", "en": "Featured", "points": 10}],
     "vocabularies": {"why": {"zh": "理由", "en": "Reason", "tokens": [
       {"id": "seal", "zh": "缺少盖章", "en": "Seal missing"}]}},
     "rubrics": {"quality": {"zh": "质量", "en": "Quality", "reviewers": 2, "levels": [
       {"zh": "无", "en": "none"}, {"zh": "好", "en": "good"}]}},
     "reviews": {"reasons": "why"},
     "evidence": [{"id": "session", "zh": "协商会议", "en": "Session", "counts": {"at": "heldOn"},
       "fields": [{"id": "title", "zh": "名称", "en": "Title", "type": "text"},
                  {"id": "heldOn", "zh": "召开日期", "en": "Held on", "type": "date"},
                  {"id": "filed", "zh": "已归档", "en": "Filed", "type": "flag"}]}],
     "figures": [{"id": "households", "zh": "户数", "en": "Households"}],
     "measures": {
       "quarters": {"zh": "开会的季度数", "en": "Quarters with a session", "of": "session",
         "count": {"periods": "quarter", "each": 1}},
       "filed": {"zh": "归档率", "en": "Share filed", "of": "session",
         "share": {"filed": true}},
       "quality": {"rating": "quality"}},
     "categories": [{"id": "F", "zh": "协商形式", "en": "Forms", "elements": [
       {"id": "F1", "zh": "议事会", "en": "Councils", "indicators": [
         {"id": "F1.b1", "zh": "每季召开", "en": "Every quarter", "tier": "base", "points": 10,
          "measure": "quarters", "award": {"steps": [[1, 2.5], [2, 5], [3, 7.5], [4, 10]]},
          "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}},
         {"id": "F1.b2", "zh": "会后归档", "en": "Filed afterwards", "tier": "base", "points": 10,
          "measure": "filed", "award": {"atLeast": 10000},
          "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}},
         {"id": "F1.f1", "zh": "质量", "en": "Quality", "tier": "featured", "points": 10,
          "measure": "quality", "award": {"atLeast": 1},
          "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}}]}]}],
     "grades": [{"id": "1A", "zh": "1A级社区", "en": "1A community", "cut": 2.5},
                {"id": "2A", "zh": "2A级社区", "en": "2A community", "cut": 5,
                 "requires": [{"measure": "filed", "atLeast": 5000}]}],
     "unrated": {"zh": "不评级", "en": "Unrated"}}
    """

  /// Two accepted sessions, one returned, one rejected after it was accepted, one under review.
  static let submission = """
    {"format": "consultation-dossier/1",
     "submission": {"community": {"id": "c-1", "name": "示例社区", "kind": "urban",
       "street": "示例街道"}, "period": "2025", "figures": {"households": 1200},
      "records": [
       {"id": "s-1", "kind": "session", "fields": {"title": "春季会", "heldOn": "2025-03-05"}},
       {"id": "s-2", "kind": "session", "fields": {"title": "夏季会", "heldOn": "2025-06-05"}},
       {"id": "s-3", "kind": "session", "fields": {"title": "秋季会", "heldOn": "2025-09-05"}},
       {"id": "s-4", "kind": "session", "fields": {"title": "冬季会", "heldOn": "2025-12-05"}},
       {"id": "s-5", "kind": "session", "fields": {"title": "临时会", "heldOn": "2025-12-15",
        "filed": true}},
       {"id": "s-6", "kind": "session", "fields": {"title": "旧会", "heldOn": "2024-12-15"}}]},
     "reviews": [
       {"record": "s-1", "decision": "accepted", "reviewer": "r-1", "date": "2025-04-01"},
       {"record": "s-2", "decision": "accepted", "reviewer": "r-1", "date": "2025-07-01"},
       {"record": "s-3", "decision": "returned", "reviewer": "r-1", "date": "2026-01-10",
        "reason": "seal", "amendBy": "2026-02-10"},
       {"record": "s-4", "decision": "accepted", "reviewer": "r-1", "date": "2026-01-11"},
       {"record": "s-4", "decision": "rejected", "reviewer": "r-2", "date": "2026-01-20",
        "stage": "second", "note": "与存档不符"},
       {"figure": "households", "value": 1200, "decision": "returned", "reviewer": "r-1",
        "date": "2026-01-12", "amendBy": "2026-01-20"},
       {"rubric": "quality", "level": 1, "reviewer": "r-1", "date": "2026-01-12"}]}
    """

  static let asOf = CalendarDate("2026-01-31") ?? CalendarDate(dayNumber: 0)

  static func notice(
    _ text: String = submission, in language: Language = .chinese, appealDays: Int = 15
  ) throws -> ResultNotice {
    let compiled = try CompiledStandard(json: Array(standard.utf8))
    let dossier = try Dossier(json: Array(text.utf8))
    return ResultNotice(
      compiled.assess(dossier, asOf: asOf), of: dossier, standard: compiled, language: language,
      appealDays: appealDays)
  }
}
