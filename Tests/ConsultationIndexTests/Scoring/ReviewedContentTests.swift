import Testing

@testable import ConsultationIndex

/// Decisions are about what was looked at.
struct ReviewedContentTests {
  private func record(_ date: String = "2025-03-05", revision: Int = 1) -> Record {
    Record(
      id: "s-1", revision: revision, kind: "session",
      fields: ["heldOn": .text(date), "form": .text("council")])
  }

  private func decision(
    _ decision: Review.Decision, by reviewer: String = "r-1", on date: String = "2025-12-01",
    about looked: Record? = nil
  ) -> Review {
    Review(
      .record(id: "s-1", revision: 1, decision), by: reviewer, on: day(date),
      digest: looked?.digest)
  }

  private func dossier(_ record: Record, _ reviews: [Review]) throws -> Dossier {
    try Dossier(
      Submission(
        community: Community(id: "c-1", name: "c", kind: "urban"),
        period: try #require(Period(year: 2025)), records: [record]), reviews: reviews)
  }

  private func assess(_ record: Record, _ reviews: [Review]) throws -> Assessment {
    try Bench.compile(Bench.smallest).assess(dossier(record, reviews), asOf: day("2026-01-31"))
  }

  @Test("A record rewritten under the same revision is undecided again, with a notice")
  func rewritten() throws {
    let review = decision(.accepted, about: record())
    let before = try assess(record(), [review])
    #expect(before.total > .zero && before.pending == 0)
    let after = try assess(record("2025-06-05"), [review])
    #expect(after.total == .zero && after.pending == 1)
    #expect(after.notices.map(\.code) == ["review.other-content", "record.pending"])
    #expect(after.notices[0].path == "reviews[0].digest")
    // A refusal of what stood there before does not stand in the way either.
    #expect(
      try assess(record("2025-06-05"), [decision(.rejected, about: record())]).provisional.total
        > .zero)
  }

  @Test("A decision that names no content binds number and revision, as ever")
  func unbound() throws {
    let after = try assess(record("2025-06-05"), [decision(.accepted)])
    #expect(after.total > .zero && after.notices.isEmpty)
    // It stands where a later one is about something else.
    let both = [decision(.accepted), decision(.rejected, on: "2025-12-05", about: record())]
    #expect(try assess(record("2025-06-05"), both).total > .zero)
    #expect(try assess(record(), both).total == .zero)
  }

  @Test("Without a digest documents keep their bytes; with one they read back")
  func written() throws {
    let without = try dossier(record(), [decision(.accepted)])
    #expect(!String(decoding: without.canonical, as: UTF8.self).contains("digest"))
    let with = try dossier(record(), [decision(.accepted, about: record())])
    #expect(with.digest != without.digest)
    #expect(try Dossier(json: with.json) == with)
    #expect(try Dossier(json: with.canonical) == with)
    #expect(with.canonical == with.tree.canonical())
    let loud = String(decoding: with.json, as: UTF8.self)
      .replacing(record().digest.description, with: record().digest.description.uppercased())
    #expect(try Dossier(json: Array(loud.utf8)).digest == with.digest)
  }

  @Test("The digest of a record is that of its part of the canonical form of its dossier")
  func digests() throws {
    for seed in 0..<200 {
      let plan = try Bench.compile(Bench.tree).standard
      let dossier = try Dossier(json: RandomDossier.tree(seed: seed, for: plan).compact())
      for record in dossier.submission.records {
        let tree = record.normalized.tree.canonical()
        #expect(record.digest == SHA256.hash(tree), "seed \(seed), \(record.id)")
      }
    }
  }

  @Test(
    "A digest that is none, or one of a figure, is refused at its place",
    arguments: [
      (#""record": "s-1", "decision": "accepted", "digest": "a0""#, "dossier.impossible-digest"),
      (
        #""figure": "f", "value": 1, "decision": "accepted", "digest": "a0""#,
        "structure.unknown-key"
      ),
      (#""rubric": "q", "level": 1, "digest": "a0""#, "structure.unknown-key"),
    ])
  func refused(_ members: String, _ code: String) throws {
    let text = """
      {"format": "consultation-dossier/1", "submission":
        {"community": {"id": "c", "name": "c", "kind": "urban"}, "period": "2025"},
       "reviews": [{\(members), "reviewer": "r", "date": "2025-12-01"}]}
      """
    do throws(InputErrors) {
      _ = try Dossier(json: Array(text.utf8))
      Testing.Issue.record("it was read")
    } catch {
      #expect(error.issues.map(\.code) == [code])
      #expect(error.issues[0].path == "$.reviews[0].digest" && error.issues[0].line == 3)
    }
  }

  @Test("A record that comes later is held against what was decided, in a live dossier too")
  func live() throws {
    let standard = try Bench.compile(Bench.smallest)
    let empty = try Dossier(
      Submission(
        community: Community(id: "c-1", name: "c", kind: "urban"),
        period: try #require(Period(year: 2025))),
      reviews: [decision(.accepted, about: record())])
    for (added, total) in [(record(), true), (record("2025-06-05"), false)] {
      var live = LiveDossier(empty, by: standard, asOf: day("2026-01-31"))
      try live.add(added)
      #expect((live.total > .zero) == total && live.pending == (total ? 0 : 1))
      #expect(live.assessment().total == live.total)
      try live.add(decision(.accepted, on: "2025-12-02", about: added))
      #expect(live.total > .zero && live.pending == 0)
    }
  }

  // MARK: One day

  @Test("Decisions of one day that differ are told with their reviewers and the one that counts")
  func contested() throws {
    let (first, second) = (decision(.accepted), decision(.rejected, by: "r-2"))
    let one = try assess(record(), [first, second])
    let other = try assess(record(), [second, first])
    #expect(one.total == .zero && other.total > .zero)
    let notices = [one, other].map { $0.notices.filter { $0.code == "record.decisions-differ" } }
    #expect(notices.map(\.count) == [1, 1])
    #expect(notices[0][0].record == "s-1" && notices[0][0].severity == .warning)
    #expect(notices[0][0].parameters["found"] == notices[1][0].parameters["found"])
    #expect(
      notices[0][0].message(in: .english)
        == "decided differently on 2025-12-01: `r-1` accepted, `r-2` rejected; rejected counts, as it "
        + "stands last in the log")
    #expect(notices[1][0].message(in: .chinese).contains("`r-1`采信、`r-2`不予采信；以记录在后的“采信”为准"))
  }

  @Test("Nothing is told where the order of the log decides nothing")
  func uncontested() throws {
    let cases = [
      [decision(.accepted), decision(.accepted, by: "r-2")],
      [decision(.accepted), decision(.rejected, on: "2025-12-02")],
      [decision(.accepted), decision(.rejected), decision(.accepted, on: "2025-12-02")],
      [decision(.accepted, about: record()), decision(.rejected, about: record("2025-06-05"))],
      [decision(.accepted, on: "2026-03-01"), decision(.rejected, on: "2026-03-01")],
    ]
    for reviews in cases {
      let codes = try assess(record(), reviews).notices.map(\.code)
      #expect(!codes.contains("record.decisions-differ"), "\(reviews.map(\.date))")
    }
    let bound = [decision(.accepted), decision(.rejected, about: record())]
    #expect(
      try assess(record(), bound).notices.map(\.code).contains("record.decisions-differ"))
  }

  @Test("The same holds of figures, and of ratings by one reviewer")
  func figuresAndRatings() throws {
    let standard = try Bench.compile(Bench.tree)
    func codes(_ reviews: [Review], _ value: Int = 12) throws -> [String] {
      let dossier = try Dossier(
        Submission(
          community: Community(id: "c-1", name: "c", kind: "urban"),
          period: try #require(Period(year: 2025)), figures: ["staff": value]), reviews: reviews)
      return standard.assess(dossier, asOf: day("2026-01-31")).notices.map(\.code)
        .filter { $0.hasSuffix("-differ") }
    }
    func figure(_ decision: Review.Decision, _ reviewer: String) -> Review {
      Review(.figure("staff", value: 12, decision), by: reviewer, on: day("2025-12-01"))
    }
    func rating(_ level: Int, by reviewer: String, on date: String = "2025-12-01") -> Review {
      Review(.rating(rubric: "quality", level: level), by: reviewer, on: day(date))
    }
    #expect(
      try codes([figure(.accepted, "r-1"), figure(.returned, "r-2")]) == ["figure.decisions-differ"]
    )
    #expect(try codes([figure(.accepted, "r-1"), figure(.returned, "r-2")], 13) == [])
    #expect(try codes([figure(.accepted, "r-1"), figure(.accepted, "r-2")]) == [])
    #expect(try codes([rating(1, by: "r-1"), rating(2, by: "r-1")]) == ["rating.levels-differ"])
    #expect(try codes([rating(1, by: "r-1"), rating(2, by: "r-2")]) == [])
    #expect(try codes([rating(1, by: "r-1"), rating(1, by: "r-1")]) == [])
    #expect(
      try codes([
        rating(1, by: "r-1"), rating(2, by: "r-1"), rating(0, by: "r-1", on: "2025-12-02"),
      ])
        == [])
  }
}
