import ConsultationIndex

extension Engine {
  /// The stream of evidence: each dossier as the only line of a text. A line break between two values
  /// would be two lines, so it is made a space.
  package static let stream = Engine("stream") { batch in
    let order = batch.standard.measureOrder
    return try batch.dossiers.map { dossier in
      var stream = EvidenceStream(for: batch.standard, asOf: batch.asOf)
      let line = dossier.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      let outcomes = try stream.feed(line) + stream.finish()
      guard let outcome = outcomes.first, outcomes.count == 1,
        case .success(let measured) = outcome.result
      else { return .refused }
      return Verdict(
        confirmed: Verdict.Facts(measured.confirmed, order),
        provisional: Verdict.Facts(measured.provisional, order), pending: measured.pending)
    }
  }
}

extension CompiledStandard {
  /// The places of the measures in the order of their names.
  fileprivate var measureOrder: [Int] {
    let names = program.measures.map(\.id)
    return names.indices.sorted { names[$0] < names[$1] }
  }
}

extension Verdict.Facts {
  fileprivate init(_ score: MeasuredScore, _ order: [Int]) {
    total = score.total.hundredths
    grade = .some(score.grade?.rawValue)
    quantities = order.map { score.quantities[$0] }
  }
}
