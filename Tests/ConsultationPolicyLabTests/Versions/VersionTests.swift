import Testing

@testable import ConsultationIndex
@testable import ConsultationPolicyLab

@Suite("Versions of a standard")
struct VersionTests {
  private static let start = SmallStandard(
    indicators: [
      .init(
        id: "i", tier: 0, element: 0, points: 10, measure: "all", award: .steps([1, 2]),
        requires: [], onlyUrban: false)
    ], grades: [.init(id: "1A", cut: 100, requires: [])], forms: [:])

  private static func standard(
    _ version: String, from: String, until: String? = nil, adopted: String? = nil,
    _ change: (inout SmallStandard) -> Void = { _ in }, name: String = "Standard"
  ) throws -> CompiledStandard {
    var small = start
    small.version = version
    change(&small)
    let end = [("until", until), ("adopted", adopted)]
      .compactMap { key, day in day.map { #", "\#(key)": "\#($0)""# } }.joined()
    let text = String(decoding: small.json, as: UTF8.self)
      .replacing(#"{"from": "2024-01-01"}"#, with: #"{"from": "\#(from)"\#(end)}"#)
      .replacing(#""en": "Standard""#, with: #""en": "\#(name)""#)
    return try CompiledStandard(json: Array(text.utf8))
  }

  private static func history(
    _ standards: CompiledStandard...
  ) -> VersionHistory {
    VersionHistory(standards.enumerated().map { ("v\($0.offset).json", $0.element) })
  }

  @Test("the step is as large as what the change can do")
  func computesSteps() throws {
    let old = try Self.standard("1.0.0", from: "2024-01-01", until: "2024-12-31")
    let cases: [(VersionBump, (inout SmallStandard) -> Void)] = [
      (.patch, { _ in }), (.major, { $0.indicators[0].award = .atLeast(3) }),
      (.minor, { $0.indicators[0].award = .atLeast(1) }),
      (.major, { $0.indicators[0].requires = [.init(measure: "staff", bound: #""atLeast": 1"#)] }),
      (.minor, { $0.grades[0].cut = 50 }),
      (.minor, { $0.indicators[0].element = 2 }),
    ]
    for (number, (bump, change)) in cases.enumerated() {
      let new = try Self.standard("2.0.0", from: "2025-01-01", change, name: "New")
      let step = try #require(Self.history(old, new).steps.first)
      #expect(step.needed == bump, "case \(number)")
      #expect(step.declared == .major)
    }
  }

  @Test("a version that rises too little, or not at all, is an issue with the least that would do")
  func findsSmallSteps() throws {
    let old = try Self.standard("1.2.3", from: "2024-01-01", until: "2024-12-31")
    for (version, code) in [
      ("1.2.3", "versions.not-rising"), ("1.1.0", "versions.not-rising"),
      ("1.2.4", "versions.bump-too-small"), ("1.9.0", "versions.bump-too-small"),
    ] {
      let new = try Self.standard(version, from: "2025-01-01") {
        $0.indicators[0].award = .atLeast(3)
      }
      let issues = Self.history(old, new).issues
      #expect(issues.map(\.issue.code) == [code], "\(version)")
      #expect(issues.first?.name == "v1.json" && issues.first?.issue.path == "$.version")
      #expect(issues.first?.issue.help(in: .english) == "call it 2.0.0 or later")
      for language in Language.allCases {
        let message = issues.first?.issue.message(in: language) ?? ""
        #expect(message.contains("`1.2.3`") && message.contains("`\(version)`"), "\(message)")
      }
    }
    let enough = try Self.standard("2.0.0", from: "2025-01-01") {
      $0.indicators[0].award = .atLeast(3)
    }
    #expect(Self.history(old, enough).issues.isEmpty)
  }

  @Test("a gap is an issue where the last day of some period lies in it; a successor ends what was")
  func findsGaps() throws {
    func codes(_ until: String?, _ from: String) throws -> [String] {
      let old = try Self.standard("1.0.0", from: "2023-01-01", until: until)
      let new = try Self.standard("1.0.1", from: from)
      // Given in the wrong order, they are put in the order of their days.
      return Self.history(new, old).issues.map(\.issue.code)
    }
    #expect(try codes("2024-12-31", "2025-01-01") == [])
    #expect(try codes("2024-12-31", "2026-01-01") == ["versions.gap"])
    #expect(try codes("2024-12-31", "2025-06-01") == [])
    #expect(try codes(nil, "2025-01-01") == [])
    #expect(try codes("2025-12-31", "2025-01-01") == [])
  }

  @Test("what reached beyond its successor is ended by it all the same")
  func measuresGaps() throws {
    let long = try Self.standard("1.0.0", from: "2024-01-01", until: "2030-12-31")
    let short = try Self.standard("1.0.1", from: "2025-01-01", until: "2025-12-31")
    let next = try Self.standard("1.0.2", from: "2028-01-01")
    let issues = Self.history(long, short, next).issues
    #expect(issues.map(\.issue.code) == ["versions.gap"])
    #expect(issues.first?.name == "v2.json")
    #expect(issues.first?.issue.parameters["earlier"] == "v1.json")
    #expect(issues.first?.issue.parameters["from"] == "2026-01-01")
    #expect(issues.first?.issue.parameters["until"] == "2027-12-31")
  }

  @Test("two versions of the same days are told apart by the day of adoption, or not at all")
  func findsTies() throws {
    func codes(_ first: String?, _ second: String?) throws -> [String] {
      let old = try Self.standard("1.0.0", from: "2025-01-01", adopted: first)
      let new = try Self.standard("1.0.1", from: "2025-01-01", adopted: second, name: "New")
      return Self.history(old, new).issues.map(\.issue.code)
    }
    #expect(try codes(nil, nil) == ["versions.tied"])
    #expect(try codes("2026-03-01", "2026-03-01") == ["versions.tied"])
    #expect(try codes(nil, "2026-03-01") == [])
    #expect(try codes("2026-03-01", "2026-04-01") == [])
    #expect(try codes("2026-04-01", "2026-03-01") == ["versions.not-rising"])
  }

  @Test(
    "a correction only has to rise, whatever it does to grades, since its successor has a number")
  func corrects() throws {
    let old = try Self.standard("1.0.0", from: "2024-01-01")
    let correction = try Self.standard("1.0.1", from: "2024-01-01", adopted: "2026-03-01") {
      $0.indicators[0].award = .atLeast(3)
    }
    let next = try Self.standard("2.0.0", from: "2025-01-01")
    let history = Self.history(next, correction, old)
    #expect(history.entries.map(\.standard.version) == ["1.0.0", "1.0.1", "2.0.0"])
    #expect(history.steps.map(\.needed) == [.major, .minor] && history.issues.isEmpty)
    let same = try Self.standard("1.0.0", from: "2024-01-01", adopted: "2026-03-01", name: "New")
    #expect(Self.history(old, same).issues.map(\.issue.code) == ["versions.not-rising"])
  }

  @Test("the one in force is that of the library's rule")
  func findsTheOneInForce() throws {
    let old = try Self.standard("1.0.0", from: "2023-01-01", until: "2025-06-30")
    let new = try Self.standard("1.0.1", from: "2025-07-01")
    let history = Self.history(new, old)
    let day = try #require(CalendarDate("2026-01-31"))
    let period = try #require(Period("2025"))
    #expect(try history.inForce(for: period, asOf: day).version == "1.0.1")
    let before = try #require(Period("2022"))
    #expect(throws: InputErrors.self) { try history.inForce(for: before, asOf: day) }
  }

  @Test("grades are put on one scale where that has one meaning only")
  func ranksGrades() throws {
    #expect(GradeRanks(["1A", "2A"], ["1A", "2A"])?.new == [1, 2])
    #expect(GradeRanks(["1A", "2A"], ["1A", "1B", "2A"])?.old == [1, 3])
    #expect(GradeRanks(["C", "B", "A"], ["1", "2", "3"])?.new == [1, 2, 3])
    #expect(GradeRanks(["1A", "2A"], ["2A", "1A"]) == nil)
    #expect(GradeRanks(["1A", "X", "2A"], ["1A", "Y", "Z", "2A"]) == nil)
  }
}
