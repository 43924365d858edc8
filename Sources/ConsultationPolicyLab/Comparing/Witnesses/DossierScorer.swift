import ConsultationIndex

/// What was made for one dossier, with what both sides give for it.
struct DossierTrial {
  let maker: DossierMaker
  /// What was made for the definitions of the second side.
  let other: DossierMaker?
  let a: Witness.Result
  let b: Witness.Result

  /// How much less the second side gives.
  var fall: Points { a.total - b.total }
}

/// Scores what makers made by both sides.
///
/// Where both sides read records alike, no dossier is written for that; what is found is confirmed on
/// one, by the engine itself.
struct DossierScorer {
  let pair: ComparedPair
  private let measuring: (a: MadeRecordsMeasurement, b: MadeRecordsMeasurement)?
  /// Whether the second side measures nothing that the first does not measure as well.
  private let isMeasuredAlike: Bool
  private let asOf: CalendarDate

  init(_ pair: ComparedPair, period: Period, asOf: CalendarDate) {
    self.pair = pair
    self.asOf = asOf
    isMeasuredAlike = Set(pair.b.variables).isSubset(of: pair.a.variables)
    let (a, b) = (pair.a.standard.standard, pair.b.standard.standard)
    let isReadAlike =
      a.evidence == b.evidence && a.vocabularies == b.vocabularies && a.procedures == b.procedures
    measuring =
      isReadAlike
      ? (
        MadeRecordsMeasurement(pair.a.program, in: period, asOf: asOf),
        MadeRecordsMeasurement(pair.b.program, in: period, asOf: asOf)
      ) : nil
  }

  /// What both sides give; nil where a reader would refuse it.
  func score(_ maker: DossierMaker, _ other: DossierMaker?) -> DossierTrial? {
    let values: (a: [Int?], b: [Int?])
    if let measuring {
      let made = DossierMaker.made(maker, other)
      let a = byVariable(measuring.a.quantities(of: made), pair.a)
      values = (a, isMeasuredAlike ? a : byVariable(measuring.b.quantities(of: made), pair.b))
    } else {
      guard let dossier = DossierMaker.dossier(maker, other) else { return nil }
      func quantities(_ side: ComparedSide) -> [Int?] {
        let read = ReadDossier(dossier, by: side.program, asOf: asOf)
        return byVariable(read.quantities(by: side.program, on: .confirmed), side)
      }
      let a = quantities(pair.a)
      values = (a, isMeasuredAlike ? a : quantities(pair.b))
    }
    return DossierTrial(
      maker: maker, other: other, a: pair.a.result(values.a), b: pair.b.result(values.b))
  }

  private func byVariable(_ quantities: Quantities, _ side: ComparedSide) -> [Int?] {
    var values = [Int?](repeating: nil, count: pair.space.variables.count)
    for (variable, quantity) in zip(side.variables, quantities) { values[variable] = quantity }
    return values
  }

  /// The quantity that what was made has by a measure of the maker's own program.
  func quantity(of measure: Int, _ maker: DossierMaker) -> Int? {
    MadeRecordsMeasurement(maker.program, in: maker.maker.period, asOf: asOf, only: measure)
      .quantities(of: DossierMaker.made(maker, nil))[measure]
  }

  /// The dossier of a trial, scored by the engine as any other; nil where a reader refuses it.
  func confirm(_ trial: DossierTrial) -> DossierSearch.Found? {
    guard let dossier = DossierMaker.dossier(trial.maker, trial.other) else { return nil }
    func result(_ side: ComparedSide) -> Witness.Result {
      let score = side.standard.assess(dossier, asOf: asOf).confirmed
      return Witness.Result(total: score.total, grade: score.grade)
    }
    return DossierSearch.Found(
      dossier: dossier, asOf: asOf, a: result(pair.a), b: result(pair.b))
  }
}
