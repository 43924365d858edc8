import Testing

@testable import ConsultationIndex

/// When a record counts: sections 2 and 3 of the semantics.
struct TimingTests {
  private let standard: CompiledStandard
  init() throws {
    standard = try Bench.standard(measures: [
      "q": ["of": "case", "count": "records"], "rules": ["of": "rule", "count": "records"],
      "revised": ["of": "rule", "on": "revised", "count": "records"],
      "planned": ["of": "case", "where": ["due": ["present": true]], "count": "records"],
      "fallen-due": ["of": "case", "on": "due", "count": "records"],
      "filed": ["of": "case", "where": ["filed": ["present": true]], "count": "records"],
      "steps": ["of": "case", "largest": ["steps": "five", "in": "path"]],
    ])
  }

  private func rule(_ from: String?, _ until: String?, _ revised: String? = nil) -> Record {
    var fields: [String: Record.Value] = [:]
    fields["from"] = from.map { .text($0) }
    fields["until"] = until.map { .text($0) }
    fields["revised"] = revised.map { .text($0) }
    return Record(id: "r", kind: "rule", fields: fields)
  }

  @Test(
    "A record counts in the period in which its date lies, both ends included",
    arguments: [
      ("2025", "2025-01-01", true), ("2025", "2025-12-31", true), ("2025", "2024-12-31", false),
      ("2025", "2026-01-01", false), ("2024-02", "2024-02-29", true),
      ("2024-02", "2024-03-01", false),
      ("2025-Q3", "2025-07-01", true), ("2025-Q3", "2025-06-30", false),
      ("2025-H2", "2025-12-31", true),
    ])
  func at(period text: String, date: String, counts: Bool) throws {
    let dossier = try dossier([.case("c", on: date)], period: text)
    #expect(try standard.quantity(dossier, asOf: day("2026-06-01")) == (counts ? 1 : 0))
    let codes = standard.assess(dossier, asOf: day("2026-06-01")).codes(of: "c")
    #expect(codes == (counts ? ["record.pending"] : ["record.out-of-period", "record.pending"]))
  }

  @Test(
    "A standing record counts while in force on the period's last day, or on the day if earlier",
    arguments: [
      ("2020-01-01", nil, "2026-01-31", true), ("2025-12-31", nil, "2026-01-31", true),
      ("2026-01-01", nil, "2026-01-31", false), ("2020-01-01", "2025-12-31", "2026-01-31", true),
      ("2020-01-01", "2025-12-30", "2026-01-31", false),
      ("2020-01-01", "2025-06-01", "2025-06-01", true),
      ("2020-01-01", "2025-06-01", "2025-06-02", false),
      ("2025-06-01", nil, "2025-06-01", true), ("2025-06-02", nil, "2025-06-01", false),
      ("2020-01-01", "9999-12-31", "2025-06-01", true), (nil, nil, "2026-01-31", false),
    ] as [(String?, String?, String, Bool)])
  func standing(from: String?, until: String?, asOf: String, counts: Bool) throws {
    let dossier = try dossier([rule(from, until)])
    #expect(try standard.quantity("rules", dossier, asOf: day(asOf)) == (counts ? 1 : 0))
    let codes = standard.assess(dossier, asOf: day(asOf)).codes(of: "r")
    #expect(
      codes.contains("record.not-in-force") == (!counts && from != nil && from != "2025-06-02"))
  }

  @Test("With `on` that date decides, whatever the kind says")
  func on() throws {
    let expired = rule("2019-01-01", "2020-01-01", "2025-03-03")
    #expect(try standard.quantity("rules", dossier([expired])) == 0)
    #expect(try standard.quantity("revised", dossier([expired])) == 1)
    #expect(try standard.quantity("revised", dossier([rule("2019-01-01", nil, "2024-03-03")])) == 0)
    #expect(try standard.quantity("revised", dossier([rule("2019-01-01", nil)])) == 0)
  }

  @Test("Law 9: a date after the day reads as absent, with a notice, unless it is planned")
  func future() throws {
    let fields: [String: Record.Value] = [
      "filed": .text("2025-08-01"), "due": .text("2025-12-01"),
      "path": .steps(["p": ["2025-05-05", "2025-09-09"], "q": ["2025-08-08"]]),
    ]
    let dossier = try dossier([.case("c", fields)])
    let early = day("2025-07-01")
    #expect(try standard.quantity("filed", dossier, asOf: early) == 0)
    #expect(try standard.quantity("filed", dossier, asOf: day("2025-08-01")) == 1)
    #expect(try standard.quantity("steps", dossier, asOf: early) == 1)
    #expect(try standard.quantity("steps", dossier, asOf: day("2025-08-08")) == 2)
    let ahead = standard.assess(dossier, asOf: early).notices.filter {
      $0.code == "record.date-ahead"
    }
    #expect(ahead.map(\.path) == ["fields.filed", "fields.path", "fields.path"])
    #expect(ahead.map(\.parameters["date"]) == ["2025-08-01", "2025-08-08", "2025-09-09"])
    let notYet = standard.assess(try self.dossierOf("2025-10-10"), asOf: early)
    #expect(notYet.codes(of: "c") == ["record.date-ahead", "record.no-date", "record.pending"])
  }

  private func dossierOf(_ date: String) throws -> Dossier { try dossier([.case("c", on: date)]) }

  @Test("Constraints are tested before dates ahead are made absent")
  func constraints() throws {
    let dossier = try dossier([.case("c", ["filed": .text("2025-08-01")], on: "2025-09-01")])
    let assessment = standard.assess(dossier, asOf: day("2025-07-01"))
    #expect(assessment.codes(of: "c") == ["record.constraint", "record.pending"])
  }

  @Test("A longer or shorter period than the standard's is scored as it is, with an error notice")
  func wrongPeriod() throws {
    let assessment = standard.assess(try dossier([.case("c")], period: "2025-05"), asOf: usualDay)
    let notice = assessment.notices.first
    #expect(notice?.code == "dossier.wrong-period" && notice?.severity == .error)
    #expect(notice?.path == "period")
    #expect(try standard.quantity(dossier([.case("c")], period: "2025-05")) == 1)
    #expect(try standard.quantity(dossier([.case("c")], period: "2025-06")) == 0)
  }

  @Test("A period before the standard is in force is scored, with a warning")
  func notInForce() throws {
    let assessment = standard.assess(try dossier(period: "2024"), asOf: usualDay)
    #expect(assessment.notices.map(\.code) == ["standard.not-in-force"])
    #expect(!standard.isInForce(for: try period("2024")))
    #expect(standard.isInForce(for: try period("2025")))
  }
}
