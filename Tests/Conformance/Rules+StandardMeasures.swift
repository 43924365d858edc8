import ConsultationIndex
import Generators

/// What measures and filters of a standard may say.
extension Kit {
  static var measureMeanings: Rule {
    rule(
      "standard-measures", says: "a measure is made of parts that fit each other and its records"
    ) { faults in
      addForms(to: &faults)
      func add(
        _ name: String, _ code: String, _ measure: JSONTree, at path: String? = nil
      ) {
        faults.add(
          name, code, at: path.map { "measures.z." + $0 }, ("measures.z", measure))
      }
      add("a count of no records", "standard.needs-records", ["count": "records"])
      add(
        "a ratio of no records", "standard.needs-records",
        ["ratio": ["records", ["figure": "staff"]], "per": 1], at: "ratio[0]")
      add(
        "a ratio by a field of no record", "standard.needs-records",
        ["ratio": [["figure": "staff"], "n"], "per": 1], at: "ratio[1]")
      for (key, value) in [("of", "case"), ("where", ["n": 1]), ("on", "on")]
        as [(
          String, JSONTree
        )]
      {
        add(
          "a figure with `\(key)`", "standard.not-over-records",
          JSONTree.one(key, value, ["figure": "staff"]), at: key)
        add(
          "a rating with `\(key)`", "standard.not-over-records",
          JSONTree.one(key, value, ["rating": "quality"]), at: key)
      }
      add(
        "a sum that is rounded", "standard.only-for-quotient",
        ["of": "case", "sum": "n", "round": "up"], at: "round")
      add(
        "a figure with a value for nothing", "standard.only-for-quotient",
        ["figure": "staff", "whenEmpty": ["use": 1, "given": ["measure": "q", "atLeast": 1]]],
        at: "whenEmpty")
      add(
        "years counted in a year", "standard.period-too-long",
        ["of": "case", "count": ["periods": "year", "each": 1]], at: "count.periods")
      add(
        "periods of standing records without a date", "standard.periods-need-date",
        ["of": "rule", "count": ["periods": "month", "each": 1]], at: "count")
      add(
        "a measure that names itself", "standard.measure-too-deep",
        ["ratio": [["measure": "z"], ["figure": "staff"]], "per": 1], at: "ratio[0].measure")
      faults.add(
        "a measure of a measure of a measure", "standard.measure-too-deep",
        at: "measures.z.ratio[0].measure",
        ("measures.z", ["ratio": [["measure": "y"], ["figure": "staff"]], "per": 1]),
        ("measures.y", ["ratio": [["measure": "q"], ["figure": "staff"]], "per": 1]))
      add(
        "steps of another procedure", "standard.other-procedure",
        ["of": "case", "sum": ["steps": "other", "in": "path"]], at: "sum.steps")
      for (name, measure, path) in [
        ("the sum of a text", ["of": "case", "sum": "note"], "sum"),
        ("the size of an integer", ["of": "case", "largest": ["size": "n"]], "largest.size"),
        (
          "steps in an integer", ["of": "case", "smallest": ["steps": "way", "in": "n"]],
          "smallest.in"
        ),
        ("distinct integers", ["of": "case", "count": ["distinct": "n"]], "count.distinct"),
        ("records by an integer", ["of": "case", "on": "n", "count": "records"], "on"),
      ] as [(String, JSONTree, String)] {
        add(name, "standard.wrong-field-type", measure, at: path)
      }
    }
  }

