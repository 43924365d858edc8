/// The tree, flattened: indicators and elements in the order of the document.
struct CompiledTree {
  var indicators: [CompiledIndicator] = []
  var elements: [CompiledElement] = []
}

extension StandardCompiler {
  /// Resolves the tree and checks its counts and the totals of its tiers.
  mutating func compileTree(_ bounds: QuantityBounds) -> CompiledTree {
    var tree = CompiledTree()
    for (categoryIndex, category) in standard.categories.enumerated() {
      let categoryPath = JSONPath.root.key("categories").index(categoryIndex).key("elements")
      for (elementIndex, element) in category.elements.enumerated() {
        let path = categoryPath.index(elementIndex)
        if let basis = element.basis {
          names.use(
            document: basis.document, at: path.key("basis").key("document"), &diagnostics)
        }
        let first = tree.indicators.count
        for (index, indicator) in element.indicators.enumerated() {
          let place = path.key("indicators").index(index)
          if let compiled = compile(
            indicator, category: categoryIndex, element: tree.elements.count, bounds, at: place)
          {
            tree.indicators.append(compiled)
          }
        }
        tree.elements.append(
          CompiledElement(
            id: element.id, category: categoryIndex, indicators: first..<tree.indicators.count))
      }
    }
    checkDeclaration()
    // A name that is not resolved puts the totals out, which would bury the cause.
    if names.areResolved { checkTierTotals() }
    return tree
  }

  mutating func compile(
    _ indicator: Indicator, category: Int, element: Int, _ bounds: QuantityBounds,
    at path: JSONPath
  ) -> CompiledIndicator? {
    let tier = names.resolve(indicator.tier, as: .tier, at: path.key("tier"), &diagnostics)
    let measure = names.resolve(
      indicator.measure, as: .measure, at: path.key("measure"), &diagnostics)
    if let kinds = indicator.appliesTo {
      if kinds.isEmpty {
        diagnostics.report(.emptyList, ["key": "appliesTo"], at: path.key("appliesTo"))
      }
      checkRepeated(kinds, at: path.key("appliesTo"))
      for (index, kind) in kinds.enumerated() {
        let place = path.key("appliesTo").index(index)
        _ = names.resolve(kind, as: .community, at: place, &diagnostics)
      }
    }
    if indicator.stage == nil, !standard.stages.isEmpty {
      diagnostics.report(.stageMissing, ["indicator": indicator.id], at: path)
    }
    let stage = indicator.stage.flatMap {
      names.resolve($0, as: .stage, at: path.key("stage"), &diagnostics)
    }
    let principles = indicator.principles.enumerated().compactMap { index, name in
      let place = path.key("principles").index(index)
      return names.resolve(name, as: .principle, at: place, &diagnostics)
    }
    checkRepeated(indicator.principles, at: path.key("principles"))
    for (key, source) in indicator.sources.all {
      guard let citation = source.citation else { continue }
      let place = path.key("sources").key(key)
      let owner = source.isBorrowed ? place.key("borrowed") : place
      names.use(document: citation.document, at: owner.key("document"), &diagnostics)
    }
    let requires = indicator.requires.enumerated().compactMap { index, condition in
      compile(condition, bounds, at: path.key("requires").index(index))
    }
    let awards = compileAwards(of: indicator, at: path)
    guard let tier, let measure else { return nil }
    checkAwards(of: indicator, measure: measure, bounds, at: path)
    return CompiledIndicator(
      id: indicator.id, points: indicator.points, tier: tier, category: category,
      element: element, stage: stage, principles: principles, measure: measure, awards: awards,
      requires: requires)
  }

  mutating func compile(
    _ condition: MeasureCondition, _ bounds: QuantityBounds, at path: JSONPath
  ) -> CompiledCondition? {
    checkRange(condition.atLeast, condition.atMost, at: path)
    let place = path.key("measure")
    guard let measure = names.resolve(condition.measure, as: .measure, at: place, &diagnostics)
    else { return nil }
    if condition.atMost != nil {
      checkRoundsUp(measure, bounds, readBy: "atMost", at: path.key("atMost"))
    }
    if let atLeast = condition.atLeast, atLeast > bounds.bound(of: measure) {
      reportUnreachable(atLeast, bounds.bound(of: measure), condition.measure, at: path)
    }
    return CompiledCondition(
      measure: measure, atLeast: condition.atLeast, atMost: condition.atMost)
  }

  /// The award for each kind of community; nil where the indicator does not apply.
  private mutating func compileAwards(of indicator: Indicator, at path: JSONPath) -> [Award?] {
    if case .byKind(let awards) = indicator.award {
      let place = path.key("award").key("byKind")
      for name in awards.keys.sorted() {
        guard names.resolve(name, as: .community, at: place.key(name), &diagnostics) != nil else {
          continue
        }
        if !indicator.applies(to: name) {
          diagnostics.report(.awardForOtherKind, ["kind": name], at: place.key(name))
        }
      }
      for kind in standard.kinds
      where indicator.applies(to: kind.id) && awards[kind.id] == nil {
        diagnostics.report(.awardMissing, ["kind": kind.id], at: place)
      }
    }
    return standard.kinds.map {
      indicator.applies(to: $0.id) ? indicator.award.award(for: $0.id) : nil
    }
  }

  mutating func checkTreeIdentifiers(_ seen: inout Set<String>) {
    let root = JSONPath.root.key("categories")
    for (index, category) in standard.categories.enumerated() {
      let path = root.index(index)
      checkIdentifier(category.id, among: &seen, at: path.key("id"))
      for (index, element) in category.elements.enumerated() {
        let path = path.key("elements").index(index)
        checkIdentifier(element.id, among: &seen, at: path.key("id"))
        for (index, indicator) in element.indicators.enumerated() {
          let path = path.key("indicators").index(index)
          checkIdentifier(indicator.id, among: &seen, at: path.key("id"))
        }
      }
    }
  }

  private mutating func checkDeclaration() {
    let elements = standard.categories.flatMap(\.elements)
    let counts = [
      ("categories", standard.declares.categories, standard.categories.count),
      ("elements", standard.declares.elements, elements.count),
      ("indicators", standard.declares.indicators, elements.flatMap(\.indicators).count),
    ]
    for (key, declared, found) in counts where declared != found {
      diagnostics.report(
        .declaredCount, ["key": key, "declared": "\(declared)", "found": "\(found)"],
        at: JSONPath.root.key("declares").key(key))
    }
  }

  /// Law 2 begins here: every kind of community can earn the same totals.
  private mutating func checkTierTotals() {
    let indicators = standard.indicators
    for (index, tier) in standard.tiers.enumerated() {
      for kind in standard.kinds {
        let total = indicators.filter { $0.tier == tier.id && $0.applies(to: kind.id) }
          .reduce(Points.zero) { $0 + $1.points }
        if total != tier.points {
          diagnostics.report(
            .tierTotal,
            [
              "tier": tier.id, "kind": kind.id, "declared": tier.points.shortest,
              "found": total.shortest,
            ], at: JSONPath.root.key("tiers").index(index).key("points"))
        }
      }
    }
    if standard.total > Standard.maximumPoints {
      diagnostics.report(
        .tooManyPoints, ["most": Standard.maximumPoints.shortest], at: JSONPath.root.key("tiers"))
    }
  }
}

extension Standard {
  /// All indicators in the order of the document.
  package var indicators: [Indicator] {
    categories.flatMap { $0.elements.flatMap(\.indicators) }
  }

  /// The sum of the tiers.
  package var total: Points { tiers.reduce(.zero) { $0 + $1.points } }
}
