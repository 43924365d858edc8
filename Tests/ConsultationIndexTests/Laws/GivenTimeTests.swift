import Testing

@testable import ConsultationIndex

/// Law 9: time is given, never read; what is dated after the day is not there yet.
struct GivenTimeTests {
  private func quantities(_ standard: CompiledStandard, _ dossier: Dossier, _ asOf: CalendarDate)
    -> [[Int?]]
  {
    var notices = NoticeCollector()
    let measurement = DossierMeasurement(standard.program, dossier, asOf: asOf, &notices)
    return Basis.allCases.map { measurement.measure($0, &notices).quantities }
  }

  /// The dossier as someone would see it who knows nothing of later days.
  private func known(_ dossier: Dossier, on asOf: CalendarDate) throws -> Dossier {
    var submission = dossier.submission
    for index in submission.records.indices {
      for (name, value) in submission.records[index].fields where name != "due" {
        // `later` may end a standing record, and then stays.
        if name == "later", submission.records[index].kind == "rule" { continue }
        switch value {
        case .text(let text):
          if let date = CalendarDate(text), date > asOf {
            submission.records[index].fields[name] = nil
          }
        case .steps(let steps):
          submission.records[index].fields[name] = .steps(
            steps.mapValues { $0.filter { CalendarDate($0).map { $0 <= asOf } ?? true } })
        case .integer, .flag, .list: break
        }
      }
    }
    var reviews = dossier.reviews.filter { $0.date <= asOf }
    // Who knows nothing of later days looks at a record without them.
    for (seen, known) in zip(dossier.submission.records, submission.records) {
      let digest = seen.digest
      for index in reviews.indices where reviews[index].digest == digest {
        guard case .record(seen.id, seen.revision, _) = reviews[index].subject else { continue }
        reviews[index].digest = known.digest
      }
    }
    return try Dossier(submission, reviews: reviews)
  }

  @Test("Striking out every later date and review changes no quantity", arguments: 400..<416)
  func later(seed: Int) throws {
    let tree = RandomStandard.tree(seed: seed)
    // Without constraints, which look at dates before they are made absent, and where the field
    // that may end a standing record does end it.
    let standard = try Bench.compile(
      tree.setting("evidence[0].constraints", to: nil)
        .setting("evidence[1].counts.standing.until", to: "later"))
    var struck = 0
    for each in seed * 1000..<seed * 1000 + 12 {
      let dossier = try Dossier(
        json: RandomDossier.tree(seed: each, for: standard.standard).compact())
      let asOf = RandomDossier.asOf(seed: each)
      let known = try known(dossier, on: asOf)
      if known != dossier { struck += 1 }
      #expect(
        quantities(standard, dossier, asOf) == quantities(standard, known, asOf), "dossier \(each)")
    }
    #expect(struck > 2)
  }

  @Test("On later days nothing changes but by what is dated on them")
  func laterDays() throws {
    let standard = try Bench.compile(Bench.smallest)
    let article = Articles.blocks.first { $0.article == "DossierFormat.md" }?.text ?? ""
    let dossier = try Dossier(json: Array(article.utf8))
    func points(_ date: String) -> [Points] {
      let assessment = standard.assess(dossier, asOf: day(date))
      return [assessment.total, assessment.provisional.total]
    }
    let quarter = Points(hundredths: 250)
    #expect(points("2025-03-04") == [.zero, .zero])
    #expect(points("2025-03-05") == [.zero, quarter])
    #expect(points("2025-05-05") == [.zero, quarter])
    #expect(points("2025-05-06") == [quarter, quarter])
    #expect(points("9999-12-31") == [quarter, quarter])
  }
}
