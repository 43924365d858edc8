import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("Personal numbers")
struct PersonalDataTests {
  // The example of GB 11643 and made-up numbers; none belongs to anybody on purpose.
  @Test(
    "identity numbers and mobile phones are found",
    arguments: [
      ("11010519491231002X", PersonalData.identityNumber, "110*************2X"),
      ("11010519491231002x", .identityNumber, "110*************2X"),
      ("身份证：440524188001010014。", .identityNumber, "440*************14"),
      ("１１０１０５１９４９１２３１００２Ｘ", .identityNumber, "110*************2X"),
      ("110105 19491231 002X", .identityNumber, "110*************2X"),
      ("13800138000", .mobileNumber, "138******00"),
      ("电话13800138000转1", .mobileNumber, "138******00"),
      ("138-0013-8000", .mobileNumber, "138******00"),
      ("138 0013 8000", .mobileNumber, "138******00"),
      ("+8613800138000", .mobileNumber, "861********00"),
      ("tel13800138000", .mobileNumber, "138******00"),
    ])
  func finds(_ text: String, _ kind: PersonalData, _ masked: String) {
    #expect(PersonalData.find(in: text)?.kind == kind)
    #expect(PersonalData.find(in: text)?.masked == masked)
  }

  @Test(
    "other numbers are left alone",
    arguments: [
      "", "110105194912310021", "11010519491331002X", "110105194912310", "12800138000",
      "1380013800", "138001380001",
      "23800138000", "510114001001", "2025-03-05", "138-00138-000", "138.0013.8000", "028-83012345",
      "ba7816bf8f01cfea41413800138000dae2223b00361a396177a9cb410ff61f20", "3800 1380 00",
    ])
  func ignores(_ text: String) { #expect(PersonalData.find(in: text)?.kind == nil) }

  @Test("a cell that holds one is a warning that does not repeat it, and the row is read")
  func warns() throws {
    let reading = TableFolder([
      "session.csv": "社区编号,材料编号,日期,版本（source）\nc-1,s-1,2025-03-05,联系人 13800138000\n"
    ]).read()
    let warning = try #require(reading.issues.first { $0.issue.code == "table.mobile-number" })
    #expect(warning.issue.severity == .warning)
    #expect(warning.issue.parameters["row"] == "2" && warning.issue.parameters["column"] == "D")
    #expect(warning.issue.location?.excerpt == "")
    #expect(!warning.issue.message(in: .chinese).contains("13800138000"))
    #expect(reading.dossiers.first?.dossier.submission.records.count == 1)
  }
}
