import Testing

@testable import ConsultationIndex

/// Law 9: the last day of reviews is another day than that of the assessment.
struct ReviewDayTests {
  /// The dossier as it would be if what was decided until a day had been decided by that of the
  /// assessment, in the order of the days.
  private func brought(
    _ dossier: Dossier, _ last: CalendarDate, to asOf: CalendarDate
  ) throws -> Dossier {
    let counted = dossier.reviews.enumerated().filter { $0.element.date <= last }
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
    return try Dossier(
      dossier.submission,
      reviews: counted.map { item in
        var review = item.element
        review.date = min(review.date, asOf)
        return review
      })
  }

  @Test("It counts what was decided until then, on evidence as of the day", arguments: 430..<450)
  func counts(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    var moved = 0
    for each in seed * 1000..<seed * 1000 + 6 {
      var dossier = try Dossier(
        json: RandomDossier.tree(seed: each, for: standard.standard).compact())
      let asOf = RandomDossier.asOf(seed: each)
      let usual = standard.assess(dossier, asOf: asOf)
      for last in [asOf.adding(days: -90), asOf, asOf.adding(days: 90)] {
        dossier.reviewsUntil = last
        let assessment = standard.assess(dossier, asOf: asOf)
        let other = standard.assess(try brought(dossier, last, to: asOf), asOf: asOf)
        #expect(assessment.confirmed == other.confirmed, "dossier \(each), reviews until \(last)")
        #expect(assessment.provisional == other.provisional)
        #expect(assessment.pending == other.pending)
        #expect(assessment.receipt.reviewsUntil == last)
        if assessment.pending != usual.pending { moved += 1 }
        #expect(try Assessment(json: assessment.json()) == assessment)

        // The other ways to the same score.
        let live = LiveDossier(dossier, by: standard, asOf: asOf)
        #expect(live.assessment() == assessment)
        #expect(live.total == assessment.total && live.pending == assessment.pending)
        var stream = EvidenceStream(for: standard, asOf: asOf, reviewsUntil: last)
        let line = try (stream.feed(dossier.tree.compact()) + stream.finish()).first?.result.get()
        #expect(line?.confirmed.total == assessment.total)
        #expect(line?.provisional.total == assessment.provisional.total)
        #expect(line?.pending == assessment.pending)
      }
    }
    #expect(moved > 0)
  }

  @Test("A receipt names it only where it is another day, and reads back")
  func receipts() throws {
    let standard = try Bench.compile(Bench.smallest)
    var dossier = try Dossier(
      Submission(
        community: Community(id: "c-1", name: "c", kind: "urban"),
        period: try #require(Period(year: 2025))))
    let without = standard.assess(dossier, asOf: day("2026-01-31"))
    #expect(!String(decoding: without.json(), as: UTF8.self).contains("reviewsUntil"))
    dossier.reviewsUntil = day("2026-01-31")
    #expect(standard.assess(dossier, asOf: day("2026-01-31")).json() == without.json())
    dossier.reviewsUntil = day("2026-03-15")
    let with = standard.assess(dossier, asOf: day("2026-01-31"))
    #expect(
      String(decoding: with.json(), as: UTF8.self)
        .contains(#""asOf":"2026-01-31","reviewsUntil":"2026-03-15","standard""#))
    #expect(with.receipt.digest != without.receipt.digest)
    #expect(with.receipt.dossierDigest == without.receipt.dossierDigest)
  }

  @Test("A table of measures keeps to one day, and says it where it is another")
  func tables() throws {
    let standard = try Bench.compile(Bench.smallest)
    let period = try #require(Period(year: 2025))
    let asOf = day("2026-01-31")
    var table = MeasureTable(
      for: standard, period: period, asOf: asOf, basis: .confirmed,
      reviewsUntil: day("2026-03-15"))
    let dossier = try Dossier(
      Submission(community: Community(id: "c-1", name: "c", kind: "urban"), period: period))
    try table.append(dossier)
    let read = try MeasureTable(csv: table.csv(), for: standard)
    #expect(read.reviewsUntil == day("2026-03-15") && read.asOf == asOf)
    #expect(throws: InputErrors.self) { try table.append(standard.measure(dossier, asOf: asOf)) }
    let usual = MeasureTable(for: standard, period: period, asOf: asOf, basis: .confirmed)
    #expect(!String(decoding: usual.csv(), as: UTF8.self).contains("reviewsUntil"))
    let broken = String(decoding: table.csv(), as: UTF8.self).replacing("03-15", with: "02-30")
    #expect(throws: InputErrors.self) { try MeasureTable(csv: Array(broken.utf8), for: standard) }
  }
}
