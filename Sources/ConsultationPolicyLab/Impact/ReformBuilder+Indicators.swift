import ConsultationIndex

extension ReformBuilder {
  /// The indicators of both standards, with an edit for what each brings and one for what it requires.
  mutating func makeIndicators() -> [ReformIndicator] {
    let places = (Self.index(old.indicators.map(\.id)), Self.index(new.indicators.map(\.id)))
    let ids = (old.indicators.map(\.id), new.indicators.map(\.id))
    // Where the order of the tree changed, what was removed comes last.
    let order = Self.merge(ids.0, ids.1) ?? ids.1 + ids.0.filter { places.1[$0] == nil }
    let kindsChanged = Set(old.standard.kinds.map(\.id)) != Set(new.standard.kinds.map(\.id))
    var kindsEdit: Int?
    return order.map { id in
      let (before, after) = (places.0[id].map { side($0, old) }, places.1[id].map { side($0, new) })
      let keys = changedKeys(before, after)
      var award: Int?
      if !keys.isEmpty {
        award = add(.indicator(id), keys)
      } else if kindsChanged {
        kindsEdit = kindsEdit ?? add(.kinds, [])
        award = kindsEdit
      }
      var requires: Int?
      if let before, let after, Set(before.requires) != Set(after.requires) {
        requires = add(.requirements(id), ["requires"])
      }
      let read = [before, after].compactMap(\.self).flatMap { side in
        [side.measure] + side.requires.map(\.measure)
      }
      let edits = Set([award, requires].compactMap(\.self) + read.compactMap { measureEdits[$0] })
      return ReformIndicator(
        id: id, old: places.0[id], new: places.1[id], award: award, requires: requires,
        edits: edits.sorted(), before: before, after: after)
    }
  }

  private func side(_ index: Int, _ program: ScoringProgram) -> ReformIndicator.Side {
    let indicator = program.indicators[index]
    let own = [
      ReformPart(scope: .tier, id: program.id(of: .tier, indicator.tier)),
      ReformPart(scope: .category, id: program.id(of: .category, indicator.category)),
      ReformPart(scope: .element, id: program.id(of: .element, indicator.element)),
    ]
    return ReformIndicator.Side(
      indicator: indicator,
      // Every measure of both programs is in the index.
      measure: measureIndex[program.measures[indicator.measure].id] ?? 0,
      requires: indicator.requires.map { condition($0, program) },
      parts: parts.indices.filter { own.contains(parts[$0]) })
  }

  /// The keys under which an indicator differs, but for what it requires.
  private func changedKeys(
    _ before: ReformIndicator.Side?, _ after: ReformIndicator.Side?
  ) -> [String] {
    guard let before else { return ["added"] }
    guard let after else { return ["removed"] }
    let (a, b) = (before.indicator, after.indicator)
    var keys: [String] = []
    if a.points != b.points { keys.append("points") }
    if before.measure != after.measure { keys.append("measure") }
    // By name of the kinds that both standards know.
    let awards = (awards(of: a, old), awards(of: b, new))
    let shared = Set(awards.0.keys).intersection(awards.1.keys)
    if shared.contains(where: {
      (awards.0[$0] ?? nil) != nil && (awards.1[$0] ?? nil) != nil
        && awards.0[$0] != awards.1[$0]
    }) {
      keys.append("award")
    }
    if shared.contains(where: { ((awards.0[$0] ?? nil) == nil) != ((awards.1[$0] ?? nil) == nil) })
    {
      keys.append("appliesTo")
    }
    if old.id(of: .tier, a.tier) != new.id(of: .tier, b.tier) { keys.append("tier") }
    if old.id(of: .category, a.category) != new.id(of: .category, b.category)
      || old.id(of: .element, a.element) != new.id(of: .element, b.element)
    {
      keys.append("element")
    }
    return keys
  }

  private func awards(
    of indicator: CompiledIndicator, _ program: ScoringProgram
  ) -> [String: Award?] {
    Dictionary(
      zip(program.standard.kinds.map(\.id), indicator.awards), uniquingKeysWith: { a, _ in a })
  }
}
