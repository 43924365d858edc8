import ConsultationIndex

/// What the definitions of measures prove about their quantities.
///
/// Relations only ever leave out what no dossier can yield; what they do not see stays in the domain.
enum QuantityRelation: Hashable {
  /// A share or ratio has no value exactly where its base is empty.
  case emptyTogether(share: Int, count: Int)
  /// Two shares of one base are empty together.
  case noneTogether(Int, Int)
  /// A share with `whenEmpty` has no value only where its witness is missing.
  case witnessed(share: Int, witness: Int, atLeast: Int)
  /// Such a share has the value of `whenEmpty` where its base is empty and the witness is there.
  case witnessedEmpty(share: Int, count: Int, witness: Int, atLeast: Int, use: Int)
  /// So many times the one is at most the other.
  case atMost(Int, times: Int, Int)

  var variables: [Int] {
    switch self {
    case .emptyTogether(let a, let b), .noneTogether(let a, let b), .witnessed(let a, let b, _),
      .atMost(let a, _, let b):
      [a, b]
    case .witnessedEmpty(let a, let b, let c, _, _): [a, b, c]
    }
  }

  /// Whether quantities keep to the relation.
  func holds(_ value: (Int) -> Int?) -> Bool {
    switch self {
    case .emptyTogether(let share, let count): return (value(share) == nil) == (value(count) == 0)
    case .noneTogether(let a, let b): return (value(a) == nil) == (value(b) == nil)
    case .witnessed(let share, let witness, let atLeast):
      return value(share) != nil || value(witness).map { $0 < atLeast } ?? true
    case .witnessedEmpty(let share, let count, let witness, let atLeast, let use):
      guard value(count) == 0 else { return value(share) != nil }
      return value(share) == (value(witness).map { $0 >= atLeast } ?? false ? use : nil)
    case .atMost(let small, let times, let large):
      guard let least = value(small) else {
        // Too much to be a quantity; what is larger still is none either.
        return value(large) == nil
      }
      return value(large).map { least * times <= $0 } ?? true
    }
  }

  /// The quantities at which the relation changes, so that one quantity can stand for those around it.
  func cuts(of variable: Int, _ cuts: (Int) -> Set<Int>) -> Set<Int> {
    switch self {
    case .emptyTogether(_, let count) where count == variable: [1]
    case .witnessed(_, let witness, let atLeast) where witness == variable: [atLeast]
    case .witnessedEmpty(_, let count, _, _, _) where count == variable: [1]
    case .witnessedEmpty(_, _, let witness, let atLeast, _) where witness == variable: [atLeast]
    case .witnessedEmpty(let share, _, _, _, let use) where share == variable: [use, use + 1]
    // With these, the least quantity of a range decides for all of it.
    case .atMost(let small, let times, let large) where large == variable:
      Set(
        cuts(small).map { $0.multipliedReportingOverflow(by: times) }.compactMap {
          $0.overflow ? nil : $0.partialValue
        })
    default: []
    }
  }
}

extension QuantityRelation {
  /// All relations between the measures of a program that are seen.
  static func all(in program: ScoringProgram, _ variables: [Int]) -> [QuantityRelation] {
    let measures = program.measures.indices.compactMap { Base(of: $0, in: program) }
    var relations: [QuantityRelation] = []
    for a in measures {
      if let whenEmpty = program.measures[a.measure].whenEmpty, a.isQuotient, !a.canBeTooLarge {
        relations.append(
          .witnessed(
            share: variables[a.measure], witness: variables[whenEmpty.measure],
            atLeast: whenEmpty.atLeast))
      }
      for b in measures where variables[a.measure] != variables[b.measure] {
        relations += a.relations(to: b, program, variables)
      }
    }
    return relations
  }

  /// The records that a measure looks at.
  private struct Base {
    let measure: Int
    let of: String?
    let filter: Filter
    let on: String?
    let isCount: Bool
    /// How many records there are at least for each of its quantity; nil where that is not known.
    let recordsEach: Int?
    /// A share, or a ratio over all records of its base.
    let isQuotient: Bool
    let canBeTooLarge: Bool

    init?(of index: Int, in program: ScoringProgram) {
      let compiled = program.measures[index]
      guard let records = compiled.records, let source = program.standard.measures[compiled.id]
      else { return nil }
      measure = index
      of = source.of
      filter = source.filter
      on = source.on
      var isCount = false
      var each: Int?
      var isQuotient = false
      var tooLarge = false
      switch records.aggregate {
      case .count: (isCount, each) = (true, 1)
      case .periods(_, _, let least): each = least
      case .distinct(let field):
        // A list may hold many tokens; any other field holds one value a record.
        if case .tokens = program.evidence[records.kind].fields[field].type {} else { each = 1 }
      case .share: isQuotient = true
      case .ratio(let ratio):
        // Numbers that every record has: the size of a list, or the steps followed.
        if case .number(let number) = ratio.first, number.neededField == nil,
          ratio.second == .records
        {
          isQuotient = true
          tooLarge =
            QuantityBounds(program).bound(of: index) >= Standard.maximumQuantity
        }
      case .sum, .largest, .smallest: break
      }
      self.isCount = isCount
      recordsEach = each
      self.isQuotient = isQuotient
      canBeTooLarge = tooLarge
    }

    func hasBase(of other: Base) -> Bool {
      of == other.of && filter == other.filter && on == other.on
    }

    /// Whether every record here is one there: each test there is a test here.
    func isWithin(_ other: Base) -> Bool {
      of == other.of && on == other.on
        && other.filter.tests.allSatisfy { filter.tests.contains($0) }
        && (other.filter.anyOf.isEmpty || other.filter.anyOf == filter.anyOf)
    }

    func relations(
      to other: Base, _ program: ScoringProgram, _ variables: [Int]
    ) -> [QuantityRelation] {
      let (a, b) = (variables[measure], variables[other.measure])
      var found: [QuantityRelation] = []
      if other.isCount, let recordsEach, recordsEach > 0, isWithin(other) {
        found.append(.atMost(a, times: recordsEach, b))
      }
      guard isQuotient, !canBeTooLarge, hasBase(of: other) else { return found }
      let whenEmpty = program.measures[measure].whenEmpty
      if other.isCount {
        if let whenEmpty {
          found.append(
            .witnessedEmpty(
              share: a, count: b, witness: variables[whenEmpty.measure],
              atLeast: whenEmpty.atLeast, use: whenEmpty.use))
        } else {
          found.append(.emptyTogether(share: a, count: b))
        }
      } else if other.isQuotient, !other.canBeTooLarge, measure < other.measure,
        whenEmpty == nil, program.measures[other.measure].whenEmpty == nil
      {
        found.append(.noneTogether(a, b))
      }
      return found
    }
  }
}
