import ConsultationIndex
import Testing

@testable import ConsultationGuidance

/// Rhythms, deadlines and amendments, on both sides of each border.
struct DeadlineWarningTests {
  private static let rhythm = #""rhythm": {"measure": "council-quarters", "within": 30}"#
  private static let filing = """
    "due": {"of": "case", "where": {"outcome": "settled"}, "from": "concludedOn", "days": 7,
      "unless": {"filedOn": {"present": true}}, "within": 3}
    """
  private static let amending = #""amend": {"within": 7}"#

  @Test(
    "a rhythm warns in the last days of its quarter, and no more when the quarter is over",
    arguments: [
      ("2025-11-30", nil), ("2025-12-01", 30), ("2025-12-31", 0), ("2026-01-01", nil),
      ("2025-03-31", 0), ("2025-04-01", nil), ("2024-12-31", nil),
    ] as [(String, Int?)])
  func warnsOfRhythm(day: String, left: Int?) throws {
    let standard = try WarnedSamples.standard(Self.rhythm)
    let items = try standard.found(WarnedSamples.dossier([]), on: day)
    #expect(items.map(\.daysLeft) == (left.map { [$0] } ?? []))
  }

  @Test("a session keeps the rhythm from its own day on, if it is of the form that counts")
  func keepsRhythm() throws {
    let standard = try WarnedSamples.standard(Self.rhythm)
    let held = try WarnedSamples.dossier([WarnedSamples.session("s", "2025-12-10")])
    #expect(try standard.found(held, on: "2025-12-09").count == 1)
    #expect(try standard.found(held, on: "2025-12-10").isEmpty)
    let talk = try WarnedSamples.dossier([WarnedSamples.session("s", "2025-12-10", form: "talk")])
    #expect(try standard.found(talk, on: "2025-12-10").count == 1)
    let early = try WarnedSamples.dossier([WarnedSamples.session("s", "2025-09-30")])
    #expect(try standard.found(early, on: "2025-12-10").count == 1)
  }

  @Test("what was rejected keeps no rhythm; what waits for a reviewer does")
  func looksAtReviews() throws {
    let standard = try WarnedSamples.standard(Self.rhythm)
    let session = WarnedSamples.session("s", "2025-12-05")
    let review = Review(
      .record(id: "s", revision: 1, .rejected), by: "r", on: try WarnedSamples.day("2025-12-10"))
    let dossier = try WarnedSamples.dossier([session], reviews: [review])
    #expect(try standard.found(dossier, on: "2025-12-09").isEmpty)
    #expect(try standard.found(dossier, on: "2025-12-10").count == 1)
  }

  @Test("a rhythm of two a half-year tells what there is; a tally counts as what it stands for")
  func countsTallies() throws {
    let standard = try WarnedSamples.standard(#""rhythm": {"measure": "busy-halves"}"#)
    let one = try WarnedSamples.dossier([WarnedSamples.session("s", "2025-08-01", form: "talk")])
    let item = try #require(try standard.found(one, on: "2025-08-01").first)
    let half = try #require(Period("2025-H2"))
    #expect(
      item.detail == .rhythm(measure: "busy-halves", in: half, found: 1, needed: 2))
    #expect(item.records.map(\.record) == ["s"] && item.daysLeft == 152)
    #expect(item.dueOn?.description == "2025-12-31")
    let two = try WarnedSamples.dossier([WarnedSamples.session("s", "2025-08-01", times: 2)])
    #expect(try standard.found(two, on: "2025-08-01").isEmpty)
  }

  @Test(
    "a deadline warns from three days before it on, and is late from the day after it on",
    arguments: [
      ("2025-06-09", nil), ("2025-06-13", nil), ("2025-06-14", 3), ("2025-06-17", 0),
      ("2025-06-18", -1), ("2026-01-31", -228),
    ] as [(String, Int?)])
  func warnsOfDeadline(day: String, left: Int?) throws {
    let standard = try WarnedSamples.standard(Self.filing)
    let dossier = try WarnedSamples.dossier([WarnedSamples.settled("k")])
    let items = try standard.found(dossier, on: day)
    #expect(items.map(\.daysLeft) == (left.map { [$0] } ?? []))
    #expect(items.allSatisfy { $0.dueOn?.description == "2025-06-17" && $0.detail == .due })
  }

