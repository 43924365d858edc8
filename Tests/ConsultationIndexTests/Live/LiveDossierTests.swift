import Testing

@testable import ConsultationIndex

@Suite("A live dossier")
struct LiveDossierTests {
  private let standard: CompiledStandard
  private let start: LiveDossier

  init() throws {
    standard = try Bench.standard(
      measure: ["of": "case", "count": "records"], award: ["steps": [[1, 4], [3, 10]]],
      ["measures.size": ["of": "case", "largest": "n"]])
    start = LiveDossier(try dossier(), by: standard, asOf: usualDay)
  }

  @Test("it answers records, amendments, reviews and a withdrawal at once")
  func service() throws {
    var live = start
    let body = #"{"id": "c-1", "kind": "case", "fields": {"on": "2025-05-05"}}"#
    let change = try live.add(Record(json: Array(body.utf8)))
    #expect(change.provisional.total == .init(before: .zero, after: Points(4)))
    #expect(change.confirmed.findings.isEmpty && !change.confirmed.total.isChange)
    let finding = try #require(change.provisional.findings.first)
    #expect(finding.quantity == .init(before: 0, after: 1))
    #expect(finding.outcome == .init(before: .unmet, after: .partlyMet))
    #expect(change.pending == .init(before: 0, after: 1))

    try live.amend("c-1") { $0.times = 3 }
    #expect(live.total(on: .provisional) == Points(10) && live.total == .zero)
    let decision = #"""
      {"record": "c-1", "revision": 2, "decision": "accepted", "reviewer": "r", "date": "2025-12-01"}
      """#
    let reviewed = try live.add(Review(json: Array(decision.utf8)))
    #expect(reviewed.confirmed.total.after == Points(10) && reviewed.pending.after == 0)
    #expect(!reviewed.provisional.total.isChange && live.total == Points(10))

    try live.withdraw("c-1")
    #expect(live.total(on: .provisional) == .zero && live.total == Points(10))
    #expect(live.notices(about: "c-1").map(\.code) == live.assessment().codes(of: "c-1"))
    #expect(live.dossier.submission.records.map(\.revision) == [1, 2, 3])
    #expect(live.assessment() == standard.assess(live.dossier, asOf: usualDay))
  }

  @Test("it starts with revisions in any order, and of copies takes the first", arguments: 0..<20)
  func startsInAnyOrder(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var submission = try dossier().submission
    submission.records = ["c-1", "c-2", "c-3"].flatMap { id in
      (1...5).map { Record.case(id, ["n": .integer($0)], revision: $0, times: $0) }
    }
    submission.records += [submission.records[4], submission.records[7]]
    submission.records.shuffle(using: &random)
    let reviews = ["c-1", "c-2"].map { id in
      Review(.record(id: id, revision: 1 + seed % 5, .accepted), by: "r", on: usualDay)
    }
    let whole = try Dossier(submission, reviews: reviews)
    let live = LiveDossier(whole, by: standard, asOf: usualDay)
    let expected = standard.assess(whole, asOf: usualDay)
    #expect(live.total == expected.total && live.pending == expected.pending, "seed \(seed)")
    #expect(live.total(on: .provisional) == expected.provisional.total, "seed \(seed)")
  }

  @Test("an edit that a dossier would refuse is refused in the same words and changes nothing")
  func refuses() throws {
    var live = start
    try live.add(Record.case("c-1"))
    let before = live.dossier
    func codes(_ edit: (inout LiveDossier) throws -> LiveChange) -> [String] {
      var copy = live
      let error = #expect(throws: InputErrors.self) { _ = try edit(&copy) }
      #expect(copy.dossier == before && copy.pending == 1)
      return error?.issues.map { "\($0.code) \($0.path ?? "-")" } ?? []
    }
    #expect(
      codes { try $0.add(Record.case("c-1", ["n": .integer(2)])) }
        == ["dossier.revision-conflict $.submission.records[1]"])
    #expect(
      codes { try $0.add(Record(id: "c-1", revision: 2, kind: "rule")) }
        == ["dossier.kind-changed $.submission.records[1].kind"])
    #expect(
      codes { try $0.add(Record(id: "c 2", revision: 0, kind: "case")) }
        == [
          "dossier.out-of-range $.submission.records[1].revision",
          "structure.invalid-identifier $.submission.records[1].id",
        ])
    #expect(codes { try $0.amend("c-2") { _ in } } == ["dossier.no-such-record -"])
    #expect(codes { try $0.withdraw("x") } == ["dossier.no-such-record -"])
    #expect(
      codes { try $0.setFigure("staff", to: -1) }
        == ["dossier.out-of-range $.submission.figures.staff"])
    #expect(
      codes {
        try $0.add(
          Review(
            .record(id: "c-1", revision: 1, .accepted), by: "", on: usualDay, affiliation: "c-1"))
      } == [
        "dossier.empty $.reviews[0].reviewer",
        "dossier.reviews-own-case $.reviews[0].affiliation",
      ])
  }

  @Test("a record or review that judges itself or has no form is refused when it is read")
  func refusesForm() throws {
    func codes(_ read: () throws -> Void) -> [String] {
      (#expect(throws: InputErrors.self) { try read() })?.issues.map(\.code) ?? []
    }
    let judged = Array(#"{"id": "c-1", "kind": "case", "status": "accepted"}"#.utf8)
    #expect(codes { _ = try Record(json: judged) } == ["dossier.judges-itself"])
    #expect(codes { _ = try Record(json: Array("{".utf8)) }.count == 1)
    let undecided = Array(#"{"record": "c-1", "reviewer": "r", "date": "2025-12-01"}"#.utf8)
    #expect(codes { _ = try Review(json: undecided) } == ["structure.missing-key"])
  }

  @Test("content that does not fit is told of the record, a reference is found once it is there")
  func content() throws {
    var live = start
    let change = try live.add(
      Record.case("c-1", ["n": .text("many"), "see": .text("rule-1")]))
    #expect(!change.provisional.total.isChange && change.pending.after == 1)
    #expect(
      live.notices(about: "c-1").map(\.code)
        == ["record.wrong-type", "record.dangling", "record.pending"])
    try live.add(Record(id: "rule-1", kind: "rule"))
    #expect(live.notices(about: "c-1").map(\.code) == ["record.wrong-type", "record.pending"])
    #expect(live.notices(about: "nothing").isEmpty)
  }

  @Test("figures and ratings move the measures that read them")
  func figuresAndRatings() throws {
    let standard = try Bench.standard(
      measure: ["rating": "quality"], award: ["atLeast": 2],
      ["measures.per": ["ratio": [["figure": "staff"], ["figure": "households"]], "per": 100]])
    var live = LiveDossier(try dossier(), by: standard, asOf: usualDay)
    let place = try #require(standard.program.measures.firstIndex { $0.id == "per" })
    try live.setFigure("staff", to: 10)
    #expect(live.scores[.provisional].quantities[place] == nil && live.pending == 1)
    try live.setFigure("households", to: 40)
    #expect(live.scores[.provisional].quantities[place] == 25)
    #expect(live.scores[.confirmed].quantities[place] == nil && live.pending == 2)
    for (name, value) in [("staff", 10), ("households", 40)] {
      try live.add(Review(.figure(name, value: value, .accepted), by: "r", on: day("2025-12-01")))
    }
    #expect(live.scores[.confirmed].quantities[place] == 25 && live.pending == 0)
    // Another value is undecided again, one beyond the bound is not taken.
    try live.setFigure("staff", to: 20)
    #expect(live.scores[.confirmed].quantities[place] == nil && live.pending == 1)
    try live.setFigure("staff", to: 51)
    #expect(live.scores[.provisional].quantities[place] == nil && live.pending == 0)

    let rated = try live.add(
      Review(.rating(rubric: "quality", level: 2), by: "a", on: day("2025-12-01")))
    #expect(rated.provisional.total.after == Points(10) && rated.confirmed.findings.isEmpty)
    try live.add(Review(.rating(rubric: "quality", level: 3), by: "b", on: day("2025-12-01")))
    let third = try live.add(
      Review(.rating(rubric: "quality", level: 1), by: "c", on: day("2025-12-01")))
    #expect(third.confirmed.quantity(of: 0) == .init(before: nil, after: 2))
    #expect(live.total == Points(10))
  }

  @Test("a copy stays as it is, also in other tasks")
  func copies() async throws {
    var live = start
    try live.add(Record.case("c-1"))
    let shared = live
    let totals = try await withThrowingTaskGroup(of: Points.self) { group in
      for number in 0..<8 {
        group.addTask {
          var own = shared
          for index in 0..<number { try own.add(Record.case("d-\(index)")) }
          return own.total(on: .provisional)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(totals.count { $0 == Points(4) } == 2 && totals.count { $0 == Points(10) } == 6)
    #expect(live.dossier == shared.dossier && live.total(on: .provisional) == Points(4))
  }

  @Test("a demonstration is given no grade")
  func demonstration() throws {
    var submission = try dossier().submission
    submission.isDemonstration = true
    var live = LiveDossier(try Dossier(submission), by: standard, asOf: usualDay)
    let change = try live.add(Record.case("c-1", times: 3))
    #expect(change.provisional.total.after == Points(10))
    #expect(live.grade(on: .provisional) == nil && change.provisional.grade.after == nil)
  }
}

extension LiveChange.Score {
  fileprivate func quantity(of place: Int) -> LiveChange.Step<Int?>? {
    findings.indices.contains(place) ? findings[place].quantity : nil
  }
}
