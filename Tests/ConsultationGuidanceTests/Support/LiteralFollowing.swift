import ConsultationGuidance
import ConsultationIndex

/// A community that does what an advice says, word for word, and is scored again.
///
/// Records are completed in the dossier itself, with the fields that the steps name and nothing else.
/// What is newly done is added to the quantities that come of this, since an advice does not say of
/// what kind each new record is.
struct LiteralFollowing {
  private let advice: Advice
  private let standard: CompiledStandard
  private let dossier: Dossier

  init(_ advice: Advice, _ standard: CompiledStandard, _ dossier: Dossier) {
    self.advice = advice
    self.standard = standard
    self.dossier = dossier
  }

  /// The dossier with each named record amended and, where only that counts, accepted. What is amended is
  /// the revision that counts, which need not be the last.
  func amended() throws -> Dossier {
    var submission = dossier.submission
    var reviews = dossier.reviews
    var fields: [String: [String: Record.Value]] = [:]
    for completion in advice.steps.flatMap(\.completions) {
      fields[completion.record, default: [:]].merge(completion.fields) { $1 }
    }
    let meter = StandingMeter(standard, dossier, asOf: advice.asOf, on: advice.basis)
    let counted = Dictionary(
      meter.standings.flatMap(\.repairs).map { ($0.record, $0.index) },
      uniquingKeysWith: { a, _ in a })
    for (id, added) in fields.sorted(by: { $0.key < $1.key }) {
      guard let index = counted[id],
        let last = submission.records.filter({ $0.id == id }).map(\.revision).max()
      else { throw InputErrors([]) }
      var record = submission.records[index]
      record.revision = last + 1
      record.fields.merge(added) { $1 }
      submission.records.append(record)
      if advice.basis == .confirmed {
        reviews.append(
          Review(
            .record(id: id, revision: record.revision, .accepted), by: "reviewer",
            on: advice.asOf))
      }
    }
    return try Dossier(submission, reviews: reviews)
  }

  /// The total and the index of the grade.
  func result() throws -> (total: Points, grade: Int?) {
    let program = standard.program
    let standings = StandingMeter(
      standard, try amended(), asOf: advice.asOf, on: advice.basis
    ).standings
    var quantities = standings.map(\.quantity)
    for step in advice.steps where step.records.isEmpty {
      if let index = program.measures.firstIndex(where: { $0.id == step.measure }) {
        quantities[index] = step.to
      }
    }
    // Quotients of measures follow their first side.
    for (index, measure) in program.measures.enumerated() {
      guard let ratio = measure.ratio, case .measure(let first) = ratio.first,
        let value = quantities[first]
      else { continue }
      let scale = QuotientScale(
        per: ratio.per, cap: ratio.cap, roundsUp: measure.roundsUp)
      quantities[index] = scale.quantity(value, standings[index].second)
    }
    for (index, measure) in program.measures.enumerated() where quantities[index] == nil {
      guard let whenEmpty = measure.whenEmpty, let witness = quantities[whenEmpty.measure],
        witness >= whenEmpty.atLeast
      else { continue }
      quantities[index] = whenEmpty.use
    }
    let sheet = program.score(quantities, kind: program.kind(of: dossier.submission.community))
    return (sheet.total, sheet.grade)
  }

  /// Whether all that the advice asks for is written into records, so that nothing is assumed.
  var isOnlyCompleting: Bool { advice.steps.allSatisfy { !$0.records.isEmpty } }
}
