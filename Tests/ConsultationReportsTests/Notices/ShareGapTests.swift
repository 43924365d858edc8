import ConsultationGuidance
import Testing

@testable import ConsultationIndex
@testable import ConsultationReports

@Suite("What stands between a share and its points")
struct ShareGapTests {
  /// The small standard with its share rounded up and awarded in another way.
  private static func standard(award: String) throws -> CompiledStandard {
    let text = NoticeSamples.standard
      .replacing(#""share": {"filed": true}}"#, with: #""share": {"filed": true}, "round": "up"}"#)
      .replacing(#""award": {"atLeast": 10000}"#, with: "\"award\": \(award)")
    return try CompiledStandard(json: Array(text.utf8))
  }

  private static func dossier(_ count: Int, filed: Int) throws -> Dossier {
    let day = try #require(CalendarDate("2025-04-01"))
    let period = try #require(Period(year: 2025))
    let ids = (1...count).map { "s-\($0)" }
    let records = ids.enumerated().map { place, id in
      Record(
        id: id, kind: "session",
        fields: ["heldOn": .text("2025-03-05"), "filed": .flag(place < filed)])
    }
    let submission = Submission(
      community: Community(id: "c-1", name: "示例社区", kind: "urban"), period: period,
      records: records)
    let reviews = ids.map { id in
      Review(.record(id: id, revision: 1, .accepted), by: "r-1", on: day)
    }
    return try Dossier(submission, reviews: reviews)
  }

  /// What the notice says of the share, and the list of what is missing.
  private static func told(
    of dossier: Dossier, by standard: CompiledStandard, in language: Language
  ) throws -> (row: [String], missing: String) {
    let assessment = standard.assess(dossier, asOf: NoticeSamples.asOf)
    let notice = ResultNotice(assessment, of: dossier, standard: standard, language: language)
    let rows = notice.paper.sections.flatMap(\.blocks).flatMap { block -> [[String]] in
      if case .listing(let listing) = block { listing.rows } else { [] }
    }
    let row = try #require(rows.first { $0[0].hasPrefix("F1.b2") })
    let missing = MissingText(
      assessment, of: dossier, standard: standard, language: language,
      style: TextStyle(width: 400))
    return (row, missing.list())
  }

  @Test("of a share that must be small it is told how many are too many, not how many are missing")
  func tellsTooMany() throws {
    let standard = try Self.standard(award: #"{"atMost": 1000}"#)
    let dossier = try Self.dossier(40, filed: 20)
    let chinese = try Self.told(of: dossier, by: standard, in: .chinese)
    #expect(chinese.row[4].hasSuffix("现有 40 件中有 20 件计入占比，比得满分所限多 16 件"))
    #expect(
      chinese.missing.contains("满分须不超过 10.00%，现有 40 件中有 20 件计入占比，多出 16 件"))
    let english = try Self.told(of: dossier, by: standard, in: .english)
    #expect(english.row[4].hasSuffix("20 of the 40 there are count, 16 too many for all points"))
    #expect(
      english.missing.contains(
        "all points take 10.00% or less: 20 of the 40 there are count, 16 too many"))
    // The records that it leaves out are the good ones.
    #expect(chinese.row[5] == "" && english.row[5] == "")
    #expect(!chinese.missing.contains("未计入：") && !english.missing.contains("not counted: "))
  }

  @Test("of a share that is rounded up no more is asked for than it takes")
  func asksForNoMore() throws {
    // One of three is 33.34% when rounded up.
    let standard = try Self.standard(award: #"{"atLeast": 3334}"#)
    let told = try Self.told(of: Self.dossier(3, filed: 0), by: standard, in: .chinese)
    #expect(told.row[4].hasSuffix("按现有 3 件，再有 1 件达到要求可得满分"))
    #expect(told.missing.contains("按现有 3 件再有 1 件达标即可"))
    #expect(told.row[5].hasPrefix("计入但未达要求：s-1"))
  }

  @Test("the gap is the least change that brings the quantity", arguments: [false, true])
  func isExact(roundsUp: Bool) {
    let scale = QuotientScale(per: Measure.wholeShare, roundsUp: roundsUp)
    for base in 1...7 {
      for matching in 0...base {
        let shortfall = Shortfall(base: base, matching: matching, records: [])
        for full in [0, 1, 1_428, 1_429, 3_333, 3_334, 5_000, 9_999, 10_000] {
          let more = (0...base - matching).first {
            (scale.quantity(matching + $0, base) ?? 0) >= full
          }
          let fewer = (0...matching).first { (scale.quantity(matching - $0, base) ?? 0) <= full }
          let rising = ShareGap(shortfall, to: full, falls: false, roundsUp: roundsUp)
          let falling = ShareGap(shortfall, to: full, falls: true, roundsUp: roundsUp)
          #expect(rising == more.map { ShareGap.missing($0) }, "\(matching)/\(base) to \(full)")
          #expect(falling == fewer.map { ShareGap.tooMany($0) }, "\(matching)/\(base) to \(full)")
        }
      }
    }
  }
}
