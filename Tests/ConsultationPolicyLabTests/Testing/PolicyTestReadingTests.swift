import ConsultationIndex
import Testing

@testable import ConsultationPolicyLab

@Suite("Reading tests for a standard")
struct PolicyTestReadingTests {
  private static func file(_ tests: String, _ rest: String = "") -> String {
    #"{"format": "consultation-tests/1", "period": "2025"\#(rest), "tests": [\#(tests)]}"#
  }

  /// What is wrong, with the code, the path and the message that are to be found.
  struct Wrong: Sendable, CustomStringConvertible {
    let test: String
    let code: String
    let path: String
    let message: String
    var rest = ""

    var description: String { code + " " + path }
  }

  static let wrongs = [
    Wrong(
      test:
        #"{"name": "t", "quantities": {"council-quarter": 3}, "expect": {"points": {"F1.b1": 12}}}"#,
      code: "test.unknown-name", path: "$.tests[0].quantities.council-quarter",
      message: "there is no measure `council-quarter`; did you mean `council-quarters`?"),
    Wrong(
      test: #"{"name": "t", "expect": {"points": {"F1.b11": 12}}}"#, code: "test.unknown-name",
      path: #"$.tests[0].expect.points["F1.b11"]"#,
      message:
        "there is no indicator, element, category or tier `F1.b11`; did you mean `F1.b1`?"),
    Wrong(
      test: #"{"name": "t", "expect": {"outcomes": {"F1.b1": "mett"}}}"#, code: "test.unknown-name",
      path: #"$.tests[0].expect.outcomes["F1.b1"]"#,
      message: "there is no outcome `mett`; did you mean `met`?"),
    Wrong(
      test: #"{"name": "t", "expect": {"grade": "6A"}}"#, code: "test.unknown-name",
      path: "$.tests[0].expect.grade", message: "there is no grade `6A`; did you mean `1A`?"),
    Wrong(
      test: #"{"name": "t", "expect": {}}"#, code: "test.nothing-expected",
      path: "$.tests[0].expect", message: "the test expects nothing"),
    Wrong(
      test: #"{"name": "t"}"#, code: "structure.missing-key", path: "$.tests[0]",
      message: "the key `expect` is missing"),
    Wrong(
      test: #"{"name": "t", "expect": {"total": {"atLeast": 5, "atMost": 4}}}"#,
      code: "standard.empty-range", path: "$.tests[0].expect.total",
      message: "`atLeast` is above `atMost`, so nothing can match"),
    Wrong(
      test: #"{"name": "t", "expect": {"total": {}}}"#, code: "standard.no-bound",
      path: "$.tests[0].expect.total", message: "a condition needs `atLeast` or `atMost`"),
    Wrong(
      test: #"{"name": "t", "expect": {"total": 1.005}}"#, code: "structure.too-many-decimals",
      path: "$.tests[0].expect.total",
      message: "`1.005` has more decimals than the 2 that are allowed"),
    Wrong(
      test: #"{"name": "t", "quantities": {"topics": "nil"}, "expect": {"total": 0}}"#,
      code: "test.not-a-quantity", path: "$.tests[0].quantities.topics",
      message: #"`"nil"` is not a quantity"#),
    Wrong(
      test: #"{"name": "t", "base": "b", "expect": {"total": 0}}"#, code: "test.unknown-name",
      path: "$.tests[0].base", message: "there is no base case `b`",
      rest: #", "bases": {"a": {}}"#),
    Wrong(
      test: #"{"name": "t", "records": {"sesion": [{}]}, "expect": {"total": 0}}"#,
      code: "test.unknown-name", path: "$.tests[0].records.sesion",
      message: "there is no kind of record `sesion`; did you mean `session`?"),
    Wrong(
      test:
        #"{"name": "t", "records": {"session": [{"heldOn": "2025-03-05", "form": "counsil"}]}, "expect": {"total": 0}}"#,
      code: "test.record-unsound", path: "$.tests[0].records.session[0].form",
      message:
        "the evidence would not be read as it is written: `counsil` is not one of the values of `Form`; did you mean `council`?"
    ),
    Wrong(
      test:
        #"{"name": "t", "records": {"session": [{"fields": {"heldOn": "2025-02-30"}}]}, "expect": {"total": 0}}"#,
      code: "test.record-unsound", path: "$.tests[0].records.session[0].fields.heldOn",
      message: "the evidence would not be read as it is written: `2025-02-30` is not a date"
    ),
    Wrong(
      test: #"{"name": "t", "changes": {"session-1": {"form": "talk"}}, "expect": {"total": 0}}"#,
      code: "test.unknown-name", path: "$.tests[0].changes.session-1",
      message: "there is no record `session-1`"),
    Wrong(
      test: #"{"name": "t", "dossier": "no.json", "expect": {"total": 0}}"#,
      code: "test.dossier-missing", path: "$.tests[0].dossier",
      message: "there is no file `no.json`"),
    Wrong(
      test: #"{"name": "t", "dossier": "bad.json", "expect": {"total": 0}}"#,
      code: "test.dossier-unsound", path: "$.tests[0].dossier",
      message: "`bad.json` cannot be read: the key `format` is missing"),
    Wrong(
      test:
        #"{"name": "t", "records": {"session": [{"id": "x", "fields": {}}, {"id": "x", "fields": {"form": "talk"}}]}, "expect": {"total": 0}}"#,
      code: "test.case-unsound", path: "$.tests[0]",
      message:
        "this is no possible dossier: the record `x` has revision 1 twice, with different content"),
    Wrong(
      test: #"{"name": "t", "expect": {"total": 0}}, {"name": "t", "expect": {"total": 0}}"#,
      code: "test.repeated-name", path: "$.tests[1].name", message: "another test is called `t` too"
    ),
    Wrong(
      test: #"{"name": "t", "kind": "urbn", "expect": {"total": 0}}"#, code: "test.unknown-name",
      path: "$.tests[0].kind",
      message: "there is no kind of community `urbn`; did you mean `urban`?"),
    Wrong(
      test: #"{"name": "t", "ratings": {"T1.f1": [4]}, "expect": {"total": 0}}"#,
      code: "structure.number-out-of-range", path: #"$.tests[0].ratings["T1.f1"][0]"#,
      message: "the number `4` is out of range, at least 0, at most 3"),
    Wrong(
      test: #"{"name": "t", "expect": {"notices": ["record.pendin"]}}"#, code: "test.unknown-name",
      path: "$.tests[0].expect.notices[0]",
      message: "there is no code of a notice `record.pendin`; did you mean `record.pending`?"),
    Wrong(
      test: #"{"name": "t", "quantites": {}, "expect": {"total": 0}}"#,
      code: "structure.unknown-key", path: "$.tests[0].quantites",
      message: "unknown key `quantites`; did you mean `quantities`?"),
  ]

  @Test("what is wrong is told at its place", arguments: wrongs)
  func refuses(wrong: Wrong) {
    let issues = LabFixtures.issues(
      Self.file(wrong.test, wrong.rest), files: ["bad.json": Array("{}".utf8)])
    #expect(issues.map(\.code) == [wrong.code])
    #expect(issues.first?.path == wrong.path)
    #expect(issues.first?.message(in: .english) == wrong.message)
    #expect(issues.first?.line == 1)
    #expect(issues.first?.message(in: .chinese).isEmpty == false)
  }

  @Test(
    "what is null or holds nothing asks for nothing, and a test must ask for something",
    arguments: [
      #"{"points": {}}"#, #"{"points": {"F1.b1": null}}"#, #"{"outcomes": {}}"#,
      #"{"grade": null}"#, #"{"notices": []}"#, #"{"total": null, "quantities": {}}"#,
    ])
  func refusesNothing(expect: String) {
    let issues = LabFixtures.issues(Self.file(#"{"name": "t", "expect": \#(expect)}"#))
    #expect(issues.map(\.code) == ["test.nothing-expected"])
    #expect(issues.first?.path == "$.tests[0].expect")
  }

  @Test("no grade held back is something to ask for, and a slip beside nothing is told alone")
  func tellsNothingFromSlips() {
    let held = Self.file(#"{"name": "t", "expect": {"heldBackBy": {}}}"#)
    #expect(LabFixtures.issues(held).isEmpty)
    let slip = Self.file(#"{"name": "t", "expect": {"points": {}, "outcome": {}}}"#)
    #expect(LabFixtures.issues(slip).map(\.code) == ["structure.unknown-key"])
  }

  @Test("everything that is wrong is told at once, and the first error of syntax alone")
  func tellsAll() {
    let issues = LabFixtures.issues(
      Self.file(
        #"{"name": "", "expect": {"points": {"x1": 1, "F1.b1": "a"}}}, {"expect": {"grade": 1}}"#))
    #expect(issues.count == 5)
    #expect(LabFixtures.issues("{").count == 1)
    #expect(
      LabFixtures.issues(#"{"format": "consultation-test/1", "tests": []}"#).map(\.code)
        == ["structure.wrong-format"])
  }

  @Test("a slip in a base is told once, and one in a change where it stands")
  func slips() {
    let bases =
      #", "bases": {"b": {"records": {"session": [{"heldOn": "2025-03-05", "frm": "x"}]}}}"#
    let issues = LabFixtures.issues(
      Self.file(
        #"""
        {"name": "1", "base": "b", "expect": {"total": 0}},
        {"name": "2", "base": "b", "changes": {"session-1": {"phase": "befor"}}, "expect": {"total": 0}}
        """#, bases))
    #expect(
      issues.map(\.path) == [
        "$.bases.b.records.session[0].frm", "$.tests[1].changes.session-1.phase",
      ])
  }

  @Test("bases, changes, ratings, reviews and dossier files give what they say")
  func gives() throws {
    let dossier = """
      {"format": "consultation-submission/1", "period": "2025",
       "community": {"id": "c", "name": "c", "kind": "rural"},
       "records": [{"id": "s", "kind": "session", "fields": {"heldOn": "2025-03-05", "form": "council"}}]}
      """
    let text = Self.file(
      """
      {"name": "base", "base": "b", "expect": {"quantities": {"council-quarters": 2, "trainings": 0}}},
      {"name": "changed", "base": "b", "changes": {"session-2": {"form": "talk"}},
        "expect": {"quantities": {"council-quarters": 1, "talk-quarters": 1}}},
      {"name": "field out", "base": "b", "changes": {"session-2": {"form": null}},
        "expect": {"quantities": {"council-quarters": 1, "sessions": 2}}},
      {"name": "record out", "base": "b", "changes": {"session-2": false},
        "expect": {"quantities": {"council-quarters": 1, "sessions": 1}}},
      {"name": "added", "base": "b", "records": {"session": [{"heldOn": "2025-12-05", "form": "council"}]},
        "expect": {"quantities": {"council-quarters": 3}}},
      {"name": "given wins", "base": "b", "quantities": {"council-quarters": 4},
        "expect": {"points": {"F1.b1": 16}, "quantities": {"sessions": 2}}},
      {"name": "quantities alone", "quantities": {"council-quarters": 4},
        "expect": {"quantities": {"sessions": "none"}}},
      {"name": "no records", "records": {}, "expect": {"quantities": {"sessions": 0}}},
      {"name": "one rater", "ratings": {"T1.f1": [3]}, "expect": {"quantities": {"rating-signature-intake": 3}}},
      {"name": "one rater confirms nothing", "ratings": {"T1.f1": [3]}, "basis": "confirmed",
        "expect": {"quantities": {"rating-signature-intake": "none"}}},
      {"name": "reviewed", "base": "b",
        "reviews": [{"record": "session-1", "decision": "accepted", "reviewer": "r", "date": "2025-12-01"}],
        "expect": {"quantities": {"council-quarters": 1}, "notices": ["record.pending"]}},
      {"name": "file", "dossier": "d.json", "expect": {"quantities": {"council-quarters": 0},
        "notices": [{"code": "record.pending", "record": "s"}]}},
      {"name": "file, provisional", "dossier": "d.json", "basis": "provisional",
        "changes": {"s": {"heldOn": "2024-03-05"}},
        "expect": {"quantities": {"council-quarters": 0}, "notices": ["record.out-of-period"]}},
      {"name": "times", "records": {"session": [{"times": 3, "fields": {"heldOn": "2025-03-05"}}]},
        "expect": {"quantities": {"sessions": 3}}},
      {"name": "an error on purpose", "records": {"session": [{"heldOn": "2025-03-05", "frm": "x"}]},
        "expect": {"notices": ["record.unknown-field"]}}
      """,
      """
      , "bases": {"b": {"note": "two councils", "records": {"session": [
        {"heldOn": "2025-03-05", "form": "council"}, {"heldOn": "2025-06-05", "form": "council"}]}}}
      """)
    let tests = try LabFixtures.tests(text, files: ["d.json": Array(dossier.utf8)])
    #expect(tests.count == 15)
    #expect(CompiledStandard.xindu.run(tests).failures.map(\.test.name) == [])
    #expect(tests.map(\.kinds.count) == [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2])
  }

  @Test("a failing test tells what there is instead")
  func fails() throws {
    let text = Self.file(
      """
      {"name": "t", "quantities": {"council-quarters": 3}, "expect": {"points": {"F1.b1": 16, "F1": 12,
        "F": {"atLeast": 13}, "base": {"atMost": 11.99}}, "total": 12, "outcomes": {"F1.b1": "met"},
        "quantities": {"council-quarters": 4, "topics": 0}, "grade": "1A", "heldBackBy": {"1A": ["base"]},
        "notices": ["record.pending"]}}
      """)
    let run = CompiledStandard.xindu.run(try LabFixtures.tests(text))
    let failures = run.failures.flatMap(\.failures).filter { $0.kind == 0 }
    #expect(
      failures.map(\.actual) == [
        .points(Points(12)), .points(Points(12)), .points(Points(12)), .outcome(.partlyMet),
        .quantity(3), .quantity(nil), .grade(nil), .heldBackBy([:]), .notices([]),
      ])
    #expect(run.failures.count == 1)
  }
}
