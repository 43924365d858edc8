@testable import ConsultationIndex

/// Makes dossiers at random for the standards of `RandomStandard`, right in form and often wrong in
/// content.
struct RandomDossier {
  private var chance: SeededGenerator
  private let kinds: [String]
  private let days: [String]

  /// The dossier of a seed, with repeated records and lists as a community might hand them in.
  static func tree(seed: Int, for standard: Standard) -> JSONTree {
    var random = RandomDossier(seed: seed, standard)
    return random.make(period: standard.period)
  }

  /// A day of assessment that lies before, in, at the end of or after the period.
  static func asOf(seed: Int) -> CalendarDate {
    var chance = SeededGenerator(seed: seed)
    return day(
      chance.one(of: [
        "2024-02-29", "2024-03-31", "2024-07-15", "2024-12-31", "2025-01-01", "2025-06-01",
      ]))
  }

  private init(seed: Int, _ standard: Standard) {
    chance = SeededGenerator(seed: seed)
    kinds = standard.kinds.map(\.id)
    days = [
      "2024-01-01", "2023-12-31", "2024-12-31", "2025-01-01", "2024-02-29", "2024-02-28",
      "2024-03-01", "2024-03-31", "2024-04-01", "2024-06-30", "2024-07-01", "2024-05-05",
      "2024-05-06", "2024-11-30", "2024-01-31", "2024-01-15", "2024-02-10", "9999-12-31",
      "0001-01-01",
    ]
  }

  private mutating func make(period: Period.Unit) -> JSONTree {
    let text =
      switch period {
      case .year: chance.once(in: 30) ? "2024-H1" : "2024"
      case .half: "2024-H1"
      case .quarter: "2024-Q1"
      case .month: chance.one(of: ["2024-01", "2024-02"])
      }
    var records: [JSONTree] = []
    for index in 0..<chance.number(0...8) {
      let kind = chance.once(in: 25) ? "evnt" : chance.one(of: ["event", "event", "rule"])
      for revision in 1...chance.one(of: [1, 1, 1, 2, 3]) {
        let record = record("r-\(index)", kind, revision)
        records.append(record)
        if chance.once(in: 12) { records.append(record) }
      }
    }
    var figures: [(key: String, value: JSONTree)] = []
    for (name, most) in [("households", 3000), ("staff", 50), ("stuff", 3)]
    where chance.once(in: name == "stuff" ? 15 : 2) {
      let value = chance.once(in: 20) ? Int(Int32.max) : chance.number(0...most)
      figures.append((name, .integer(value)))
    }
    let kind = chance.once(in: 30) ? "urbn" : chance.one(of: kinds)
    return [
      "format": .string(Dossier.format),
      "submission": [
        "community": ["id": "c-1", "name": "示例社区", "kind": .string(kind)],
        "period": .string(text), "figures": .object(figures), "records": .array(records),
      ],
      "reviews": .array(reviews(records, figures)),
    ]
  }

  private mutating func record(_ id: String, _ kind: String, _ revision: Int) -> JSONTree {
    var fields: [(key: String, value: JSONTree)] = []
    for name in ["on", "later", "due", "word", "words", "n", "big", "yes", "note", "path", "see"]
    where !chance.once(in: name == "on" ? 15 : 3) {
      fields.append((name, value(name)))
    }
    if chance.once(in: 20) { fields.append(("unknown", 5)) }
    var members: [(key: String, value: JSONTree)] = [
      ("id", .string(id)), ("kind", .string(kind)), ("revision", .integer(revision)),
      ("fields", .object(fields)),
    ]
    if chance.once(in: 8) {
      members.append(("times", .integer(chance.one(of: [2, 3, 50, 1_000_000]))))
    }
    if chance.once(in: 20) { members.append(("withdrawn", true)) }
    return .object(members)
  }

