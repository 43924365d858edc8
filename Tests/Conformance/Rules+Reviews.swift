import ConsultationIndex
import Generators

/// What is told of reviews, of figures and of ratings, and what becomes of a submission without any.
extension Kit {
  static var reviewRules: [Rule] { [reasons, figureNotices, ratingNotices, bareSubmissions] }

  private static let counting = Workshop.standard(
    ["of": "case", "count": "records"], further: ["few": ["figure": "few"]])

  private static var reasons: Rule {
    var groups: [Group] = []
    for (name, standard) in [
      ("with reasons", counting), ("without reasons", counting.setting("reviews", to: nil)),
    ] {
      var cases: [ScoringCase] = []
      for reason in ["late", "lat", "", "council"] {
        for (about, review) in [
          ("a record", Workshop.review("a", "returned")),
          ("a figure", figureReview("few", 5, "rejected", on: "2025-12-01")),
          ("a rubric", Workshop.rating(1, by: "r-1")),
        ] {
          cases.append(
            ScoringCase(
              name: "the reason `\(reason)` for \(about), by a standard \(name)",
              dossier: Workshop.dossier(
                [Workshop.record("a")], reviews: [review.setting("reason", to: .string(reason))],
                figures: ["few": 5])))
        }
      }
      groups.append(Group(standard: standard, cases: cases))
    }
    return Rule(
      name: "review-reasons", article: "ScoringSemantics, 7; StandardFormat, top level",
      says: "a review counts whatever its reason; an unknown one is told, if there are any",
      content: .scoring(groups))
  }

  private static var figureNotices: Rule {
    var cases: [ScoringCase] = []
    for (name, value) in [("few", 50), ("few", 51), ("fewer", 5)] {
      for decision in ["accepted", "returned", "rejected"] {
        for looked in [value, value + 1] {
          for day in ["2025-12-01", "2026-02-01"] {
            cases.append(
              ScoringCase(
                name: "`\(name)` of \(value), \(decision) at \(looked) on \(day)",
                dossier: Workshop.dossier(
                  reviews: [figureReview(name, looked, decision, on: day)],
                  figures: JSONTree.one(name, .integer(value)))))
          }
        }
      }
    }
    for day in ["2025-12-01", "2026-06-30"] {
      cases.append(
        ScoringCase(
          name: "a figure returned, to be amended by \(day)",
          dossier: Workshop.dossier(
            reviews: [
              figureReview("few", 5, "returned", on: "2025-12-01")
                .setting("amendBy", to: .string(day))
            ], figures: ["few": 5])))
    }
    return Rule(
      name: "figure-notices", article: "ScoringSemantics, 7; DossierFormat, the reviews",
      says: "of a figure that cannot count nothing else is told",
      content: .scoring([Group(standard: counting, cases: cases)]))
  }

  private static var ratingNotices: Rule {
    var cases: [ScoringCase] = []
    func add(_ name: String, _ reviews: [JSONTree]) {
      cases.append(ScoringCase(name: name, dossier: Workshop.dossier(reviews: reviews)))
    }
    for levels in [[0], [0, 1], [0, 2], [3, 3], [0, 3, 3]] {
      add("levels \(levels)", levels.enumerated().map { Workshop.rating($1, by: "r-\($0)") })
    }
    // One person whose name is written in two ways that Unicode holds for the same.
    for (name, other) in [("金明", "\u{F90A}明"), ("é", "e\u{301}"), ("K", "\u{212A}")] {
      add(
        "levels 1 and 3 by `\(name)`, whose name is written in two ways",
        [Workshop.rating(1, by: name), Workshop.rating(3, by: other)])
    }
    for second in [3, 4] {
      for day in ["2025-11-30", "2025-12-01", "2025-12-02", "2026-02-01"] {
        add(
          "one reviewer rates 1 on 2025-12-01, then in the log \(second) on \(day)",
          [
            Workshop.rating(1, by: "r-1"), Workshop.rating(second, by: "r-1", on: day),
            Workshop.rating(0, by: "r-2"),
          ])
      }
    }
    return Rule(
      name: "rating-notices", article: "ScoringSemantics, 4 and 7",
      says: "ratings are told of for every rubric, also one that no measure reads",
      content: .scoring([
        Group(standard: counting, cases: cases),
        Group(
          standard: Workshop.standard(["rating": "quality"]),
          cases: cases.map { example in
            var example = example
            example.name += ", and a measure reads them"
            return example
          }),
      ]))
  }

  private static var bareSubmissions: Rule {
    var cases: [ScoringCase] = []
    for (name, records, figures) in [
      ("nothing", [], [:]), ("a record", [Workshop.record("a")], [:]),
      ("a figure", [], ["few": 5]),
      (
        "a withdrawn revision",
        [Workshop.record("a"), Workshop.record("a", [:], ["revision": 2, "withdrawn": true])],
        ["few": 51]
      ),
    ] as [(String, [JSONTree], JSONTree)] {
      let dossier = Workshop.dossier(records, figures: figures)
      let submission = dossier["submission"] ?? .null
      cases.append(
        ScoringCase(
          name: "a submission of \(name)",
          dossier: .object(
            [("format", "consultation-submission/1")] + submission.members)))
      cases.append(ScoringCase(name: "a dossier of \(name), without reviews", dossier: dossier))
    }
    return Rule(
      name: "bare-submissions", article: "DossierFormat",
      says: "a bare submission is a dossier without reviews",
      content: .scoring([Group(standard: counting, cases: cases)]))
  }
}
