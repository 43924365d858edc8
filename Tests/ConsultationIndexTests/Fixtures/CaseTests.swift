import Testing

@testable import ConsultationIndex

@Suite("The cases of Fixtures")
struct CaseTests {
  @Test("each case is assessed as expected, to the byte", arguments: FixtureCase.all)
  func isExpected(_ fixture: FixtureCase) throws {
    let assessment = try fixture.assess()
    let line = assessment.json() + Array("\n".utf8)
    let path = "Cases/\(fixture.name)/expected.json"
    if FixtureFolder.isRecording { try FixtureFolder.write(line, to: path) }
    let expected = try FixtureFolder.bytes(path)
    #expect(expected == line)
    #expect(try Assessment(json: expected) == assessment, "it reads back")
  }

  @Test("there is an example of every grade and of none")
  func coversGrades() throws {
    let grades = Set(
      try FixtureCase.all.filter { $0.name.hasPrefix("example-") }.map { try $0.assess().grade })
    #expect(
      grades
        == [nil, "1A", "2A", "3A", "4A", "5A"].reduce(into: []) { all, id in
          all.insert(id.map(GradeID.init(rawValue:)))
        })
  }

  @Test("a hundredth of a point decides at the cut")
  func decidesAtCut() throws {
    let rated = try FixtureCase(name: "example-exactly-600").assess()
    let unrated = try FixtureCase(name: "example-599-99").assess()
    #expect(rated.total == Points(600) && rated.grade == GradeID(rawValue: "1A"))
    #expect(unrated.total == Points(hundredths: 59_999) && unrated.grade == nil)
  }

  @Test("a better grade is held back by what the gated standard asks for")
  func isHeldBack() throws {
    let assessment = try FixtureCase(name: "example-held-back").assess()
    #expect(assessment.total >= Points(800) && assessment.grade == GradeID(rawValue: "2A"))
    #expect(assessment.confirmed.heldBackBy.first?.grade == GradeID(rawValue: "3A"))
    #expect(assessment.confirmed.heldBackBy.allSatisfy { !$0.failing.isEmpty })
  }

  @Test(
    "demonstrations are marked, cite a sentence for every record, and are not reviewed",
    arguments: FixtureCase.all.filter { $0.name.hasPrefix("demo-") })
  func isDemonstration(_ fixture: FixtureCase) throws {
    let dossier = try fixture.dossier()
    #expect(dossier.submission.isDemonstration && dossier.reviews.isEmpty)
    #expect(dossier.submission.records.allSatisfy { $0.source?.quote?.isEmpty == false })
    let assessment = try fixture.assess()
    #expect(assessment.reach > 0 && assessment.grade == nil)
    #expect(!assessment.notices.contains { $0.severity == .error })
  }
}
