import ConsultationIndex

extension Engine {
  /// The dossiers as lines of a stream, cut into pieces of odd sizes.
  ///
  /// A line break between two values would make two lines, so it is made a space.
  package static let stream = Engine("stream") { batch in
    var verdicts = [Verdict?](repeating: nil, count: batch.dossiers.count)
    let order = MeasureOrder(batch.standard)
    let texts = batch.dossiers.map { text in text.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } }
    let text = Array(texts.joined(separator: [0x0A]))
    var stream = EvidenceStream(
      for: batch.standard, asOf: batch.asOf, reviewsUntil: batch.reviewsUntil)
    var lines: [EvidenceLine] = []
    for start in stride(from: 0, to: text.count, by: 997) {
      lines += try stream.feed(Array(text[start..<min(start + 997, text.count)]))
    }
    lines += stream.finish()
    for line in lines {
      switch line.result {
      case .success(let dossier):
        verdicts[line.number - 1] = Verdict(
          confirmed: Verdict.Facts(dossier.confirmed, order),
          provisional: Verdict.Facts(dossier.provisional, order), pending: dossier.pending)
      case .failure: verdicts[line.number - 1] = .refused
      }
    }
    return verdicts
  }
}

/// The measures of a standard in the order of their names.
private struct MeasureOrder {
  let places: [Int]

  init(_ standard: CompiledStandard) {
    let names = standard.program.measures.map(\.id)
    places = names.indices.sorted { names[$0] < names[$1] }
  }
}

extension Verdict.Facts {
  fileprivate init(_ score: MeasuredScore, _ order: MeasureOrder) {
    total = score.total.hundredths
    grade = .some(score.grade?.rawValue)
    quantities = order.places.map { score.quantities[$0] }
  }
}
