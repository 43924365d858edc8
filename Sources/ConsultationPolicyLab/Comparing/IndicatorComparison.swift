import ConsultationIndex

/// What a change does to the points of one indicator, quantity by quantity.
public struct IndicatorComparison: Hashable, Sendable {
  /// The indicator in the new standard, or in the old one where it was removed.
  public let id: String
  /// The kinds of community for which it is so.
  public let kinds: [String]
  /// The measure that both read, whose quantities ``ranges`` are about.
  public let measure: String?
  /// Why there are no ranges; nil where there are.
  public let obstacle: Obstacle?
  /// Where the points differ while everything that either side requires is given; from the least
  /// quantity to the greatest.
  public let ranges: [QuantityRange]
  /// The quantities of required measures for which one side gives points and the other does not.
  public let gates: [GateDifference]

  /// Why the points of an indicator are not compared quantity by quantity.
  public enum Obstacle: String, Sendable, Hashable, CaseIterable {
    /// It is only in the new standard, or newly for this kind of community.
    case added
    /// It is only in the old standard, or no longer for this kind of community.
    case removed
    /// It reads another measure, or one that is defined differently.
    case measure
    /// There would be more ranges to look at than the limit allows.
    case limit
  }

  /// Quantities in a row for which the points differ in one direction.
  public struct QuantityRange: Hashable, Sendable {
    /// The first quantity.
    public let lower: Int
    /// The last one; nil where there is no last one.
    public let upper: Int?
    /// The new points less the old ones: the least difference in the range.
    public let least: Points
    /// The greatest difference in the range.
    public let greatest: Points
  }

  /// Quantities of a required measure for which one side's requirements hold and the other's do not.
  public struct GateDifference: Hashable, Sendable {
    /// The required measure.
    public let measure: String
    /// The first quantity.
    public let lower: Int
    /// The last one; nil where there is no last one.
    public let upper: Int?
    /// Whether the old standard gives points there.
    public let opensOld: Bool
    /// Whether the new standard gives points there.
    public let opensNew: Bool
  }
}

extension IndicatorComparison {
  static func all(
    _ old: CompiledStandard, _ new: CompiledStandard, _ space: QuantitySpace, kinds: [String],
    pairs: [(old: String?, new: String?)], limit: Int
  ) -> [IndicatorComparison] {
    var places: (old: [String: Int], new: [String: Int]) = ([:], [:])
    for (index, indicator) in old.program.indicators.enumerated() {
      places.old[indicator.id] = index
    }
    for (index, indicator) in new.program.indicators.enumerated() {
      places.new[indicator.id] = index
    }
    let sides = kinds.map { kind in
      (
        kind: kind, old: ComparedSide(old, kind: kind, space.oldVariables),
        new: ComparedSide(new, kind: kind, space.newVariables)
      )
    }
    return pairs.flatMap { pair -> [IndicatorComparison] in
      guard let id = pair.new ?? pair.old else { return [] }
      var found: [IndicatorComparison] = []
      for side in sides {
        let before = pair.old.flatMap { places.old[$0] }.flatMap { side.old?.terms[$0] }
        let after = pair.new.flatMap { places.new[$0] }.flatMap { side.new?.terms[$0] }
        guard before != after,
          let one = IndicatorComparison(
            comparing: id, side.kind, before, after, space, limit)
        else { continue }
        if let same = found.firstIndex(where: { $0.isLike(one) }) {
          found[same] = found[same].with(one.kinds)
        } else {
          found.append(one)
        }
      }
      return found
    }
  }

  private func isLike(_ other: Self) -> Bool { with([]) == other.with([]) }

  private func with(_ kinds: [String]) -> Self {
    Self(
      id: id, kinds: kinds.isEmpty ? [] : self.kinds + kinds, measure: measure,
      obstacle: obstacle, ranges: ranges, gates: gates)
  }

  fileprivate init?(
    comparing id: String, _ kind: String, _ before: ScoringTerm?, _ after: ScoringTerm?,
    _ space: QuantitySpace, _ limit: Int
  ) {
    func open(_ obstacle: Obstacle) -> (Obstacle, [QuantityRange], [GateDifference], String?) {
      (obstacle, [], [], nil)
    }
    let parts: (Obstacle?, [QuantityRange], [GateDifference], String?)
    if let before, let after {
      let domain = space.variables[after.variable].domain
      if before.variable != after.variable {
        parts = open(.measure)
      } else if let ranges = Self.ranges(before, after, domain, limit) {
        let gates = Self.gates(before, after, space)
        if ranges.isEmpty, gates.isEmpty { return nil }
        parts = (nil, ranges, gates, space.variables[after.variable].name)
      } else {
        parts = open(.limit)
      }
    } else if before == nil, after == nil {
      return nil
    } else {
      parts = open(before == nil ? .added : .removed)
    }
    self.init(
      id: id, kinds: [kind], measure: parts.3, obstacle: parts.0, ranges: parts.1, gates: parts.2)
  }

  /// Where two awards of one measure differ.
  private static func ranges(
    _ before: ScoringTerm, _ after: ScoringTerm, _ domain: QuantityDomain, _ limit: Int
  ) -> [QuantityRange]? {
    let bound = domain.range.upperBound
    guard let a = before.function.pieces(through: bound, limit: limit),
      let b = after.function.pieces(through: bound, limit: limit)
    else { return nil }
    let starts = Set(a + b + [domain.range.lowerBound]).filter(domain.range.contains).sorted()
    var ranges: [QuantityRange] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : bound
      let change = after.function.points(start) - before.function.points(start)
      guard change != .zero else { continue }
      let upper = end >= Standard.maximumQuantity ? nil : end
      if let last = ranges.last, last.upper == start - 1,
        (last.least < .zero) == (change < .zero)
      {
        ranges[ranges.count - 1] = QuantityRange(
          lower: last.lower, upper: upper, least: min(last.least, change),
          greatest: max(last.greatest, change))
      } else {
        ranges.append(
          QuantityRange(lower: start, upper: upper, least: change, greatest: change))
      }
    }
    return ranges
  }

  /// Where the requirements of one side hold and those of the other do not, measure by measure.
  private static func gates(
    _ before: ScoringTerm, _ after: ScoringTerm, _ space: QuantitySpace
  ) -> [GateDifference] {
    let variables = Set((before.requires.union(after.requires)).map(\.variable)).sorted()
    return variables.flatMap { variable -> [GateDifference] in
      let old = before.requires.filter { $0.variable == variable }
      let new = after.requires.filter { $0.variable == variable }
      let domain = space.variables[variable].domain
      let cuts = before.requires.union(after.requires).filter { $0.variable == variable }
        .flatMap(\.cuts)
      let starts = Set(cuts + [domain.range.lowerBound]).filter(domain.range.contains).sorted()
      return starts.enumerated().compactMap { index, start in
        let end = index + 1 < starts.count ? starts[index + 1] - 1 : domain.range.upperBound
        let opensOld = old.allSatisfy { $0.holds(for: start) }
        let opensNew = new.allSatisfy { $0.holds(for: start) }
        guard opensOld != opensNew else { return nil }
        return GateDifference(
          measure: space.variables[variable].name, lower: start,
          upper: end >= Standard.maximumQuantity ? nil : end, opensOld: opensOld,
          opensNew: opensNew)
      }
    }
  }
}
