import Testing

@testable import ConsultationIndex

/// Law 7: a live dossier says after every edit what the explaining scorer says of the whole.
@Suite("A live dossier under random edits")
struct LiveAgreementTests {
  @Test("it agrees with a full assessment after every edit", arguments: 0..<20)
  func agrees(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    let asOf = RandomDossier.asOf(seed: seed)
    for number in 0..<2 {
      let tree = RandomDossier.tree(seed: seed * 100 + number, for: standard.standard)
      var start = try Dossier(json: tree.compact())
      if number == 0 {
        var empty = start.submission
        empty.records = []
        empty.isDemonstration = seed % 5 == 0
        start = try Dossier(empty)
      }
      var session = Session(standard, start, asOf: asOf)
      try session.compare("seed \(seed), dossier \(number)")
      var edits = try RandomEdits(seed: seed * 100 + number, for: standard.standard)
      for step in 0..<10 {
        let place = "seed \(seed), dossier \(number), step \(step)"
        try session.take(edits.next(session.live.dossier), place)
      }
    }
  }

  /// A live dossier beside what it should say.
  private struct Session {
    let standard: CompiledStandard
    let asOf: CalendarDate
    var live: LiveDossier
    var submission: Submission
    var reviews: [Review]
    var expected: Assessment

    init(_ standard: CompiledStandard, _ dossier: Dossier, asOf: CalendarDate) {
      self.standard = standard
      self.asOf = asOf
      live = LiveDossier(dossier, by: standard, asOf: asOf)
      submission = dossier.submission
      reviews = dossier.reviews
      expected = standard.assess(dossier, asOf: asOf)
    }

    mutating func take(_ edit: Edit, _ place: String) throws {
      let before = (live, submission, reviews)
      edit.apply(&submission, &reviews)
      let whole: Dossier
      do {
        whole = try Dossier(submission, reviews: reviews)
      } catch {
        let found = #expect(throws: InputErrors.self) { _ = try edit.apply(&live) }
        #expect(found?.issues.map(\.code) == error.issues.map(\.code), "\(place): \(edit)")
        (live, submission, reviews) = before
        return
      }
      guard whole != before.0.dossier || !edit.namesNothing(in: before.1) else {
        #expect(throws: InputErrors.self) { _ = try edit.apply(&live) }
        return
      }
      let earlier = expected
      let change = try edit.apply(&live)
      expected = standard.assess(whole, asOf: asOf)
      #expect(live.dossier == whole)
      #expect(change.pending.before == earlier.pending && change.pending.after == expected.pending)
      expect(change.confirmed, earlier.confirmed, expected.confirmed, place)
      expect(change.provisional, earlier.provisional, expected.provisional, place)
      try compare(place)
    }

    func compare(_ place: String) throws {
      try #require(live.assessment().json() == expected.json(), "\(place)")
      try #require(live.total == expected.total && live.grade == expected.grade, "\(place)")
      try #require(live.total(on: .provisional) == expected.provisional.total, "\(place)")
      try #require(live.grade(on: .provisional) == expected.provisional.grade, "\(place)")
      try #require(live.pending == expected.pending, "\(place)")
      for basis in Basis.allCases { try compare(basis, place) }
      for id in Set(submission.records.map(\.id)) {
        let own = expected.notices.filter { $0.record == id }
        try #require(live.notices(about: id) == own, "\(place), \(id)")
      }
    }

    private func compare(_ basis: Basis, _ place: String) throws {
      let sheet = live.scores[basis].sheet
      let score = basis == .confirmed ? expected.confirmed : expected.provisional
      try #require(sheet.tiers == score.tiers.map(\.points), "\(place)")
      try #require(sheet.categories == score.categories.map(\.points), "\(place)")
      try #require(
        sheet.elements == score.categories.flatMap { $0.elements.map(\.points) }, "\(place)")
      let program = standard.program
      let quantities = live.scores[basis].quantities
      for (index, finding) in score.findings.enumerated() {
        try #require(sheet.results[index].points == finding.points, "\(place)")
        try #require(sheet.results[index].outcome == finding.outcome, "\(place)")
        try #require(quantities[program.indicators[index].measure] == finding.quantity, "\(place)")
      }
    }

    /// The change names every finding that differs, and no other.
    private func expect(
      _ change: LiveChange.Score, _ before: Score, _ after: Score, _ place: String
    ) {
      #expect(change.total.before == before.total && change.total.after == after.total, "\(place)")
      #expect(change.grade.before == before.grade && change.grade.after == after.grade, "\(place)")
      let differing = zip(before.findings, after.findings).filter { old, new in
        old.outcome != new.outcome || old.quantity != new.quantity || old.points != new.points
      }.map { old, new in
        LiveChange.Finding(
          id: new.id, outcome: .init(before: old.outcome, after: new.outcome),
          quantity: .init(before: old.quantity, after: new.quantity),
          points: .init(before: old.points, after: new.points))
      }
      #expect(change.findings == differing, "\(place)")
    }
  }
}

extension Edit {
  /// Whether the edit is about a record that is not there.
  fileprivate func namesNothing(in submission: Submission) -> Bool {
    switch self {
    case .amend(let id, _, _), .withdraw(let id): !submission.records.contains { $0.id == id }
    case .add, .review, .figure: false
    }
  }
}
