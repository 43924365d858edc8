import ConsultationIndex

extension VerdictDecider {
  /// What a search for dossiers finds within the declared limit.
  func build(
    _ question: Question, _ isWitness: @escaping (Witness.Result, Witness.Result) -> Bool,
    _ search: (inout DossierSearch) -> DossierSearch.Found?
  ) -> DossierSearch.Found? {
    guard
      var dossiers = DossierSearch(
        question.pair, kind: question.kind, limit: limits.dossiers, isWitness: isWitness)
    else { return nil }
    return search(&dossiers)
  }

  /// Quantities as a witness, with the dossier that was found for them.
  func witness(
    _ question: Question, _ values: [Int: Int?], isSmallest: Bool,
    _ found: DossierSearch.Found?
  ) -> Witness {
    var all = space.variables.map(\.domain.silence)
    for (variable, value) in values { all[variable] = value }
    let sides =
      question.isReversed ? (question.pair.b, question.pair.a) : (question.pair.a, question.pair.b)
    let named = values.compactMap { variable, value -> Witness.Value? in
      let own = space.variables[variable]
      return value == own.domain.silence ? nil : Witness.Value(measure: own.name, quantity: value)
    }
    let dossier = found.map { found in
      let scores = question.isReversed ? (found.b, found.a) : (found.a, found.b)
      return WitnessDossier(
        digest: found.dossier.digest, json: found.dossier.json,
        records: found.dossier.submission.records.count, asOf: found.asOf,
        old: scores.0, new: scores.1)
    }
    return Witness(
      kind: question.kind, values: named.sorted { $0.measure.precedes($1.measure) },
      isSmallest: isSmallest, old: sides.0.result(all), new: sides.1.result(all), dossier: dossier)
  }
}
