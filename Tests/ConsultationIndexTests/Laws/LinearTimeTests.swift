import Testing

@testable import ConsultationIndex

/// Law 8: no input hangs. Each of these takes minutes where the cost is the square of the size, and then
/// leads the list of the slowest.
struct LinearTimeTests {
  private let standard: CompiledStandard
  init() throws {
    standard = try Bench.standard(measures: ["q": ["of": "case", "count": "records"]])
  }

  @Test("Reviews of records that are not there")
  func unknownRecords() throws {
    let records = (0..<5000).map { Record.case("record-\($0)-abcdefghijklmnopqrstuvwxyz") }
    let reviews = (0..<5000).map { Review.of("recrod-\($0)-abcdefghijklmnopqrstuvwxyz", .accepted) }
    let assessment = standard.assess(try dossier(records, reviews: reviews), asOf: usualDay)
    #expect(assessment.notices.count == 10_000 && assessment.pending == 5000)
  }

  @Test("One record in many revisions, and many copies of one")
  func revisions() throws {
    let revisions = (1...5000).map { Record.case("a", revision: $0) }
    let copies = Array(repeating: Record.case("b"), count: 5000)
    let assessment = standard.assess(try dossier(revisions + copies), asOf: usualDay)
    #expect(assessment.provisional.total == .zero && assessment.notices.count == 5002)
    #expect(try standard.quantity(dossier(revisions + copies)) == 2)
  }

  @Test("Leading many notices to their places")
  func places() throws {
    let records = (0..<3000).map { Record.case("r-\($0)", ["zz": .flag(true)]) }
    let reviews = (0..<1500).map { Review.of("gone-\($0)", .accepted) }
    let dossier = try Dossier(json: dossier(records, reviews: reviews).json)
    let located = dossier.located(standard.assess(dossier, asOf: usualDay).notices)
    #expect(located.count == 7500 && located.allSatisfy { $0.location != nil })
    #expect(located.allSatisfy { $0.path?.hasPrefix("$.") == true })
    #expect(
      located.last == dossier.located(standard.assess(dossier, asOf: usualDay).notices[7499]))
  }
}
