import ConsultationIndex

extension DossierSearch {
  /// Records that the definitions of a changed measure take otherwise, so that the total falls.
  ///
  /// Takes at most half of the dossiers that are left.
  ///
  /// - Parameters:
  ///   - terms: What reads changed measures on the first side.
  ///   - startsLarge: Whether many records alike are tried before few.
  mutating func fall(ofChanged terms: [ScoringTerm], startsLarge: Bool) -> DossierTrial? {
    let reserve = left / 2
    for term in terms {
      let full = min(term.award.quantityForFull(maximum: term.maximum), Record.maximumCount)
      let numbers = Set([1, max(1, full)]).sorted { startsLarge ? $0 > $1 : $0 < $1 }
      for (side, measure) in sides(ofChangedIn: term) {
        guard let samples = SampleRecords(of: measure, in: side.program, period: period) else {
          continue
        }
        let start = required(by: term, side)
        for set in samples.sets where !set.isEmpty {
          for times in numbers where left > reserve {
            var maker = start
            maker.add(set, times: times)
            if let trial = score(maker), trial.fall > .zero { return trial }
          }
        }
      }
    }
    return nil
  }

  /// The measures that a term reads and the second side does not have, and those of the same name there.
  private func sides(ofChangedIn term: ScoringTerm) -> [(side: ComparedSide, measure: Int)] {
    let names = term.variables.sorted().filter { !pair.space.variables[$0].isShared }
      .compactMap { variable in
        pair.a.variables.firstIndex(of: variable).map { pair.a.program.measures[$0].id }
      }
    return [pair.a, pair.b].flatMap { side in
      names.compactMap { name in
        side.program.measures.firstIndex { $0.id == name }.map { (side, $0) }
      }
    }
  }

  /// What a term requires of measures that did not change.
  private func required(by term: ScoringTerm, _ side: ComparedSide) -> DossierMaker {
    let records = RecordMaker(program: side.program, period: period, asOf: period.lastDay)
    var maker = DossierMaker(records, kind: kind, spreads: false)
    var values = VerdictDecider.values(for: term, 0)
    values[term.variable] = nil
    for wish in wishes(values, side) { fulfil(wish, side, &maker) }
    return maker
  }
}
