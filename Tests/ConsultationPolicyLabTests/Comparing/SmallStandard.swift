import Generators

@testable import ConsultationIndex

/// A small standard as a value that can be edited, and written as JSON.
struct SmallStandard {
  struct Condition {
    var measure: String
    var bound: String
  }

  struct Indicator {
    var id: String
    var tier: Int
    var element: Int
    var points: Int
    var measure: String
    var award: Award
    var requires: [Condition]
    var onlyUrban: Bool
  }

  /// An award before it is known how many points its indicator has.
  enum Award {
    case atLeast(Int)
    case atMost(Int)
    case steps([Int])
    case perUnit(Int)
    case lossPerUnit(Int)
    case ramp(Int, Int)
  }

  struct Grade {
    var id: String
    /// In parts per 100 of all points.
    var cut: Int
    var requires: [String]
  }

  var indicators: [Indicator]
  var grades: [Grade]
  /// By name the form that the measure takes.
  var forms: [String: Int]
  var version = "1.0.0"

  /// The forms of each measure, as JSON.
  static let measures: [(name: String, forms: [String])] = [
    ("all", [#"{"of": "event", "count": "records"}"#]),
    (
      "some",
      [
        #"{"of": "event", "where": {"word": "a"}, "count": "records"}"#,
        #"{"of": "event", "where": {"word": {"oneOf": ["a", "b"]}}, "count": "records"}"#,
      ]
    ),
    (
      "halves",
      [
        #"{"of": "event", "count": {"periods": "half", "each": 1}}"#,
        #"{"of": "event", "count": {"periods": "half", "each": 2}}"#,
      ]
    ),
    ("kinds", [#"{"of": "event", "count": {"distinct": "word"}}"#]),
    (
      "mean",
      [
        #"{"of": "event", "ratio": [{"size": "words"}, "records"], "per": 1}"#,
        #"{"of": "event", "ratio": [{"size": "words"}, "records"], "per": 1, "round": "up"}"#,
        #"{"of": "event", "ratio": [{"size": "words"}, "records"], "per": 1, "round": "up", "whenEmpty": {"use": 2, "given": {"measure": "nil", "atLeast": 1}}}"#,
        #"{"of": "event", "ratio": [{"size": "words"}, "records"], "per": 1, "round": "up", "whenEmpty": {"use": 3, "given": {"measure": "nil", "atLeast": 1}}}"#,
      ]
    ),
    ("nil", [#"{"of": "empty", "count": "records"}"#]),
    ("staff", [#"{"figure": "staff"}"#]),
    ("level", [#"{"rating": "quality"}"#]),
    ("most", [#"{"of": "event", "largest": "n"}"#]),
  ]

  static func forms(of name: String) -> [String] {
    measures.first { $0.name == name }?.forms ?? []
  }

  /// The measures that are used, with those that they name.
  var used: [String] {
    var names = Set(indicators.flatMap { [$0.measure] + $0.requires.map(\.measure) })
    for text in grades.flatMap(\.requires) {
      for (name, _) in Self.measures where text.contains(#""measure": "\#(name)""#) {
        names.insert(name)
      }
    }
    if names.contains("mean"), (forms["mean"] ?? 0) >= 2 { names.insert("nil") }
    return names.sorted()
  }

  func measure(_ name: String) -> String { Self.forms(of: name)[forms[name] ?? 0] }
}

extension SmallStandard {
  private func text(_ points: Int) -> String { Points(hundredths: points).shortest }

  private func text(_ award: Award, _ points: Int) -> String {
    switch award {
    case .atLeast(let threshold): return #"{"atLeast": \#(threshold)}"#
    case .atMost(let threshold): return #"{"atMost": \#(threshold)}"#
    case .perUnit(let units): return #"{"perUnit": \#(text((points + units - 1) / units))}"#
    case .lossPerUnit(let units): return #"{"lossPerUnit": \#(text((points + units - 1) / units))}"#
    case .ramp(let from, let to): return #"{"ramp": [\#(from), \#(to)]}"#
    case .steps(let thresholds):
      let steps = thresholds.enumerated().map { index, threshold in
        "[\(threshold), \(text(points * (index + 1) / thresholds.count))]"
      }
      return #"{"steps": [\#(steps.joined(separator: ", "))]}"#
    }
  }

  private func text(_ indicator: Indicator, id: String, onlyRural: Bool = false) -> String {
    var parts = [
      #""id": "\#(id)", "zh": "项", "en": "Item", "tier": "t\#(indicator.tier)""#,
      #""points": \#(text(indicator.points)), "measure": "\#(indicator.measure)""#,
      #""award": \#(onlyRural ? #"{"atLeast": 1}"# : text(indicator.award, indicator.points))"#,
      #""sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}"#,
    ]
    let requires = indicator.requires.map { #"{"measure": "\#($0.measure)", \#($0.bound)}"# }
    if !requires.isEmpty { parts.append(#""requires": [\#(requires.joined(separator: ", "))]"#) }
    if indicator.onlyUrban { parts.append(#""appliesTo": ["\#(onlyRural ? "rural" : "urban")"]"#) }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// The standard as JSON; measures that nothing uses are left out.
  var json: [UInt8] {
    var elements: [[String]] = [[], [], []]
    for indicator in indicators {
      elements[indicator.element].append(text(indicator, id: indicator.id))
      // A twin keeps the totals of the other kind.
      if indicator.onlyUrban {
        elements[indicator.element].append(
          text(indicator, id: indicator.id + "r", onlyRural: true))
      }
    }
    let names = elements.enumerated().map { index, items in
      #"{"id": "e\#(index)", "zh": "要素", "en": "Element", "indicators": [\#(items.joined(separator: ", "))]}"#
    }
    let tiers = (0...1).map { tier in
      let points = indicators.filter { $0.tier == tier }.reduce(0) { $0 + $1.points }
      return #"{"id": "t\#(tier)", "zh": "层", "en": "Tier", "points": \#(text(points))}"#
    }
    let total = indicators.reduce(0) { $0 + $1.points }
    let ladder = grades.map {
      #"{"id": "\#($0.id)", "zh": "级", "en": "Grade", "cut": \#(text(max(1, total * $0.cut / 100))), "requires": [\#($0.requires.joined(separator: ", "))]}"#
    }
    let measures = used.map { #""\#($0)": \#(measure($0))"# }
    return Array(
      """
      {"format": "consultation-standard/1", "id": "small", "version": "\(version)",
       "zh": "标准", "en": "Standard", "effective": {"from": "2024-01-01"}, "period": "year",
       "declares": {"categories": 2, "elements": 3, "indicators": \(elements.joined().count)},
       "kinds": [{"id": "urban", "zh": "城", "en": "Urban"}, {"id": "rural", "zh": "村", "en": "Rural"}],
       "tiers": [\(tiers.joined(separator: ", "))],
       \(Self.vocabulary),
       "measures": {\(measures.joined(separator: ", "))},
       "categories": [
        {"id": "c0", "zh": "类", "en": "C", "elements": [\(names[0]), \(names[1])]},
        {"id": "c1", "zh": "类", "en": "C", "elements": [\(names[2])]}],
       "grades": [\(ladder.joined(separator: ", "))],
       "unrated": {"zh": "无", "en": "Unrated"}}
      """.utf8)
  }

  /// What all small standards share.
  private static let vocabulary = """
    "vocabularies": {"words": {"zh": "词", "en": "Words", "tokens": [
      {"id": "a", "zh": "甲", "en": "A"}, {"id": "b", "zh": "乙", "en": "B"},
      {"id": "c", "zh": "丙", "en": "C"}]}},
    "rubrics": {"quality": {"zh": "质", "en": "Quality", "reviewers": 1, "levels": [
      {"zh": "差", "en": "0"}, {"zh": "中", "en": "1"}, {"zh": "好", "en": "2"}]}},
    "figures": [{"id": "staff", "zh": "员", "en": "Staff", "atMost": 3}],
    "evidence": [
      {"id": "event", "zh": "事", "en": "Event", "counts": {"at": "on"}, "fields": [
        {"id": "on", "zh": "日", "en": "On", "type": "date"},
        {"id": "word", "zh": "词", "en": "Word", "type": "token", "vocabulary": "words"},
        {"id": "words", "zh": "词", "en": "Words", "type": "tokens", "vocabulary": "words"},
        {"id": "n", "zh": "数", "en": "N", "type": "integer", "atMost": 3}]},
      {"id": "empty", "zh": "零", "en": "Empty", "counts": {"at": "on"}, "fields": [
        {"id": "on", "zh": "日", "en": "On", "type": "date"}]}]
    """
}
