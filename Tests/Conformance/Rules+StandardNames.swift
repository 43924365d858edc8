import ConsultationIndex
import Generators

/// Names in a standard that do not exist.
extension Kit {
  static var unknownNames: Rule {
    rule("standard-names", says: "every name exists, and its place tells what it should name") {
      faults in
      func add(_ kind: String, _ changes: (String, JSONTree), at path: String? = nil) {
        faults.add(
          "an unknown \(kind) at \(path ?? changes.0)", "standard.unknown-\(kind)", at: path,
          (changes.0, changes.1))
      }
      func measure(_ kind: String, _ measure: JSONTree, at path: String) {
        add(kind, ("measures.z", measure), at: "measures.z." + path)
      }
      add("vocabulary", ("evidence[0].fields[4].vocabulary", "tags"))
      add("vocabulary", ("reviews.reasons", "whi"))
      add("procedure", ("evidence[0].fields[9].procedure", "ways"))
      add("evidence", ("evidence[0].fields[10].kind", "rules"))
      add("evidence", ("#.of", "cases"))
      add("field", ("evidence[0].counts.at", "onn"))
      add("field", ("evidence[0].constraints[0].field", "onn"))
      add("field", ("evidence[0].constraints[1].atMost", "nn"))
      add("field", ("#.where", ["from": "council"]), at: "#.where.from")
      add("field-type", ("evidence[0].fields[8].type", "txt"))
      measure(
        "field", ["of": "case", "where": ["on": ["daysAfter": "dues"]], "count": "records"],
        at: "where.on.daysAfter")
      measure("field", ["of": "case", "sum": ["size": "tag"]], at: "sum.size")
      measure("field", ["of": "case", "sum": ["steps": "way", "in": "paths"]], at: "sum.in")
      measure("field", ["of": "case", "count": ["distinct": "tag"]], at: "count.distinct")
      add("token", ("#.where.form", "councl"))
      for (name, value, place) in [
        ("has", "d", "has"), ("hasAny", ["a", "d"], "hasAny[1]"),
        ("hasAll", ["d", "a"], "hasAll[0]"),
      ] as [(String, JSONTree, String)] {
        measure(
          "token",
          ["of": "case", "where": ["tags": JSONTree.one(name, value)], "count": "records"],
          at: "where.tags." + place)
      }
      measure(
        "token",
        ["of": "case", "where": ["form": ["oneOf": ["talk", "tlk"]]], "count": "records"],
        at: "where.form.oneOf[1]")
      measure("figure", ["figure": "stuff"], at: "figure")
      measure(
        "figure", ["ratio": [["figure": "staff"], ["figure": "stuff"]], "per": 1],
        at: "ratio[1].figure")
      measure("rubric", ["rating": "qualty"], at: "rating")
      measure(
        "measure", ["ratio": [["measure": "p"], ["figure": "staff"]], "per": 1],
        at: "ratio[0].measure")
      measure(
        "measure",
        [
          "of": "case", "share": [:],
          "whenEmpty": ["use": 1, "given": ["measure": "p", "atLeast": 1]],
        ], at: "whenEmpty.given.measure")
      add("measure", ("@.measure", "p"))
      add("measure", ("@.requires", [["measure": "p", "atLeast": 1]]), at: "@.requires[0].measure")
      for (kind, name) in [
        ("measure", "p"), ("tier", "bas"), ("category", "C2"), ("element", "C1.2"),
      ] {
        add(
          kind, ("grades[0].requires", [JSONTree.one(kind, .string(name), ["atLeast": 1])]),
          at: "grades[0].requires[0].\(kind)")
      }
      add(
        "scope", ("grades[0].requires", [["every": "teir", "share": 5]]),
        at: "grades[0].requires[0].every")
      add("kind", ("@.appliesTo", ["urban", "rural", "urbam"]), at: "@.appliesTo[2]")
      add(
        "kind",
        (
          "@.award",
          ["byKind": ["urban": ["atLeast": 1], "rural": ["atLeast": 1], "urbam": ["atLeast": 1]]]
        ), at: "@.award.byKind.urbam")
      add("stage", ("@.stage", "on"))
      add("principle", ("@.principles", ["tow"]), at: "@.principles[0]")
      add(
        "document", ("@.sources.rule", ["document": "e", "quote": "引文"]),
        at: "@.sources.rule.document")
      add(
        "document", ("@.sources.rule", ["borrowed": ["document": "e", "quote": "引文"]]),
        at: "@.sources.rule.borrowed.document")
      add(
        "document", ("categories[0].elements[0].basis", ["document": "e", "quote": "引文"]),
        at: "categories[0].elements[0].basis.document")
      add("source", ("@.sources.rule", "propsed"))
      add("period", ("period", "decade"))
      add("severity", ("warnings[0].severity", "urgnt"))
    }
  }
}
