import ConsultationIndex

/// Makes dossiers at random for a standard, right in form and often wrong in content.
package struct RandomDossier {
  var chance: SeededGenerator
  private let plan: Plan

  /// The dossier of a seed, with repeated records and lists as a community might hand them in.
  package static func tree(seed: Int, for plan: Plan) -> JSONTree {
    var random = RandomDossier(seed: seed, plan)
    return random.make().namingContents(seed: seed).contradictingFigures(seed: seed)
  }

  /// A day of assessment that lies before, in, at the end of or after the period.
  package static func dayOfAssessment(seed: Int) -> String {
    var chance = SeededGenerator(seed: seed)
    return chance.one(of: [
      "2024-02-29", "2024-03-31", "2024-07-15", "2024-12-31", "2025-01-01", "2025-06-01",
    ])
  }

  /// The last day of reviews, where it is not the day of assessment: before, at or after most of them.
  package static func lastDayOfReviews(seed: Int) -> String? {
    var chance = SeededGenerator(seed: seed &+ 1)
    guard chance.once(in: 3) else { return nil }
    return chance.one(of: ["2024-02-29", "2024-03-15", "2024-12-31", "2025-03-15", "2025-06-30"])
  }

  init(seed: Int, _ plan: Plan) {
    chance = SeededGenerator(seed: seed)
    self.plan = plan
  }

  /// Days at the borders of periods, leap days, and the ends of the calendar.
  static let days = [
    "2024-01-01", "2023-12-31", "2024-12-31", "2025-01-01", "2024-02-29", "2024-02-28",
    "2024-03-01", "2024-03-31", "2024-04-01", "2024-06-30", "2024-07-01", "2024-05-05",
    "2024-05-06", "2024-11-30", "2024-01-31", "2024-01-15", "2024-02-10", "9999-12-31",
    "0001-01-01", "2000-02-29", "2023-03-01",
  ]

  private mutating func make() -> JSONTree {
    var records: [JSONTree] = []
    for index in 0..<chance.number(0...8) where !plan.evidence.isEmpty {
      let kind = chance.one(of: plan.evidence)
      let isUnknown = chance.once(in: 25)
      for revision in 1...chance.one(of: [1, 1, 1, 2, 3]) {
        let record = record("r-\(index)", isUnknown ? "evnt" : kind.id, kind, revision)
        records.append(record)
        if chance.once(in: 12) {
          records.append(chance.once(in: 3) ? record.withListsShuffled(&chance) : record)
        }
      }
    }
    var figures: [(key: String, value: JSONTree)] = []
    for figure in plan.figures where chance.once(in: 2) {
      figures.append((figure.name, .integer(number(upTo: figure.most))))
    }
    if chance.once(in: 15) { figures.append(("stuff", 3)) }
    let kind = chance.once(in: 30) ? "urbn" : chance.one(of: plan.kinds)
    var community: [(key: String, value: JSONTree)] = [
      ("id", "c-1"), ("name", "示例社区"), ("kind", .string(kind)),
    ]
    if chance.once(in: 4) { community.append(("street", "示例街道")) }
    var submission: [(key: String, value: JSONTree)] = [
      ("community", .object(community)), ("period", .string(period())),
      ("figures", .object(figures)), ("records", .array(records)),
    ]
    if chance.once(in: 40) { submission.append(("demonstration", true)) }
    if chance.once(in: 60) {
      submission.append(("format", "consultation-submission/1"))
      return .object(submission)
    }
    return [
      "format": "consultation-dossier/1", "submission": .object(submission),
      "reviews": .array(reviews(records, figures)),
    ]
  }

  private mutating func period() -> String {
    if chance.once(in: 40) { return chance.one(of: ["2024", "2024-H2", "2024-Q2", "2024-12"]) }
    let year = chance.once(in: 30) ? "2023" : "2024"
    switch plan.unit {
    case "half": return year + chance.one(of: ["-H1", "-H1", "-H2"])
    case "quarter": return year + chance.one(of: ["-Q1", "-Q1", "-Q2", "-Q4"])
    case "month": return year + chance.one(of: ["-01", "-02", "-02", "-12"])
    default: return year
    }
  }

  /// A figure, now and then beyond its bound.
  private mutating func number(upTo most: Int?) -> Int {
    switch chance.number(0...19) {
    case 0: Int(Int32.max)
    case 1: (most ?? 0) + 1
    case 2: most ?? 0
    default: chance.number(0...(most ?? 3000))
    }
  }

  private mutating func record(
    _ id: String, _ name: String, _ kind: Plan.Kind, _ revision: Int
  ) -> JSONTree {
    var fields: [(key: String, value: JSONTree)] = []
    for (index, field) in kind.fields.enumerated() where !chance.once(in: index == 0 ? 15 : 3) {
      fields.append((field.id, value(field)))
    }
    if chance.once(in: 20) { fields.append(("unknown", chance.one(of: [5, "", "x"]))) }
    var members: [(key: String, value: JSONTree)] = [
      ("id", .string(id)), ("kind", .string(name)), ("fields", .object(fields)),
    ]
    if revision > 1 || chance.once(in: 4) { members.append(("revision", .integer(revision))) }
    if chance.once(in: 8) {
      members.append(("times", .integer(chance.one(of: [1, 2, 3, 50, 1_000_000]))))
    }
    if chance.once(in: 20) { members.append(("withdrawn", .boolean(!chance.once(in: 5)))) }
    if chance.once(in: 10) {
      members.append(("source", ["document": "年度工作报告", "quote": chance.one(of: [nil, "全文"])]))
    }
    if chance.once(in: 10) {
      let digest = JSONTree.string(String(repeating: "a0", count: 32))
      members.append(("attachments", [["name": "b.jpg"], ["name": "a.jpg", "sha256": digest]]))
    }
    return .object(members.shuffled(using: &chance))
  }

  private mutating func value(_ field: Plan.Field) -> JSONTree {
    if chance.once(in: 40) {
      return chance.one(of: ["", [], [:], 5, true, "x", ["x"], ["p": "x"]])
    }
    switch field.type {
    case "date": return .string(date())
    case "token": return .string(chance.one(of: field.names))
    case "tokens":
      let tokens = chance.some(of: field.names)
      return .strings((tokens + tokens.prefix(1)).shuffled(using: &chance))
    case "integer":
      let integer = chance.one(
        of: field.edges + [0, 1, 7, 9, 12, 30, 100, 100_000, Int(Int32.max), 2])
      return chance.once(in: 30) ? .number("\(integer).0e0") : .integer(integer)
    case "flag": return .boolean(chance.once(in: 2))
    case "text":
      return .string(chance.one(of: ["好", "甲", "a\"b\\c\n", "e\u{301}", "é", "𠮷/\u{1}"]))
    case "reference": return .string(chance.one(of: ["r-0", "r-1", "r-99"]))
    default:
      return .object(
        chance.some(of: field.names).map { step in
          let dates = JSONTree.strings([date(), date()].dropLast(chance.once(in: 9) ? 2 : 0))
          return (step, chance.once(in: 2) ? .string(date()) : dates)
        })
    }
  }

  private mutating func date() -> String {
    chance.once(in: 60) ? "2023-02-29" : chance.one(of: Self.days)
  }

  // MARK: Reviews

  private mutating func reviews(
    _ records: [JSONTree], _ figures: [(key: String, value: JSONTree)]
  ) -> [JSONTree] {
    var reviews: [JSONTree] = []
    let dates = ["2024-02-29", "2024-03-01", "2024-12-31", "2025-01-01", "2025-05-01"]
    for record in records {
      for _ in 0..<chance.one(of: [0, 1, 1, 1, 2]) {
        let id = chance.once(in: 30) ? "r-77" : record["id"] ?? "r-0"
        var members: [(key: String, value: JSONTree)] = [("record", id)]
        if let revision = record["revision"], chance.once(in: 20) == false {
          members.append(("revision", revision))
        }
        reviews.append(decided(members, chance.one(of: dates)))
      }
    }
    for figure in figures where chance.once(in: 2) {
      let name = chance.once(in: 20) ? "staf" : figure.key
      let value = chance.once(in: 15) ? 3 : figure.value
      reviews.append(decided([("figure", .string(name)), ("value", value)], chance.one(of: dates)))
    }
    for rubric in plan.rubrics {
      for reviewer in 1...4 where chance.once(in: 2) {
        for _ in 1...chance.one(of: [1, 1, 1, 2]) {
          let name = chance.once(in: 30) ? "qality" : rubric.name
          let most = chance.once(in: 8) ? rubric.levels + 2 : rubric.levels - 1
          let level = JSONTree.integer(chance.number(0...most))
          let members = [("rubric", JSONTree.string(name)), ("level", level)]
          reviews.append(signed(members, reviewer, chance.one(of: dates)))
        }
      }
    }
    return chance.once(in: 3) ? reviews.shuffled(using: &chance) : reviews
  }

  private mutating func decided(
    _ members: [(key: String, value: JSONTree)], _ day: String
  ) -> JSONTree {
    let decision = chance.one(of: ["accepted", "accepted", "accepted", "returned", "rejected"])
    var members = members + [("decision", JSONTree.string(decision))]
    if decision == "returned", chance.once(in: 3) {
      members.append(("amendBy", "2025-06-30"))
    }
    return signed(members, chance.number(1...3), day)
  }

  private mutating func signed(
    _ members: [(key: String, value: JSONTree)], _ reviewer: Int, _ day: String
  ) -> JSONTree {
    var members = members + [("reviewer", .string("r-\(reviewer)")), ("date", .string(day))]
    if chance.once(in: 5) {
      members.append(("reason", .string(chance.one(of: plan.reasons + ["zz"]))))
    }
    if chance.once(in: 5) {
      members.append(("stage", chance.one(of: ["first", "appeal", "second"])))
    }
    if chance.once(in: 15) { members.append(("note", "再看")) }
    if chance.once(in: 15) { members.append(("affiliation", "c-2")) }
    return .object(members)
  }
}
