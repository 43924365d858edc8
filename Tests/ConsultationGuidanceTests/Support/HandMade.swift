import ConsultationGuidance
import Testing

@testable import ConsultationIndex

/// Assessments with the numbers that a test wants, without evidence.
enum HandMade {
  /// An element's points out of a maximum, in hundredths.
  struct Part {
    var element: String
    var points: Int
    var maximum: Int
    var tier = "base"
    /// The indicator; nil for one that is called after the element and the tier.
    var indicator: String?
  }

  /// By the built-in standard: points by element, all in one indicator that is called after it.
  static func assessment(
    _ id: String, _ total: Int, street: String? = nil, kind: String = "urban", year: Int = 2025,
    pending: Int = 0, parts: [Part] = [], isDemonstration: Bool = false
  ) throws -> Assessment {
    let standard = CompiledStandard.xindu
    let day = try #require(CalendarDate("\(year + 1)-01-31"))
    let receipt = Receipt(
      standardID: standard.id, standardVersion: standard.version, standardDigest: standard.digest,
      dossierDigest: SHA256.hash(Array(id.utf8)), period: try #require(Period(year: year)),
      asOf: day, engine: "0", supersedes: nil)
    let grade = standard.standard.grades.last { $0.cut.hundredths <= total }
    var shape = standard.standard.categories.map { ($0.id, $0.elements.map(\.id)) }
    let known = Set(shape.flatMap(\.1))
    // Elements that the built-in standard does not have are those of another one.
    var foreign: [String] = []
    for part in parts where !known.contains(part.element) && !foreign.contains(part.element) {
      foreign.append(part.element)
    }
    if !foreign.isEmpty { shape.append(("other", foreign)) }
    let categories = shape.map { category, elements in
      let elements = elements.map { element in
        let own = parts.filter { $0.element == element }
        return ElementScore(
          id: element, points: Points(hundredths: own.reduce(0) { $0 + $1.points }),
          maximum: Points(hundredths: own.reduce(0) { $0 + $1.maximum }),
          indicators: own.map { part in
            Finding(
              id: part.indicator ?? element + "." + part.tier, tier: part.tier,
              points: Points(hundredths: part.points), maximum: Points(hundredths: part.maximum),
              outcome: part.points == part.maximum ? .met : .partlyMet,
              quantity: part.points > 0 ? 1 : nil, records: [], unmatched: [], failing: [],
              next: nil)
          })
      }
      return CategoryScore(
        id: category, points: elements.reduce(.zero) { $0 + $1.points },
        maximum: elements.reduce(.zero) { $0 + $1.maximum }, elements: elements)
    }
    let score = Score(
      total: Points(hundredths: total), grade: grade.map { GradeID(rawValue: $0.id) },
      heldBackBy: [], tiers: [], categories: categories, stages: [], principles: [])
    return Assessment(
      receipt: receipt, community: Community(id: id, name: id, kind: kind, street: street),
      isDemonstration: isDemonstration, confirmed: score, provisional: score, pending: pending,
      notices: [])
  }

  static func report(
    _ assessments: [Assessment], earlier: [Assessment] = []
  ) throws -> DistrictReport {
    try #require(
      DistrictReport(
        of: assessments.map { DistrictMember($0) }, standard: .xindu, earlier: earlier))
  }
}
