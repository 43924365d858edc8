import ConsultationIndex
import Generators

/// What awards, grades and warnings of a standard may say.
extension Kit {
  static var awardMeanings: Rule {
    rule("standard-awards", says: "awards and cuts rise, can be reached, and earn by evidence") {
      faults in
      faults.add(
        "two awards", "structure.not-exactly-one", ("@.award", ["atLeast": 1, "atMost": 2]))
      faults.add(
        "a step of one number", "standard.not-two-numbers", at: "@.award.steps[1]",
        ("@.award.steps", [[1, 10], [2]]))
      faults.add(
        "a ramp of one number", "standard.not-two-numbers", at: "@.award.ramp",
        ("@.award", ["ramp": [1]]))
      faults.add(
        "a ramp to a word", "structure.not-a-number", at: "@.award.ramp[1]",
        ("@.award", ["ramp": [1, "x"]]))
      faults.add("no steps", "standard.empty-list", ("@.award.steps", []))
      faults.add(
        "a last step below the points", "standard.award-top", at: "@.award.steps[3][1]",
        ("@.award.steps[3]", [4, 9]))
      faults.add(
        "no award for a kind", "standard.award-missing", at: "@.award.byKind",
        ("@.award", ["byKind": ["urban": ["atLeast": 1]]]))
      let other: JSONTree = ["appliesTo": ["rural"], "stage": "one", "principles": ["two"]]
      faults.add(
        "an award for a kind that the indicator is not for", "standard.award-for-other-kind",
        at: "@.award.byKind.rural", ("@.appliesTo", ["urban"]),
        ("@.award", ["byKind": ["urban": ["atLeast": 1], "rural": ["atLeast": 1]]]),
        (
          "categories[0].elements[0].indicators[1]",
          Workshop.indicator("j", "q", 10, ["atLeast": 1], other)
        ), ("declares.indicators", 2))
      faults.add(
        "thresholds that do not rise", "standard.step-order", ("@.award.steps[1]", [1, 5]))
      faults.add(
        "points that do not rise", "standard.step-order", ("@.award.steps[1]", [2, 2.5]))
      faults.add(
        "a ramp that is full where it begins", "standard.ramp-order", at: "@.award.ramp",
        ("@.award", ["ramp": [4, 4]]))
      faults.add(
        "a step without points", "standard.no-points", at: "@.award.steps[0][1]",
        ("@.award.steps[0]", [1, 0]))
      faults.add(
        "no loss per unit", "standard.no-points", at: "@.award.lossPerUnit",
        ("@.award", ["lossPerUnit": 0]))
      for award in [["atLeast": 5], ["perUnit": 2], ["ramp": [0, 5]]] as [JSONTree] {
        faults.add(
          "five quarters of a year: \(award.members[0].key)", "standard.unreachable",
          ("@.award", award))
      }
      faults.add(
        "a requirement of five quarters", "standard.unreachable", at: "@.requires[0]",
        ("@.requires", [["measure": "q", "atLeast": 5]]))
      faults.add(
        "a requirement without a bound", "standard.no-bound", at: "@.requires[0]",
        ("@.requires", [["measure": "q"]]))
      faults.add(
        "a requirement of at least 3 and at most 2", "standard.empty-range", at: "@.requires[0]",
        ("@.requires", [["measure": "q", "atLeast": 3, "atMost": 2]]))
      let share: JSONTree = ["of": "case", "share": ["open": true]]
      for award in [["atMost": 5], ["lossPerUnit": 5]] as [JSONTree] {
        faults.add(
          "\(award.members[0].key) on a share that is rounded down", "standard.round-up-needed",
          at: "@.award", ("measures.z", share), ("@.measure", "z"), ("@.award", award))
      }
      faults.add(
        "at most, for one kind, on a share that is rounded down", "standard.round-up-needed",
        at: "@.award.byKind.urban", ("measures.z", share), ("@.measure", "z"),
        ("@.award", ["byKind": ["urban": ["atMost": 5], "rural": ["atLeast": 1]]]))
      for award in [["atMost": 3], ["lossPerUnit": 1], ["atLeast": 0]] as [JSONTree] {
        faults.add(
          "\(award.members[0].key) for nothing handed in", "standard.silence-earns", times: 2,
          ("@.award", award))
      }
      addGrades(to: &faults)
    }
  }

