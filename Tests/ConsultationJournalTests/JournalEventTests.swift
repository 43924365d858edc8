import ConsultationIndex
import ConsultationJournal
import Testing

/// What cannot have happened is refused, with a code, and leaves the journal as it was.
struct JournalEventTests {
  private func codes(
    after events: [JournalEvent], _ event: JournalEvent, on date: String = "2025-05-01"
  ) throws -> [String] {
    let disk = try Sample.disk(events)
    let before = disk.bytes
    var writer = try JournalWriter(
      DiskStorage(disk: disk), name: "test", on: try Sample.day(date))
    do {
      _ = try writer.append([event], on: try Sample.day(date))[0].get()
      return []
    } catch let error as InputErrors {
      #expect(disk.bytes == before)
      return error.codes
    }
  }

  @Test("An event needs the submission that it belongs to")
  func unknownSubmission() throws {
    let record = JournalEvent.record(try Sample.key(), Sample.session("s-1"), .submitted)
    #expect(try codes(after: [], record) == ["journal.unknown-submission"])
    #expect(try codes(after: [try Sample.opening()], record) == [])
  }

  @Test("The same event twice is told, not taken down again")
  func repeated() throws {
    let events = try Sample.events()
    let standard = JournalEvent.adopted(.xindu)
    #expect(try codes(after: [standard], standard) == ["journal.repeated"])
    #expect(try codes(after: Array(events.prefix(1)), events[0]) == ["journal.repeated"])
    #expect(try codes(after: Array(events.prefix(2)), events[1]) == ["journal.repeated"])
    #expect(try codes(after: Array(events.prefix(3)), events[2]) == ["journal.repeated"])
    // A record however long ago; a review is one more of the log, as in a dossier.
    #expect(try codes(after: events, events[2]) == ["journal.repeated"])
    #expect(try codes(after: Array(events.prefix(5)), events[4]) == [])
  }

  @Test("A dossier is sent again whole, and only what is new in it is taken down")
  func dossierAgain() throws {
    let events = try Sample.events()
    let state = try Journal(try Sample.disk(events).bytes).state()
    let dossier = try #require(state.dossier(try Sample.key()))
    #expect(try state.events(for: dossier).isEmpty)
    let review = try Sample.accepted("s-2", revision: 2, on: "2025-04-03")
    let next = try Dossier(dossier.submission, reviews: dossier.reviews + [review])
    #expect(try state.events(for: next).map(\.word) == ["review.decided"])
  }

  @Test("Another head of a submission is held to the same as the first")
  func head() throws {
    let period = try #require(Sample.period)
    var community = Sample.community
    community.name = ""
    #expect(
      try codes(
        after: [try Sample.opening()], .submission(community, period, isDemonstration: false))
        == ["dossier.empty"])
    community.name = "新名社区"
    #expect(
      try codes(
        after: try Sample.events(), .submission(community, period, isDemonstration: false)) == [])
  }

  @Test("Numbers of a review are held to their ranges, however the event was made")
  func reviewNumbers() throws {
    let (key, day) = (try Sample.key(), try Sample.day("2025-04-01"))
    let subjects: [Review.Subject] = [
      .rating(rubric: "openness", level: -1), .figure("households", value: -1, .accepted),
      .record(id: "s-1", revision: 0, .accepted),
    ]
    for subject in subjects {
      let review = Review(subject, by: "甲", on: day)
      #expect(
        try codes(after: [try Sample.opening()], .review(key, review)) == ["dossier.out-of-range"])
    }
  }

  @Test("What could not be read again is not taken down")
  func unreadable() throws {
    let limits = Limits(nesting: 5)
    let disk = Disk()
    let day = try Sample.day("2025-05-01")
    var writer = try JournalWriter(
      DiskStorage(disk: disk), name: "test", on: day, limits: limits)
    let results = try writer.append([.adopted(.xindu), try Sample.opening()], on: day)
    let error = #expect(throws: InputErrors.self) { try results[0].get() }
    #expect(error?.codes == ["journal.unreadable"])
    #expect(try results[1].get().count == 2)
    #expect(try Journal(disk.bytes, limits: limits).head == writer.head)
  }

  @Test("A revision has one content, one kind, and comes after the ones before it")
  func revisions() throws {
    let events = Array(try Sample.events().prefix(6))
    let key = try Sample.key()
    var other = Sample.session("s-2", revision: 2)
    other.fields["form"] = .text("hearing")
    #expect(
      try codes(after: events, .record(key, other, .amended)) == ["dossier.revision-conflict"])
    other.revision = 3
    other.kind = "topic"
    #expect(try codes(after: events, .record(key, other, .amended)) == ["dossier.kind-changed"])
    let third = Sample.session("s-1", revision: 3)
    let second = Sample.session("s-1", revision: 2)
    #expect(
      try codes(after: events + [.record(key, third, .amended)], .record(key, second, .amended))
        == ["journal.stale-revision"])
  }

  @Test(
    "A record event says what it is", arguments: [RecordChange.amended, .withdrawn])
  func change(change: RecordChange) throws {
    let event = JournalEvent.record(try Sample.key(), Sample.session("s-9"), change)
    #expect(try codes(after: [try Sample.opening()], event) == ["journal.change"])
  }

  @Test("Nobody judges their own case in a journal either")
  func ownCase() throws {
    let review = Review(
      .record(id: "s-1", revision: 1, .accepted), by: "甲", on: try Sample.day("2025-04-01"),
      affiliation: "c-1")
    #expect(
      try codes(after: [try Sample.opening()], .review(try Sample.key(), review))
        == ["dossier.reviews-own-case"])
  }

  @Test("Days only grow, and no review is dated ahead")
  func days() throws {
    let key = try Sample.key()
    let ahead = JournalEvent.review(key, try Sample.accepted("s-1", on: "2025-05-02"))
    #expect(try codes(after: [try Sample.opening()], ahead) == ["journal.ahead"])
    #expect(try codes(after: [try Sample.opening()], ahead, on: "2025-05-02") == [])
    let figure = JournalEvent.figure(key, name: "households", value: 1)
    #expect(
      try codes(after: [try Sample.opening()], figure, on: "2025-04-30") == ["journal.backwards"])
  }

  @Test("A figure out of its range is refused")
  func figureRange() throws {
    let figure = JournalEvent.figure(try Sample.key(), name: "households", value: -1)
    #expect(try codes(after: [try Sample.opening()], figure) == ["dossier.out-of-range"])
  }

  @Test("A journal is opened once")
  func openedOnce() throws {
    #expect(try codes(after: [], .opened(name: "again")) == ["journal.reopened"])
  }

  @Test("A dossier that lost or changed what was taken down is refused, all of it at once")
  func lostEvidence() throws {
    let events = try Sample.events()
    let state = try Journal(try Sample.disk(events).bytes).state()
    let whole = try #require(state.dossier(try Sample.key()))
    var submission = whole.submission
    submission.records.removeFirst()
    submission.records[0].fields["form"] = .text("hearing")
    let other = try Dossier(submission, reviews: Array(whole.reviews.dropFirst()))
    do throws(InputErrors) {
      _ = try state.events(for: other)
      Testing.Issue.record("nothing was missed")
    } catch {
      #expect(
        error.codes.sorted()
          == ["journal.record-changed", "journal.record-lost", "journal.review-lost"])
    }
  }
}

