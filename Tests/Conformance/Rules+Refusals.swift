import ConsultationIndex
import Generators

/// What dossiers and standards are refused for, beyond their form.
extension Kit {
  static var refusalRules: [Rule] { [dossierRefusals, dossierLiberties, standardRefusals] }

  private static var dossierRefusals: Rule {
    var faults = TreeFaults(Self.dossier, readAs: "dossier")
    let record = "submission.records[0]"
    let copy: JSONTree = Self.dossier["submission"]?["records"]?.elements[0] ?? .null
    for (name, other) in [
      ("another field", copy.setting("fields.n", to: 1)),
      ("another `times`", copy.setting("times", to: 4)),
      ("another source", copy.setting("source.quote", to: "文。")),
      ("no attachment", copy.setting("attachments", to: [])),
    ] {
      faults.add(
        "a revision twice, with \(name)", "dossier.revision-conflict",
        ("submission.records[1]", other))
    }
    faults.add(
      "a revision twice, with a text in another normal form", "dossier.revision-conflict",
      ("submission.records[1]", copy.setting("fields.note", to: "e\u{301}")),
      (record + ".fields.note", "é"))
    faults.add(
      "a later revision of another kind", "dossier.kind-changed",
      at: "submission.records[1].kind",
      (
        "submission.records[1]", copy.setting("revision", to: 3).setting("kind", to: "rule")
      ))
    for key in ["id", "name", "kind"] {
      faults.add(
        "a community whose `\(key)` is empty", "dossier.empty", ("submission.community.\(key)", ""))
    }
    faults.add(
      "a content that is no digest", "dossier.impossible-digest", ("reviews[0].digest", "a0"))
    faults.add(
      "the content of a figure", "structure.unknown-key", ("reviews[1].digest", "a0"))
    faults.add("no reviewer's name", "dossier.empty", ("reviews[2].reviewer", ""))
    let names = ["submission.community.id", "reviews[2].reviewer", "reviews[0].affiliation"]
    for path in names {
      for (what, name) in [
        ("a blank of no width", "c\u{200B}1"), ("a joiner", "c1\u{200D}"),
        ("a change of direction", "c\u{202E}1"), ("a mark of byte order", "\u{FEFF}c1"),
        ("a control character", "c\u{7F}1"), ("a tab", "c\t1"), ("a soft hyphen", "c\u{AD}1"),
        ("a letter without a shape", "c\u{3164}1"), ("a variation of shape", "社\u{FE00}"),
        ("a line separator", "c\u{2028}1"), ("a tag", "c\u{E0041}1"),
      ] {
        faults.add(
          "a name with \(what) at \(path)", "dossier.hidden-character", (path, .string(name)))
      }
      for (what, name) in [
        ("a blank before it", " c1"), ("a blank behind it", "c1 "),
        ("a wide blank behind it", "社区\u{3000}"), ("a blank that does not break", "\u{A0}c1"),
      ] {
        faults.add("a name with \(what) at \(path)", "dossier.blank-at-end", (path, .string(name)))
      }
    }
    for id in ["a/b", "../c1", "a\\b", ".", ".."] {
      faults.add("the id `\(id)`", "dossier.path-in-id", (names[0], .string(id)))
    }
    for stage in ["", "First", "third", "初审"] {
      faults.add(
        "the stage `\(stage)`", "dossier.unknown-stage", ("reviews[0].stage", .string(stage)))
    }
    faults.add(
      "a review of nothing", "structure.not-exactly-one", at: "reviews[2]",
      ("reviews[2].rubric", nil))
    faults.add(
      "a review of a rubric and a record", "structure.not-exactly-one", at: "reviews[2]",
      ("reviews[2].record", "a"))
    faults.add(
      "a review of a figure and a record", "structure.not-exactly-one", at: "reviews[1]",
      ("reviews[1].record", "a"))
    for format in ["consultation-dossier/2", "consultation-standard/1", ""] {
      faults.add("the format `\(format)`", "structure.wrong-format", ("format", .string(format)))
    }
    faults.add(
      "a dossier in the place of a submission", "structure.wrong-format",
      ("submission.format", "consultation-dossier/1"))
    faults.add(
      "a day by which to amend what is accepted", "dossier.amend-by-not-returned",
      ("reviews[1].amendBy", "2025-12-31"))
    faults.add(
      "a day by which to amend a rating", "dossier.amend-by-not-returned",
      ("reviews[2].amendBy", "2025-12-31"))
    faults.add("an unknown key of nothing", "structure.unknown-key", ("submission.zz", .null))
    for key in ["2nd", "-x", "a b", "a\"b"] {
      let text = String(decoding: JSONTree.string(key).compact(), as: UTF8.self)
      faults.add(
        "the unknown key `\(key)`", "structure.unknown-key", at: "submission[\(text)]",
        ("submission.\(key)", 1))
    }
    faults.add("a judgement of nothing", "dossier.judges-itself", ("submission.status", .null))
    for place in [".attachments[0]", ".source"] {
      faults.add(
        "a judgement in the place of an unknown key\(place)", "structure.unknown-key",
        (record + place + ".status", "ok"))
    }
    for key in ["times", "revision"] {
      faults.add(
        "a `\(key)` that is not whole and out of range", "structure.not-a-whole-number",
        (record + "." + key, -0.5))
    }
    for (name, code, value, path) in [
      ("a fraction", "structure.not-a-whole-number", 2.5, ""),
      ("a fraction with an exponent", "structure.not-a-whole-number", .number("15e-1"), ""),
      (
        "a number beyond 64 bits", "structure.number-out-of-range", .number("9223372036854775808"),
        ""
      ),
      ("a number beyond all bounds", "structure.number-out-of-range", .number("1e9999"), ""),
      ("a list of numbers", "structure.not-a-string", [1], "[0]"),
      ("a list of lists", "structure.not-a-string", [["a"]], "[0]"),
      ("steps on a number", "structure.not-a-string", ["p": 5], ".p"),
      ("steps on a list of numbers", "structure.not-a-string", ["p": [5]], ".p[0]"),
    ] as [(String, String, JSONTree, String)] {
      faults.add(
        "\(name) in a field", code, at: record + ".fields.n" + path, (record + ".fields.n", value))
    }
    return Rule(
      name: "document-refusals", article: "DossierFormat",
      says:
        "a dossier says nothing twice in two ways, leaves no name empty, and has one subject a review",
      content: .documents(faults.documents))
  }

