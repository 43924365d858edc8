import ConsultationGuidance
import ConsultationIndex

/// A standard of four indicators and a community, to be looked at closely.
///
/// Councils by quarter (8 points, effort 5), cases filed within 7 days (10, from three cases on,
/// effort 2), papers on file (6), a share of visits with a nil report (4).
enum Parish {
  static func standard(grades: String = plainGrades) throws -> CompiledStandard {
    try CompiledStandard(json: Array(text(grades).utf8))
  }

  static let plainGrades = """
    {"id": "pass", "zh": "合格", "en": "Pass", "cut": 10},
    {"id": "good", "zh": "良好", "en": "Good", "cut": 20},
    {"id": "best", "zh": "优秀", "en": "Best", "cut": 28}
    """

  private static func text(_ grades: String) -> String {
    let proposed = #"{"rule": "proposed", "threshold": "proposed", "points": "proposed"}"#
    func indicator(_ id: String, _ points: Int, _ measure: String, _ award: String) -> String {
      """
      {"id": "\(id)", "zh": "指标\(id)", "en": "Indicator \(id)", "tier": "base",
       "points": \(points), "measure": "\(measure)", \(award), "sources": \(proposed)}
      """
    }
    return """
      {"format": "consultation-standard/1", "id": "parish", "version": "1.0.0",
       "zh": "示例", "en": "Parish", "effective": {"from": "2025-01-01"}, "period": "year",
       "effort": {"zh": "小时", "en": "hours"},
       "declares": {"categories": 2, "elements": 2, "indicators": 4},
       "kinds": [{"id": "urban", "zh": "城市", "en": "Urban"}],
       "tiers": [{"id": "base", "zh": "基础", "en": "Base", "points": 28}],
       "vocabularies": {"paper": {"zh": "材料", "en": "Paper", "tokens": [
         {"id": "minutes", "zh": "纪要", "en": "Minutes"},
         {"id": "notice", "zh": "公告", "en": "Notice"}]}},
       "evidence": [
         {"id": "council", "zh": "议事会", "en": "Council", "counts": {"at": "on"}, "fields": [
           {"id": "on", "zh": "日期", "en": "On", "type": "date"}]},
         {"id": "case", "zh": "事项", "en": "Case", "counts": {"at": "settled"}, "fields": [
           {"id": "settled", "zh": "办结", "en": "Settled", "type": "date"},
           {"id": "filed", "zh": "备案", "en": "Filed", "type": "date"},
           {"id": "papers", "zh": "材料", "en": "Papers", "type": "tokens",
            "vocabulary": "paper"}]},
         {"id": "visit", "zh": "走访", "en": "Visit", "counts": {"at": "on"}, "fields": [
           {"id": "on", "zh": "日期", "en": "On", "type": "date"},
           {"id": "note", "zh": "记录", "en": "Note", "type": "text"}]},
         {"id": "nil", "zh": "零报告", "en": "Nil report", "counts": {"at": "on"}, "fields": [
           {"id": "on", "zh": "日期", "en": "On", "type": "date"}]}],
       "measures": {
         "quarters": {"of": "council", "count": {"periods": "quarter", "each": 1}, "effort": 5},
         "cases": {"of": "case", "count": "records", "effort": 7},
         "filed": {"of": "case", "share": {"filed": {"daysAfter": "settled", "atMost": 7}},
           "effort": 2},
         "papers": {"of": "case", "share": {"papers": {"hasAll": ["minutes", "notice"]}}},
         "nils": {"of": "nil", "count": "records"},
         "noted": {"of": "visit", "share": {"note": {"present": true}}, "effort": 3,
           "whenEmpty": {"use": 10000, "given": {"measure": "nils", "atLeast": 1}}}},
       "categories": [
         {"id": "A", "zh": "甲", "en": "A", "elements": [
           {"id": "A1", "zh": "甲一", "en": "A1", "indicators": [
             \(indicator("council", 8, "quarters",
               #""award": {"steps": [[1, 2], [2, 4], [3, 6], [4, 8]]}"#)),
             \(indicator("noting", 4, "noted", #""award": {"atLeast": 10000}"#))]}]},
         {"id": "B", "zh": "乙", "en": "B", "elements": [
           {"id": "B1", "zh": "乙一", "en": "B1", "indicators": [
             \(indicator("filing", 10, "filed", """
               "award": {"ramp": [0, 10000]}, "requires": [{"measure": "cases", "atLeast": 3}]
               """)),
             \(indicator("papers", 6, "papers", """
               "award": {"ramp": [0, 10000]}, "requires": [{"measure": "cases", "atLeast": 1}]
               """))]}]}],
       "grades": [\(grades)], "unrated": {"zh": "不评级", "en": "unrated"}}
      """
  }

  /// Councils in March and July; four cases: filed in time, filed late, still open to be filed, and
  /// settled so long ago that it cannot be filed in time any more. As seen from 2025-08-20.
  static func dossier(_ records: String = records) throws -> Dossier {
    let text = """
      {"format": "consultation-submission/1",
       "community": {"id": "c-1", "name": "示例社区", "kind": "urban"}, "period": "2025",
       "records": [\(records)]}
      """
    return try Dossier(json: Array(text.utf8))
  }

  static let records = """
    {"id": "m-1", "kind": "council", "fields": {"on": "2025-03-05"}},
    {"id": "m-2", "kind": "council", "fields": {"on": "2025-07-05"}},
    {"id": "c-1", "kind": "case", "fields": {"settled": "2025-02-01", "filed": "2025-02-05",
      "papers": ["minutes", "notice"]}},
    {"id": "c-2", "kind": "case", "fields": {"settled": "2025-03-01", "filed": "2025-03-30"}},
    {"id": "c-3", "kind": "case", "fields": {"settled": "2025-08-18", "papers": ["minutes"]}},
    {"id": "c-4", "kind": "case", "fields": {"settled": "2025-05-01"}}
    """

  static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else { throw InputErrors([]) }
    return day
  }

  /// Advice as seen from 2025-08-20, or from another day.
  static func advice(
    to target: String, on day: String = "2025-08-20", _ records: String = records,
    grades: String = plainGrades
  ) throws -> Advice {
    try standard(grades: grades).advice(
      for: dossier(records), target: GradeID(rawValue: target), asOf: self.day(day))
  }
}
