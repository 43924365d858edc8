import ConsultationIndex
import ConsultationJournal
import Testing

struct ReplayTests {
  /// A journal that takes down a fixture's dossier over several days, issuing results in between.
  private struct Chronicle {
    let disk = Disk()
    /// What was issued, with the day of its entry.
    var issued: [(day: CalendarDate, assessment: Assessment)] = []

    init(_ name: String) throws {
      let whole = try Sample.dossier(name)
      let key = DossierKey(community: whole.submission.community.id, period: whole.period)
      let days = try ["2026-02-01", "2026-02-10", "2026-03-01", "2026-03-02"].map(Sample.day)
      var writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: days[0])
      func add(_ events: [JournalEvent], _ day: CalendarDate) throws {
        for result in try writer.append(events, on: day) { _ = try result.get() }
      }
      try add([.adopted(.xindu)], days[0])
      let records = whole.submission.records.sorted { $0.revision < $1.revision }
      let reviews = whole.reviews.filter { $0.date <= days[0] }
      for (step, day) in days.enumerated() {
        var part = whole.submission
        part.records = Array(records.prefix(records.count * (step + 1) / days.count))
        let told = Array(reviews.prefix(reviews.count * step / (days.count - 1)))
        try add(try writer.state(of: key).events(for: try Dossier(part, reviews: told)), day)
        let found = try writer.state(of: key).assessment(of: key, asOf: day)
        let assessment = try #require(found)
        try add([.assessment(IssuedAssessment(assessment))], day)
        issued.append((day, assessment))
      }
    }
  }

  @Test(
    "Replay to any past day gives the assessment and the receipt of that day",
    arguments: ["example-reviews", "example-rural", "example-held-back"])
  func replay(name: String) throws {
    let chronicle = try Chronicle(name)
    let journal = try Journal(chronicle.disk.bytes)
    for (index, (day, assessment)) in chronicle.issued.enumerated() {
      let before = index > 0 ? chronicle.issued[index - 1].assessment.receipt : nil
      let key = DossierKey(
        community: assessment.community.id, period: assessment.receipt.period)
      let state = try journal.state(asOf: day)
      let issued = state.issued(for: key)
      #expect(issued.count == index + 1)
      #expect(issued.last == IssuedAssessment(assessment))
      let (dossier, standard) = (state.dossier(key), state.standard(for: key.period, asOf: day))
      let again = try #require(standard).assess(
        try #require(dossier), asOf: day, superseding: before)
      let isSame = again == assessment
      #expect(isSame)
      #expect(again.receipt.digest == assessment.receipt.digest)
    }
  }

  @Test("A dossier taken down is the dossier that comes back", arguments: Sample.cases)
  func roundTrip(name: String) throws {
    let dossier = try Sample.dossier(name)
    let disk = Disk()
    let day = try Sample.day("2030-01-01")
    var writer = try JournalWriter(DiskStorage(disk: disk), name: "test", on: day)
    let own = DossierKey(dossier)
    for result in try writer.append(try writer.state(of: own).events(for: dossier), on: day) {
      _ = try result.get()
    }
    let further = try writer.state(of: own).events(for: dossier).count
    #expect(further == 0)
    let state = try Journal(disk.bytes).state()
    let key = try #require(state.dossiers.first)
    let digest = state.dossier(key)?.digest
    #expect(digest == dossier.digest)
  }

  @Test("The same events give the same bytes")
  func repeatable() throws {
    #expect(
      try Sample.disk(try Sample.events()).bytes == Sample.disk(try Sample.events()).bytes)
  }

  @Test("Of standards that begin on the same day the one adopted last is in force")
  func laterStandard() throws {
    let text = String(decoding: CompiledStandard.xindu.json, as: UTF8.self)
    let later = try CompiledStandard(
      json: Array(text.replacing(#""version": "1.0.0""#, with: #""version": "1.0.1""#).utf8))
    let disk = try Sample.disk([.adopted(.xindu), .adopted(later), try Sample.opening()])
    let state = try Journal(disk.bytes).state()
    let key = try Sample.key()
    let digest = state.standard(for: key.period, asOf: try Sample.day("2025-05-01"))?.digest
    #expect(digest == later.digest)
    let version = state.assessment(of: key, asOf: try Sample.day("2025-05-01"))?
      .receipt.standardVersion
    #expect(version == later.version)
    // A journal and a library follow one rule: a correction replaces from its day, a successor ends.
    let corrected = try CompiledStandard(
      json: Array(
        text.replacing(#""version": "1.0.0""#, with: #""version": "1.0.2""#)
          .replacing(
            #""effective": {"from": "2020-01-01"}"#,
            with: #""effective": {"from": "2020-01-01", "adopted": "2025-06-01"}"#
          ).utf8))
    let library = try StandardLibrary([corrected, .xindu])
    let both = try Journal(
      try Sample.disk([.adopted(corrected), .adopted(.xindu), try Sample.opening()]).bytes
    ).state()
    for day in try ["2025-05-31", "2025-06-01"].map(Sample.day) {
      let found = both.standard(for: key.period, asOf: day)?.digest
      #expect(try found == library.inForce(for: key.period, asOf: day).digest)
    }
  }
}
