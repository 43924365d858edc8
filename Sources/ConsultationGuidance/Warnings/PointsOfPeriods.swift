import ConsultationIndex

/// The points of a community in a period and in the one before, with all pending evidence accepted.
struct PointsOfPeriods {
  private let standard: Standard
  private let now: Score?
  private let before: Score?
  private let periodBefore: Period?

  /// Scores only where the standard has a rule that asks for points.
  init(
    _ standard: CompiledStandard, _ dossier: Dossier, earlier: Dossier?, asOf: CalendarDate
  ) {
    self.standard = standard.standard
    var asksForNow = false
    var asksForBefore = false
    for warning in standard.program.warnings {
      switch warning.trigger {
      case .weak: asksForNow = true
      case .fall: asksForBefore = true
      case .rhythm, .due, .amend, .reuse: break
      }
    }
    asksForBefore = asksForBefore && earlier != nil
    now =
      asksForNow || asksForBefore ? standard.assess(dossier, asOf: asOf).provisional : nil
    before =
      asksForBefore ? earlier.map { standard.assess($0, asOf: asOf).provisional } : nil
    periodBefore = earlier?.period
  }

  /// The parts that have less than a share of their most, in parts per 10000.
  func weak(_ scope: WarningScope, below share: Int) -> [EarlyWarning.Item] {
    guard let now else { return [] }
    return parts(of: now, scope).compactMap { part in
      let (points, maximum) = (part.part.points.hundredths, part.part.maximum.hundredths)
      // By cross-multiplication, so that nothing is rounded.
      guard points * Measure.wholeShare < share * maximum else { return nil }
      return Self.item(.weak(part.part, indicators: Self.short(part.findings)))
    }
  }

  /// The parts whose share of their most fell by that much, in parts per 10000.
  func falls(_ scope: WarningScope, by share: Int) -> [EarlyWarning.Item] {
    guard let now, let before, let periodBefore else { return [] }
    return zip(parts(of: now, scope), parts(of: before, scope)).compactMap { now, before in
      let (a, most) = (now.part.points.hundredths, now.part.maximum.hundredths)
      let (b, mostBefore) = (before.part.points.hundredths, before.part.maximum.hundredths)
      guard most > 0, mostBefore > 0 else { return nil }
      // a / most ≤ b / mostBefore − share / 10000; products of points can go beyond 64 bits.
      let lost = Int128(b) * Int128(most) - Int128(a) * Int128(mostBefore)
      guard
        lost * Int128(Measure.wholeShare) >= Int128(share) * Int128(most) * Int128(mostBefore)
      else { return nil }
      return Self.item(.fall(now.part, before: before.part, in: periodBefore))
    }
  }

  private static func item(_ detail: EarlyWarning.Detail) -> EarlyWarning.Item {
    EarlyWarning.Item(records: [], dueOn: nil, daysLeft: nil, detail: detail)
  }

  private typealias ScoredPart = (part: EarlyWarning.Part, findings: [Finding])

  /// In the order of the standard, so that those of two scores stand side by side.
  private func parts(of score: Score, _ scope: WarningScope) -> [ScoredPart] {
    switch scope {
    case .total:
      let maximum = score.tiers.reduce(Points.zero) { $0 + $1.maximum }
      return [
        (EarlyWarning.Part(id: nil, points: score.total, maximum: maximum), score.findings)
      ]
    case .tier:
      let byTier = Dictionary(grouping: score.findings, by: \.tier)
      return score.tiers.map { tier in
        (
          EarlyWarning.Part(id: tier.id, points: tier.points, maximum: tier.maximum),
          byTier[tier.id] ?? []
        )
      }
    case .category:
      return score.categories.map { category in
        (
          EarlyWarning.Part(
            id: category.id, points: category.points, maximum: category.maximum),
          category.elements.flatMap(\.indicators)
        )
      }
    case .element:
      return score.categories.flatMap(\.elements).map { element in
        (
          EarlyWarning.Part(id: element.id, points: element.points, maximum: element.maximum),
          element.indicators
        )
      }
    }
  }

  /// The indicators that are short of points, the most first.
  private static func short(_ findings: [Finding]) -> [String] {
    findings.filter { $0.points < $0.maximum }.enumerated().sorted { a, b in
      let (first, second) = (
        a.element.maximum - a.element.points, b.element.maximum - b.element.points
      )
      return first == second ? a.offset < b.offset : first > second
    }.map(\.element.id)
  }
}
