import ConsultationIndex

/// The grades of two standards on one scale, so that one can be said to be lower than another.
struct GradeRanks {
  /// By grade of each standard: its rank; no grade at all has rank 0.
  let old: [Int]
  let new: [Int]

  /// - Returns: nil where the two ladders cannot be told to mean the same.
  init?(_ old: [String], _ new: [String]) {
    let common = old.filter(new.contains)
    guard common == new.filter(old.contains) else { return nil }
    var ranks: (old: [Int], new: [Int]) = ([], [])
    var rank = 0
    // Between two grades that both have, either one has grades of its own, or both have as many,
    // which then are the same by their place.
    var (restOld, restNew) = (old[...], new[...])
    for end in common.map(Optional.some) + [nil] {
      let ownOld = restOld.prefix { $0 != end }
      let ownNew = restNew.prefix { $0 != end }
      guard ownOld.isEmpty || ownNew.isEmpty || ownOld.count == ownNew.count else { return nil }
      ranks.old += ownOld.indices.map { rank + 1 + $0 - ownOld.startIndex }
      ranks.new += ownNew.indices.map { rank + 1 + $0 - ownNew.startIndex }
      rank += max(ownOld.count, ownNew.count)
      restOld = restOld.dropFirst(ownOld.count + 1)
      restNew = restNew.dropFirst(ownNew.count + 1)
      if end != nil {
        rank += 1
        ranks.old.append(rank)
        ranks.new.append(rank)
      }
    }
    self.old = ranks.old
    self.new = ranks.new
  }
}

/// The grades of a side over places of sums: what is needed to tell the grade from sums alone.
struct GradeLadder {
  struct Rung {
    let cut: Int
    let rank: Int
    /// Sums that must be at least so much.
    let floors: [(sum: Int, least: Int)]
  }

  let total: Int
  let rungs: [Rung]

  /// The rank of the grade that is held; 0 where none is.
  func rank(_ sums: [Int]) -> Int {
    rungs.last { rung in
      sums[total] >= rung.cut && rung.floors.allSatisfy { sums[$0.sum] >= $0.least }
    }?.rank ?? 0
  }
}

/// The sums that decide the grades of both sides.
struct GradeSums {
  private(set) var contributions: [Contribution] = []
  private(set) var ladders: [GradeLadder] = []
  private(set) var count = 0
  /// Whatever the choices must tell apart.
  let terms: [ScoringTerm]
  let conditions: [ScoringTerm.Requirement]

  private enum Key: Hashable {
    case total(Int)
    case part(Int, GradeScope, Int)
    case condition(ScoringTerm.Requirement)
  }

  init(_ pair: ComparedPair, ranks: (a: [Int], b: [Int])) {
    let sides = [pair.a, pair.b]
    terms = sides.flatMap { $0.terms.compactMap(\.self) }
    conditions = sides.flatMap(\.gradeConditions)
    var places: [Key: Int] = [:]
    func place(_ key: Key) -> Int {
      if let known = places[key] { return known }
      places[key] = places.count
      return places.count - 1
    }
    for (number, side) in sides.enumerated() {
      let rungs = side.program.grades.enumerated().map { index, grade in
        GradeLadder.Rung(
          cut: grade.cut.hundredths, rank: (number == 0 ? ranks.a : ranks.b)[index],
          floors: grade.conditions.map { condition in
            switch condition {
            case .measure(let condition):
              return (place(.condition(.init(condition, side.variables))), 1)
            case .floor(let scope, let index, let floor):
              return (place(.part(number, scope, index)), side.least(of: scope, index, floor))
            }
          })
      }
      ladders.append(GradeLadder(total: place(.total(number)), rungs: rungs))
    }
    for (number, side) in sides.enumerated() {
      for (indicator, term) in zip(side.program.indicators, side.terms) {
        guard let term else { continue }
        let parts = GradeScope.allCases.compactMap { scope in
          places[.part(number, scope, indicator.place(in: scope))]
        }
        contributions.append(
          Contribution(term, sums: [places[.total(number)]].compactMap(\.self) + parts))
      }
    }
    for condition in Set(conditions) {
      guard let sum = places[.condition(condition)] else { continue }
      contributions.append(Contribution(condition, sum: sum))
    }
    count = places.count
  }

  /// Whether the second side gives a lower grade than the first.
  func falls(_ sums: [Int]) -> Bool { ladders[1].rank(sums) < ladders[0].rank(sums) }
}