/// Results are believed only if the journal's own evidence gives them.
struct JournalAssessmentTests {
  /// What the journal gives after some events.
  private func assessment(
    after events: [JournalEvent], asOf date: String = "2025-05-01"
  ) throws -> Assessment {
    let state = try Journal(try Sample.disk(events).bytes).state()
    let found = state.assessment(of: try Sample.key(), asOf: try Sample.day(date))
    return try #require(found)
  }

  private func codes(_ events: [JournalEvent], _ issued: IssuedAssessment) throws -> [String] {
    let disk = try Sample.disk(events)
    let day = try Sample.day("2025-05-01")
    var writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day)
    do {
      _ = try writer.append([.assessment(issued)], on: day)[0].get()
      return []
    } catch let error as InputErrors { return error.codes }
  }

  @Test("A result by a standard that was never adopted is refused")
  func unknownStandard() throws {
    let events = [JournalEvent.adopted(.xindu)] + (try Sample.events())
    let issued = IssuedAssessment(try assessment(after: events))
    #expect(try codes(events, issued) == [])
    #expect(try codes(Array(events.dropFirst()), issued) == ["journal.unknown-standard"])
  }

  @Test("A result of other evidence is refused")
  func otherDossier() throws {
    let events = [JournalEvent.adopted(.xindu)] + (try Sample.events())
    let other = IssuedAssessment(try assessment(after: events.dropLast()))
    #expect(try codes(events, other) == ["journal.other-dossier"])
  }

  @Test("A second result must name the first, and an altered one is refused")
  func superseding() throws {
    let events = [JournalEvent.adopted(.xindu)] + (try Sample.events())
    let first = try assessment(after: events)
    let issued = events + [.assessment(IssuedAssessment(first))]
    #expect(try codes(issued, IssuedAssessment(first)) == ["journal.repeated"])
    #expect(try assessment(after: issued).receipt == first.receipt)
    let second = try assessment(after: issued, asOf: "2025-05-02")
    #expect(second.receipt.supersedes == first.receipt.digest)
    #expect(try codes(issued, IssuedAssessment(second)) == [])
    #expect(try codes(events, IssuedAssessment(second)) == ["journal.not-superseding"])
    // The same receipt with other points.
    let text = String(decoding: first.json(), as: UTF8.self)
    let altered = text.replacing(
      #""total":\#(first.total.shortest),"#, with: #""total":999,"#, maxReplacements: 1)
    #expect(
      try codes(events, IssuedAssessment(try Assessment(json: Array(altered.utf8))))
        == ["journal.other-result"])
  }
}
