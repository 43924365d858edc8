import Testing

@testable import ConsultationIndex

/// Law 4: every revision enters some measure's base or is named by a notice.
struct NothingDroppedTests {
  private struct Revision: Hashable {
    let id: String
    let revision: Int
  }

  @Test("No revision vanishes without a word", arguments: 200..<216)
  func everyRevision(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    for each in seed * 1000..<seed * 1000 + 10 {
      let tree = RandomDossier.tree(seed: each, for: standard.standard)
      let dossier = try Dossier(json: tree.compact())
      let asOf = RandomDossier.asOf(seed: each)
      var collector = NoticeCollector()
      let measurement = DossierMeasurement(standard.program, dossier, asOf: asOf, &collector)
      var accounted: Set<Revision> = []
      for basis in Basis.allCases {
        for place in measurement.measure(basis, &collector).bases.joined() {
          let record = dossier.submission.records[measurement.typed[place].index]
          accounted.insert(Revision(id: record.id, revision: record.revision))
        }
      }
      for notice in standard.assess(dossier, asOf: asOf).notices {
        if let record = notice.record, let revision = notice.revision {
          accounted.insert(Revision(id: record, revision: revision))
        }
      }
      let all = dossier.submission.records.map { Revision(id: $0.id, revision: $0.revision) }
      #expect(accounted == Set(all), "dossier \(each)")
    }
  }

  @Test("A record that counts only by a date other than its kind's own is not said to be out")
  func byOtherDate() throws {
    let standard = try Bench.standard(
      measures: ["q": ["of": "case", "on": "filed", "count": "records"]])
    let record = Record.case("c", ["filed": .text("2025-06-01")], on: "2024-12-30")
    let assessment = standard.assess(try dossier([record]), asOf: usualDay)
    #expect(assessment.codes(of: "c") == ["record.pending"])
  }

  @Test("What is named comes in the order of severity, record, revision, code and path")
  func order() throws {
    let standard = try Bench.standard(measures: ["q": ["of": "case", "count": "records"]])
    let assessment = standard.assess(
      try dossier(
        [
          .case("b", on: nil), .case("a", ["n": .text("x"), "m": .text("x"), "zz": .flag(true)]),
          .case("c", revision: 2), .case("c"), .case("d"),
        ], reviews: [.of("d", .rejected)]), asOf: usualDay)
    let shown = assessment.notices.map {
      "\($0.severity.rawValue) \($0.record ?? "") \($0.revision ?? 0) \($0.code) \($0.path ?? "")"
    }
    #expect(
      shown == [
        "error a 1 record.unknown-field fields.zz", "error a 1 record.wrong-type fields.m",
        "error a 1 record.wrong-type fields.n", "warning b 1 record.no-date ",
        "warning d 1 record.rejected ", "note a 1 record.pending ", "note b 1 record.pending ",
        "note c 1 record.superseded ", "note c 2 record.pending ",
      ])
  }
}
