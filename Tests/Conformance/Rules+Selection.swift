import ConsultationIndex
import Generators

/// Which revision counts on which basis.
extension Kit {
  static var selectionRules: [Rule] { [decisions, contents, revisions, reviewNotices, repeats] }

  private static let words = ["accepted", "returned", "rejected"]
  private static var counting: JSONTree {
    Workshop.standard(["of": "case", "sum": "n"], ["steps": [[1, 1], [2, 5], [4, 10]]])
  }

  private static var decisions: Rule {
    var cases: [ScoringCase] = []
    func add(_ name: String, _ reviews: [JSONTree]) {
      cases.append(
        ScoringCase(
          name: name,
          dossier: Workshop.dossier([Workshop.record("a", ["n": 1])], reviews: reviews)))
    }
    add("no decision", [])
    let days = ["2025-11-30", "2025-12-01", "2026-01-31", "2026-02-01"]
    for first in words {
      for day in days {
        add("\(first) on \(day)", [Workshop.review("a", first, on: day)])
      }
      for second in words {
        for day in days {
          add(
            "\(first) on 2025-12-01, then in the log \(second) on \(day)",
            [
              Workshop.review("a", first, on: "2025-12-01"), Workshop.review("a", second, on: day),
            ])
        }
        for third in words {
          add(
            "\(first), \(second), \(third) on one day",
            [first, second, third].map { Workshop.review("a", $0) })
          add(
            "\(first), \(second), \(third), the second the latest",
            [
              Workshop.review("a", first), Workshop.review("a", second, on: "2025-12-03"),
              Workshop.review("a", third, on: "2025-12-02"),
            ])
        }
      }
    }
    for stage in ["first", "appeal", "second"] {
      for first in words {
        for second in words {
          add(
            "\(first), then \(second) in the stage \(stage)",
            [
              Workshop.review("a", first),
              Workshop.review("a", second, on: "2025-12-09", ["stage": .string(stage)]),
            ])
        }
      }
    }
    return Rule(
      name: "selection-decisions", article: "ScoringSemantics, 1",
      says: "the decision is the latest by date, of one day the last in the log, up to asOf",
      content: .scoring([Group(standard: counting, cases: cases)]))
  }

  private static var revisions: Rule {
    var cases: [ScoringCase] = []
    let options = [nil] + words.map(Optional.some)
    for first in options {
      for second in options {
        for withdrawn in 0...3 {
          let records = (1...2).map { revision in
            Workshop.record(
              "a", ["n": .integer(revision)],
              .object(
                [("revision", .integer(revision))]
                  + (withdrawn >> (revision - 1) & 1 == 1 ? [("withdrawn", true)] : [])))
          }
          let reviews = [first, second].enumerated().compactMap { place, decision in
            decision.map { Workshop.review("a", $0, revision: place + 1) }
          }
          let gone = ["none", "the first", "the second", "both"][withdrawn]
          cases.append(
            ScoringCase(
              name: "revisions \(first ?? "open") and \(second ?? "open"), \(gone) withdrawn",
              dossier: Workshop.dossier(records, reviews: reviews)))
        }
      }
    }
    for (a, b, c) in [(1, 2, 3), (3, 1, 2), (1, 5, 1_000_000), (7, 3, 4)] {
      for accepted in [a, b, c] {
        cases.append(
          ScoringCase(
            name: "revisions \(a), \(b), \(c) in this order, \(accepted) accepted",
            dossier: Workshop.dossier(
              [a, b, c].enumerated().map {
                Workshop.record("a", ["n": .integer($0 + 1)], ["revision": .integer($1)])
              }, reviews: [Workshop.review("a", "accepted", revision: accepted)])))
      }
    }
    return Rule(
      name: "selection-revisions", article: "ScoringSemantics, 1",
      says: "confirmed takes the highest accepted revision, provisional the highest not refused",
      content: .scoring([Group(standard: counting, cases: cases)]))
  }

