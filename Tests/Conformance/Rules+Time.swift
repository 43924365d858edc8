import ConsultationIndex
import Generators

/// When records count: days, periods, standing, `on`, planned days.
extension Kit {
  static var timeRules: [Rule] {
    [calendar, periods, standing, onDate, planned, inForce]
  }

  private static let semantics = "ScoringSemantics"

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func date(_ year: Int, _ month: Int, _ day: Int) -> String {
    let digits = "\(year)"
    return String(repeating: "0", count: 4 - digits.count) + "\(digits)-\(two(month))-\(two(day))"
  }

  /// The days of a month, written out so that this is not the engine's calendar.
  static func days(_ month: Int, _ year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private static var calendar: Rule {
    var cases: [ScoringCase] = []
    for year in [0, 1, 1600, 1900, 2000, 2023, 2024, 2100, 9999] {
      for month in [0, 1, 2, 4, 12, 13] {
        for day in [0, 1, 28, 29, 30, 31, 32] {
          // The ends of months matter in each year, the others once.
          guard year == 2024 || (month == 2 && day >= 28) || (month == 1 && day == 1) else {
            continue
          }
          let text = date(year, month, day)
          cases.append(
            ScoringCase(
              name: "a rule from \(text)",
              dossier: Workshop.dossier([
                Workshop.record("a", ["from": .string(text)], kind: "rule")
              ])))
        }
      }
    }
    for text in [
      "2024-2-29", "2024-02-1", "20240229", "2024/02/29", "2024-02-29 ", " 2024-02-29", "2024-02",
      "+024-02-29", "2024-02-29T00:00", "２０２４-02-29", "24-02-29", "-001-02-03",
    ] {
      cases.append(
        ScoringCase(
          name: "a rule from `\(text)`, which is no date",
          dossier: Workshop.dossier([
            Workshop.record("a", ["from": .string(text)], kind: "rule")
          ])))
    }
    return Rule(
      name: "time-calendar", article: "\(semantics), 2",
      says: "a date is a day of the Gregorian calendar of the years 1 to 9999",
      content: .scoring([
        Group(
          standard: Workshop.standard(["of": "rule", "count": "records"]), cases: cases)
      ]))
  }

  private static func period(_ unit: String, _ index: Int, _ year: Int) -> String {
    switch unit {
    case "half": "\(year)-H\(index)"
    case "quarter": "\(year)-Q\(index)"
    case "month": "\(year)-\(two(index))"
    default: "\(year)"
    }
  }

  private static var periods: Rule {
    var groups: [Group] = []
    let lengths = [("year", 12), ("half", 6), ("quarter", 3), ("month", 1)]
    for (unit, months) in lengths {
      var plan = Workshop.Plan(
        measures: ["q": ["of": "case", "count": "records"]],
        tree: [[[Workshop.indicator("i", "q", 10, ["atLeast": 1])]]])
      plan.period = unit
      var cases: [ScoringCase] = []
      for (other, length) in lengths {
        for index in 1...12 / length where other == unit || index == 1 {
          let first = (index - 1) * length + 1
          let last = index * length
          let end = days(last, 2024)
          let before =
            first == 1 ? date(2023, 12, 31) : date(2024, first - 1, days(first - 1, 2024))
          let after = last == 12 ? date(2025, 1, 1) : date(2024, last + 1, 1)
          for (what, day) in [
            ("the day before", before), ("the first day", date(2024, first, 1)),
            ("the last day but one", date(2024, last, end - 1)),
            ("the last day", date(2024, last, end)), ("the day after", after),
          ] {
            let text = period(other, index, 2024)
            cases.append(
              ScoringCase(
                name: "\(what) of \(text), scored by \(unit)",
                dossier: Workshop.dossier(
                  [Workshop.record("a", ["on": .string(day)])], period: text)))
          }
        }
      }
      groups.append(Group(standard: Workshop.standard(plan), cases: cases))
      _ = months
    }
    return Rule(
      name: "time-periods", article: "\(semantics), 3 and 7",
      says: "a record counts in the period that its date lies in, both ends included",
      content: .scoring(groups))
  }

  private static var standing: Rule {
    var cases: [ScoringCase] = []
    for asOf in ["2025-12-30", "2025-12-31", "2026-01-01", "2025-06-30"] {
      let decides = min(asOf, "2025-12-31")
      let near =
        decides == "2025-06-30"
        ? ["2025-06-29", "2025-06-30", "2025-07-01"]
        : decides == "2025-12-30"
          ? ["2025-12-29", "2025-12-30", "2025-12-31"] : ["2025-12-30", "2025-12-31", "2026-01-01"]
      for from in [nil, "2019-02-28"] + near.map(Optional.some) {
        for until in [nil] + near.map(Optional.some) {
          var fields: [(key: String, value: JSONTree)] = []
          if let from { fields.append(("from", .string(from))) }
          if let until { fields.append(("until", .string(until))) }
          cases.append(
            ScoringCase(
              name: "from \(from ?? "none") until \(until ?? "none") as of \(asOf)", asOf: asOf,
              dossier: Workshop.dossier([
                Workshop.record("a", .object(fields), kind: "rule")
              ])))
        }
      }
    }
    return Rule(
      name: "time-standing", article: "\(semantics), 3",
      says: "what stands counts if it is in force on the earlier of asOf and the period's end",
      content: .scoring([
        Group(standard: Workshop.standard(["of": "rule", "count": "records"]), cases: cases)
      ]))
  }

  private static var onDate: Rule {
    var cases: [ScoringCase] = []
    for asOf in ["2025-06-30", "2026-01-31"] {
      for from in [nil, "2020-01-01", "2025-06-01", "2026-01-01"] {
        for revised in [
          nil, "2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01",
        ] {
          var fields: [(key: String, value: JSONTree)] = []
          if let from { fields.append(("from", .string(from))) }
          if let revised { fields.append(("revised", .string(revised))) }
          cases.append(
            ScoringCase(
              name: "from \(from ?? "none"), revised \(revised ?? "never"), as of \(asOf)",
              asOf: asOf,
              dossier: Workshop.dossier([Workshop.record("a", .object(fields), kind: "rule")])))
        }
      }
    }
    return Rule(
      name: "time-on", article: "\(semantics), 3",
      says: "a measure with `on` counts by that date, whatever the kind says",
      content: .scoring([
        Group(
          standard: Workshop.standard(["of": "rule", "on": "revised", "count": "records"]),
          cases: cases)
      ]))
  }

  private static var planned: Rule {
    var cases: [ScoringCase] = []
    for field in ["on", "filed", "due"] {
      for day in ["2025-06-29", "2025-06-30", "2025-07-01", "2025-12-31"] {
        for asOf in ["2025-06-30", "2025-07-01"] {
          var fields: [(key: String, value: JSONTree)] = [(key: field, value: .string(day))]
          if field == "filed" { fields.append(("on", "2025-05-05")) }
          cases.append(
            ScoringCase(
              name: "`\(field)` on \(day) as of \(asOf)", asOf: asOf,
              dossier: Workshop.dossier([Workshop.record("a", .object(fields))])))
        }
      }
    }
    for asOf in ["2025-05-04", "2025-05-05", "2025-05-06", "2025-05-07", "2025-05-08"] {
      cases.append(
        ScoringCase(
          name: "steps of three days as of \(asOf)", asOf: asOf,
          dossier: Workshop.dossier([
            Workshop.record(
              "a",
              [
                "on": "2025-05-04",
                "path": ["p": ["2025-05-05", "2025-05-07"], "q": "2025-05-06", "r": "2025-05-07"],
              ])
          ])))
    }
    return Rule(
      name: "time-ahead", article: "\(semantics), 2",
      says: "a date after asOf reads as absent, with a notice, but for planned ones",
      content: .scoring([
        Group(
          standard: Workshop.standard(
            ["of": "case", "count": "records"],
            further: [
              "filed": ["of": "case", "where": ["filed": ["present": true]], "count": "records"],
              "due": ["of": "case", "where": ["due": ["present": true]], "count": "records"],
              "steps": ["of": "case", "sum": ["steps": "way", "in": "path"]],
            ]), cases: cases)
      ]))
  }

  private static var inForce: Rule {
    var groups: [Group] = []
    for (from, until) in [
      ("2025-03-31", "2025-06-30"), ("2025-04-01", "2025-06-29"), ("2025-01-01", nil),
      ("2025-06-30", nil), ("2025-07-01", nil), ("2025-03-31", "2025-03-31"),
    ] {
      var plan = Workshop.Plan(
        measures: ["q": ["of": "case", "count": "records"]],
        tree: [[[Workshop.indicator("i", "q", 10, ["atLeast": 1])]]])
      plan.period = "quarter"
      plan.effective = ["from": .string(from)]
      if let until { plan.effective = ["from": .string(from), "until": .string(until)] }
      groups.append(
        Group(
          standard: Workshop.standard(plan),
          cases: ["2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3"].map { text in
            ScoringCase(
              name: "\(text) under a standard from \(from) until \(until ?? "now")",
              dossier: Workshop.dossier([Workshop.record()], period: text))
          }))
    }
    return Rule(
      name: "time-in-force", article: "StandardFormat, top level; \(semantics), 7",
      says: "a standard is in force for periods whose last day lies in its range",
      content: .scoring(groups))
  }
}
