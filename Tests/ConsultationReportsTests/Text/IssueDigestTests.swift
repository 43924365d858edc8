import ConsultationIndex
import Testing

@testable import ConsultationReports

/// The order and number of what people are told.
struct IssueDigestTests {
  private static func issue(
    _ template: MessageTemplate, row: Int, _ value: String = "x", column: String = "B"
  ) -> FileIssue {
    FileIssue(
      file: "a.csv",
      issue: Issue(
        template, ["row": "\(row)", "column": column, "header": "表头", "value": value]))
  }

  @Test("Errors come first, and repetitions are one count")
  func errorsFirst() {
    let repeated = (2...101).map { Self.issue(.decisionRepeated, row: $0) }
    let digest = IssueDigest(repeated + [Self.issue(.decisionAhead, row: 102)]).issues
    #expect(digest.map(\.issue.code) == ["recording.ahead", "recording.repeated"])
    #expect(
      digest.last?.issue.message(in: .english)
        == "row 2: recorded already, skipped; the same in rows 3, 4, 5, 6, 7 and 94 more")
    #expect(digest.last?.issue.message(in: .chinese) == "第2行：已记录过相同意见，跳过；第3、4、5、6、7等99行也是")
  }

  @Test("What differs in more than the row is told apart, but for what has one cause")
  func causes() {
    func count(_ issues: [FileIssue]) -> Int { IssueDigest(issues).issues.count }
    let template = MessageTemplate.cellUnknownTerm
    #expect(count([Self.issue(template, row: 2), Self.issue(template, row: 3)]) == 1)
    #expect(count([Self.issue(template, row: 2), Self.issue(template, row: 3, "y")]) == 2)
    #expect(
      count([Self.issue(template, row: 2), Self.issue(template, row: 2, column: "C")]) == 2)
    let numbers = (2...300).map { Self.issue(.cellNumberForTerm, row: $0, "\($0)") }
    #expect(count(numbers) == 1 && count([]) == 0)
    #expect(count([Self.issue(.unknownColumn, row: 1), Self.issue(.unknownColumn, row: 1)]) == 2)
  }
}
