import Testing

@testable import ConsultationIndex

/// Reading a record as the standard declares it: section 2 of the semantics.
struct ContentTests {
  private let standard: CompiledStandard
  init() throws {
    standard = try Bench.standard(measures: ["q": ["of": "case", "count": "records"]])
  }

  private func notices(_ fields: [String: Record.Value]) throws -> [String] {
    let assessment = standard.assess(try dossier([.case("c", fields)]), asOf: usualDay)
    return assessment.notices.filter { $0.severity != .note }.map { "\($0.code) \($0.path ?? "")" }
  }

  @Test(
    "A value that does not fit its field keeps the record from counting",
    arguments: [
      ("form", .text("tlk"), "record.unknown-token"),
      ("form", .list(["talk"]), "record.wrong-type"),
      ("tags", .text("a"), "record.wrong-type"),
      ("tags", .list(["a", "z"]), "record.unknown-token"),
      ("n", .integer(-1), "record.out-of-bounds"), ("n", .integer(1 << 31), "record.out-of-bounds"),
      ("m", .integer(0), "record.out-of-bounds"), ("m", .integer(1001), "record.out-of-bounds"),
      ("n", .text("5"), "record.wrong-type"), ("open", .integer(1), "record.wrong-type"),
      ("filed", .text("2025-02-29"), "record.impossible-date"),
      ("filed", .integer(5), "record.wrong-type"),
      ("filed", .text("2025-05-04"), "record.constraint"),
      ("note", .flag(true), "record.wrong-type"),
      ("see", .integer(5), "record.wrong-type"), ("path", .text("p"), "record.wrong-type"),
    ] as [(String, Record.Value, String)])
  func refused(field: String, value: Record.Value, code: String) throws {
    let place = field == "filed" && code == "record.constraint" ? "on" : field
    #expect(try notices([field: value]) == ["\(code) fields.\(place)"])
    #expect(try standard.quantity(dossier([.case("c", [field: value])])) == 0)
  }

  @Test("Unknown steps and impossible dates of steps are named one by one")
  func steps() throws {
    let value = Record.Value.steps(["p": ["2025-13-01", "2025-01-01"], "x": ["2025-01-01"]])
    #expect(
      try notices(["path": value]) == [
        "record.impossible-date fields.path.p", "record.unknown-token fields.path.x",
      ])
  }

  @Test("A field that the kind does not declare is an error and otherwise ignored")
  func unknownField() throws {
    #expect(try notices(["fild": .flag(true)]) == ["record.unknown-field fields.fild"])
    #expect(try standard.quantity(dossier([.case("c", ["fild": .flag(true)])])) == 1)
    let assessment = standard.assess(
      try dossier([.case("c", ["fild": .flag(true)])]), asOf: usualDay)
    #expect(assessment.notices.first?.parameters["nearest"] == "filed")
  }

  @Test("A kind that the standard does not know keeps the record from counting")
  func unknownKind() throws {
    let assessment = standard.assess(
      try dossier([Record(id: "x", kind: "cases")]), asOf: usualDay)
    #expect(assessment.codes(of: "x") == ["record.unknown-kind", "record.pending"])
    #expect(assessment.notices.first?.parameters["nearest"] == "case")
  }

  @Test(
    "Empty text, an empty list and an empty object are absent",
    arguments: ["filed", "form", "tags", "n", "open", "note", "path", "see"],
    [Record.Value.text(""), .list([]), .steps([:]), .steps(["p": []])])
  func absent(field: String, value: Record.Value) throws {
    if case .steps(let steps) = value, !steps.isEmpty, field != "path" { return }
    let filter: JSONTree = .object([(key: field, value: ["present": false] as JSONTree)])
    let standard = try Bench.standard(measures: [
      "q": ["of": "case", "where": filter, "count": "records"]
    ])
    #expect(try standard.quantity(dossier([.case("c", [field: value])])) == 1)
    #expect(try notices([field: value]).isEmpty)
  }

  @Test("A reference that dangles is a warning; the value stays")
  func dangling() throws {
    #expect(try notices(["see": .text("r-9")]) == ["record.dangling fields.see"])
    #expect(try notices(["see": .text("c")]).isEmpty)
  }

  @Test("Texts that look alike but differ in their bytes stay apart in any order")
  func bytes() throws {
    let composed = "\u{e9}"
    let split = "e\u{301}"
    let lists = [[composed, split], [split, composed]]
    let dossiers = try lists.map {
      try dossier([.case("c", ["tags": .list($0), "note": .text(composed)])])
    }
    #expect(dossiers[0].digest == dossiers[1].digest)
    #expect(
      standard.assess(dossiers[0], asOf: usualDay).json()
        == standard.assess(dossiers[1], asOf: usualDay).json())
    #expect(throws: InputErrors.self) {
      try dossier([.case("c", ["note": .text(composed)]), .case("c", ["note": .text(split)])])
    }
  }

  @Test("Notices lead to their place in the text")
  func located() throws {
    let text = """
      {"format": "consultation-dossier/1", "submission": {
        "community": {"id": "c", "name": "x", "kind": "urbn"}, "period": "2025",
        "figures": {"housholds": 4},
        "records": [{"id": "a", "kind": "case"},
          {"id": "b", "kind": "case", "fields": {"on": "2025-01-01", "n": "x"}}]},
       "reviews": [{"rubric": "x", "level": 1, "reviewer": "r", "date": "2025-01-01"}]}
      """
    let dossier = try Dossier(json: Array(text.utf8))
    let located = standard.assess(dossier, asOf: usualDay).notices.map { dossier.located($0) }
    #expect(
      located.map { "\($0.code) \($0.path ?? "") \($0.line ?? 0):\($0.column ?? 0)" } == [
        "community.unknown-kind $.submission.community.kind 2:49",
        "figure.unknown $.submission.figures.housholds 3:28",
        "review.unknown-rubric $.reviews[0].rubric 6:25",
        "record.wrong-type $.submission.records[1].fields.n 5:69",
        "record.no-date $.submission.records[0] 4:15",
        "record.pending $.submission.records[0] 4:15",
        "record.pending $.submission.records[1] 5:5",
      ])
    let bare = try Dossier(dossier.submission, reviews: dossier.reviews)
    #expect(bare.located(located[3]).location == nil)
  }
}
