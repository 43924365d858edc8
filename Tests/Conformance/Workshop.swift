import ConsultationIndex
import Generators

/// Small standards and dossiers, put together from a few parts.
enum Workshop {
  static let asOf = "2026-01-31"

  static func terms(_ ids: [String]) -> JSONTree {
    .array(ids.map { ["id": .string($0), "zh": .string($0), "en": .string($0)] })
  }

  static func field(_ id: String, _ type: String, _ more: JSONTree = [:]) -> JSONTree {
    .object(
      [("id", .string(id)), ("zh", .string(id)), ("en", .string(id)), ("type", .string(type))]
        + more.members)
  }

  /// A kind of record with every type of field, which counts at a date.
  static let caseKind: JSONTree = [
    "id": "case", "zh": "案", "en": "Case", "counts": ["at": "on"],
    "fields": [
      field("on", "date"), field("filed", "date"), field("due", "date", ["planned": true]),
      field("form", "token", ["vocabulary": "form"]),
      field("tags", "tokens", ["vocabulary": "tag"]), field("n", "integer"),
      field("m", "integer", ["atLeast": 1, "atMost": 1000]), field("open", "flag"),
      field("note", "text"), field("path", "steps", ["procedure": "way"]),
      field("see", "reference", ["kind": "rule"]),
    ],
    "constraints": [["field": "on", "atMost": "filed"], ["field": "m", "atMost": "n"]],
  ]

  /// A kind of record that counts while in force.
  static let ruleKind: JSONTree = [
    "id": "rule", "zh": "规", "en": "Rule",
    "counts": ["standing": ["from": "from", "until": "until"]],
    "fields": [field("from", "date"), field("until", "date"), field("revised", "date")],
  ]

  /// Everything a standard has but its tree.
  struct Plan {
    var period = "year"
    var effective: JSONTree = ["from": "0001-01-01"]
    var kinds = ["urban", "rural"]
    var measures: JSONTree
    /// By category, by element: indicators as ``indicator(_:_:_:_:_:)`` writes them.
    var tree: [[[JSONTree]]]
    var grades: JSONTree = [["id": "1A", "zh": "1A级", "en": "1A", "cut": 6]]
    var more: [(key: String, value: JSONTree)] = []
  }

  /// A standard that scores one measure called `q`.
  static func standard(
    _ measure: JSONTree, _ award: JSONTree = ["atLeast": 1], further: JSONTree = [:],
    requires: JSONTree? = nil
  ) -> JSONTree {
    let own: [(key: String, value: JSONTree)] = [(key: "q", value: measure)]
    let more: JSONTree = requires.map { ["requires": $0] } ?? [:]
    return standard(
      Plan(
        measures: .object(own + further.members),
        tree: [[[indicator("i", "q", 10, award, more)]]]))
  }

  static func indicator(
    _ id: String, _ measure: String, _ points: JSONTree, _ award: JSONTree,
    _ more: JSONTree = [:]
  ) -> JSONTree {
    let tier = more["tier"] ?? "base"
    return .object(
      [
        ("id", .string(id)), ("zh", .string(id)), ("en", .string(id)), ("tier", tier),
        ("points", points), ("measure", .string(measure)), ("award", award),
      ] + more.members.filter { $0.key != "tier" } + [
        ("sources", ["rule": "proposed", "threshold": "proposed", "points": "proposed"])
      ])
  }

