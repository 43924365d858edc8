/// Every name that a standard declares, the place it stands at, and whether anything uses it.
struct NameTables {
  let vocabularies: [String: [String: Int]]
  let procedures: [String: [String: Int]]
  let evidence: [String: Int]
  let figures: [String: Int]
  let measures: [String: Int]
  /// The identifiers of the measures, in the order of their indices.
  let measureNames: [String]
  let rubrics: [String: Int]
  let rubricNames: [String]
  let communities: [String: Int]
  let tiers: [String: Int]
  let stages: [String: Int]
  let principles: [String: Int]
  let documents: Set<String>
  private(set) var used: [NameKind: Set<String>] = [:]
  /// Whether every tier and kind of community that was asked for exists.
  private(set) var areResolved = true

  init(_ standard: Standard) {
    vocabularies = standard.vocabularies.mapValues { Self.indices($0.tokens.map(\.id)) }
    procedures = standard.procedures.mapValues { Self.indices($0.steps.map(\.id)) }
    evidence = Self.indices(standard.evidence.map(\.id))
    figures = Self.indices(standard.figures.map(\.id))
    measureNames = standard.measures.keys.sorted()
    measures = Self.indices(measureNames)
    rubricNames = standard.rubrics.keys.sorted()
    rubrics = Self.indices(rubricNames)
    communities = Self.indices(standard.kinds.map(\.id))
    tiers = Self.indices(standard.tiers.map(\.id))
    stages = Self.indices(standard.stages.map(\.id))
    principles = Self.indices(standard.principles.map(\.id))
    documents = Set(standard.documents.keys)
  }

  static func indices(_ names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  private func table(_ kind: NameKind) -> [String: Int] {
    switch kind {
    case .evidence: evidence
    case .figure: figures
    case .measure: measures
    case .rubric: rubrics
    case .community: communities
    case .tier: tiers
    case .stage: stages
    case .principle: principles
    default: [:]
    }
  }

  /// The index of a name, marked as used; an unknown name is reported.
  mutating func resolve(
    _ name: String, as kind: NameKind, at path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Int? {
    let table = table(kind)
    guard let index = table[name] else {
      diagnostics.reportUnknown(name, as: kind, among: table.keys, at: path)
      if kind == .tier || kind == .community { areResolved = false }
      return nil
    }
    used[kind, default: []].insert(name)
    return index
  }

  /// The tokens of a vocabulary or the steps of a procedure, marked as used.
  mutating func members(
    of name: String, as kind: NameKind, at path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> [String: Int]? {
    let lists = kind == .vocabulary ? vocabularies : procedures
    guard let members = lists[name] else {
      diagnostics.reportUnknown(name, as: kind, among: lists.keys, at: path)
      return nil
    }
    used[kind, default: []].insert(name)
    return members
  }

  mutating func use(
    document: String, at path: JSONPath, _ diagnostics: inout Diagnostics
  ) {
    if documents.contains(document) {
      used[.document, default: []].insert(document)
    } else {
      diagnostics.reportUnknown(document, as: .document, among: documents, at: path)
    }
  }

  /// Warns of everything that is declared and not used.
  func reportUnused(in standard: Standard, _ diagnostics: inout Diagnostics) {
    let root = JSONPath.root
    func check(
      _ kind: NameKind, _ names: some Sequence<String>, _ path: (Int, String) -> JSONPath
    ) {
      for (index, name) in names.enumerated() where used[kind]?.contains(name) != true {
        diagnostics.report(kind.unused, ["name": name], at: path(index, name))
      }
    }
    check(.document, standard.documents.keys.sorted()) { root.key("documents").key($1) }
    check(.stage, standard.stages.map(\.id)) { index, _ in root.key("stages").index(index) }
    check(.principle, standard.principles.map(\.id)) { index, _ in
      root.key("principles").index(index)
    }
    check(.vocabulary, standard.vocabularies.keys.sorted()) { root.key("vocabularies").key($1) }
    check(.procedure, standard.procedures.keys.sorted()) { root.key("procedures").key($1) }
    check(.rubric, rubricNames) { root.key("rubrics").key($1) }
    check(.evidence, standard.evidence.map(\.id)) { index, _ in
      root.key("evidence").index(index)
    }
    check(.figure, standard.figures.map(\.id)) { index, _ in root.key("figures").index(index) }
    check(.measure, measureNames) { root.key("measures").key($1) }
  }
}