  private static var reviewNotices: Rule {
    var cases: [ScoringCase] = []
    func add(_ name: String, _ reviews: [JSONTree], _ figures: JSONTree = [:]) {
      cases.append(
        ScoringCase(
          name: name,
          dossier: Workshop.dossier(
            [Workshop.record("a", ["n": 1])], reviews: reviews, figures: figures)))
    }
    for day in ["2025-12-01", "2026-02-01"] {
      for reason in ["late", "lat", ""] {
        for word in words {
          add(
            "\(word) on \(day) for the reason `\(reason)`",
            [Workshop.review("a", word, on: day, ["reason": .string(reason)])])
        }
      }
      add("of an unknown record, on \(day)", [Workshop.review("b", on: day)])
      add("of an unknown revision, on \(day)", [Workshop.review("a", revision: 2, on: day)])
      add("of an unknown figure, on \(day)", [figureReview("home", 1, "accepted", on: day)])
      add(
        "of a figure that was not handed in, on \(day)",
        [figureReview("homes", 1, "accepted", on: day)])
      add(
        "of a figure with another value, on \(day)",
        [figureReview("homes", 1, "accepted", on: day)], ["homes": 2])
      add("of an unknown rubric, on \(day)", [Workshop.rating(1, by: "r", on: day, rubric: "x")])
      add("with an impossible level, on \(day)", [Workshop.rating(4, by: "r", on: day)])
    }
    for amend in ["2025-12-01", "2025-12-02", "2026-12-31"] {
      add(
        "returned, to be amended by \(amend)",
        [Workshop.review("a", "returned", ["amendBy": .string(amend), "note": "补"])])
    }
    return Rule(
      name: "review-notices", article: "ScoringSemantics, 7",
      says: "a review that changes nothing is told, and so is a reason nobody knows",
      content: .scoring([Group(standard: counting, cases: cases)]))
  }

  private static var repeats: Rule {
    let digest = String(repeating: "0", count: 64)
    let hex = String(repeating: "a0", count: 32)
    let pairs: [(String, JSONTree, JSONTree)] = [
      ("the same", Workshop.record("a", ["n": 1]), Workshop.record("a", ["n": 1])),
      (
        "lists in another order", Workshop.record("a", ["tags": ["a", "b"]]),
        Workshop.record("a", ["tags": ["b", "a", "b"]])
      ),
      (
        "a step as a list of one", Workshop.record("a", ["path": ["p": "2025-05-05"]]),
        Workshop.record("a", ["path": ["p": ["2025-05-05"]]])
      ),
      (
        "revision 1 written out", Workshop.record("a"), Workshop.record("a", [:], ["revision": 1])
      ),
      ("times 1 written out", Workshop.record("a"), Workshop.record("a", [:], ["times": 1])),
      (
        "withdrawn false written out", Workshop.record("a"),
        Workshop.record("a", [:], ["withdrawn": false])
      ),
      (
        "attachments in another order",
        Workshop.record(
          "a", [:], ["attachments": [["name": "x"], ["name": "y", "sha256": .string(digest)]]]),
        Workshop.record(
          "a", [:], ["attachments": [["name": "y", "sha256": .string(digest)], ["name": "x"]]])
      ),
      (
        "a digest in letters of another case",
        Workshop.record("a", [:], ["attachments": [["name": "x", "sha256": .string(hex)]]]),
        Workshop.record(
          "a", [:], ["attachments": [["name": "x", "sha256": .string(hex.uppercased())]]])
      ),
      (
        "no attachments and an empty list", Workshop.record("a"),
        Workshop.record("a", [:], ["attachments": []])
      ),
    ]
    var cases: [ScoringCase] = []
    for (name, first, second) in pairs {
      for decision in [nil, "accepted", "rejected"] {
        for (order, other) in [
          ("once each", [first, second]), ("the other way round", [second, first]),
          ("and again", [first, second, first]),
        ] {
          cases.append(
            ScoringCase(
              name: "\(name), \(decision ?? "undecided"), \(order)",
              dossier: Workshop.dossier(
                other, reviews: decision.map { [Workshop.review("a", $0)] } ?? [])))
        }
      }
    }
    return Rule(
      name: "selection-repeated", article: "DossierFormat, the submission; ScoringSemantics, 7",
      says: "the same record twice with the same content counts once, with a notice",
      content: .scoring([
        Group(standard: Workshop.standard(["of": "case", "count": "records"]), cases: cases)
      ]))
  }
}
