import ConsultationIndex

/// Decides what becomes of total and grade, kind by kind and direction by direction.
struct VerdictDecider {
  let old: CompiledStandard
  let new: CompiledStandard
  let space: QuantitySpace
  let kinds: [String]
  let limits: ComparisonLimits

  func total() -> Verdict { verdict(decideTotal) }

  func grade() -> Verdict {
    guard
      let ranks = GradeRanks(old.standard.grades.map(\.id), new.standard.grades.map(\.id))
    else {
      return Verdict(neverLower: .undecided(.ladders), neverHigher: .undecided(.ladders))
    }
    return verdict { decideGrade($0, ranks) }
  }

  /// One direction for one kind of community: whether the second side never falls below the first.
  struct Question {
    let pair: ComparedPair
    let kind: String
    /// Whether the first side is the new standard.
    let isReversed: Bool
  }

  private func verdict(_ decide: (Question) -> Verdict.Answer) -> Verdict {
    guard old.standard.period == new.standard.period else {
      return Verdict(neverLower: .undecided(.periods), neverHigher: .undecided(.periods))
    }
    func answer(isReversed: Bool) -> Verdict.Answer {
      let answers = kinds.compactMap { kind -> Verdict.Answer? in
        guard let before = ComparedSide(old, kind: kind, space.oldVariables),
          let after = ComparedSide(new, kind: kind, space.newVariables)
        else { return nil }
        let pair = ComparedPair(
          space: space, a: isReversed ? after : before, b: isReversed ? before : after)
        return decide(Question(pair: pair, kind: kind, isReversed: isReversed))
      }
      return Self.joined(answers)
    }
    return Verdict(neverLower: answer(isReversed: false), neverHigher: answer(isReversed: true))
  }

  /// What holds for all kinds: one that refutes is enough, and one that is open leaves it open.
  ///
  /// A witness with a dossier is preferred to a smaller one without, and no longer called the smallest.
  private static func joined(_ answers: [Verdict.Answer]) -> Verdict.Answer {
    let refuting = answers.filter { $0.isRefuted == true }
    let built = refuting.filter { $0.witness?.dossier != nil }
    if let first = (built.isEmpty ? refuting : built).min(by: { $0.size < $1.size }) {
      let others = answers.filter { $0 != first && $0 != .proven }
      return others.allSatisfy { $0.witness?.isSmallest == true && first.size <= $0.size }
        ? first : first.notSmallest
    }
    if let open = answers.first(where: { $0.isRefuted == nil }) { return open }
    return answers.first ?? .undecided(.kinds)
  }
}

extension Verdict.Answer {
  /// By what witnesses are told to be smaller: how many values there are, and their sum.
  fileprivate var size: WitnessCost {
    let values = witness?.values ?? []
    return WitnessCost(
      values: values.count,
      sum: values.reduce(0) { $0 + ($1.quantity ?? Standard.maximumQuantity) })
  }

  /// The answer with a witness that may not be the smallest.
  fileprivate var notSmallest: Verdict.Answer {
    switch self {
    case .refutedByDossier(let witness): .refutedByDossier(witness.notSmallest)
    case .refutedInQuantities(let witness): .refutedInQuantities(witness.notSmallest)
    case .proven, .undecided: self
    }
  }
}

extension Witness {
  fileprivate var notSmallest: Witness {
    Witness(
      kind: kind, values: values, isSmallest: false, old: old, new: new, dossier: dossier)
  }
}
