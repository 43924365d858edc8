import ConsultationIndex
import ConsultationReference

extension Engine {
  /// The explaining scorer: `assess(_:asOf:)`.
  static let explaining = Engine("explaining") { batch in
    batch.read.map { dossier in
      guard let dossier else { return .refused }
      let assessment = batch.standard.assess(dossier, asOf: batch.asOf)
      return Verdict(
        confirmed: Verdict.Facts(assessment.confirmed),
        provisional: Verdict.Facts(assessment.provisional), pending: assessment.pending,
        notices: Set(
          assessment.notices.map {
            Verdict.Note(code: $0.code, record: $0.record, revision: $0.revision)
          }))
    }
  }
}

extension Verdict.Facts {
  init(_ score: Score) {
    total = score.total.hundredths
    grade = .some(score.grade?.rawValue)
    tiers = score.tiers.map(\.points.hundredths)
    categories = score.categories.map(\.points.hundredths)
    let all = score.categories.flatMap(\.elements)
    elements = all.map(\.points.hundredths)
    further =
      score.tiers.map(ReferencePart.init)
      + score.categories.map { ReferencePart($0.id, $0.points, $0.maximum) }
      + all.map { ReferencePart($0.id, $0.points, $0.maximum) }
      + score.stages.map(ReferencePart.init) + score.principles.map(ReferencePart.init)
    findings = score.findings.map(ReferenceFinding.init)
    heldBackBy = score.heldBackBy.map {
      ReferenceHeldBack(
        grade: $0.grade.rawValue, failing: $0.failing.map(ReferenceFailure.init))
    }
  }
}

extension ReferencePart {
  fileprivate init(_ id: String, _ points: Points, _ maximum: Points) {
    self.init(id: id, points: points.hundredths, maximum: maximum.hundredths)
  }

  fileprivate init(_ part: PartScore) { self.init(part.id, part.points, part.maximum) }
}

extension ReferenceFinding {
  fileprivate init(_ finding: Finding) {
    self.init(
      id: finding.id, outcome: finding.outcome.rawValue, quantity: finding.quantity,
      points: finding.points.hundredths, maximum: finding.maximum.hundredths,
      records: finding.records, unmatched: finding.unmatched,
      failing: finding.failing.map(ReferenceFailure.init),
      next: finding.next.map {
        ReferenceNext(quantity: $0.quantity, points: $0.points.hundredths, full: $0.full)
      })
  }
}

extension ReferenceFailure {
  fileprivate init(_ condition: FailedCondition) {
    switch condition {
    case .measure(let id, let atLeast, let atMost, let actual):
      self.init(scope: "measure", id: id, atLeast: atLeast, atMost: atMost, actual: actual)
    case .part(let scope, let id, let points, let share, let actual, let maximum):
      self.init(
        scope: scope, id: id, atLeast: points?.hundredths, share: share,
        actual: actual.hundredths, maximum: maximum.hundredths)
    }
  }
}
