/// Resolves the names of a standard and proves what scoring relies on, collecting every issue.
struct StandardCompiler {
  let standard: Standard
  var names: NameTables
  var diagnostics: Diagnostics

  init(_ standard: Standard, _ diagnostics: Diagnostics) {
    self.standard = standard
    self.names = NameTables(standard)
    self.diagnostics = diagnostics
  }

  /// Starts with the names of another standard that declares the same.
  init(_ standard: Standard, names: NameTables) {
    self.standard = standard
    self.names = names
    self.diagnostics = Diagnostics(document: nil, limits: Limits())
  }

  /// The program that scores dossiers, or nil where the standard has errors.
  mutating func compile() -> ScoringProgram? {
    checkDeclarations()
    let evidence = compileEvidence()
    let measures = compileMeasures(evidence)
    let bounds = QuantityBounds(standard: standard, evidence: evidence, measures: measures)
    let tree = compileTree(bounds)
    let grades = compileGrades(tree, bounds)
    let warnings = compileWarnings(evidence, measures)
    if let reasons = standard.reviewReasons {
      let place = JSONPath.root.key("reviews").key("reasons")
      _ = names.members(of: reasons, as: .vocabulary, at: place, &diagnostics)
    }
    guard !diagnostics.hasErrors else { return nil }
    let program = ScoringProgram(
      standard: standard, evidence: evidence, measures: measures.compactMap(\.self),
      indicators: tree.indicators, elements: tree.elements, grades: grades,
      warnings: warnings)
    checkSilence(program)
    names.reportUnused(in: standard, &diagnostics)
    checkWithholding(tree, program.measures)
    return diagnostics.hasErrors ? nil : program
  }
}

/// What can be checked without resolving a name.
extension StandardCompiler {
  private mutating func checkDeclarations() {
    let root = JSONPath.root
    if !standard.id.isIdentifier {
      diagnostics.report(.invalidIdentifier, ["id": standard.id], at: root.key("id"))
    }
    if !Self.isVersion(standard.version) {
      diagnostics.report(
        .invalidVersion, ["version": standard.version], at: root.key("version"))
    }
    if let until = standard.effective.until, until < standard.effective.from {
      diagnostics.report(.effectiveOrder, at: root.key("effective").key("until"))
    }
    checkPartIdentifiers()
    checkIdentifiers(standard.evidence.map(\.id), at: root.key("evidence"), withKey: "id")
    checkIdentifiers(standard.figures.map(\.id), at: root.key("figures"), withKey: "id")
    if standard.kinds.isEmpty {
      diagnostics.report(.emptyList, ["key": "kinds"], at: root.key("kinds"))
    }
    checkNames(standard.documents.keys, under: "documents")
    checkNames(standard.measures.keys, under: "measures")
    checkNames(standard.vocabularies.keys, under: "vocabularies")
    checkNames(standard.procedures.keys, under: "procedures")
    checkNames(standard.rubrics.keys, under: "rubrics")
    for (name, vocabulary) in standard.vocabularies.sorted(by: { $0.key < $1.key }) {
      let place = root.key("vocabularies").key(name).key("tokens")
      checkTerms(vocabulary.tokens, key: "tokens", at: place)
    }
    for (name, procedure) in standard.procedures.sorted(by: { $0.key < $1.key }) {
      let place = root.key("procedures").key(name).key("steps")
      checkTerms(procedure.steps, key: "steps", at: place)
    }
    for (name, rubric) in standard.rubrics.sorted(by: { $0.key < $1.key })
    where rubric.levels.count < 2 {
      diagnostics.report(.tooFewLevels, at: root.key("rubrics").key(name).key("levels"))
    }
  }

  /// What an assessment names by id alone has ids that are unique among all of it.
  private mutating func checkPartIdentifiers() {
    let root = JSONPath.root
    var seen: Set<String> = []
    let lists = [
      ("kinds", standard.kinds.map(\.id)), ("tiers", standard.tiers.map(\.id)),
      ("stages", standard.stages.map(\.id)), ("principles", standard.principles.map(\.id)),
      ("grades", standard.grades.map(\.id)),
    ]
    for (key, ids) in lists {
      for (index, id) in ids.enumerated() {
        checkIdentifier(id, among: &seen, at: root.key(key).index(index).key("id"))
      }
    }
    checkTreeIdentifiers(&seen)
  }

  private mutating func checkTerms(_ terms: [Term], key: String, at path: JSONPath) {
    if terms.isEmpty { diagnostics.report(.emptyList, ["key": key], at: path) }
    checkIdentifiers(terms.map(\.id), at: path, withKey: "id")
  }

  private mutating func checkNames(_ names: some Sequence<String>, under key: String) {
    for name in names.sorted() where !name.isIdentifier {
      diagnostics.report(.invalidIdentifier, ["id": name], at: JSONPath.root.key(key).key(name))
    }
  }

  mutating func checkIdentifiers(_ ids: [String], at path: JSONPath, withKey key: String) {
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() {
      checkIdentifier(id, among: &seen, at: path.index(index).key(key))
    }
  }

  mutating func checkIdentifier(_ id: String, among seen: inout Set<String>, at path: JSONPath) {
    if !id.isIdentifier {
      diagnostics.report(.invalidIdentifier, ["id": id], at: path)
    } else if !seen.insert(id).inserted {
      diagnostics.report(.repeatedIdentifier, ["id": id], at: path)
    }
  }

  mutating func checkRepeated(_ names: [String], at path: JSONPath) {
    var seen: Set<String> = []
    for (index, name) in names.enumerated() where !seen.insert(name).inserted {
      diagnostics.report(.repeatedIdentifier, ["id": name], at: path.index(index))
    }
  }

  /// Three numbers without leading zeros, such as `1.0.0`.
  static func isVersion(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.count <= 9
          && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
          && (part.utf8.count == 1 || part.utf8.first != UInt8(ascii: "0"))
      }
  }
}