  /// Measures of a wrong form.
  private static func addForms(to faults: inout TreeFaults) {
    func side(_ name: String, _ code: String, _ measure: JSONTree, at path: String? = nil) {
      faults.add(name, code, at: path, ("measures.z", measure))
    }
    faults.add("one name of two", "structure.missing-key", at: "#", ("#.zh", "名"))
    faults.add("two aggregates", "structure.not-exactly-one", at: "#", ("#.sum", "n"))
    faults.add("no aggregate", "structure.not-exactly-one", at: "#", ("#.count", nil))
    side(
      "a ratio of one side", "standard.not-two-sides",
      ["of": "case", "ratio": ["n"], "per": 1], at: "measures.z.ratio")
    side(
      "a ratio of three sides", "standard.not-two-sides",
      ["of": "case", "ratio": ["n", "m", "n"], "per": 1], at: "measures.z.ratio")
    side(
      "a ratio without its scale", "structure.missing-key", ["of": "case", "ratio": ["n", "m"]])
    faults.add("a count in parts", "standard.only-for-ratio", ("#.per", 5))
    faults.add("a count with a cap", "standard.only-for-ratio", ("#.cap", 5))
    side(
      "rounding sideways", "standard.unknown-rounding",
      ["of": "case", "share": ["open": true], "round": "sideways"], at: "measures.z.round")
    faults.add("a count of recrods", "standard.unknown-count", ("#.count", "recrods"))
    faults.add("weeks", "standard.unknown-period", ("#.count.periods", "week"))
    faults.add(
      "periods with none in each", "structure.number-out-of-range", ("#.count.each", 0))
  }

  static var filterMeanings: Rule {
    rule("standard-filters", says: "a test fits the type of its field, and something can pass it") {
      faults in
      func add(_ name: String, _ code: String, _ filter: JSONTree, at path: String? = nil) {
        faults.add(
          name, code, at: "measures.z.where" + (path.map { "." + $0 } ?? ""),
          ("measures.z", ["of": "case", "where": filter, "count": "records"]))
      }
      add("no alternatives", "standard.empty-list", ["anyOf": []], at: "anyOf")
      add("no literals", "standard.empty-list", ["form": ["oneOf": []]], at: "form.oneOf")
      add(
        "two tests of one field", "structure.not-exactly-one",
        ["tags": ["has": "a", "hasAny": ["b"]]], at: "tags")
      add("no test", "structure.not-exactly-one", ["form": [:]], at: "form")
      add(
        "a list for a literal", "standard.not-a-literal", ["form": ["oneOf": [["council"]]]],
        at: "form.oneOf[0]")
      add("a list for a test", "standard.not-a-literal", ["form": ["council"]], at: "form")
      for (name, filter, path) in [
        ("a token in an integer", ["n": ["has": "a"]], "n"),
        ("all tokens in an integer", ["n": ["hasAll": ["a"]]], "n"),
        ("a list that is a token", ["tags": "a"], "tags"),
        ("a list that is one of tokens", ["tags": ["oneOf": ["a"]]], "tags.oneOf[0]"),
        ("an integer that is a token", ["n": ["oneOf": [1, "a"]]], "n.oneOf[1]"),
        ("a text that is true", ["note": true], "note"),
        ("a token that is 5", ["form": 5], "form"),
        ("days after, of an integer", ["n": ["daysAfter": "on"]], "n"),
        ("days after an integer", ["on": ["daysAfter": "n"]], "on.daysAfter"),
        ("a token of at least 1", ["form": ["atLeast": 1]], "form"),
        ("steps of an integer", ["n": ["steps": "way", "atLeast": 1]], "n"),
      ] as [(String, JSONTree, String)] {
        add(name, "standard.wrong-field-type", filter, at: path)
      }
      add(
        "more steps than the procedure has", "standard.too-many-steps",
        ["path": ["steps": "way", "atLeast": 4]], at: "path.atLeast")
      add(
        "steps of another procedure", "standard.other-procedure",
        ["path": ["steps": "other", "atLeast": 1]], at: "path.steps")
      add(
        "at least 5 and at most 4", "standard.empty-range", ["n": ["atLeast": 5, "atMost": 4]],
        at: "n")
      add(
        "at most a day before, counted from 0 days after", "standard.empty-range",
        ["on": ["daysAfter": "due", "atMost": -1]], at: "on")
    }
  }
}
