import ConsultationIndex
import ConsultationReference

extension Engine {
  /// The second engine in `Tests/Reference`, which all others are compared with.
  package static let reference = Engine("reference") { batch in
    let reference = try Reference(standard: batch.trees.standard.compact())
    let asOf = batch.asOf.description
    let last = batch.reviewsUntil?.description
    let measures = reference.measures
    return batch.dossiers.map { dossier in
      guard let assessment = try? reference.assess(dossier, asOf: asOf, reviewsUntil: last) else {
        return .refused
      }
      return Verdict(
        confirmed: Verdict.Facts(assessment.confirmed, measures),
        provisional: Verdict.Facts(assessment.provisional, measures), pending: assessment.pending,
        notices: Set(
          assessment.notices.map {
            Verdict.Note(code: $0.code, record: $0.record, revision: $0.revision)
          }))
    }
  }
}

extension Verdict.Facts {
  fileprivate init(_ score: ReferenceScore, _ measures: [String]) {
    total = score.total
    grade = .some(score.grade)
    tiers = score.tiers.map(\.points)
    categories = score.categories.map(\.points)
    elements = score.elements.map(\.points)
    further = score.tiers + score.categories + score.elements + score.stages + score.principles
    quantities = zip(measures, score.quantities).sorted { $0.0 < $1.0 }.map(\.1)
    findings = score.findings
    heldBackBy = score.heldBackBy
  }
}