  private static func addGrades(to faults: inout TreeFaults) {
    func floor(_ name: String, _ code: String, _ condition: JSONTree, at key: String? = nil) {
      faults.add(
        name, code, at: "grades[0].requires[0]" + (key.map { "." + $0 } ?? ""),
        ("grades[0].requires", [condition]))
    }
    faults.add(
      "a cut that is not above the one before", "standard.cut-order", at: "grades[1].cut",
      ("grades[1]", ["id": "2A", "zh": "二", "en": "2", "cut": 6]))
    faults.add("a cut above all points", "standard.cut-too-high", ("grades[0].cut", 10.01))
    faults.add("a cut of 0", "standard.no-points", ("grades[0].cut", 0))
    floor("a requirement of nothing", "structure.not-exactly-one", [:])
    floor("a floor without a bound", "structure.missing-key", ["tier": "base"])
    floor(
      "a floor with two bounds", "structure.unknown-key",
      ["tier": "base", "share": 1, "atLeast": 1], at: "atLeast")
    floor(
      "more than the whole of every tier", "structure.number-out-of-range",
      ["every": "tier", "share": 10_001], at: "share")
    for (key, id) in [("tier", "base"), ("category", "C1"), ("element", "C1.1")] {
      faults.add(
        "a floor above the points of a \(key)", "standard.floor-too-high",
        at: "grades[0].requires[0].atLeast", times: 2,
        ("grades[0].requires", [JSONTree.one(key, .string(id), ["atLeast": 11])]))
    }
    faults.add(
      "at most, of a ratio that is rounded down", "standard.round-up-needed",
      at: "grades[0].requires[0].atMost",
      ("measures.z", ["of": "case", "ratio": ["n", "m"], "per": 1]),
      ("grades[0].requires", [["measure": "z", "atMost": 5]]))
  }

  static var warningMeanings: Rule {
    rule("standard-warnings", says: "a rule of warning names what exists, and can warn") { faults in
      faults.add(
        "a rhythm of what counts no periods", "standard.no-rhythm",
        at: "warnings[0].rhythm.measure", ("warnings[0].rhythm.measure", "z"),
        ("measures.z", ["of": "case", "count": "records"]))
      for (name, code, key, value) in [
        ("an unknown measure", "standard.unknown-measure", "[0].rhythm.measure", "p"),
        ("an unknown kind of record", "standard.unknown-evidence", "[1].due.of", "cases"),
        ("an unknown field", "standard.unknown-field", "[1].due.from", "onn"),
        ("an integer for a date", "standard.wrong-field-type", "[1].due.from", "n"),
        ("an unknown token", "standard.unknown-token", "[1].due.where.form", "councl"),
        ("what every record is", "standard.empty-list", "[1].due.unless", [:]),
        ("days below 0", "structure.number-out-of-range", "[1].due.days", -1),
        ("no number of days", "structure.not-a-number", "[2].amend.within", "x"),
        ("an unknown scope", "standard.unknown-scope", "[3].weak.in", "elment"),
        ("a share of 0", "structure.number-out-of-range", "[3].weak.share", 0),
        ("more than the whole", "structure.number-out-of-range", "[3].weak.share", 10_001),
        ("an unknown reach", "standard.unknown-scope", "[4].reuse.across", "years"),
        ("a word for a trigger", "structure.not-an-object", "[4].reuse", "records"),
        ("an empty name of what to do", "standard.empty-label", "[2].do.en", ""),
        ("the id of another", "standard.repeated-identifier", "[1].id", "a"),
        ("an id that is none", "structure.invalid-identifier", "[1].id", "-"),
      ] as [(String, String, String, JSONTree)] {
        faults.add("\(name) at \(key)", code, ("warnings" + key, value))
      }
      faults.add(
        "no trigger", "structure.not-exactly-one", at: "warnings[2]", ("warnings[2].amend", nil))
      faults.add(
        "two triggers", "structure.not-exactly-one", at: "warnings[2]",
        ("warnings[2].reuse", ["across": "records"]))
    }
  }
}
