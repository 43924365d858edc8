import Testing

@testable import ConsultationIndex

/// What a service writes, as the design promises it.
struct ServiceExampleTests {
  private struct Row { let bytes: [UInt8] }

  /// A service with its storage and its answers as lists.
  private final class Service {
    var stored: [(Receipt, [UInt8])] = []
    var replies: [(GradeID?, Points, Score)] = []
    var refusals: [[(String, String?, Int?, String)]] = []

    func take(_ bytes: [UInt8], rows: [Row], today: CalendarDate) throws {
      let standards = try StandardLibrary(
        [.xindu] + rows.map { try CompiledStandard(json: $0.bytes) })
      do throws(InputErrors) {
        let dossier = try Dossier(json: bytes, limits: .init(records: 20_000))
        let standard = try standards.inForce(
          for: dossier.period, asOf: today, id: "small")
        let assessment = standard.assess(dossier, asOf: today)
        stored.append((assessment.receipt, assessment.json()))
        replies.append((assessment.grade, assessment.total, assessment.provisional))
      } catch {
        refusals.append(error.issues.map { ($0.code, $0.path, $0.line, $0.message(in: .chinese)) })
      }
    }
  }

  @Test("A dossier is scored, stored and answered; a wrong one is answered with every reason")
  func service() throws {
    let service = Service()
    let article = try #require(Articles.blocks.first { $0.article == "DossierFormat.md" }?.text)
    let rows = [Row(bytes: Bench.smallest.pretty())]
    try service.take(Array(article.utf8), rows: rows, today: usualDay)
    let reply = try #require(service.replies.first)
    #expect(reply.0 == nil && reply.1.description == "2.50" && reply.2.total.description == "2.50")
    let stored = try #require(service.stored.first)
    #expect(try Assessment(json: stored.1).receipt == stored.0)
    let wrong = article.replacing("\"accepted\"", with: "\"acepted\"").replacing(
      "\"2025\"", with: "\"2025-13\"")
    try service.take(Array(wrong.utf8), rows: rows, today: usualDay)
    let refusal = try #require(service.refusals.first)
    #expect(
      refusal.map(\.0) == ["dossier.impossible-period"]
        + Array(repeating: "dossier.unknown-decision", count: 2))
    #expect(refusal.map(\.2) == [6, 22, 24])
    #expect(refusal[0].3 == "`2025-13`不是有效的期间")
    try service.take(
      Array(article.replacing("\"2025\"", with: "\"2024\"").utf8), rows: rows, today: usualDay)
    #expect(
      service.refusals.last?.map(\.0) == ["library.none-in-force"] && service.stored.count == 1)
  }
}
