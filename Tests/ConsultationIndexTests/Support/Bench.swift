import Testing

@testable import ConsultationIndex

/// The smallest standard, and a larger one around it with every type of field.
enum Bench {
  /// The smallest standard as the article on the format gives it.
  static let smallest: JSONTree = {
    let block = Articles.blocks.first {
      $0.article == "StandardFormat.md" && $0.text.contains("consultation-standard/1")
    }
    return block.flatMap { try? JSONTree($0.text) } ?? .null
  }()

  static let caseKind: JSONTree = [
    "id": "case", "zh": "案", "en": "Case", "counts": ["at": "on"],
    "fields": [
      ["id": "on", "zh": "日", "en": "On", "type": "date"],
      ["id": "filed", "zh": "备", "en": "Filed", "type": "date"],
      ["id": "due", "zh": "期", "en": "Due", "type": "date", "planned": true],
      ["id": "form", "zh": "式", "en": "Form", "type": "token", "vocabulary": "form"],
      ["id": "tags", "zh": "签", "en": "Tags", "type": "tokens", "vocabulary": "tag"],
      ["id": "n", "zh": "甲", "en": "N", "type": "integer"],
      ["id": "m", "zh": "乙", "en": "M", "type": "integer", "atLeast": 1, "atMost": 1000],
      ["id": "open", "zh": "开", "en": "Open", "type": "flag"],
      ["id": "note", "zh": "注", "en": "Note", "type": "text"],
      ["id": "path", "zh": "程", "en": "Path", "type": "steps", "procedure": "five"],
      ["id": "see", "zh": "见", "en": "See", "type": "reference", "kind": "rule"],
    ],
    "constraints": [["field": "on", "atMost": "filed"]],
  ]

  static let ruleKind: JSONTree = [
    "id": "rule", "zh": "规", "en": "Rule",
    "counts": ["standing": ["from": "from", "until": "until"]],
    "fields": [
      ["id": "from", "zh": "起", "en": "From", "type": "date"],
      ["id": "until", "zh": "止", "en": "Until", "type": "date"],
      ["id": "revised", "zh": "修", "en": "Revised", "type": "date"],
    ],
  ]

  private static func terms(_ ids: String...) -> JSONTree {
    .array(ids.map { ["id": .string($0), "zh": .string($0), "en": .string($0)] })
  }

  /// A standard with kinds of record that have every type of field; its tree is the smallest one.
  static let tree: JSONTree =
    smallest
    .setting("evidence[1]", to: caseKind).setting("evidence[2]", to: ruleKind)
    .setting("vocabularies.tag", to: ["zh": "签", "en": "Tag", "tokens": terms("a", "b", "c")])
    .setting(
      "vocabularies.why", to: ["zh": "由", "en": "Why", "tokens": terms("illegible", "late")]
    )
    .setting("reviews", to: ["reasons": "why"])
    .setting("procedures", to: ["five": ["zh": "程", "en": "Five", "steps": terms("p", "q", "r")]])
    .setting(
      "rubrics",
      to: [
        "quality": [
          "zh": "质", "en": "Quality", "reviewers": 3,
          "levels": [
            ["zh": "差", "en": "Poor"], ["zh": "中", "en": "Fair"], ["zh": "良", "en": "Good"],
            ["zh": "优", "en": "Best"],
          ],
        ]
      ]
    )
    .setting(
      "figures",
      to: [
        ["id": "households", "zh": "户", "en": "Households"],
        ["id": "staff", "zh": "员", "en": "Staff", "atMost": 50],
      ]
    )
    .setting("kinds[1]", to: ["id": "rural", "zh": "村", "en": "Rural"])

  static func compile(_ tree: JSONTree) throws -> CompiledStandard {
    try CompiledStandard(json: tree.pretty())
  }

  /// The standard with further measures.
  static func standard(measures: JSONTree) throws -> CompiledStandard {
    try compile(measures.members.reduce(tree) { $0.setting("measures.\($1.key)", to: $1.value) })
  }

  /// The standard with one indicator of 10 points on a measure called `q`.
  static func standard(
    measure: JSONTree, award: JSONTree, _ patches: [String: JSONTree] = [:]
  ) throws -> CompiledStandard {
    let indicator = "categories[0].elements[0].indicators[0]"
    var changed = tree.setting("measures.q", to: measure)
      .setting(indicator + ".measure", to: "q").setting(indicator + ".award", to: award)
    for (path, value) in patches.sorted(by: { $0.key < $1.key }) {
      changed = changed.setting(path, to: value)
    }
    return try compile(changed)
  }
}

/// A day that is known to exist.
func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(dayNumber: 0) }

/// A period that is known to exist.
func period(_ text: String) throws -> Period { try #require(Period(text)) }

extension Record {
  /// A case of 2025-05-05 with further fields.
  static func `case`(
    _ id: String, _ fields: [String: Value] = [:], revision: Int = 1, times: Int = 1,
    on: String? = "2025-05-05", withdrawn: Bool = false
  ) -> Record {
    var fields = fields
    if let on { fields["on"] = fields["on"] ?? .text(on) }
    return Record(
      id: id, revision: revision, kind: "case", fields: fields, times: times,
      isWithdrawn: withdrawn)
  }
}

extension Review {
  static func of(
    _ id: String, _ decision: Decision, revision: Int = 1, on date: String = "2025-12-01",
    by reviewer: String = "r-1"
  ) -> Review {
    Review(.record(id: id, revision: revision, decision), by: reviewer, on: day(date))
  }
}

/// A dossier for the bench's standards.
func dossier(
  _ records: [Record] = [], reviews: [Review] = [], figures: [String: Int] = [:],
  period text: String = "2025", kind: String = "urban"
) throws -> Dossier {
  try Dossier(
    Submission(
      community: Community(id: "c-1", name: "示例社区", kind: kind), period: period(text),
      figures: figures, records: records), reviews: reviews)
}

/// The usual day of assessment in these tests.
let usualDay = day("2026-01-31")

extension CompiledStandard {
  /// The quantity of a measure, on one basis.
  func quantity(
    _ measure: String, _ dossier: Dossier, asOf: CalendarDate = usualDay,
    _ basis: Basis = .provisional
  ) throws -> Int? {
    var notices = NoticeCollector()
    let measurement = DossierMeasurement(program, dossier, asOf: asOf, &notices)
    let index = try #require(program.measures.firstIndex { $0.id == measure })
    return measurement.measure(basis, &notices).quantities[index]
  }
}

extension CompiledStandard {
  /// The quantity of the measure `q`.
  func quantity(
    _ dossier: Dossier, asOf: CalendarDate = usualDay, _ basis: Basis = .provisional
  ) throws -> Int? {
    try quantity("q", dossier, asOf: asOf, basis)
  }
}

extension Assessment {
  /// The codes of the notices about a record.
  func codes(of record: String, revision: Int? = nil) -> [String] {
    notices.filter { $0.record == record && (revision == nil || $0.revision == revision) }
      .map(\.code)
  }
}

/// What is wrong with a standard, nothing if it compiles.
func issues(of tree: JSONTree) -> [ConsultationIndex.Issue] {
  do throws(InputErrors) {
    _ = try CompiledStandard(json: tree.pretty())
    return []
  } catch {
    return error.issues
  }
}
