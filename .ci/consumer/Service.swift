import ConsultationIndex

/// The service of the documentation, reading from standard input in place of a request.
@main
struct Service {
  static func main() throws {
    var bytes: [UInt8] = []
    while let line = readLine(strippingNewline: false) { bytes += line.utf8 }
    guard let today = CalendarDate(year: 2026, month: 1, day: 31) else { return }
    let standards = try StandardLibrary([.xindu])
    do throws(InputErrors) {
      let dossier = try Dossier(json: bytes, limits: Limits(records: 20_000))
      let standard = try standards.inForce(for: dossier.period, asOf: today)
      let assessment = standard.assess(dossier, asOf: today)
      store(assessment.receipt, assessment.json())
      reply(assessment.grade, assessment.total, assessment.provisional)
    } catch {
      reply(error.issues.map { ($0.code, $0.path, $0.line, $0.message(in: .chinese)) })
    }
  }

  static func store(_ receipt: Receipt, _ json: [UInt8]) {
    precondition((try? Assessment(json: json))?.receipt == receipt, "what is stored reads back")
  }

  static func reply(_ grade: GradeID?, _ total: Points, _ provisional: Score) {
    print("graded \(grade?.rawValue ?? "unrated") \(total), provisionally \(provisional.total)")
  }

  static func reply(_ issues: [(String, String?, Int?, String)]) {
    for issue in issues { print(issue) }
  }
}