  @Test("a deadline is met from the day on which it was done, and only asked of what it is for")
  func meetsDeadline() throws {
    let standard = try WarnedSamples.standard(Self.filing)
    let filed = try WarnedSamples.dossier([WarnedSamples.settled("k", ["filedOn": "2025-06-20"])])
    #expect(try standard.found(filed, on: "2025-06-19").map(\.daysLeft) == [-2])
    #expect(try standard.found(filed, on: "2025-06-20").isEmpty)
    let escalated = try WarnedSamples.dossier([
      WarnedSamples.settled("k", ["outcome": "escalated"])
    ])
    #expect(try standard.found(escalated, on: "2025-06-20").isEmpty)
    let open = try WarnedSamples.dossier([WarnedSamples.settled("k", ["concludedOn": ""])])
    #expect(try standard.found(open, on: "2025-06-20").isEmpty)
  }

  @Test("a planned date may lie ahead; several records come by their days")
  func looksAhead() throws {
    let standard = try WarnedSamples.standard(
      """
      "due": {"of": "case", "from": "deadline", "days": 0, "unless": {"closedOn": {"present": true}},
        "within": 14}
      """)
    let dossier = try WarnedSamples.dossier([
      WarnedSamples.settled("c", ["deadline": "2025-07-10"]),
      WarnedSamples.settled("b", ["deadline": "2025-07-01"]),
      WarnedSamples.settled("a", ["deadline": "2025-07-10"]),
      WarnedSamples.settled("d", ["deadline": "2025-07-16"]),
    ])
    let items = try standard.found(dossier, on: "2025-07-01")
    #expect(items.map { $0.records.map(\.record) } == [["b"], ["a"], ["c"]])
    #expect(items.map(\.daysLeft) == [0, 9, 9])
    #expect(try standard.found(dossier, on: "2025-07-02").count == 4)
  }

  @Test(
    "a returned record warns from a week before its day until that day",
    arguments: [
      ("2025-05-31", nil), ("2025-06-12", nil), ("2025-06-13", 7), ("2025-06-20", 0),
      ("2025-06-21", nil),
    ] as [(String, Int?)])
  func warnsOfAmendment(day: String, left: Int?) throws {
    let items = try WarnedSamples.standard(Self.amending).found(Self.returned(), on: day)
    #expect(items.map(\.daysLeft) == (left.map { [$0] } ?? []))
    #expect(items.allSatisfy { $0.detail == .amendment(revision: 1, reason: nil) })
  }

  @Test("a record that was amended, or accepted after all, is not warned of")
  func endsAmendment() throws {
    let standard = try WarnedSamples.standard(Self.amending)
    let amended = [WarnedSamples.session("s", "2025-05-05", revision: 2)]
    #expect(try standard.found(Self.returned(and: amended), on: "2025-06-15").isEmpty)
    let accepted = Review(
      .record(id: "s", revision: 1, .accepted), by: "q", on: try WarnedSamples.day("2025-06-14"))
    #expect(try standard.found(Self.returned(then: [accepted]), on: "2025-06-15").isEmpty)
    #expect(try standard.found(Self.returned(then: [accepted]), on: "2025-06-13").count == 1)
    #expect(try standard.found(Self.returned(by: nil), on: "2025-06-15").isEmpty)
  }

  /// A session that was returned on the first of June.
  private static func returned(
    and records: [Record] = [], then reviews: [Review] = [], by amendBy: String? = "2025-06-20"
  ) throws -> Dossier {
    let review = Review(
      .record(id: "s", revision: 1, .returned), by: "r", on: try WarnedSamples.day("2025-06-01"),
      amendBy: try amendBy.map(WarnedSamples.day))
    return try WarnedSamples.dossier(
      [WarnedSamples.session("s", "2025-05-05")] + records, reviews: [review] + reviews)
  }
}
