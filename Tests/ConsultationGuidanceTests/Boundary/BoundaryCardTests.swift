import ConsultationGuidance
import ConsultationIndex
import Testing

/// How firmly a grade is held.
struct BoundaryCardTests {
  private func card(
    _ basis: Basis = .provisional, _ records: String = Parish.records,
    grades: String = Parish.plainGrades
  ) throws -> BoundaryCard {
    let day = try Parish.day("2025-08-20")
    let standard = try Parish.standard(grades: grades)
    return try #require(standard.boundaryCard(of: Parish.dossier(records), asOf: day, on: basis))
  }

  @Test("It tells the points to the cut above, and on the confirmed basis that nothing counts yet")
  func tellsDistance() throws {
    let provisional = try card()
    #expect(provisional.total == Points(8) && provisional.grade == nil)
    #expect(provisional.margin == nil && provisional.missing == Points(2))
    #expect(provisional.next == GradeID(rawValue: "pass") && provisional.block == .points)
    let confirmed = try card(.confirmed)
    #expect(confirmed.total == .zero && confirmed.missing == Points(10))
  }

  @Test("It names each finding that alone brings a better grade, the fewest points first")
  func namesGains() throws {
    let flips = try card().gaining
    #expect(flips.map(\.indicator) == ["council", "noting", "papers", "filing"])
    #expect(flips.map(\.points.hundredths) == [400, 400, 450, 750])
    #expect(flips.allSatisfy { $0.grade == GradeID(rawValue: "pass") })
  }

  @Test("It names each finding without which the grade falls")
  func namesLosses() throws {
    let report = Parish.records + #", {"id": "n-1", "kind": "nil", "fields": {"on": "2025-07-01"}}"#
    let held = try card(.provisional, report)
    #expect(held.grade == GradeID(rawValue: "pass") && held.margin == Points(2))
    // Losing 1.5 leaves 10.5; 2.5 and more is too much.
    #expect(held.losing.map(\.indicator) == ["filing", "council", "noting"])
    #expect(held.losing.allSatisfy { $0.grade == nil })
  }

  @Test("It tells whether points or a requirement stand in the way")
  func tellsBlock() throws {
    func grade(_ cut: Int) -> String {
      """
      {"id": "pass", "zh": "合格", "en": "Pass", "cut": \(cut),
       "requires": [{"measure": "quarters", "atLeast": 4}]}
      """
    }
    let held = try card(grades: grade(8))
    #expect(held.block == .requirements && held.missing == .zero)
    #expect(
      held.failing == [.measure("quarters", atLeast: 4, atMost: nil, actual: 2)])
    #expect(held.gaining.isEmpty)
    #expect(try card(grades: grade(9)).block == .both)
  }

  @Test("At the highest grade nothing stands in the way")
  func endsAtTheTop() throws {
    let top = try card(grades: #"{"id": "pass", "zh": "合格", "en": "Pass", "cut": 8}"#)
    #expect(top.block == .none && top.next == nil && top.missing == nil)
    #expect(top.margin == .zero && top.losing.count == 3)
  }
}
