import Testing

@testable import ConsultationIndex

/// How several reviewers' levels become one quantity.
struct RatingTests {
  private let standard: CompiledStandard
  init() throws { standard = try Bench.standard(measures: ["q": ["rating": "quality"]]) }

  private func rating(
    _ level: Int, by reviewer: Int, on date: String = "2025-12-01", rubric: String = "quality"
  ) -> Review {
    Review(.rating(rubric: rubric, level: level), by: "r-\(reviewer)", on: day(date))
  }

  @Test(
    "A rating is the lower median, and takes as many reviewers as the rubric asks for",
    arguments: [
      ([], nil, nil), ([2], nil, 2), ([1, 3], nil, 1), ([3, 1, 2], 2, 2), ([0, 0, 3], 0, 0),
      ([3, 3, 0], 3, 3), ([1, 2, 3, 3], 2, 2), ([0, 1, 2, 3, 3], 2, 2), ([3, 2], nil, 2),
    ] as [([Int], Int?, Int?)])
  func median(levels: [Int], confirmed: Int?, provisional: Int?) throws {
    let dossier = try dossier(reviews: levels.enumerated().map { rating($1, by: $0) })
    #expect(try standard.quantity(dossier, .confirmed) == confirmed)
    #expect(try standard.quantity(dossier, .provisional) == provisional)
  }

  @Test("Each reviewer's latest level counts, by date and then by place in the log")
  func latest() throws {
    let others = [rating(3, by: 2), rating(3, by: 3)]
    func value(_ reviews: [Review]) throws -> Int? {
      // The lower median of three 3s and lower levels shows what the first reviewer gave.
      try standard.quantity(dossier(reviews: reviews + others + [rating(0, by: 4)]), .confirmed)
    }
    #expect(
      try value([rating(0, by: 1, on: "2025-01-01"), rating(3, by: 1, on: "2025-02-01")]) == 3)
    #expect(
      try value([rating(0, by: 1, on: "2025-02-01"), rating(3, by: 1, on: "2025-01-01")]) == 0)
    #expect(try value([rating(0, by: 1), rating(3, by: 1)]) == 3)
    #expect(try value([rating(3, by: 1), rating(0, by: 1)]) == 0)
    #expect(try value([rating(3, by: 1), rating(0, by: 1, on: "2026-02-01")]) == 3)
  }

  @Test(
    "One person whose name is written in two ways is one reviewer, as in a stream",
    arguments: [("金明", "\u{F90A}明"), ("é", "e\u{301}"), ("K", "\u{212A}")])
  func oneReviewer(name: String, other: String) throws {
    let reviews = [(0, name), (3, other)].map {
      Review(.rating(rubric: "quality", level: $0), by: $1, on: day("2025-12-01"))
    }
    let dossier = try dossier(reviews: reviews)
    #expect(try standard.quantity(dossier, .confirmed) == nil)
    #expect(try standard.quantity(dossier, .provisional) == 3)
    var stream = EvidenceStream(for: standard, asOf: usualDay)
    let line = try (stream.feed(dossier.tree.compact()) + stream.finish()).first
    let measured = try #require(try line?.result.get())
    #expect(measured.confirmed.quantities.contains(3) == false)
    #expect(measured.provisional.quantities.contains(3))
  }

  @Test("A level that the rubric does not have changes nothing")
  func impossible() throws {
    let dossier = try dossier(reviews: [
      rating(2, by: 1, on: "2025-11-01"), rating(2, by: 2), rating(1, by: 3), rating(9, by: 1),
    ])
    #expect(try standard.quantity(dossier, .confirmed) == 2)
    let notices = standard.assess(dossier, asOf: usualDay).notices
    #expect(notices.map(\.code) == ["review.impossible-level"])
    #expect(notices.map(\.path) == ["reviews[3].level"])
  }

  @Test("Levels two or more apart are to be talked over, too few reviewers are told")
  func notices() throws {
    func codes(_ levels: [Int]) throws -> [String] {
      let dossier = try dossier(reviews: levels.enumerated().map { rating($1, by: $0) })
      return standard.assess(dossier, asOf: usualDay).notices.map(\.code)
    }
    #expect(try codes([1, 2, 2]).isEmpty)
    #expect(try codes([1, 2, 3]) == ["rating.divided"])
    #expect(try codes([0, 2]) == ["rating.divided", "rating.too-few"])
    #expect(try codes([1]) == ["rating.too-few"])
    #expect(try codes([]).isEmpty)
  }

  @Test("Reviews that change nothing are named at their place")
  func idle() throws {
    var reason = Review.of("c", .returned)
    reason.reason = "lat"
    let dossier = try dossier(
      [.case("c")],
      reviews: [
        .of("x", .accepted), .of("c", .accepted, revision: 2),
        Review(.figure("households", value: 1, .accepted), by: "r", on: day("2025-01-01")),
        rating(1, by: 1, rubric: "qualty"), reason,
      ])
    let notices = standard.assess(dossier, asOf: usualDay).notices.filter { $0.record == nil }
    #expect(
      notices.map { "\($0.code) \($0.path ?? "")" } == [
        "review.unknown-figure reviews[2].figure", "review.unknown-record reviews[0].record",
        "review.unknown-record reviews[1].record", "review.unknown-rubric reviews[3].rubric",
        "review.unknown-reason reviews[4].reason",
      ])
    #expect(notices.map(\.parameters["nearest"]).compactMap(\.self) == ["quality", "late"])
    // A review whose reason is unknown still counts.
    #expect(standard.assess(dossier, asOf: usualDay).codes(of: "c") == ["record.returned"])
  }
}
