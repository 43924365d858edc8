/// The digests that tell whether two standards measure the same.
///
/// The digest of a measure covers its definition and all that decides its quantity: the declaration
/// of the kind of record with the tokens, steps and bounds of its fields, the figures, the rubric,
/// the measures that it names, and the length of the period. Names for people, awards, points,
/// cuts, and effort are no part of it. See <doc:MeasureTableFormat>.
struct MeasureDigests {
  private let standard: Standard
  /// What reading a record of each kind depends on.
  private let kinds: [String: JSONTree]
  private let figures: [String: Figure]

  init(_ standard: Standard) {
    self.standard = standard
    kinds = Dictionary(
      standard.evidence.map { ($0.id, $0.meaning(in: standard)) },
      uniquingKeysWith: { first, _ in first })
    figures = Dictionary(
      standard.figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The digest of a measure; nil where the standard has none of that name.
  func digest(of measure: String) -> SHA256Digest? {
    guard let definition = definition(of: measure) else { return nil }
    let tree = JSONTree.members([
      "format": .string("consultation-measure/1"), "period": .string(standard.period.rawValue),
      "definition": definition,
    ])
    return SHA256.hash(tree.canonical())
  }

  /// The measure with what it depends on. The compiler has proven that measures name others one
  /// level deep only.
  private func definition(of name: String) -> JSONTree? {
    guard var measure = standard.measures[name] else { return nil }
    measure.labels = nil
    measure.effort = nil
    var figureNames: [String] = []
    var measureNames: [String] = []
    if case .figure(let figure) = measure.value { figureNames.append(figure) }
    if case .ratio(let first, let second, _, _) = measure.value {
      for side in [first, second] {
        switch side {
        case .figure(let figure): figureNames.append(figure)
        case .measure(let measure): measureNames.append(measure)
        case .number, .records: break
        }
      }
    }
    if let witness = measure.whenEmpty?.measure { measureNames.append(witness) }
    var rubric: JSONTree?
    if case .rating(let name) = measure.value {
      rubric = standard.rubrics[name].map {
        .members(["reviewers": .integer($0.reviewers), "levels": .integer($0.levels.count)])
      }
    }
    return .members([
      "measure": measure.tree, "kind": measure.of.flatMap { kinds[$0] },
      "figures": .map(figures.filter { figureNames.contains($0.key) }) {
        .members(["atMost": $0.atMost.map(JSONTree.integer)])
      },
      "rubric": rubric,
      "measures": .map(
        Dictionary(
          measureNames.compactMap { name in definition(of: name).map { (name, $0) } },
          uniquingKeysWith: { first, _ in first }), { $0 }),
    ])
  }
}

extension EvidenceKind {
  /// All of the kind that decides whether a record counts and how it reads, without names for people.
  fileprivate func meaning(in standard: Standard) -> JSONTree {
    let constraints = constraints.map { [$0.field, $0.atMost] }
      .sorted { $0.lexicographicallyPrecedes($1) { $0.precedes($1) } }
    let timing: JSONTree =
      switch counts {
      case .at(let field): .members(["at": .string(field)])
      case .standing(let from, let until):
        .members(["from": .string(from), "until": until.map(JSONTree.string)])
      }
    return .members([
      "counts": timing,
      "fields": .map(
        Dictionary(
          fields.map { ($0.id, $0.type.meaning(in: standard)) },
          uniquingKeysWith: { first, _ in first }), { $0 }),
      "constraints": .list(constraints) { .strings($0) },
    ])
  }
}

extension EvidenceKind.FieldType {
  fileprivate func meaning(in standard: Standard) -> JSONTree {
    func tokens(_ vocabulary: String) -> JSONTree {
      let ids = standard.vocabularies[vocabulary]?.tokens.map(\.id) ?? []
      return .strings(ids.sorted { $0.precedes($1) })
    }
    var details: JSONTree?
    switch self {
    case .token(let vocabulary), .tokens(let vocabulary): details = tokens(vocabulary)
    case .steps(let procedure):
      details = .strings(standard.procedures[procedure]?.steps.map(\.id) ?? [])
    case .integer(let atLeast, let atMost):
      details = .array([
        .integer(atLeast ?? 0), .integer(atMost ?? Standard.maximumQuantity),
      ])
    case .date(let isPlanned): details = isPlanned ? .boolean(true) : nil
    case .reference(let kind): details = .string(kind)
    case .flag, .text: break
    }
    return .members(["type": .string(name), "of": details])
  }
}

extension Standard {
  /// The digests of some of its measures.
  func digests(of measures: [String]) -> [SHA256Digest] {
    let digests = MeasureDigests(self)
    return measures.compactMap(digests.digest)
  }
}
