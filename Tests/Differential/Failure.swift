import ConsultationIndex

/// A pair on which an engine and the reference differ.
package struct Failure: Sendable {
  package let engine: String
  package let batch: Int
  package let pair: Int
  package let differences: [String]
  /// The pair alone.
  package let pairing: Case

  /// One standard, one dossier, one day, and one last day of reviews.
  package struct Case: Sendable {
    package var trees: Batch.Trees
    package var dossier: [UInt8]
    package var asOf: CalendarDate
    package var reviewsUntil: CalendarDate?

    /// The batch of this pair alone.
    func batch() throws(InputErrors) -> Batch {
      try Batch(trees, [dossier], asOf: asOf, reviewsUntil: reviewsUntil)
    }
  }
}

extension Batch {
  /// Where engines differ from the reference, and what the reference said.
  package func failures(
    _ engines: [Engine] = Engine.all, number: Int = 0
  ) throws -> (failures: [Failure], expected: [Verdict?]) {
    let expected = try Engine.reference.judge(self)
    var failures: [Failure] = []
    for engine in engines {
      for (index, verdict) in try engine.judge(self).enumerated() {
        guard let verdict, let expected = expected[index] else { continue }
        let differences = verdict.differences(from: expected)
        guard !differences.isEmpty else { continue }
        failures.append(
          Failure(
            engine: engine.name, batch: number, pair: index, differences: differences,
            pairing: Failure.Case(
              trees: trees, dossier: dossiers[index], asOf: asOf, reviewsUntil: reviewsUntil)))
      }
    }
    return (failures, expected)
  }
}

extension Failure.Case {
  /// In what an engine differs from the reference on this pair; nothing where the standards do not
  /// compile.
  package func differences(_ engine: Engine) -> [String] {
    guard let batch = try? batch() else { return [] }
    return batch.differences(engine)
  }
}

extension Batch {
  /// In what an engine differs from the reference on a pair that stands alone.
  func differences(_ engine: Engine) -> [String] {
    guard let expected = try? Engine.reference.judge(self).first ?? nil,
      let verdict = try? engine.judge(self).first ?? nil
    else { return [] }
    return verdict.differences(from: expected)
  }
}
