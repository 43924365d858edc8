import ConsultationIndex

extension DossierSearch {
  /// Starts from quantities at which the total falls.
  mutating func climb(from values: [Int: Int?], _ order: [Int]) -> Found? {
    guard let asOf = days.first, !values.isEmpty else { return nil }
    let records = RecordMaker(program: pair.a.program, period: period, asOf: asOf)
    var maker = DossierMaker(records, kind: kind, spreads: true)
    for wish in wishes(values, pair.a) { fulfil(wish, pair.a, &maker) }
    return climb(from: maker, keeping: Set(values.keys), order)
  }

  /// Starts from records with which the total falls, and lets other indicators bring points until the
  /// first side just reaches a cut that the second misses.
  ///
  /// Takes at most half of the dossiers that are left.
  ///
  /// - Parameter kept: The variables that are left as they are.
  mutating func climb(from start: DossierMaker, keeping kept: Set<Int>, _ order: [Int]) -> Found? {
    let reserve = left / 2
    var maker = start
    guard var now = score(maker), now.fall > .zero else { return nil }
    var granted: [DossierMaker.Wish] = []
    for cut in pair.a.program.grades.map(\.cut) where cut > now.a.total {
      // What was too much the first time may fit once others have brought less.
      for indicator in order + order where left > reserve {
        guard let term = pair.a.terms[indicator],
          term.variables.isDisjoint(with: kept)
        else { continue }
        for quantity in Self.quantities(of: term, filling: cut - now.a.total, now.fall) {
          var more = maker
          let wanted = wishes(VerdictDecider.values(for: term, quantity), pair.a)
          guard wanted.allSatisfy({ more.fulfil($0) }) else { continue }
          more.enrich(granted + wanted)
          guard let next = score(more) else { return nil }
          if isWitness(next.a, next.b), let found = settle(next) { return found }
          guard next.a.total > now.a.total, next.a.total < cut,
            next.fall.hundredths * 2 >= now.fall.hundredths
          else { continue }
          (maker, now) = (more, next)
          granted += wanted
          break
        }
      }
    }
    return nil
  }

  /// Quantities whose points fill a gap within what the total falls by, or most of it; else all.
  private static func quantities(
    of term: ScoringTerm, filling gap: Points, _ fall: Points
  ) -> [Int] {
    let full = term.award.quantityForFull(maximum: term.maximum)
    if term.maximum < gap + fall { return [full] }
    let points = term.function.points
    let pieces = term.function.pieces(through: full, limit: 10_000) ?? []
    let rising = pieces.sorted { points($0) < points($1) }
    let within = rising.first { points($0) >= gap && points($0) < gap + fall }
    let below = rising.last { points($0) < gap && points($0) > .zero }
    return [within, below].compactMap(\.self)
  }
}