  private mutating func value(_ field: String) -> JSONTree {
    if chance.once(in: 40) { return chance.one(of: ["", [], 5, true, "x", ["x"], ["p": "x"]]) }
    switch field {
    case "on", "later", "due": return .string(chance.one(of: days))
    case "word": return .string(chance.one(of: RandomStandard.tokens))
    case "words":
      let tokens = chance.some(of: RandomStandard.tokens)
      return .strings((tokens + tokens.prefix(1)).shuffled(using: &chance))
    case "n": return .integer(chance.one(of: [0, 1, 7, 12, 30, 100_000]))
    case "big": return .integer(chance.one(of: [0, 9, 100, 2_147_483_647, 100_000]))
    case "yes": return .boolean(chance.once(in: 2))
    case "note": return .string(chance.one(of: ["好", "甲", "a\"b\\c\n", "e\u{301}", "é"]))
    case "see": return .string(chance.one(of: ["r-0", "r-1", "r-99"]))
    default:
      return .object(
        chance.some(of: RandomStandard.steps).map { step in
          let dates = JSONTree.strings([chance.one(of: days), chance.one(of: days)])
          return (step, chance.once(in: 2) ? .string(chance.one(of: days)) : dates)
        })
    }
  }

  private mutating func reviews(
    _ records: [JSONTree], _ figures: [(key: String, value: JSONTree)]
  ) -> [JSONTree] {
    var reviews: [JSONTree] = []
    func signed(_ members: [(key: String, value: JSONTree)], _ reviewer: Int, _ day: String)
      -> JSONTree
    {
      .object(members + [("reviewer", .string("r-\(reviewer)")), ("date", .string(day))])
    }
    let dates = ["2024-03-01", "2024-12-31", "2025-01-01", "2025-05-01"]
    for record in records {
      for _ in 0..<chance.one(of: [0, 1, 1, 1, 2]) {
        var members: [(key: String, value: JSONTree)] = [
          ("record", chance.once(in: 30) ? "r-77" : record["id"] ?? "r-0"),
          ("revision", record["revision"] ?? 1),
          (
            "decision",
            chance.one(of: ["accepted", "accepted", "accepted", "returned", "rejected"])
          ),
        ]
        if chance.once(in: 5) { members.append(("reason", chance.one(of: ["a", "b", "zz"]))) }
        reviews.append(signed(members, chance.number(1...3), chance.one(of: dates)))
      }
    }
    for figure in figures where chance.once(in: 2) {
      let members = [
        ("figure", .string(figure.key)), ("value", figure.value),
        ("decision", chance.one(of: ["accepted", "accepted", "rejected"])),
      ]
      reviews.append(signed(members, 1, chance.one(of: dates)))
    }
    for reviewer in 1...4 where chance.once(in: 2) {
      let level = JSONTree.integer(chance.number(0...chance.one(of: [2, 2, 2, 5])))
      reviews.append(signed([("rubric", "quality"), ("level", level)], reviewer, dates[0]))
      if chance.once(in: 4) {
        reviews.append(signed([("rubric", "quality"), ("level", 1)], reviewer, dates[1]))
      }
    }
    return reviews
  }
}

extension JSONTree {
  /// A dossier with its records, the items of their lists, and all keys in another order.
  func withDossierShuffled(_ chance: inout SeededGenerator) -> JSONTree {
    guard let submission = self["submission"], let records = submission["records"] else {
      return self
    }
    let shuffled = records.elements.map { record -> JSONTree in
      let fields = (record["fields"]?.members ?? []).map { field -> (String, JSONTree) in
        guard case .array(let items) = field.value else { return (field.key, field.value) }
        return (field.key, .array(items.shuffled(using: &chance)))
      }
      return record.setting("fields", to: .object(fields.map { (key: $0.0, value: $0.1) }))
    }
    return setting("submission.records", to: .array(shuffled.shuffled(using: &chance)))
      .withKeysShuffled(&chance)
  }
}