  private static var dossierLiberties: Rule {
    var cases: [ScoringCase] = []
    let digest = String(repeating: "0A", count: 32)
    for (name, path, value) in [
      ("an attachment without a name", "submission.records[0].attachments", [["name": ""]]),
      (
        "a digest in capitals", "submission.records[0].attachments",
        [["name": "x", "sha256": .string(digest)]]
      ),
      ("a source without a document", "submission.records[0].source", ["document": ""]),
      ("a kind without a name", "submission.records[0].kind", ""),
      ("a street without a name", "submission.community.street", ""),
      ("a reviewer of another community", "reviews[0].affiliation", "c-2"),
      ("a reviewer who is told to belong to nobody", "reviews[0].affiliation", ""),
      ("a reviewer of a path", "reviews[0].reviewer", "街道/王"),
      ("a blank within an id", "submission.community.id", "c 1"),
      ("dots within an id", "submission.community.id", "c..1"),
      ("an id in letters of marks of their own", "submission.community.id", "e\u{301}1"),
      ("an empty note", "reviews[0].note", ""), ("no revision", "reviews[0].revision", nil),
      ("a review of a record without a name", "reviews[0].record", ""),
      ("a key of nothing", "reviews[0].amendBy", .null),
      ("no list of reviews", "reviews", .null), ("an empty list of reviews", "reviews", []),
      ("no fields", "submission.records[0].fields", .null),
      ("a field by the name of a judgement", "submission.records[0].fields.status", "accepted"),
      ("a figure by the name of a judgement", "submission.figures", ["rating": 5]),
    ] as [(String, String, JSONTree?)] {
      let dossier = Workshop.dossier([Workshop.record("a")], reviews: [Workshop.review("a")])
      cases.append(ScoringCase(name: name, dossier: dossier.setting(path, to: value)))
    }
    return Rule(
      name: "document-liberties", article: "DossierFormat",
      says: "what a dossier may leave empty, leave out, or write in two ways",
      content: .scoring([
        Group(standard: Workshop.standard(["of": "case", "count": "records"]), cases: cases)
      ]))
  }

