import ConsultationIndex

extension ReformBuilder {
  /// The measures of both standards, with an edit for each set of them that changes together.
  ///
  /// Measures that name each other, or read the same changed kind of record, can only change together:
  /// a quantity is known for the one standard and for the other, and for nothing between.
  mutating func makeMeasures() -> [ReformMeasure] {
    let columns = (Self.index(old.measures.map(\.id)), Self.index(new.measures.map(\.id)))
    let changed = measureNames.map { name in
      columns.0[name] == nil || columns.1[name] == nil ? [] : changedSources(of: name)
    }
    var groups: [(sources: Set<MeasureSource>, measures: [Int])] = []
    for (index, sources) in changed.enumerated() where !sources.isEmpty {
      var merged = (sources: sources, measures: [index])
      groups.removeAll { group in
        guard !group.sources.isDisjoint(with: merged.sources) else { return false }
        merged.sources.formUnion(group.sources)
        merged.measures += group.measures
        return true
      }
      groups.append(merged)
    }
    // By the first measure of each, so that the order does not depend on how they were found.
    for group in groups.sorted(by: { ($0.measures.min() ?? 0) < ($1.measures.min() ?? 0) }) {
      let sources = group.sources.sorted { $0.name.precedes($1.name) }
      let edit = add(.quantities(sources), [])
      for measure in group.measures { measureEdits[measure] = edit }
    }
    return measureNames.enumerated().map { index, name in
      ReformMeasure(
        id: name, old: columns.0[name], new: columns.1[name], edit: measureEdits[index])
    }
  }

  /// All that a measure is computed from and that differs between the standards.
  private func changedSources(of measure: String) -> Set<MeasureSource> {
    Set(old.standard.sources(of: measure)).union(new.standard.sources(of: measure))
      .filter { !old.standard.agrees(with: new.standard, on: $0) }
  }
}

extension Standard {
  /// A measure with everything that it is computed from.
  fileprivate func sources(of name: String) -> [MeasureSource] {
    guard let measure = measures[name] else { return [.measure(name)] }
    var sources: [MeasureSource] = [.measure(name), .period]
    if let kind = evidence.first(where: { $0.id == measure.of }) {
      sources.append(.evidence(kind.id))
      for field in kind.fields {
        switch field.type {
        case .token(let vocabulary), .tokens(let vocabulary):
          sources.append(.vocabulary(vocabulary))
        case .steps(let procedure): sources.append(.procedure(procedure))
        case .integer, .date, .flag, .text, .reference: break
        }
      }
    }
    switch measure.value {
    case .figure(let figure): sources.append(.figure(figure))
    case .rating(let rubric): sources.append(.rubric(rubric))
    case .ratio(let first, let second, _, _):
      for side in [first, second] {
        switch side {
        case .measure(let other): sources += self.sources(of: other)
        case .figure(let figure): sources.append(.figure(figure))
        case .number, .records: break
        }
      }
    case .records, .distinct, .periods, .sum, .largest, .smallest, .share: break
    }
    // The compiler has proven that measures name each other one level deep only.
    if let given = measure.whenEmpty?.measure { sources += self.sources(of: given) }
    return sources
  }

  /// Whether a source means the same in another standard, whatever it is called there for people
  /// and whatever effort it takes.
  fileprivate func agrees(with other: Standard, on source: MeasureSource) -> Bool {
    switch source {
    case .measure(let id): measures[id]?.definition == other.measures[id]?.definition
    case .evidence(let id):
      evidence.first { $0.id == id }?.withoutWording
        == other.evidence.first { $0.id == id }?.withoutWording
    case .vocabulary(let id):
      Set(vocabularies[id]?.tokens.map(\.id) ?? [])
        == Set(other.vocabularies[id]?.tokens.map(\.id) ?? [])
    case .procedure(let id):
      procedures[id]?.steps.map(\.id) == other.procedures[id]?.steps.map(\.id)
    case .rubric(let id):
      rubrics[id]?.reviewers == other.rubrics[id]?.reviewers
        && rubrics[id]?.levels.count == other.rubrics[id]?.levels.count
    case .figure(let id):
      figures.first { $0.id == id }?.atMost == other.figures.first { $0.id == id }?.atMost
    case .period: period == other.period
    }
  }
}

extension Measure {
  /// The measure without what decides no quantity.
  fileprivate var definition: Measure {
    var result = self
    result.labels = nil
    result.effort = nil
    return result
  }
}

extension EvidenceKind {
  fileprivate var withoutWording: EvidenceKind {
    let none = Labels(zh: "", en: "")
    var result = self
    result.labels = none
    for index in result.fields.indices {
      result.fields[index].labels = none
      result.fields[index].help = nil
    }
    return result
  }
}
