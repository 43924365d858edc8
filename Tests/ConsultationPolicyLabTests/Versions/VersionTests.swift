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
    _ version: String, from: String, until: String? = nil,
    _ change: (inout SmallStandard) -> Void = { _ in }, name: String = "Standard"
  ) throws -> CompiledStandard {
    var small = start
    small.version = version
    change(&small)
    let end = until.map { #", "until": "\#($0)""# } ?? ""
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

  @Test("gaps and overlaps are issues where the last day of some period lies in them")
  func findsGapsAndOverlaps() throws {
    func codes(_ until: String?, _ from: String) throws -> [String] {
      let old = try Self.standard("1.0.0", from: "2023-01-01", until: until)
      let new = try Self.standard("1.0.1", from: from)
      // Given in the wrong order, they are put in the order of their days.
      return Self.history(new, old).issues.map(\.issue.code)
    }
    #expect(try codes("2024-12-31", "2025-01-01") == [])
    #expect(try codes("2024-12-31", "2026-01-01") == ["versions.gap"])
    #expect(try codes("2024-12-31", "2025-06-01") == [])
    #expect(try codes(nil, "2025-01-01") == ["versions.overlap"])
    #expect(try codes("2025-12-31", "2025-01-01") == ["versions.overlap"])
    #expect(try codes("2025-06-30", "2025-01-01") == [])
  }

  @Test("a version that reaches beyond its successor overlaps what comes later, and leaves no gap")
  func looksBeyondNeighbours() throws {
    let long = try Self.standard("1.0.0", from: "2024-01-01", until: "2030-12-31")
    let short = try Self.standard("1.0.1", from: "2025-01-01", until: "2025-12-31")
    let next = try Self.standard("1.0.2", from: "2027-01-01")
    let issues = Self.history(long, short, next).issues
    #expect(issues.map(\.issue.code) == ["versions.overlap", "versions.overlap"])
    #expect(issues.map(\.name) == ["v0.json", "v0.json"])
    #expect(issues.map { $0.issue.parameters["later"] } == ["v1.json", "v2.json"])
    #expect(issues.map { $0.issue.parameters["until"] } == ["2025-12-31", "2030-12-31"])
  }

  @Test("a gap begins where the longest of all earlier versions ends")
  func measuresGaps() throws {
    let long = try Self.standard("1.0.0", from: "2024-01-01", until: "2026-12-31")
    let short = try Self.standard("1.0.1", from: "2025-01-01", until: "2025-12-31")
    let next = try Self.standard("1.0.2", from: "2029-01-01")
    let issues = Self.history(long, short, next).issues
    #expect(issues.map(\.issue.code) == ["versions.overlap", "versions.gap"])
    #expect(issues.last?.name == "v2.json")
    #expect(issues.last?.issue.parameters["earlier"] == "v0.json")
    #expect(issues.last?.issue.parameters["from"] == "2027-01-01")
    #expect(issues.last?.issue.parameters["until"] == "2028-12-31")
  }

  @Test("the one in force is the one on the last day of the period")
  func findsTheOneInForce() throws {
    let old = try Self.standard("1.0.0", from: "2023-01-01", until: "2025-06-30")
    let new = try Self.standard("1.0.1", from: "2025-07-01")
    let history = Self.history(new, old)
    let period = try #require(Period("2025"))
    #expect(try history.inForce(for: period).version == "1.0.1")
    let before = try #require(Period("2022"))
    #expect(throws: InputErrors.self) { try history.inForce(for: before) }
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