  private static var standardRefusals: Rule {
    rule(
      "standard-refusals", says: "what is declared twice, can never be, or says nothing is refused"
    ) { faults in
      addBounds(to: &faults)
      faults.add(
        "points below 0 with too many decimals", "structure.too-many-decimals", at: "@.points",
        ("@.points", .number("-0.001")))
      faults.add("no kinds of community", "standard.empty-list", ("kinds", []))
      faults.add(
        "an indicator for no kind, so that the tier lacks its points",
        issues: [
          ("standard.tier-total", "tiers[0].points"), ("standard.tier-total", "tiers[0].points"),
          ("standard.empty-list", "@.appliesTo"),
        ], changes: [("@.appliesTo", [])])
      faults.add(
        "none of no tokens", "standard.empty-list", at: "measures.z.where.tags.hasAny",
        ("measures.z", ["of": "case", "where": ["tags": ["hasAny": []]], "count": "records"]))
      faults.add(
        "no points per unit", "standard.no-points", at: "@.award.perUnit",
        ("@.award", ["perUnit": 0]))
      for (name, path, id) in [
        ("fields", "evidence[0].fields[8].id", "on"), ("figures", "figures[1].id", "homes"),
        ("steps", "procedures.way.steps[2].id", "p"),
      ] {
        faults.add("two \(name) of one id", "standard.repeated-identifier", (path, .string(id)))
      }
      faults.add(
        "two kinds of record of one id, so that another is missing",
        issues: [
          ("standard.unknown-evidence", "evidence[0].fields[10].kind"),
          ("standard.repeated-identifier", "evidence[1].id"),
        ], changes: [("evidence[1].id", "case")])
      faults.add(
        "two grades of one id", "standard.repeated-identifier", at: "grades[1].id",
        ("grades[1]", ["id": "1A", "zh": "一", "en": "1", "cut": 8]))
      faults.add(
        "an empty name of the unit of effort", "standard.empty-label",
        at: "effort.en", ("effort", ["zh": "小时", "en": ""]))
      faults.add(
        "an empty help", "standard.empty-label", at: "evidence[0].fields[5].help.zh",
        ("evidence[0].fields[5].help", ["zh": "", "en": "Help"]))
      addProofs(to: &faults)
    }
  }

  private static func addBounds(to faults: inout TreeFaults) {
    let ratio: JSONTree = ["of": "case", "ratio": ["n", "m"], "per": 1]
    for (key, numbers) in [
      ("per", [0, 1_000_001, -1]), ("cap", [-1, 2_147_483_648]), ("effort", [0, 1_000_001]),
    ] {
      for number in numbers {
        faults.add(
          "`\(key)` of \(number)", "structure.number-out-of-range", at: "measures.z.\(key)",
          ("measures.z", ratio.setting(key, to: .integer(number))))
      }
    }
    for (path, numbers) in [
      ("rubrics.quality.reviewers", [0, -1, 1_000_001]), ("#.count.each", [-1, 1_000_001]),
      ("figures[2].atMost", [-1, 2_147_483_648]),
      ("evidence[0].fields[6].atMost", [-1, 2_147_483_648]),
      ("@.award.steps[3][0]", [-1, 2_147_483_648]),
    ] {
      for number in numbers {
        faults.add(
          "\(number) at \(path)", "structure.number-out-of-range", (path, .integer(number)))
      }
    }
  }

  private static func addProofs(to faults: inout TreeFaults) {
    let share: JSONTree = ["of": "case", "share": ["open": true]]
    for (name, measure, most) in [
      ("a share", share, 10_000), ("a rating", ["rating": "quality"], 3),
      ("a figure", ["figure": "few"], 50), ("a field", ["of": "case", "largest": "m"], 1000),
      ("a vocabulary", ["of": "case", "count": ["distinct": "form"]], 3),
      ("a list", ["of": "case", "largest": ["size": "tags"]], 3),
      ("steps", ["of": "case", "smallest": ["steps": "way", "in": "path"]], 3),
      ("a cap", ["of": "case", "ratio": ["n", "m"], "per": 100, "cap": 70], 70),
    ] as [(String, JSONTree, Int)] {
      faults.add(
        "more than \(name) can be", "standard.unreachable", at: "@.award",
        ("measures.z", measure), ("@.measure", "z"),
        ("@.award", ["atLeast": .integer(most + 1)]))
    }
    faults.add(
      "at most, of a ratio whose first side is rounded down", "standard.round-up-needed",
      at: "@.award", ("measures.y", share),
      (
        "measures.z",
        ["ratio": [["measure": "y"], ["figure": "staff"]], "per": 1, "round": "up"]
      ), ("@.measure", "z"), ("@.award", ["atMost": 5]))
    faults.add(
      "at most, required of a share that is rounded down", "standard.round-up-needed",
      at: "@.requires[0].atMost", ("measures.z", share),
      ("@.requires", [["measure": "z", "atMost": 5]]))
    faults.add(
      "at most, for nothing handed in, with a requirement that holds of nothing",
      "standard.silence-earns", at: "@.award", times: 2, ("@.award", ["atMost": 3]),
      ("@.requires", [["measure": "q", "atMost": 3]]))
  }
}