  static func standard(_ plan: Plan) -> JSONTree {
    var categories: [JSONTree] = []
    for (number, elements) in plan.tree.enumerated() {
      let name = "C\(number + 1)"
      categories.append([
        "id": .string(name), "zh": .string(name), "en": .string(name),
        "elements": .array(
          elements.enumerated().map { place, indicators in
            let id = "\(name).\(place + 1)"
            return [
              "id": .string(id), "zh": .string(id), "en": .string(id),
              "indicators": .array(indicators),
            ]
          }),
      ])
    }
    let indicators = plan.tree.flatMap { $0 }.flatMap { $0 }
    var tiers: [(id: String, hundredths: Int)] = []
    for indicator in indicators {
      let applies = indicator["appliesTo"]?.elements.contains { $0.text == plan.kinds[0] } ?? true
      guard applies, let id = indicator["tier"]?.text else { continue }
      let own = hundredths(indicator["points"])
      if let place = tiers.firstIndex(where: { $0.id == id }) {
        tiers[place].hundredths += own
      } else {
        tiers.append((id, own))
      }
    }
    return .object(
      [
        ("format", "consultation-standard/1"), ("id", "kit"), ("version", "1.0.0"),
        ("zh", "试"), ("en", "Kit"), ("effective", plan.effective),
        ("period", .string(plan.period)),
        (
          "declares",
          [
            "categories": .integer(plan.tree.count),
            "elements": .integer(plan.tree.reduce(0) { $0 + $1.count }),
            "indicators": .integer(indicators.count),
          ]
        ),
        ("kinds", terms(plan.kinds)),
        (
          "tiers",
          .array(
            tiers.map {
              [
                "id": .string($0.id), "zh": .string($0.id), "en": .string($0.id),
                "points": .points(Points(hundredths: $0.hundredths)),
              ]
            })
        ),
        (
          "vocabularies",
          [
            "form": ["zh": "式", "en": "Form", "tokens": terms(["council", "talk", "visit"])],
            "tag": ["zh": "签", "en": "Tag", "tokens": terms(["a", "b", "c"])],
            "why": ["zh": "由", "en": "Why", "tokens": terms(["late"])],
          ]
        ),
        ("procedures", ["way": ["zh": "程", "en": "Way", "steps": terms(["p", "q", "r"])]]),
        (
          "rubrics",
          [
            "quality": [
              "zh": "质", "en": "Quality", "reviewers": 2,
              "levels": .array(
                ["0", "1", "2", "3"].map { ["zh": .string($0), "en": .string($0)] }),
            ]
          ]
        ),
        ("reviews", ["reasons": "why"]), ("evidence", [caseKind, ruleKind]),
        (
          "figures",
          [
            ["id": "homes", "zh": "户", "en": "Homes"], ["id": "staff", "zh": "员", "en": "Staff"],
            ["id": "few", "zh": "少", "en": "Few", "atMost": 50],
          ]
        ),
        ("measures", plan.measures), ("categories", .array(categories)),
        ("grades", plan.grades), ("unrated", ["zh": "不评级", "en": "unrated"]),
      ] + plan.more)
  }

  /// The points of a number with at most two decimals.
  private static func hundredths(_ number: JSONTree?) -> Int {
    guard case .number(let text)? = number else { return 0 }
    let parts = text.split(separator: ".")
    let fraction = parts.count > 1 ? String((parts[1] + "00").prefix(2)) : "00"
    return (parts.first.flatMap { Int($0) } ?? 0) * 100 + (Int(fraction) ?? 0)
  }
}

/// Dossiers.
extension Workshop {
  /// A record of the kind `case` of 2025-05-05 with further fields; null takes the date away.
  static func record(
    _ id: String = "a", _ fields: JSONTree = [:], kind: String = "case", _ more: JSONTree = [:]
  ) -> JSONTree {
    var all: [(key: String, value: JSONTree)] = fields.members
    if kind == "case", fields["on"] == nil { all.insert((key: "on", value: "2025-05-05"), at: 0) }
    return .object(
      [("id", .string(id)), ("kind", .string(kind))] + more.members
        + [("fields", .object(all.filter { $0.value != .null }))])
  }

  static func review(
    _ id: String = "a", _ decision: String = "accepted", revision: Int = 1,
    on date: String = "2025-12-01", _ more: JSONTree = [:]
  ) -> JSONTree {
    .object(
      [
        ("record", .string(id)), ("revision", .integer(revision)), ("decision", .string(decision)),
        ("reviewer", "r-1"), ("date", .string(date)),
      ] + more.members)
  }

  static func rating(
    _ level: Int, by reviewer: String, on date: String = "2025-12-01", rubric: String = "quality"
  ) -> JSONTree {
    [
      "rubric": .string(rubric), "level": .integer(level), "reviewer": .string(reviewer),
      "date": .string(date),
    ]
  }

  static func dossier(
    _ records: [JSONTree] = [], reviews: [JSONTree] = [], figures: JSONTree = [:],
    kind: String = "urban", period: String = "2025", _ more: JSONTree = [:]
  ) -> JSONTree {
    var submission: [(key: String, value: JSONTree)] = [
      ("community", ["id": "c", "name": "区", "kind": .string(kind)]), ("period", .string(period)),
    ]
    if !figures.members.isEmpty { submission.append(("figures", figures)) }
    if !records.isEmpty { submission.append(("records", .array(records))) }
    submission += more.members
    var dossier: [(key: String, value: JSONTree)] = [
      ("format", "consultation-dossier/1"), ("submission", .object(submission)),
    ]
    if !reviews.isEmpty { dossier.append(("reviews", .array(reviews))) }
    return .object(dossier)
  }
}

extension JSONTree {
  /// An object with a member whose key is not known before, after others.
  static func one(_ key: String, _ value: JSONTree, _ before: JSONTree = [:]) -> JSONTree {
    .object(before.members + [(key: key, value: value)])
  }
}
